"""Conversations with the engine on the eve of the builders' event, as tests hold them."""

from __future__ import annotations

from datetime import datetime

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.answers import Answer
from tests.builders import at

EVE = at("2026-05-03 12:00")
"""The day before the event that the builders make."""


def talk(
    engine: Engine, *questions: str, now: datetime = EVE, language: str | None = None
) -> Answer:
    """Ask one question after another; returns the last answer. `now` is aware."""
    turns: tuple[Turn, ...] = ()
    for question in questions:
        turns = (*turns, Turn(question, engine.answer(question, now, language, turns)))
    return turns[-1].answer
