"""Traditional Chinese characters read as the simplified ones: one language, written in two ways."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from bot.answering.text.lexicon_files import read_lexicon

_HAN = re.compile(r"[\u4e00-\u9fff]")


def simplified(text: str) -> str:
    """Return a text in simplified characters, one for each: offsets stay as they are."""
    return text.translate(_table()) if _HAN.search(text) else text


@cache
def _table() -> Mapping[int, str]:
    return {
        ord(traditional): simple
        for row in read_lexicon("simplified.yaml")
        for traditional, simple in zip(row["traditional"], row["simplified"], strict=True)
    }
