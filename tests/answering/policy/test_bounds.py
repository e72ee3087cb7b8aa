"""An hour or a length that is put forward as a bound is held as one."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_timed

MONDAY = at("2026-05-04 08:30")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of a day with an opening, a panel and a closing, and a night after it."""
    sessions = (
        make_timed("opening", "Opening", "2026-05-04 09:15", "2026-05-04 09:45",
                   kind=SessionKind.OPENING),
        make_timed("reeds", "Reeds in winter", "2026-05-04 14:00", "2026-05-04 15:15",
                   kind=SessionKind.PANEL),
        make_timed("closing", "Closing", "2026-05-04 16:00", "2026-05-04 16:30",
                   kind=SessionKind.CLOSING),
        make_timed("stars", "Stars and moths", "2026-05-05 00:30", "2026-05-05 02:00"),
    )  # fmt: skip
    return Engine(make_event(sessions=sessions))


def _said(engine: Engine, text: str) -> str:
    """Return yes, no or neither, as the reply begins."""
    told = engine.answer(text, MONDAY).text.lstrip("\u2068")
    yes, no = (
        ("Yes", "Oui", "Sí", "Да", "是的", "네", "نعم"),
        ("No", "Non", "Нет", "不是", "아니요", "لا"),
    )
    return "yes" if told.startswith(yes) else "no" if told.startswith(no) else "neither"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Does the panel finish before 4pm?", "yes"),
        ("Does the panel finish before 3pm?", "no"),
        ("Does the panel finish before 15:15?", "neither"),
        ("Is the opening over by 10?", "yes"),
        ("Is the opening until 10?", "no"),
        ("Does the opening start after 9?", "yes"),
        ("Does the opening start after 10?", "no"),
        ("Does “Stars and moths” start after midnight?", "yes"),
        ("Is the panel before 4pm?", "yes"),
        ("Is the panel before 2:30pm?", "neither"),
        ("Is the panel before lunch?", "no"),
        ("Is the panel after lunch?", "yes"),
        ("La table ronde finit avant 16h ?", "yes"),
        ("La table ronde finit avant 15h ?", "no"),
        ("¿La clausura termina antes de las 17?", "yes"),
        ("¿La clausura termina antes de las 16?", "no"),
        ("Закрытие закончится до 17?", "yes"),
        ("Закрытие закончится до 16?", "no"),
        ("闭幕在17点之前结束吗", "yes"),
        ("闭幕在16点之前结束吗", "no"),
        ("폐막은 17시 전에 끝나나요?", "yes"),
        ("폐막은 16시 전에 끝나나요?", "no"),
        ("هل ينتهي الختام قبل الساعة 17؟", "yes"),
        ("هل ينتهي الختام قبل الساعة 16؟", "no"),
        ("Is the closing over by 16:30?", "yes"),
        ("Does the opening end before 9:30?", "no"),  # by its end, though it opens
        ("Is the panel after 2:30pm?", "neither"),
        ("Does the panel start half an hour before 4pm?", "neither"),
        ("Does the event end by 3am?", "yes"),
        ("Does it start before 9?", "no"),
        ("Is the first day over by 6pm?", "neither"),
        ("La table ronde est dans l'après-midi ?", "yes"),
        ("L'ouverture est dans l'après-midi ?", "no"),
        ("Is the panel at least an hour long?", "yes"),
        ("Is the panel at least two hours long?", "no"),
        ("Is the panel less than two hours?", "yes"),
        ("La table ronde dure au moins une heure ?", "yes"),
        ("闭幕至少一个小时吗", "no"),
        ("폐막은 한 시간 미만인가요?", "yes"),
        ("هل الختام أقل من ساعة؟", "yes"),
        ("¿El panel dura al menos una hora?", "yes"),
        ("Дискуссия длится больше часа?", "yes"),
        ("Does the panel last more than an hour?", "yes"),
        ("Is the panel no longer than an hour?", "no"),
        ("Does the event last more than three days?", "no"),
        ("Does the panel start in less than two hours?", "neither"),
    ],
)
def test_hour_or_length_put_forward_as_a_bound_is_held_as_one(
    engine: Engine, question: str, said: str
) -> None:
    assert _said(engine, question) == said


def test_part_of_the_day_that_is_wrong_is_not_said_back_in_hours(engine: Engine) -> None:
    told = engine.answer("Is the panel in the morning?", MONDAY).text
    assert told.startswith("No. “Reeds in winter”: ")
