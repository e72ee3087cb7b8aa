"""The rows of the outbox: what is due, to whom, by when, and how far it got."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from hashlib import blake2b
from typing import Any

from bot.core.posts import Sent, Target

SHOWN = "shown"
"""What stands for the id of a message that was shown to its reader in another way."""


class State(StrEnum):
    """Where a delivery stands."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


ALIVE = (State.PENDING, State.SENDING, State.SENT)
"""The states of a message that is there, or is still to be."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to one target; all moments are aware UTC."""

    id: int
    key: str
    """What makes it the same message; the outbox holds each key once."""
    event: str
    kind: str
    """Which composer puts it into words."""
    batch: str | None
    """What ties it to others that are changed or withdrawn with it."""
    target: Target
    language: str | None
    payload: Mapping[str, Any]
    """What its composer needs, as JSON can hold it."""
    due_at: datetime
    """When it should have been sent; much later it is looked for before it is sent."""
    expires_at: datetime | None
    """From when on it is pointless."""
    state: State
    attempts: int
    """How often it has been claimed to be sent; a sender's own claim is one of them."""
    claimed_at: datetime | None
    """When it was first claimed: no message of it is older."""
    last_error: str | None
    sent: Sent | None
    """Where it arrived."""
    sent_at: datetime | None
    revision: int
    """Goes up when the message should say something else."""
    edit_attempts: int
    """How often an edit to this revision has failed."""

    @property
    def reference(self) -> str:
        """A short name for the row, carried in the message so that it is found again."""
        return blake2b(self.key.encode(), digest_size=9).hexdigest()

    @property
    def nonce(self) -> str:
        """What makes Discord take a repeated request for the first one; at most 25 characters."""
        return f"u{self.reference}"


class Rank(IntEnum):
    """What goes out first of much that is due at once: what can wait least."""

    CHANGE = 1
    REMINDER = 2
    REPLY = 3
    """To one person's question; or to organisers, who have to see to something."""
    REQUEST = 4
    """To organisers, who are asked something."""
    OTHER = 5
    ANNOUNCEMENT = 8
    ANNOUNCEMENT_COPY = 9
    """To each person who wants it, after the channels: one message there reaches many."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A delivery that is not in the outbox yet."""

    key: str
    kind: str
    target: Target
    payload: Mapping[str, Any]
    due_at: datetime
    expires_at: datetime | None = None
    language: str | None = None
    batch: str | None = None
    rank: Rank = Rank.OTHER
