from __future__ import annotations

from datetime import timedelta

import pytest

from bot.answering.engine import Engine
from bot.answering.replies.dated import dated
from bot.core.programme import Programme
from bot.languages import LANGUAGES
from tests.builders import at

NOW = at("2026-05-04 10:30")
EARLIER = at("2026-05-04 09:58")


@pytest.mark.parametrize("language", LANGUAGES)
def test_answer_of_an_old_programme_says_its_time_in_every_language(
    engine: Engine, language: str
) -> None:
    fresh = engine.answer("When is the opening ceremony?", NOW, language)
    old = dated(fresh, Programme(engine.event), EARLIER, NOW)
    assert old.text.startswith(f"{fresh.text}\n\n")
    assert "09:58" in old.text.removeprefix(fresh.text)


def test_programme_of_another_day_is_told_with_its_day(engine: Engine) -> None:
    fresh = engine.answer("What is on now?", NOW, "en")
    old = dated(fresh, Programme(engine.event), EARLIER - timedelta(days=1), NOW)
    assert old.text.removeprefix(fresh.text).strip() == (
        "Programme as of Sunday 3 May, 09:58; it could not be refreshed since then."
    )


@pytest.mark.parametrize("question", ["Is there WiFi?", "thanks", "What is the theme?"])
def test_answer_that_rests_on_nothing_in_the_programme_stays(engine: Engine, question: str) -> None:
    fresh = engine.answer(question, NOW, "en")
    assert dated(fresh, Programme(engine.event), EARLIER, NOW) == fresh


def test_fresh_programme_is_not_dated(engine: Engine) -> None:
    fresh = engine.answer("What is on now?", NOW, "en")
    assert dated(fresh, Programme(engine.event), None, NOW) == fresh
