"""Hello, thanks, praise, insults and trouble on the way: one short friendly line."""

from __future__ import annotations

from bot.answering.query import ParsedQuestion, Reply, with_contact
from bot.core.models import AnswerStatus

_OPENING = frozenset({"hello", "help", "who-are-you"})
"""After which Usher says what can be asked."""

_TO_A_PERSON = "trouble"
"""After which Usher says who can help."""


def small_talk(query: ParsedQuestion) -> Reply:
    """Answer what asks for nothing."""
    voice = query.voice
    key = query.intent.removeprefix("talk:").replace("_", "-")
    suggestions = tuple(voice.say(f"suggest-{name}") for name in ("dates", "venue", "programme"))
    text = voice.say(key, name=voice.event_name())
    if key == _TO_A_PERSON:
        return with_contact(query, AnswerStatus.SMALL_TALK, text)
    return Reply(
        status=AnswerStatus.SMALL_TALK,
        text=text,
        suggestions=suggestions if key in _OPENING else (),
    )
