"""Other editions that are called as the event is, but for a number."""

from __future__ import annotations

import pytest

from bot.answering.policy.siblings import names_sibling
from tests.builders import make_event, make_fact


@pytest.mark.parametrize(
    ("name", "text", "is_other"),
    [
        ("38C3", "36c3", True),
        ("38C3", "39c3是什么时候", True),
        ("38C3", "when is 38c3", False),
        ("38C3", "38 of 39", False),
        ("Harbour 2026", "harbour'25 videos", True),
        ("Harbour 2026", "harbour24?", True),
        ("Harbour 2026", "harbour26", False),
        ("Harbour 2026", "harbour 10:30", False),
        ("Harbour 2026", "the harbour in 2024", False),
        ("rC3", "what is on in rc1", False),
    ],
)
def test_name_with_another_number_is_another_edition(name: str, text: str, is_other: bool) -> None:
    event = make_event(name=make_fact(name))
    assert names_sibling(text, event) is is_other
