"""What Usher itself does: reminders, saved sessions, messages, language, data, the calendar."""

from __future__ import annotations

from bot.answering.query import ParsedQuestion, Reply, answered


def assistant(query: ParsedQuestion) -> Reply:
    """Say with which command or button Usher does what was asked."""
    key = query.intent.removeprefix("bot:").replace("_", "-")
    return answered(query.voice.say(f"assistant-{key}"))
