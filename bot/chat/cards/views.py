"""Cards in Discord's shape: Components V2, whose buttons need nothing that is only in memory."""

from __future__ import annotations

from functools import lru_cache

import discord
from discord.ui import (
    ActionRow,
    Button,
    Container,
    Item,
    LayoutView,
    Section,
    Select,
    TextDisplay,
)

from bot.chat.cards.card import Card, Menu, Press, Weight, quoted
from bot.chat.cards.escaping import directed

QUESTION_ID = 1000
"""The component id of the question above an answer; earlier cards had it as their heading."""

TEXT_ID = QUESTION_ID + 1
SOURCE_ID = TEXT_ID + 1
QUOTE_ID = SOURCE_ID + 1
HEADING_ID = QUOTE_ID + 1

STYLES = {
    Weight.MAIN: discord.ButtonStyle.primary,
    Weight.USUAL: discord.ButtonStyle.secondary,
    Weight.DANGER: discord.ButtonStyle.danger,
}


def view_with(*items: Item[LayoutView]) -> LayoutView:
    """Return items as a view that can be sent any number of times.

    It is stopped: presses reach the router by their ids, so discord.py keeps nothing.
    """
    view = LayoutView(timeout=None)
    for item in items:
        view.add_item(item)
    view.stop()
    return view


@lru_cache(maxsize=256)
def view_of(card: Card) -> LayoutView:
    """Return a card as a view that can be sent any number of times."""
    box: Container[LayoutView] = Container(accent_colour=card.accent)
    if card.question:
        box.add_item(TextDisplay(directed(f"-# {card.question}", card.language), id=QUESTION_ID))
    if card.heading:
        box.add_item(TextDisplay(directed(f"### {card.heading}", card.language), id=HEADING_ID))
    if card.quote:
        box.add_item(TextDisplay(quoted(card.quote), id=QUOTE_ID))
    if card.text:
        box.add_item(TextDisplay(card.text, id=TEXT_ID))
    for detail in card.details:
        box.add_item(Section(detail.text, accessory=button_of(detail.press)))
    small = "\n".join(f"-# {line}" for line in (card.page_note, card.source) if line)
    if small:
        box.add_item(TextDisplay(directed(small, card.language), id=SOURCE_ID))
    if card.menu is not None:
        box.add_item(ActionRow(menu_of(card.menu)))
    if card.buttons:
        box.add_item(ActionRow(*map(button_of, card.buttons)))
    return view_with(box)


def shown(message: discord.Message, component_id: int) -> str:
    """Return the markdown a card shows in one of its parts, "" when it has no such part."""
    for component in _all_components(message.components):
        if isinstance(component, discord.TextDisplay) and component.id == component_id:
            return component.content
    return ""


def beside(message: discord.Message, custom_id: str) -> str:
    """Return the markdown that stands beside a button, "" when nothing does."""
    for component in _all_components(message.components):
        if (
            isinstance(component, discord.SectionComponent)
            and getattr(component.accessory, "custom_id", None) == custom_id
        ):
            return "\n".join(part.content for part in component.children)
    return ""


def custom_ids(message: discord.Message) -> set[str]:
    """Return the ids of everything in a message that can be pressed or chosen from."""
    found: set[str] = set()
    for component in _all_components(message.components):
        for one in (component, getattr(component, "accessory", None)):
            own = getattr(one, "custom_id", None)
            if own:
                found.add(own)
    return found


def _all_components(components: object) -> list[object]:
    found: list[object] = []
    for component in components if isinstance(components, list) else []:
        found.append(component)
        found += _all_components(getattr(component, "children", None))
    return found


def button_of(press: Press) -> Button[LayoutView]:
    """Return a button in Discord's shape."""
    return Button(label=press.label, custom_id=press.custom_id, style=STYLES[press.weight])


def menu_of(menu: Menu) -> Select[LayoutView]:
    """Return a menu in Discord's shape."""
    select: Select[LayoutView] = Select(custom_id=menu.custom_id, placeholder=menu.placeholder)
    for option in menu.options:
        select.add_option(
            label=option.label, value=option.value, description=option.description or None
        )
    return select
