"""Why something is so is told where a text tells it, and said not to be known elsewhere."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at
from tests.conversations import talk

NOW = at("2025-12-03 18:00", "America/New_York")


@pytest.mark.parametrize(
    "question",
    [
        "why was the keynote speaker replaced",
        "why is it only two days this time",
        "por qué cambiaron al orador principal",
        "¿por qué se retiró Corea de la organización?",
        "pourquoi la Chine a boycotté l'ouverture ?",
        "почему Корея отказалась от организации",
        "لماذا انسحبت كوريا من التنظيم",
        "为什么韩国退出主办",
        "왜 한국이 주최에서 빠졌어?",
    ],
)
def test_reason_that_no_text_tells_is_not_known(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status is AnswerStatus.UNKNOWN
    assert "yoo2@un.org" in answer.text


def test_country_behind_a_why_is_no_place_put_forward(conference: Engine) -> None:
    answer = conference.answer("pourquoi la Chine a boycotté l'ouverture ?", NOW)
    assert "Ce n’est pas là" not in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "why is it about outer space this year",
        "pourquoi l'espace cette année",
        "¿por qué el espacio?",
        "почему космос",
        "为什么关注外空",
        "왜 우주야?",
        "why don't you tell me who gives the keynote",
    ],
)
def test_reason_that_a_text_tells_is_told(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("is the knots workshop on?", "why?"),
        ("l'atelier Knots a lieu ?", "pourquoi ?"),
        ("¿se hace el taller Knots?", "¿por qué?"),
        ("Knots workshop состоится?", "почему?"),
        ("هل ستعقد Knots workshop؟", "لماذا؟"),
        ("Knots workshop还办吗？", "为什么？"),
        ("Knots workshop 하나요?", "왜요?"),
    ],
)
def test_why_after_what_is_cancelled_says_again_that_it_is(
    engine: Engine, asked: str, then: str
) -> None:
    answer = talk(engine, asked, then)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ("knots",))


def test_why_after_what_takes_place_says_nothing_of_it(engine: Engine) -> None:
    assert talk(engine, "when is the keynote?", "why?").sessions == ()
