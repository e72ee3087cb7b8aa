"""What a day begins and ends with, what is already on, and what comes after one of several."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_timed

ENGINE = Engine(
    make_event(
        sessions=(
            make_timed("yoga", "Stretching", "2026-05-04 07:00"),
            make_timed("first-toast", "Harbour Captain Toast", "2026-05-04 10:00"),
            make_timed("knots", "Knots", "2026-05-04 11:00"),
            make_timed("council", "Council", "2026-05-05 08:00"),
            make_timed("second-toast", "Island Captain Toast", "2026-05-05 10:00"),
            make_timed("sails", "Sails", "2026-05-05 11:00"),
        )
    )
)
EARLY = at("2026-05-04 07:10")


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("what are we starting with tomorrow", "council"),
        ("par quoi on commence demain ?", "council"),
        ("¿con qué arrancamos mañana?", "council"),
        ("с чего начинаем завтра?", "council"),
        ("بماذا نبدأ غدا؟", "council"),
        ("明天先从什么开始", "council"),
        ("내일 뭐부터 해요?", "council"),
        ("what does tomorrow finish with", "sails"),
        ("par quoi se termine la journée de demain ?", "sails"),
        ("¿con qué termina mañana?", "sails"),
        ("чем закончится завтрашний день?", "sails"),
        ("بماذا ينتهي يوم الغد؟", "sails"),
        ("明天最后是什么", "sails"),
        ("내일은 뭐로 끝나요?", "sails"),
    ],
)
def test_what_a_day_begins_or_ends_with_is_its_first_or_last_session(
    question: str, session: str
) -> None:
    answer = ENGINE.answer(question, EARLY)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, (session,))


@pytest.mark.parametrize(
    "question",
    [
        "is there something on already?",
        "ya empezó algo?",
        "déjà quelque chose en cours ?",
        "что-нибудь уже идёт?",
    ],
)
def test_something_is_what_is_on_now(question: str) -> None:
    assert ENGINE.answer(question, EARLY).sessions == ("yoga",)


def test_what_comes_after_one_of_several_is_after_the_next_of_them() -> None:
    answer = ENGINE.answer("what's after the captain toast?", EARLY)
    assert answer.sessions[:1] == ("knots",)
