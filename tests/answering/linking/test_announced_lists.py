"""A sentence that ends in a colon is quoted with what it announces."""

from __future__ import annotations

import pytest

from bot.answering.linking.excerpts import excerpt, whole_sentences
from bot.answering.text.plain import plain_text

ITEMS = ("first the lamp", "then the rope", "and a coat")


@pytest.mark.parametrize("mark", ["-", "*", "•", "1.", "2)", "a)"])
def test_items_of_a_list_stand_on_lines_of_their_own(mark: str) -> None:
    lines = "\n".join(f"{mark} {item}" for item in ITEMS)
    sentences = whole_sentences(plain_text(f"We meet at six. You need:\n{lines}\n\nSee you there."))
    at = sentences.index("You need:")
    told, *items = excerpt([at], sentences).splitlines()
    assert (told, len(items)) == ("You need:", len(ITEMS))
    assert all(item.endswith(own) for item, own in zip(items, ITEMS, strict=True))


def test_sentence_behind_a_colon_stands_with_it() -> None:
    sentences = ["One thing matters:", "Keep the lamp lit.", "It is late."]
    assert excerpt([0], sentences) == "One thing matters:\nKeep the lamp lit."


def test_list_ends_where_two_screens_do() -> None:
    sentences = ["They are:", *(f"• {number} {'lamp ' * 50}".strip() for number in range(9))]
    assert len(excerpt([0], sentences).splitlines()) == 5
