"""Lists of several pages: the buttons to the pages beside one, and which page it is."""

from __future__ import annotations

from bot.chat.cards.card import Press, press
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
        row.append(press(say("discord-next-page"), verb, *target, page + 1))
    return tuple(row)


def page_note(language: str, page: int, count: int) -> str:
    """Return which of how many pages it is, "" of a single one; pages are numbered from 0."""
    return messages(language)("discord-page", number=page + 1, count=count) if count > 1 else ""
