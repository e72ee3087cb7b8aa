"""A telephone asked for behind how to reach somebody is theirs, and none that is lost."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.answers import Answer
from tests.builders import at

NOW = at("2025-12-03 12:00")


def answer_after(engine: Engine, first: str, second: str) -> Answer:
    earlier = [Turn(first, engine.answer(first, NOW))]
    return engine.answer(second, NOW, earlier=earlier)


BEHIND_CONTACT = [
    ("Who do I contact?", "and the mobile?", "what is the phone number?"),
    ("Qui contacter ?", "et le portable ?", "quel est le numéro de téléphone ?"),
    ("¿A quién contacto?", "¿y el móvil?", "¿cuál es el número de teléfono?"),
    ("К кому обращаться?", "а мобильный?", "какой номер телефона?"),
    ("مين جهة الاتصال؟", "طب والموبايل؟", "ما رقم الهاتف؟"),
    ("联系谁？", "手机呢？", "电话号码是多少？"),
    ("문의는 누구한테?", "핸드폰은요?", "전화번호가 뭐예요?"),
]


@pytest.mark.parametrize(("first", "second", "alone"), BEHIND_CONTACT)
def test_telephone_alone_behind_a_contact_is_that_of_the_contact(
    conference: Engine, first: str, second: str, alone: str
) -> None:
    told = conference.answer(alone, NOW)
    assert answer_after(conference, first, second).text == told.text


@pytest.mark.parametrize(("first", "second"), [one[:2] for one in BEHIND_CONTACT[:6]])
def test_contact_that_has_a_telephone_is_told_with_it(
    harbour: Engine, first: str, second: str
) -> None:
    told = harbour.answer(first, NOW)
    assert answer_after(harbour, first, second).text == told.text


def test_telephone_behind_somebody_is_theirs(conference: Engine) -> None:
    told = answer_after(conference, "مين هو آرون يو؟", "والتليفون؟")
    assert told.people == ("yoo",)


@pytest.mark.parametrize(
    "second",
    ["I lost my phone", "can I charge my phone?", "手机丢了", "ضيعت الموبايل", "핸드폰 충전?"],
)
def test_what_befell_a_telephone_is_asked_of_no_contact(conference: Engine, second: str) -> None:
    told = conference.answer(second, NOW)
    assert answer_after(conference, "who do I contact?", second).topic == told.topic
