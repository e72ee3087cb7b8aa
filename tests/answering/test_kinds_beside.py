"""What is asked beside what a question also names: a bet, another body, a building, a day."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at
from tests.conversations import talk

BEFORE = at("2025-12-02 12:00")


@pytest.mark.parametrize(
    ("question", "held"),
    [
        (
            "my boss swears japan is the partner government, we have a lunch riding on it",
            "Republic of Korea",
        ),
        ("mon chef jure que c'est le Japon qui organise, on a parié un déjeuner", "Corée"),
        ("según mi jefe Japón es el gobierno que coorganiza, apostamos la cena", "Corea"),
    ],
)
def test_country_said_to_hold_it_is_corrected_whatever_is_bet_on_it(
    conference: Engine, question: str, held: str
) -> None:
    answer = talk(conference, question, now=BEFORE)
    assert (answer.status, held in answer.text) == (AnswerStatus.ANSWERED, True)


def test_country_that_gives_a_lunch_is_not_told(conference: Engine) -> None:
    answer = talk(conference, "is Japan sponsoring the lunch?", now=BEFORE)
    assert answer.status is not AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("UNIDIR takes part, and which other UN agency?", "Outer Space Affairs"),
        ("Hors UNIDIR, quelles autres entités de l'ONU participent ?", "affaires spatiales"),
        ("¿está UNIDIR? ¿y algún otro organismo de la ONU?", "Espacio Ultraterrestre"),
        ("ЮНИДИР там есть? и ещё какое-нибудь подразделение оон?", "космического"),
        ("除了裁研所还有哪些联合国机构参加", "外层空间事务厅"),
        ("군축연구소 말고 다른 유엔 기구는?", "우주업무사무소"),
    ],
)
def test_another_body_beside_one_named_is_told_by_who_comes(
    conference: Engine, question: str, other: str
) -> None:
    answer = talk(conference, question, now=BEFORE)
    assert (answer.status, other in answer.text) == (AnswerStatus.ANSWERED, True)


@pytest.mark.parametrize(
    "question",
    [
        "which room are we in, i'm already inside the building",
        "je suis déjà dans le bâtiment, c'est dans quelle salle",
        "ya estoy adentro, ¿en qué sala es?",
        "в каком зале-то сидим, я уже в здании",
        "أنا داخل المبنى، أي قاعة؟",
        "我已经到大楼里了 在哪个厅",
        "건물 안인데 몇 호실이에요?",
    ],
)
def test_room_asked_in_a_story_is_said_to_be_unknown(conference: Engine, question: str) -> None:
    answer = talk(conference, question, now=BEFORE)
    assert (answer.status, answer.topic) == (AnswerStatus.NOT_PUBLISHED, "rooms")


@pytest.mark.parametrize(
    ("first", "question", "day"),
    [
        ("is it on thursday?", "and friday as well or is that it?", "5"),
        ("is it on thursday?", "and saturday?", "6"),
        ("c'est jeudi ?", "et samedi ?", "6"),
        ("es el jueves?", "¿y el viernes también o ya no?", "5"),
        ("это в четверг?", "а в субботу?", "6"),
        ("المؤتمر يوم الخميس صح؟", "زين والجمعة بعد في ولا خلاص؟", "5"),
    ],
)
def test_another_day_after_one_asked_for_is_judged_itself(
    conference: Engine, first: str, question: str, day: str
) -> None:
    answer = talk(conference, first, question, now=BEFORE)
    assert (answer.topic, day in answer.text.splitlines()[0]) == ("is_today", True)


@pytest.mark.parametrize(
    "question",
    [
        "How many people are announced as speakers, and which ones?",
        "Combien de personnes sont nommées comme orateurs ou oratrices, et lesquelles ?",
        "¿Cuántos oradores se mencionan y cuáles son?",
        "сколько человек указано в качестве выступающих, и кто именно?",
        "كم عدد المتحدثين المذكورين ومن هم؟",
        "연사로 이름이 나온 사람은 몇 명이고 누구누구예요?",
    ],
)
def test_few_who_speak_are_named_beside_their_number(conference: Engine, question: str) -> None:
    answer = talk(conference, question, now=BEFORE)
    assert (answer.status, answer.people) == (
        AnswerStatus.ANSWERED,
        ("nakamitsu", "kim", "foradori"),
    )


@pytest.mark.parametrize(
    "question",
    [
        "Who do I write to to find out more?",
        "À qui on écrit pour en savoir plus ?",
        "مين المسؤول عن المعلومات؟",
        "شكون هو المسؤول على المعلومات؟",
    ],
)
def test_whom_to_write_to_is_the_contact(conference: Engine, question: str) -> None:
    answer = talk(conference, question, now=BEFORE)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "contact")


def test_whom_a_journalist_writes_to_is_asked_of_the_press(conference: Engine) -> None:
    assert talk(conference, "кому написать если я из газеты", now=BEFORE).topic == "topic:press"


def test_who_wrote_something_else_is_no_contact(conference: Engine) -> None:
    answer = talk(conference, "кто написал устав", now=BEFORE)
    assert answer.status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize(
    "question",
    [
        "does the meeting talk about hacking or quantum computers or is it just rockets",
        "do they talk about quantum tech at all or is it just missiles",
        "ça parle d'IA et de cyber ou juste de fusées ?",
        "¿hablan de inteligencia artificial o solo de cohetes?",
        "там про искусственный интеллект говорят или только про ракеты?",
        "讲不讲人工智能 还是只讲火箭",
    ],
)
def test_subjects_to_choose_from_are_answered_by_the_topic_of_one(
    conference: Engine, question: str
) -> None:
    answer = talk(conference, question, now=BEFORE)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "topic:ai_cyber_quantum")


def test_subjects_none_of_which_is_there_are_not_told(conference: Engine) -> None:
    answer = talk(conference, "do they talk about football or just cooking", now=BEFORE)
    assert answer.status is AnswerStatus.UNKNOWN
