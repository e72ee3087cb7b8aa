"""Who heads the event, or is a country's ambassador, is nobody who only has a near post."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-01 10:00", "America/New_York")


@pytest.mark.parametrize(
    "question",
    [
        "who is the chair of the conference",
        "who chairs the organising committee",
        "qui préside la conférence",
        "¿quién es el presidente de la conferencia?",
        "президент конференции кто",
        "مين رئيس المؤتمر",
        "大会主席是谁",
        "组委会主席是谁",
        "조직위원장이 누구예요",
    ],
)
def test_chair_of_another_body_is_not_told_as_head_of_the_event(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status is AnswerStatus.UNKNOWN
    assert "Foradori" not in answer.text


@pytest.mark.parametrize(
    "question",
    ["who is the director", "qui est le directeur", "¿quién es el director?", "кто директор",
     "مين المدير"],
)  # fmt: skip
def test_chair_is_no_director_though_one_language_has_a_word_for_both(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    "question",
    [
        "who's the chair of PAROS",
        "who is the chairperson of the OEWG?",
        "кто возглавляет рабочую группу",
        "哪位是工作组主席",
    ],
)
def test_chair_of_a_body_that_has_one_is_told(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, ("foradori",))


@pytest.mark.parametrize(
    "question",
    [
        "who is the Korean ambassador",
        "qui est l'ambassadeur coréen",
        "¿quién es el embajador coreano?",
        "кто корейский посол",
        "من هو السفير الكوري",
        "韩国驻联合国大使是谁",
        "유엔 주재 한국 대사는 누구인가요",
    ],
)
def test_deputy_is_told_beside_that_the_ambassador_is_not_known(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ("kim",))


@pytest.mark.parametrize("question", ["مين عامل المؤتمر", "مين عامله"])
def test_maker_of_the_event_is_who_organises_it(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "organisers")


@pytest.mark.parametrize(
    "question",
    [
        "what does UNODA stand for and who is its head?",
        "UNODA c'est quoi et qui la dirige ?",
        "¿qué es UNODA y quién la dirige?",
        "что такое UNODA и кто её возглавляет",
        "ماذا تعني UNODA ومن يرأسها؟",
        "ما هو UNIDIR ومن يرأسه؟",
        "UNODA是什么？谁领导？",
        "UNODA가 뭐고 누가 이끌어요?",
    ],
)
def test_head_of_a_body_just_named_is_nobody_elses_chair(conference: Engine, question: str) -> None:
    assert "Foradori" not in conference.answer(question, NOW).text
