"""Addresses and handles in a question: whose they are, or that they are nobody's of the event."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.answering.linking.mentions import Mention
from bot.answering.linking.spans import Spans
from bot.answering.text.normalise import fold
from bot.core.models import Event

ADDRESS = re.compile(r"(?<![\w@.+-])(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@[\w-]{2,}(?:@[\w.-]+\w)?)")
"""An e-mail address, or a handle with its sign."""

_HANDLE = re.compile(r"/@?([\w-]{2,})/?$")

_NUMBER = re.compile(r"(?<![\w+])\+?\d(?:[ ()/.-]{0,2}\d){6,14}(?!\w)")
"""A telephone number: seven digits or more, in groups."""

AddressBook = Mapping[str, str]
"""Folded addresses and handles, each with the id of whose it is; nothing where that is nobody."""


def address_book(event: Event) -> AddressBook:
    """Return the addresses that the organisers wrote, and the handles of people's pages."""
    book: dict[str, str] = {}
    for contact in event.contacts:
        if contact.email:
            book[fold(contact.email)] = contact.person or ""
    for person in event.people:
        if person.email and person.email.value:
            book[fold(person.email.value)] = person.id
        for link in person.links:
            handle = _HANDLE.search(fold(link.url))
            if handle:
                book.setdefault(f"@{handle[1]}", person.id)
    return book


@dataclass(frozen=True, slots=True)
class Addressed:
    """The people whose addresses stand in a text; where those of desks, and of nobody, stand."""

    mentions: tuple[Mention, ...] = ()
    strangers: Spans = ()
    desks: Spans = ()

    @property
    def spans(self) -> Spans:
        """Where addresses stand."""
        return [*(m.span for m in self.mentions), *self.strangers, *self.desks]


def addresses_in(text: str, book: AddressBook) -> Addressed:
    """Find the addresses in a text that are somebody's of the event, or nobody's."""
    folded = fold(text)
    if "@" not in folded or len(folded) != len(text):
        return Addressed()
    found = [(match.span(), book.get(match.group())) for match in ADDRESS.finditer(folded)]
    return Addressed(
        tuple(Mention("person", (owner,), *span, 1.0) for span, owner in found if owner),
        tuple(span for span, owner in found if owner is None),
        tuple(span for span, owner in found if owner == ""),
    )


def means_in(text: str) -> Spans:
    """Return where addresses and telephone numbers stand, which name no thing."""
    return tuple(match.span() for one in (ADDRESS, _NUMBER) for match in one.finditer(text))
