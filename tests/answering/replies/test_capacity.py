"""How many people a room holds is told of it, and of no session found by a word of the question."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.query import ParsedQuestion
from bot.answering.replies.session_facts import session_capacity
from bot.answering.times.moments import Moments
from bot.answering.voice import Voice
from bot.core.models import AnswerStatus
from bot.core.programme import Programme
from tests.builders import at, make_event, make_room, make_session, make_text


@pytest.mark.parametrize(("is_titled", "sessions"), [(False, ()), (True, ("knots",))])
def test_capacity_is_of_the_room_unless_a_session_is_named(
    is_titled: bool, sessions: tuple[str, ...]
) -> None:
    rooms = tuple(
        make_room(id=one, name=make_text(one.title()), capacity=40) for one in ("alder", "birch")
    )
    knots = make_session(id="knots", title="Big knots", rooms=("birch",))
    programme = Programme(make_event(rooms=rooms, sessions=(knots,)))
    asked = ParsedQuestion(
        voice=Voice(programme, "en"),
        now=at("2026-05-04 12:00"),
        intent="session_capacity",
        times=Moments(),
        rooms=rooms[:1],
        sessions=(knots,),
        is_titled=is_titled,
    )
    told = session_capacity(asked)
    assert ("Knots" in told.text.title(), told.sessions) == (is_titled, sessions)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Quelle est la capacité de la Tan Room ?", "Capacité non publiée : Tan Room."),
        ("¿cuál es el aforo de Tan Room?", "Aforo no publicado: Tan Room."),
        ("какая вместимость у Tan Room?", "Tan Room: вместимость не опубликована."),
        ("Tan Room 容量多少？", "Tan Room可容纳人数尚未公布。"),
        ("Tan Room의 수용 인원은?", "Tan Room 수용 인원은 아직 공개되지 않았습니다."),
        ("where is the Tan Room?", "How to find Tan Room has not been published."),
    ],
)
def test_what_of_a_room_is_not_published_is_said_of_that(question: str, said: str) -> None:
    room = make_room(id="tan", name=make_text("Tan Room"))
    engine = Engine(make_event(rooms=(room,), sessions=(make_session(rooms=("tan",)),)))
    answer = engine.answer(question, at("2026-05-03 12:00"))
    first = answer.text.splitlines()[0].replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert (answer.status, first) == (AnswerStatus.NOT_PUBLISHED, said)
