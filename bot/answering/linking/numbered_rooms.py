"""Rooms called by a noun with a number or letter: "the third stage", 3号舞台, "зал № 3", A厅."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from bot.answering.linking.lettered_rooms import rooms_by_letter
from bot.answering.linking.mentions import Mention, WordSense
from bot.answering.linking.variants import names_of_things, nouns
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.ordinals import ordinals_in
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import one_of, room_nouns, terms, terms_everywhere
from bot.answering.times.lexicon import load_words, time_words
from bot.core.models import Event
from bot.languages import LANGUAGES, UNSEGMENTED


def rooms_by_number(event: Event) -> Mapping[str, str]:
    """Return the rooms that are called by a number or a letter and a noun for a room, by that.

    Those called by a code of letters and a number have that: "b403".
    """
    found = {
        (str(int(name.parts[0])), name.id)
        for name in names_of_things(event)
        if name.kind == "room" and len(name.parts) == 1 and name.parts[0].isdigit()
    }
    for room in event.rooms:
        for text in (*room.name.all(), *room.aliases):
            own = [t.surface for t in terms_of(text) if t.surface not in nouns("room")]
            if len(own) == 1 and (_LETTER.fullmatch(own[0]) or _CODE.fullmatch(own[0])):
                found.add((own[0], room.id))
    count = Counter(number for number, _ in found)
    return {number: room for number, room in found if count[number] == 1}


_LETTER = re.compile(r"[a-z\u0430-\u044f\u0621-\u064a]")
_CODE = re.compile(r"[a-z]{1,3}\d{1,4}")


def numbered_rooms(text: str, language: str, rooms: Mapping[str, str]) -> tuple[Mention, ...]:
    """Return the rooms that a text names by their number or letter; `rooms` has their ids by it."""
    if not rooms:
        return ()
    numbers = ((str(number), start, end) for number, start, end in room_numbers(text, language))
    return tuple(
        Mention("room", (rooms[number],), start, end, 1.0)
        for number, start, end in (*numbers, *rooms_by_letter(text, language, rooms), *_codes(text))
        if number in rooms
    )


def _codes(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield (code, start, end) of letters with a number, whatever parts them: B-403, "B 403"."""
    folded = fold(text)
    if len(folded) == len(text):
        for found in _PARTED.finditer(folded):
            yield found["letters"] + found["number"], *found.span()


_PARTED = re.compile(
    r"(?<![a-zа-я\d.-])(?P<letters>[a-z]{1,3})[ .-](?P<number>\d{1,4})"
    r"(?![^\W\u3000-\uffff]|[.:-]\d)"
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
    least = 1 if language == "zh" else 2  # in Chinese no article: 第一会议室
    words = {word: int(n) for word, n in load_words(language)["num"].items() if int(n) >= least}
    number = rf"\d{{1,3}}|{one_of(words)}"
    nouns = _nouns(language)
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
    nouns = _nouns(language)
    end = "" if language in UNSEGMENTED else r"(?!\w)"
    return re.compile(rf"(?<!\w)(?:{nouns}) $"), re.compile(rf" ?(?:{nouns}){end}")


def _nouns(language: str) -> str:
    return one_of(room_nouns(language))


def is_placed_number(terms: Sequence[Term], indexes: Sequence[int], sense: WordSense) -> bool:
    """Whether a number of a code stands where a place does, or for itself: "in 403", "403 now?".

    A year is no room, nor is what counts something ("403 people") or what ends a name ("Rust 101").
    """
    first = indexes[0]
    number = terms[first].surface
    if len(indexes) > 1 or not number.isdigit() or len(number) != ROOM_DIGITS:
        return False
    before, behind = _neighbours(terms, first)
    if before and before.surface in terms_everywhere("place_words"):
        return True
    is_of_name = before is not None and not _is_beside(before, sense)
    return not (is_of_name or (behind and _is_counted(terms[first], behind, sense)))


def is_placed_letter(terms: Sequence[Term], index: int, sense: WordSense) -> bool:
    """Whether a capital that is all of a room's name stands where a place does: "in S at two".

    Neither a small word nor what belongs to another is one: "I", "plan B", "C talks".
    """
    letter = terms[index]
    if not letter.is_capital or sense.is_shouted:
        return False
    before, behind = _neighbours(terms, index)
    if before and before.surface in terms_everywhere("place_words"):
        return True
    beside = [term for term in (before, behind) if term is not None]
    return not sense.is_function(letter) and all(_is_beside(term, sense) for term in beside)


def _neighbours(terms: Sequence[Term], index: int) -> tuple[Term | None, Term | None]:
    """Return the terms right before and right behind one."""
    before = terms[index - 1] if index else None
    return before, terms[index + 1] if index + 1 < len(terms) else None


def _is_counted(number: Term, behind: Term, sense: WordSense) -> bool:
    if is_unsegmented(behind.surface):
        return behind.start == number.end and behind.surface[0] in _COUNTERS
    return not _is_beside(behind, sense)


def _is_beside(term: Term, sense: WordSense) -> bool:
    """Whether a word may stand beside a room's number that says only what is asked, or when."""
    return is_unsegmented(term.surface) or sense.is_function(term) or term.surface in _moments()


@cache
def _moments() -> frozenset[str]:
    """Return the words for times of all languages."""
    return frozenset[str]().union(*(time_words(language) for language in LANGUAGES))


_COUNTERS = frozenset("个個人名位场場元块塊页頁分时時年天度米层層楼樓명개원분시년층장쪽")
"""What begins, right behind a number, the word for what it counts."""

ROOM_DIGITS = 3
"""Digits of a number that says which room is meant without the word for one."""
