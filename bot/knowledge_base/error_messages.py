"""How a value is refused: what is wrong, and what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError
from rapidfuzz import fuzz, process

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

_LONGEST_QUOTE = 60
_LIKENESS = 70
_LISTED = 25
_QUOTED = 10


def refuse(problem: str, remedy: str, *, day: str = "") -> PydanticCustomError:
    """Return the error a pydantic validator raises for a value, which may be a `day` alone."""
    told = {"problem": problem, "remedy": remedy, "day": day}
    return PydanticCustomError("usher", "{problem}; {remedy}", told)


def quote(value: object) -> str:
    """Return a value between quotes, shortened, on one line."""
    return f'"{shorten(str(value))}"'


def shorten(words: str) -> str:
    """Return words on one line, without invisible characters, cut to what a message can hold."""
    line = "".join(letter for letter in " ".join(words.split()) if letter.isprintable())
    return line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1] + "…"


def quote_some(texts: Collection[str], longest: int = 80) -> str:
    """Return the first ten of several texts, each between quotes, and how many more there are."""
    return list_some([f'"{text[:longest]}"' for text in texts], _QUOTED)


def list_some(texts: Sequence[str], most: int, between: str = "; ") -> str:
    """Return the first of several texts, and how many more there are."""
    more = len(texts) - most
    return between.join(texts[:most]) + (f" and {more} more" if more > 0 else "")


def suggest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word most like a misspelt one, if any is alike enough."""
    choices = {choice: choice.casefold().replace("-", "_") for choice in known}
    wanted = word.casefold().strip().replace("-", "_").replace(" ", "_")
    found = process.extractOne(wanted, choices, scorer=fuzz.ratio, score_cutoff=_LIKENESS)
    return str(found[2]) if found else None


def offer(word: str, known: Iterable[str], otherwise: str, before_list: str = "") -> str:
    """Return the remedy for a name nobody knows: did you mean, else what may be written."""
    known = sorted(known)
    alike = suggest(word, known)
    if alike is not None:
        return f'did you mean "{alike}"?'
    if not known:
        return otherwise
    return f"{otherwise}{before_list}: {list_some(known, _LISTED, ', ')}"
