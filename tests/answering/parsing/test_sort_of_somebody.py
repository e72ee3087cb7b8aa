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
        "reading": "Reading: Margo Lenehart",
        "signing": "Autographs: Margo Lenehart",
        "interview": "Margo Lenehart interviewed by her editor",
        "klatsch": "Kaffeeklatsch: Margo Lenehart",
        "poems": "Poems at sea",
    }
    sessions = tuple(
        make_timed(one, title, f"2026-05-04 {hour}:00", f"2026-05-04 {hour}:45", people=margo)
        for hour, (one, title) in enumerate(titles.items(), 10)
    )
    return Engine(
        make_event(people=(make_person(id="margo", name="Margo Lenehart"),), sessions=sessions)
    )


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("Margo Lenehart 낭독 몇 시예요?", "reading"),
        ("¿cuándo es la lectura de Margo Lenehart?", "reading"),
        ("Margo Lenehart 朗读会几点开始", "reading"),
        ("quand est la séance de dédicace de Margo Lenehart ?", "signing"),
        ("Margo Lenehart 的签售是什么时候", "signing"),
        ("Margo Lenehart 사인회 언제예요?", "signing"),
        ("когда интервью с Margo Lenehart", "interview"),
        ("متى مقابلة Margo Lenehart؟", "interview"),
        ("kogda interviu s Margo Lenehart", "interview"),
        ("when is Margo Lenehart's kaffeeklatsch?", "klatsch"),
        ("à quelle heure est le kaffeeklatsch de Margo Lenehart", "klatsch"),
        ("когда Марго Ленехарт подписывает книги?", "signing"),
    ],
)
def test_session_of_somebody_is_told_by_its_sort(
    engine: Engine, question: str, session: str
) -> None:
    assert engine.answer(question, EVE).sessions == (session,)


def test_all_sessions_of_somebody_are_told_without_a_sort(engine: Engine) -> None:
    answer = engine.answer("¿cuándo habla Margo Lenehart?", EVE)
    assert answer.sessions == ("reading", "signing", "interview", "klatsch", "poems")
