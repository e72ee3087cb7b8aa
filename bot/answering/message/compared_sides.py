"""Which of two sessions named is first, last, longer or shorter: "tides or buoys, which first"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answering.dialogue.comparing import compared_in, with_compared
from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import sessions_headed
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.sessions import fullest
from bot.answering.linking.spans import blanked
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.parsing.content import content_of
from bot.answering.parsing.telling_words import SHORTEST_TELLING
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import choices_in
from bot.answering.text.joints import joints_of
from bot.answering.text.markers import find_term
from bot.answering.text.normalise import fold
from bot.answering.text.whether import asks_openly
from bot.answering.text.wording import grouped_terms, terms
from bot.answering.times.moments import Moments
from bot.core.models import Session

MOST_OF_SIDE = 4
"""Sessions that one side may name: a film is shown more than once, a subject has many. Chosen."""

_CLAUSE_END = re.compile(r"[,;:?!،؛؟，；：？！\n]|\s[-–—]\s")


def with_comparison(
    query: ParsedQuestion,
    linked: Entities,
    state: DialogueState,
    written: str,
    asked: MessageContext,
    reader: MessageReader,
    knowledge: Knowledge,
) -> ParsedQuestion:
    """Ask of what is compared: both sides of an "or", or the sessions of the last list.

    `written` is the message as it stands, with the word it begins with.
    """
    sides = _with_sides(query, linked.text, asked, reader, knowledge)
    return sides or with_compared(query, linked, state, written)


def _with_sides(
    query: ParsedQuestion,
    text: str,
    asked: MessageContext,
    reader: MessageReader,
    knowledge: Knowledge,
) -> ParsedQuestion | None:
    """Ask when the sessions on both sides are, or how long; None where a side names none.

    Days and rooms are compared, too.
    """
    folded = fold(text)
    which, span = compared_in(folded, asked.spoken)
    joints = choices_in(text) or _joints_of_both(text, asked.spoken)
    relations = grouped_terms("relations", asked.spoken)
    if len({side for term, side in relations if find_term(folded, term)}) > 1:
        return None  # "antes o después del desayuno" has one thing behind its "or"
    if not which or len(joints) != 1 or len(folded) != len(text):
        return None
    rest = blanked(text, [span])
    ((start, end),) = joints
    before = _CLAUSE_END.split(rest[:start].rstrip(" ,،，"))[-1]
    behind = _CLAUSE_END.split(rest[end:].lstrip())[0]
    sides = [_sessions_of(one.strip(), asked, reader, knowledge) for one in (before, behind)]
    ids = {session.id for session in sides[0]} & {session.id for session in sides[1]}
    if not all(sides) or ids:
        return None
    is_of_length = which in {"longest", "shortest"}
    chosen = sorted((*sides[0], *sides[1]), key=lambda one: _place(one, which))
    bare = query.on_sessions(tuple(chosen))
    return replace(
        bare, intent="how_long" if is_of_length else "when", times=Moments(), is_titled=True,
        rooms=(), tracks=(), place=None, unknown_room="", has_unknown_terms=False,
    )  # fmt: skip


def _joints_of_both(text: str, language: str) -> list[tuple[int, int]]:
    """Return where "and" stands between two to choose from: "A and B, which is first"."""
    if not asks_openly(text, language):
        return []
    joining = (*terms("conjunctions", language), *terms("joining_particles", language))
    return [
        (start, end)
        for start, end in joints_of(text, language)
        if fold(text[start:end]).strip(" ,،，、") in joining
    ]


def _place(session: Session, which: str) -> tuple[bool, float]:
    """Return by what sessions are sorted: the one asked for is the first."""
    if which in {"longest", "shortest"}:
        length = session.length.total_seconds() if session.length else 0.0
        return not length, -length if which == "longest" else length
    start = session.start.timestamp() if session.start else 0.0
    return session.start is None, -start if which == "last" else start


def _sessions_of(
    side: str, asked: MessageContext, reader: MessageReader, knowledge: Knowledge
) -> tuple[Session, ...]:
    """Return the few sessions that a side names: by title, by who gives it, or by rare words."""
    linked = reader.linked(side, asked) if side else None
    if linked is None or linked.times.spans:
        return ()
    programme, index = knowledge.programme, knowledge.sessions
    people = ids_of(linked.mentions, "person")
    found = linked.sessions or (programme.sessions_of(*people) if people else ())
    if not found:
        words = content_of(linked, knowledge, asked.words, asked.spoken)
        telling = [w for w in words if index.knows(w) and len(w) >= SHORTEST_TELLING]
        hits = fullest(index.by_subject(telling)) if telling else ()
        found = tuple(programme.session[hit.id] for hit in hits)
        titled = tuple(one for one in found if set(telling) <= set(stems_of_title(one)))
        found = titled if len(found) > MOST_OF_SIDE else found
    if not found:  # in other words than the programme's
        is_asking = asked.words.is_function_word
        headed = sessions_headed(linked.terms, asked.spoken, index, is_asking)
        found = tuple(one for one in programme.sessions if one.id in headed)
    found = found or tuple(reader.sessions_of_kind(linked, asked))
    timed = tuple(one for one in found if one.start and not one.is_cancelled)
    return timed if len(timed) <= MOST_OF_SIDE else ()
