"""A question on the card it is passed on from, and what is read from there again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import LONGEST_QUOTE, Card, plain, press
from bot.chat.cards.escaping import escaped, unescaped
from bot.chat.cards.truncation import units
from bot.chat.cards.views import QUOTE_ID, view_of
from tests.chat.escalation.passing_on import asked, ids, said_to
from tests.chat.scene import Scene

MARKUP = "\\*_`~|<>[]()#-+1.@everyone here:/ \nhttps://a.b/"


def quoting(text: str, language: str = "en") -> Card:
    return replace(note_card(language, "Ask a person", "Whom"), quote=escaped(text))


@given(
    st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from(MARKUP)), max_size=150),
    st.sampled_from(["en", "ar"]),
)
def test_any_question_is_read_from_its_card_as_it_was_written(text: str, language: str) -> None:
    question = text.replace("\u200f", "").strip()
    read = unescaped(quoting(question, language).quote).replace("\u200f", "").strip()
    assert read == question


@given(st.text(min_size=1, max_size=4000), st.sampled_from(["en", "ar"]))
def test_long_question_keeps_the_limits_of_a_message(text: str, language: str) -> None:
    card = quoting(text * 3, language)
    shown = sum(units(part) for part in card.paragraphs)
    assert units(card.quote) <= LONGEST_QUOTE
    assert shown <= 4000
    assert units(plain(card)) <= 2000


def test_quote_stands_in_a_part_of_its_own() -> None:
    card = replace(quoting("Where is *it*?"), buttons=(press("Pass it on", "pass", "here"),))
    (box,) = view_of(card).to_components()
    texts = [(one["id"], one["content"]) for one in box["components"] if "content" in one]
    assert texts[1] == (QUOTE_ID, r"> Where is \*it\*?")
    assert [content for _, content in texts] == list(card.paragraphs)


@pytest.mark.parametrize("question", ["??", "👍", "\u200b"])
async def test_what_says_nothing_is_not_passed_on(place: Scene, question: str) -> None:
    place.guild.add_channel("organisers")
    async with place.usher():
        ana = place.person("Ana")
        card = await said_to(ana, await asked(place, ana, question), "person")
    assert "can no longer read which question" in card.text
    assert ids(card) == []
