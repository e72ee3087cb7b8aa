"""Forms that were filled in, and buttons that are not what they seem.

discord.py forgets a form when it is restarted, and drops presses of buttons that are not on their
message; whoever sent either gets a clear sentence.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import PREFIX
from bot.chat.cards.views import custom_ids
from bot.chat.interactions.asker import spoken_to
from bot.chat.interactions.responding import Talk, apologise, send
from bot.texts import messages

Filled = Callable[[Talk, list[str], dict[str, str]], Awaitable[None]]

FILLED: dict[str, Filled] = {}
"""What the verb in a form's id does; each module of commands adds its own."""

Chosen = Callable[[Talk, list[str], list[str]], Awaitable[None]]

CHOSEN: dict[str, Chosen] = {}
"""What the verb in a menu's id does with the values chosen there."""

PRESSED: set[str] = set()
"""The verbs of buttons, which are handled by their own class."""

_log = logging.getLogger(__name__)


async def route(interaction: discord.Interaction[Any]) -> None:
    """Handle a form; refuse a button that is forged or that nothing stands behind any more."""
    data: Any = interaction.data or {}
    custom_id = str(data.get("custom_id", ""))
    prefix, _, rest = custom_id.partition(":")
    verb, *parts = rest.split(":")
    if prefix != PREFIX:
        return
    try:
        if interaction.type is discord.InteractionType.modal_submit:
            filled = FILLED.get(verb)
            if filled is None:
                await refuse(interaction)
            else:
                await filled(interaction, parts, _values(data.get("components", [])))
        elif interaction.type is discord.InteractionType.component:
            await _component(interaction, custom_id, verb, parts)
    except Exception as error:  # noqa: BLE001 - the edge: told to the user and the log
        await apologise(interaction, error)


async def _component(interaction: Talk, custom_id: str, verb: str, parts: list[str]) -> None:
    """Hand on what was chosen in a menu; refuse what is not there. Buttons find their own way."""
    if not _is_there(interaction, custom_id) or verb not in PRESSED | CHOSEN.keys():
        _log.warning("%s pressed what is not there: %r", interaction.user.id, custom_id)
        await refuse(interaction)
    elif verb in CHOSEN:
        data: Any = interaction.data
        await CHOSEN[verb](interaction, parts, [str(value) for value in data.get("values", ())])


async def refuse(interaction: Talk) -> None:
    """Say that what was pressed or filled in stands for nothing any more."""
    language = await spoken_to(interaction)
    say = messages(language)
    card = note_card(language, say("organiser-stale"), say("organiser-stale-text"))
    await send(interaction, card, is_private=True)


def _values(components: Any) -> dict[str, str]:
    """Return what was filled in, by the id of each field."""
    found: dict[str, str] = {}
    for component in components if isinstance(components, list) else []:
        if "value" in component:
            found[component["custom_id"]] = str(component["value"])
        elif "values" in component:
            found[component["custom_id"]] = "\n".join(map(str, component["values"]))
        found |= _values(component.get("components"))
        inner = component.get("component")
        if inner is not None:
            found |= _values([inner])
    return found


def _is_there(interaction: Talk, custom_id: str) -> bool:
    """Whether what was pressed stands on the message it is said to stand on."""
    return interaction.message is not None and custom_id in custom_ids(interaction.message)
