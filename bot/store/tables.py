"""Every table Usher keeps; what concerns a person carries that person's `user_id`.

Long because it is the list of tables, a line a column.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

metadata = MetaData()

NOBODY = "-"
"""What stands in the place of a name, or of words, that were erased."""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept as a naive UTC timestamp that every database sorts alike."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive moment; keep an aware one in UTC."""
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment must be aware")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Return what was kept as an aware moment in UTC."""
        del dialect
        return None if value is None else value.replace(tzinfo=UTC)


class Words(TypeDecorator[str]):
    """Somebody's words as every database takes them: no NUL, no half characters (surrogates).

    Anybody may send either, and one in a row keeps all that is written with it from being kept.
    A name, which has at most `length` characters, is cut to them.
    """

    impl = String
    cache_ok = True

    def __init__(self, length: int | None = None) -> None:
        super().__init__(length)
        self.length = length

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return what can be kept of a text."""
        del dialect
        kept = value and _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", value)
        return kept and kept[: self.length]


# SQLite numbers rows itself only in a column of exactly the type INTEGER.
RowId = BigInteger().with_variant(Integer, "sqlite")

UserId = String(64)
"""Whose a row is: the id that somebody has on their surface, as text."""

EventId = String(100)
"""The event a row belongs to."""

SessionId = String(200)
LanguageCode = String(8)

DiscordId = String(30)
"""A snowflake of a server, channel, message or scheduled event, as text."""

KindOfTarget, TargetName = String(10), String(120)
"""Where a post goes: a channel, by its name or id, or a person."""


notes = Table(
    "notes",
    metadata,
    Column("key", String(200), primary_key=True),
    Column("value", Words(), nullable=False),
)

home_servers = Table(
    "home_servers",
    metadata,
    Column("event", EventId, primary_key=True),
    Column("host", String(255), primary_key=True),
    Column("server", DiscordId, nullable=False),
    Column("name", Words(100), nullable=False),
    Column("pinned_at", UtcDateTime, nullable=False),
    Column("pinned_by", Words(100), nullable=False),
)

programmes = Table(
    "programmes",
    metadata,
    Column("event", EventId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("body", Words(), nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
)

session_revisions = Table(
    "session_revisions",
    metadata,
    Column("event", EventId, primary_key=True),
    Column("uid", String(220), primary_key=True),
    Column("session", SessionId, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("changed_at", UtcDateTime),
    Column("gone", Words()),
)

participants = Table(
    "participants",
    metadata,
    Column("user_id", UserId, primary_key=True),
    Column("language", LanguageCode),
    Column("locale", String(16)),
    Column("lead_minutes", Integer),
    Column("is_silent", Boolean, nullable=False, default=False),
    Column("quiet_from", String(5)),
    Column("quiet_until", String(5)),
    Column("zone", String(64)),
)

saved_sessions = Table(
    "saved_sessions",
    metadata,
    Column("user_id", UserId, primary_key=True),
    Column("event", EventId, primary_key=True),
    Column("session", SessionId, primary_key=True),
    Column("leads", String(60)),
    Column("saved_at", UtcDateTime, nullable=False),
    Index("saved_by_session", "event", "session"),
)

scheduled_events = Table(
    "scheduled_events",
    metadata,
    Column("event", EventId, primary_key=True),
    Column("server", DiscordId, primary_key=True),
    Column("session", SessionId, primary_key=True),
    Column("event_id", DiscordId),
    Column("name", Words(100), nullable=False),
    Column("description", Words(), nullable=False),
    Column("location", Words(100), nullable=False),
    Column("starts_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
)

calendar_addresses = Table(
    "calendar_addresses",
    metadata,
    Column("user_id", UserId, primary_key=True),
    Column("event", EventId, primary_key=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("made_at", UtcDateTime, nullable=False),
)

feedback = Table(
    "feedback",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("event", EventId, nullable=False),
    Column("user_id", UserId, nullable=False, index=True),
    Column("question", Words(), nullable=False),
    Column("answer", Words(), nullable=False),
    Column("status", String(20), nullable=False),
    Column("language", LanguageCode, nullable=False),
    Column("is_right", Boolean, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

reminders = Table(
    "reminders",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("identity", String(400), nullable=False),
    Column("event", EventId, nullable=False),
    Column("session", SessionId, nullable=False),
    Column("lead_minutes", Integer),
    Column("kind", String(10), nullable=False),
    Column("starts_at", UtcDateTime),
    Column("expires_at", UtcDateTime),
    Column("due_at", UtcDateTime),
    Column("planned_at", UtcDateTime, nullable=False),
    Column("target_kind", KindOfTarget, nullable=False),
    Column("target", TargetName, nullable=False),
    Column("user_id", UserId, index=True),
    Column("state", String(10), nullable=False),
    Column("reason", String(20)),
    Column("settled_at", UtcDateTime),
    Column("delivery", BigInteger),
    UniqueConstraint("event", "identity"),
    Index("reminders_due", "event", "state", "due_at"),
    Index("reminders_of_session", "event", "session"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("key", String(400), nullable=False, unique=True),
    Column("event", EventId, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("rank", Integer, nullable=False),
    Column("batch", String(200), index=True),
    Column("target_kind", KindOfTarget, nullable=False),
    Column("target", TargetName, nullable=False),
    Column("user_id", UserId, index=True),
    Column("language", LanguageCode),
    Column("payload", Words(), nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime),
    Column("state", String(10), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_attempt_at", UtcDateTime, nullable=False),
    Column("claimed_by", String(60)),
    Column("claimed_at", UtcDateTime),
    Column("lease_until", UtcDateTime),
    Column("last_error", Words()),
    Column("channel_id", DiscordId),
    Column("message_id", DiscordId),
    Column("sent_at", UtcDateTime),
    Column("revision", Integer, nullable=False, default=0),
    Column("sent_revision", Integer, nullable=False, default=0),
    Column("edit_attempts", Integer, nullable=False, default=0, server_default="0"),
    Index("deliveries_due", "event", "state", "next_attempt_at"),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("user_id", UserId, primary_key=True),
    Column("event", EventId, primary_key=True),
    Column("topic", String(20), primary_key=True),
    Column("since", UtcDateTime, nullable=False),
    Index("subscribers", "event", "topic"),
)

announcements = Table(
    "announcements",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("event", EventId, nullable=False),
    Column("user_id", UserId, index=True),
    Column("author", Words(100), nullable=False),
    Column("state", String(12), nullable=False),
    Column("texts", Words(), nullable=False),
    Column("link", Words()),
    Column("picture", Words()),
    Column("topic", String(20), nullable=False),
    Column("audience", Words(), nullable=False),
    Column("ping", Words(100)),
    Column("is_crossposted", Boolean, nullable=False, default=False),
    Column("due_at", UtcDateTime),
    Column("requester", UserId),
    Column("approver", UserId),
    Column("approved", String(12)),
    Column("approved_people", Integer),
    Column("revision", Words()),
    Column("reviser", UserId),
    Column("reviser_name", Words(100)),
    Column("version", Integer, nullable=False, default=0, server_default="0"),
    Column("created_at", UtcDateTime, nullable=False),
    Index("announcements_by_state", "event", "state"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("event", EventId, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("user_id", UserId, index=True),
    Column("who", Words(100), nullable=False),
    Column("action", Words(40), nullable=False),
    Column("subject", Words(), nullable=False),
    Column("before", Words()),
    Column("after", Words()),
    Index("audit_by_time", "event", "at"),
)

exchanges = Table(
    "exchanges",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("event", EventId, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("language", LanguageCode, nullable=False),
    Column("status", String(20), nullable=False),
    Column("topic", Words(60), nullable=False),
    Column("question", Words()),
    Index("exchanges_by_time", "event", "at"),
)

escalations = Table(
    "escalations",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("event", EventId, nullable=False),
    Column("state", String(12), nullable=False),
    Column("text", Words(), nullable=False),
    Column("language", LanguageCode, nullable=False),
    Column("answer", Words()),
    Column("merged_into", BigInteger),
    Column("created_at", UtcDateTime, nullable=False),
    Index("escalations_by_state", "event", "state"),
)

escalation_requests = Table(
    "escalation_requests",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("event", EventId, nullable=False),
    Column("escalation", BigInteger, nullable=False, index=True),
    Column("user_id", UserId, nullable=False, index=True),
    Column("channel_id", DiscordId, nullable=False),
    Column("message_id", DiscordId),
    Column("text", Words(), nullable=False),
    Column("language", LanguageCode, nullable=False),
    Column("answer", Words()),
    Column("is_wrong", Boolean, nullable=False, default=False),
    Column("wants_dm", Boolean, nullable=False, default=False),
    Column("at", UtcDateTime, nullable=False),
)
