"""A subject of the event's field is asked whether it is spoken of, be it named alone."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    "subject",
    [
        "nuclear weapons?",
        "¿armas nucleares?",
        "ядерное оружие?",
        "أسلحة نووية؟",
        "核武器？",
        "핵무기?",
    ],
)
def test_subject_of_the_field_alone_is_not_declined(conference: Engine, subject: str) -> None:
    answer = conference.answer(subject, NOW)
    theme = conference.answer("theme?", NOW, answer.language).text.splitlines()[0]
    assert (answer.status, answer.text.splitlines()[0]) == (AnswerStatus.UNKNOWN, theme)


@pytest.mark.parametrize("subject", ["football?", "bitcoin", "рецепт борща"])
def test_subject_of_another_field_alone_is_declined(conference: Engine, subject: str) -> None:
    assert conference.answer(subject, NOW).status is AnswerStatus.DECLINED


@pytest.mark.parametrize(
    "question",
    [
        "will disarmament be discussed",
        "on parlera désarmement ?",
        "se hablará de desarme",
        "будет ли обсуждаться разоружение",
        "هل سيناقش نزع السلاح",
        "会谈裁军吗",
        "비확산도 논의하나요",
    ],
)
def test_what_the_event_is_called_after_is_what_it_is_about(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert answer.text == conference.answer("what is it about?", NOW, answer.language).text


@pytest.mark.parametrize("letters", ["а ЕКА?", "а НКАО?"])
def test_letters_of_nothing_of_the_event_ask_for_no_topic(conference: Engine, letters: str) -> None:
    assert conference.answer(letters, NOW).status is AnswerStatus.UNKNOWN


def test_letters_of_a_topic_ask_for_it(conference: Engine) -> None:
    assert "(ИИ)" in conference.answer("ИИ?", NOW).text
