"""What a message shows, before it has Discord's shape; inside Discord's limits by construction.

Limits: https://discord.com/developers/docs/components/reference. Texts here are Discord markdown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, IntEnum
from functools import lru_cache
from hashlib import blake2b

from bot.chat.cards.escaping import directed
from bot.chat.cards.truncation import cut, one_line, units

LONGEST_CONTENT = 2000
LONGEST_LABEL = 80
LONGEST_ID = 100
LONGEST_HEADING = 300
LONGEST_PAGE = 1700
LONGEST_QUOTE = 1000
LONGEST_DETAIL = 250
LONGEST_SOURCE = 200
MOST_DETAILS = 3
MOST_PRESSES = 4
"""Together at most 2 x 300 + 1,700 + 3 x 250 + 2 x 200 of the 4,000 characters of a message; a card
that quotes has no details."""

LONGEST_OPTION, LONGEST_PLACEHOLDER = 100, 150
MOST_OPTIONS = 25

LONGEST_NUMBER = 12
"""Digits of a row's number."""

PREFIX = "usher"


class Accent(IntEnum):
    """The colour of a card's edge; the words of the card say the same."""

    ANSWERED = 0x4F6BED
    NOT_PUBLISHED = 0xB7791F
    UNSURE = 0x6B7280
    DONE = 0x2E8B57
    STOPPED = 0xC0392B


class Weight(Enum):
    """How a button stands beside the others: a card has one main button at most."""

    MAIN = "main"
    USUAL = "usual"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Press:
    """A button: what it says, and an id that holds all it needs."""

    label: str
    custom_id: str
    weight: Weight = Weight.USUAL

    @property
    def as_main(self) -> Press:
        """The same button as the main one of its card."""
        return replace(self, weight=Weight.MAIN)

    @property
    def as_danger(self) -> Press:
        """The same button as one that cannot be taken back."""
        return replace(self, weight=Weight.DANGER)


@dataclass(frozen=True, slots=True)
class Option:
    """One of the things a menu offers."""

    label: str
    value: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of which one thing is chosen: what it is for, and what it offers."""

    placeholder: str
    custom_id: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """A paragraph with a button beside it."""

    text: str
    press: Press


@dataclass(frozen=True, slots=True)
class Card:
    """A message: a heading, one page of text, a source, a menu and a row of buttons.

    `question` is what was asked, where no reader sees it otherwise; it stands above the heading.
    `quote` is what a participant wrote, in a part of its own, from which it can be read again.
    `details` are paragraphs that have a button of their own, as it is too long for one.
    """

    language: str
    heading: str
    question: str = ""
    text: str = ""
    quote: str = ""
    details: tuple[Detail, ...] = ()
    page_note: str = ""
    source: str = ""
    menu: Menu | None = None
    buttons: tuple[Press, ...] = ()
    accent: Accent | None = None

    def __post_init__(self) -> None:
        short = {
            "heading": _line(self.heading, LONGEST_HEADING),
            "question": _line(self.question, LONGEST_HEADING),
            "text": cut(directed(self.text, self.language), LONGEST_PAGE),
            "quote": cut(directed(self.quote, self.language), LONGEST_QUOTE),
            "source": _line(self.source, LONGEST_SOURCE),
            "page_note": _line(self.page_note, LONGEST_SOURCE),
            "details": tuple(
                Detail(cut(directed(detail.text, self.language), LONGEST_DETAIL), detail.press)
                for detail in self.details[: 0 if self.quote else MOST_DETAILS]
            ),
            "buttons": _with_one_main(self.buttons[:MOST_PRESSES]),
        }
        for name, value in short.items():
            object.__setattr__(self, name, value)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts in order, without buttons and menu; each reads in its own direction."""
        parts = (
            f"-# {self.question}" if self.question else "",
            f"### {self.heading}" if self.heading else "",
            quoted(self.quote),
            self.text,
            *(detail.text for detail in self.details),
            f"-# {self.page_note}" if self.page_note else "",
            f"-# {self.source}" if self.source else "",
        )
        return tuple(directed(part, self.language) for part in parts if part)


def quoted(markdown: str) -> str:
    """Return markdown as a quotation; "" stays empty."""
    return "\n".join(f"> {line}" for line in markdown.split("\n")) if markdown else ""


@lru_cache(maxsize=256)
def plain(card: Card) -> str:
    """Return a card as the content of an ordinary message, for where components are refused."""
    return cut("\n".join(card.paragraphs), LONGEST_CONTENT)


def custom_id(verb: str, *parts: str | int) -> str:
    """Return the id of a button, a menu or a form, which holds all it needs.

    Raises ValueError for one longer than Discord takes: the caller shortens its parts.
    """
    made = _joined(verb, *parts)
    if units(made) > LONGEST_ID:
        raise ValueError(f"an id is too long: {made}")
    return made


def has_room_in_id(verb: str, *parts: str | int) -> bool:
    """Whether some parts fit into one id."""
    return units(_joined(verb, *parts)) <= LONGEST_ID


def _joined(verb: str, *parts: str | int) -> str:
    return ":".join((PREFIX, verb, *map(str, parts)))


def press(label: str, verb: str, *parts: str | int) -> Press:
    """Return a button; what does not fit its label is cut. Raises ValueError as `custom_id`."""
    return Press(cut(label, LONGEST_LABEL), custom_id(verb, *parts))


def menu(placeholder: str, options: Iterable[Option], verb: str, *parts: str | int) -> Menu | None:
    """Return a menu of the first options there is room for, or None when there are none.

    Raises ValueError as `custom_id`.
    """
    fitting = tuple(
        Option(
            cut(one_line(option.label), LONGEST_OPTION) or option.value,
            option.value,
            cut(one_line(option.description), LONGEST_OPTION),
        )
        for option in options
    )[:MOST_OPTIONS]
    if not fitting:
        return None
    return Menu(cut(placeholder, LONGEST_PLACEHOLDER), custom_id(verb, *parts), fitting)


def short_id(identity: str) -> str:
    """Return an id of the event as a part of a button's id: itself, or a digest of a long one."""
    is_short = len(identity) <= 20 and identity.isascii() and identity.isprintable()
    if is_short and ":" not in identity and identity == identity.strip() != "":
        return identity
    return "~" + blake2b(identity.encode(), digest_size=9).hexdigest()


def full_id(short: str, identities: Iterable[str]) -> str | None:
    """Return which of some ids a part of a button's id stands for, or None when it is gone."""
    return next((identity for identity in identities if short_id(identity) == short), None)


def is_number(part: str) -> bool:
    """Whether a part of an id can be the number of a row; a longer one is forged."""
    return part.isdecimal() and part.isascii() and len(part) <= LONGEST_NUMBER


def _with_one_main(buttons: tuple[Press, ...]) -> tuple[Press, ...]:
    main = next((button for button in buttons if button.weight is Weight.MAIN), None)
    return tuple(
        replace(button, weight=Weight.USUAL)
        if button.weight is Weight.MAIN and button is not main
        else button
        for button in buttons
    )


def _line(text: str, limit: int) -> str:
    return cut(one_line(text), limit)
