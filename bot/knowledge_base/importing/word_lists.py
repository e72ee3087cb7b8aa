"""The words that programmes in many languages use, out of the YAML beside this."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from bot.core.bare_text import without_accents

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_words(name: str, *, is_folded: bool = False) -> Any:
    """Return what stands in a file of words, without accents if what is read has none."""
    text = Path(__file__).with_name(f"{name}.yaml").read_text(encoding="utf-8")
    return yaml.load(without_accents(text) if is_folded else text, _Loader)  # noqa: S506 - a safe one


def any_of(words: Iterable[str]) -> str:
    """Return a regular expression for any of several."""
    return f"(?:{'|'.join(words)})"
