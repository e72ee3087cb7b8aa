"""The Arabic word for "who" is "of" before the last noun of a question."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_person, make_timed
from tests.conversations import talk

NOON = at("2026-05-04 12:30")


@pytest.mark.parametrize("asked", ["وش فيه الحين من جلسات؟", "ايش فيه الحين من جلسات"])
def test_what_is_on_now_of_sessions_asks_for_nobody(asked: str) -> None:
    person = make_person(id="odile", name="Odile Vasquez")
    sessions = (
        make_timed(
            "noon", "Harbour walk", "2026-05-04 12:00", "2026-05-04 13:00",
            people=(Participation("odile"),),
        ),
        make_timed("late", "Night reception", "2026-05-04 21:00", "2026-05-04 23:30"),
    )  # fmt: skip
    engine = Engine(make_event(people=(person,), sessions=sessions))
    assert talk(engine, asked, now=NOON).sessions == ("noon",)
