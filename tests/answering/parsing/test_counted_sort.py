"""Sessions of a sort that only the titles of a programme know are counted."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_session

EVE = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    def session(number: int, title: str, day: str) -> object:
        start, end = at(f"2026-05-{day} {10 + number}:00"), at(f"2026-05-{day} {10 + number}:45")
        return make_session(id=f"s{number}", title=title, start=start, end=end)

    titles = (
        ("Kaffeeklatsch: Ann Moss", "04"),
        ("Kaffeeklatsch: Bo Rask", "05"),
        ("Kaffeeklatsch: Li Domingo", "05"),
        ("Tides: what they tell", "04"),
        ("Moss on stones", "05"),
    )
    sessions = tuple(session(number, *pair) for number, pair in enumerate(titles))
    return Engine(make_event(sessions=sessions))


@pytest.mark.parametrize(
    "question",
    [
        "how many kaffeeklatsches on tuesday",
        "combien de kaffeeklatsch mardi ?",
        "¿cuántos kaffeeklatsch hay el martes?",
        "сколько kaffeeklatsch во вторник?",
        "周二有几场kaffeeklatsch",
        "화요일 kaffeeklatsch 몇 개예요?",
    ],
)
def test_sessions_of_a_sort_are_counted(engine: Engine, question: str) -> None:
    answer = engine.answer(question, EVE)
    assert ("2" in answer.text or "two" in answer.text, answer.sessions) == (True, ("s1", "s2"))
    assert answer.topic == "count"


@pytest.mark.parametrize(
    "question", ["во сколько kaffeeklatsch во вторник?", "when are the kaffeeklatsches on tuesday"]
)
def test_hours_of_a_sort_are_told(engine: Engine, question: str) -> None:
    assert "11:00" in engine.answer(question, EVE).text
