"""Rooms called by a number in words or with a counter: "the third stage", 3号舞台, "зал № 3"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from bot.answering.linking.mentions import Mention
from bot.answering.linking.variants import names_of_things
from bot.answering.text.normalise import fold
from bot.answering.text.ordinals import ordinals_in
from bot.answering.text.terms import Term
from bot.answering.text.wording import one_of, terms, terms_everywhere
from bot.answering.times.lexicon import load_lexicon
from bot.core.models import Event
from bot.languages import UNSEGMENTED


def rooms_by_number(event: Event) -> Mapping[int, str]:
    """Return the rooms that are called by a number and a noun for a room, by that number."""
    found = {
        (int(name.parts[0]), name.id)
        for name in names_of_things(event)
        if name.kind == "room" and len(name.parts) == 1 and name.parts[0].isdigit()
    }
    count = Counter(number for number, _ in found)
    return {number: room for number, room in found if count[number] == 1}


def numbered_rooms(text: str, language: str, rooms: Mapping[int, str]) -> tuple[Mention, ...]:
    """Return the rooms that a text names by their number; `rooms` has their ids by it."""
    if not rooms:
        return ()
    return tuple(
        Mention("room", (rooms[number],), start, end, 1.0)
        for number, start, end in room_numbers(text, language)
        if number in rooms
    )


def room_numbers(text: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Yield (number, start, end) of each noun for a room with its number in words or counted."""
    folded = fold(text)
    if len(folded) != len(text):
        return
    counted, words = _counted(language)
    for found in counted.finditer(folded):
        number = found["number"]
        yield int(number) if number.isdigit() else words[number], *found.span()
    before, after = _beside(language)
    for number, start, end in ordinals_in(folded, language):
        noun = after.match(folded, end)
        if noun:
            yield number, start, noun.end()
        elif nouns := list(before.finditer(folded, 0, start)):
            yield number, nouns[-1].start(), end


@cache
def _counted(language: str) -> tuple[re.Pattern[str], Mapping[str, int]]:
    """Return what finds a noun with a number that no article is, and what number words count."""
    words = {word: int(n) for word, n in load_lexicon(language).words["num"].items() if int(n) > 1}
    number = rf"\d{{1,3}}|{one_of(words)}"
    nouns = one_of(terms("hall_nouns", language))
    if language in UNSEGMENTED:
        return re.compile(_COUNTED.format(number=number, nouns=nouns)), words
    sign = one_of(terms("number_signs", language))
    return re.compile(rf"(?<!\w)(?:{nouns}) (?:(?:{sign}) ?)?(?P<number>{number})(?![\w:.])"), words


_COUNTED = (
    r"(?<!\d)(?:第|제 ?)?(?P<number>{number})"
    r"(?:(?:号|號| ?번째| ?번| ?호) ?|(?<=第.)|(?<=제.)|(?<=第..))(?:{nouns})"
)
"""A number with its counter, or as an ordinal: a bare one counts rooms (三个会场, "세 무대")."""


@cache
def _beside(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds a noun for a room right before and right after a number."""
    nouns = one_of(terms("hall_nouns", language))
    return re.compile(rf"(?<!\w)(?:{nouns}) $"), re.compile(rf" ?(?:{nouns})(?!\w)")


def is_placed_number(terms: Sequence[Term], indexes: Sequence[int]) -> bool:
    """Whether a number of a code stands where a place does: "in 403"; a year is no room."""
    number = terms[indexes[0]].surface
    is_long = len(indexes) == 1 and number.isdigit() and len(number) == ROOM_DIGITS
    before = terms[indexes[0] - 1].surface if indexes[0] else ""
    return is_long and before in terms_everywhere("place_words")


ROOM_DIGITS = 3
"""Digits of a number that says which room is meant without the word for one."""
