"""What somebody says the event is on is answered with its theme, not declined."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_fact
from tests.conversations import talk

NOW = at("2025-11-27 10:00")
THEME = "Lamps of the coast"


@pytest.mark.parametrize(
    "said",
    [
        "so it's about nuclear weapons this year",
        "donc c'est sur les armes nucléaires cette année",
        "así que este año va de armas nucleares",
        "значит, в этом году про ядерное оружие",
        "إذن الموضوع هذا العام عن الأسلحة النووية",
        "所以今年是关于核武器的",
        "그럼 올해는 핵무기에 관한 거네요",
    ],
)
def test_a_wrong_subject_is_answered_with_the_theme(said: str, conference: Engine) -> None:
    lamps = Engine(make_event(theme=make_fact(THEME)))
    assert THEME in talk(lamps, said).text
    answer = conference.answer(said, NOW)
    theme = conference.answer("theme?", NOW, answer.language)
    assert (answer.status, answer.text) == (AnswerStatus.ANSWERED, theme.text)


@pytest.mark.parametrize(
    "said",
    [
        "my phd is about nuclear weapons",
        "I wrote a paper, it's about beetles",
        "the keynote is about beetles, right?",
        "your bot is about as useful as a brick",
        "is this about right?",
        "it is about 5 km",
        "la porte est sur la gauche ?",
    ],
)
def test_what_something_else_is_on_is_not(said: str, conference: Engine) -> None:
    theme = conference.answer("theme?", NOW, "en")
    assert conference.answer(said, NOW, "en").text != theme.text
