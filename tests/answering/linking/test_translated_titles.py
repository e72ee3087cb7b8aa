"""A session is asked about by the everyday word of another language than its title's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.engine import Engine
from bot.core.models import Text
from tests.builders import at, make_event, make_timed

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    hours = {
        "boat": ("Boat trip to the island", "2026-05-04 15:00", "2026-05-04 17:00"),
        "kites": ("Photographs from a kite", "2026-05-04 11:00", "2026-05-04 11:30"),
        "weirs": ("Weirs", "2026-05-05 09:00", "2026-05-05 12:00"),
        "owls": ("Owls and barns", "2026-05-05 13:00", "2026-05-05 13:10"),
        "herons": ("Prototypes, funds, herons and hedgehogs", "2026-05-05 15:00", None),
        "barns": ("The oldest barn", "2026-05-05 14:00", "2026-05-05 14:10"),
    }
    sessions = [make_timed(i, *told) for i, told in hours.items()]
    title = Text({"es": "Un dron para la insulina", "en": "A drone for insulin"})
    drone = replace(make_timed("drone", "Drone", "2026-05-05 16:00"), title=title)
    return Engine(make_event(sessions=(*sessions, drone)))


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("보트 몇 시에 떠나요?", "boat"),
        ("когда кораблик?", "boat"),
        ("坐船是几点？", "boat"),
        ("¿a qué hora sale la lancha?", "boat"),
        ("متى رحلة المركب؟", "boat"),
        ("où est le cerf-volant ?", "kites"),
        ("где будет про воздушного змея?", "kites"),
        ("风筝几点开始？", "kites"),
        ("보트 몇 시에 출발해요?", "boat"),
        ("¿cuándo es lo de los búhos?", "owls"),
        ("드론 그거 언제 하더라", "drone"),
    ],
)
def test_session_is_meant_by_a_word_of_another_language(
    engine: Engine, question: str, session: str
) -> None:
    assert engine.answer(question, NOW).sessions == (session,)


def test_word_of_several_titles_means_no_single_one(engine: Engine) -> None:
    assert engine.answer("¿a qué hora es lo del granero?", NOW).sessions != ("barns",)


def test_title_without_a_concept_of_the_question_is_only_near(engine: Engine) -> None:
    said = engine.answer("参观猫头鹰档案馆是几点？", NOW).text  # the archive of owls
    assert said.startswith("日程中没有完全相同的说法"), said


def test_one_word_of_a_long_title_means_no_session(engine: Engine) -> None:
    assert engine.answer("¿a qué hora llega el erizo?", NOW).sessions != ("herons",)
