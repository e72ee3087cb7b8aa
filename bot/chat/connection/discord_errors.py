"""What Discord says when it does not take something, and what becomes of it.

Codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes.
"""

from __future__ import annotations

import contextlib
from datetime import timedelta
from typing import NoReturn

import aiohttp
import discord

from bot.core.posts import Target, TargetKind
from bot.logging_setup import one_line
from bot.services.messenger import Refused, TryLater

FAILURES = (discord.DiscordException, aiohttp.ClientError, OSError)
"""How a request fails, be it on the way or refused."""

UNREADABLE = (AttributeError, LookupError, TypeError, ValueError)
"""What discord.py stumbles with over what a server describes in another way."""

CANNOT_DM = frozenset({50007, 50278})
"""Error codes for people who take no direct messages from this bot."""

TOO_FAST = 40003
"""The error code for opening direct messages too fast; it comes with status 400 or 403."""

OPENING_PAUSE = timedelta(minutes=1)

ARCHIVED = frozenset({50083, 160005})
"""Error codes for threads that are archived, or locked."""

NO_TEXT = frozenset({50008, 50024})
"""Error codes for channels that take no messages, such as forums and categories."""

ABSENT = frozenset({404, 405, 501})
"""How servers answer where they lack a part of the API."""

CARD_REFUSED = frozenset({400, 422})
"""How servers answer to components that they do not take."""

_ABOUT_CONTENT = frozenset({0, 50006, 50035})
"""Error codes for what a message is made of; 0 stands for none, as other servers give none."""


def is_card_refused(error: discord.HTTPException) -> bool:
    """Whether it is the components that are not taken, rather than a message in this place."""
    return error.status in CARD_REFUSED and error.code in _ABOUT_CONTENT


def is_place_closed(error: BaseException) -> bool:
    """Whether a place is gone, or takes no messages from this bot."""
    if not isinstance(error, discord.HTTPException):
        return False
    return error.status in {403, 404} or error.code in ARCHIVED | NO_TEXT


def refuse(error: BaseException, target: Target) -> NoReturn:
    """Raise what becomes of a row after an error: Refused or TryLater."""
    if isinstance(error, discord.RateLimited):
        raise TryLater("429", timedelta(seconds=error.retry_after)) from error
    if isinstance(error, discord.HTTPException):
        detail = f"{error.status} {error.code}: {error.text[:200]}"
        if target.kind is TargetKind.USER and error.code in CANNOT_DM:
            raise Refused("dm_closed", detail) from error
        if error.code == TOO_FAST:
            raise TryLater(detail, OPENING_PAUSE) from error
        if error.code in ARCHIVED:
            raise Refused("archived", detail) from error
        if error.code in NO_TEXT:
            raise Refused("unfit", detail) from error
        if error.status == 403:
            raise Refused("forbidden", detail) from error
        if error.status in ABSENT:
            cause = "missing" if target.kind is TargetKind.CHANNEL else "dm_closed"
            raise Refused(cause, detail) from error
        if error.status in {400, 413, 422}:
            raise Refused("invalid", detail) from error
        raise TryLater(detail) from error
    raise TryLater(one_line(error) or type(error).__name__) from error


async def in_text(message: discord.Message, text: str) -> bool:
    """Make a message that shows nothing say something; where it may not be edited, take it away."""
    try:
        await message.edit(content=text, view=None)
    except discord.HTTPException:
        with contextlib.suppress(discord.HTTPException):
            await message.delete()
        return False
    return True
