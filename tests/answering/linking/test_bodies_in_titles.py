"""Sessions of one kind that several bodies hold, told apart by the body in their titles."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import (
    at,
    make_event,
    make_organisation,
    make_text,
    make_timed,
    make_track,
)

NOW = at("2026-05-03 12:00")
TRACK = make_track(id="joint", name=make_text("HLX/KRM"))
ENGINE = Engine(
    make_event(
        tracks=(TRACK,),
        sessions=(
            make_timed(
                "hlx", "HLX Dinner and Induction", "2026-05-04 19:00",
                kind=SessionKind.MEAL, track="joint",
            ),
            make_timed(
                "krm", "KRM Dinner with Awards", "2026-05-04 20:00",
                kind=SessionKind.MEAL, track="joint",
            ),
            make_timed("guests", "Guests of HLX join KRM after dinner", "2026-05-04 21:00"),
            make_timed("address-h", "HLX Presidential Address", "2026-05-04 10:00"),
            make_timed("address-k", "KRM Presidential Address", "2026-05-04 16:00"),
            make_timed("mixer", "Networking (previously Welcome Reception)", "2026-05-04 22:00"),
            make_timed(
                "toast", "KRM President's Reception", "2026-05-04 18:00",
                kind=SessionKind.SOCIAL,
            ),
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("where is the HLX dinner?", "hlx"),
        ("how long does the KRM dinner last?", "krm"),
        ("la cena de la HLX dónde es", "hlx"),
        ("le dîner de KRM finit quand ?", "krm"),
        ("HLX 만찬 어디서 해요?", "hlx"),
        ("KRM的晚宴在哪里", "krm"),
        ("le discours présidentiel KRM, c'est quand ?", "address-k"),
        ("when does the welcome reception begin?", "mixer"),
    ],
)
def test_session_of_a_body_is_the_one_with_the_body_in_its_title(
    question: str, session: str
) -> None:
    assert ENGINE.answer(question, NOW).sessions == (session,)


def test_sessions_of_a_kind_without_a_body_are_all_of_it() -> None:
    assert {"hlx", "krm"} <= set(ENGINE.answer("when is dinner?", NOW).sessions)


@pytest.mark.parametrize("question", ["when is the opening ceremony?", "¿cuándo es la apertura?"])
def test_welcome_reception_is_no_opening_ceremony(question: str) -> None:
    assert ENGINE.answer(question, NOW).sessions == ()


def test_session_of_an_organisation_is_the_one_with_its_name_in_the_title() -> None:
    bodies = tuple(make_organisation(id=one, name=make_text(one.upper())) for one in ("hlx", "krm"))
    dinners = tuple(
        make_timed(one, f"{one.upper()} Dinner, Awards and Speeches", f"2026-05-04 {hour}:00")
        for one, hour in (("hlx", 19), ("krm", 20))
    )
    engine = Engine(make_event(organisations=bodies, sessions=dinners))
    assert engine.answer("la cena de la KRM dónde es", NOW).sessions == ("krm",)
