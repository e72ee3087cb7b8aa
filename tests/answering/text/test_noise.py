"""What only decorates a message leaves it, and nothing that is asked does."""

from __future__ import annotations

import pytest

from bot.answering.text.noise import without_noise


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("\x1b[31mwhen is it\x1b[0m?", "when is it ?"),
        ("\x1b[1;32mWo\x1b[m", "Wo"),
        ("where is room [31m", "where is room [31m"),
        ("**when** is it", "when is it"),
    ],
)
def test_what_decorates_a_message_is_left_out(typed: str, asked: str) -> None:
    assert " ".join(without_noise(typed).split()) == asked
