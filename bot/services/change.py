"""Change the programme from Discord: shown first, then written where it outlives a re-import."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.answering.voice import Voice
from bot.clock import Clock
from bot.core.changes import Seen, SessionChange, difference
from bot.core.models import Session
from bot.core.posts import TargetKind
from bot.core.programme import Programme
from bot.errors import CataloguedError
from bot.knowledge_base.changing import append_change
from bot.services.current import Current
from bot.services.organisers import Organiser, write_down
from bot.services.posts.changes import change_lines
from bot.services.refresh import Refresh
from bot.store import Store


class ChangeRefused(CataloguedError):
    """A change cannot be made."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a change would tell participants: how many directly, and whether in a channel."""

    text: str
    people: int
    is_posted: bool


class ChangeProgramme:
    """Changes sessions of one event."""

    def __init__(self, current: Current, refresh: Refresh, store: Store, clock: Clock) -> None:
        self._current = current
        self._refresh = refresh
        self._store = store
        self._clock = clock

    def delayed(self, session: Session, minutes: int) -> SessionChange:
        """Return the change that starts a session later, or earlier. Raises ChangeRefused."""
        if session.start is None:
            raise ChangeRefused("change-no-time")
        return SessionChange(session.id, start=session.start + timedelta(minutes=minutes))

    async def preview(self, change: SessionChange, language: str) -> Preview:
        """Return what participants would be told.

        Raises ChangeRefused when nothing changes, or the files cannot hold what does.
        """
        event = self._current.event
        before = Programme(event).session.get(change.session)
        if before is None:
            raise ChangeRefused("change-gone")
        if change.start is not None and change.start.astimezone(ZoneInfo(event.zone)).fold:
            # The files hold local times, of which an hour that comes twice means the first.
            raise ChangeRefused("change-second-pass")
        old, new = Seen.of(before), Seen.of(_changed(before, change))
        found = difference({change.session: old}, {change.session: new})
        if not found:
            raise ChangeRefused("change-nothing")
        voice = Voice(Programme(event), language)
        told = [target.kind for target in await self._refresh.audience(found)]
        return Preview(
            change_lines(found[0], voice),
            people=told.count(TargetKind.USER),
            is_posted=TargetKind.CHANNEL in told,
        )

    async def apply(self, change: SessionChange, organiser: Organiser) -> None:
        """Write a change, take it over and tell everybody concerned.

        Raises ChangeRefused when nothing changes, and InvalidEvent when the files do not allow it.
        """
        event = self._current.event
        before = Programme(event).session.get(change.session)
        if before is None:
            raise ChangeRefused("change-gone")
        now = self._clock.now()
        by = (
            organiser.name
            if organiser.user_id is None
            else f"{organiser.name} ({organiser.user_id})"
        )
        await asyncio.to_thread(append_change, self._current.folder, change, now, by)
        await write_down(
            self._store,
            event.id,
            organiser,
            now,
            "session.change",
            change.session,
            before=json.dumps(Seen.of(before).as_record(), ensure_ascii=False),
            after=json.dumps(_record_after(before, change), ensure_ascii=False),
        )
        if await self._current.reload():
            await self._refresh.take_over()


def _changed(session: Session, change: SessionChange) -> Session:
    start, end = session.start, session.end
    if change.start is not None:
        end = change.start + (end - start) if start is not None and end is not None else None
        start = change.start
    return replace(
        session,
        start=start,
        end=change.end or end,
        rooms=session.rooms if change.rooms is None else change.rooms,
        is_cancelled=session.is_cancelled if change.is_cancelled is None else change.is_cancelled,
    )


def _record_after(session: Session, change: SessionChange) -> dict[str, object]:
    record: dict[str, object] = Seen.of(_changed(session, change)).as_record()
    return {**record, "note": change.note} if change.note else record
