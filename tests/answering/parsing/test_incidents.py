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
    "told",
    [
        "I left my jacket in the {title} talk",
        "found a wallet after {title}",
        "j'ai oublié ma veste à la conférence {title}",
        "perdí el móvil durante {title}",
        "нашёл кошелёк после {title}",
        "نسيت سترتي في محاضرة {title}",
        "我把外套落在《{title}》那场了",
        "{title} 끝나고 지갑을 주웠어요",
        "I left my bag at the workshop",
        "забыла сумку на мастер-классе",
    ],
)
def test_thing_lost_or_found_at_session_asks_nothing_of_it(engine: Engine, told: str) -> None:
    answer = engine.answer(told.format(title=TITLE), MORNING)
    assert (answer.topic, answer.sessions) == ("topic:lost_property", ()), answer.text


@pytest.mark.parametrize(
    "told",
    [
        "someone fainted in the {title} talk",
        "quelqu'un s'est évanoui à {title}",
        "una señora se desmayó en {title}",
        "на {title} человек потерял сознание",
        "امرأة فقدت الوعي أثناء {title}",
        "有人在{title}昏过去了",
        "{title}에서 한 분이 기절했어요",
        "a man passed out in the workshop",
    ],
)
def test_accident_at_session_is_told_what_to_do_first(engine: Engine, told: str) -> None:
    answer = engine.answer(told.format(title=TITLE), MORNING)
    assert (answer.topic, answer.sessions) == ("topic:emergency", ()), answer.text


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
