"""Rooms that a question names and the programme does not have: "hall 5", "Serengeti Hall"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain

from bot.answering.classifier.language_model import language_model
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.main_rooms import main_room_spans, main_rooms
from bot.answering.linking.numbered_rooms import ROOM_DIGITS, room_numbers
from bot.answering.linking.other_letters_of_rooms import other_letters_of_rooms
from bot.answering.linking.room_parts import parts_of_room
from bot.answering.linking.rooms_called import beside_noun
from bot.answering.linking.rooms_in_series import others_in_series
from bot.answering.linking.spans import Spans, is_inside, overlaps
from bot.answering.text.normalise import fold, words
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import name_terms_everywhere, one_of, terms, terms_everywhere
from bot.answering.times.lexicon import time_words
from bot.languages import LANGUAGE, UNSEGMENTED


def unknown_room(
    text: str, unmatched: Sequence[Term], taken: Spans, knowledge: Knowledge, language: str
) -> str:
    """Return the room that a text names beside all that was found (`taken`), or "".

    It has a noun for a room and a number ("Saal 7", 301호), or a name nobody knows; or it is a code
    after a word for a place ("in rC1"), or a number there if the rooms have such ("in 405").
    Of an event whose rooms are not told it is any that looks like one.
    """
    finders: tuple[Iterator[tuple[int, int]], ...] = (
        others_in_series(text, knowledge.room_names),
        _by_number(text, knowledge, language),
        _by_shape(text, knowledge),
        beside_known(text, knowledge, language),
        beside_noun(text, unmatched, language),
        _by_name(text, unmatched, language),
        _by_code(text, knowledge, language),
        _by_number_alone(text, knowledge, language),
    )
    if not knowledge.event.rooms:
        finders = (beside_known(text, knowledge, language),)
    own = {f" {' '.join(words(fold(name)))} " for name in knowledge.room_names}
    for span in chain.from_iterable(finders):
        said = f" {' '.join(words(fold(text[slice(*span)])))} "
        if not overlaps(span, taken) and not any(said in name for name in own):  # of "Aula 5 Piso"
            return _QUOTES.sub("", text[slice(*span)]).strip()
    return ""


_QUOTES = re.compile(r"[\"«»“”„]|(?<!\w)['‘]|['’](?!\w)")


def _by_number(text: str, knowledge: Knowledge, language: str) -> Iterator[tuple[int, int]]:
    """Yield nouns for a room with a number that no room has."""
    folded = fold(text)
    for pattern in _numbered(language) if len(folded) == len(text) else ():
        yield from (found.span("room") for found in pattern.finditer(folded))
    have_numbers = any(map(str.isdigit, knowledge.numbered_rooms))
    for number, start, end in room_numbers(text, language):
        # "The first hall" is a room's name only where rooms have numbers.
        is_name = have_numbers or any(map(str.isdigit, text[start:end]))
        if is_name and str(number) not in knowledge.numbered_rooms:
            yield start, end


def _by_shape(text: str, knowledge: Knowledge) -> Iterator[tuple[int, int]]:
    """Yield what is written as the event's rooms are, and is none of them."""
    names = knowledge.room_names
    yield from _not_of(names, _codes(names), text)


def beside_known(text: str, knowledge: Knowledge, language: str) -> Iterator[tuple[int, int]]:
    """Yield where a room is named by what the event knows, and is none of its rooms.

    A series of the event's has it not ("Hall F" beside A to E), or its noun is another; where no
    room is told it is none.
    """
    if not knowledge.event.rooms:
        yield from _by_number(text, knowledge, language)
        for span in _by_name(text, (), language):
            # "The PostgreSQL room" is where that track is.
            if not any(knowledge.knows(term.stem) for term in terms_of(text[slice(*span)])):
                yield span
        return
    names = knowledge.room_names
    yield from _not_of(names, _series(names), text)
    yield from others_in_series(text, names)
    yield from other_letters_of_rooms(text, names, language)
    if not main_rooms(text, language, knowledge.event.rooms):
        own = _words_of_names(names)
        for span in main_room_spans(text, language):
            # "The grand room" may be the Grand Ballroom.
            if own.isdisjoint(words(fold(text[slice(*span)]))):
                yield span
    yield from knowledge.room_nouns.others_in(text, language)


def _not_of(
    names: tuple[str, ...], patterns: Sequence[re.Pattern[str]], text: str
) -> Iterator[tuple[int, int]]:
    """Yield where what is written as names are is none of them."""
    for pattern in patterns:
        for found in pattern.finditer(text):
            if fold(found[0]) not in _own(names) | _own_parts(names):
                yield found.span()


def _by_name(text: str, unmatched: Sequence[Term], language: str) -> Iterator[tuple[int, int]]:
    """Yield nouns for a room with a name in capitals that nobody knows."""
    for pattern in _named(language):
        for found in pattern.finditer(text):
            is_unknown = any(is_inside(term, [found.span("name")]) for term in unmatched)
            if is_unknown or not _is_asked_with(found["name"], language):
                yield found.span("room")


def _by_code(text: str, knowledge: Knowledge, language: str) -> Iterator[tuple[int, int]]:
    """Yield codes after a word for a place that the programme has nowhere."""
    for found in _coded(language).finditer(text):
        if not knowledge.knows(fold(found["room"])):
            yield found.span("room")


def _by_number_alone(text: str, knowledge: Knowledge, language: str) -> Iterator[tuple[int, int]]:
    """Yield numbers where a place is told, with nothing that they count behind: "in 405"."""
    if not any(map(_ROOM_NUMBER.search, knowledge.room_names)):
        return
    reading, days = language_model(LANGUAGE[language].script), time_words(language)
    for found in _numbers(language).finditer(fold(text)):
        behind = terms_of(found["behind"])
        if all(reading.is_function_word(one) or one.surface in days for one in behind):
            yield found.span("room")


_ROOM_NUMBER = re.compile(rf"(?<!\d)\d{{{ROOM_DIGITS}}}(?!\d)")
"""The number of a room in its name: WG403."""


@cache
def _numbers(language: str) -> re.Pattern[str]:
    """Return what a number looks like where a place is told, with the word behind it."""
    number = rf"(?P<room>(?<![\w.:-])\d{{{ROOM_DIGITS}}})"
    if language == "ko":
        return re.compile(rf"{number}(?:에서|에는|에(?= ))(?P<behind>)")
    words = one_of(terms("place_words", language))
    if language == "zh":
        number = rf"(?P<room>\d{{{ROOM_DIGITS}}})"
        return re.compile(rf"(?:{words}|^){number}(?=有|里|会|的|[?？]|$)(?P<behind>)")
    return re.compile(rf"(?<!\w)(?:{words}) {number}(?![\w:.]\w)(?P<behind> ?\w*)")


def _is_asked_with(word: str, language: str) -> bool:
    """Whether people ask with a word: "the Main Room" is none by that name, the Blue Room is."""
    reading = language_model(LANGUAGE[language].script)
    return all(reading.is_known(term) or reading.is_function_word(term) for term in terms_of(word))


@cache
def _own(names: tuple[str, ...]) -> frozenset[str]:
    """Return the folded words of rooms' names, and the names."""
    return frozenset(map(fold, (*names, *(word for name in names for word in name.split()))))


@cache
def _words_of_names(names: tuple[str, ...]) -> frozenset[str]:
    """Return the folded words of rooms' names that are no nouns for a room."""
    nouns = terms_everywhere("hall_nouns")
    return frozenset(word for name in names for word in words(fold(name)) if word not in nouns)


@cache
def _own_parts(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(" ".join(part) for name in names for part in parts_of_room(name))


@cache
def _codes(names: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Return what codes are like that are called as those of the event's rooms: K.1.105."""
    codes = {match[0] for name in names if (match := _CODE_OF_NAME.match(name))}
    shapes = {
        "".join(
            r"\d{1,4}" if part[0].isdigit() else _LETTERS if part.isalpha() else re.escape(part)
            for part in _RUNS.findall(code)
        )
        for code in codes
    }
    return _alone(shapes)


@cache
def _series(names: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Return what rooms are like that are called by words of the event's, and a count: Studio 5.

    One room of these is a series where it is numbered; letters count from two on, as in "F&G".
    """
    found = [match for name in names if (match := _NAME_IN_SERIES.fullmatch(name))]
    words = Counter(fold(m["word"]) for m in found for _ in re.findall(r"\w+", m["count"]))
    numbered = {fold(match["word"]) for match in found if match["count"].isdigit()}
    return _alone(
        rf"{re.escape(word)} (?:\d{{1,3}}|{_LETTER})"
        for word, often in words.items()
        if word in numbered or often > 1
    )


def _alone(shapes: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(rf"(?<![\w.-]){shape}(?![\w:]|[.-]\w)", re.IGNORECASE)
        for shape in sorted(shapes)
    )


_LETTERS = "[A-Za-z]{1,3}"
_RUNS = re.compile(r"\d+|[^\W\d_]+|.")
_CODE_OF_NAME = re.compile(r"[A-Za-z]{1,3}(?:[.-]?\d{3,4}|\d?[.-]\d{1,4}(?:\.\d{1,4})?)(?![\w.-])")
"""A room's code at the beginning of its name: H.1302, K.1.105, AW1.120."""

_NAME_IN_SERIES = re.compile(
    r"(?P<word>[^\W\d_]{3,}(?: [^\W\d_]{3,}){0,2}) (?P<count>\d{1,3}|[A-Z](?:[&+/][A-Z])*)"
)

_LETTER = "(?:(?-i:[A-Z])|[b-df-hj-np-tv-xz])(?!['’])"
"""The letter of a room in a series: a small vowel is a word, as in "in room a"."""

_NUMBER = r"[a-zа-я]{0,3}[ .-]?\d{1,4}(?:[.-]\d+)?[a-z]?"
_CODE = r"[A-Za-z]{1,3}[.-]?\d{1,4}(?:[.-]\d+)?"


@cache
def _numbered(language: str) -> tuple[re.Pattern[str], ...]:
    """Return what a noun for a room looks like with its number, before or after it."""
    nouns = one_of(terms("hall_nouns", language))
    sign = r"(?:n[°ºo]\.? ?|№ ?|# ?)?"
    if language in UNSEGMENTED:
        after = rf"(?P<room>(?<![A-Za-z0-9.-])(?:{_NUMBER})\s?[号號]?\s?(?:{nouns}))"
        before = rf"(?P<room>(?:{nouns})\s?(?:{_NUMBER})(?![\w日月点时분시]))"
        return re.compile(after), re.compile(before)
    spaced = rf"(?<!\w)(?P<room>(?:{nouns}) {sign}(?:{_NUMBER}))(?![\w:])"
    return (re.compile(spaced),)


@cache
def _named(language: str) -> tuple[re.Pattern[str], ...]:
    """Return what a noun for a room looks like with a name, written with a capital."""
    if language in _UNCASED:
        return ()
    nouns = terms("hall_nouns", language)
    name = r"[\"'«“„‘]?(?P<name>[A-ZÀ-ÞА-Я]\w{2,})(?:[\"'»”“’](?!\w))?"
    if language == "en":
        capital = one_of([noun.capitalize() for noun in nouns])
        abroad = [
            noun.capitalize() for other in ("es", "fr") for noun in terms("hall_nouns", other)
        ]
        small = one_of(nouns)
        return (
            re.compile(rf"(?P<room>(?P<name>[A-Z]\w{{2,}}) (?:{capital}))(?!\w)"),
            # At the beginning "Quiet room?" has a capital, and no name.
            re.compile(
                rf"(?<=\w )(?P<room>(?P<name>[A-Z]\w{{2,}}(?: [A-Z]\w+)*) (?:{small}))(?!\w)"
            ),
            re.compile(rf"(?<!\w)(?P<room>(?:{one_of(abroad)}) {name})(?!\w)"),  # "Sala Norte"
        )
    after = re.compile(rf"(?<!\w)(?P<room>(?i:{one_of(nouns)}) {name})(?!\w)")
    if language != "ru":
        return (after,)
    return after, re.compile(rf"(?P<room>{name} (?:{one_of(nouns)}))(?!\w)")  # "Синий зал"


_UNCASED = UNSEGMENTED | {"ar"}
"""Languages that no capital tells a name in: it is a word that nobody knows."""


@cache
def _coded(language: str) -> re.Pattern[str]:
    """Return what a code looks like where a place is told."""
    if language == "ko":
        return re.compile(rf"(?<![\w.-])(?P<room>{_CODE})(?=에서|에(?!\w))")
    words = one_of([*name_terms_everywhere("before_room_codes"), *terms("hall_nouns", language)])
    if language == "zh":
        return re.compile(rf"(?:{words}|^)(?P<room>[A-Za-z]{{1,3}}[ .-]?\d{{1,4}})(?![\w.-]*[a-z])")
    return re.compile(rf"(?<!\w)(?:{words}) (?P<room>{_CODE})(?![\w.-])")
