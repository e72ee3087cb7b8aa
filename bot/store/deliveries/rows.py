"""The shapes of the outbox: a draft that goes in, a delivery that comes out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from bot.core.deliveries import Delivery, Draft, State
from bot.core.posts import Sent, Target, TargetKind


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
