"""A claim about sessions or a number is judged by its values; where more is said, by none."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

DAY = at("2027-05-13 08:00")


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("Petrović speaks on Thursday only, right?", "No."),
        ("What satellites cannot see is by Petrović, isn't it?", "Yes."),
        ("¿«Listening to plankton» es en inglés?", "No, inglés no. Idioma de «"),
        ("Listening to plankton a lieu vendredi, non ?", "Oui."),
        ("«Listening to plankton» в пятницу вечером, да?", "Нет. «Listening"),
        ("Sokolova 발표는 한 시간인가요?", "아니요, 1시간이"),
        ("Sokolova的演讲是周五九点半开始，对吧？", "是的。"),
        ("محاضرة Sokolova الساعة الرابعة، صح؟", "لا، ليس"),
        ("the closing is at 4pm right?", "No, not 16:00."),
        ("la pause café est dans le hall à 10h30", "Oui."),
        (
            "so Tides in the classroom is a workshop?",
            "No. “Tides in the classroom” is a discussion.",
        ),
        ("Gliders in winter is by Lin, correct?", "No, not "),
        ("is Gliders in winter in the archive track?", "No, not Archives and people."),
        ("the open stage runs until five, right?", "No, not 17:00."),
        ("Lin is alone in the map workshop, right?", "No."),
        ("Photographing the shore from a kite is cancelled, isn't it?", "Yes."),
    ],
)
def test_value_named_beside_a_session_is_held_against_it(
    harbour: Engine, question: str, begin: str
) -> None:
    assert harbour.answer(question, DAY).text.lstrip("\u2068")[: len(begin)] == begin


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("there are three keynotes, right?", "No, not 3. keynotes: 2 sessions."),
        ("hay dos talleres, ¿verdad?", "Sí. talleres: 2 sesiones."),
        ("一共有四个主题演讲，对吧？", "不是4。"),
        ("Petrović gives three sessions, doesn't she?", "No, not 3."),
        ("four people take part in Tides in the classroom, right?", "No, not 4."),
        ("the stargazing starts at midnight, right?", "No, not 00:00."),
        ("les étoiles des navigateurs commencent à minuit, non ?", "Non, pas 00:00."),
        ("the Chart Room holds 80 people, right?", "No. Chart Room holds 60 people."),
    ],
)
def test_number_put_forward_is_confirmed_or_the_right_one_said(
    harbour: Engine, question: str, begin: str
) -> None:
    assert harbour.answer(question, DAY).text[: len(begin)] == begin


@pytest.mark.parametrize(
    "question",
    [
        "What will Okafor say in her keynote?",
        "is Dr Okafor speaking in french?",
        "Does Okafor also speak English?",
        "does Ferreira close the open stage?",
        "Is Okafor's keynote on Thursday recorded?",
        "Will Okafor be late on Thursday?",
        "¿La charla de Sokolova el viernes es gratis?",
        "La conférence de Sokolova vendredi est-elle complète ?",
        "Доклад Соколовой в пятницу перенесли?",
        "Sokolova星期五的演讲满了吗？",
        "Sokolova 금요일 발표는 유료인가요?",
        "هل محاضرة Sokolova يوم الجمعة مسجلة؟",
        "Is Gliders in winter based on instruments?",
        "are there ten chairs in the Chart Room?",
        "is Sokolova on Thursday or Friday?",
        "Sokolova habla el jueves o el viernes?",
        "Доклад Sokolova в четверг или в пятницу?",
        "any talks about plankton?",
        "is it going to be warm out on Thursday?",
        "¿Sokolova contesta preguntas el viernes?",
    ],
)
def test_nothing_is_confirmed_or_denied_where_more_is_said(harbour: Engine, question: str) -> None:
    text = harbour.answer(question, DAY).text.lstrip("\u2068")
    said = ("Yes", "No", "Oui", "Non", "Sí", "Да", "Нет", "نعم", "لا", "是的", "不", "네", "아니")
    assert not text.startswith(said), text


def test_somebody_put_into_a_session_of_others_is_told_with_their_own(harbour: Engine) -> None:
    answer = harbour.answer("Gliders in winter is by Lin, correct?", DAY)
    own = [s.id for s in harbour.event.sessions if any("lin" in p.person for p in s.people)]
    assert set(answer.sessions) & set(own)


@pytest.mark.parametrize(
    "question",
    [
        "is the stargazing tonight?",
        "is the stargazing thursday night",
        "is the stargazing friday night",
        "les étoiles des navigateurs, c'est ce soir ?",
    ],
)
def test_night_of_what_begins_after_midnight_is_neither_confirmed_nor_denied(
    harbour: Engine, question: str
) -> None:
    assert harbour.answer(question, DAY).text.startswith(("“Stars", "«\u202fLes étoiles"))


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("is lunch still on at 1:30 pm on Thursday?", "Yes."),
        ("is lunch still on at 2:30 pm on Thursday?", "No, not "),
        ("is lunch at 1:30 pm on Thursday?", "No, not "),
        ("обед ещё идёт в 13:30?", "Да."),
        ("一点半午餐还在吗", "是的。"),
        ("오후 1시 반에 아직 점심 하나요?", "네."),
        ("is the panel still going on at 15:00?", "Yes. “Who owns"),
        ("is the panel at 15:00?", "No, not 15:00."),
    ],
)
def test_what_is_still_on_may_have_begun_before(harbour: Engine, question: str, begin: str) -> None:
    answer = harbour.answer(question, at("2027-05-13 12:00", "Europe/Lisbon"))
    assert answer.text[: len(begin)] == begin


@pytest.mark.parametrize(
    "question",
    [
        "Is lunch still being served at half past one?",
        "A qué hora se sirve el almuerzo?",
        "во сколько подают обед?",
    ],
)
def test_when_a_meal_is_served_asks_for_no_dishes(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, at("2027-05-13 12:00", "Europe/Lisbon"))
    assert (answer.topic, answer.sessions[:1]) == ("breaks", ("lunch_thu",))
