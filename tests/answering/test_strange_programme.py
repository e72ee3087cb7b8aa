"""A programme in traditional Chinese and Korean, asked in several languages and both writings."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Event, Participation, SessionKind
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_person,
    make_room,
    make_talk,
    make_text,
    make_track,
)
from tests.conversations import talk

MORNING = at("2026-05-04 08:30")


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


@pytest.mark.parametrize(
    ("first", "then", "sessions"),
    [
        ("what is on in TR 211 on Monday at 10?", "and right after that?", ("vim",)),
        ("網頁設計實務 발표 누가 해요?", "그 다음 B트랙은?", ("wasm",)),
        ("死灵法师那场几点", "之后呢", ("wasm",)),
        ("¿quién da 網頁設計實務?", "y justo después en TR 615?", ("wasm",)),
        ("Что в TR 615 в понедельник в 10?", "а сразу после?", ("wasm",)),
    ],
)
def test_what_comes_after_is_asked_of_what_was_told(
    strange: Engine, first: str, then: str, sessions: tuple[str, ...]
) -> None:
    assert talk(strange, first, then).sessions == sessions


@pytest.mark.parametrize(
    ("question", "topic", "sessions"),
    [
        ("조성진님은 무슨 얘기 하시나요?", "about", ("vim",)),
        ("조성진님은 A트랙이에요 B트랙이에요?", "session_track", ("vim",)),
        ("워크숍이 전부 몇 개예요", "count", ("forge",)),
        ("11시에 시작하는 거 알려줘", "programme", ("vim", "wasm")),
        ("what is in track A on Monday at 10", "programme", ("rails",)),
        ("what starts at 10 on Monday apart from 鐵道", "programme", ("rails", "necromancer")),
        ("à part track B, quoi lundi à 10h ?", "programme", ("rails",)),
        ("周一11点除了B track还有什么", "programme", ("vim",)),
    ],
)
def test_what_is_asked_counts_for_more_than_what_it_resembles(
    strange: Engine, question: str, topic: str, sessions: tuple[str, ...]
) -> None:
    answer = strange.answer(question, MORNING)
    assert (answer.topic, answer.sessions) == (topic, sessions)


def test_small_word_of_a_track_names_none(classifier: Classifier) -> None:
    tracks = (make_track(id="bio", name=make_text("Biology and Medicine")),)
    sessions = (make_talk("cells", "Cells", "2026-05-04 10:00", "2026-05-04 10:40", track="bio"),)
    engine = Engine(make_event(tracks=tracks, rooms=(make_room(),), sessions=sessions), classifier)
    assert "Biology" not in engine.answer("in the hall and then?", MORNING).text
