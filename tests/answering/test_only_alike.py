"""Questions that resemble another one: what they name, or one word, tells what is asked."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at
from tests.conversations import talk

EVE = at("2025-12-02 09:30", "America/New_York")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("기조연설은 어느 분이 하시나요?", "Foradori"),
        ("oye y quién es el mero mero que se avienta el discurso principal", "Foradori"),
        ("dicen que viene de los noventa, ¿será?", "2002"),
        ("这会冷战那会儿就有了吧?到底哪年开始的", "2002"),
        ("esto lo hace corea del norte con la onu verdad", "República de Corea"),
        ("besides the disarmament office, which UN bodies are pitching in?", "UN Institute"),
        ("какого числа и в каком городе эта корейско-ооновская конференция", "Нью-Йорк"),
        ("какого числа и в каком городе эта корейско-ооновская конференция", "4 декабря"),
        ("what day and which city", "Thursday 4 December"),
        ("which UN institute takes part", "Institute for Disarmament Research takes part"),
        ("¿qué instituto de la ONU contribuye?", "de las Naciones Unidas de Investigación"),
        ("Какой институт ООН участвует?", "по исследованию проблем разоружения — участник"),
        ("会在哪个城市开啊", "纽约"),
        ("행사 언제부터 언제까지야 ㅠㅠ 과장님이 계속 물어봄", "12월 4일"),
        ("¿Por qué eligieron el espacio este año, con todo lo que pasa?", "dependencia mundial"),
    ],
)
def test_question_is_answered_by_what_it_asks(conference: Engine, question: str, told: str) -> None:
    answer = conference.answer(question, EVE)
    assert (answer.status, told in answer.text) == (AnswerStatus.ANSWERED, True), answer.text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("مين رح يعطي الكلمة الرئيسية؟", "طيب وإيزومي شو منصبها؟"), "وكيلة الأمين العام"),
        (("who opens the conf?", "and the keynote, same people?"), "Foradori"),
        (("會議地點在哪", "那禮拜五還有嗎?"), "12月5日"),
    ],
)
def test_question_after_an_answer_keeps_its_own_sense(
    conference: Engine, turns: tuple[str, ...], told: str
) -> None:
    assert told in talk(conference, *turns, now=EVE).text


def test_length_of_somebody_s_words_is_not_that_of_the_event(conference: Engine) -> None:
    turns = ("Mme Nakamitsu parle à l'ouverture ?", "ok et elle a combien de minutes ?")
    answer = talk(conference, *turns, now=EVE)
    assert answer.status is AnswerStatus.NOT_PUBLISHED
    assert "2 jours" not in answer.text


def test_ordinal_of_something_else_is_no_edition(conference: Engine) -> None:
    answer = conference.answer("et la 3e techno qu'ils citent, c'est quoi", EVE)
    assert "édition nº 3" not in answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Filing in 5 min. need the surname of the keynote guy spelled right", "Foradori"),
        ("oye wey q dias es lo del espacio en la onu", "4 de diciembre"),
        ("司机问我明天送人去开太空那个会是到联合国哪儿啊", "纽约"),
        ("а от кореи кто говорит?", "Sangjin Kim"),
    ],
)
def test_question_of_somebody_in_a_hurry_is_answered(
    conference: Engine, question: str, told: str
) -> None:
    assert told in conference.answer(question, EVE).text


def test_day_of_what_has_no_times_is_not_said_to_be_empty(conference: Engine) -> None:
    answer = talk(
        conference, "quién da el discurso principal", "y el viernes quién habla?", now=EVE
    )
    assert answer.status is AnswerStatus.NOT_PUBLISHED


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("slt c quand deja la conf sur l'espace a l'onu ?", "4 décembre"),
        ("عايز ايميل حد اسأله عن المؤتمر ضروري", "yoo2@un.org"),
    ],
)
def test_event_is_asked_of_whatever_it_is_called(
    conference: Engine, question: str, told: str
) -> None:
    assert told in conference.answer(question, EVE).text


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("room of the keynote", "where"),
        ("keynote room?", "where"),
        ("length of the opening", "how_long"),
        ("salle de la keynote", "where"),
        ("sala de la keynote", "where"),
        ("зал открытия", "where"),
        ("قاعة الافتتاح", "where"),
        ("开幕式的地点", "where"),
        ("개회식 장소", "where"),
        ("keynote speaker?", "keynote"),
    ],
)
def test_noun_at_the_edge_says_what_is_asked_and_not_who_it_is(
    harbour: Engine, question: str, topic: str
) -> None:
    assert harbour.answer(question, at("2027-05-12 10:00", "Europe/Lisbon")).topic == topic
