"""When two questions are one: everybody who asked them gets the same answer."""

from __future__ import annotations

import pytest

from bot.core.bare_text import bare_words
from bot.core.question_likeness import by_likeness, most_alike


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Is there a lost property box?", "is there lost property box"),
        ("Where's the cloakroom?", "Where is the cloakrom"),
        ("The cloakroom is where?", "Where is the cloakroom?"),
        ("Où est la consigne ?", "ou est la consigne"),
        ("Где парковка?", "где парковка"),
        ("أين الموقف؟", "أين  الموقف"),
        ("我可以带狗吗？", "我可以带狗吗"),
        ("주차장이 있나요?", "주차장이 있나요"),
    ],
)
def test_order_typos_and_little_words_do_not_make_another_question(text: str, other: str) -> None:
    assert most_alike(text, [(7, other)]) == most_alike(other, [(7, text)]) == 7


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Could somebody store parrots for me?", "Could somebody store violins for me?"),
        ("May I bring my dog?", "May I bring my son?"),
        ("Where is hall 1?", "Where is hall 2?"),
        ("我可以带狗吗？", "我可以带猫吗？"),
        ("개를 데려가도 되나요?", "새를 데려가도 되나요?"),
        ("wifi?", "the?"),
        ("?", "!"),
    ],
)
def test_another_word_makes_another_question(text: str, other: str) -> None:
    assert most_alike(text, [(7, other)]) is None
    assert most_alike(other, [(7, text)]) is None


def test_nearest_of_several_is_meant_and_the_first_of_equals() -> None:
    others = [(1, "Is the pier open?"), (2, "is the pier opened"), (3, "Is the pier open?")]
    assert most_alike("Is the pier open", others) == 1
    assert by_likeness("is the pier opened?", others) == [2, 1, 3]


def test_case_accents_and_punctuation_do_not_count() -> None:
    assert bare_words("Où est-ce, « LÀ » ?") == "ou est ce la"
