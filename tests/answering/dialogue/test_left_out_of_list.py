"""What a follow-up leaves out of the list just given: a room, or sessions of a kind."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import make_event, make_room, make_text, make_timed
from tests.conversations import talk

LISTS = {
    "en": "What is on on Monday?",
    "fr": "Qu'est-ce qu'il y a lundi ?",
    "es": "¿Qué hay el lunes?",
    "ru": "Что будет в понедельник?",
    "ar": "ماذا يوجد يوم الاثنين؟",
    "zh": "周一有什么？",
    "ko": "월요일에 뭐 있어요?",
}


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    """Return an engine over a Monday in two rooms, with breaks and workshops on other days."""
    talks, makes = {"kind": SessionKind.TALK}, {"kind": SessionKind.WORKSHOP}
    idle = {"rooms": ("foyer",), "kind": SessionKind.BREAK}
    return Engine(
        make_event(
            rooms=(
                make_room(id="marl", name=make_text("Marlin")),
                make_room(id="perch", name=make_text("Perch")),
                make_room(id="foyer", name=make_text("Foyer")),
            ),
            sessions=(
                make_timed("salt", "Salt Roads", "2026-05-04 10:00", "2026-05-04 11:00",
                    rooms=("marl",), **talks),
                make_timed("knots", "Knots", "2026-05-04 10:00", "2026-05-04 11:00",
                    rooms=("perch",), **makes),
                make_timed("coffee", "Coffee break", "2026-05-04 11:00", "2026-05-04 11:30",
                    **idle),
                make_timed("foam", "Foam Letters", "2026-05-04 12:00", "2026-05-04 13:00",
                    rooms=("marl",), **talks),
                make_timed("coffee-2", "Coffee break", "2026-05-05 10:30", "2026-05-05 11:00",
                    **idle),
                make_timed("ropes", "Ropes", "2026-05-05 11:00", "2026-05-05 12:00",
                    rooms=("perch",), **makes),
            ),
        ),
        classifier,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "then"),
    [
        ("en", "not in Marlin"),
        ("en", "outside Marlin"),
        ("fr", "pas dans Marlin"),
        ("es", "pero no en Marlin"),
        ("ru", "не в Marlin"),
        ("ar", "ليس في Marlin"),
        ("zh", "不在 Marlin 的"),
        ("ko", "Marlin 말고"),
    ],
)
def test_room_left_out_leaves_others(engine: Engine, language: str, then: str) -> None:
    assert talk(engine, LISTS[language], then).sessions == ("knots", "coffee")


@pytest.mark.parametrize(
    ("language", "then"),
    [
        ("en", "without the breaks"),
        ("en", "no breaks please"),
        ("fr", "sans les pauses"),
        ("es", "sin las pausas"),
        ("ru", "без перерывов"),
        ("ar", "بدون الاستراحات"),
        ("zh", "不要茶歇"),
        ("ko", "휴식 빼고"),
    ],
)
def test_kind_left_out_leaves_others(engine: Engine, language: str, then: str) -> None:
    assert talk(engine, LISTS[language], then).sessions == ("salt", "knots", "foam")


def test_left_out_twice_leaves_what_neither_names(engine: Engine) -> None:
    told = talk(engine, LISTS["en"], "without the breaks", "no workshops")

    assert told.sessions == ("salt", "foam")


def test_whether_there_is_none_is_asked_of_the_event(engine: Engine) -> None:
    assert talk(engine, LISTS["en"], "no workshops?").sessions == ("knots", "ropes")
