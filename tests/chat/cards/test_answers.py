from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.voice import Voice
from bot.chat.cards.answers import answer_cards, session_cards
from bot.chat.cards.card import LONGEST_CONTENT, Card, full_id, plain, press, short_id
from bot.chat.cards.escaping import directed, escaped, unescaped, without_mentions
from bot.chat.cards.lists import list_cards
from bot.chat.cards.pager import turned
from bot.chat.cards.truncation import cut, pages_of, units
from bot.chat.cards.views import view_of
from bot.core.answers import Answer
from bot.core.models import AnswerStatus
from bot.core.programme import Programme
from bot.languages import LANGUAGES
from tests.builders import make_event, make_fact, make_origin, make_session
from tests.sample_event import EVENT

PROGRAMME = Programme(EVENT)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=3000)


def _parts(card: Card) -> list[dict[str, Any]]:
    """Every component of a card as it is sent."""
    found = []
    waiting: list[Any] = list(view_of(card).to_components())
    while waiting:
        component = waiting.pop(0)
        found.append(component)
        waiting += component.get("components", [])
        waiting += [component["accessory"]] if component.get("accessory") else []
    return found


def _is_inside_the_limits(card: Card) -> bool:
    parts = _parts(card)
    text = sum(units(part.get("content", "")) for part in parts)
    ids = [part["custom_id"] for part in parts if "custom_id" in part]
    return (
        text <= 4000
        and len(parts) <= 40
        and len(set(ids)) == len(ids)
        and all(units(custom_id) <= 100 for custom_id in ids)
        and all(1 <= units(part["label"]) <= 80 for part in parts if "label" in part)
        and all(part["content"].strip() for part in parts if "content" in part)
        and units(plain(card)) <= LONGEST_CONTENT
    )


@given(
    text=WORDS.filter(str.strip),
    question=st.text(max_size=4000),
    language=st.sampled_from(LANGUAGES),
    suggestions=st.lists(st.text(min_size=1, max_size=300).filter(str.strip), max_size=3),
)
def test_every_answer_is_inside_the_limits(
    text: str, question: str, language: str, suggestions: list[str]
) -> None:
    answer = Answer(
        AnswerStatus.ANSWERED,
        text,
        language,
        sources=(make_origin(source="The programme book " * 30),),
        sessions=("opening", "keynote", "buoys"),
        suggestions=tuple(suggestions),
    )
    cards = answer_cards(answer, PROGRAMME, question)
    shown = [turned(cards, n, "answer", language, 1777878600) for n in range(len(cards))]
    assert all(_is_inside_the_limits(card) for card in shown)


@given(title=st.text(min_size=1, max_size=400).filter(str.strip), abstract=WORDS)
def test_every_session_is_inside_the_limits(title: str, abstract: str) -> None:
    session = make_session(id="x" * 200, title=title, abstract=make_fact(abstract or "."))
    voice = Voice(Programme(make_event(sessions=(session,))), "ar")
    cards = session_cards(session, voice)
    target = ("session", "ar", short_id(session.id))
    assert all(_is_inside_the_limits(turned(cards, n, *target)) for n in range(len(cards)))


def test_long_lists_have_every_session_once() -> None:
    sessions = tuple(make_session(id=f"s{n}", title=f"Talk {n:03} " + "x" * n) for n in range(120))
    voice = Voice(Programme(make_event(sessions=sessions)), "en")
    cards = list_cards("Programme", sessions, voice, has_days=True)
    text = "\n".join(card.text for card in cards)
    assert [text.count(f"Talk {n:03}") for n in range(120)] == [1] * 120
    assert all(_is_inside_the_limits(card) for card in cards)


def test_what_an_answer_does_not_show_is_on_its_next_pages() -> None:
    sessions = tuple(make_session(id=f"s{n}", title=f"Talk {n:03}") for n in range(60))
    programme = Programme(make_event(sessions=sessions))
    more = tuple(session.id for session in sessions[8:])
    answer = Answer(AnswerStatus.ANSWERED, "60 sessions.", "en", more=more)
    cards = answer_cards(answer, programme)
    following = "\n".join(card.text for card in cards[1:])
    assert [following.count(f"Talk {n:03}") for n in range(60)] == [0] * 8 + [1] * 52
    assert (cards[0].text, bool(cards[0].buttons), cards[1].buttons) == ("60 sessions.", True, ())
    shown = [turned(cards, n, "answer", "en", 1777878600) for n in range(len(cards))]
    assert all(_is_inside_the_limits(card) for card in shown)


@given(text=WORDS, limit=st.integers(20, 300))
def test_pages_lose_nothing_but_space(text: str, limit: int) -> None:
    pages = pages_of(text, limit)
    assert "".join("".join(pages).split()) == "".join(text.split())
    assert all(units(page) <= limit for page in pages)


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("One. Two. Three.", 11, "One. Two.…"),
        ("See <@123456789012345678> there", 20, "See…"),
        ("Read https://example.org/a-long-address now", 25, "Read…"),
        ("ab👩‍👩‍👧‍👦", 6, "ab…"),
        ("abe\u0301", 3, "ab…"),
        ("ab🇫🇷🇰🇷", 8, "ab🇫🇷…"),
        ("short", 5, "short"),
    ],
)
def test_nothing_is_cut_in_two(text: str, limit: int, shown: str) -> None:
    assert cut(text, limit) == shown


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("*a* _b_ ~c~ `d` |e|", r"\*a\* \_b\_ \~c\~ \`d\` \|e\|"),
        ("<@1> <#2> <t:3:F>", r"\<@1> \<#2> \<t:3:F>"),
        ("[a](https://example.org/x_y)", r"\[a\](https://example.org/x_y)"),
        ("# a\n- b\n1. c\n> d\n-# e", "\\# a\n\\- b\n1\\. c\n\\> d\n\\-# e"),
        ("@everyone", "@\u200beveryone"),
        ("C# and a-b", "C# and a-b"),
    ],
)
def test_plain_text_is_no_markup(text: str, safe: str) -> None:
    assert (escaped(text), unescaped(safe)) == (safe, text)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<@1> when?", "when?"),
        ("<@!1><@&2> <#3> hi <:x:4> <a:y:5>", "hi"),
        ("1 < 2", "1 < 2"),
        ("<@1>", ""),
    ],
)
def test_mentions_are_left_out(text: str, left: str) -> None:
    assert without_mentions(text) == left


def test_lines_read_from_the_right_in_arabic_alone() -> None:
    text = "### Latin\n• 09:00\nعربي"
    marked = "### \u200fLatin\n• \u200f09:00\nعربي"
    assert directed(text, "ar") == marked
    assert directed(marked, "ar") == marked
    assert directed(text, "en") == text


def test_times_are_the_readers_and_the_venues() -> None:
    (card,) = session_cards(PROGRAMME.session["keynote"], Voice(PROGRAMME, "en"))
    assert "Monday 4 May, 09:30–10:30 (Paris time)" in card.text
    assert "Your time: <t:1777879800:f>" in card.text


def test_long_suggestions_stand_beside_their_buttons() -> None:
    long = "When is “" + "a very long title " * 8 + "”?"
    answer = Answer(AnswerStatus.DID_YOU_MEAN, "Did you mean:", "en", suggestions=("Short?", long))
    (card,) = answer_cards(answer, PROGRAMME)
    assert [press.custom_id for press in card.buttons] == ["usher:ask:en:Short?", "usher:person:en"]
    (detail,) = card.details
    assert (unescaped(detail.text), detail.press.custom_id) == (long, "usher:quote:en:1")


def test_ids_are_found_again_even_when_they_are_long() -> None:
    ids = ["short", "x" * 200, "with:colon", "سلام"]
    assert [full_id(short_id(identity), ids) for identity in ids] == ids
    assert full_id("gone", ids) is None
    assert all(":" not in short_id(identity) for identity in ids)


def test_button_with_too_long_an_id_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        press("Label", "ask", "en", "x" * 100)
