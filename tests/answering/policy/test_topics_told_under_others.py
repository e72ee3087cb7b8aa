"""What a usual topic has no answer for is quoted from below another heading that tells it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Topic
from tests.builders import (
    at,
    make_contact,
    make_event,
    make_fact,
    make_talk,
    make_text,
    make_topic,
)

BEFORE = at("2026-04-20 12:00")
ONLINE = "There is no virtual attendance."
BAGS = "There is a baggage check and a room for nursing."
FREE = "The conference is free."
IDENTITY = "Bring an identity document for it."


def _topic(name: str, title: str, text: str | None) -> Topic:
    return make_topic(id=name, title=make_text(title), answer=make_fact(text))


@pytest.fixture(scope="module")
def engine() -> Engine:
    talk = make_talk(
        "talk", "What it means", "2026-05-04 10:00", "2026-05-04 11:00",
        abstract=make_fact("It is about free and hybrid things that one can join online."),
    )  # fmt: skip
    return Engine(
        make_event(
            sessions=(talk,),
            contacts=(make_contact(),),
            topics=(
                _topic("registration", "Registration", f"{FREE} Slides are put online. {ONLINE}"),
                _topic("badges", "Badges", f"Your badge waits at the desk. {IDENTITY}"),
                _topic("quiet_room", "Quiet room", f"Feel free to rest there. {BAGS}"),
                _topic("security", "Security", None),
            ),
        )
    )


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("can I join online?", ONLINE),
        ("Puis-je participer à distance ?", ONLINE),
        ("¿Se puede asistir en línea?", ONLINE),
        ("Можно участвовать онлайн?", ONLINE),
        ("هل يمكن المشاركة عن بعد؟", ONLINE),
        ("可以线上参加吗？", ONLINE),
        ("온라인으로 참가할 수 있나요?", ONLINE),
        ("where can I leave my bags?", BAGS),
        ("Où puis-je laisser mes bagages ?", BAGS),
        ("¿Dónde puedo dejar el equipaje?", BAGS),
        ("где оставить чемодан?", BAGS),
        ("أين أترك حقائبي؟", BAGS),
        ("行李可以寄存吗？", BAGS),
        ("짐을 맡길 곳이 있나요?", BAGS),
        ("is there a nursing room?", BAGS),
        ("is it free?", FREE),
        ("L'entrée est payante ?", FREE),
        ("¿Hay que pagar para asistir?", FREE),
        ("Сколько стоит билет?", FREE),
        ("هل الدخول مجاني؟", FREE),
        ("要门票吗？", FREE),
        ("입장료가 있나요?", FREE),
    ],
)
def test_sentence_below_another_heading_is_quoted_alone(
    engine: Engine, asked: str, told: str
) -> None:
    answer = engine.answer(asked, BEFORE)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ())
    assert told in answer.text
    assert sum(one in answer.text for one in (ONLINE, BAGS, FREE, IDENTITY)) == 1


def test_sentence_stands_beside_what_is_not_published(engine: Engine) -> None:
    answer = engine.answer("do I need to show an ID?", BEFORE)
    assert answer.status is AnswerStatus.NOT_PUBLISHED
    assert IDENTITY in answer.text


@pytest.mark.parametrize(
    "asked",
    ["is there childcare?", "may I bring my dog?", "where can I park?", "is there a dress code?"],
)
def test_what_no_text_tells_stays_unknown(engine: Engine, asked: str) -> None:
    assert engine.answer(asked, BEFORE).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize(
    "question",
    ["is there wifi in the Chart Room?", "يا ترى في باص بعد فعالية النجوم؟ انا ساكن بعيد"],
)
def test_a_usual_topic_is_followed_by_no_session_near_it(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, at("2027-05-13 13:10", "Europe/Lisbon"))
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ())
