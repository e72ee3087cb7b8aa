"""The sessions somebody saved, with the reminders they asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.core.models import Event, Session
from bot.core.overlaps import clash
from bot.core.programme import LatestProgramme, Programme
from bot.services.remind import Remind, leads_for
from bot.store import Store
from bot.store.participants import Participant


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """A session somebody saved, with the others of theirs that are at the same time.

    `leads` are minutes before it. `reminders_at` is when they will be reminded, aware UTC, in
    order; empty when they will not.
    """

    session: Session
    leads: tuple[int, ...]
    clashes: tuple[Session, ...] = ()
    reminders_at: tuple[datetime, ...] = ()

    @property
    def reminded_at(self) -> datetime | None:
        """When they will be reminded next; None when they will not."""
        return self.reminders_at[0] if self.reminders_at else None


class Agenda:
    """What the participants of one event saved; their reminders follow every change."""

    def __init__(
        self, store: Store, clock: Clock, event: Callable[[], Event], remind: Remind
    ) -> None:
        self._store = store
        self._clock = clock
        self._event = event
        self._remind = remind
        self._programmes = LatestProgramme()

    async def save(self, user_id: str, session: str, *leads: int | None) -> bool:
        """Save a session for somebody, with the minutes before it at which to remind them.

        Without any it is at their usual lead. Returns False when they had it already.
        """
        wanted = tuple(lead for lead in leads if lead is not None)
        return await self._save(user_id, session, wanted or None)

    async def remind_again(self, user_id: str, session: str, lead: int) -> None:
        """Remind somebody of a session so many minutes before it, too."""
        event = self._event()
        async with self._store.transaction():
            mine = await self._store.participants.saved(user_id, event.id)
            saved = next((one for one in mine if one.session == session), None)
            had: tuple[int, ...] = ()
            known = next((one for one in event.sessions if one.id == session), None)
            if saved is not None and known is not None:
                wishes = await self._store.participants.get(user_id) or Participant(user_id)
                had = leads_for(saved, wishes, known, event)
            await self._save(user_id, session, (*had, lead))

    async def remind_no_more(self, user_id: str, session: str) -> None:
        """Leave a session in somebody's agenda, without a reminder."""
        await self._save(user_id, session, ())

    async def _save(self, user_id: str, session: str, leads: tuple[int, ...] | None) -> bool:
        event = self._event()
        async with self._store.transaction():
            is_new = await self._store.participants.save_session(
                user_id, event.id, session, leads, self._clock.now()
            )
            await self._remind.replan(user_id)
        return is_new

    async def drop(self, user_id: str, session: str) -> bool:
        """Take a session out of somebody's agenda; returns whether it was in it."""
        async with self._store.transaction():
            had = await self._store.participants.drop_session(user_id, self._event().id, session)
            await self._remind.replan(user_id)
        return had

    async def entries(self, user_id: str) -> tuple[AgendaEntry, ...]:
        """Return what somebody saved, in order, with what clashes; sessions gone are left out."""
        event = self._event()
        programme = self._programmes.of(event)
        reminders_at = await self._store.reminders.next_of(event.id, user_id)
        wishes = await self._store.participants.get(user_id) or Participant(user_id)
        saved = {s.session: s for s in await self._store.participants.saved(user_id, event.id)}
        mine = [session for session in programme.sessions if session.id in saved]
        held = [session for session in mine if not session.is_cancelled]
        return tuple(
            AgendaEntry(
                session,
                leads_for(saved[session.id], wishes, session, event),
                _clashes(session, held, programme),
                reminders_at.get(session.id, ()),
            )
            for session in mine
        )

    async def saved(self, user_id: str) -> tuple[str, ...]:
        """Return the ids of the sessions somebody saved, those that are gone too."""
        saved = await self._store.participants.saved(user_id, self._event().id)
        return tuple(one.session for one in saved)


def _clashes(
    session: Session, held: Sequence[Session], programme: Programme
) -> tuple[Session, ...]:
    """Return the other sessions at the time of one of those that are held; none of a cancelled."""
    if session.is_cancelled:
        return ()
    return tuple(o for o in held if o.id != session.id and clash(programme, session, o))
