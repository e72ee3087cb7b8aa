"""What a reminder offers, by when and where it is read."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.answering.voice import Voice
from bot.core.deliveries import Delivery, State
from bot.core.posts import Target, TargetKind
from bot.core.programme import Programme
from bot.services.posts.reminders import compose_reminder
from tests.builders import at
from tests.sample_event import EVENT

VOICE = Voice(Programme(EVENT), "en")
STARTS_AT = at("2026-05-04 11:00")


@pytest.mark.parametrize(
    ("kind", "minutes", "sessions"),
    [
        (TargetKind.CHANNEL, 10, ("buoys",)),
        (TargetKind.CHANNEL, 0, ()),
        (TargetKind.CHANNEL, -5, ()),
        (TargetKind.USER, -5, ("buoys",)),
    ],
)
def test_session_that_has_begun_is_not_to_be_saved_from_a_channel(
    kind: TargetKind, minutes: int, sessions: tuple[str, ...]
) -> None:
    now = STARTS_AT - timedelta(minutes=minutes)
    delivery = Delivery(
        id=1,
        key="reminder",
        event=EVENT.id,
        kind="reminder",
        batch=None,
        target=Target(kind, "1"),
        language="en",
        payload={"sessions": ["buoys"], "starts_at": STARTS_AT.isoformat()},
        due_at=now,
        expires_at=None,
        state=State.SENDING,
        attempts=1,
        claimed_at=now,
        last_error=None,
        sent=None,
        sent_at=None,
        revision=0,
        edit_attempts=0,
    )
    assert compose_reminder(delivery, VOICE, now).sessions == sessions
