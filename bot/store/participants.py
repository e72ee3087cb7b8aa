"""What participants have told Usher of themselves: language, reminders, saved sessions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, delete, insert, or_, select, update

from bot.store.chunks import chunks
from bot.store.database import Database
from bot.store.tables import participants, saved_sessions


@dataclass(frozen=True, slots=True)
class Participant:
    """One person's wishes; None is "as usual".

    `quiet_from` and `quiet_until` are times of day, as `HH:MM`, in their `zone` (an IANA name), or
    in the event's without one.
    """

    user_id: str
    language: str | None = None
    locale: str | None = None
    lead_minutes: int | None = None
    is_silent: bool = False
    quiet_from: str | None = None
    quiet_until: str | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class SavedSession:
    """A session somebody saved, and the minutes before it at which they want a reminder.

    None is that person's usual lead, an empty tuple no reminder.
    """

    user_id: str
    session: str
    leads: tuple[int, ...] | None
    saved_at: datetime


_SAVED: Select[Any] = select(
    saved_sessions.c.user_id,
    saved_sessions.c.session,
    saved_sessions.c.leads,
    saved_sessions.c.saved_at,
)
"""The fields of a saved session, in order."""


class Participants:
    """Who has told Usher what."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, user_id: str) -> Participant | None:
        """Return what a person has told, or None."""
        async with self._database.read() as connection:
            row = (
                await connection.execute(
                    select(participants).where(participants.c.user_id == user_id)
                )
            ).one_or_none()
        return None if row is None else Participant(**row._mapping)  # noqa: SLF001 - Row's public API

    async def get_many(self, user_ids: Sequence[str]) -> dict[str, Participant]:
        """Return what some people have told, by user id; those who have not are left out."""
        found = {}
        async with self._database.read() as connection:
            for some in chunks(user_ids):
                rows = await connection.execute(
                    select(participants).where(participants.c.user_id.in_(some))
                )
                found.update({row.user_id: Participant(**row._mapping) for row in rows})  # noqa: SLF001 - Row's public API
        return found

    async def languages(self) -> dict[str, tuple[str | None, str | None]]:
        """Return the language each person chose, and that of their client; of who has either."""
        fields = (participants.c.user_id, participants.c.language, participants.c.locale)
        has_either = or_(fields[1].is_not(None), fields[2].is_not(None))
        async with self._database.read() as connection:
            rows = await connection.execute(select(*fields).where(has_either))
            return {user_id: (language, locale) for user_id, language, locale in rows}

    async def set_language(self, user_id: str, language: str | None) -> None:
        """Keep the language a person wants; None lets Usher choose again."""
        await self._set(user_id, language=language)

    async def remember_locale(self, user_id: str, locale: str | None) -> None:
        """Keep the locale of a person's Discord client, for what is sent to them unasked."""
        await self._set(user_id, locale=locale)

    async def set_lead(self, user_id: str, minutes: int | None) -> None:
        """Keep the minutes before a session at which a person is reminded, and switch it on."""
        await self._set(user_id, lead_minutes=minutes, is_silent=False)

    async def silence(self, user_id: str, *, is_silent: bool) -> None:
        """Switch a person's reminders off, or on again."""
        await self._set(user_id, is_silent=is_silent)

    async def set_quiet_hours(self, user_id: str, first: str | None, last: str | None) -> None:
        """Keep local times of day between which a person is not to be disturbed."""
        await self._set(user_id, quiet_from=first, quiet_until=last)

    async def set_zone(self, user_id: str, zone: str | None) -> None:
        """Keep the IANA name of the time zone a person lives in; None is the event's."""
        await self._set(user_id, zone=zone)

    async def save_session(
        self,
        user_id: str,
        event: str,
        session: str,
        leads: tuple[int, ...] | None,
        at: datetime,
    ) -> bool:
        """Save a session for a person; returns False when they had saved it before.

        Saved again with the same leads, it stays saved since when it was.
        """
        kept = _written(leads)
        mine = and_(_of(user_id, event), saved_sessions.c.session == session)
        async with self._database.begin() as connection:
            had = (
                await connection.execute(select(saved_sessions.c.leads).where(mine))
            ).one_or_none()
            if had is not None:
                if had.leads != kept:
                    await connection.execute(
                        update(saved_sessions).where(mine).values(leads=kept, saved_at=at)
                    )
                return False
            await connection.execute(
                insert(saved_sessions).values(
                    user_id=user_id,
                    event=event,
                    session=session,
                    leads=kept,
                    saved_at=at,
                )
            )
        return True

    async def drop_session(self, user_id: str, event: str, session: str) -> bool:
        """Forget that a person saved a session; returns whether they had."""
        async with self._database.begin() as connection:
            gone = await connection.execute(
                delete(saved_sessions).where(
                    _of(user_id, event), saved_sessions.c.session == session
                )
            )
        return bool(gone.rowcount)

    async def saved(self, user_id: str, event: str) -> tuple[SavedSession, ...]:
        """Return the sessions a person saved."""
        async with self._database.read() as connection:
            rows = await connection.execute(_SAVED.where(_of(user_id, event)))
            return tuple(_as_saved(row) for row in rows)

    async def savers(
        self,
        event: str,
        *,
        sessions: list[str] | None = None,
        users: Sequence[str] | None = None,
    ) -> list[tuple[SavedSession, Participant]]:
        """Return who saved which session of an event, with their wishes; of all, or of some."""
        columns = [column.label(f"p_{column.name}") for column in participants.c]
        query = (
            _SAVED.add_columns(*columns)
            .select_from(
                saved_sessions.outerjoin(
                    participants, participants.c.user_id == saved_sessions.c.user_id
                )
            )
            .where(saved_sessions.c.event == event)
        )
        if sessions is not None:
            query = query.where(saved_sessions.c.session.in_(sessions))
        if users is not None:
            query = query.where(saved_sessions.c.user_id.in_(users))
        async with self._database.read() as connection:
            rows = await connection.execute(query)
            return [
                (
                    _as_saved(row),
                    Participant(row[0], *row[5:]) if row[4] is not None else Participant(row[0]),
                )
                for row in rows
            ]

    async def _set(self, user_id: str, **values: Any) -> None:
        async with self._database.begin() as connection:
            changed = await connection.execute(
                update(participants).where(participants.c.user_id == user_id).values(**values)
            )
            if not changed.rowcount:
                await connection.execute(insert(participants).values(user_id=user_id, **values))


def _of(user_id: str, event: str) -> ColumnElement[bool]:
    return and_(saved_sessions.c.user_id == user_id, saved_sessions.c.event == event)


def _as_saved(row: Row[Any]) -> SavedSession:
    return SavedSession(row.user_id, row.session, _read(row.leads), row.saved_at)


def _written(leads: tuple[int, ...] | None) -> str | None:
    return None if leads is None else ",".join(map(str, sorted(set(leads), reverse=True)))


def _read(leads: str | None) -> tuple[int, ...] | None:
    if leads is None:
        return None
    return tuple(int(lead) for lead in leads.split(",") if lead)
