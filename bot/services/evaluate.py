"""Ask an engine a set of questions, and judge what it answers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.answering.dialogue import Turn
from bot.answering.engine import Engine
from bot.answering.intents import intent, is_intent
from bot.core.evaluation import Judged, SetQuestion, faults_of


def evaluate(engine: Engine, questions: Iterable[SetQuestion]) -> tuple[Judged, ...]:
    """Ask every question, each by itself; one without a moment is asked the day before at noon.

    A naive moment is in the event's zone.
    """
    event = engine.event
    zone = ZoneInfo(event.zone)
    eve = datetime.combine(event.start_day - timedelta(days=1), time(12), zone)
    return tuple(_judged(engine, one, _aware(one.moment or eve, zone)) for one in questions)


def _aware(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _judged(engine: Engine, question: SetQuestion, moment: datetime) -> Judged:
    earlier: tuple[Turn, ...] = ()
    for text in question.turns:
        answer = engine.answer(text, moment, earlier=earlier)
        earlier = (*earlier, Turn(text, answer))
    return Judged(question, answer, _subject(answer.topic), faults_of(question, answer))


def _subject(topic: str) -> str:
    """Return what a question was understood to be about, as statistics count it."""
    return intent(topic).subject if is_intent(topic) else "something else"
