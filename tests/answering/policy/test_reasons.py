"""Why something is so is told where a text tells it, and said not to be known elsewhere."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

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
