"""What participants of a strange event name in other words than its organisers do."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation
from tests.answering.test_first_sight import MORNING, make_imported, make_talk
from tests.builders import at, make_event, make_fact, make_person


@pytest.fixture(scope="module")
def harbour(classifier: Classifier) -> Engine:
    return Engine(make_imported(), classifier)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("go room on monday", ("gophers", "channels")),
        ("what's in the PostgreSQL room on the 5th after 10:30", ("indexes",)),
        ("qui parle dans la salle de Go lundi", ("gophers", "channels")),
        ("qué hay en la sala de Go el lunes", ("gophers", "channels")),
        ("что в зале Go в понедельник", ("gophers", "channels")),
    ],
)
def test_track_is_named_by_the_room_that_is_its_own(
    harbour: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    answer = harbour.answer(question, at("2026-05-03 08:30"))
    assert answer.sessions == sessions, answer.text


@pytest.mark.parametrize(
    "question",
    ["last tram home?", "dernier tram pour la gare", "wer gewinnt, das team vom tram"],
)
def test_word_for_no_person_is_no_slip_of_one(classifier: Classifier, question: str) -> None:
    crew = make_person(id="crew", name="Harbour Team")
    talk_of_crew = make_talk(
        "work", "Rowing", "2026-05-04 10:00", "2026-05-04 10:45",
        people=(Participation("crew"),), rooms=(), abstract=make_fact("How a team rows."),
    )  # fmt: skip
    engine = Engine(make_event(people=(crew,), sessions=(talk_of_crew,)), classifier)
    answer = engine.answer(question, MORNING)
    assert (answer.people, answer.sessions) == ((), ())


def test_city_beside_sport_is_no_subject(classifier: Classifier) -> None:
    talk_on_city = make_talk(
        "city", "Tiles", "2026-05-04 10:00", "2026-05-04 10:45",
        rooms=(), abstract=make_fact("Tiles of Madrid. Плитка: Мадрид."),
    )  # fmt: skip
    engine = Engine(make_event(sessions=(talk_on_city,)), classifier)
    answer = engine.answer("quién gana mañana tío, el madrid o el barça", MORNING)
    assert answer.status is AnswerStatus.DECLINED, answer.text
    assert answer.sessions == ()
