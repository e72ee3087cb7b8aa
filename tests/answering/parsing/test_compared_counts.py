"""Where numbers of sessions are compared, each side is counted apart, and there is no bare yes."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_room, make_session, make_text

EVE = at("2026-05-03 12:00")
MONDAY, TUESDAY = ("alder", "birch", "birch"), ("birch",)


@pytest.fixture(scope="module")
def grove(classifier: Classifier) -> Engine:
    """An event with three talks on Monday, one on Tuesday, and a workshop on each day."""
    rooms = tuple(make_room(id=one, name=make_text(one.title())) for one in ("alder", "birch"))
    talks = [
        make_session(
            id=f"{day}-{hour}", title=f"{day.title()} {word}", kind=SessionKind.TALK,
            rooms=(room,), start=at(f"{date} {hour}:00"), end=at(f"{date} {hour}:45"),
        )
        for date, day, held, words in (
            ("2026-05-04", "moss", MONDAY, ("weaving", "carving", "singing")),
            ("2026-05-05", "fern", TUESDAY, ("dyeing",)),
        )
        for hour, (room, word) in enumerate(zip(held, words, strict=True), start=10)
    ]  # fmt: skip
    workshops = [
        make_session(
            id=f"w-{date}", title=title, kind=SessionKind.WORKSHOP,
            start=at(f"{date} 15:00"), end=at(f"{date} 16:00"),
        )
        for date, title in (("2026-05-04", "Knots"), ("2026-05-05", "Baskets"))
    ]  # fmt: skip
    return Engine(make_event(rooms=rooms, sessions=(*talks, *workshops)), classifier)


def numbers_in(text: str) -> list[list[str]]:
    """Return what stands behind the last colon of each line, as its figures or "one"."""
    lines = [line.rpartition(":")[2] for line in text.splitlines()]
    return [[c for c in line.replace("one", "1") if c.isdigit()] for line in lines]


@pytest.mark.parametrize(
    "question",
    [
        "Does Monday have more sessions than Tuesday?",
        "is monday busier than tuesday",
        "Y a-t-il plus de séances lundi ou mardi ?",
        "¿Hay más sesiones el lunes o el martes?",
        "в понедельник больше сессий или во вторник?",
        "هل عدد الجلسات يوم الاثنين أكثر من الثلاثاء؟",
        "周一和周二哪天的讲座更多？",
        "월요일에 세션이 화요일보다 더 많아요?",
        "which day has the most sessions?",
        "quel jour y a-t-il le plus de séances ?",
        "¿Qué día tiene más sesiones?",
        "в какой день больше всего сессий?",
        "أي يوم فيه أكثر جلسات؟",
        "哪天的讲座最多？",
        "어느 날 세션이 제일 많아요?",
    ],
)
def test_days_are_counted_apart(grove: Engine, question: str) -> None:
    answer = grove.answer(question, EVE, "en")
    assert (answer.topic, numbers_in(answer.text)) == ("count", [["4"], ["2"]])


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("are there more talks in Alder or in Birch?", [["1"], ["3"]]),
        ("which room has the most talks", [["3"], ["1"]]),
        ("which room has the fewest talks", [["1"], ["3"]]),
        ("are there more talks than workshops?", [["4"], ["2"]]),
        ("Y a-t-il plus d'ateliers que de tables rondes ?", [["2"], ["0"]]),
        ("讲座多还是工作坊多？", [["4"], ["2"]]),
    ],
)
def test_rooms_and_kinds_are_counted_apart(
    grove: Engine, question: str, numbers: list[list[str]]
) -> None:
    answer = grove.answer(question, EVE, "en")
    assert (answer.topic, numbers_in(answer.text)) == ("count", numbers)


@pytest.mark.parametrize(
    "question",
    [
        "are there any more talks on Monday?",
        "is the opening or the closing more important?",
        "do more people come on Monday or Tuesday?",
        "is it more expensive on Monday than on Tuesday?",
    ],
)
def test_other_comparisons_count_no_sessions(grove: Engine, question: str) -> None:
    assert numbers_in(grove.answer(question, EVE, "en").text) != [["4"], ["2"]]
