"""What is held in two languages is neither "not in English" nor "only in French"."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_timed

NOW = at("2026-05-03 12:00")


def _engine() -> Engine:
    """Return the engine of a talk in English, one in French, and one in both."""
    held = {"eels": ("en",), "nets": ("fr",), "reefs": ("en", "fr")}
    return Engine(
        make_event(
            sessions=tuple(
                make_timed(one, one.title(), f"2026-05-04 1{hour}:00", languages=languages)
                for hour, (one, languages) in enumerate(held.items())
            )
        )
    )


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what is only in French?", ["nets"]),
        ("what is not in English?", ["nets"]),
        ("which talks aren't held in English?", ["nets"]),
        ("which sessions are in French?", ["nets", "reefs"]),
        ("Qu'est-ce qui n'est pas en anglais ?", ["nets"]),
        ("¿Qué sesiones son solo en francés?", ["nets"]),
        ("Какие сессии только на французском?", ["nets"]),
        ("ما الجلسات بالفرنسية فقط؟", ["nets"]),
        ("哪些活动只用法语？", ["nets"]),
        ("영어가 아닌 세션은?", ["nets"]),
    ],
)
def test_only_what_is_in_no_other_language_is_listed(question: str, told: list[str]) -> None:
    assert list(_engine().answer(question, NOW).sessions) == told
