"""Somebody who is not on the list beside a session that is: nobody stands for them."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation
from tests.builders import at, make_fact, make_hosted_event, make_people, make_talk
from tests.conversations import talk

EVE = at("2026-05-03 10:00")
NOBODY = "I cannot find anybody of that name among the people of this event."
MENTIONED = "Somebody of that name is mentioned in:"


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    return Engine(
        make_hosted_event(
            people=make_people(holm="Greta Holm"),
            sessions=(
                make_talk("salt", "Salt on the wind", "2026-05-04 09:00", "2026-05-04 09:30",
                          rooms=("deck",), people=(Participation("holm"),), languages=("en",)),
                make_talk("snow", "Snow in Korea", "2026-05-04 11:00", "2026-05-04 11:30",
                          rooms=("deck",), abstract=make_fact("Heavy snow in South Korea.")),
                make_talk("film", "Harbour film night", "2026-05-04 20:00", "2026-05-04 22:00",
                          rooms=("deck",), abstract=make_fact("A film with Laura Jensen.")),
            ),
        ),
        classifier,
    )  # fmt: skip


@pytest.mark.parametrize(
    "question",
    [
        "Does Marta Fuentes give Salt on the wind?",
        "Is Peter Novak giving Salt on the wind?",
        "When does Olivier Marchetti speak about Salt on the wind?",
    ],
)
def test_session_is_not_confirmed_to_be_of_somebody_unknown(engine: Engine, question: str) -> None:
    answer = engine.answer(question, EVE)
    assert answer.status is AnswerStatus.UNKNOWN
    assert answer.text.startswith(NOBODY)
    assert answer.sessions == ("salt",)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("¿Marta Fuentes da la charla Salt on the wind?", "No encuentro a nadie con ese nombre"),
        ("Сергей Кузнецов ведёт Salt on the wind?", "нет никого с таким именем"),
        ("Marta Fuentes 会讲 Salt on the wind 吗？", "找不到这个姓名"),
    ],
)
def test_nobody_is_known_by_a_name_in_other_languages(
    engine: Engine, question: str, said: str
) -> None:
    assert said in engine.answer(question, EVE).text


def test_time_is_told_beside_somebody_unknown(engine: Engine) -> None:
    answer = engine.answer("When is Bernd Holtzmann's Salt on the wind?", EVE)
    assert answer.text.startswith(NOBODY)
    assert "09:00" in answer.text


def test_name_in_the_text_of_a_session_is_said_to_be_mentioned(engine: Engine) -> None:
    answer = engine.answer("Does Laura Jensen speak at the Harbour film night?", EVE)
    assert MENTIONED in answer.text
    assert answer.sessions == ("film",)


def test_somebody_listed_is_no_stranger(engine: Engine) -> None:
    answer = engine.answer("Does Greta Holm give Salt on the wind?", EVE)
    assert answer.status is AnswerStatus.ANSWERED
    assert NOBODY not in answer.text


@pytest.mark.parametrize(
    "question",
    ["Is Greta Holm from Korea?", "Does Greta Holm work in Korea?", "Greta Holm vient de Corée ?"],
)
def test_talk_of_another_tells_nothing_of_somebody(engine: Engine, question: str) -> None:
    answer = engine.answer(question, EVE)
    assert answer.status is AnswerStatus.UNKNOWN
    assert "snow" not in answer.text.casefold()


@pytest.mark.parametrize(
    ("question", "denied"),
    [("Is she German?", "No,"), ("est-elle allemande ?", "Non,"), ("она немецкая?", "Нет,")],
)
def test_language_of_a_talk_tells_not_where_somebody_is_from(
    engine: Engine, question: str, denied: str
) -> None:
    answer = talk(engine, "Who gives Salt on the wind?", question, now=EVE)
    assert answer.status is AnswerStatus.UNKNOWN
    assert denied not in answer.text


def test_language_of_somebody_s_talk_is_judged(engine: Engine) -> None:
    answer = engine.answer("Is Greta Holm in English?", EVE)
    assert answer.text.startswith("Yes.")


def test_pronoun_of_a_talk_is_asked_of_its_language(engine: Engine) -> None:
    answer = talk(
        engine, "Où est la présentation Salt on the wind ?", "elle est anglaise ?", now=EVE
    )
    assert answer.topic == "session_language"
