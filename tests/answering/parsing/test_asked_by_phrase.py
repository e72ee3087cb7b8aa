"""What a phrase asks of the event, whatever the words around it resemble."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at
from tests.conversations import talk

BEFORE, AFTER = at("2025-12-02 12:00"), at("2025-12-07 12:00")


@pytest.mark.parametrize(
    ("first", "question"),
    [
        ("what's the theme this year?", "and how long have they been doing this?"),
        ("c'est quoi le thème ?", "et ça fait combien de temps qu'ils le font ?"),
        ("¿cuál es el tema?", "¿y hace cuánto que lo hacen?"),
        ("какая тема?", "и сколько лет они её уже проводят?"),
        ("شو موضوع هالسنة؟", "وصارلهم كم سنة يعملوه؟"),
        ("主题是什么", "他们办了多少年了"),
        ("주제가 뭐야?", "이거 한 지 얼마나 됐어?"),
    ],
)
def test_how_long_it_has_been_held_is_its_history(
    conference: Engine, first: str, question: str
) -> None:
    answer = talk(conference, first, question, now=BEFORE)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "history")


@pytest.mark.parametrize(
    "question",
    [
        "was sick all week, did it take place without me?",
        "did the space security thing happen without me",
        "j'ai été malade, la conf sur l'espace s'est faite sans moi ?",
        "¿se hizo la conferencia sin mí?",
        "болел всю неделю, конференция прошла без меня?",
        "病了一周，会议没等我就开完了吗",
        "앓느라 못 갔는데 회의 저 없이 끝난 거예요?",
    ],
)
def test_whether_it_took_place_without_somebody_is_whether_it_is_over(
    conference: Engine, question: str
) -> None:
    answer = talk(conference, question, now=AFTER)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "is_over")


@pytest.mark.parametrize(
    "question",
    [
        "did the hackathon happen without me?",
        "¿se hizo la boda sin mí?",
        "свадьба прошла без меня?",
    ],
)
def test_what_else_took_place_without_somebody_is_not_told(
    conference: Engine, question: str
) -> None:
    answer = talk(conference, question, now=AFTER)
    assert answer.status is not AnswerStatus.ANSWERED


def test_sad_mouth_behind_a_word_ends_a_sentence(conference: Engine) -> None:
    answer = talk(conference, "проспал всё( когда оно закончилось", now=AFTER)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "is_over")


@pytest.mark.parametrize(
    "question",
    [
        "i work at a rocket startup, are companies speaking or only governments",
        "je bosse dans le spatial, y'a des entreprises qui parlent ou que des gouvernements ?",
        "trabajo en una empresa de cohetes, van a hablar empresas o puro gobierno nomás",
        "от компаний кто-то будет или только дипломаты",
        "أنا من شركة أقمار صناعية، الشركات تتكلم ولا بس حكومات؟",
        "我在火箭公司上班，企业也发言吗还是只有政府",
        "저 위성 회사 다니는데 기업도 발표하나요 아니면 정부만?",
    ],
)
def test_groups_to_choose_from_are_answered_by_who_comes(conference: Engine, question: str) -> None:
    answer = talk(conference, question, now=BEFORE)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "attendees")


def test_company_by_its_name_is_no_group(conference: Engine) -> None:
    answer = talk(conference, "is SpaceX speaking or only governments", now=BEFORE)
    assert answer.status is not AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    "question",
    [
        "is this online or in person",
        "is it hybrid or do I have to travel?",
        "c'est en ligne ou sur place ?",
        "¿es presencial o virtual?",
        "это онлайн или очно?",
        "هل هو حضوري أم عبر الإنترنت؟",
        "线上还是线下？",
        "온라인이야 오프라인이야?",
    ],
)
def test_online_or_in_person_asks_for_both(
    conference: Engine, harbour: Engine, question: str
) -> None:
    for engine in (conference, harbour):
        answer = engine.answer(question, BEFORE)
        assert (answer.status, answer.topic) == (AnswerStatus.NOT_PUBLISHED, "topic:livestream")


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("can I register online or at the door?", "topic:registration"),
        ("is the wifi password online or on the badge", "topic:wifi"),
        ("is the programme online or printed?", "website"),
    ],
)
def test_what_else_is_online_is_not_the_event(harbour: Engine, question: str, topic: str) -> None:
    assert harbour.answer(question, BEFORE).topic == topic


@pytest.mark.parametrize(
    "question",
    [
        "can I film the talks?",
        "est-ce qu'on peut filmer les conférences ?",
        "peut-on filmer les présentations ?",
        "¿puedo filmar las charlas?",
        "можно снимать доклады на видео?",
        "هل يمكنني تصوير المحاضرات بالفيديو؟",
        "可以录像吗",
        "영상 촬영 가능해요?",
    ],
)
def test_filming_is_asked_of_recordings(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, BEFORE).topic == "topic:recording"


@pytest.mark.parametrize(
    "question",
    ["can I take pictures?", "puis-je prendre des photos ?", "可以拍照吗", "사진 촬영 가능해요?"],
)
def test_photographs_are_no_films(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, BEFORE).topic == "topic:photos"


@pytest.mark.parametrize(
    "question",
    [
        "i lost my badge, what do I do",
        "j'ai perdu mon badge",
        "perdí mi credencial",
        "я потерял бейдж",
        "فقدت شارتي",
        "我的证件丢了",
        "명찰을 잃어버렸어요",
    ],
)
def test_lost_badge_is_lost_property(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, BEFORE).topic == "topic:lost_property"


@pytest.mark.parametrize(
    "question", ["where do I get my badge?", "I lost track of time, where do I get my badge?"]
)
def test_badge_that_is_not_lost_is_picked_up(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, BEFORE).topic == "topic:badges"
