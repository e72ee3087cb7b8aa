"""What begins in a part of the day, until when a track or a day goes, and what is there daily."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_event, make_text, make_timed, make_track

KELP = {"track": "kelp"}
ENGINE = Engine(
    make_event(
        tracks=(
            make_track(id="kelp", name=make_text("Kelp")),
            make_track(id="demo", name=make_text("Demo")),
        ),
        sessions=(
            make_timed(
                "desk", "Badges", "2026-05-04 07:30", "2026-05-04 19:00",
                kind=SessionKind.REGISTRATION,
            ),
            make_timed("welcome", "Welcome to the Salt devroom", "2026-05-04 09:00"),
            make_timed("farming", "Farming in cold water", "2026-05-04 10:00", **KELP),
            make_timed(
                "lunch", "Lunch", "2026-05-04 12:30", "2026-05-04 13:30", kind=SessionKind.MEAL
            ),
            make_timed("nets", "Nets from a printer", "2026-05-04 14:00", track="demo"),
            make_timed("soup", "Soup for forty", "2026-05-04 17:30", "2026-05-04 18:15", **KELP),
            make_timed("songs", "Songs at sunset", "2026-05-04 20:00", "2026-05-04 22:00"),
            make_timed(
                "second-lunch", "Lunch", "2026-05-05 13:00", "2026-05-05 14:00",
                kind=SessionKind.MEAL,
            ),
            make_timed("sails", "Sails without wind", "2026-05-05 15:00", "2026-05-05 16:00"),
        ),
    )
)  # fmt: skip
MORNING = at("2026-05-04 08:00")


@pytest.mark.parametrize(
    "question",
    [
        "what's on this evening",
        "qu'est-ce qu'il y a ce soir ?",
        "¿qué hay esta tarde-noche?",
        "что сегодня вечером?",
        "今晚有什么",
        "오늘 저녁에 뭐 있어요?",
        "what's on between 5 and 9pm today",
    ],
)
def test_a_part_of_the_day_begins_with_what_begins_in_it(question: str) -> None:
    answer = ENGINE.answer(question, MORNING)
    assert answer.sessions == ("soup", "songs", "desk")


@pytest.mark.parametrize(
    "question",
    [
        "until when does the kelp track run",
        "kelp devroom until when",
        "la filière Kelp jusqu'à quelle heure ?",
        "¿hasta qué hora es la sala de Kelp?",
        "до скольки идёт секция Kelp",
        "مسار Kelp حتى متى",
        "Kelp 专题到几点",
        "Kelp 트랙은 몇 시까지 해요",
        "how late does the kelp track go",
    ],
)
def test_until_when_a_track_is_asks_for_its_end(question: str) -> None:
    answer = ENGINE.answer(question, MORNING)
    assert answer.status is AnswerStatus.ANSWERED
    assert "18:15" in answer.text.splitlines()[1]


@pytest.mark.parametrize(
    "question",
    [
        "when does the day end",
        "when is the end of the day",
        "fin de la journée à quelle heure",
        "à quelle heure se termine la journée",
        "¿a qué hora termina el día?",
        "во сколько заканчивается день",
        "今天的活动几点结束",
    ],
)
def test_the_end_of_the_day_is_that_of_the_present_one(question: str) -> None:
    text = ENGINE.answer(question, MORNING).text.splitlines()[0]
    assert ("22:00" in text, "Songs at sunset" in text) == (True, True)


@pytest.mark.parametrize("question", ["which day does it end", "from when until when is it"])
def test_the_days_of_the_event_are_asked_for_as_before(question: str) -> None:
    assert "5 May" in ENGINE.answer(question, MORNING).text.splitlines()[0]


@pytest.mark.parametrize(
    "question",
    [
        "сегодня последний день или завтра ещё будет",
        "is today the last day or is there more tomorrow?",
        "c'est le dernier jour ou il y a encore demain ?",
    ],
)
def test_the_last_day_is_told_with_the_days_and_no_hour_of_the_present_one(
    question: str,
) -> None:
    text = ENGINE.answer(question, MORNING).text
    assert ("19:00" in text, "22:00" in text) == (False, False), text


@pytest.mark.parametrize(
    "question",
    [
        "is lunch at 1",
        "lunch is at one, right?",
        "le déjeuner est à 13h, non ?",
        "¿la comida es a la una?",
        "午餐是一点吗",
        "점심은 1시죠?",
        "هل الغداء الساعة الواحدة؟",
    ],
)
def test_an_hour_of_what_is_there_daily_is_held_against_the_next_one(question: str) -> None:
    today = ENGINE.answer(question, MORNING)
    assert (today.sessions, "12:30" in today.text) == (("lunch",), True)
    after = ENGINE.answer(question, at("2026-05-04 14:00"))
    assert (after.status, after.sessions) == (AnswerStatus.ANSWERED, ("second-lunch",))


def test_an_hour_of_a_day_that_is_named_is_held_against_that_day() -> None:
    answer = ENGINE.answer("is lunch at 1 on Tuesday", MORNING)
    assert (answer.sessions, answer.text.startswith("Yes")) == (("second-lunch",), True)


@pytest.mark.parametrize(
    "question",
    ["what's on in the Kelp devroom", "what's on in the Demo devroom"],
)
def test_a_track_beside_its_noun_is_no_title_with_another_word(question: str) -> None:
    answer = ENGINE.answer(question, MORNING)
    of_track = ("nets",) if "Demo" in question else ("farming", "soup")
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, of_track)


def test_a_title_with_another_track_in_it_is_still_none() -> None:
    answer = ENGINE.answer("who gives Welcome to the Kelp devroom", MORNING)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ("welcome",))


@pytest.mark.parametrize(
    "question",
    [
        "which demos are on Monday",
        "quelles démos y a-t-il lundi ?",
        "¿qué demos hay el lunes?",
        "какие демонстрации в понедельник?",
        "周一有哪些演示",
        "월요일에 데모 뭐 있어요?",
        "ما العروض التجريبية يوم الاثنين؟",
    ],
)
def test_demos_are_those_of_a_track_called_so(question: str) -> None:
    assert ENGINE.answer(question, MORNING).sessions == ("nets",)


@pytest.mark.parametrize(
    "question",
    [
        "tomorrow at 25:00",
        "demain à 16h90",
        "mañana a las 25:00",
        "завтра в 25:00",
        "明天25点有什么",
        "내일 25시에 뭐 있어요?",
    ],
)
def test_the_day_beside_an_hour_there_is_not_is_not_listed(question: str) -> None:
    answer = ENGINE.answer(question, MORNING)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ())


@pytest.mark.parametrize("subject", ["tidal computing", "tidal computers"])
def test_what_has_but_one_word_of_a_subject_is_told_as_near_to_it(subject: str) -> None:
    engine = Engine(
        make_event(
            sessions=(
                make_timed("memory", "Delivering lamps for tide driven clocks", "2026-05-05 09:00"),
                make_timed("salt", "Salt and soup", "2026-05-05 11:00"),
            ),
        )
    )
    answer = engine.answer(f"talks on {subject}", MORNING)
    assert not answer.text.startswith("Sessions on this")


@pytest.mark.parametrize(
    "question",
    [
        "is there anything on bitcoin or blockchain after 5",
        "bitcoin or blockchain talks after 17:00",
        "cloud or database talks after 17:00",
    ],
)
def test_hours_stay_beside_subjects_to_choose_from(question: str) -> None:
    engine = Engine(
        make_event(
            tracks=(
                make_track(id="cloud", name=make_text("Cloud")),
                make_track(id="base", name=make_text("Databases")),
            ),
            sessions=(
                make_timed("smart", "Blockchains for sailors", "2026-05-04 15:15", track="cloud"),
                make_timed("salt", "Salt", "2026-05-04 16:30", track="base"),
                make_timed(
                    "beyond", "Beyond Bitcoin: blockchain at sea", "2026-05-04 17:45", track="base"
                ),
            ),
        )
    )
    assert engine.answer(question, MORNING).sessions == ("beyond",)


@pytest.mark.parametrize("question", ["caffeine talk, when", "the caffeine talk"])
def test_a_talk_on_what_one_drinks_is_no_break(question: str) -> None:
    engine = Engine(
        make_event(
            sessions=(
                make_timed("coffee", "Was man über Koffein wissen muss", "2026-05-05 09:00"),
                make_timed("salt", "Salt and sails", "2026-05-05 11:00"),
            ),
        )
    )
    assert engine.answer(question, MORNING).sessions == ("coffee",)
