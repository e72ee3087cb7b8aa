"""Ask an engine a set of questions, or an event's own, and judge what it answers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.answering.intents import intent, is_intent
from bot.core.evaluation import Judged, SetQuestion, faults_of
from bot.core.models import Event, SampleQuestion


def evaluate(engine: Engine, questions: Iterable[SetQuestion]) -> tuple[Judged, ...]:
    """Ask every question, each by itself; one without a moment is asked the day before at noon.

    A naive moment is in the event's zone.
    """
    zone, eve = ZoneInfo(engine.event.zone), _eve(engine.event)
    return tuple(_judged(engine, one, _aware(one.moment or eve, zone)) for one in questions)


def faults_of_sample(engine: Engine, sample: SampleQuestion) -> list[str]:
    """Return what is wrong with the answer to an event's own question, in words; empty when right.

    One without a moment is asked the day before at noon.
    """
    moment = sample.moment or _eve(engine.event)
    answer = engine.answer(sample.question, moment, sample.language)
    text = answer.text.casefold()
    faults = []
    if sample.status and answer.status != sample.status:
        faults.append(f"status is {answer.status}, expected {sample.status}")
    faults += [f"lacks {part!r}" for part in sample.contains if part.casefold() not in text]
    faults += [f"must not hold {part!r}" for part in sample.lacks if part.casefold() in text]
    if faults:
        faults.append(f"the answer was: {answer.text}")
    return faults


def _eve(event: Event) -> datetime:
    """Return noon of the day before an event, in its zone."""
    eve = event.start_day - timedelta(days=1)
    return datetime.combine(eve, time(12), ZoneInfo(event.zone))


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
