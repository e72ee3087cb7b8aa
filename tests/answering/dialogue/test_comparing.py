"""Which of the sessions just told is longer or earlier is asked without naming them."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import make_event, make_timed
from tests.conversations import talk


@pytest.fixture(scope="module")
def engine() -> Engine:
    """An engine for two days; the longest and the shortest talk are on the second."""
    hours = {
        "weirs": ("Weirs", "2026-05-04 09:00", "2026-05-04 10:00"),
        "eels": ("Eels", "2026-05-04 11:00", "2026-05-04 11:30"),
        "otters": ("Otters", "2026-05-05 09:00", "2026-05-05 12:00"),
        "herons": ("Herons", "2026-05-05 13:00", "2026-05-05 13:10"),
    }
    return Engine(make_event(sessions=tuple(make_timed(i, *told) for i, told in hours.items())))


@pytest.mark.parametrize(
    ("first", "then", "session"),
    [
        ("what's on on Monday?", "which one's shorter?", "eels"),
        ("what's on on Monday?", "and which is the longest", "weirs"),
        ("what's on on Monday?", "which starts earlier", "weirs"),
        ("qu'est-ce qu'il y a lundi ?", "laquelle est la plus courte ?", "eels"),
        ("¿qué hay el lunes?", "¿cuál dura más?", "weirs"),
        ("что в понедельник?", "а какая короче?", "eels"),
        ("что в понедельник?", "какой раньше?", "weirs"),
        ("ماذا يوجد يوم الاثنين؟", "أيها أقصر؟", "eels"),
        ("星期一有什么？", "哪个短一点？", "eels"),
        ("월요일에 뭐 있어요?", "뭐가 더 길어요?", "weirs"),
    ],
)
def test_session_of_the_last_list_is_chosen_by_comparing(
    engine: Engine, first: str, then: str, session: str
) -> None:
    assert talk(engine, first, then).sessions == (session,)


def test_whole_programme_is_compared_without_a_list(engine: Engine) -> None:
    assert talk(engine, "which talk is the shortest?").sessions == ("herons",)
