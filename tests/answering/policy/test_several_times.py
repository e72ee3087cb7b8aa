"""Several hours and days joined by "and": each must be the time of one of the sessions meant."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, SessionKind
from tests.builders import at, make_event, make_person, make_timed

DAY = at("2026-05-04 08:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of two days with a lunch each; Ada speaks twice on the first, then once."""
    ada = make_person(id="ada", name="Ada Moreau")
    hers = (Participation(person="ada"),)
    sessions = (
        make_timed("eels", "Eels of the estuary", "2026-05-04 10:00", "2026-05-04 11:00",
                   people=hers),
        make_timed("lunch-1", "Lunch", "2026-05-04 12:00", "2026-05-04 13:00",
                   kind=SessionKind.MEAL),
        make_timed("reeds", "Reeds in winter", "2026-05-04 14:00", "2026-05-04 15:00",
                   people=hers),
        make_timed("mills", "Mills on the tide", "2026-05-05 11:30", "2026-05-05 12:30",
                   people=hers),
        make_timed("lunch-2", "Lunch", "2026-05-05 12:30", "2026-05-05 13:30",
                   kind=SessionKind.MEAL),
    )  # fmt: skip
    return Engine(make_event(people=(ada,), sessions=sessions))


@pytest.mark.parametrize(
    ("statement", "begin"),
    [
        ("Ada Moreau speaks today at 10:00 and tomorrow at 11:30", "Yes."),
        ("Ada Moreau speaks at 10:00 and 14:00", "Yes."),
        ("Ada Moreau speaks today in the afternoon and tomorrow morning", "Yes."),
        ("Lunch is at 12:00 today and 12:30 tomorrow", "Yes."),
        ("Ada Moreau parle aujourd'hui à 10h et demain à 11h30", "Oui."),
        ("Ada Moreau habla hoy a las 10:00 y mañana a las 11:30", "Sí."),
        ("Ada Moreau выступает сегодня в 10:00 и завтра в 11:30", "Да."),
        ("Ada Moreau تتحدث اليوم الساعة 10:00 وغدا الساعة 11:30", "نعم."),
        ("Ada Moreau今天10:00和明天11:30演讲", "是的。"),
        ("Ada Moreau는 오늘 10시와 내일 11시 30분에 발표합니다", "네."),
        ("Ada Moreau speaks between 10:00 and 14:00", "No, not 10:00–14:00."),
        ("Ada Moreau speaks from 10:00 to 14:00", "No, not 10:00–14:00."),
    ],
)
def test_times_joined_are_those_of_several_sessions(
    engine: Engine, statement: str, begin: str
) -> None:
    assert engine.answer(statement, DAY).text.partition("\n")[0] == begin


@pytest.mark.parametrize(
    "statement",
    [
        "Ada Moreau speaks at 10:00 and 16:00",
        "Ada Moreau speaks today at 11:30 and tomorrow at 10:00",
        "Ada Moreau speaks today at 10:00 and tomorrow",
        "Ada Moreau speaks today at 11:30 and tomorrow afternoon",
    ],
)
def test_times_joined_that_are_not_judged_are_told_without_yes_or_no(
    engine: Engine, statement: str
) -> None:
    answer = engine.answer(statement, DAY)
    assert (answer.sessions, answer.text[0]) == (("eels", "reeds", "mills"), "•")


def test_times_joined_beside_what_nobody_states_are_not_denied(engine: Engine) -> None:
    answer = engine.answer("Ada Moreau eats lemons at 9:00 and 11:00", DAY)
    assert answer.text.partition("\n")[0] == "Ada Moreau takes part in:"
