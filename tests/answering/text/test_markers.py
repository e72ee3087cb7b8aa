from __future__ import annotations

import pytest

from bot.answering.text.markers import question_words_in


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("elle ne parle pas toute seule quand même ?", set()),
        ("c'est quand", {"when"}),
        ("ou pas", set()),
        ("c'est ou", {"where"}),
        ("la keynote, Kim ou Foradori ?", set()),
        ("ca se passe ou exactement ?", {"where"}),
    ],
)
def test_french_words_ask_only_where_they_do(text: str, asked: set[str]) -> None:
    assert question_words_in(text, "fr") == asked
