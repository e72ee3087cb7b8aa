"""Sessions told by where they stand: the first one tomorrow, the last talk, the longest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import NO_TALKS, PLACES, mentions_anything
from bot.answering.linking.titles import is_after_about
from bot.answering.parsing.both_ends import both_ends_of
from bot.answering.parsing.extremes import extreme_of
from bot.answering.parsing.length_words import without_words_of_length
from bot.answering.parsing.named_values import outside_times
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import first_group, says
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, terms
from bot.core.models import Session
from bot.core.programme import IDLE_KINDS
from bot.languages import UNSEGMENTED

BETWEEN = 2
"""Words that may stand between what says which one and the word for a session, as articles do."""

_SMALL = rf"(?:\W+\w{{1,4}}){{1,{BETWEEN}}}\W+"
_SMALL_OR_NONE = rf"(?:\W+\w{{1,4}}){{0,{BETWEEN}}}\W+"
"""What matches such words, and those or none."""

APART = 3
"""Characters that may stand so between, where words are not spaced."""

_FEW = r"(?:\W+\w{1,7}){0,3}\W+"
"""What matches the words between an item and what it is one of: "session of the whole congress"."""


def with_extreme(query: ParsedQuestion, linked: Entities, *, is_sure: bool) -> ParsedQuestion:
    """Choose the first, last, longest or shortest of the sessions that fit, where one is asked.

    Unless it `is_sure` what is asked of it, that is when it is.
    """
    if query.is_titled or query.people:
        return query
    bound = _bound_of_time(linked, query)
    query = query.without_sessions() if bound else query
    is_of_whole = not bound and _is_of_whole(linked, query)
    which = bound or _which(linked, query, is_of_whole=is_of_whole)
    if which is None or (which == "last" and query.times.is_after):
        return query  # "The last sessions, from four on" are several
    if which in PLACES and is_of_whole:
        query = replace(
            query.without_sessions(), kinds=query.kinds, of_kind=query.of_kind, nearness=0.0
        )
    if which not in PLACES:
        query = without_words_of_length(query)
    if not is_of_whole and not query.found and _is_on_subject(query, linked):
        return replace(query, intent="find_sessions")  # "the longest on QGIS": none is
    is_any = query.names_anything or says(linked.text, "neuter_extremes", query.spoken)
    is_any = is_any and not says(linked.text, "session_words", query.spoken)
    fitting = _fitting(query, is_any=is_any)
    ends = both_ends_of(fitting, linked, query)
    chosen = ends or extreme_of(which, fitting, query.programme.zone) or _first_of_day(which, query)
    if not chosen:
        return query
    return replace(
        query.without_sessions(),
        intent=_asked_of_one(query, linked, is_sure=is_sure),
        times=replace(query.times, days=(), part=None, at=None, is_next=False),
        sessions=chosen,
        found=chosen,
        is_topical=True,
        edition=None,
    )


def _is_on_subject(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is said on what the session asked for is: "about kubernetes"."""
    if linked.stated:
        return bool(query.subject)
    folded = fold(linked.text)
    return len(folded) == len(linked.text) and any(
        is_after_about(folded, (term.start, term.end), query.spoken)
        for term in linked.terms
        if term.stem in query.subject
    )


def _bound_of_time(linked: Entities, query: ParsedQuestion) -> str | None:
    """Return "first" or "last" where it is asked what a day begins or ends with, or None."""
    is_of_time = bool(query.times.days or query.times.part) and not query.kinds
    if not is_of_time or not (query.intent in _OF_BOUNDS or has_trait(query.intent, Trait.LISTS)):
        return None
    bounds = {"begun_with": "first", "ended_with": "last"}
    return next((b for one, b in bounds.items() if says(linked.text, one, query.spoken)), None)


_OF_BOUNDS = frozenset({"when", "ends", "is_today", "opens", "closes"})
"""What asking for the bounds of a time resembles besides lists."""


def _asked_of_one(query: ParsedQuestion, linked: Entities, *, is_sure: bool) -> str:
    """Return what is asked of the one session: when it is, unless something else is."""
    if first_group("question_words", fold(linked.text), query.spoken) == "who":
        return "speakers"
    if query.intent == "ends":
        return "when"  # "the last session" alone asks for no end, and its times tell one
    is_of_one = is_sure and has_trait(query.intent, Trait.OF_SESSION)
    return query.intent if is_of_one else "when"


def _first_of_day(which: str, query: ParsedQuestion) -> tuple[Session, ...]:
    """Return what a day begins with that begins only after the morning."""
    if which != "first" or not (query.times.days and query.times.part):
        return ()
    whole = replace(query, times=replace(query.times, part=None))
    return extreme_of(which, _fitting(whole), query.programme.zone)


def _fitting(query: ParsedQuestion, *, is_any: bool = False) -> tuple[Session, ...]:
    """Return the sessions asked for: "the first talk" is no registration, nor a walk at dawn.

    "The first thing" may be either.
    """
    fitting = tuple(s for s in query.filtered(query.programme.timed) if not s.is_cancelled)
    if is_any or not query.is_of_talks:
        return fitting
    return tuple(s for s in fitting if s.kind not in NO_TALKS) or tuple(
        s for s in fitting if s.kind not in IDLE_KINDS
    )


def _which(linked: Entities, query: ParsedQuestion, *, is_of_whole: bool) -> str | None:
    """Return which session is asked for, if a word beside the one for a session says it."""
    language = query.spoken
    text = _without_lead(outside_times(linked, fold(linked.text)), language)
    nouns = [*terms("session_words", language), *([query.kind_word] if query.kind_word else [])]
    # The longest and the shortest are sessions, be they called things; so is whoever is first.
    # "The longest river in the world" is none.
    names_session = query.names_session or query.kinds or query.names_anything
    is_of_programme = query.intent == "how_long" or has_trait(query.intent, Trait.LISTS)
    may_be = names_session or (is_of_programme and not query.subject)
    by_length = first_group("lengths", text, language) if may_be else None
    if is_of_whole and not by_length:
        return first_group("extremes", text, language)
    asks_who = query.intent == "speakers" and not query.found
    asks_who = asks_who or (query.intent in {"opens", "closes"} and bool(query.times.days))
    if by_length or asks_who:
        return by_length or first_group("extremes", text, language)
    # "One last thing" is none, "the last thing on Friday", or of the programme, is a session.
    is_list = has_trait(query.intent, Trait.LISTS) or says(text, "programme_nouns", language)
    is_list = (is_list and not query.subject) or says(text, "neuter_extremes", language)
    is_any = query.names_anything and query.is_narrowed
    if not (query.names_session or query.kinds or is_any or query.tracks or is_list):
        return None
    if query.is_narrowed or is_list:
        nouns += terms("filler_nouns", language)
    if query.tracks or is_list:
        nouns += terms("event_words", language)
        nouns += [term for term, of in grouped_terms("countable", language) if of == "sessions"]
    categories = ("lengths", "extremes", "next_positions")
    pairs = [pair for one in categories for pair in grouped_terms(one, language)]
    is_spaced = language not in UNSEGMENTED
    wholes = terms("programme_nouns", language) if is_list else ()
    for term, group in pairs:
        if term not in text:
            continue
        if any(_are_near(text, term, noun, spaced=is_spaced) for noun in nouns):
            return group
        if any(_is_of(text, term, noun, spaced=is_spaced) for noun in wholes):
            return group
        if is_list and is_spaced and (_is_of_time(linked, term) or _is_of_room(linked, term)):
            return group
    return None


def _is_of_whole(linked: Entities, query: ParsedQuestion) -> bool:
    """Whether the first or last of all there is is asked: "the last session of the congress".

    What was found by a word like "last" is then no subject, nor what one does "before we fly home".
    """
    language = query.spoken
    text = fold(linked.text)
    said = [term for term, _ in grouped_terms("extremes", language) if term in text]
    if not said or (query.subject and not linked.stated):
        return False
    items = (
        *terms("session_words", language),
        *terms("filler_nouns", language),
        *terms("item_nouns", language),
        *([query.kind_word] if query.kind_word else []),
    )
    pronouns = terms("thing_pronouns", language)
    wholes = (
        *terms("programme_nouns", language),
        *(t for t in terms("event_words", language) if len(t) > 1 and t not in pronouns),
    )
    at = [
        start
        for term in said
        for whole in wholes
        if (start := _place_of_whole(text, term, whole, items, language)) is not None
    ]
    return bool(at) and all(start >= min(at) for start, _ in linked.stated)


def _place_of_whole(
    text: str, which: str, whole: str, items: Sequence[str], language: str
) -> int | None:
    """Return where the whole begins of which the first or last item is asked; None if it isn't."""
    if whole not in text:
        return None
    a, b = re.escape(which), re.escape(whole)
    item = "|".join(re.escape(one) for one in items if one in text and one != whole)
    if language in UNSEGMENTED:
        near = rf".{{0,{APART}}}"
        found = re.search(f"{b}{near}{a}{near}(?:{item})", text) if item else None
        return found.start() if found else None
    between = [rf"{_SMALL_OR_NONE}(?:{item}){_FEW}"] if item else []
    if whole in terms("programme_nouns", language):  # "last on the schedule", not the final one
        between.append(_SMALL)
    found = re.search(rf"(?<!\w){a}(?:{'|'.join(between)})({b})(?!\w)", text) if between else None
    return found.start(1) if found else None


def _is_of_time(linked: Entities, which: str) -> bool:
    """Whether what stands first or last at a time is asked: "lo último del viernes".

    "The last Friday" is a time of its own: no small word stands between.
    """
    folded = fold(linked.text)
    if len(folded) != len(linked.text) or which not in folded:
        return False
    for span in linked.times.spans:
        told = folded[span.start : span.end].split()
        is_told = len(told) > 1 and len(told[0]) < LONGEST_SMALL
        before = f" {folded[: span.start].rstrip()}"
        if is_told and before.endswith(f" {which}"):
            return True
    return False


def _is_of_room(linked: Entities, which: str) -> bool:
    """Whether what stands first or last in a room is asked: "what's first in TR 214"."""
    folded = fold(linked.text)
    if len(folded) != len(linked.text):
        return False
    rooms = (mention for mention in linked.mentions if mention.kind == "room")
    beside = re.compile(rf"(?<!\w){re.escape(which)}{_SMALL}")
    return any(
        found.end() == room.start
        for room in rooms
        for found in beside.finditer(folded[: room.start])
    )


LONGEST_SMALL = 4
"""Letters that a preposition has fewer of."""


def _without_lead(text: str, language: str) -> str:
    """Return a folded text without "one last thing:" before it, which asks for no last thing."""
    lead, mark, rest = next((text.partition(m) for m in ":," if m in text), (text, "", ""))
    is_lead = bool(mark) and mentions_anything(lead, language) and len(lead.split()) <= LONGEST_LEAD
    return rest if is_lead and not says(lead, "listing_words", language) else text


LONGEST_LEAD = 4
"""Words of what only leads to a question."""


def _is_of(text: str, which: str, whole: str, *, spaced: bool) -> bool:
    """Whether what stands first or last in a whole is asked: "last on the schedule".

    "The final schedule" is all of it.
    """
    if not spaced:
        return _are_near(text, which, whole, spaced=False)
    if which not in text or whole not in text:
        return False
    a, b = re.escape(which), re.escape(whole)
    return re.search(rf"(?<!\w){a}{_SMALL}{b}(?!\w)", text) is not None


def _are_near(text: str, one: str, other: str, *, spaced: bool) -> bool:
    """Whether two words stand together, one or two small ones between them at most."""
    if one not in text or other not in text:
        return False
    a, b = re.escape(one), re.escape(other)
    if not spaced:  # "第一场" is both "第一" and "一场"
        starts = [[m.start() for m in re.finditer(word, text)] for word in (a, b)]
        sizes = len(one), len(other)
        return any(
            y - x - sizes[0] <= APART if x <= y else x - y - sizes[1] <= APART
            for x in starts[0]
            for y in starts[1]
        )
    gap = _SMALL_OR_NONE
    return re.search(rf"(?<!\w)(?:{a}{gap}{b}|{b}{gap}{a})(?!\w)", text) is not None
