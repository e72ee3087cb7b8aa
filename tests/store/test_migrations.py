"""What an earlier Usher stored is there after an upgrade."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.core.escalations import EscalationRequest, EscalationState
from bot.core.posts import Target, TargetKind
from bot.core.reminders import ReminderKind
from bot.store import Store
from bot.store.database import async_url, migrate

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
STORED_BY_0006 = (
    """INSERT INTO participants (user_id, language, lead_minutes, is_silent, dm_closed_since)
    VALUES (7, 'fr', 25, false, '2026-05-04 12:00:00')""",
    """INSERT INTO questions (id, event, state, text, language, created_at)
    VALUES (3, 'event', 'open', 'Où ?', 'fr', '2026-05-04 12:00:00')""",
    """INSERT INTO askings (id, event, question, user_id, channel_id, text, language, is_wrong,
    wants_dm, at) VALUES (5, 'event', 3, 7, '10', 'Où ?', 'fr', false, true,
    '2026-05-04 12:00:00')""",
    """INSERT INTO reminders (identity, event, session, sort, starts_at, until, due_at, planned_at,
    target_kind, target, user_id, state) VALUES ('tides', 'event', 'tides', 'morning',
    '2026-05-04 12:00:00', '2026-05-04 12:00:00', '2026-05-04 12:00:00', '2026-05-04 12:00:00',
    'user', '7', 7, 'pending')""",
    """INSERT INTO deliveries (key, event, kind, rank, target_kind, target, user_id, payload,
    due_at, state, attempts, next_attempt_at, revision, sent_revision)
    VALUES ('reply|event|3|5', 'event', 'reply', 3, 'user', '7', 7,
    '{"question": 3, "asking": 5}', '2026-05-04 12:00:00', 'pending', 0, '2026-05-04 12:00:00',
    0, 0)""",
)


async def test_database_of_before_the_words_changed_keeps_everything(database_url: str) -> None:
    engine = create_async_engine(async_url(database_url))
    async with engine.begin() as connection:
        await connection.run_sync(migrate, "0006")
        for row in STORED_BY_0006:
            await connection.execute(text(row.replace(": ", r"\: ")))
    await engine.dispose()
    store = await Store.open(database_url)
    wishes = await store.participants.get("7")
    assert wishes is not None
    assert (wishes.language, wishes.lead_minutes) == ("fr", 25)
    (question,) = await store.escalations.listed("event", EscalationState.OPEN)
    request = EscalationRequest("7", "10", None, "Où ?", "fr", NOW, wants_dm=True)
    assert await store.escalations.by_id(question.id) == {5: request}
    (planned,) = await store.reminders.due("event", NOW)
    assert (planned.reminder.kind, planned.reminder.expires_at) == (ReminderKind.MORNING, NOW)
    (reply,) = await store.deliveries.claim("event", "one", NOW, NOW, 10)
    assert reply.target == Target(TargetKind.USER, "7")
    assert reply.payload == {"question": 3, "request": 5}
    await store.close()


STORED_BY_0008 = """INSERT INTO saved_sessions (user_id, event, session, lead_minutes, saved_at)
    VALUES (7, 'event', 'tides', 25, '2026-05-04 12:00:00'),
    (7, 'event', 'lamps', NULL, '2026-05-04 12:00:00'),
    (7, 'event', 'now', 0, '2026-05-04 12:00:00')
    """


async def test_database_of_one_reminder_a_session_keeps_it(database_url: str) -> None:
    engine = create_async_engine(async_url(database_url))
    async with engine.begin() as connection:
        await connection.run_sync(migrate, "0008")
        await connection.execute(text(STORED_BY_0008.replace(":", r"\:")))
    await engine.dispose()
    store = await Store.open(database_url)
    saved = await store.participants.saved("7", "event")
    assert {one.session: one.leads for one in saved} == {"tides": (25,), "lamps": None, "now": (0,)}
    await store.close()
