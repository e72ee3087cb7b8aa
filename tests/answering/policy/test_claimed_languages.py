"""What is held in two languages is in each of them, and in none of them alone."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import Event, SessionKind
from tests.builders import at, make_event, make_timed

NOW = at("2026-05-03 12:00")


def _event(*languages: str) -> Event:
    """Return an event of a panel in some languages, and of a talk in English."""
    panel = make_timed(
        "panel", "Nets", "2026-05-04 11:00", kind=SessionKind.PANEL, languages=languages
    )
    talk = make_timed("talk", "Eels", "2026-05-05 11:00", languages=("en",))
    return make_event(sessions=(panel, talk))


_ONLY = [
    ("Is the panel only in English?", "Yes.", "No."),
    ("Le panel est-il uniquement en anglais ?", "Oui.", "Non."),
    ("Le panel n'est qu'en anglais ?", "Oui.", "Non."),
    ("¿El panel es solo en inglés?", "Sí.", "No."),
    ("Панель только на английском?", "Да.", "Нет."),
    ("هل الجلسة النقاشية بالإنجليزية فقط؟", "نعم.", "لا."),
    ("패널은 영어로만 하나요?", "네.", "아니요."),
]


@pytest.mark.parametrize(("question", "yes", "no"), _ONLY)
def test_a_language_is_the_only_one_where_there_is_no_other(
    question: str, yes: str, no: str
) -> None:
    begins = [
        Engine(_event(*languages)).answer(question, NOW).text.startswith(begin)
        for languages, begin in ((("en",), yes), (("en", "fr"), no))
    ]
    assert begins == [True, True]


@pytest.mark.parametrize(
    ("first", "then", "languages", "begin"),
    [
        ("When is the panel?", "in english?", ("en", "fr"), "Yes. “Nets” is held in"),
        ("When is the panel?", "in english?", ("fr",), "No, not English. “Nets” is held in French"),
        ("Quand est le panel ?", "en anglais ?", ("en", "fr"), "Oui."),
        ("Когда панель?", "на английском?", ("en", "fr"), "Да. «Nets»"),
    ],
)
def test_a_language_is_asked_of_the_session_just_told(
    first: str, then: str, languages: tuple[str, ...], begin: str
) -> None:
    engine = Engine(_event(*languages))
    earlier = (Turn(first, engine.answer(first, NOW)),)
    assert engine.answer(then, NOW, earlier=earlier).text.startswith(begin)
