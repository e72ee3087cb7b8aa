"""Whether a group comes that the event says it brings together, and no question of its sort."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at
from tests.conversations import talk

MORNING = at("2025-12-04 08:00")


@pytest.mark.parametrize(
    "question",
    [
        "will companies be there?",
        "le secteur privé sera là ?",
        "van empresas?",
        "будут ли дипломаты?",
        "هل تحضر شركات؟",
        "هل يشارك المجتمع المدني",
        "企业会来吗",
        "교수님들이나 연구원도 오나요",
    ],
)
def test_group_that_is_told_of_is_asked_of_who_comes(conference: Engine, question: str) -> None:
    assert conference.answer(question, MORNING).topic == "attendees"


@pytest.mark.parametrize(
    "question",
    [
        "do companies contribute?",
        "will any NGOs have a say",
        "are scientists given the floor",
        "do business people take the floor?",
        "do Member States contribute?",
        "les entreprises interviennent ?",
        "les ONG ont leur mot à dire ?",
        "¿aportan algo las empresas?",
        "¿los Estados Miembros intervienen?",
        "бизнес выступает?",
        "учёным дадут слово?",
        "هل يساهم الباحثون؟",
        "هل يأتي خبراء تقنيون؟",
        "企业会发言吗？",
        "民间社会能发表意见吗",
        "시민사회도 발표해요?",
        "기업 사람들도 발표나 의견을 내는지 궁금합니다",
    ],
)
def test_group_that_is_told_of_is_asked_if_it_is_heard(conference: Engine, question: str) -> None:
    assert conference.answer(question, MORNING).topic == "attendees"


@pytest.mark.parametrize(
    "question",
    [
        "private companies?",
        "private sector",
        "les entreprises privées ?",
        "¿empresas privadas?",
        "частные компании?",
        "شركات خاصة؟",
        "私营企业？",
        "민간 기업?",
    ],
)
def test_words_for_a_group_alone_ask_whether_it_comes(conference: Engine, question: str) -> None:
    assert conference.answer(question, MORNING).topic == "attendees"


@pytest.mark.parametrize(
    "question",
    [
        "are companies sponsoring it?",
        "기업 후원 있나요?",
        "will the official website be there",
        "van a grabar las charlas?",
        "où est la prise ?",
    ],
)
def test_other_thing_is_no_group(conference: Engine, question: str) -> None:
    assert conference.answer(question, MORNING).topic != "attendees"


@pytest.mark.parametrize(
    "question",
    [
        "names of the countries taking part please",
        "list of participating countries",
        "pourriez-vous me donner les noms des pays participants",
        "nombres de los países participantes",
        "список стран-участниц",
        "ممكن أسماء الدول المشاركة؟",
        "参会国家名单",
        "참가국 이름 좀 알려줘",
    ],
)
def test_names_of_a_group_are_said_to_be_unknown(conference: Engine, question: str) -> None:
    answer = conference.answer(question, MORNING)
    assert (answer.status, answer.topic) == (AnswerStatus.UNKNOWN, "attendees")


@pytest.mark.parametrize(
    "question",
    [
        "do people of NGOs come too",
        "est-ce que des gens d'ONG viennent ?",
        "¿viene gente de ONG?",
        "люди из НКО приедут?",
        "NGO的人也会来吗",
        "NGO 사람들도 와요?",
    ],
)
def test_short_word_for_a_group_is_no_body(conference: Engine, question: str) -> None:
    assert conference.answer(question, MORNING).topic == "attendees"


@pytest.mark.parametrize(
    ("first", "asked"),
    [
        ("Who attends?", "and scientists?"),
        ("Qui participe ?", "Et l'industrie ?"),
        ("¿Quiénes participan?", "¿Y los funcionarios?"),
        ("Кто участвует?", "А промышленность?"),
        ("من يشارك؟", "والصناعة؟"),
        ("谁参加？", "业界呢？"),
        ("누가 참석하나요?", "산업계는요?"),
    ],
)
def test_group_alone_after_who_comes_is_asked_of_that(
    conference: Engine, first: str, asked: str
) -> None:
    reply = talk(conference, first, asked, now=MORNING)
    assert (reply.topic, reply.status) == ("attendees", AnswerStatus.ANSWERED)


@pytest.mark.parametrize(
    "question",
    [
        "And who will come to debate it?",
        "Et qui viendra en débattre ?",
        "¿Y quiénes lo debatirán?",
        "А кто будет это обсуждать?",
        "ومن سيناقشه؟",
        "谁来讨论？",
        "누가 논의하나요?",
        "Will NGOs have a seat?",
        "La société civile aura-t-elle sa place ?",
        "¿La sociedad civil tiene cabida?",
        "Найдётся место для НКО?",
    ],
)
def test_who_will_discuss_it_is_who_comes(conference: Engine, question: str) -> None:
    reply = conference.answer(question, MORNING)
    assert (reply.topic, reply.status) == ("attendees", AnswerStatus.ANSWERED)


def test_who_discusses_a_subject_that_is_named_is_about_that(conference: Engine) -> None:
    assert conference.answer("who discusses quantum?", MORNING).topic != "attendees"
