"""Of another year or edition the files tell nothing of, neither a yes nor a no is said."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-04 09:00", "America/New_York")
ONLY_THIS = {
    "en": "I only know this edition",
    "fr": "Je ne connais que cette édition",
    "es": "Solo conozco esta edición",
    "ru": "Я располагаю сведениями только",
    "ar": "المعلومات المتاحة لي تخص هذه الدورة فقط",
    "zh": "我只了解本届",
    "ko": "저는 이번 행사만 알고 있습니다",
}


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "was there a conference in 2020"),
        ("fr", "y a-t-il eu une conférence en 2020 ?"),
        ("es", "¿hubo una conferencia en 2019?"),
        ("ru", "была ли конференция в 2021?"),
        ("ar", "هل كان هناك مؤتمر في 2020؟"),
        ("zh", "2020年有会议吗？"),
        ("ko", "2020년에 컨퍼런스가 있었나요?"),
        ("en", "will there be a 25th conference"),
        ("en", "is it true there was a 23rd conference?"),
        ("fr", "y aura-t-il une 25e édition ?"),
        ("es", "¿habrá una edición 25?"),
        ("ru", "будет ли 25-я конференция?"),
        ("ar", "هل ستكون هناك دورة 25؟"),
        ("zh", "会有第25届会议吗？"),
        ("ko", "25회 컨퍼런스가 열리나요?"),
    ],
)
def test_another_edition_is_neither_confirmed_nor_denied(
    conference: Engine, language: str, question: str
) -> None:
    answer = conference.answer(question, NOW)
    last = answer.text.splitlines()[-1]
    assert (answer.status, last[: len(ONLY_THIS[language])]) == (
        AnswerStatus.UNKNOWN,
        ONLY_THIS[language],
    )


@pytest.mark.parametrize(
    ("question", "start"),
    [
        ("is this the 25th conference", "No, not edition 25."),
        ("the 23rd, right?", "No, not edition 23."),
        ("est-ce la 25e édition ?", "Non, pas l’édition nº 25."),
        ("es la vigesimoquinta, ¿verdad?", "No, la edición n.º 25 no."),
        ("это 25-я конференция?", "Нет, порядковый номер не 25."),
        ("هل هذه الدورة 25؟", "لا، ليست الدورة رقم"),
        ("这是第二十五届会议吗", "不是第25届。"),
        ("25차 회의인가요?", "제25차가 아닙니다."),
        ("established in 2012, right?", "No, not 2012."),
        ("was there a conference in 2002", "Yes."),
    ],
)
def test_what_is_said_of_this_edition_is_confirmed_or_corrected(
    conference: Engine, question: str, start: str
) -> None:
    assert conference.answer(question, NOW).text.startswith(start)
