"""A card, or its text where a server refuses components or does not show them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import discord
from discord.ui import LayoutView

from bot.chat.connection.discord_errors import in_text, is_card_refused

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient


async def send_card(
    client: UsherClient,
    send: Callable[..., Awaitable[discord.Message]],
    view: LayoutView,
    text: str,
    *,
    suppress_embeds: bool = False,
    **options: Any,
) -> discord.Message:
    """Send a card with some options of a channel's `send`, or else its text."""
    if client.has_components:
        try:
            message = await send(view=view, **options)
        except discord.HTTPException as error:
            if not is_card_refused(error):
                raise
            client.note_refused(error)
        else:
            if client.note_shown(message) or await in_text(message, text):
                return message
            # With the nonce of the message that was taken away it would count as sent.
            options["nonce"] = None
    return await send(content=text, suppress_embeds=suppress_embeds, **options)
