"""What somebody is said to have said of the event is confirmed or corrected as a plain claim is."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-02 12:00", "America/New_York")
BEFORE = at("2027-05-12 12:00", "Europe/Lisbon")


@pytest.mark.parametrize(
    ("heard", "plain"),
    [
        ("this is the very first one, I was told", "this is the very first one"),
        ("my landlady is adamant it lasts five days", "it lasts five days"),
        ("ma cheffe est persuadée que c'est à Genève", "c'est à Genève"),
        ("mon chef raconte que ça dure cinq jours", "ça dure cinq jours"),
        ("me dijeron que dura tres días", "dura tres días"),
        ("говорят, что тема — ядерное оружие", "тема — ядерное оружие"),
        ("меня заверили, что продлится пять дней", "продлится пять дней"),
        ("أكدت لي زميلتي أنه يستمر خمسة أيام", "يستمر خمسة أيام"),
        ("老板说要开三天", "要开三天"),
        ("有人告诉我这是第一届", "这是第一届"),
        ("핵무기가 주제인 걸로 아는데 아닌가요?", "핵무기가 주제 아닌가요?"),
        ("룸메이트가 제네바에서 열린다고 했어요", "제네바에서 열리죠?"),
    ],
)
def test_a_claim_behind_somebodys_word_is_told_what_a_plain_one_is(
    conference: Engine, harbour: Engine, heard: str, plain: str
) -> None:
    for engine, now in ((conference, NOW), (harbour, BEFORE)):
        told = engine.answer(heard, now)
        assert (told.status, told.text) == (
            AnswerStatus.ANSWERED,
            engine.answer(plain, now, told.language).text,
        )


@pytest.mark.parametrize(
    "message",
    [
        "my boss says I need a receipt",
        "they say lunch is free",
        "on m'a dit de venir à huit heures",
        "коллега сказал, что нужен бейдж",
        "老板说要发票",
        "상사가 영수증이 필요하다고 했어요",
    ],
)
def test_what_is_said_of_something_else_is_no_fact_of_the_event(
    harbour: Engine, message: str
) -> None:
    told = harbour.answer(message, BEFORE)
    asked = ("how long does it last?", "where?")
    plain = {harbour.answer(one, BEFORE, told.language).text for one in asked}
    assert told.text not in plain


@pytest.mark.parametrize(
    "question",
    [
        "L'édition de l'an passé, c'était sur quel sujet ?",
        "what was the subject of the previous edition",
        "о чём была прошлая конференция",
        "عن ماذا كانت الدورة السابقة؟",
        "작년 주제는 뭐였나요?",
    ],
)
def test_the_subject_of_another_edition_is_not_told_by_the_history(
    conference: Engine, harbour: Engine, question: str
) -> None:
    for engine, now in ((conference, NOW), (harbour, BEFORE)):
        assert engine.answer(question, now).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize("question", ["how did it start", "depuis quand ça existe ?"])
def test_the_history_is_still_told(conference: Engine, question: str) -> None:
    assert "2002" in conference.answer(question, NOW).text
