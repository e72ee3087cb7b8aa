"""The book of texts shows every message with real values."""

from __future__ import annotations

from bot.answering.voice import Voice
from bot.book.catalogue import sections
from bot.book.examples import examples_of
from bot.book.stage import EVENT
from bot.core.programme import Programme
from bot.knowledge_base.load import load_event


def test_every_placeholder_has_examples() -> None:
    voice = Voice(Programme(load_event(EVENT).event), "en")
    lacking = []
    for section in sections():
        for entry in section.entries:
            for placeholder in entry.placeholders:
                try:
                    found = entry.choices.get(placeholder) or examples_of(
                        voice, entry.key, placeholder
                    )
                except KeyError:
                    found = ()
                if not found:
                    lacking.append(f"{entry.key}.{placeholder}")
    assert lacking == [], "bot/book/examples.py wants a row for each"
