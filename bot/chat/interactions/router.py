"""Where buttons, menus and forms lead; and commands, by capability.

discord.py forgets buttons and forms when it is restarted, so they are found by their ids. Whoever
sends one that leads nowhere, or that is not on its message, gets a clear sentence.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import discord
from discord import app_commands

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import PREFIX, Accent
from bot.chat.cards.views import custom_ids
from bot.chat.compatibility.pressed_message import UNSEEN
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.responding import UsherInteraction, apologise, send
from bot.texts import messages

_log = logging.getLogger(__name__)

_Route = TypeVar("_Route")

Pressed = Callable[[UsherInteraction, list[str]], Awaitable[None]]
"""What a button does, given the parts of its id."""

Chosen = Callable[[UsherInteraction, list[str], list[str]], Awaitable[None]]
"""What a menu does, given the parts of its id and what was chosen."""

Filled = Callable[[UsherInteraction, list[str], dict[str, str]], Awaitable[None]]
"""What a form does, given the parts of its id and what was filled in, field by field."""

Command = app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu


@dataclass(frozen=True, kw_only=True)
class Capability:
    """Something people can do: its commands, and what the verb in an id leads to.

    Of `organisers_commands` everybody else is told that they are not for them.
    """

    commands: tuple[Command, ...] = ()
    organisers_commands: tuple[Command, ...] = ()
    buttons: Mapping[str, Pressed] = field(default_factory=dict)
    menus: Mapping[str, Chosen] = field(default_factory=dict)
    forms: Mapping[str, Filled] = field(default_factory=dict)


class Router:
    """Leads what is pressed, chosen and filled in to where its id says.

    An id holds all that is needed, so a card does its work however old it is.
    """

    def __init__(self, capabilities: Iterable[Capability]) -> None:
        """Raises ValueError for a verb that is registered twice."""
        some = tuple(capabilities)
        self._buttons = _once(one.buttons for one in some)
        self._menus = _once(one.menus for one in some)
        self._forms = _once(one.forms for one in some)

    async def route(self, interaction: UsherInteraction) -> None:
        """Do what an id stands for; refuse one that is forged or that stands for nothing."""
        data: Any = interaction.data or {}
        custom_id = str(data.get("custom_id", ""))
        prefix, _, rest = custom_id.partition(":")
        verb, *parts = rest.split(":")
        if prefix != PREFIX:
            return
        try:
            if interaction.type is discord.InteractionType.modal_submit:
                await self._fill(interaction, verb, parts, data)
            elif interaction.type is discord.InteractionType.component:
                await self._press(interaction, custom_id, verb, parts, data)
        except Exception as error:  # noqa: BLE001 - the edge: told to the user and the log
            await apologise(interaction, error)

    async def _fill(
        self, interaction: UsherInteraction, verb: str, parts: list[str], data: Any
    ) -> None:
        filled = self._forms.get(verb)
        if filled is None:
            await say_stale(interaction)
        else:
            await filled(interaction, parts, _values(data.get("components", [])))

    async def _press(
        self, interaction: UsherInteraction, custom_id: str, verb: str, parts: list[str], data: Any
    ) -> None:
        is_button = data.get("component_type") == discord.ComponentType.button.value
        pressed = self._buttons.get(verb) if is_button else None
        chosen = None if is_button else self._menus.get(verb)
        if not _is_there(interaction, custom_id) or not (pressed or chosen):
            _log.warning("%s pressed what is not there: %r", interaction.user.id, custom_id)
            await say_stale(interaction)
        elif pressed is not None:
            await pressed(interaction, parts)
        elif chosen is not None:
            await chosen(interaction, parts, [str(value) for value in data.get("values", ())])


async def say_stale(interaction: UsherInteraction) -> None:
    """Say that what was pressed or filled in stands for nothing any more."""
    language = await asker_language(interaction)
    say = messages(language)
    text = say("organiser-stale-text")
    card = note_card(language, say("organiser-stale"), text, accent=Accent.UNSURE)
    await send(interaction, card, is_private=True)


def _once(tables: Iterable[Mapping[str, _Route]]) -> dict[str, _Route]:
    found: dict[str, _Route] = {}
    for verb, leads_to in (pair for table in tables for pair in table.items()):
        if verb in found:
            raise ValueError(f"{verb} is registered twice")
        found[verb] = leads_to
    return found


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


def _is_there(interaction: UsherInteraction, custom_id: str) -> bool:
    """Whether what was pressed stands on the message it is said to stand on.

    Where a server tells nobody what stands there, it is believed, as Discord is.
    """
    if interaction.extras.get(UNSEEN):
        return True
    return interaction.message is not None and custom_id in custom_ids(interaction.message)
