"""Which phrasings are shipped: what is measured must be there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from bot.answering import wording


def languages() -> tuple[str, ...]:
    """Return the languages with shipped phrasings, and leave the others out of the engine."""
    for script, spoken in dict(wording.SCRIPTS).items():
        there = tuple(language for language in spoken if _is_shipped(language))
        scripts = cast("dict[str, tuple[str, ...]]", wording.SCRIPTS)
        if there:
            scripts[script] = there
        else:
            del scripts[script]
    return tuple(language for spoken in wording.SCRIPTS.values() for language in spoken)


def all_phrasings() -> Iterator[str]:
    """Yield every phrasing of a kind of question or usual topic."""
    for spoken in wording.SCRIPTS.values():
        for language in spoken:
            for section in ("intents", "topics", "small_talk", "negatives"):
                found = wording.phrasings(language)[section]
                for texts in found.values() if isinstance(found, dict) else [found]:
                    yield from texts


def _is_shipped(language: str) -> bool:
    try:
        wording.phrasings_source(language)
    except FileNotFoundError:
        return False
    return True
