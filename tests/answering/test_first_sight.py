"""An imported event that nobody prepared for, asked as its participants do."""

from __future__ import annotations

from typing import Any

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Event, Participation, Session, SessionKind
from tests.builders import (
    at,
    make_event,
    make_person,
    make_room,
    make_session,
    make_text,
    make_track,
)

MORNING = at("2026-05-04 08:30")


def make_talk(identity: str, title: str, start: str, end: str, **overrides: Any) -> Session:
    """Return a talk in the hall at local times of the builders' event."""
    base: dict[str, Any] = {
        "id": identity,
        "title": title,
        "kind": SessionKind.TALK,
        "start": at(start),
        "end": at(end),
        "rooms": ("hall",),
    }
    return make_session(**(base | overrides))


def make_imported() -> Event:
    """Return two days of two tracks, with a speaker of three talks."""
    ines = (Participation("ines"),)
    return make_event(
        people=(
            make_person(id="ines", name="Ines Duarte"),
            make_person(id="omar", name="Omar Said"),
        ),
        tracks=(
            make_track(id="go", name=make_text("Go")),
            make_track(id="db", name=make_text("PostgreSQL")),
        ),
        rooms=(
            make_room(id="hall", name=make_text("Lighthouse")),
            make_room(id="attic", name=make_text("Attic")),
        ),
        sessions=(
            make_talk(
                "welcome", "Welcome to the harbour", "2026-05-04 09:00", "2026-05-04 09:15",
                kind=SessionKind.OPENING,
            ),
            make_talk(
                "gophers", "The state of gophers", "2026-05-04 10:00", "2026-05-04 10:45",
                track="go", people=ines,
            ),
            make_talk(
                "channels", "Channels in depth", "2026-05-04 17:00", "2026-05-04 17:45",
                track="go", people=ines,
            ),
            make_talk(
                "devroom", "Welcome to the devroom track", "2026-05-05 09:00", "2026-05-05 09:10",
                people=(Participation("omar"),),
            ),
            make_talk(
                "vacuum", "Vacuum without fear", "2026-05-05 10:00", "2026-05-05 10:45",
                track="db", people=ines,
            ),
            make_talk(
                "indexes", "Indexes", "2026-05-05 11:00", "2026-05-05 11:45",
                track="db", people=(Participation("omar"),),
            ),
        ),
    )  # fmt: skip


@pytest.fixture(scope="module")
def harbour(classifier: Classifier) -> Engine:
    return Engine(make_imported(), classifier)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("last thing in the go track", "channels"),
        ("first talk in the postgresql devroom?", "vacuum"),
        ("último evento de la pista de postgresql", "indexes"),
        ("dernier truc dans la devroom go", "channels"),
        ("последний доклад в треке go", "channels"),
        ("آخر جلسة في مسار Go", "channels"),
        ("go 专题的最后一场", "channels"),
        ("go 트랙 마지막 세션", "channels"),
    ],
)
def test_last_of_a_track_is_of_that_track(harbour: Engine, question: str, session: str) -> None:
    assert harbour.answer(question, MORNING).sessions == (session,)


@pytest.mark.parametrize(
    "question",
    [
        "how many sessions in the postgresql track",
        "how many talks in the go devroom",
        "combien de conférences dans la filière go",
        "¿cuántas charlas hay en la pista de postgresql?",
        "сколько докладов в треке go",
        "كم جلسة في مسار Go",
        "go 专题一共有几场",
        "go 트랙에 세션이 몇 개 있어요",
    ],
)
def test_sessions_of_a_track_are_counted(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, MORNING)
    assert (answer.topic, answer.status) == ("count", AnswerStatus.ANSWERED)
    assert len(answer.sessions) == 2


@pytest.mark.parametrize(
    "question",
    [
        "how many talks is ines duarte giving overall",
        "how many times does Duarte speak?",
        "¿en cuántas sesiones sale Ines Duarte?",
        "combien de fois parle Ines Duarte",
        "в скольких докладах участвует Ines Duarte",
        "كم محاضرة تقدم Ines Duarte",
        "Ines Duarte 一共讲几场",
        "Ines Duarte 발표 몇 개 해?",
    ],
)
def test_sessions_of_somebody_are_counted_first_and_listed(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, MORNING)
    assert "3" in answer.text.splitlines()[0]
    assert answer.sessions == ("gophers", "channels", "vacuum")
