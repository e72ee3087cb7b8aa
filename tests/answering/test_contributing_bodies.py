"""Which bodies of a larger one contribute is told by who comes, and by nobody who is from it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

NOW = at("2025-12-02 12:00", "America/New_York")


@pytest.mark.parametrize(
    ("question", "language", "body"),
    [
        ("UN entities contribute?", "en", "UN Institute for Disarmament Research"),
        (
            "Je rédige une note, il me faut les noms des entités onusiennes qui contribuent.",
            "fr",
            "Institut des Nations Unies",
        ),
        ("necesito los nombres de las entidades onusianas que contribuyen", "es", "Instituto de"),
        (
            "Готовлю справку, нужны названия структур ООН, участвующих в программе.",
            "ru",
            "Институт",
        ),
        ("أعدّ مذكرة وأحتاج إلى أسماء الجهات الأممية المساهمة في البرنامج.", "ar", "معهد"),
        ("我在写报告，需要参与日程的联合国实体名称。", "zh", "联合国裁军研究所"),
        ("보고용인데 프로그램에 기여하는 유엔 기구 이름이 필요합니다.", "ko", "유엔 군축연구소"),
    ],
)
def test_bodies_that_contribute_are_told(
    conference: Engine, question: str, language: str, body: str
) -> None:
    told = conference.answer(question, NOW)
    assert (told.language, told.topic, body in told.text) == (language, "attendees", True)


@pytest.mark.parametrize("question", ["who from the UN is speaking?", "qui vient de l'ONU ?"])
def test_who_is_from_a_body_is_somebody(conference: Engine, question: str) -> None:
    assert "nakamitsu" in conference.answer(question, NOW).people
