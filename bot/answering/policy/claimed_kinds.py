"""Whether what is confirmed is of the sort that it is called: of a talk no workshop is."""

from __future__ import annotations

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


def is_of_kind(kind: SessionKind, session: Session) -> bool | None:
    """Whether a session is of a sort; None where the organisers' sorts do not tell."""
    if session.kind is kind:
        return True
    if session.kind not in DISJOINT:
        return None
    return None if {kind, session.kind} <= _ON_STAGE else False


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
    if any(kinds & _sorts_of(session) for session in told):
        return False
    fitting = of_kinds(named, folded, programme, query.spoken, tracks)
    return not any(session in fitting for session in told)


def _sorts_of(session: Session) -> set[str]:
    """Return the sorts that the programme tells a session to be of."""
    texts = texts_of(session) if session.kind is SessionKind.TALK else session.title.all()
    parts = {KIND_OF_PART[one.part] for one in session.people if one.part in KIND_OF_PART}
    return {session.kind, *parts, *groups_in(texts)}
