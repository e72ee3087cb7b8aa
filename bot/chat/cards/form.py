"""Forms in Discord's shape.

Limits: https://docs.discord.com/developers/components/reference#text-input
"""

from __future__ import annotations

from typing import Any

from discord.ui import Item, Label, Modal

from bot.chat.cards.card import custom_id
from bot.chat.cards.truncation import cut

LONGEST_HEADING = 45
LONGEST_HINT = 100


def form_of(heading: str, verb: str, *parts: str | int) -> Modal:
    """Return an empty form, whose id is a verb and its parts. Raises ValueError as `custom_id`."""
    form = Modal(title=cut(heading, LONGEST_HEADING), custom_id=custom_id(verb, *parts))
    # It is answered by its id, in this run or a later one: nothing need be remembered.
    form.stop()
    return form


def add_field(form: Modal, label: str, field: Item[Any], hint: str = "") -> None:
    """Add a field with what it is for."""
    described = cut(hint, LONGEST_HINT) if hint else None
    form.add_item(Label(text=cut(label, LONGEST_HEADING), description=described, component=field))
