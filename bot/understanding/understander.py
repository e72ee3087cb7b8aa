"""Who may read a message a second time: nobody, or something behind this protocol."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bot.answering.structured_query import StructuredQuery
from bot.understanding.prompt import Prompt


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a message asks, in order; `language` is the one it is written in, where that was told.

    Everything in it stands in the lists that were given.
    """

    queries: tuple[StructuredQuery, ...]
    language: str | None = None


class Understander(Protocol):
    """Reads messages that were not understood."""

    @property
    def is_on(self) -> bool:
        """Whether there is anybody to ask at all."""

    async def understand(self, prompt: Prompt) -> Understanding | None:
        """Return what a message asks, or None where what came back is of no use.

        Raises UnderstanderTooSlow or UnderstanderFailed.
        """

    async def close(self) -> None:
        """Let go of connections."""


class NoUnderstander:
    """Nobody: the default."""

    is_on = False

    async def understand(self, prompt: Prompt) -> Understanding | None:
        """Return None."""
        del prompt
        return None

    async def close(self) -> None:
        """Have nothing to let go of."""
