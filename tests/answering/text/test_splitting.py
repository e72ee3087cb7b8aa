from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.text.splitting import PieceReader, SureIntent, split_questions


def intent_of(piece: str) -> SureIntent | None:
    """Stand for the ranker: the first question word decides."""
    words = {"when": "when", "where": "where", "who": "speakers", "когда": "when", "где": "where"}
    words |= {"quand": "when", "où": "where", "متى": "when", "أين": "where", "hello": "talk:hello"}
    words |= {"什么时候": "when", "在哪里": "where", "언제": "when", "어디": "where"}
    found = (SureIntent(one) for word, one in words.items() if word in piece.casefold())
    return next(found, None)


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("When is it?", "en", ["When is it?"]),
        ("When is it? Where is it?", "en", ["When is it?", "Where is it?"]),
        ("When is it?Where is it?", "en", ["When is it?", "Where is it?"]),
        ("when is it and where is it", "en", ["when is it", "where is it"]),
        ("Quand est-ce et où est-ce", "fr", ["Quand est-ce", "où est-ce"]),
        ("когда это и где это", "ru", ["когда это", "где это"]),
        ("متى المؤتمر؟ أين المؤتمر؟", "ar", ["متى المؤتمر؟", "أين المؤتمر؟"]),
        ("什么时候开会？在哪里？", "zh", ["什么时候开会？", "在哪里？"]),
        ("is it in Geneva? writing the memo now", "en", ["is it in Geneva?"]),
        (
            "Ana Lima comes, I hear. When is she on?",
            "en",
            ["Ana Lima comes, I hear.", "When is she on?"],
        ),
        ("peligros para los satélites: ¿sí o no?", "es", ["peligros para los satélites:"]),
        ("언제 열려요? 어디서 해요?", "ko", ["언제 열려요?", "어디서 해요?"]),
    ],
)
def test_split_of_a_message(text: str, language: str, parts: list[str]) -> None:
    assert split_questions(text, language, PieceReader(intent_of)) == parts


@pytest.mark.parametrize(
    ("text", "language", "asked"),
    [
        ("when does it end on friday cause i have a train at one", "en", 26),
        ("quand est-ce que ça finit, parce que j'ai un train", "fr", 25),
        ("a qué hora termina el viernes porque tengo un tren", "es", 29),
        ("когда всё закончится, а то у меня поезд", "ru", 20),
        ("متى ينتهي المؤتمر لأن عندي قطار", "ar", 17),
        ("星期五什么时候结束，因为我要赶火车", "zh", 9),
        ("why is it so, because you say so", "en", None),
        ("what is the cause of all this", "en", None),
        ("when because I have a train", "en", None),
        ("où est le car pour mon hôtel", "fr", None),
    ],
)
def test_reason_of_ones_own_is_left_out(text: str, language: str, asked: int | None) -> None:
    assert split_questions(text, language, PieceReader(intent_of)) == [text[:asked]]


@pytest.mark.parametrize(
    "text",
    ["when is trade and finance", "when and when", "who is Marks and Spencer", "and", "when and"],
)
def test_split_at_and_needs_two_questions(text: str) -> None:
    assert split_questions(text, "en", PieceReader(intent_of)) == [text]


def test_split_of_a_message_leaves_out_what_asks_nothing() -> None:
    text = "I arrive on Monday. My ambassador is tired. When does it start?"
    assert split_questions(text, "en", PieceReader(intent_of)) == ["When does it start?"]


def test_split_does_not_part_an_abbreviation() -> None:
    assert split_questions("who is Dr. Geiss", "en", PieceReader(intent_of)) == ["who is Dr. Geiss"]


@pytest.mark.parametrize("count", [4, 6, 9])
def test_split_of_many_questions_keeps_all(count: int) -> None:
    asked = [("when?", "where?", "who?")[number % 3] for number in range(count)]
    assert split_questions(" ".join(asked), "en", PieceReader(intent_of)) == asked


@given(st.text(), st.sampled_from(["en", "fr", "es", "ru", "ar", "zh", "ko"]))
def test_split_of_anything_gives_parts_of_it(text: str, language: str) -> None:
    parts = split_questions(text, language, PieceReader(intent_of))
    assert parts
    assert [part for part in parts if part not in text] == []


def test_time_of_day_and_thousands_are_no_joint() -> None:
    whole = "what's in Mayon at 11:30 with 1,000 people?"
    assert split_questions(whole, "en", PieceReader(SureIntent)) == [whole]


def test_split_is_never_within_a_title() -> None:
    whole = "when is Who We Are and Where We Go"
    assert split_questions(whole, "en", PieceReader(intent_of, lambda _: [(8, len(whole))])) == [
        whole
    ]
    asked = f"{whole} and where is it"
    parts = split_questions(asked, "en", PieceReader(intent_of, lambda _: [(8, len(whole))]))
    assert parts == [whole, "where is it"]
