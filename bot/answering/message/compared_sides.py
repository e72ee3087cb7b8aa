"""Which of two sessions named is first, last, longer or shorter: "tides or buoys, which first"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from bot.answering.dialogue.comparing import compared_in, with_compared
from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import sessions_headed
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.sessions import fullest
from bot.answering.linking.spans import Spans, blanked, overlaps
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.parsing.content import content_of
from bot.answering.parsing.overlapping import on_overlap
from bot.answering.parsing.telling_words import SHORTEST_TELLING
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import choices_in
from bot.answering.text.joints import joints_of
from bot.answering.text.markers import find_term
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_openly, asks_whether
from bot.answering.text.wording import grouped_terms, name_terms, one_of, terms
from bot.answering.times.moments import Moments
from bot.core.models import Session
from bot.core.programme import IDLE_KINDS

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
    """Ask when the sessions on all sides are, or how long; None where a side names none.

    Days and rooms are compared, too.
    """
    titles = knowledge.sessions.phrases.spans_in(terms_of(text))
    beside = fold(blanked(text, titles))
    if len(beside) != len(text):
        return None
    joints = [one for one in choices_in(text) if not overlaps(one, titles)]
    which, span = compared_in(beside, asked.spoken)
    relations = [
        (side, found)
        for term, side in grouped_terms("relations", asked.spoken)
        if term in beside and (found := find_term(beside, term))
    ]
    if len({side for side, _ in relations}) > 1:
        # "Antes o después del desayuno" has one thing behind its "or".
        span = _joined_by(joints, [found for _, found in relations])
        which, joints = ("first", [span]) if span != _NOWHERE else ("", [])
    is_if_before = bool(relations) and not which and asks_whether(text, beside, asked.spoken)
    if is_if_before:
        which, joints = "first", [relations[0][1]]  # "is the opening before the panel?"
    joints = joints or _joints_of_than(beside, span, asked.spoken)
    joints = joints or _joints_of_both(text, titles, asked.spoken)
    if not (which and joints):
        return None
    rest = blanked(text, [span])
    *others, (start, end) = joints
    ends_of_clauses = (m.span() for m in _CLAUSE_END.finditer(rest))
    marks = sorted([*others, *(one for one in ends_of_clauses if not overlaps(one, titles))])
    behind = min((mark[0] for mark in marks if mark[0] >= end), default=len(rest))
    known = (
        partial(_called, asked=asked, reader=reader)
        if is_if_before
        else partial(_sessions_of, asked=asked, reader=reader, knowledge=knowledge)
    )
    sides = [known(rest[end:behind].strip())]
    borders = [0, *(mark[1] for mark in marks if mark[0] < start)]
    ends = [*(mark[0] for mark in marks if mark[0] < start), start]
    for first, last in zip(reversed(borders), reversed(ends), strict=True):
        if not (piece := rest[first:last].strip(" ,،，")):
            continue
        if not (named := known(piece)) and len(sides) > 1:
            break  # what stands before the first of "A, B or C" names none
        sides.append(named)
    if is_if_before and all(one.kind in IDLE_KINDS for one in sides[0]):
        return None  # "is the keynote before lunch" is judged elsewhere
    return _compared(query, sides, which)


_NOWHERE = (0, 0)


def _joined_by(
    joints: Sequence[tuple[int, int]], relations: Sequence[tuple[int, int]]
) -> tuple[int, int]:
    """Return where two relations stand on both sides of one joint: "before or after"."""
    for start, end in joints:
        left = [one for one in relations if 0 <= start - one[1] <= 1]
        right = [one for one in relations if 0 <= one[0] - end <= 1]
        if left and right:
            return min(one[0] for one in left), max(one[1] for one in right)
    return _NOWHERE


def _compared(
    query: ParsedQuestion, sides: Sequence[Sequence[Session]], which: str
) -> ParsedQuestion | None:
    """Ask of sides of which none shares a session with another; of two that begin at once that."""
    sides = _of_same_days(query, sides)
    chosen = [session for side in sides for session in side]
    if not all(sides) or len({one.id for one in chosen}) < len(chosen):
        return None
    is_of_length = which in {"longest", "shortest"}
    chosen.sort(key=lambda one: _place(one, which))
    if not is_of_length and chosen[0].start == chosen[1].start:
        return on_overlap(query, tuple(chosen))
    bare = query.on_sessions(tuple(chosen))
    return replace(
        bare, intent="how_long" if is_of_length else "when", times=Moments(), is_titled=True,
        rooms=(), tracks=(), place=None, unknown_room="", has_unknown_terms=False,
    )  # fmt: skip


def _of_same_days(
    query: ParsedQuestion, sides: Sequence[Sequence[Session]]
) -> list[Sequence[Session]]:
    """Return sides with what is had each day only on the days of the others: "before lunch"."""
    day_of = query.programme.day_of
    once = [side for side in sides if not all(one.kind in IDLE_KINDS for one in side)]
    days = {day_of(session) for side in once for session in side}

    def narrowed(side: Sequence[Session]) -> Sequence[Session]:
        return [one for one in side if day_of(one) in days] or side

    return [side if side in once else narrowed(side) for side in sides]


def _joints_of_than(folded: str, span: tuple[int, int], language: str) -> list[tuple[int, int]]:
    """Return where "than" stands right behind what compares: "is A later than B"."""
    if not (than := one_of(name_terms("than_words", language))):
        return []
    found = re.compile(rf",?\s+(?:{than})(?=\s|(?<=['’]))").match(folded, span[1])
    return [found.span()] if found else []


def _joints_of_both(text: str, titles: Spans, language: str) -> list[tuple[int, int]]:
    """Return where "and" stands between two to choose from: "A and B, which is first"."""
    if not asks_openly(text, language):
        return []
    joining = terms("joining_particles", language)
    particles = re.compile(rf"(?<=\w)(?:{one_of(joining)})(?=\s)") if joining else None
    written = [m.span() for m in particles.finditer(text)] if particles else []
    return [
        *(one for one in written if not overlaps(one, titles)),
        *(
            (start, end)
            for start, end in joints_of(text, language)
            if fold(text[start:end]).strip(" ,،，、") in terms("conjunctions", language)
            and not overlaps((start, end), titles)
        ),
    ]


def _place(session: Session, which: str) -> tuple[bool, float]:
    """Return by what sessions are sorted: the one asked for is the first."""
    if which in {"longest", "shortest"}:
        length = session.length.total_seconds() if session.length else 0.0
        return not length, -length if which == "longest" else length
    start = session.start.timestamp() if session.start else 0.0
    return session.start is None, -start if which == "last" else start


def _called(side: str, asked: MessageContext, reader: MessageReader) -> tuple[Session, ...]:
    """Return the sessions that a side names by a title or their kind, and by nothing less."""
    linked = reader.linked(side, asked)
    found = linked.sessions if linked.title_spans else reader.sessions_of_kind(linked, asked)
    timed = tuple(one for one in found if one.start and not one.is_cancelled)
    return timed if len(timed) <= MOST_OF_SIDE and not linked.times.spans else ()


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
