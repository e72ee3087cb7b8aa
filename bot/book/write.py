"""The book of texts, written: in the terminal, or as an index and a page for each language."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from pathlib import Path

from bot.answering.voice import Voice
from bot.book.catalogue import samples, sections
from bot.book.page import index_page, language_page
from bot.book.scenes import scenes
from bot.book.stage import EVENT, stage
from bot.core.programme import Programme
from bot.knowledge_base.load import load_event


def write_book(folder: Path, languages: Sequence[str]) -> Path:
    """Write the pages of some languages into a folder, each whole in one file; returns the index.

    Raises OSError when the folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    # What goes wrong on the stage is part of the play.
    logging.disable(logging.WARNING)
    for name, page in asyncio.run(_pages(languages)).items():
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
    return folder / "index.html"


def print_texts(languages: Sequence[str]) -> None:
    """Print every message of some languages with all its values, a line each."""
    programme = Programme(load_event(EVENT).event)
    for language in languages:
        voice = Voice(programme, language)
        for section in sections():
            for entry in section.entries:
                for one in dict.fromkeys(sample.text for sample in samples(entry, voice)):
                    print(language, entry.key, one.replace("\n", " / "), sep="\t")  # noqa: T201 - for the terminal


async def _pages(languages: Sequence[str]) -> dict[str, str]:
    pages = {"index": index_page(languages)}
    for language in languages:
        async with stage(language) as place:
            found = [scene async for scene in scenes(place)]
            programme = place.client.conversations.programme
            voice, english = Voice(programme, language), Voice(programme, "en")
            pages[language] = language_page(language, voice, english, found)
    return pages
