"""What is asked behind a noun is asked of that thing, and never of the event's place and days."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.text.anchors import without_anchors
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    ("noun", "message"),
    [
        ("badge.", "badge. when do they open the desk"),
        ("press room.", "press room. where"),
        ("wifi.", "wifi. any at the venue before it starts?"),
        ("cloakroom?", "cloakroom? open after the last session?"),
        ("les actes...", "les actes… publiés après ? où"),
        ("vestiaire.", "vestiaire. au siège, y en a un ?"),
        ("diapos.", "diapos. envoyées après ?"),
        ("inscription.", "inscription. clôture quand"),
        ("sala de prensa.", "sala de prensa. ¿dónde?"),
        ("credencial.", "credencial. ¿dónde la recojo, y a qué hora?"),
        ("diapositivas.", "diapositivas. ¿las mandan después?"),
        ("бейдж.", "бейдж. где и во сколько"),
        ("слайды.", "слайды. пришлют после?"),
        ("مركز الصحافة.", "مركز الصحافة. فين"),
        ("العروض.", "العروض. يرسلوها بعدين؟"),
        ("新闻中心。", "新闻中心。在哪"),
        ("签证。", "签证。在哪办"),
        ("프레스룸.", "프레스룸. 어디"),
        ("발표자료.", "발표자료. 끝나고 보내 줘요?"),
    ],
)
def test_what_is_asked_behind_a_noun_is_of_that_thing(
    conference: Engine, noun: str, message: str
) -> None:
    answer = conference.answer(message, NOW)
    assert answer.text == conference.answer(noun, NOW, answer.language).text


@pytest.mark.parametrize(
    "message",
    [
        "coffee. any at the venue before it starts?",
        "café. y en a avant que ça commence ?",
        "café. ¿hay antes de que empiece?",
        "кофе. есть там до начала?",
        "咖啡。开始之前有吗",
        "커피. 시작 전에 있어요?",
    ],
)
def test_coffee_before_the_start_is_not_known(conference: Engine, message: str) -> None:
    answer = conference.answer(message, NOW)
    assert answer.status in {AnswerStatus.UNKNOWN, AnswerStatus.NOT_PUBLISHED}


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("badge. dates?", "5 December"),
        ("badge? when is the conference?", "5 December"),
        ("wifi. venue?", "United Nations Headquarters"),
        ("exhausted. where is it", "United Nations Headquarters"),
        ("café. qui ouvre la conférence ?", "Izumi Nakamitsu"),
        ("wifi. ¿quién abre?", "Izumi Nakamitsu"),
        ("бейдж. а когда начало конференции?", "5 декабря"),
        ("胸牌。会议在哪开", "联合国总部"),
        ("명찰. 회의 장소는?", "유엔 본부"),
        ("البطاقة. متى المؤتمر؟", "5 ديسمبر"),
    ],
)
def test_a_fact_of_the_event_behind_a_noun_is_told(
    conference: Engine, message: str, told: str
) -> None:
    assert told in conference.answer(message, NOW).text


@pytest.mark.parametrize(
    ("language", "piece", "rest"),
    [
        ("en", "any at the venue before it starts?", "any?"),
        ("en", "can I get in before nine", "can I get in before nine"),
        ("en", "where is the venue", "where is the venue"),
        ("fr", "y en a avant que ça commence ?", "y en a?"),
        ("es", "¿las mandan después?", "¿las mandan?"),
        ("ru", "до какого", "до какого"),
        ("ar", "قريب من المقر؟", "؟"),
        ("zh", "总部附近有吗", "有吗"),
        ("ko", "시작 전에 있어요?", "있어요?"),
    ],
)
def test_anchors_are_left_out(language: str, piece: str, rest: str) -> None:
    assert without_anchors(piece, language) == rest


@pytest.mark.parametrize(
    "message",
    [
        "keynote. how long does he get",
        "discours liminaire. dure combien",
        "discurso principal. ¿cuánto dura?",
        "основной доклад. во сколько",
        "الكلمة الرئيسية. كم مدتها",
        "主旨演讲。几点",
        "기조연설. 몇 시",
    ],
)
def test_session_only_named_is_no_answer_beside_what_is_asked_of_it(
    conference: Engine, message: str
) -> None:
    assert conference.answer(message, NOW).status is AnswerStatus.NOT_PUBLISHED


@pytest.mark.parametrize(
    "message",
    [
        "зал какой, номер",
        "the room. number",
        "la salle. numéro",
        "¿qué sala? número",
        "会议室 几号",
    ],
)
def test_number_behind_a_room_is_that_of_the_room(conference: Engine, message: str) -> None:
    assert conference.answer(message, NOW).status is AnswerStatus.NOT_PUBLISHED


def test_number_of_the_event_is_told_where_no_room_is_named(conference: Engine) -> None:
    assert "24" in conference.answer("номер", NOW).text


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("coffee.", "what's on tomorrow?"),
        ("mon chien est là.", "quoi au programme demain ?"),
        ("wifi.", "¿qué hay en el programa mañana?"),
    ],
)
def test_what_is_on_a_day_is_not_asked_of_a_noun(
    harbour: Engine, before: str, question: str
) -> None:
    eve = at("2027-05-12 12:00")
    told = harbour.answer(question, eve).text
    assert told in harbour.answer(f"{before} {question}", eve).text
