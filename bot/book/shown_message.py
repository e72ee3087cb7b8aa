"""What a reader is shown: the parts of a message, or a form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from discord.ui import LayoutView

from bot.chat.cards.card import PREFIX


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """What a reader is shown: the parts of a message, or a form.

    `payload` is what Discord is told. `asked` is the message it replies to.
    """

    payload: Mapping[str, Any]
    is_form: bool = False
    is_private: bool = False
    asked: str = ""

    @property
    def components(self) -> list[dict[str, Any]]:
        """The parts of the message."""
        return list(self.payload.get("components", ()))

    def button(self, verb: str) -> str:
        """Return the id of the first button or menu whose id begins with a verb and its parts.

        Raises LookupError when there is none.
        """
        for component in _all(self.components):
            custom_id = str(component.get("custom_id", ""))
            if custom_id.startswith(f"{PREFIX}:{verb}"):
                return custom_id
        raise LookupError(f"nothing on the card begins with {verb}")


def shown_view(view: LayoutView) -> ShownMessage:
    """Return what a view shows."""
    made: Any = view
    return ShownMessage({"components": made.to_components()})


def _all(components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = []
    for component in components:
        found.append(component)
        found += _all(component.get("components", []))
        found += _all([component["accessory"]] if "accessory" in component else [])
    return found
