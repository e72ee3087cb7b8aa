"""The version of a programme that participants were last told about, and its sessions' past."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from bot.core.changes import Seen
from bot.core.revisions import SessionRevision
from bot.store.database import Database
from bot.store.tables import programmes, session_revisions


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

    async def revisions(self, event: str) -> tuple[SessionRevision, ...]:
        """Return what is remembered of the past of an event's sessions."""
        query = select(session_revisions).where(session_revisions.c.event == event)
        async with self._database.read() as connection:
            rows = list(await connection.execute(query.order_by(session_revisions.c.uid)))
        return tuple(
            SessionRevision(
                uid=row.uid,
                session=row.session,
                sequence=row.sequence,
                changed_at=row.changed_at,
                gone=Seen.from_record(json.loads(row.gone)) if row.gone else None,
            )
            for row in rows
        )

    async def keep_revisions(self, event: str, revisions: Iterable[SessionRevision]) -> None:
        """Remember these in place of all that was remembered of an event's sessions."""
        rows = [
            {
                "event": event,
                "uid": one.uid,
                "session": one.session,
                "sequence": one.sequence,
                "changed_at": one.changed_at,
                "gone": one.gone and json.dumps(one.gone.as_record(), ensure_ascii=False),
            }
            for one in revisions
        ]
        async with self._database.begin() as connection:
            await connection.execute(
                delete(session_revisions).where(session_revisions.c.event == event)
            )
            if rows:
                await connection.execute(insert(session_revisions), rows)
