"""Which position is asked for: the first, the last, the longest, and whether of all there is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.parsing.named_values import outside_times
from bot.answering.query import ParsedQuestion
from bot.answering.text.lasting import without_lasting
from bot.answering.text.markers import first_group, says
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, terms
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


def position_asked(linked: Entities, query: ParsedQuestion, *, is_of_whole: bool) -> str | None:
    """Return which session is asked for ("last"), if a word beside the one for a session says it.

    `is_of_whole` says that it is that of all there is.
    """
    language = query.spoken
    folded = without_lasting(fold(linked.text), language)
    text = outside_times(linked, folded)
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


def asks_of_whole(linked: Entities, query: ParsedQuestion) -> bool:
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
        return any(
            y - x - len(one) <= APART if x <= y else x - y - len(other) <= APART
            for x in starts[0]
            for y in starts[1]
        )
    both = rf"{a}{_SMALL_OR_NONE}{b}|{b}{_SMALL_OR_NONE}{a}"
    return re.search(rf"(?<!\w)(?:{both})(?!\w)", text) is not None
