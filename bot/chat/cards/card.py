"""What a message shows, before it has Discord's shape; inside Discord's limits by construction.

Limits: https://discord.com/developers/docs/components/reference. Texts here are Discord markdown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

from bot.chat.cards.escaping import directed
from bot.chat.cards.truncation import cut, units

LONGEST_CONTENT = 2000
LONGEST_LABEL = 80
LONGEST_ID = 100
LONGEST_HEADING = 300
LONGEST_PAGE = 1700
LONGEST_QUOTE = 1000
LONGEST_DETAIL = 250
LONGEST_SOURCE = 200
MOST_DETAILS = 6
MOST_PRESSES = 5
"""Together at most 300 + 1,700 + 6 x 250 + 2 x 200 of the 4,000 characters of a message; a card
that quotes has no details."""

PREFIX = "usher"


@dataclass(frozen=True, slots=True)
class Press:
    """A button: what it says, and an id that holds all it needs."""

    label: str
    custom_id: str


@dataclass(frozen=True, slots=True)
class Detail:
    """A paragraph with a button beside it."""

    text: str
    press: Press


@dataclass(frozen=True, slots=True)
class Card:
    """A message: a heading, one page of text, details with a button each, a source, buttons.

    `quote` is what a participant wrote, in a part of its own, from which it can be read again.
    """

    language: str
    heading: str
    text: str = ""
    quote: str = ""
    details: tuple[Detail, ...] = ()
    page_note: str = ""
    source: str = ""
    rows: tuple[tuple[Press, ...], ...] = ()

    def __post_init__(self) -> None:
        short = {
            "heading": _line(self.heading, LONGEST_HEADING),
            "text": cut(directed(self.text, self.language), LONGEST_PAGE),
            "quote": cut(directed(self.quote, self.language), LONGEST_QUOTE),
            "source": _line(self.source, LONGEST_SOURCE),
            "page_note": _line(self.page_note, LONGEST_SOURCE),
            "details": tuple(
                Detail(cut(directed(detail.text, self.language), LONGEST_DETAIL), detail.press)
                for detail in self.details[: 0 if self.quote else MOST_DETAILS]
            ),
            "rows": tuple(row[:MOST_PRESSES] for row in self.rows if row)[:4],
        }
        for name, value in short.items():
            object.__setattr__(self, name, value)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts in order, without the details' buttons; each reads in its own direction."""
        parts = (
            f"### {self.heading}" if self.heading else "",
            self.text,
            self.quote,
            *(detail.text for detail in self.details),
            f"-# {self.page_note}" if self.page_note else "",
            f"-# {self.source}" if self.source else "",
        )
        return tuple(directed(part, self.language) for part in parts if part)


def plain(card: Card) -> str:
    """Return a card as the content of an ordinary message, for where components are refused."""
    return cut("\n".join(card.paragraphs), LONGEST_CONTENT)


def press(label: str, verb: str, *parts: str | int) -> Press:
    """Return a button; what does not fit its label is cut.

    Raises ValueError for an id longer than Discord takes: the caller shortens its parts.
    """
    custom_id = ":".join((PREFIX, verb, *(str(part) for part in parts)))
    if units(custom_id) > LONGEST_ID:
        raise ValueError(f"the id of a button is too long: {custom_id}")
    return Press(cut(label, LONGEST_LABEL), custom_id)


def short_id(identity: str) -> str:
    """Return an id of the event as a part of a button's id: itself, or a digest of a long one."""
    if len(identity) <= 20 and identity.isascii() and ":" not in identity:
        return identity
    return "~" + blake2b(identity.encode(), digest_size=9).hexdigest()


def full_id(short: str, identities: Iterable[str]) -> str | None:
    """Return which of some ids a part of a button's id stands for, or None when it is gone."""
    return next((identity for identity in identities if short_id(identity) == short), None)


def _line(text: str, limit: int) -> str:
    return cut(" ".join(text.split()), limit)
