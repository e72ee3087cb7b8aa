"""Hello, thanks, praise and insults: one short friendly line."""

from __future__ import annotations

from bot.answering.query import ParsedQuestion, Reply
from bot.core.models import AnswerStatus

_OPENING = frozenset({"hello", "help", "who-are-you"})
"""After which Usher says what can be asked."""


def small_talk(query: ParsedQuestion) -> Reply:
    """Answer what asks for nothing."""
    voice = query.voice
    key = query.intent.removeprefix("talk:").replace("_", "-")
    suggestions = tuple(voice.say(f"suggest-{name}") for name in ("dates", "venue", "programme"))
    return Reply(
        status=AnswerStatus.SMALL_TALK,
        text=voice.say(key, name=voice.event_name()),
        suggestions=suggestions if key in _OPENING else (),
    )
