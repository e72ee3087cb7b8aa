"""Change the programme: shown first, then written where it outlives a re-import."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, replace
from datetime import timedelta
from hashlib import blake2b

from bot.answering.voice import Voice
from bot.clock import Clock
from bot.core.change_warnings import ChangeWarning, WarningKind, warnings_about
from bot.core.changes import Seen, difference
from bot.core.file_changes import SessionChange
from bot.core.models import Session
from bot.core.posts import TargetKind
from bot.core.programme import Programme
from bot.errors import CataloguedError
from bot.knowledge_base.event_writer import append_change
from bot.services.current_event import CurrentEvent
from bot.services.follow_source import FollowSource
from bot.services.organisers import Organiser, write_down
from bot.services.posts.changes import change_lines
from bot.services.refresh import Refresh
from bot.store import Store


class ChangeRefused(CataloguedError):
    """A change cannot be made."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a change would tell participants: how many directly, and whether in a channel.

    `warnings` are sentences on what organisers may have overlooked.
    """

    text: str
    people: int
    is_posted: bool
    warnings: tuple[str, ...] = ()


class ChangeProgramme:
    """Changes sessions of one event."""

    def __init__(
        self,
        current: CurrentEvent,
        refresh: Refresh,
        store: Store,
        clock: Clock,
        follow: FollowSource | None = None,
    ) -> None:
        self._current = current
        self._follow = follow
        self._refresh = refresh
        self._store = store
        self._clock = clock
        self._reasons: dict[str, str] = {}

    def remember_reason(self, reason: str | None) -> str:
        """Return the short name of a reason, which a button can carry."""
        if not reason:
            return ""
        name = blake2b(reason.encode(), digest_size=4).hexdigest()
        self._reasons[name] = reason
        return name

    def reason(self, name: str) -> str | None:
        """Return a reason by its short name. Raises ChangeRefused when it has been forgotten."""
        if not name:
            return None
        if name not in self._reasons:
            raise ChangeRefused("organiser-stale-text")
        return self._reasons[name]

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
        after = _changed(before, change)
        old, new = Seen.of(before), Seen.of(after)
        found = difference({change.session: old}, {change.session: new})
        if not found:
            raise ChangeRefused("change-nothing")
        programme = Programme(event)
        voice = Voice(programme, language)
        savers = await self._store.participants.savers(event.id, sessions=[before.id])
        warnings = warnings_about(before, after, programme, len(savers))
        told = [target.kind for target in await self._refresh.audience(found)]
        return Preview(
            change_lines(found[0], voice),
            people=told.count(TargetKind.USER),
            is_posted=TargetKind.CHANNEL in told,
            warnings=tuple(_in_words(warning, voice) for warning in warnings),
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
        # Whoever takes the change over, this or the watcher of the files, tells its reason.
        self._refresh.because(change.session, change.note)
        try:
            await asyncio.to_thread(append_change, self._current.folder, change, now, by)
        except BaseException:
            self._refresh.because(change.session, None)
            raise
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

    async def accept(self, organiser: Organiser) -> bool:
        """Take over the files as they are, whatever is gone; returns whether they are good.

        A source that waits for this because it has lost many sessions is taken over, too.
        """
        if self._follow is not None:
            await self._follow.accept()
        is_good = await self._current.reload(is_meant=True)
        if is_good:
            event, now = self._current.event, self._clock.now()
            await self._refresh.take_over(is_meant=True)
            await write_down(self._store, event.id, organiser, now, "programme.accept", event.id)
        return is_good


def _in_words(warning: ChangeWarning, voice: Voice) -> str:
    other = warning.other
    title = voice.title(other) if other is not None else ""
    when = voice.when(other) if other is not None else ""
    name = ""
    if warning.kind is WarningKind.PERSON:
        name = voice.programme.person[warning.about].name
    elif warning.about:
        name = voice.programme.room[warning.about].name.get(voice.language)
    key = f"change-warning-{warning.kind}"
    return voice.say(key, name=name, title=title, when=when, count=warning.count)


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
