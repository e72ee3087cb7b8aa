"""Answers about a programme that could not be refreshed say as of when it is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.answering.intents import Trait, has_trait, is_intent
from bot.answering.voice import Voice
from bot.core.answers import Answer
from bot.core.programme import Programme

PROGRAMME_FILE = "programme.yaml"


def dated(answer: Answer, programme: Programme, as_of: datetime | None, now: datetime) -> Answer:
    """Return an answer that says as of when it is right, where it rests on the programme.

    Without `as_of` the programme is fresh, and the answer stays as it is. Moments are aware.
    """
    if as_of is None or not _rests_on_programme(answer):
        return answer
    voice = Voice(programme, answer.language)
    local, today = as_of.astimezone(programme.zone), now.astimezone(programme.zone).date()
    clock = voice.clock(local)
    when = clock if local.date() == today else voice.with_commas(voice.day(local.date()), clock)
    return replace(answer, text=f"{answer.text}\n\n{voice.say('answer-as-of', when=when)}")


def _rests_on_programme(answer: Answer) -> bool:
    is_listed = is_intent(answer.topic) and has_trait(answer.topic, Trait.LISTS)
    return (
        is_listed
        or bool(answer.sessions)
        or any(source.file == PROGRAMME_FILE for source in answer.sources)
    )
