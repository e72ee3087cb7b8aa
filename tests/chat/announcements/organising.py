"""What an organiser does with an announcement."""

from __future__ import annotations

from typing import Any

from tests.chat.scene import Scene
from tests.discord_server import Interaction, Message, Person

TITLE, TEXT = "Bus to the harbour", "It leaves **at 18:00** from the main gate."


def colleague(place: Scene, name: str = "Omar", **details: Any) -> Person:
    return place.person(name, roles=[place.guild.role_named("Organisers")], **details)


async def changed(interaction: Interaction, card: Message) -> Message:
    """Return a card once it shows what was done."""
    return await interaction.updated(card.versions)


async def written(place: Scene, who: Person, **values: str) -> Message:
    """Write an announcement and return its card."""
    form = await who.run(place.guild.channel_named("organisers"), "announce new")
    await form.response()
    filled = await who.submit(form, {"title": TITLE, "text": TEXT, **values})
    card: Message = await filled.response()
    return card


async def acted(who: Person, card: Message, label: str) -> Interaction:
    """Press a button below a card, or choose what is folded into the menu of further choices."""
    if label in card.buttons:
        return await who.press(card, label)
    return await who.select(card, "More choices…", [label])


async def pressed(who: Person, card: Message, label: str) -> Message:
    """Press a button below a card and return the card as it is afterwards."""
    return await changed(await acted(who, card, label), card)


async def chosen(who: Person, card: Message, menu: str, values: list[Any]) -> Message:
    """Choose in a menu below a card and return the card as it is afterwards."""
    return await changed(await who.select(card, menu, values), card)


async def refused(interaction: Interaction) -> str:
    """Return what is said beside a card that stays as it is."""
    said: Message = await interaction.response()
    assert said.is_ephemeral
    return said.text
