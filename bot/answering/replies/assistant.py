"""What Usher itself does: reminders, saved sessions, messages, language, data, the calendar."""

from __future__ import annotations

from bot.answering.query import ParsedQuestion, Reply, answered, with_contact
from bot.core.models import AnswerStatus


def assistant(query: ParsedQuestion) -> Reply:
    """Say with which command or button Usher does what was asked."""
    key = query.intent.removeprefix("bot:").replace("_", "-")
    told = query.voice.say(f"assistant-{key}")
    if query.intent == "bot:ask_person":  # whom one may ask without a button, too
        return with_contact(query, AnswerStatus.ANSWERED, told)
    return answered(told)
