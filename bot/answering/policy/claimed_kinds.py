"""Whether what is confirmed is of the sort that it is called: of a talk no workshop is."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.answering.classifier.masks import without_masks
from bot.answering.interpretation import Interpretation
from bot.answering.linking.kind_words import KIND_OF_PART, groups_in, kind_tracks, kinds_in
from bot.answering.linking.kinds import OF_NO_KIND, of_kinds
from bot.answering.linking.sessions import texts_of
from bot.answering.query import Reply
from bot.answering.text.normalise import fold
from bot.core.models import Session, SessionKind

DISJOINT = frozenset(
    {SessionKind.TALK, SessionKind.KEYNOTE, SessionKind.WORKSHOP}
    | {SessionKind.PANEL, SessionKind.DISCUSSION}
)
"""Sorts of which a session is one, told of it by the organisers."""

_ON_STAGE = frozenset({SessionKind.PANEL, SessionKind.DISCUSSION})

_PANELLISTS = 2
"""People of a session, a talk as any is where no sort is told of it, who may be a panel."""


def is_of_kind(kind: SessionKind, session: Session) -> bool | None:
    """Whether a session is of a sort; None where the organisers' sorts do not tell."""
    if session.kind is kind:
        return True
    if session.kind not in DISJOINT or {kind, session.kind} <= _ON_STAGE:
        return None
    return None if _may_be(kind, session) else False


def _may_be(kind: SessionKind, session: Session) -> bool:
    """Whether nobody may have said that what several people give is a panel."""
    is_untold = session.kind is SessionKind.TALK and kind in _ON_STAGE
    return is_untold and len(session.people) >= _PANELLISTS


def judged_kind(kinds: Sequence[SessionKind], sessions: Collection[Session]) -> SessionKind | None:
    """Return the one sort named, if it is told of any of some sessions whether it is of that."""
    named = [kind for kind in kinds if kind in DISJOINT - {SessionKind.TALK}]
    if not len(named) == len(kinds) == 1:
        return None
    is_untold = bool(sessions) and all(is_of_kind(named[0], one) is None for one in sessions)
    return None if is_untold else named[0]


def are_of_another_kind(part: Interpretation, reply: Reply) -> bool:
    """Whether a sort is named of which no session is that a reply tells.

    Nothing but a session's kind, tracks and title tells its sort, somebody's part in it, and of a
    talk, as which any session stands that is said to be nothing else, its text.
    """
    query, programme = part.query, part.query.programme
    tracks = kind_tracks(programme.event)
    folded = fold(without_masks(part.linked.masked))
    named = [pair for pair in kinds_in(folded, query.spoken, tracks) if pair[0] not in OF_NO_KIND]
    told = [programme.session[one] for one in reply.sessions]
    if not named or not told:
        return False
    kinds = {kind for kind, _ in named}
    if any(kinds & _sorts_of(one) or any(_may_be(kind, one) for kind in kinds) for one in told):
        return False
    fitting = of_kinds(named, folded, programme, query.spoken, tracks)
    return not any(session in fitting for session in told)


def _sorts_of(session: Session) -> set[str]:
    """Return the sorts that the programme tells a session to be of."""
    texts = texts_of(session) if session.kind is SessionKind.TALK else session.title.all()
    parts = {KIND_OF_PART[one.part] for one in session.people if one.part in KIND_OF_PART}
    return {session.kind, *parts, *groups_in(texts)}
