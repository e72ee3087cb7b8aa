"""A question behind a greeting, be it a rare or a childish one, is answered."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

NOON = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    "question",
    [
        "heyo, and when's the conf? 😊",
        "coucou toi, c'est quand la conf ?",
        "holis, ¿el congre cuándo es?",
        "приветик, а конфа когда? 🥰",
        "مرحبتين، امتى الكونفرنس؟",
        "يا هلا، ومتى المؤتمر",
        "嗨嗨，会啥时候开呀",
        "하이룽 컨퍼런스 언제야",
    ],
)
def test_question_behind_a_greeting_is_answered(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOON).topic == "when"


@pytest.mark.parametrize(
    "question",
    ["وفي شي عن الكوانتم؟", "퀀텀 얘기도 있어요?", "про квантум будет?", "про эйай будет?"],
)
def test_topic_of_the_organisers_is_known_by_ear(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOON).topic == "topic:ai_cyber_quantum"


@pytest.mark.parametrize(
    "question",
    [
        "need a name and email of someone to ask plsss",
        "je veux un nom et un mail de quelqu'un à qui demander svp",
        "quiero nombre y mail de alguien a quien preguntar porfa",
        "дайте имя и почту, у кого спросить",
        "عايزه اسم وايميل حد اساله",
        "给我个能问的人的名字和邮箱",
        "물어볼 사람 이름이랑 이메일 좀요",
    ],
)
def test_name_and_address_of_somebody_to_ask_are_the_contact(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOON).topic == "contact"


def test_whom_to_ask_about_something_is_asked_for_that(conference: Engine) -> None:
    assert conference.answer("когда и где, и у кого спросить про визу?", NOON).topic != "contact"


@pytest.mark.parametrize(
    "question",
    [
        "ok. keynote = ?",
        "thanks, keynote?",
        "merci. discours liminaire ?",
        "спасибо. основной доклад?",
        "好的。主旨演讲？",
        "네, 기조연설?",
    ],
)
def test_what_is_named_behind_thanks_is_told(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOON).sessions == ("keynote",)
