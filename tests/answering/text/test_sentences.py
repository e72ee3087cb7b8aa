"""What a sentence asks by itself, and what only beside another."""

from __future__ import annotations

import pytest

from bot.answering.text.sentences import asks_briefly, asks_by_itself, is_bare, with_tags_joined

STORY = "I am writing the memo for our office right now and need it by noon"


@pytest.mark.parametrize(
    ("asked", "language", "is_so"),
    [
        ("is Ana Lima on Tuesday?", "en", True),
        ("what for?", "en", False),
        ("¿Sí o no?", "es", False),
        ("is that so?", "en", False),
    ],
)
def test_question_beside_a_longer_sentence(asked: str, language: str, is_so: bool) -> None:
    assert asks_by_itself(asked, STORY, language) is is_so


@pytest.mark.parametrize(
    ("asked", "language", "bare", "brief"),
    [
        ("where?", "en", True, True),
        ("¿quién la da?", "es", False, True),
        ("who else speaks now?", "en", False, True),
        ("who speaks about tides on Monday?", "en", False, False),
    ],
)
def test_question_that_names_nothing(asked: str, language: str, bare: bool, brief: bool) -> None:
    assert (is_bare(asked, language), asks_briefly(asked, language)) == (bare, brief)


@pytest.mark.parametrize(
    ("language", "told", "tag", "joined"),
    [
        ("en", "It is in Geneva.", "Correct?", "It is in Geneva, Correct?"),
        ("en", "It ends on Friday.", "Is he right?", "It ends on Friday, Is he right?"),
        ("fr", "C'est à Genève.", "Il a raison ?", "C'est à Genève, Il a raison ?"),
        ("es", "Es en Ginebra.", "¿Tiene razón?", "Es en Ginebra, Tiene razón?"),
        ("ru", "Она в Женеве.", "Он прав?", "Она в Женеве, Он прав?"),
        ("ar", "هو في جنيف.", "هل هو محق؟", "هو في جنيف, هل هو محق؟"),
        ("zh", "会议在日内瓦。", "是吗？", "会议在日内瓦, 是吗？"),
        ("ko", "제네바에서 열려요.", "맞는 말인가요?", "제네바에서 열려요, 맞는 말인가요?"),
    ],
)
def test_sentence_that_only_asks_if_the_one_before_is_so_is_its_end(
    language: str, told: str, tag: str, joined: str
) -> None:
    assert with_tags_joined([told, tag], language) == [joined]


def test_sentence_that_asks_something_itself_stays_one() -> None:
    asked = ["It is in Geneva.", "Is it free?", "Correct."]
    assert with_tags_joined(asked, "en") == asked
