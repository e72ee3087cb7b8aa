"""What is asked of one thing by a noun, or with an article, is told of no other and of no event."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_event, make_fact, make_session

NOON = at("2026-05-04 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    def talk(identity: str, title: str, hour: int, about: str = "") -> object:
        return make_session(
            id=identity,
            title=title,
            kind=SessionKind.TALK,
            start=at(f"2026-05-05 {hour:02}:00"),
            end=at(f"2026-05-05 {hour:02}:50"),
            abstract=make_fact(about or f"Nothing else is told than {title.lower()}."),
        )

    titled = (
        talk("fair", "Job Fair", 9),
        talk("key", "Great Key-Signing Party rehearsal", 10),
        talk("packages", "Signing packages", 11, "How a key is kept."),
        talk("signs", "Signing at sea", 12),
        talk("lamps", "Lamps and their keepers", 13),
    )
    return Engine(make_event(name=make_fact("Harbour Days"), sessions=titled))


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("duration of the job fair", ("fair",)),
        ("length of the job fair", ("fair",)),
        ("when is the key signing", ("key",)),
        ("length of the key signing", ("key",)),
        ("when is the poster session", ()),
        ("end of the bird watching", ()),
        ("durée des observations d'oiseaux", ()),
    ],
)
def test_noun_asks_of_the_thing_behind_it(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    answer = engine.answer(question, NOON)
    assert answer.sessions == sessions
    assert "Harbour Days" not in answer.text
    assert answer.status is (AnswerStatus.ANSWERED if sessions else AnswerStatus.UNKNOWN)


def test_length_of_a_sort_that_there_is_not_is_none_of_the_event(engine: Engine) -> None:
    answer = engine.answer("duration of the hackathon", NOON)
    assert (answer.status, answer.sessions) == (AnswerStatus.NOT_PUBLISHED, ())
    assert "Harbour Days" not in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "length of the programme",
        "duration of the event",
        "durée du programme",
        "duración del evento",
    ],
)
def test_noun_asks_of_the_event(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOON)
    assert (answer.topic, answer.status) == ("how_long", AnswerStatus.ANSWERED)
    assert "Harbour Days" in answer.text
