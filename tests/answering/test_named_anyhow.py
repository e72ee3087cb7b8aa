"""What participants of a strange event name in other words than its organisers do."""

from __future__ import annotations

from functools import partial

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation, SessionKind
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_person,
    make_room,
    make_talk,
    make_text,
    make_track,
)

MORNING = at("2026-05-04 08:30")
talk_without_room = partial(make_talk, rooms=())


@pytest.fixture(scope="module")
def harbour(classifier: Classifier) -> Engine:
    tracks = (
        make_track(id="go", name=make_text("Go")),
        make_track(id="db", name=make_text("PostgreSQL")),
    )
    sessions = (
        talk_without_room("gophers", "The state of gophers", "2026-05-04 10:00", track="go"),
        talk_without_room("channels", "Channels in depth", "2026-05-04 17:00", track="go"),
        talk_without_room("vacuum", "Vacuum without fear", "2026-05-05 10:00", track="db"),
        talk_without_room("indexes", "Indexes", "2026-05-05 11:00", track="db"),
    )
    return Engine(make_event(tracks=tracks, sessions=sessions), classifier)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("go room on monday", ("gophers", "channels")),
        ("what's in the PostgreSQL room on the 5th after 10:30", ("indexes",)),
        ("qui parle dans la salle de Go lundi", ("gophers", "channels")),
        ("qué hay en la sala de Go el lunes", ("gophers", "channels")),
        ("что в зале Go в понедельник", ("gophers", "channels")),
    ],
)
def test_track_is_named_by_the_room_that_is_its_own(
    harbour: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    answer = harbour.answer(question, at("2026-05-03 08:30"))
    assert answer.sessions == sessions, answer.text


@pytest.mark.parametrize(
    "question",
    ["last tram home?", "dernier tram pour la gare", "wer gewinnt, das team vom tram"],
)
def test_word_for_no_person_is_no_slip_of_one(classifier: Classifier, question: str) -> None:
    crew = make_person(id="crew", name="Harbour Team")
    talk_of_crew = talk_without_room(
        "work", "Rowing", "2026-05-04 10:00",
        people=(Participation("crew"),), abstract=make_fact("How a team rows."),
    )  # fmt: skip
    engine = Engine(make_event(people=(crew,), sessions=(talk_of_crew,)), classifier)
    answer = engine.answer(question, MORNING)
    assert (answer.people, answer.sessions) == ((), ())


def test_city_beside_sport_is_no_subject(classifier: Classifier) -> None:
    talk_on_city = talk_without_room(
        "city", "Tiles", "2026-05-04 10:00",
        abstract=make_fact("Tiles of Madrid. Плитка: Мадрид."),
    )  # fmt: skip
    engine = Engine(make_event(sessions=(talk_on_city,)), classifier)
    answer = engine.answer("quién gana mañana tío, el madrid o el barça", MORNING)
    assert answer.status in {AnswerStatus.DECLINED, AnswerStatus.UNKNOWN}, answer.text
    assert answer.sessions == ()


@pytest.fixture(scope="module")
def parted(classifier: Classifier) -> Engine:
    rooms = (
        make_room(id="hall", name=make_text("Hall")),
        make_room(id="deck", name=make_text("Deck")),
    )
    people = (make_person(id="ana", name="Ana Lima"), make_person(id="bo", name="Bo Ferrer"))
    sessions = (
        talk_without_room(
            "images", "Image processing with buoys", "2026-05-04 10:00", kind=SessionKind.WORKSHOP
        ),
        talk_without_room("knots", "Knots for all", "2026-05-04 10:00", kind=SessionKind.WORKSHOP),
        talk_without_room(
            "rust", "Rust for boats", "2026-05-04 14:00", people=(Participation("ana"),),
            rooms=("hall",),
        ),
        talk_without_room(
            "more", "Lessons from Rust for boats", "2026-05-05 14:00", rooms=("deck",),
            people=(Participation("bo"),),
        ),
        talk_without_room("quick", "Lightning talks", "2026-05-04 14:00"),
    )  # fmt: skip
    return Engine(make_event(rooms=rooms, people=people, sessions=sessions), classifier)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("workshops on monday that are NOT about images", ("knots",)),
        ("les ateliers de lundi sauf celui sur image processing", ("knots",)),
        ("talleres del lunes, menos el de image processing", ("knots",)),
        ("мастер-классы в понедельник, кроме image processing", ("knots",)),
        ("what starts at 14:00 on Monday, except the lightning talks?", ("rust",)),
        ("à part les lightning talks, il y a quoi lundi à 14h ?", ("rust",)),
        ("the Rust for boats talk that is not the Ana Lima one", ("more",)),
    ],
)
def test_what_is_left_out_is_not_told(
    parted: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    answer = parted.answer(question, MORNING)
    assert answer.sessions == sessions, answer.text


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("gopher guy. when where", ("gophers",)),
        ("el tipo de los gophers. cuándo y dónde", ("gophers",)),
        ("that vacuum lady... when is she on?", ("vacuum",)),
        ("внук рассказал про гоферов, gophers. Как доклад называется?", ("gophers",)),
        ("hello there, I am new here. when does it start?", ()),
    ],
)
def test_bare_question_is_about_what_is_told_before_it(
    harbour: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    answer = harbour.answer(question, MORNING)
    assert answer.sessions == sessions, answer.text
