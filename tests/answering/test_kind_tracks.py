"""Tracks called by a kind of session: trainings, keynotes; and days that are left out."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation, Session
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_person,
    make_session,
    make_text,
    make_track,
)

BEFORE = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    def session(one: str, title: str, track: str, start: str, end: str, *people: str) -> Session:
        return make_session(
            id=one,
            title=title,
            track=track,
            start=at(start),
            end=at(end),
            people=tuple(map(Participation, people)),
        )

    return Engine(
        make_event(
            people=(make_person(), make_person(id="bo-rask", name="Bo Rask")),
            tracks=(
                make_track(id="keynote", name=make_text("Keynote")),
                make_track(id="training", name=make_text("Training")),
                make_track(id="talk", name=make_text("Talk")),
            ),
            sessions=(
                session(
                    "tides", "Tides", "keynote", "2026-05-04 09:00", "2026-05-04 10:00", "ana-lima"
                ),
                session("salt", "Salt", "training", "2026-05-04 10:00", "2026-05-04 12:00"),
                session("nets", "Training of nets", "talk", "2026-05-04 12:00", "2026-05-04 13:00"),
                session("knots", "Knots", "training", "2026-05-04 14:00", "2026-05-04 16:00"),
                session(
                    "ropes", "Ropes", "keynote", "2026-05-05 09:00", "2026-05-05 10:00", "bo-rask"
                ),
                session("masts", "Masts", "training", "2026-05-05 10:00", "2026-05-05 12:00"),
            ),
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "number of trainings on the 4th of May?",
        "Combien de formations le 4 mai ?",
        "¿cuántas formaciones hay el 4 de mayo?",
        "Сколько тренингов 4 мая?",
        "كم عدد التدريبات يوم 4 مايو؟",
        "5月4日有几场培训?",
        "5월 4일 트레이닝 몇 개 있어요?",
    ],
)
def test_a_track_called_so_is_counted_with_its_day(engine: Engine, question: str) -> None:
    assert set(engine.answer(question, BEFORE).sessions) == {"salt", "knots"}


@pytest.mark.parametrize(
    "question",
    [
        "周二的keynote有几场",
        "화요일 keynote 몇 개야",
        "화요일에 키노트 몇 개 있어요?",
        "il y a combien de keynotes mardi en tout",
        "сколько keynote во вторник",
        "كم keynote يوم الثلاثاء",
    ],
)
def test_loan_beside_a_weekday_asks_for_the_kind(engine: Engine, question: str) -> None:
    assert engine.answer(question, BEFORE).sessions == ("ropes",)


@pytest.mark.parametrize(
    "question",
    ["all keynote speakers pls", "quels sont les keynotes ?", "кто выступает с кейноутами?"],
)
def test_those_who_give_the_sessions_of_a_track_of_keynotes(engine: Engine, question: str) -> None:
    answer = engine.answer(question, BEFORE)
    assert set(answer.people) == {"ana-lima", "bo-rask"}, answer.text


@pytest.mark.parametrize(
    "question",
    [
        "which keynotes are NOT on the 4th of May",
        "quelles keynotes ne sont pas le 4 mai ?",
        "¿qué keynotes no son el 4 de mayo?",
        "какие кейноуты не 4 мая?",
        "5월 4일 말고 다른 날 키노트는요?",
    ],
)
def test_a_day_that_is_left_out(engine: Engine, question: str) -> None:
    answer = engine.answer(question, BEFORE)
    assert answer.sessions == ("ropes",), answer.text


def test_a_part_of_the_day_after_a_kind_keeps_it(engine: Engine) -> None:
    first = engine.answer("which trainings are on the morning of May 4?", BEFORE)
    assert first.sessions == ("salt",)


def test_a_name_with_a_silent_french_ending_is_known_by_ear() -> None:
    person = make_person(id="gael", name="Gaël Varoquaux")
    session = make_session(id="tides", people=(Participation("gael"),))
    engine = Engine(make_event(people=(person,), sessions=(session,)))
    answer = engine.answer("Gael Varoquo il parle quand ?", BEFORE)
    assert answer.people == ("gael",), answer.text


@pytest.mark.parametrize(
    "question",
    ["which training sessions are on the 5th of May", "what trainings are there on May 5?"],
)
def test_a_track_called_so_is_listed_with_its_day(engine: Engine, question: str) -> None:
    assert engine.answer(question, BEFORE).sessions == ("masts",)


@pytest.mark.parametrize("question", ["今晚有派對嗎", "is there a party tonight?", "파티 있어요?"])
def test_a_talk_in_a_track_of_some_party_is_no_party(question: str) -> None:
    party = make_track(id="party", name=make_text("The developers' party"))
    talk = make_session(id="impact", title="Better code for more social impact", track="party")
    engine = Engine(make_event(tracks=(party,), sessions=(talk,)))
    answer = engine.answer(question, BEFORE)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    "question",
    ["哪些議程用英文？", "哪些议程是用英语讲的？", "哪些活动会以英文进行"],
)
def test_items_in_a_language_are_those_held_in_it(question: str) -> None:
    sessions = (
        make_session(id="nets", title="Nets", languages=("en",)),
        make_session(
            id="dice", title="随机数", languages=("zh",), abstract=make_fact("分享討論這些議題")
        ),
    )
    answer = Engine(make_event(sessions=sessions)).answer(question, BEFORE)
    assert answer.sessions == ("nets",)
