"""What is taken for granted of somebody's sessions is said not to be so, where it is not so."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, SessionKind
from tests.builders import (
    at,
    make_event,
    make_person,
    make_room,
    make_session,
    make_text,
    make_track,
)

EVE_OF_CONFERENCE = at("2025-12-01 12:00")


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("When does Sangjin Kim give the keynote?", "No session of that kind with Sangjin Kim"),
        ("¿dónde es el taller de Carlos Foradori?", "En el programa publicado no hay ninguna"),
        ("когда Форадори открывает конференцию", "В опубликованной программе нет заседания"),
        ("中满泉的主旨演讲什么时候", "已公布的日程中没有Izumi Nakamitsu参加的此类场次"),
    ],
)
def test_sort_that_somebody_has_no_session_of_is_said_first(
    conference: Engine, question: str, begin: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert answer.text[: len(begin)] == begin
    assert answer.sessions  # what they do is told after it


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("When does Foradori give the keynote?", "keynote"),
        ("متى يفتتح سانغجين كيم المؤتمر", "opening"),
        ("나카미쓰 개회사는 언제예요?", "opening"),
    ],
)
def test_sort_that_somebody_has_is_not_denied(
    conference: Engine, question: str, session: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert tuple(answer.sessions) == (session,)


@pytest.fixture(scope="module")
def meetings() -> Engine:
    """An engine for one who only gives a talk, and one who has an assembly, too."""
    kirk, rask = (Participation("kirk"),), (Participation("rask"),)
    whole = {
        "kind": SessionKind.TALK,
        "start": at("2026-05-04 10:00"),
        "end": at("2026-05-04 11:00"),
    }
    return Engine(
        make_event(
            people=(
                make_person(id="kirk", name="Ada Kirk"),
                make_person(id="rask", name="Bo Rask"),
            ),
            rooms=(
                make_room(id="west", name=make_text("Hall West")),
                make_room(id="east", name=make_text("Hall East")),
            ),
            tracks=(
                make_track(id="agm", name=make_text("AGM")),
                make_track(id="talk", name=make_text("Talk")),
            ),
            sessions=(
                make_session(
                    id="reefs", title="Reefs at dusk", track="talk", rooms=("west",),
                    people=kirk, **whole,
                ),
                make_session(
                    id="dunes", title="Dunes moving", track="talk", rooms=("west",),
                    people=rask, **whole,
                ),
                make_session(
                    id="yearly", title="Yearly meeting", track="agm", rooms=("east",),
                    people=rask, **whole,
                ),
            ),
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("Is Ada Kirk's AGM in Hall West?", "No session of that kind with Ada Kirk"),
        ("Is Bo Rask's AGM in Hall West?", "No, not Hall West."),
        ("Is Bo Rask's AGM in Hall East?", "Yes."),
        ("Is Ada Kirk's workshop in Hall West?", "No session of that kind with Ada Kirk"),
        ("Где ужин Bo Rask?", "В опубликованной программе нет заседания такого рода"),
    ],
)
def test_place_is_confirmed_only_of_a_session_of_the_sort_named(
    meetings: Engine, question: str, begin: str
) -> None:
    answer = meetings.answer(question, at("2026-05-03 12:00"))
    assert answer.text[: len(begin)] == begin
