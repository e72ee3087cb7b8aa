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
    make_room,
    make_session,
    make_text,
    make_timed,
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


@pytest.fixture(scope="module")
def summit() -> Engine:
    hall, deck = make_room(), make_room(id="deck", name=make_text("Deck"))
    fields = {"plenary": ("plenary", "hall"), "evening": ("evening", "deck")}

    def session(one: str, title: str, of: str, start: str, end: str) -> Session:
        track, room = fields[of]
        return make_timed(one, title, start, end, track=track, rooms=(room,))

    return Engine(
        make_event(
            rooms=(hall, deck),
            tracks=(
                make_track(id="plenary", name=make_text("Plenary")),
                make_track(id="evening", name=make_text("Evening Session")),
            ),
            sessions=(
                session("tides", "Tides", "plenary", "2026-05-04 11:00", "2026-05-04 12:30"),
                session("salt", "Salt", "evening", "2026-05-04 19:00", "2026-05-04 19:30"),
                session("knots", "Knots", "evening", "2026-05-05 09:00", "2026-05-05 09:30"),
                session("ropes", "Ropes", "plenary", "2026-05-05 13:00", "2026-05-05 14:30"),
            ),
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "where is the plenary on Tuesday?",
        "Où a lieu la plénière de mardi ?",
        "¿Dónde es la plenaria del martes?",
        "Где проходит пленарное заседание во вторник?",
        "أين تعقد الجلسة العامة يوم الثلاثاء؟",
        "周二的全体会议在哪里？",
        "화요일 본회의는 어디에서 열리나요?",
        "when does the first plenary on Tuesday begin?",
        "When is the last plenary?",
    ],
)
def test_plenary_of_a_track_called_so(summit: Engine, question: str) -> None:
    assert summit.answer(question, BEFORE).sessions == ("ropes",)


@pytest.mark.parametrize(
    "question",
    [
        "How long does a plenary last?",
        "Combien de temps dure une plénière ?",
        "¿Cuánto dura una plenaria?",
        "Сколько длится пленарное заседание?",
        "كم تستغرق الجلسة العامة؟",
        "全体会议多长时间？",
        "본회의는 얼마나 걸리나요?",
    ],
)
def test_length_of_the_plenaries_of_a_track(summit: Engine, question: str) -> None:
    assert summit.answer(question, BEFORE).sessions == ("tides", "ropes")


def test_count_of_a_sort_spelt_as_it_is(summit: Engine) -> None:
    answer = summit.answer("combien de séances plénières y a-t-il ?", BEFORE)

    assert answer.text.split()[:2] == ["séances", "plénières"]
