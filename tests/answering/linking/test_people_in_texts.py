"""What only the text of somebody's session says of them is quoted, with where it stands."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, by, make_event, make_fact, make_person, make_text, make_timed

EVE = at("2026-05-03 12:00")
OF_ANA = "Join Ana Lima, of the Weir Board, for a walk along the quay with Bo Rask."
OF_LI = "Joined by the board's director, Li Domingo, we ask what tides are."
OF_KIM = "It is for large bodies like the Moss Works (where Kim works) and small ones."


@pytest.fixture(scope="module")
def engine() -> Engine:
    people = tuple(
        make_person(id=name.lower().replace(" ", "-"), name=name)
        for name in ("Ana Lima", "Bo Rask", "Li Domingo", "Kim Sander", "Kim Moreau", "Ida Hall")
    )
    sessions = (
        make_timed("walk", "Quay walk", "2026-05-04 10:00", people=by("ana-lima", "bo-rask"),
                   abstract=make_fact(make_text(f"{OF_ANA} It is about 3 miles."))),
        make_timed("tides", "Tides", "2026-05-04 12:00", people=by("li-domingo"),
                   abstract=make_fact(make_text(OF_LI))),
        make_timed("moss", "Mosses", "2026-05-04 14:00", people=by("kim-sander"),
                   abstract=make_fact(make_text(OF_KIM))),
        make_timed("two", "Two of a name", "2026-05-05 14:00", people=by("kim-moreau", "ida-hall"),
                   abstract=make_fact(make_text("Ida Hall and Kim Moreau tell of weirs."))),
    )  # fmt: skip
    return Engine(make_event(people=people, sessions=sessions))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Where does Ana Lima work?", OF_ANA),
        ("who is Ana Lima?", OF_ANA),
        ("Où travaille Ana Lima ?", OF_ANA),
        ("¿Dónde trabaja Ana Lima?", OF_ANA),
        ("где работает Ana Lima?", OF_ANA),
        ("أين تعمل Ana Lima؟", OF_ANA),
        ("Ana Lima在哪里工作？", OF_ANA),
        ("Ana Lima 님은 어디서 일해요?", OF_ANA),
        ("what's Li Domingo's job?", OF_LI),
        ("where does Kim Sander work?", OF_KIM),
    ],
)
def test_the_sentence_that_introduces_somebody_is_quoted(
    engine: Engine, question: str, told: str
) -> None:
    answer = engine.answer(question, EVE)
    assert (told in answer.text, answer.status) == (True, AnswerStatus.UNKNOWN)


@pytest.mark.parametrize(
    "question",
    ["Where does Bo Rask work?", "what's Ida Hall's job?", "where does Kim Moreau work?"],
)
def test_a_sentence_that_only_names_somebody_tells_nothing_of_them(
    engine: Engine, question: str
) -> None:
    text = engine.answer(question, EVE).text
    assert [one in text for one in ("Weir Board", "tell of weirs", "Moss Works")] == [False] * 3


@pytest.mark.parametrize(
    "question", ["how far is the quay walk?", "how many miles is the quay walk"]
)
def test_how_far_a_walk_goes_is_told_by_its_text(engine: Engine, question: str) -> None:
    assert "about 3 miles" in engine.answer(question, EVE).text


@pytest.mark.parametrize("question", ["how far is the beach?", "is the castle far?"])
def test_how_far_something_else_is_stays_unknown(engine: Engine, question: str) -> None:
    assert "3 miles" not in engine.answer(question, EVE).text
