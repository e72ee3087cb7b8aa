"""Posts asked behind a claim, thanks or a purpose: that of whom was named last, and no other."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at
from tests.conversations import talk

NOON = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    ("turns", "person"),
    [
        (("Does Kim open it?", "Thanks. Which position goes on the place card?"), "kim"),
        (("Nakamitsu ouvre ?", "Merci. Quelle fonction faut-il indiquer ?"), "nakamitsu"),
        (("¿El señor Kim habla en la apertura?", "¿Cómo debe constar su puesto?"), "kim"),
        (("¿Inaugura Nakamitsu?", "Gracias. ¿Qué cargo ponemos en la tarjeta?"), "nakamitsu"),
        (("Участвует ли Накамицу?", "Какую должность указать на карточке?"), "nakamitsu"),
        (("ناكاميتسو تفتتح المؤتمر؟", "شكراً. ما الصفة التي نكتبها على البطاقة؟"), "nakamitsu"),
        (("韩方由哪位出席开幕？", "谢谢。请问其正式职务如何表述？"), "kim"),
        (("나카미쓰 님이 개회사를 하시죠?", "명패에는 직함을 어떻게 적나요?"), "nakamitsu"),
        (("김상진 님이 나오나요?", "네. 회의록에 직책을 어떻게 표기할까요?"), "kim"),
        (("Does Kim open it?", "thanks", "and the post?"), "kim"),
    ],
)
def test_a_post_asked_next_is_that_of_whom_was_named(
    conference: Engine, turns: tuple[str, ...], person: str
) -> None:
    answer = talk(conference, *turns, now=NOON)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, (person,))


@pytest.mark.parametrize(
    ("turns", "people"),
    [
        (("Does Kim open it?", "titles of both please"), ("nakamitsu", "kim")),
        (("Who opens it?", "what post?"), ("nakamitsu", "kim")),
        (("Does Kim open it?", "and her post?"), ("nakamitsu",)),
        (("Who opens it?", "what's his post?", "and hers?"), ("nakamitsu",)),
        (("Who opens it?", "what's her post?", "and his?"), ("kim",)),
        (("¿Inaugura Kim?", "¿y la otra persona, qué cargo tiene?"), ("nakamitsu",)),
        (("Kim ouvre ?", "et l'autre personne, sa fonction ?"), ("nakamitsu",)),
    ],
)
def test_others_are_meant_where_that_is_said(
    conference: Engine, turns: tuple[str, ...], people: tuple[str, ...]
) -> None:
    assert talk(conference, *turns, now=NOON).people == people


@pytest.mark.parametrize(
    "question",
    [
        "I need Foradori's position for an article I'm writing",
        "J'écris un article et il me faut la fonction de M. Foradori.",
        "Escribo una nota para mi periódico y necesito el cargo del señor Foradori.",
        "أكتب خبراً لصحيفتي وأحتاج إلى صفة السيد فورادوري.",
        "我在写报道，需要福拉多里先生的头衔",
        "기사 쓰는데 포라도리 씨 직함이 필요합니다",
    ],
)
def test_a_post_is_told_whatever_it_is_wanted_for(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOON)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "role")


def test_an_address_is_asked_beside_a_post(conference: Engine) -> None:
    answer = conference.answer("The e-mail address of Kim, for his post", NOON)
    assert answer.topic == "person_contact"


@pytest.mark.parametrize(
    ("turns", "person"),
    [
        (
            ("Who gives the keynote?", "he chairs a group, no?", "which one, about what?"),
            "foradori",
        ),
        (("Qui fait le discours liminaire ?", "il préside un groupe ?", "lequel ?"), "foradori"),
        (
            ("¿Quién da el discurso principal?", "preside un grupo, no?", "cuál, sobre qué"),
            "foradori",
        ),
        (
            ("Кто делает основной доклад?", "он возглавляет группу?", "какую, по какой теме?"),
            "foradori",
        ),
        (("من يلقي الكلمة الرئيسية؟", "ويرأس فريقا، صح؟", "أي فريق وعن ماذا؟"), "foradori"),
        (("谁做主旨演讲？", "他是某个工作组的主席吧？", "哪个组，关于什么的？"), "foradori"),
        (
            ("기조연설 누가 해요?", "무슨 그룹 의장이라던데요?", "어떤 그룹, 무슨 주제요?"),
            "foradori",
        ),
    ],
)
def test_the_group_somebody_heads_is_told_by_their_post(
    conference: Engine, turns: tuple[str, ...], person: str
) -> None:
    answer = talk(conference, *turns, now=NOON)
    assert (answer.status, answer.topic, answer.people) == (
        AnswerStatus.ANSWERED, "who_is", (person,),
    )  # fmt: skip
