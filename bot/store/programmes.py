"""The version of a programme that participants were last told about."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update

from bot.core.changes import Seen
from bot.store.database import Database
from bot.store.tables import programmes


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a programme: its number, and what participants know of each session."""

    number: int
    sessions: Mapping[str, Seen]


class Programmes:
    """What participants know of each event's programme."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def last(self, event: str) -> Version | None:
        """Return the last version of an event's programme, or None before the first."""
        async with self._database.read() as connection:
            row = (
                await connection.execute(
                    select(programmes.c.version, programmes.c.body).where(
                        programmes.c.event == event
                    )
                )
            ).one_or_none()
        if row is None:
            return None
        records = (Seen.from_record(record) for record in json.loads(row.body))
        return Version(row.version, {seen.session: seen for seen in records})

    async def keep(self, event: str, version: Version, at: datetime) -> None:
        """Keep a version in place of the last one."""
        records = [seen.as_record() for seen in version.sessions.values()]
        values = {
            "version": version.number,
            "body": json.dumps(records, ensure_ascii=False),
            "seen_at": at,
        }
        async with self._database.begin() as connection:
            changed = await connection.execute(
                update(programmes).where(programmes.c.event == event).values(**values)
            )
            if not changed.rowcount:
                await connection.execute(insert(programmes).values(event=event, **values))
