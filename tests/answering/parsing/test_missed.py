"""Of a session that somebody missed what is asked is told, and no list of what is over."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

SECOND_EVENING = at("2025-12-05 18:00", "America/New_York")


@pytest.mark.parametrize(
    "question",
    [
        "i missed the keynote, who was it?",
        "J'ai raté le discours principal, c'était qui ?",
        "me perdí el discurso principal, ¿quién fue?",
        "я пропустил основной доклад, кто это был?",
        "错过了主旨演讲，是谁讲的",
        "기조연설 놓쳤는데 누구였어?",
    ],
)
def test_who_gave_what_was_missed_is_told(conference: Engine, question: str) -> None:
    answer = conference.answer(question, SECOND_EVENING)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, ("foradori",))


@pytest.mark.parametrize(
    ("question", "hours"),
    [
        ("I arrive at 10:30, what will I miss?", "-1030"),
        ("J'arrive à 10h30, je rate quoi ?", "-1030"),
        ("Llego a las 10:30, ¿qué me pierdo?", "-1030"),
        ("Приеду в 10:30, что я пропущу?", "-1030"),
        ("سأصل الساعة العاشرة والنصف، ماذا سيفوتني؟", "-1030"),
        ("我十点半到，会错过什么？", "-1030"),
        ("10시 반에 도착해요. 뭘 놓치나요?", "-1030"),
        ("What do I miss if I leave at 15:30?", "1530-"),
        ("Je dois partir à 15h30, qu'est-ce que je vais rater ?", "1530-"),
        ("Me tengo que ir a las 15:30, ¿qué me pierdo?", "1530-"),
    ],
)
def test_what_one_will_miss_is_on_before_one_comes_or_after_one_goes(
    harbour: Engine, question: str, hours: str
) -> None:
    answer = harbour.answer(question, at("2027-05-13 07:00", "Europe/Lisbon"))
    assert answer.sessions == _ABSENT[hours]


_ABSENT = {
    "-1030": ("registration", "opening", "keynote_waves"),
    "1530-": ("coffee_thu_pm", "open_stage", "stargazing"),
}


@pytest.mark.parametrize(
    "question", ["I arrive at 9, will I miss the opening?", "я приеду в 9, пропущу открытие?"]
)
def test_a_session_that_one_may_miss_is_told(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, at("2027-05-13 07:00", "Europe/Lisbon"))
    assert answer.sessions == ("opening",)
