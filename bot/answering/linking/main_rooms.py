"""The main hall or stage, said in a language that its name is not written in: "главная сцена"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from bot.answering.linking.mentions import Mention
from bot.answering.linking.rooms_by_size import size_said
from bot.answering.text.normalise import fold
from bot.answering.text.wording import name_terms, name_terms_everywhere, one_of, room_nouns
from bot.core.models import Room
from bot.languages import LANGUAGES, UNSEGMENTED


class _Said(NamedTuple):
    """Where a main room is said, and whether it is a stage, and no hall."""

    is_stage: bool
    start: int
    end: int


def main_rooms(text: str, language: str, rooms: Sequence[Room]) -> tuple[Mention, ...]:
    """Return the one room that is called the main hall, or stage, and is said to be so.

    Whoever writes in the language of its name says the name itself.
    """
    mentions = []
    for said in _said(text, language):
        called = [
            room.id
            for room in rooms
            if language not in room.name.by_language
            for name in room.name.all()
            if any(one.is_stage == said.is_stage for one in _named(name))
        ]
        if len(called) == 1:
            mentions.append(Mention("room", (called[0],), said.start, said.end, 1.0))
    return tuple(mentions)


def main_room_spans(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield where a text says a main hall or stage, whether or not there is one."""
    yield from ((said.start, said.end) for said in _said(text, language))


def _named(name: str) -> Iterator[_Said]:
    """Yield what a room's name says in whichever language it is."""
    folded = fold(name)  # where in it does not count: "Großer Saal" is longer folded
    for language in LANGUAGES:
        yield from _said(folded, language)


def _said(text: str, language: str) -> Iterator[_Said]:
    folded = fold(text)
    if len(folded) != len(text) or size_said(text, language):
        return  # "the largest hall" is told by its seats
    for found in _pattern(language).finditer(folded):
        nouns = name_terms_everywhere("stage_nouns")
        yield _Said(any(noun in found[0] for noun in nouns), *found.span())


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Return what finds a word for the main one right beside a noun for a room."""
    main = one_of(name_terms("main_room_words", language))
    stages = name_terms("stage_nouns", language)
    nouns = one_of({*room_nouns(language), *stages})
    if language in UNSEGMENTED:
        return re.compile(rf"(?<![民自\uac00-\ud7af])(?:{main}) ?(?:{nouns})")
    before = rf"(?<!\w)(?:{main}) (?:{nouns})(?!\w)"
    if language == "en":
        return re.compile(before)
    prefix = "[وبلف]?" if language == "ar" else ""
    return re.compile(rf"{before}|(?<!\w){prefix}(?:{nouns}) (?:{main})(?!\w)")
