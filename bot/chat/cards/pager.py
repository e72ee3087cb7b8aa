"""What has several pages: the buttons to those beside one, and which page it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.cards.card import MOST_PRESSES, Card, Press, press
from bot.texts import messages


def page_buttons(
    language: str, page: int, verb: str, *target: str | int, is_last: bool
) -> tuple[Press, ...]:
    """Return the buttons to the pages before and after one; pages are numbered from 0.

    Their ids are a verb, a target, and the number of the page.
    """
    say = messages(language)
    row = []
    if page > 0:
        row.append(press(say("discord-previous"), verb, *target, page - 1))
    if not is_last:
        row.append(press(say("discord-next-page"), verb, *target, page + 1).as_main)
    return tuple(row)


def page_note(language: str, page: int, count: int) -> str:
    """Return which of how many pages it is, "" of a single one; pages are numbered from 0."""
    return messages(language)("discord-page", number=page + 1, count=count) if count > 1 else ""


def numbered(cards: Sequence[Card]) -> tuple[Card, ...]:
    """Return pages that say which they are."""
    return tuple(
        replace(card, page_note=page_note(card.language, number, len(cards)))
        for number, card in enumerate(cards)
    )


def turned(cards: Sequence[Card], page: int, *target: str | int) -> Card:
    """Return one of the pages (the nearest there is) with the buttons to those beside it."""
    number = max(0, min(page, len(cards) - 1))
    card = cards[number]
    is_last = number == len(cards) - 1
    turning = page_buttons(card.language, number, "page", *target, is_last=is_last)
    own = card.buttons
    room = MOST_PRESSES - len(turning)
    if len(own) > room:
        # The last one holds the rest of what can be done.
        own = (*own[: room - 1], own[-1])
    if not turning and own == card.buttons:
        return card
    return replace(card, buttons=(*turning, *own))
