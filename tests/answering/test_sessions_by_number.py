"""Sessions told by a number: so called in the programme, else by their place in time, else none."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Session, SessionKind
from tests.builders import at, make_event, make_session, make_text, make_timed, make_track

NOON = at("2026-05-01 12:00")
SECOND_SESSION = (
    "who speaks in session 2",
    "2nd session",
    "qui parle dans la deuxième séance ?",
    "¿quién habla en la sesión número dos?",
    "о чём вторая сессия?",
    "من يتحدث في الجلسة الثانية",
    "第二场是谁讲的",
    "두번째 세션 내용이 뭐야",
)
FOURTH_PANEL = (
    "what is panel 4 about",
    "Panel IV",
    "qui participe au quatrième panel",
    "¿quién habla en el panel 4?",
    "о чём панель 4",
    "ما موضوع حلقة النقاش الرابعة",
    "第四场圆桌讨论是关于什么的",
    "네 번째 패널 토론 주제가 뭐예요",
)


def _timed(identity: str, title: str, hour: int, kind: SessionKind = SessionKind.TALK) -> Session:
    return make_timed(
        identity, title, f"2026-05-04 {hour:02}:00", f"2026-05-04 {hour:02}:45", kind=kind
    )


def _engine(*sessions: Session) -> Engine:
    return Engine(make_event(sessions=sessions))


@pytest.fixture(scope="module")
def engine() -> Engine:
    return _engine(
        _timed("tea", "Tea", 8, SessionKind.BREAK),
        _timed("salt", "Salt", 9),
        _timed("foam", "Foam", 10),
        _timed("kelp", "Kelp", 10),
        _timed("wrecks", "Wrecks", 14, SessionKind.PANEL),
    )


@pytest.mark.parametrize("question", SECOND_SESSION)
def test_session_by_number_is_counted_by_start_without_breaks(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, NOON)

    assert answer.sessions == ("foam", "kelp")


def test_session_by_number_says_how_it_was_counted(engine: Engine) -> None:
    answer = engine.answer("where is session 2?", NOON)

    lead = "The programme has no such number. Counted by start time, number 2 (session):"
    assert answer.text.splitlines()[0] == lead


@pytest.mark.parametrize("question", FOURTH_PANEL)
def test_number_beyond_all_of_the_sort_tells_how_many_there_are(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, NOON)

    lead = answer.text.splitlines()[0]
    assert answer.sessions == ("wrecks",)
    assert "1" in lead or "one" in lead, lead


@pytest.mark.parametrize("question", SECOND_SESSION)
def test_session_by_number_without_times_is_not_published(question: str) -> None:
    engine = _engine(
        make_session(id="salt", title="Salt", start=None, end=None),
        make_session(id="foam", title="Foam", start=None, end=None),
    )

    answer = engine.answer(question, NOON)

    assert answer.status is AnswerStatus.NOT_PUBLISHED
    assert answer.sessions == ("salt", "foam")


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("what is session 2 about", "salt"),
        ("when is the third session", "foam"),
        ("¿dónde es la sesión 3?", "foam"),
        ("Session III", "foam"),
        ("who speaks in Session 4B", "kelp"),
    ],
)
def test_session_that_the_programme_numbers_is_told_by_that(question: str, session: str) -> None:
    engine = Engine(
        make_event(
            tracks=(make_track(id="fourth", name=make_text("Session 4B")),),
            sessions=(
                _timed("foam", "Session III: Foam", 9),
                _timed("salt", "Session II - Salt", 10),
                make_timed("kelp", "Kelp", "2026-05-04 11:00", "2026-05-04 12:00", track="fourth"),
            ),
        )
    )

    answer = engine.answer(question, NOON)

    assert answer.sessions == (session,)
    assert "number" not in answer.text


@pytest.mark.parametrize(
    ("question", "session"),
    [("what is on on day 1", "salt"), ("what is on at 2 pm", "wrecks"), ("last session", "wrecks")],
)
def test_number_of_something_else_counts_no_sessions(
    engine: Engine, question: str, session: str
) -> None:
    answer = engine.answer(question, NOON)

    assert session in answer.sessions
    assert "number" not in answer.text


@pytest.mark.parametrize(
    "question", ["when is the talk I'm no friend?", "who gives the talk I’m no friend"]
)
def test_a_title_that_begins_with_i_is_no_number(question: str) -> None:
    friend = _timed("friend", "I'm No Friend, I Play One", 15)
    answer = _engine(_timed("first", "Tides", 9), friend).answer(question, NOON)
    assert answer.sessions == ("friend",)
