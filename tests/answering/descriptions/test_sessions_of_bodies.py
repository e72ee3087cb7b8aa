"""The sessions of those who are from a body, and those people alone."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, by, make_event, make_organisation, make_person, make_text, make_timed

NOON = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(
        make_event(
            organisations=(
                make_organisation(id="nautica", name=make_text("Nautica Foundation")),
                make_organisation(id="reef", name=make_text("Reef Society")),
            ),
            people=(
                make_person(id="ana-lima", name="Ana Lima", organisation="nautica"),
                make_person(id="bo-rask", name="Bo Rask", organisation="nautica"),
                make_person(id="cai-moss", name="Cai Moss", organisation="reef"),
            ),
            sessions=(
                make_timed("tides", "Tides", "2026-05-04 10:00", people=by("ana-lima")),
                make_timed("salt", "Salt", "2026-05-04 11:00", people=by("bo-rask")),
                make_timed("foam", "Foam", "2026-05-04 12:00", people=by("cai-moss")),
            ),
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "sessions with speakers from the Nautica Foundation?",
        "talks by people from the Nautica Foundation",
        "what are people from the Nautica Foundation speaking about?",
        "quelles séances avec des intervenants de la Nautica Foundation ?",
        "sesiones con ponentes de la Nautica Foundation",
        "заседания с выступающими из Nautica Foundation",
        "جلسات بمتحدثين من Nautica Foundation",
        "Nautica Foundation的嘉宾参加哪些场次？",
        "Nautica Foundation 연사가 나오는 세션은?",
    ],
)
def test_sessions_of_the_people_of_a_body(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOON).sessions == ("tides", "salt")


@pytest.mark.parametrize(
    "question",
    [
        "any speakers from the Nautica Foundation?",
        "which speakers from the Nautica Foundation have a session?",
        "who from the Nautica Foundation gives a talk",
        "Nautica Foundation의 연사는 누구인가요?",
    ],
)
def test_people_of_a_body(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOON)

    assert (answer.sessions, answer.people) == ((), ("ana-lima", "bo-rask"))
