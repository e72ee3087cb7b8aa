"""An address beside somebody's name is told with whose it is, and that theirs is not known."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Fact
from tests.builders import at, make_event, make_origin, make_person

ADDRESS = Fact("bo@quay.example", make_origin())
ENGINE = Engine(
    make_event(
        people=(
            make_person(id="ada", name="Ada Moreau"),
            make_person(id="bo", name="Bo Hallade", email=ADDRESS),
        )
    )
)


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        (
            "Can I write to Ada Moreau at bo@quay.example?",
            [
                "No contact details of Ada Moreau have been published.",
                "E-mail of Bo Hallade: bo@quay.example",
            ],
        ),
        (
            "Can I write to Bo Hallade at bo@quay.example?",
            ["E-mail of Bo Hallade: bo@quay.example"],
        ),
    ],
)
def test_address_put_forward_is_told_of_whom_it_is(question: str, lines: list[str]) -> None:
    assert ENGINE.answer(question, at("2026-05-03 12:00")).text.splitlines() == lines
