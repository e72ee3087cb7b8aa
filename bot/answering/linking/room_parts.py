"""Parts of rooms' names by which people call them: "Exhibit Hall" of the Exhibit Hall F&G."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms_everywhere

LEAST, MOST = 2, 4
"""Words of a part of a room's name that stands for it."""

_BETWEEN = re.compile(r"[,;:/|()\[\]（）]|\s[-–—+]\s|(?<=\w{4})\.\s")
"""What no part of a name goes across; a point after no abbreviation."""

_ROW = re.compile(r"(?<=[^\W\d_]{3} )(?:[A-Z][&+/])+[A-Z](?!\w)")
_LETTERS = re.compile("[A-Z]")


def parts_of_room(name: str) -> Iterator[tuple[str, ...]]:
    """Yield the folded words of each part of a room's name, which may be all of it."""
    small = terms_everywhere("function_words")
    for row in _ROW.finditer(name):  # "Exhibit Hall G" is in Exhibit Hall F&G
        before = name[: row.start()].split()[-MOST:]
        yield from ((*map(fold, before), fold(letter)) for letter in _LETTERS.findall(row[0]))
    for stretch in _BETWEEN.split(name):
        words = tuple(term.surface for term in terms_of(stretch))
        for first in range(len(words)):
            for end in range(first + LEAST, min(first + MOST, len(words)) + 1):
                part = words[first:end]
                is_word = part[0].isalpha() and len(part[0]) > 1
                if is_word and not {part[0], part[-1]} & small:
                    yield part
