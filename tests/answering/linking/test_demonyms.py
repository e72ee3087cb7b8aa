"""Words for somebody of a country, told from names that only begin as a country's does."""

from __future__ import annotations

import pytest

from bot.answering.linking.demonyms import is_of_some_country


@pytest.mark.parametrize(
    "word",
    [
        "italian", "peruvian", "congolese", "ghanaian", "mexican", "argentine", "israeli",
        "coreennes", "senegalais", "beninoises", "marocaine", "tunisienne",
        "coreana", "peruano", "brasilenas", "canadienses", "корейскому", "كوري",
    ],
)  # fmt: skip
def test_word_made_of_a_country_is_for_its_people(word: str) -> None:
    assert is_of_some_country(word)


@pytest.mark.parametrize("word", ["benincasa", "benifei", "benichou", "malinverno", "cubadda"])
def test_family_name_that_begins_as_a_country_is_for_nobody_of_it(word: str) -> None:
    assert not is_of_some_country(word)
