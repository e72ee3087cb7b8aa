"""Announcements: what organisers wrote, for whom, and where each stands."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from bot.core.announcements import Announcement, Audience, Phase, Wording
from bot.store.database import Database
from bot.store.tables import announcements


@dataclass(frozen=True, slots=True)
class Filed:
    """An announcement with its row, its author and its phase."""

    id: int
    event: str
    announcement: Announcement
    phase: Phase
    user_id: int | None
    author: str
    approver: int | None
    created_at: datetime


class Announcements:
    """The announcements of every event."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self, event: str, announcement: Announcement, user_id: int | None, author: str, at: datetime
    ) -> int:
        """File a new draft; returns its id."""
        values = _as_row(announcement) | {
            "event": event,
            "user_id": user_id,
            "author": author,
            "state": Phase.DRAFT,
            "created_at": at,
        }
        async with self._database.begin() as connection:
            row = await connection.execute(
                insert(announcements).values(**values).returning(announcements.c.id)
            )
            return int(row.scalar_one())

    async def get(self, announcement_id: int) -> Filed | None:
        """Return an announcement, or None."""
        async with self._database.read() as connection:
            row = (
                await connection.execute(
                    select(announcements).where(announcements.c.id == announcement_id)
                )
            ).one_or_none()
        return None if row is None else _as_filed(row)

    async def listed(self, event: str, limit: int = 25) -> list[Filed]:
        """Return the announcements of an event, newest first."""
        query = (
            select(announcements)
            .where(announcements.c.event == event)
            .order_by(announcements.c.id.desc())
            .limit(limit)
        )
        async with self._database.read() as connection:
            return [_as_filed(row) for row in await connection.execute(query)]

    async def due(self, event: str, at: datetime) -> list[Filed]:
        """Return the scheduled announcements that are due at a moment, earliest first."""
        query = (
            select(announcements)
            .where(
                announcements.c.event == event,
                announcements.c.state == Phase.SCHEDULED,
                announcements.c.due_at <= at,
            )
            .order_by(announcements.c.due_at, announcements.c.id)
        )
        async with self._database.read() as connection:
            return [_as_filed(row) for row in await connection.execute(query)]

    async def next_due(self, event: str) -> datetime | None:
        """Return when the next scheduled announcement is due, or None."""
        query = select(func.min(announcements.c.due_at)).where(
            announcements.c.event == event, announcements.c.state == Phase.SCHEDULED
        )
        async with self._database.read() as connection:
            found: datetime | None = (await connection.execute(query)).scalar_one_or_none()
            return found

    async def change(self, announcement_id: int, announcement: Announcement) -> None:
        """Replace what an announcement says and whom it is for."""
        await self._update(announcement_id, _as_row(announcement))

    async def sign(self, announcement_id: int, user_id: int | None, author: str) -> None:
        """Note who answers for an announcement from now on."""
        await self._update(announcement_id, {"user_id": user_id, "author": author})

    async def move(
        self, announcement_id: int, seen: Phase, phase: Phase, approver: int | None = None
    ) -> bool:
        """Bring an announcement from the phase it was seen in to another.

        Returns False when it is not in that phase any more: somebody else was quicker.
        """
        values: dict[str, Any] = {"state": phase}
        if approver is not None:
            values["approver"] = approver
        async with self._database.begin() as connection:
            moved = await connection.execute(
                update(announcements)
                .where(announcements.c.id == announcement_id, announcements.c.state == seen)
                .values(**values)
            )
        return bool(moved.rowcount)

    async def _update(self, announcement_id: int, values: Mapping[str, Any]) -> None:
        async with self._database.begin() as connection:
            await connection.execute(
                update(announcements).where(announcements.c.id == announcement_id).values(**values)
            )


def _as_row(announcement: Announcement) -> dict[str, Any]:
    audience = announcement.audience
    return {
        "texts": json.dumps(
            {code: [text.title, text.body] for code, text in announcement.texts.items()},
            ensure_ascii=False,
        ),
        "link": announcement.link,
        "picture": announcement.picture,
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


def _as_filed(row: Row[Any]) -> Filed:
    audience = json.loads(row.audience)
    announcement = Announcement(
        texts={code: Wording(*pair) for code, pair in json.loads(row.texts).items()},
        link=row.link,
        picture=row.picture,
        topic=row.topic,
        audience=Audience(
            tuple(audience["channels"]), audience["savers_of"], audience["subscribers"]
        ),
        ping=row.ping,
        is_crossposted=row.is_crossposted,
        due_at=row.due_at,
    )
    return Filed(
        id=row.id,
        event=row.event,
        announcement=announcement,
        phase=Phase(row.state),
        user_id=row.user_id,
        author=row.author,
        approver=row.approver,
        created_at=row.created_at,
    )
