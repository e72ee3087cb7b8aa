"""Questions that speak of talks or speakers, and ask for something else."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation, SessionKind
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_person,
    make_room,
    make_session,
    make_text,
    make_timed,
)

NOON = at("2026-05-04 12:00")
ENGINE = Engine(
    make_event(
        people=(make_person(id="ana", name="Ana Prieto"),),
        sessions=(
            make_session(
                id="knots",
                title="Pre-recorded lightning talks",
                people=(Participation("ana"),),
                abstract=make_fact("Bring power and a friend, see us on YouTube: all is allowed."),
                start=at("2026-05-04 10:00"),
                end=at("2026-05-04 10:30"),
            ),
            make_session(id="tor", title="Tor for smokers", start=at("2026-05-04 14:00"), end=None),
        ),
    )
)


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("can I bring my dog to the talks", "topic:pets"),
        ("¿puedo llevar a mi perro a las charlas?", "topic:pets"),
        ("is smoking allowed in the sessions", "topic:smoking"),
        ("are there power sockets in the talks", "topic:power_sockets"),
        ("are the talks recorded", "topic:recording"),
        ("are the talks gonna be up on youtube later or what", "topic:recording"),
        ("les exposés sont-ils enregistrés ?", "topic:recording"),
        ("can i get something to eat during the talks", "topic:food"),
        ("¿se van a grabar las charlas? salgo con los smokers y no llego", "topic:recording"),
    ],
)
def test_usual_topic_beside_talks_is_asked_of_none_of_them(question: str, topic: str) -> None:
    answer = ENGINE.answer(question, NOON)
    assert (answer.topic, answer.status, answer.sessions) == (topic, AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    "question",
    [
        "who pays for the flights of the speakers",
        "quien paga los vuelos de los ponentes",
        "qui paie les frais de voyage des intervenants ?",
        "кто платит за перелет докладчиков?",
        "发言人的机票谁付",
        "연사 항공료는 누가 내요?",
        "who is the youngest speaker",
        "what is the most popular talk",
        "¿cuál es la charla más interesante?",
        "какой доклад самый интересный",
    ],
)
def test_what_no_programme_tells_of_speakers_and_talks_is_not_known(question: str) -> None:
    answer = ENGINE.answer(question, NOON)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


def test_talk_with_a_word_of_a_usual_topic_is_still_that_talk() -> None:
    assert ENGINE.answer("when is the tor talk for smokers", NOON).sessions == ("tor",)


def test_next_talk_is_none_whose_title_has_the_word() -> None:
    rooms = tuple(make_room(id=one, name=make_text(f"{one} Hall")) for one in ("Amber", "Basil"))
    event = make_event(
        rooms=rooms,
        sessions=(
            make_session(id="gen", title="A next generation of tiles", rooms=("Amber",)),
            make_session(
                id="later", title="Sails", rooms=("Basil",), start=at("2026-05-04 15:00"), end=None
            ),
        ),
    )
    assert Engine(event).answer("next talk in Basil Hall", NOON).sessions == ("later",)


def test_who_speaks_after_a_title_in_part_is_not_who_speaks_in_it() -> None:
    people = tuple(make_person(id=one, name=f"{one} Prieto") for one in ("Ana", "Bea"))
    event = make_event(
        people=people,
        sessions=tuple(
            make_session(
                id=who,
                title=title,
                people=(Participation(who),),
                start=at(f"2026-05-04 {hour}:00"),
                end=at(f"2026-05-04 {hour}:30"),
            )
            for who, title, hour in (
                ("Ana", "Mapping Kenya: fifteen years", 14),
                ("Bea", "Sails", 15),
            )
        ),
    )
    answer = Engine(event).answer("who gives the talk after Mapping Kenya", NOON)
    assert answer.people == ("Bea",)


ROOMS = Engine(
    make_event(
        start_day=date(2026, 5, 1),
        end_day=date(2026, 5, 13),
        sessions=(
            make_timed("quiet", "Quiet Room", "2026-05-05 08:00", kind=SessionKind.BREAK),
            make_timed("desk", "Registration desk", "2026-05-11 08:00", kind=SessionKind.BREAK),
            make_timed("late", "Registration desk", "2026-05-12 14:00", kind=SessionKind.BREAK),
            make_timed("silence", "The quiet room in German libraries", "2026-05-05 10:00"),
        ),
    )
)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("is there a quiet room", ("quiet",)),
        ("une salle silencieuse, ça existe ?", ("quiet",)),
        ("где тихая комната?", ("quiet",)),
        ("when does registration open on monday", ("desk",)),  # of two Mondays the one of the desk
        ("متى يفتح مكتب التسجيل يوم الاثنين", ("desk",)),
        ("注册处几点开", ("desk", "late")),
        ("which items on the 12th are not in the morning", ("late",)),
    ],
)
def test_item_called_as_a_usual_topic_answers_it(question: str, sessions: tuple[str, ...]) -> None:
    assert ROOMS.answer(question, NOON).sessions == sessions
