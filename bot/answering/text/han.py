"""Traditional Chinese characters read as the simplified ones: one language, written in two ways."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_HAN = re.compile(r"[\u4e00-\u9fff]")


def simplified(text: str) -> str:
    """Return a text in simplified characters, one for each: offsets stay as they are."""
    return text.translate(_table()) if _HAN.search(text) else text


@cache
def _table() -> Mapping[int, str]:
    source = files("bot.answering").joinpath("lexicon/simplified.yaml").read_bytes()
    rows = yaml.load(source, Loader=_LOADER)  # noqa: S506 - a safe loader
    return {
        ord(traditional): simple
        for row in rows
        for traditional, simple in zip(row["traditional"], row["simplified"], strict=True)
    }
