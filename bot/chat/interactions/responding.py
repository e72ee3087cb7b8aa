"""Cards to people who used a command or a button: acknowledged in time, apologised for on failure.

An interaction must be acknowledged within 3 seconds, then it may be answered for 15 minutes:
https://discord.com/developers/docs/interactions/receiving-and-responding
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, TypeAlias

import discord
from discord.ui import LayoutView

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Accent, Card, plain
from bot.chat.cards.languages import language_of
from bot.chat.cards.views import view_of
from bot.chat.connection.discord_errors import is_card_refused
from bot.errors import traceback_of
from bot.logging_setup import new_reference, one_line
from bot.texts import messages

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

UsherInteraction: TypeAlias = "discord.Interaction[UsherClient]"

Renderable: TypeAlias = Card | LayoutView
"""What can be shown: a card, or a view with menus in it."""

PATIENCE = 0.8
"""Seconds an answer may take before the interaction is acknowledged without it."""

OVER = frozenset({10015, 10062, 40060})
"""Error codes for interactions that are unknown by now, or have been answered already."""

_log = logging.getLogger(__name__)


async def respond(
    interaction: UsherInteraction,
    work: Coroutine[Any, Any, Renderable],
    *,
    is_private: bool = False,
) -> None:
    """Send the card some work comes to; when it takes longer, that is acknowledged first."""
    task = asyncio.ensure_future(work)
    try:
        done, _ = await asyncio.wait({task}, timeout=PATIENCE)
        if not done:
            await _acknowledge(interaction, thinking=True, ephemeral=is_private)
        await send(interaction, await task, is_private=is_private)
    finally:
        task.cancel()


async def respond_in_place(
    interaction: UsherInteraction, work: Coroutine[Any, Any, Renderable]
) -> None:
    """Put the card some work comes to in the place of the one whose button was pressed."""
    task = asyncio.ensure_future(work)
    try:
        done, _ = await asyncio.wait({task}, timeout=PATIENCE)
        if not done:
            await _acknowledge(interaction)
        view = _view(await task)
        if interaction.response.is_done():
            await interaction.edit_original_response(view=view)
        else:
            await interaction.response.edit_message(view=view)
    finally:
        task.cancel()


async def send(
    interaction: UsherInteraction, card: Renderable, *, is_private: bool = False
) -> None:
    """Send a card as the answer; as plain text where components are refused.

    Where nothing can be shown to one person alone, that is said so that all can read it.
    """
    try:
        await _send_either(interaction, card, is_private=is_private)
    except discord.HTTPException as error:
        if not is_private or _is_over(error):
            raise
        _log.warning("a private answer was refused: %s", one_line(error))
        say = messages(language_of(interaction.locale) or "en")
        notice = note_card(
            say.language, say("discord-not-private"), say("discord-not-private-text")
        )
        await _send_either(interaction, notice, is_private=False)


async def show_form(interaction: UsherInteraction, form: discord.ui.Modal, command: str) -> None:
    """Show a form; where it is refused, say what to type in a terminal instead."""
    try:
        await interaction.response.send_modal(form)
    except discord.HTTPException as error:
        if _is_over(error):
            raise
        _log.warning("a form was refused: %s", one_line(error))
        say = messages(language_of(interaction.locale) or "en")
        text = say("discord-no-form-text", command=command)
        notice = note_card(say.language, say("discord-no-form"), text)
        await send(interaction, notice, is_private=True)


async def _acknowledge(interaction: UsherInteraction, **options: Any) -> None:
    """Ask for time; a server that knows no such thing gives as much as it takes."""
    try:
        await interaction.response.defer(**options)
    except discord.HTTPException as error:
        if _is_over(error):
            raise
        _log.debug("no time was given: %s", one_line(error))


async def _send_either(
    interaction: UsherInteraction, card: Renderable, *, is_private: bool
) -> None:
    try:
        await _send(interaction, is_private=is_private, view=_view(card))
    except discord.HTTPException as error:
        if not is_card_refused(error) or not isinstance(card, Card):
            raise
        interaction.client.note_refused(error)
        await _send(interaction, is_private=is_private, content=plain(card))


def _is_over(error: discord.HTTPException) -> bool:
    """Whether an interaction was answered before, or can be answered no more."""
    return error.code in OVER


async def apologise(interaction: UsherInteraction, error: BaseException) -> None:
    """Say that something went wrong, with a reference that is in the log beside the error."""
    if isinstance(error, discord.HTTPException) and _is_over(error):
        _log.warning("an interaction was over before it was answered (%s)", one_line(error))
        return
    reference = new_reference()
    what = "reference %s: an interaction failed: %s"
    _log.error(what, reference, one_line(error), exc_info=traceback_of(error))
    language = language_of(interaction.locale) or "en"
    say = messages(language)
    text = say("discord-sorry-text", reference=reference)
    card = note_card(language, say("discord-sorry"), text, accent=Accent.STOPPED)
    try:
        await send(interaction, card, is_private=True)
    except discord.HTTPException as refused:
        _log.warning("reference %s: no apology could be sent (%s)", reference, one_line(refused))


def _view(shown: Renderable) -> LayoutView:
    return view_of(shown) if isinstance(shown, Card) else shown


async def _send(interaction: UsherInteraction, *, is_private: bool, **message: Any) -> None:
    if interaction.response.is_done():
        await interaction.followup.send(ephemeral=is_private, **message)
    else:
        await interaction.response.send_message(ephemeral=is_private, **message)
