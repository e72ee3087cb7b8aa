"""The shapes of the outbox: a draft that goes in, a delivery that comes out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b
from typing import Any

from sqlalchemy import Row

from bot.core.posts import Sent, Target, TargetKind

SHOWN = "shown"
"""What stands for the id of a message that was shown to its reader in another way."""

AT_ONCE = 500
"""Rows that are written or looked for with one statement."""


class State(StrEnum):
    """Where a delivery stands."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


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


@dataclass(frozen=True, slots=True)
class Draft:
    """A delivery that is not in the outbox yet; a lower `rank` goes first."""

    key: str
    kind: str
    target: Target
    payload: Mapping[str, Any]
    due_at: datetime
    expires_at: datetime | None = None
    language: str | None = None
    batch: str | None = None
    rank: int = 5


def as_row(event: str, draft: Draft) -> dict[str, Any]:
    """Return a draft as the columns of a new row."""
    return {
        "key": draft.key,
        "event": event,
        "kind": draft.kind,
        "rank": draft.rank,
        "batch": draft.batch,
        "target_kind": draft.target.kind,
        "target": draft.target.id,
        "user_id": draft.target.user_id,
        "language": draft.language,
        "payload": as_json(draft.payload),
        "due_at": draft.due_at,
        "expires_at": draft.expires_at,
        "state": State.PENDING,
        "attempts": 0,
        "claimed_at": None,
        "last_error": None,
        "next_attempt_at": draft.due_at,
        "revision": 0,
        "sent_revision": 0,
        "edit_attempts": 0,
    }


def as_delivery(row: Row[Any]) -> Delivery:
    """Return a row as a delivery."""
    sent = None
    if row.channel_id is not None and row.message_id is not None:
        sent = Sent(row.channel_id, row.message_id)
    return Delivery(
        id=row.id,
        key=row.key,
        event=row.event,
        kind=row.kind,
        batch=row.batch,
        target=Target(TargetKind(row.target_kind), row.target),
        language=row.language,
        payload=json.loads(row.payload),
        due_at=row.due_at,
        expires_at=row.expires_at,
        state=State(row.state),
        attempts=row.attempts,
        claimed_at=row.claimed_at,
        last_error=row.last_error,
        sent=sent,
        sent_at=row.sent_at,
        revision=row.revision,
        edit_attempts=row.edit_attempts,
    )


def as_json(payload: Mapping[str, Any]) -> str:
    """Return a payload as its column holds it."""
    return json.dumps(payload, ensure_ascii=False)
