"""Whose address or handle stands in a question, or that it is nobody's."""

from __future__ import annotations

import pytest

from bot.answering.linking.addresses import address_book, addresses_in
from bot.core.models import Fact, Link
from tests.builders import make_contact, make_event, make_origin, make_person, make_text

BOOK = address_book(
    make_event(
        people=(
            make_person(id="ada", name="Ada", email=Fact("ada@quay.example", make_origin())),
            make_person(
                id="bo", name="Bo", links=(Link("https://social.example/@bo_b", make_text("Bo")),)
            ),
        ),
        contacts=(
            make_contact(id="desk", email="desk@quay.example"),
            make_contact(id="help", email="help@quay.example", person="bo"),
        ),
    )
)


@pytest.mark.parametrize(
    ("text", "people", "strangers"),
    [
        ("who is Ada@quay.example?", ["ada"], []),
        ("who is help@quay.example", ["bo"], []),
        ("is desk@quay.example right", [], []),
        ("who is @bo_b", ["bo"], []),
        ("who is @bob", [], ["@bob"]),
        ("eve@quay.example 누구예요", [], ["eve@quay.example"]),
        ("talks @ noon", [], []),
        ("ada", [], []),
    ],
)
def test_address_is_of_whom_the_organisers_say(
    text: str, people: list[str], strangers: list[str]
) -> None:
    found = addresses_in(text, BOOK)
    assert [one for mention in found.mentions for one in mention.ids] == people
    assert [text[start:end] for start, end in found.strangers] == strangers
