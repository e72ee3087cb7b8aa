"""Speaker, room and time of a session, asked by nouns; and words that are no subject."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_person,
    make_room,
    make_text,
    make_timed,
)

NOW = at("2026-05-04 08:00")
ENGINE = Engine(
    make_event(
        rooms=(make_room(id="hall", name=make_text("Tidal Hall")),),
        people=(make_person(),),
        sessions=(
            make_timed(
                "knots", "Seven sailor knots", "2026-05-04 09:00",
                rooms=("hall",), people=(Participation("ana-lima"),),
                abstract=make_fact("Looking forward, with upcoming knots."),
            ),
            make_timed("sails", "Old sails", "2026-05-04 09:00"),
            make_timed("tides", "Tides", "2026-05-04 11:00"),
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    "question",
    [
        "Seven sailor knots: speaker, room and time?",
        "Seven sailor knots : intervenant, salle et heure",
        "Seven sailor knots: ponente, sala y hora",
        "Seven sailor knots докладчик, зал, время",
        "Seven sailor knots المتحدث والقاعة والوقت",
        "Seven sailor knots 主讲人、时间、地点",
        "Seven sailor knots 발표자 시간 장소",
    ],
)
def test_what_nouns_behind_a_title_ask_is_all_told(question: str) -> None:
    told = ENGINE.answer(question, NOW).text
    assert [part in told for part in ("Ana Lima", "Tidal Hall", "09:00")] == [True] * 3


@pytest.mark.parametrize("question", ["upcoming talks pls", "any upcoming talks?"])
def test_what_is_to_come_is_no_subject(question: str) -> None:
    assert {"knots", "sails"} <= set(ENGINE.answer(question, NOW).sessions)


@pytest.mark.parametrize("question", ["what's starting at 9 am sharp?", "what starts at 9?"])
def test_what_starts_at_an_hour_starts_then(question: str) -> None:
    assert set(ENGINE.answer(question, NOW).sessions) == {"knots", "sails"}
