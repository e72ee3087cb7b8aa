"""What one can still see tonight, asked in whatever words, with a story before it or without."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_session, make_timed

EVENING = at("2026-05-04 19:40")


@pytest.fixture(scope="module")
def evening() -> Engine:
    return Engine(
        make_event(
            sessions=(
                make_session(id="tides"),
                make_timed("knots", "Knots for poets", "2026-05-04 19:30", "2026-05-04 20:10"),
                make_timed("stars", "Stars over harbours", "2026-05-04 21:00", "2026-05-04 22:00"),
                make_timed("ropes", "Ropes of tomorrow", "2026-05-05 10:00", "2026-05-05 11:00"),
            )
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "just finished my shift, anything i can still catch tonight?",
        "can I still see something today?",
        "anything still to come this evening?",
        "je sors du boulot, il reste quoi à voir ce soir ?",
        "y a encore des trucs à voir ce soir ?",
        "acabo de salir del trabajo, queda algo por ver esta noche?",
        "только освободился, что ещё можно успеть посмотреть сегодня вечером?",
        "خلصت شغلي، شو باقي هذا المساء؟",
        "刚下班，今晚还能看点什么",
        "야근 끝났는데 오늘 저녁에 아직 볼 수 있는 거 있어?",
    ],
)
def test_what_is_left_tonight(evening: Engine, question: str) -> None:
    answer = evening.answer(question, EVENING)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "programme"), answer.text
    shown = [title for title in ("tides", "Knots", "Stars", "Ropes") if title in answer.text]
    assert shown == ["Knots", "Stars"], answer.text


def test_whether_the_event_is_still_on_is_no_list(evening: Engine) -> None:
    answer = evening.answer("is the conference still on today?", EVENING)
    assert (answer.topic, "Stars" in answer.text) == ("is_today", False), answer.text


def test_subject_of_what_is_left_still_counts(evening: Engine) -> None:
    answer = evening.answer("anything about origami I can still catch tonight?", EVENING)
    assert "origami" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "very last session tonight and where is it",
        "最后一场是今晚几点",
        "когда сегодня последний доклад?",
    ],
)
def test_last_session_is_told_with_when_it_starts(evening: Engine, question: str) -> None:
    answer = evening.answer(question, EVENING)
    assert (answer.sessions, "21:00" in answer.text) == (("stars",), True), answer.text


@pytest.mark.parametrize("question", ["星期二上午十点有哪几场", "星期二有哪些场次"])
def test_which_ones_are_listed_and_not_counted(evening: Engine, question: str) -> None:
    assert "Ropes" in evening.answer(question, EVENING).text


@pytest.mark.parametrize(
    "question",
    [
        "I read about a talk on knots. When?",
        "il y avait une conférence sur Knots. C'est quand ?",
        "Я слышал про доклад Knots. Когда он?",
    ],
)
def test_short_question_is_of_the_talk_before_it(evening: Engine, question: str) -> None:
    answer = evening.answer(question, EVENING)
    assert answer.sessions == ("knots",), answer.text


@pytest.mark.parametrize(
    "question",
    [
        "i am free monday 7 to 8 pm, what are my options",
        "je suis libre lundi de 19h à 20h, j'ai quoi comme choix ?",
        "estoy libre el lunes de 19 a 20, ¿qué opciones tengo?",
        "я свободен в понедельник с 19 до 20, какие варианты?",
        "عندي وقت الاثنين الساعة 19:30، شو خياراتي؟",
        "周一晚上7点半我有空，有什么可以听的",
        "월요일 19시부터 20시까지 비는데 뭐 들을 수 있어요?",
    ],
)
def test_who_has_time_then_is_told_what_is_on(evening: Engine, question: str) -> None:
    answer = evening.answer(question, EVENING.replace(hour=9))
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "programme"), answer.text
    assert answer.sessions == ("knots",), answer.text


@pytest.mark.parametrize(
    "question",
    [
        "which talk is still running?",
        "what is still going on this late",
        "qu'est-ce qui est encore en cours ?",
        "qué charlas siguen todavía en curso",
        "что ещё идёт?",
        "ما الذي لا يزال جاريا",
        "还有什么在进行",
        "아직 진행 중인 거 뭐야",
    ],
)
def test_what_is_still_under_way_is_what_is_on_now(evening: Engine, question: str) -> None:
    assert evening.answer(question, EVENING).sessions == ("knots",)


@pytest.mark.parametrize(
    "question", ["what is left?", "qu'est-ce qui reste", "qué queda", "что осталось", "شو باقي",
                 "还剩什么", "뭐 남았어"]
)  # fmt: skip
def test_what_is_left_is_all_that_is_not_over(evening: Engine, question: str) -> None:
    assert evening.answer(question, EVENING).sessions == ("knots", "stars", "ropes")


def test_earliest_of_a_day_is_its_first(evening: Engine) -> None:
    assert evening.answer("what's the earliest thing on tomorrow?", EVENING).sessions == ("ropes",)


@pytest.mark.parametrize(
    "question",
    [
        "what starts at 8 pm or later today?",
        "quoi ce soir à 20h ou plus tard ?",
        "что сегодня в 20:00 или позже?",
        "ماذا يوجد اليوم الساعة 8 مساء أو بعدها",
        "今天20点或更晚有什么",
    ],
)
def test_an_hour_or_later_is_no_choice(evening: Engine, question: str) -> None:
    assert evening.answer(question, EVENING).sessions == ("stars",)


@pytest.mark.parametrize(
    "question",
    [
        "how many talks are left today?",
        "combien de séances reste-t-il aujourd'hui ?",
        "¿cuántas charlas quedan hoy?",
        "сколько докладов ещё осталось сегодня?",
        "كم محاضرة بقيت اليوم؟",
        "今天还剩几场演讲?",
        "오늘 남은 발표가 몇 개예요?",
    ],
)
def test_what_is_left_is_counted(evening: Engine, question: str) -> None:
    answer = evening.answer(question, EVENING)
    assert (answer.topic, answer.sessions) == ("count", ("knots", "stars"))
