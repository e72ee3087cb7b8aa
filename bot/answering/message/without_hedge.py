"""A claim without what only says that it may be wrong: "unless I'm mistaken, it is in Geneva"."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.text.markers import is_asking
from bot.answering.text.normalise import fold
from bot.answering.text.wording import name_terms, one_of
from bot.languages import UNSEGMENTED

SHORTEST = 4
"""Letters that must be left: less is no claim."""


def without_hedge(text: str, asked: MessageContext, reader: MessageReader) -> str:
    """Return what is put forward with such words before or behind it, as a question if it was none.

    Words of a title stay.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return text
    before, behind = _frames(asked.spoken)
    found = before.match(folded) or behind.search(folded)
    if found is None:
        return text
    rest = text[found.end() :] if not found.start() else text[: found.start()]
    rest = rest.strip(" ,;:،，：–—-")
    if sum(map(str.isalnum, rest)) < SHORTEST:
        return text
    if any(
        first < found.end() and found.start() < last for first, last in _titles(text, asked, reader)
    ):
        return text
    return rest if is_asking(rest, asked.spoken) else f"{rest.rstrip(' .。')}?"


def _titles(text: str, asked: MessageContext, reader: MessageReader) -> tuple[tuple[int, int], ...]:
    return tuple(reader.linked(text, asked).title_spans)


@cache
def _frames(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds such words at the beginning of a text, and behind a mark at its end."""
    said = one_of(name_terms("hedges", language))
    edge = "" if language in UNSEGMENTED else r"(?!\w)"
    return (
        re.compile(rf"[\s«\"“¿¡(]*(?:{said}){edge}[\s,،，:;)–—-]*"),
        re.compile(rf"[\s]*[,،，;(–—-]\s*(?:{said})[\s.。!?؟？)]*$"),
    )
