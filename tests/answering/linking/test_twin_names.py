"""People who are listed twice, with and without what stands between their names."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_person, make_session

NOON = at("2026-05-04 12:00")
NAMES = {
    "lynn": "Lynn Schriml",
    "lynn-m": "Lynn M Schriml",
    "john-a": "John A. Ockham",
    "john-b": "John B. Ockham",
    "jose": "José Prieto, PhD",
    "jose-luis": "Jose Luis Prieto",
}
ENGINE = Engine(
    make_event(
        people=tuple(make_person(id=key, name=name) for key, name in NAMES.items()),
        sessions=tuple(
            make_session(id=f"on-{key}", title=f"Sails, part {part}", people=(Participation(key),))
            for part, key in enumerate(NAMES, start=1)
        ),
    )
)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("when does Lynn Schriml speak?", {"on-lynn", "on-lynn-m"}),
        ("¿cuándo habla Lynn M Schriml?", {"on-lynn", "on-lynn-m"}),
        ("Lynn Schriml 언제 발표해요?", {"on-lynn", "on-lynn-m"}),
        ("when does Jose Prieto speak?", {"on-jose", "on-jose-luis"}),
        ("when does John A. Ockham speak?", {"on-john-a"}),
    ],
)
def test_both_spellings_of_a_name_are_told_of_and_others_are_not(
    question: str, sessions: set[str]
) -> None:
    assert set(ENGINE.answer(question, NOON).sessions) == sessions
