"""A sort by which no track is called is looked for in the titles, and no whole day is listed."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_text, make_timed, make_track

MORNING = at("2026-05-04 08:30")

DEMOS_TODAY = (
    "any demos today?",
    "demos today?",
    "y a-t-il des démos aujourd'hui ?",
    "¿hay demos hoy?",
    "есть сегодня демонстрации?",
    "今天有演示吗",
    "오늘 데모 있어요?",
)


def _engine(*titles: tuple[str, str]) -> Engine:
    sessions = [
        make_timed(title.lower(), title, f"2026-05-0{day} 1{at_hour}:00")
        for at_hour, (day, title) in enumerate(titles)
    ]
    return Engine(make_event(sessions=tuple(sessions)))


@pytest.fixture(scope="module")
def titled() -> Engine:
    """Return the engine of an event with a demo on its second day."""
    return _engine(("4", "Kelp"), ("4", "Sonar"), ("5", "Net demo"), ("5", "Tides"))


@pytest.fixture(scope="module")
def untitled() -> Engine:
    """Return the engine of an event where nothing is called a demo."""
    return _engine(("4", "Kelp"), ("4", "Sonar"), ("5", "Tides"))


@pytest.mark.parametrize("question", DEMOS_TODAY)
def test_what_is_titled_so_on_another_day_is_offered(titled: Engine, question: str) -> None:
    assert titled.answer(question, MORNING).sessions == ("net demo",)


@pytest.mark.parametrize("question", [*DEMOS_TODAY, "any films today?", "any trainings today?"])
def test_other_sessions_are_not_told_as_what_there_is_none_of(
    untitled: Engine, question: str
) -> None:
    assert untitled.answer(question, MORNING).sessions == ()


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("what's on today?", ("kelp", "sonar")),
        ("any talks today?", ("kelp", "sonar")),
    ],
)
def test_a_day_is_listed_where_no_sort_is_asked_for(
    titled: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert titled.answer(question, MORNING).sessions == sessions


def test_a_track_called_so_is_what_is_asked_for() -> None:
    track = make_track(id="demo", name=make_text("Demos"))
    kelp = make_timed("kelp", "Kelp", "2026-05-04 10:00", track="demo")
    sonar = make_timed("sonar", "Sonar", "2026-05-04 11:00")
    engine = Engine(make_event(tracks=(track,), sessions=(kelp, sonar)))
    assert engine.answer("any demos today?", MORNING).sessions == ("kelp",)
