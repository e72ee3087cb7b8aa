"""A title tells nothing of the language that is asked in: the words beside it do."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_timed

TITLES = (
    "Migration des phares vers Le Cloud, retour d'expérience",
    "The art and craft of secret lanterns: a sailor's toolbox",
    "La herramienta que deslumbra: edición de mareas",
    "開幕",
    "燈塔開發甘苦談",
)
FRAMES = {
    "en": ['When is "{}"?', "who gives {}", "what is {} about", "I lost my badge at {}"],
    "fr": ["Quand est « {} » ?", "qui anime {}", "j'ai perdu mon badge pendant {}"],
    "es": ["¿Cuándo es «{}»?", "quién da {}", "perdí mi credencial en {}", "dónde es {}"],
    "ru": ["Когда будет «{}»?", "кто ведёт {}"],
    "ar": ["متى {}؟", "من يقدم {}؟"],
    "ko": ["{} 언제 해요?", "{} 누가 발표하나요"],
}


@pytest.fixture(scope="module")
def engine() -> Engine:
    sessions = (
        make_timed(f"talk-{n}", title, f"2026-05-04 {10 + n}:00") for n, title in enumerate(TITLES)
    )
    return Engine(make_event(sessions=tuple(sessions)))


@pytest.mark.parametrize("language", FRAMES)
@pytest.mark.parametrize("title", TITLES)
def test_question_is_answered_in_its_language_whatever_title_is_named(
    engine: Engine, language: str, title: str
) -> None:
    asked = [frame.format(title) for frame in FRAMES[language]]
    said = [engine.answer(one, at("2026-05-03 12:00")).language for one in asked]
    assert said == [language] * len(asked)


def test_title_alone_is_read_as_it_is_written(engine: Engine) -> None:
    assert [engine.answer(one, at("2026-05-03 12:00")).language for one in TITLES[:3]] == [
        "fr", "en", "es",
    ]  # fmt: skip
