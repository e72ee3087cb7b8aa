from __future__ import annotations

import pytest

from bot.chat.interactions.responding import UsherInteraction
from bot.chat.interactions.router import Capability, Router


async def press(_interaction: UsherInteraction, _parts: list[str]) -> None:
    """Do nothing."""


async def fill(_interaction: UsherInteraction, _parts: list[str], _values: dict[str, str]) -> None:
    """Do nothing."""


def test_verb_of_a_button_and_of_a_form_may_be_the_same() -> None:
    Router([Capability(buttons={"an": press}, forms={"an": fill})])


@pytest.mark.parametrize(
    "capability",
    [Capability(buttons={"an": press}), Capability(forms={"an": fill})],
    ids=["button", "form"],
)
def test_verb_registered_twice_is_refused(capability: Capability) -> None:
    with pytest.raises(ValueError, match=r"^an is registered twice$"):
        Router([capability, Capability(buttons={"read": press}), capability])
