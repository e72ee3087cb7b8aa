"""What befell somebody is met with whom to ask, or with what to do, and with no session."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_contact, make_event, make_fact, make_room, make_talk

MORNING = at("2026-05-04 08:30")
TITLE, WORKSHOP = "Slow waves and ferns", "Splicing old hawsers"


@pytest.fixture(scope="module")
def engine() -> Engine:
    waves = make_talk(
        "waves", TITLE, "2026-05-04 10:00", "2026-05-04 11:00",
        abstract=make_fact("Some waves need ten years to cross an ocean."),
    )  # fmt: skip
    rope = make_talk(
        "rope", WORKSHOP, "2026-05-04 12:00", "2026-05-04 13:00", kind=SessionKind.WORKSHOP
    )
    sessions = (waves, rope)
    contacts, rooms = (make_contact(),), (make_room(id="hall"),)
    return Engine(make_event(sessions=sessions, contacts=contacts, rooms=rooms))


@pytest.mark.parametrize(
    ("told", "topic"),
    [
        ("I left my jacket in the {title} talk", "lost_property"),
        ("found a wallet after {title}", "lost_property"),
        ("j'ai oublié ma veste à la conférence {title}", "lost_property"),
        ("perdí el móvil durante {title}", "lost_property"),
        ("нашёл кошелёк после {title}", "lost_property"),
        ("نسيت سترتي في محاضرة {title}", "lost_property"),
        ("我把外套落在《{title}》那场了", "lost_property"),
        ("{title} 끝나고 지갑을 주웠어요", "lost_property"),
        ("I left my bag at the workshop", "lost_property"),
        ("забыла сумку на мастер-классе", "lost_property"),
        ("someone fainted in the {title} talk", "emergency"),
        ("quelqu'un s'est évanoui à {title}", "emergency"),
        ("una señora se desmayó en {title}", "emergency"),
        ("на {title} человек потерял сознание", "emergency"),
        ("امرأة فقدت الوعي أثناء {title}", "emergency"),
        ("有人在{title}昏过去了", "emergency"),
        ("{title}에서 한 분이 기절했어요", "emergency"),
        ("a man passed out in the workshop", "emergency"),
    ],
)
def test_loss_or_accident_at_session_is_answered_and_no_question_of_it(
    engine: Engine, told: str, topic: str
) -> None:
    answer = engine.answer(told.format(title=TITLE), MORNING)
    assert (answer.topic, answer.sessions) == (f"topic:{topic}", ()), answer.text


@pytest.mark.parametrize(
    "told",
    [
        "my flight was cancelled",
        "they cancelled my flight, what do I do?",
        "mon train a du retard",
        "me cancelaron el vuelo",
        "мой рейс отменили",
        "رحلتي اتلغت شو اعمل",
        "我的航班取消了",
        "제 비행기가 취소됐어요",
    ],
)
def test_journey_gone_wrong_is_told_whom_to_ask(engine: Engine, told: str) -> None:
    answer = engine.answer(told, MORNING)
    assert (answer.status, answer.sessions) == (AnswerStatus.SMALL_TALK, ()), answer.text
    assert "desk@example.org" in answer.text


@pytest.mark.parametrize(
    ("asked", "topic"),
    [
        ("my train is late, when is the workshop?", "when"),
        (f"was {TITLE} cancelled?", "cancelled"),
        (f"who speaks at {TITLE}?", "speakers"),
        (f"я опаздываю, когда {TITLE}?", "when"),
    ],
)
def test_question_beside_trouble_is_answered(engine: Engine, asked: str, topic: str) -> None:
    assert engine.answer(asked, MORNING).topic == topic


@pytest.mark.parametrize(
    "asked",
    [
        "am I allowed to film in the rope workshop?",
        "on peut filmer pendant les ateliers ?",
        "¿se puede grabar el taller de cuerdas?",
        "можно снимать на видео мастер-класс по канатам?",
        "ممكن أصور فيديو بورشة الحبال؟",
        "绳索工作坊可以录像吗",
        "밧줄 워크숍 영상 찍어도 되나요?",
    ],
)
def test_filming_at_a_session_asks_for_no_session(
    engine: Engine, harbour: Engine, asked: str
) -> None:
    for one in (engine, harbour):
        answer = one.answer(asked, MORNING)
        assert (answer.topic, answer.sessions) == ("topic:recording", ()), answer.text


@pytest.mark.parametrize(
    ("asked", "topic"),
    [
        ("is there a workshop on photography?", "find_sessions"),
        ("can I see the talk about kite photos?", "find_sessions"),
        ("摄影工作坊可以参加吗", "find_sessions"),
        ("can I take photos during the keynote?", "topic:photos"),
    ],
)
def test_a_session_on_photographs_is_asked_for(harbour: Engine, asked: str, topic: str) -> None:
    assert harbour.answer(asked, MORNING).topic == topic


@pytest.mark.parametrize(
    "told",
    [
        "my daughter left her pink jacket in the Sail Loft at lunch. Any idea where it could be?",
        "I left my scarf in the Chart Room this morning",
        "perdí mi bufanda en la Chart Room esta mañana, ¿dónde puede estar?",
    ],
)
def test_where_and_when_something_was_lost_asks_nothing(harbour: Engine, told: str) -> None:
    answer = harbour.answer(told, at("2027-05-13 13:10", "Europe/Lisbon"))
    assert (answer.topic, answer.sessions) == ("topic:lost_property", ()), answer.text
    assert "Cais das Gaivotas" not in answer.text
