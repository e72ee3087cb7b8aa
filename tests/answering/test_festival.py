"""Films asked for at a festival of films, where no session is said to be of any kind."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_event, make_fact, make_room, make_session, make_text

NOON = at("2026-05-04 12:00")
ROWS = (
    ("gulls", "Gulls", "orpheum", "2026-05-04 19:00", SessionKind.OTHER),
    ("debate", "Money for first works", "orpheum", "2026-05-04 21:00", SessionKind.PANEL),
    ("wrecks", "Wrecks", "barn", "2026-05-05 11:00", SessionKind.OTHER),
    ("gulls-2", "Gulls", "barn", "2026-05-05 19:00", SessionKind.OTHER),
)
FILMS = ("gulls", "wrecks", "gulls-2")


def _festival(name: str) -> Engine:
    rooms = (("orpheum", "Lighthouse Films: Orpheum"), ("barn", "Old Barn"))
    return Engine(
        make_event(
            name=make_fact(name),
            short_names=(make_text(name),),
            rooms=tuple(make_room(id=one, name=make_text(called)) for one, called in rooms),
            sessions=tuple(
                make_session(
                    id=one,
                    title=title,
                    kind=kind,
                    rooms=(room,),
                    start=at(start),
                    end=at(start) + timedelta(hours=1),
                )
                for one, title, room, start, kind in ROWS
            ),
        )
    )


ENGINE = _festival("Lighthouse Film Festival")


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("what films tonight?", FILMS[:1]),
        ("films today", FILMS[:1]),
        ("how many films are there?", FILMS),
        ("which films are in the Old Barn", FILMS[1:]),
        ("quels films ce soir ?", FILMS[:1]),
        ("combien de films ?", FILMS),
        ("¿qué películas hay hoy?", FILMS[:1]),
        ("¿cuántas películas hay?", FILMS),
        ("какие фильмы сегодня?", FILMS[:1]),
        ("сколько фильмов?", FILMS),
        ("أفلام الليلة", FILMS[:1]),
        ("كم فيلما؟", FILMS),
        ("今天有什么电影？", FILMS[:1]),
        ("有多少电影？", FILMS),
        ("오늘 무슨 영화 해요?", FILMS[:1]),
        ("영화 몇 편이에요?", FILMS),
    ],
)
def test_films_of_a_film_festival_are_its_sessions(
    question: str, sessions: tuple[str, ...]
) -> None:
    assert ENGINE.answer(question, NOON).sessions == sessions


def test_films_are_no_sort_where_the_event_is_none_of_films() -> None:
    answer = _festival("Lighthouse Congress").answer("how many films are there?", NOON)
    assert answer.status is AnswerStatus.UNKNOWN
