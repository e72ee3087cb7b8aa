"""A right answer comes without a remark on words that only say why it is asked."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-01 10:00", "America/New_York")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("my suitcase is packed, just tell me where it is", "New York"),
        ("Brooklyn, or is it out in some suburb", "New York"),
        ("on m'a dit le 12 et le 13 décembre, c'est ça ?", "4 décembre"),
        ("dónde queda esa vaina", "Nueva York"),
        ("wheres the confrence agian?", "New York"),
        ("when is the conferense", "4 December"),
        ("où est la conférance", "New York"),
        ("哪天来着", "12月4日"),
        ("мне сказали, что это в Женеве", "Нью-Йорк"),
        ("在纽约还是东京举行", "纽约"),
        ("부산 벡스코에서 하는 거죠?", "뉴욕"),
        ("언제해여 ㅋㅋㅋ", "12월 4일"),
        ("목요일까지예요 금요일까지예요?", "12월 5일"),
        ("it ends on Saturday, doesn't it", "No, not Saturday"),
        ("started in 2015, right?", "No, not 2015"),
        ("24차야 25차야", "24"),
        ("is it the 26th or the 24th", "24"),
        ("keynote???", "Foradori"),
        ("I am new and my boss shouts from the corridor: who gives the keynote", "Foradori"),
        ("are hackers on the agenda", "cyber"),
        ("¿se hablará de computación cuántica?", "cuántica"),
        ("为什么偏偏选太空", "聚焦外层空间"),
        ("give me an email for questions", "yoo2@un.org"),
        ("is it the UN or Korea that runs this", "Republic of Korea"),
        ("뉴욕이야 도쿄야", "뉴욕"),
        ("근데 왜 하필 우주예요", "우주"),
        ("edition number and founding year", "2002"),
        ("mi hija va de voluntaria a lo de Corea y la ONU, en qué ciudad es?", "Nueva York"),
        ("딸이 유엔 회의에 통역으로 간다는데 어느 도시예요?", "뉴욕"),
        ("아들이 유엔 회의 간다는데 어디서 하는지 말을 안 해주네요 장소 좀요", "뉴욕"),
        ("그 회의가 며칠짜리인지 좀 알려줘요 기사 일정 잡아야 돼서", "2일간"),
        ("ça finit quand cette histoire", "5 décembre"),
        ("cuándo termina toda esta historia", "5 de diciembre"),
        ("когда вся эта история заканчивается", "5 декабря"),
        ("where is this whole affair", "New York"),
        ("quelles agences onusiennes participent", "affaires spatiales"),
        ("какие ооновские структуры участвуют", "космического"),
        ("유엔 기구는 어디어디 참여해? UNIDIR도 와?", "우주"),
        ("el coreano que habla al principio, cómo se llama?", "Sangjin Kim"),
        ("как зовут корейца, который выступает в начале", "Sangjin Kim"),
        ("nakamitsu what is she doing there", "Opening remarks"),
        ("que fait foradori à la conférence", "Discours liminaire"),
        ("qué hace foradori en la conferencia", "Discurso principal"),
        ("On parle d'IA ? Et qui donne le discours d'ouverture ?", "Nakamitsu"),
    ],
)
def test_right_answer_has_no_remark(conference: Engine, question: str, told: str) -> None:
    answer = conference.answer(question, NOW)
    assert told in answer.text
    assert answer.status is AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    "question",
    [
        "when is the hackathon",
        "is there a hackathon, and when is it",
        "is this where the poster prize is given",
        "c'est quand la tombola ?",
        "¿cuándo es el desfile?",
        "это где выставка ракет?",
        "متى الهاكاثون",
        "这个摄影展在哪里",
        "이거 전시회 어디서 해요",
        "when does Ban Ki-moon speak",
        "когда выступает Лавров",
        "is whaling on the agenda",
        "will climate change be discussed",
    ],
)
def test_what_is_named_and_not_there_is_not_known(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is not AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    "question",
    ["where was it last year", "去年在哪儿开的", "작년에는 어디서 했어요?", "who spoke last year"],
)
def test_last_year_is_not_answered_by_since_when(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status is AnswerStatus.UNKNOWN
    assert "2002" not in answer.text


@pytest.mark.parametrize("question", ["c ou mdr", "lol where", "ههههه وين المؤتمر", "哈哈哈在哪"])
def test_laughter_beside_a_question_is_not_what_is_said(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    "question", ["مين حيفتتح المؤتمر", "مين بيفتتح المؤتمر", "مين هيفتتح المؤتمر"]
)
def test_verb_with_the_mark_of_a_dialect_is_the_verb(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).people == ("nakamitsu", "kim")


@pytest.mark.parametrize("message", ["7", "xxxxxxxxxx", "aaaa", "42!!!", "?1"])
def test_message_without_a_word_is_asked_again_in_the_events_language(
    conference: Engine, message: str
) -> None:
    answer = conference.answer(message, NOW)
    assert (answer.status, answer.language, answer.sources) == (AnswerStatus.UNKNOWN, "en", ())


def test_traditional_characters_name_a_place(conference: Engine) -> None:
    assert "纽约" in conference.answer("聽說在日內瓦辦", NOW).text


def test_message_of_small_words_asks_of_no_topic_of_the_organisers(conference: Engine) -> None:
    assert "PAROS" not in conference.answer("what is on?", NOW).text
