"""Bodies that are listed as people, and people of one name of whom no role is known."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation
from tests.builders import at, make_event, make_person, make_session

MONDAY = at("2026-05-04 08:00")
GIVEN = {
    "reef-team": ("Reef Team", "Mending nets", "2026-05-04 10:00"),
    "reef-survey-team": ("Reef Survey Team", "Counting corals", "2026-05-05 10:00"),
    "ines-caldo": ("Ines Caldo", "Reading tides", "2026-05-04 14:00"),
    "rui-caldo": ("Rui Caldo", "Charts by hand", "2026-05-05 14:00"),
}
ENGINE = Engine(
    make_event(
        people=tuple(
            make_person(id=one, name=name, is_team=one.endswith("team"))
            for one, (name, _, _) in GIVEN.items()
        ),
        sessions=tuple(
            make_session(id=f"of-{one}", title=title, start=at(hour), people=(Participation(one),))
            for one, (_, title, hour) in GIVEN.items()
        ),
    )
)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("Reef Survey Team on Tuesday?", ("of-reef-survey-team",)),
        ("que fait la Reef Team lundi ?", ("of-reef-team",)),
        ("Reef Survey Team 언제 발표해요?", ("of-reef-survey-team",)),
        ("what does the Reef Team do?", ("of-reef-team",)),
    ],
)
def test_a_body_is_not_the_one_whose_longer_name_has_its_own(
    question: str, sessions: tuple[str, ...]
) -> None:
    assert ENGINE.answer(question, MONDAY).sessions == sessions


@pytest.mark.parametrize(
    "question",
    ["what is the Reef Team running on Monday", "¿qué organiza Reef Team el lunes?"],
)
def test_what_a_body_runs_on_a_day_is_its_sessions_then(question: str) -> None:
    answer = ENGINE.answer(question, MONDAY)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ("of-reef-team",))


@pytest.mark.parametrize("question", ["Caldo", "who is Caldo?", "谁是 Caldo", "кто такие Caldo"])
def test_of_two_of_one_name_without_roles_it_is_told_what_they_take_part_in(question: str) -> None:
    assert ENGINE.answer(question, MONDAY).sessions == ("of-ines-caldo", "of-rui-caldo")


@pytest.mark.parametrize(
    "question", ["does Caldo speak on Tuesday?", "Caldo выступает во вторник?", "Caldo 화요일에?"]
)
def test_of_two_of_one_name_whoever_is_on_at_the_time_is_meant(question: str) -> None:
    assert ENGINE.answer(question, MONDAY).sessions == ("of-rui-caldo",)
