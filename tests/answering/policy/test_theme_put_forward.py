"""Something that is discussed is not the theme: who says it is is told the theme first."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

NOW = at("2025-12-01 10:00", "America/New_York")


@pytest.mark.parametrize(
    ("question", "theme"),
    [
        ("Is the theme about cybersecurity?", "Outer Space Security"),
        ("so the theme is AI?", "Outer Space Security"),
        ("le thème c'est la cybersécurité ?", "espace extra-atmosphérique"),
        ("¿el tema es la inteligencia artificial?", "espacio ultraterrestre"),
        ("тема — кибербезопасность?", "космического пространства"),
        ("هل الموضوع عن الذكاء الاصطناعي؟", "الفضاء الخارجي"),
        ("主题是人工智能吗", "外层空间"),
        ("주제가 사이버 안보인가요?", "우주안보"),
    ],
)
def test_theme_stands_before_what_is_said_to_be_it(
    conference: Engine, question: str, theme: str
) -> None:
    assert theme in conference.answer(question, NOW).text.splitlines()[0]


@pytest.mark.parametrize(
    "question",
    ["will AI be discussed?", "¿se trata el tema de la inteligencia artificial?", "quantum?"],
)
def test_what_is_asked_to_be_spoken_of_is_told_alone(conference: Engine, question: str) -> None:
    assert "ROK-UN" not in conference.answer(question, NOW, "en").text
