"""Announcements: what organisers wrote, for whom, and where each stands."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, func, insert, select, update

from bot.core.announcement_lifecycle import Approval, Lifecycle, Phase, Revision, StoredAnnouncement
from bot.core.announcements import Announcement, Audience, Wording
from bot.store.database import Database
from bot.store.tables import announcements, deliveries

LONGEST_NAME = 100


class Announcements:
    """The announcements of every event."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, event: str, lifecycle: Lifecycle, at: datetime) -> int:
        """File a new one; returns its id."""
        values = _as_row(lifecycle) | {"event": event, "created_at": at}
        async with self._database.begin() as connection:
            row = await connection.execute(
                insert(announcements).values(**values).returning(announcements.c.id)
            )
            return int(row.scalar_one())

    async def get(self, announcement_id: int) -> StoredAnnouncement | None:
        """Return an announcement, or None."""
        async with self._database.read() as connection:
            row = (
                await connection.execute(
                    select(announcements).where(announcements.c.id == announcement_id)
                )
            ).one_or_none()
        return None if row is None else _as_filed(row)

    async def listed(
        self, event: str, *, limit: int | None = None, before: int | None = None
    ) -> list[StoredAnnouncement]:
        """Return the announcements of an event, newest first, but those that were thrown away.

        `before` is the id of one: only older ones are returned.
        """
        query = select(announcements).where(_kept(event)).order_by(announcements.c.id.desc())
        if before is not None:
            query = query.where(announcements.c.id < before)
        async with self._database.read() as connection:
            return [_as_filed(row) for row in await connection.execute(query.limit(limit))]

    async def due(self, event: str, at: datetime) -> list[StoredAnnouncement]:
        """Return the scheduled announcements that are due at a moment, earliest first."""
        query = (
            select(announcements)
            .where(_scheduled(event), announcements.c.due_at <= at)
            .order_by(announcements.c.due_at, announcements.c.id)
        )
        async with self._database.read() as connection:
            return [_as_filed(row) for row in await connection.execute(query)]

    async def due_moments(self, event: str) -> dict[int, datetime]:
        """Return when each scheduled announcement is due, by id."""
        query = select(announcements.c.id, announcements.c.due_at).where(_scheduled(event))
        async with self._database.read() as connection:
            rows = await connection.execute(query)
            return {row.id: row.due_at for row in rows if row.due_at is not None}

    async def progress(self, event: str, batches: Sequence[str]) -> dict[str, dict[str, int]]:
        """Return how many deliveries are in each state, by batch."""
        query = (
            select(deliveries.c.batch, deliveries.c.state, func.count())
            .where(deliveries.c.event == event, deliveries.c.batch.in_(batches))
            .group_by(deliveries.c.batch, deliveries.c.state)
        )
        found: dict[str, dict[str, int]] = {batch: {} for batch in batches}
        async with self._database.read() as connection:
            for batch, state, count in await connection.execute(query):
                found[batch][state] = count
        return found

    async def save(self, stored: StoredAnnouncement, lifecycle: Lifecycle) -> bool:
        """Bring an announcement from what was seen of it to what it becomes.

        Returns False when somebody else has changed it since: then nothing is written.
        """
        seen = (announcements.c.id == stored.id, announcements.c.version == stored.version)
        values = _as_row(lifecycle) | {"version": stored.version + 1}
        async with self._database.begin() as connection:
            saved = await connection.execute(update(announcements).where(*seen).values(**values))
        return bool(saved.rowcount)


def _kept(event: str) -> ColumnElement[bool]:
    return (announcements.c.event == event) & (announcements.c.state != Phase.DISCARDED)


def _scheduled(event: str) -> ColumnElement[bool]:
    return (announcements.c.event == event) & (announcements.c.state == Phase.SCHEDULED)


def _as_row(lifecycle: Lifecycle) -> dict[str, Any]:
    announcement = lifecycle.announcement
    audience = announcement.audience
    approval, revision = lifecycle.approval, lifecycle.revision
    return _words_as_row(announcement) | {
        "state": lifecycle.phase,
        "user_id": lifecycle.author,
        "author": lifecycle.author_name[:LONGEST_NAME],
        "requester": lifecycle.requester,
        "approver": approval.approver if approval else None,
        "approved": approval.fingerprint if approval else None,
        "approved_people": approval.people if approval else None,
        "revision": json.dumps(_words_as_row(revision.announcement), ensure_ascii=False)
        if revision
        else None,
        "reviser": revision.author if revision else None,
        "reviser_name": revision.author_name[:LONGEST_NAME] if revision else None,
        "topic": announcement.topic,
        "audience": json.dumps(
            {
                "channels": list(audience.channels),
                "savers_of": audience.savers_of,
                "subscribers": audience.has_subscribers,
            },
            ensure_ascii=False,
        ),
        "ping": announcement.ping,
        "is_crossposted": announcement.is_crossposted,
        "due_at": announcement.due_at,
    }


def _words_as_row(announcement: Announcement) -> dict[str, Any]:
    """Return what an announcement says; words that are out of date carry a mark."""
    return {
        "texts": json.dumps(
            {
                code: [text.title, text.body, *({code} & announcement.outdated)]
                for code, text in announcement.texts.items()
            },
            ensure_ascii=False,
        ),
        "link": announcement.link,
        "picture": announcement.picture,
    }


def _words(texts_as_json: str, link: str | None, picture: str | None) -> dict[str, Any]:
    texts = json.loads(texts_as_json)
    return {
        "texts": {code: Wording(title, body) for code, (title, body, *_) in texts.items()},
        "outdated": frozenset(code for code, (_, _, *marks) in texts.items() if marks),
        "link": link,
        "picture": picture,
    }


def _as_filed(row: Row[Any]) -> StoredAnnouncement:
    audience = json.loads(row.audience)
    announcement = Announcement(
        **_words(row.texts, row.link, row.picture),
        topic=row.topic,
        audience=Audience(
            tuple(audience["channels"]), audience["savers_of"], audience["subscribers"]
        ),
        ping=row.ping,
        is_crossposted=row.is_crossposted,
        due_at=row.due_at,
    )
    approval = None
    if row.approver is not None and row.approved is not None:
        approval = Approval(row.approver, row.approved, row.approved_people)
    revision = None
    if row.revision is not None:
        kept = json.loads(row.revision)
        words = Announcement(**_words(kept["texts"], kept["link"], kept["picture"]))
        revision = Revision(announcement.with_words_of(words), row.reviser, row.reviser_name or "")
    lifecycle = Lifecycle(
        phase=Phase(row.state),
        announcement=announcement,
        author=row.user_id,
        author_name=row.author,
        requester=row.requester,
        approval=approval,
        revision=revision,
    )
    return StoredAnnouncement(row.id, row.event, lifecycle, row.version, row.created_at)
