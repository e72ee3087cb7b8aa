"""Where a Chinese text may have the name of a foreigner: 艾伦·达特洛, 谁是麦基利普."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, product
from typing import NamedTuple

from bot.answering.text.wording import name_characters

_NAME = re.compile(r"[\u4e00-\u9fff]+(?:[·•・‧-](?:[\u4e00-\u9fff]+|[A-Z]\.?(?=[·•・‧])))*")
_PIECE = re.compile(r"[^·•・‧-]+")

SHORTEST_HALF, SHORTEST = 2, 3
"""Han characters of half a name at least, where no dot stands between; and of any."""

Span = tuple[int, int]


class ForeignName(NamedTuple):
    """What may be a name: what may be its first and its last word, what is surely between them.

    `alone` are the stretches that may be a single word of one.
    """

    halves: list[tuple[Span, Span]]
    between: list[Span]
    alone: list[Span]


def foreign_names(text: str) -> Iterator[ForeignName]:
    """Yield what may be names of foreigners, with dots between their words or without."""
    for run in _NAME.finditer(text):
        pieces = [
            (run.start() + piece.start(), run.start() + piece.end())
            for piece in _PIECE.finditer(run.group())
        ]
        if len(pieces) == 1:
            alone = list(_transcribed(text, *pieces[0]))
            yield ForeignName([half for one in alone for half in _cut(*one)], [], alone)
        else:
            between = [piece for piece in pieces[1:-1] if not text[piece[0]].isascii()]
            yield ForeignName(_around_dots(text, pieces[0], pieces[-1]), between, [])


def last_word(name: str) -> str:
    """Return what stands behind the last dot of a name."""
    return re.split("[·•・‧-]", name)[-1]


def _cut(start: int, end: int) -> list[tuple[Span, Span]]:
    cuts = range(start + SHORTEST_HALF, end - SHORTEST_HALF + 1)
    return [((start, cut), (cut, end)) for cut in cuts]


def _around_dots(text: str, first: Span, last: Span) -> list[tuple[Span, Span]]:
    """Return where a name with dots may begin and end: behind and before what writes no name."""
    own = name_characters("transcribing", "zh")
    begins = [first[0], *(at for at in range(first[0] + 1, first[1]) if text[at - 1] not in own)]
    ends = [*(at for at in range(last[0] + 1, last[1]) if text[at] not in own), last[1]]
    return [((begin, first[1]), (last[0], end)) for begin, end in product(begins, ends)]


def _transcribed(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the stretches of nothing but characters by which Chinese writes foreign names."""
    for is_name, run in groupby(
        range(start, end), key=lambda at: text[at] in name_characters("transcribing", "zh")
    ):
        own = list(run)
        if is_name and len(own) >= SHORTEST:
            yield own[0], own[-1] + 1
