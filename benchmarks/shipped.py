"""Which phrasings are shipped: what is measured must be there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import cast

from bot.answering.text import wording


def languages() -> tuple[str, ...]:
    """Return the languages with shipped phrasings."""
    return tuple(
        language
        for spoken in wording.SCRIPTS.values()
        for language in spoken
        if _is_shipped(language)
    )


def leave_out_all_but(languages: Collection[str]) -> None:
    """Take the other languages, and the scripts they leave empty, out of the engine."""
    scripts = cast("dict[str, tuple[str, ...]]", wording.SCRIPTS)
    for script, spoken in dict(scripts).items():
        there = tuple(language for language in spoken if language in languages)
        if there:
            scripts[script] = there
        else:
            del scripts[script]


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
