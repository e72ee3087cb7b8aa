"""Somebody's session that is told by its sort, in whichever language."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_person, make_timed

EVE = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    margo = (Participation("margo"),)
    titles = {
        "reading": "Reading: Margo Lanagan",
        "signing": "Autographs: Margo Lanagan",
        "interview": "Margo Lanagan interviewed by her editor",
        "klatsch": "Kaffeeklatsch: Margo Lanagan",
        "poems": "Poems at sea",
    }
    sessions = tuple(
        make_timed(one, title, f"2026-05-04 {hour}:00", f"2026-05-04 {hour}:45", people=margo)
        for hour, (one, title) in enumerate(titles.items(), 10)
    )
    return Engine(
        make_event(people=(make_person(id="margo", name="Margo Lanagan"),), sessions=sessions)
    )


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("Margo Lanagan 낭독 몇 시예요?", "reading"),
        ("¿cuándo es la lectura de Margo Lanagan?", "reading"),
        ("Margo Lanagan 朗读会几点开始", "reading"),
        ("quand est la séance de dédicace de Margo Lanagan ?", "signing"),
        ("Margo Lanagan 的签售是什么时候", "signing"),
        ("Margo Lanagan 사인회 언제예요?", "signing"),
        ("когда интервью с Margo Lanagan", "interview"),
        ("متى مقابلة Margo Lanagan؟", "interview"),
        ("kogda interviu s Margo Lanagan", "interview"),
        ("when is Margo Lanagan's kaffeeklatsch?", "klatsch"),
        ("à quelle heure est le kaffeeklatsch de Margo Lanagan", "klatsch"),
        ("когда Марго Ланаган подписывает книги?", "signing"),
    ],
)
def test_session_of_somebody_is_told_by_its_sort(
    engine: Engine, question: str, session: str
) -> None:
    assert engine.answer(question, EVE).sessions == (session,)


def test_all_sessions_of_somebody_are_told_without_a_sort(engine: Engine) -> None:
    answer = engine.answer("¿cuándo habla Margo Lanagan?", EVE)
    assert answer.sessions == ("reading", "signing", "interview", "klatsch", "poems")
