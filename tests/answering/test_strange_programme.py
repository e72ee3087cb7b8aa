"""A programme in traditional Chinese and Korean, asked in several languages and both writings."""

from __future__ import annotations

from typing import Any

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Event, Participation, Session, SessionKind
from tests.builders import (
    at,
    make_event,
    make_fact,
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


def make_strange() -> Event:
    """Return two days of talks in two rooms, with names in Han characters and Hangul."""
    return make_event(
        people=(
            make_person(id="liu", name="劉雁 (Yanyi)"),
            make_person(id="jo", name="조성진"),
        ),
        tracks=(
            make_track(id="a", name=make_text("Speaker A")),
            make_track(id="b", name=make_text("Speaker B")),
        ),
        rooms=(
            make_room(id="hall", name=make_text("TR 211")),
            make_room(id="attic", name=make_text("TR 615")),
        ),
        sessions=(
            make_talk("open", "開放資料的開場", "2026-05-04 09:00", "2026-05-04 09:30", track="a"),
            make_talk(
                "rails", "網頁設計實務", "2026-05-04 10:00", "2026-05-04 10:40",
                track="a", people=(Participation("liu"),),
            ),
            make_talk(
                "necromancer", "死靈法師的除錯術", "2026-05-04 10:00", "2026-05-04 10:40",
                track="b", rooms=("attic",),
            ),
            make_talk(
                "vim", "바퀴 대신 로켓 만들기", "2026-05-04 11:00", "2026-05-04 11:40",
                track="a", people=(Participation("jo"),),
                abstract=make_fact("저는 vim을 쓰는 개발자입니다."),
            ),
            make_talk(
                "wasm", "웹 어셈블리 안내서", "2026-05-04 11:00", "2026-05-04 12:40",
                track="b", rooms=("attic",),
            ),
            make_talk(
                "forge", "打造一把錘子", "2026-05-05 10:00", "2026-05-05 13:00",
                kind=SessionKind.WORKSHOP, track="b", rooms=("attic",),
                people=(Participation("liu"),),
            ),
        ),
    )  # fmt: skip


@pytest.fixture(scope="module")
def strange(classifier: Classifier) -> Engine:
    return Engine(make_strange(), classifier)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("网页设计实务是几点", ("rails",)),
        ("劉雁在第二天有哪些場", ("forge",)),
        ("刘雁的议程是什么", ("rails", "forge")),
        ("星期一哪一場最長", ("wasm",)),
    ],
)
def test_both_writings_of_chinese_are_one(
    strange: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    answer = strange.answer(question, MORNING)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, sessions)
