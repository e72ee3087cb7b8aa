"""Sessions on either of two subjects: "any kelp or sonar talks" asks for those of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import nouns_of_sessions
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.spans import is_inside, touches
from bot.answering.parsing.content import content_of
from bot.answering.parsing.spoken_of import about
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import choices_in
from bot.answering.text.terms import Term

MOST_OF_SIDE = 4
"""Words of one subject beside an "or". Chosen."""


class _Side(NamedTuple):
    """Words of a subject on one side of an "or", the sessions on it, and the tracks it names."""

    told: Sequence[Term]
    sessions: frozenset[str]
    tracks: frozenset[str]


def with_either_subject(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge, reading: LanguageModel
) -> ParsedQuestion:
    """List the sessions on both sides of an "or" between two subjects.

    That nothing is on both at once denies neither. Where more is asked of both ("for beginners"),
    the question stays as it is.
    """
    joints = choices_in(linked.text)
    is_of_sessions = query.names_session or query.names_anything or query.kinds or linked.stated
    is_named = query.people or query.rooms or linked.title_spans
    if len(joints) != 1 or not is_of_sessions or is_named or not _lists(query):
        return query
    ((start, end),) = joints
    before = [term for term in linked.terms[::-1] if term.end <= start]
    behind = [term for term in linked.terms if term.start >= end]
    whole = replace(linked, stated=())  # what is stated ends at the "or"
    content = frozenset(content_of(whole, knowledge, reading, query.spoken))
    sides = [_side(near, linked, content, query, knowledge, reading) for near in (before, behind)]
    ids = frozenset(one for side in sides for one in side.sessions)
    named = [term for side in sides for term in side.told]
    is_of_more = any(term.stem in content and term not in named for term in linked.terms)
    is_listed = all(side.tracks for side in sides)
    is_listed = is_listed or ids <= {session.id for session in query.filtered(query.found)}
    if is_of_more or is_listed or not all(side.sessions for side in sides):
        return query
    tracks = [one for one in query.tracks if not any(one.id in side.tracks for side in sides)]
    told = linked.text[min(one.start for one in named) : max(one.end for one in named)]
    found = tuple(one for one in knowledge.programme.sessions if one.id in ids)
    times, said = query.times, linked.times
    if times.at is None and times.part is None:  # none of the hours is one to choose
        times = replace(times, at=said.at, part=said.part)
    return replace(
        query, intent="count" if query.intent == "count" else "find_sessions", found=found,
        sessions=(), tracks=tuple(tracks), subject=(), subject_text=told, is_topical=True,
        is_titled=False, nearness=0.0, names_session=True, times=times,
    )  # fmt: skip


def _lists(query: ParsedQuestion) -> bool:
    """Whether sessions are asked for, be a subject a word for something else: "network"."""
    is_list = query.intent == "count" or has_trait(query.intent, Trait.LISTS)
    return (is_list and query.intent != "breaks") or query.is_topical


def _side(
    near: Sequence[Term],
    linked: Entities,
    content: frozenset[str],
    query: ParsedQuestion,
    knowledge: Knowledge,
    reading: LanguageModel,
) -> _Side:
    """Return the subject next to an "or" among the terms on one side, the nearest first.

    A noun for sessions and small words may stand between: "kelp talks or talks on sonar".
    """
    tracks = [mention for mention in linked.mentions if mention.kind == "track"]
    spans = [mention.span for mention in tracks]
    taken = [m.span for m in linked.mentions if m.kind not in {"org", "track"}]
    taken += linked.times.offsets
    told: list[Term] = []
    for term in near:
        is_idle = reading.is_function_word(term) or term.surface in nouns_of_sessions(query.spoken)
        is_told = term.stem in content or knowledge.sessions.has_in_heading(term.stem)
        is_told = is_inside(term, spans) or (is_told and not is_idle and not touches(term, taken))
        if is_told and len(told) < MOST_OF_SIDE:
            told.append(term)
        elif told or not is_idle:
            break
    stems = [term.stem for term in told if not is_inside(term, spans)]
    named = [track for track in tracks if any(is_inside(one, [track.span]) for one in told)]
    own = frozenset(one for track in named for one in track.ids)
    found = {session.id for session in about(stems, knowledge)} if stems else set()
    found |= {one.id for one in knowledge.programme.sessions if one.track in own}
    return _Side(told, frozenset(found), own)
