"""A programme asked by its order: first, last, after a break; and what is left out of a list."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation, SessionKind
from tests.builders import at, make_event, make_fact, make_person, make_room, make_talk, make_text
from tests.conversations import talk

BREAK = at("2026-05-04 10:40")
EVENING = at("2026-05-04 21:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    ines = (Participation("ines"),)
    return Engine(
        make_event(
            attendance=make_fact("Some 300 people from nine ports."),
            people=(make_person(id="ines", name="Ines Duarte"),),
            rooms=(
                make_room(id="hall", name=make_text("Lighthouse")),
                make_room(id="attic", name=make_text("Attic")),
            ),
            sessions=(
                make_talk("tides", "Reading the tides", "2026-05-04 09:30", people=ines),
                make_talk(
                    "pause", "Morning break", "2026-05-04 10:30", "2026-05-04 11:00",
                    kind=SessionKind.BREAK,
                ),
                make_talk("salt", "Salt", "2026-05-04 11:00", people=ines),
                make_talk("foam", "Foam", "2026-05-04 11:00", rooms=("attic",), people=ines),
                make_talk(
                    "tea", "Afternoon break", "2026-05-04 15:30", "2026-05-04 16:00",
                    kind=SessionKind.BREAK,
                ),
                make_talk("kelp", "Kelp", "2026-05-04 16:00", is_cancelled=True),
                make_talk(
                    "walk", "Walk at dawn", "2026-05-05 06:30", "2026-05-05 07:30",
                    kind=SessionKind.SOCIAL,
                ),
                make_talk("gulls", "Gulls", "2026-05-05 09:00", people=ines),
                make_talk(
                    "end", "Closing of the harbour", "2026-05-05 17:00", "2026-05-05 17:30",
                    kind=SessionKind.CLOSING,
                ),
            ),
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    "question",
    [
        "ok coffee in hand, what comes after this break",
        "이 휴식 끝나면 뭐 해요?",
        "¿qué viene después de esta pausa?",
        "茶歇完了接着是什么",
    ],
)
def test_after_this_break_is_after_the_one_that_is_on(engine: Engine, question: str) -> None:
    assert engine.answer(question, BREAK).sessions[:2] == ("salt", "foam")


@pytest.mark.parametrize(
    "question",
    [
        "quelle est la première conférence demain matin ?",
        "какой завтра утром первый доклад",
        "明天早上第一场是什么？",
        "ما أول محاضرة بكرا الصبح",
    ],
)
def test_first_of_tomorrow_is_no_walk_at_dawn(engine: Engine, question: str) -> None:
    assert engine.answer(question, EVENING).sessions == ("gulls",)


@pytest.mark.parametrize(
    "question",
    [
        "what's the very last thing on the schedule",
        "c'est quoi le tout dernier truc du programme ?",
        "что самое последнее в программе?",
        "日程上最后一项是什么？",
        "마지막 순서가 뭐예요?",
    ],
)
def test_last_of_the_programme_is_one_session(engine: Engine, question: str) -> None:
    assert engine.answer(question, EVENING).sessions == ("end",)


@pytest.mark.parametrize(
    "question",
    [
        "today at 11, what's on that's NOT in the Attic",
        "¿qué hay hoy a las 11 que no sea en Attic?",
        "今天11点不在Attic的有什么？",
        "오늘 11시에 Attic 말고 뭐 있어요?",
    ],
)
def test_room_is_left_out(engine: Engine, question: str) -> None:
    assert engine.answer(question, BREAK).sessions == ("salt",)


@pytest.mark.parametrize(
    "question",
    [
        "someone said one of the talks isn't happening any more, which one was that",
        "¿Se cayó alguna charla?",
        "говорят, что-то сняли с программы",
        "أي جلسة ألغيت؟",
    ],
)
def test_what_is_cancelled_is_told_where_nothing_is_named(engine: Engine, question: str) -> None:
    assert engine.answer(question, BREAK).sessions == ("kelp",)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("how many sessions are marked cancelled", "One session is marked as cancelled:"),
        ("combien de conférences annulées", "Une séance est signalée comme annulée"),
        ("cuántas charlas se cancelaron", "Una sesión figura como cancelada:"),
        ("сколько докладов отменили", "Отменено 1 заседание:"),
    ],
)
def test_those_that_are_cancelled_are_counted(engine: Engine, question: str, said: str) -> None:
    answer = engine.answer(question, BREAK)
    assert (said in answer.text, answer.sessions) == (True, ("kelp",))


def test_none_that_is_cancelled_is_none_of_any_number() -> None:
    engine = Engine(make_event(sessions=(make_talk("salt", "Salt", "2026-05-04 10:00"),)))
    text = engine.answer("how many talks were cancelled", BREAK).text
    assert text == "No session is marked as cancelled in the published programme."


@pytest.mark.parametrize(
    "question",
    [
        "¿cuánta gente va más o menos?",
        "сколько народу будет?",
        "大概有多少人参加？",
        "كم شخص تقريبا راح يحضر؟ نحتاج الرقم للتأمين",
    ],
)
def test_number_of_participants_is_told_where_it_is_known(engine: Engine, question: str) -> None:
    assert "300" in engine.answer(question, BREAK).text


@pytest.mark.parametrize(
    "question",
    [
        "y aparte de eso da alguna charla?",
        "does she do anything else?",
        "а ещё что-нибудь она делает?",
    ],
)
def test_what_else_somebody_just_told_of_does(engine: Engine, question: str) -> None:
    told = talk(engine, "who gives the talk Gulls?", question)
    assert told.sessions == ("tides", "salt", "foam", "gulls")


@pytest.mark.parametrize(
    "question",
    ["La clôture commence à quelle h ?", "the closing starts at?", "bimushi ji dian kaishi"],
)
def test_start_of_the_closing_names_nobody(engine: Engine, question: str) -> None:
    assert "17:00" in engine.answer(question, BREAK).text


def test_recording_of_somebodys_talk_is_no_list(engine: Engine) -> None:
    answer = engine.answer("will they post recordings of Duarte's talks?", BREAK)
    assert (answer.topic, answer.status) == ("topic:recording", AnswerStatus.UNKNOWN)


def test_those_who_come_from_a_place_are_not_all_who_come(engine: Engine) -> None:
    assert engine.answer("¿cuánta gente viene de Chile?", BREAK).status is AnswerStatus.UNKNOWN


def test_what_comes_after_a_kind_is_of_the_day_asked(engine: Engine) -> None:
    assert engine.answer("what is on after the break on Tuesday?", BREAK).sessions != (
        "salt",
        "foam",
    )


@pytest.mark.parametrize(
    "question", ["which country is worse, Chile or Peru", "¿qué es mejor, Chile o Perú?"]
)
def test_judgement_of_places_is_declined(engine: Engine, question: str) -> None:
    assert engine.answer(question, BREAK).status is AnswerStatus.DECLINED


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("anything on salt after the morning break?", ("salt",)),
        ("any talks about tides before the break", ("tides",)),
        ("что-нибудь про приливы до перерыва?", ("tides",)),
        ("what comes after the morning break?", ("salt", "foam", "tea", "kelp")),
    ],
)
def test_subject_beside_a_break_is_what_is_asked_about(
    engine: Engine, question: str, found: tuple[str, ...]
) -> None:
    assert talk(engine, question, now=at("2026-05-04 09:00")).sessions == found


@pytest.mark.parametrize(
    "question",
    [
        "what's on after the sea shanty night",
        "what comes after the sea shanty night?",
        "¿qué hay después de la sea shanty night?",
        "что после Sea shanty night?",
    ],
)
def test_after_the_last_of_a_day_is_what_begins_the_next(question: str) -> None:
    sessions = (
        make_talk("tides", "Reading the tides", "2026-05-04 09:30"),
        make_talk(
            "song", "Sea shanty night", "2026-05-04 21:00", "2026-05-04 23:00",
            kind=SessionKind.SOCIAL,
        ),
        make_talk("gulls", "Gulls", "2026-05-05 09:00"),
        make_talk("foam", "Foam", "2026-05-05 11:00"),
    )  # fmt: skip
    hall = make_room(id="hall", name=make_text("Lighthouse"))
    asked = Engine(make_event(rooms=(hall,), sessions=sessions))
    assert asked.answer(question, at("2026-05-03 12:00")).sessions == ("gulls",)


@pytest.mark.parametrize(
    "question",
    [
        "is there a Q&A after Gulls of the coast?",
        "is there food after Gulls of the coast?",
        "who speaks after Gulls of the coast?",
    ],
)
def test_one_thing_asked_for_after_the_last_of_a_day_is_not_what_begins_the_next(
    question: str,
) -> None:
    sessions = (
        make_talk("gulls", "Gulls of the coast", "2026-05-04 21:00", "2026-05-04 23:00"),
        make_talk("foam", "Foam", "2026-05-05 11:00"),
    )
    asked = Engine(make_event(rooms=(make_room(id="hall"),), sessions=sessions))
    assert "foam" not in asked.answer(question, at("2026-05-03 12:00")).sessions


def test_by_whose_word_something_is_so_is_no_time() -> None:
    salt = make_talk(
        "salt", "Salt against rust", "2026-05-04 11:00",
        abstract=make_fact("Salt is kept from iron by the rule of Amber 9449."),
    )  # fmt: skip
    later = make_talk("kelp", "Kelp", "2026-05-04 14:00")
    engine = Engine(make_event(rooms=(make_room(),), sessions=(salt, later)))
    asked = "c'est quelle règle d'après la conf Salt against rust ?"
    assert engine.answer(asked, at("2026-05-03 12:00")).sessions == ("salt",)
