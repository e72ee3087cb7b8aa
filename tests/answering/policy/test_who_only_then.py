"""Who speaks only on a day is none of those who speak on another one as well."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_people, make_timed

NOW = at("2026-05-03 12:00")


def _engine() -> Engine:
    """Return the engine of Ada on two days, of Bo on the second and of Cy on the first alone."""
    taking = {"2026-05-04 11:00": ("ada", "cy"), "2026-05-05 11:00": ("ada", "bo")}
    sessions = tuple(
        make_timed(start[8:10], f"Eels {start[8:10]}", start,
                   people=tuple(Participation(person=one) for one in people))
        for start, people in taking.items()
    )  # fmt: skip
    people = make_people(ada="Ada Moreau", bo="Bo Lind", cy="Cy Okoro")
    return Engine(make_event(people=people, sessions=sessions))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who speaks only on Tuesday", ["bo"]),
        ("who speaks only on Monday", ["cy"]),
        ("who speaks on Tuesday", ["ada", "bo"]),
        ("Qui parle seulement le mardi ?", ["bo"]),
        ("¿Quién habla solo el martes?", ["bo"]),
        ("Кто выступает только во вторник?", ["bo"]),
        ("من يتحدث يوم الثلاثاء فقط؟", ["bo"]),
        ("谁只在星期二演讲？", ["bo"]),
        ("화요일에만 발표하는 사람은?", ["bo"]),
    ],
)
def test_who_speaks_on_another_day_too_is_left_out(question: str, told: list[str]) -> None:
    assert sorted(_engine().answer(question, NOW).people) == told
