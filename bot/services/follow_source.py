"""Follow a source: take its programme over again and again, unless it looks broken."""

from __future__ import annotations

import asyncio
import logging
import pickle
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.clock import Clock
from bot.core.freshness import Freshness, stale_as_of
from bot.core.models import Event, ProgrammeSource
from bot.errors import InvalidEvent, SessionsLost, SourceUnreachable, UsherError
from bot.knowledge_base.importing.freshness_file import (
    forget_freshness,
    read_freshness,
    write_freshness,
)
from bot.services.import_programme import ImportRequest, apply_import, plan_import
from bot.services.read_source import label_of
from bot.services.refresh import RefusedSource
from bot.services.subprocess_loader import run_apart

AWAIT_SOURCE = timedelta(seconds=10)
"""How long to wait before looking whether the event has a source by now."""

LONGEST_LOOK = 180
"""Seconds after which a look is given up."""

_PROGRAM = "from bot.services.follow_source import main; main()"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a source came to.

    `lines` are what changed. Of a source that was not taken over, `refusal` says why; it
    `may_pass` by itself, or so many sessions are `lost` that somebody has to say whether that is
    right: how many there are, and were.
    """

    lines: tuple[str, ...] = ()
    refusal: str = ""
    may_pass: bool = False
    lost: tuple[int, int] | None = None


def look(request: ImportRequest, knowledge: Path, now: datetime, every: timedelta) -> Look:
    """Import a source that is followed, and remember when it agreed with the programme."""
    try:
        before = read_freshness(Path(request.event))
        known = before.digest if before is not None and not request.accepts_loss else ""
        plan = plan_import(replace(request, known_digest=known), knowledge, now.date())
        if plan.files:
            apply_import(plan)
        write_freshness(plan.folder, Freshness(now, every, plan.digest, label_of(request.source)))
    except SourceUnreachable as error:
        return Look(refusal=str(error), may_pass=True)
    except SessionsLost as error:
        return Look(refusal=str(error), lost=(error.count, error.before))
    except InvalidEvent as error:
        faults = [str(fault) for fault in error.faults if not fault.is_warning]
        return Look(refusal=f"With it the event would have faults: {faults[0]}")
    except UsherError as error:
        return Look(refusal=str(error))
    except OSError as error:
        return Look(refusal=f"The event's files cannot be written: {error.strerror or error}.")
    return Look(plan.lines)


Taker = Callable[[ImportRequest, Path, datetime, timedelta], Awaitable[Look]]
"""What takes a look at a source."""


async def look_apart(
    request: ImportRequest, knowledge: Path, now: datetime, every: timedelta
) -> Look:
    """Look as `look` does, in a process of its own: answers are not to wait for it."""
    found = None
    with suppress(TimeoutError):
        async with asyncio.timeout(LONGEST_LOOK):
            found = await run_apart(_PROGRAM, given=(request, knowledge, now, every))
    if isinstance(found, Look):
        return found
    return Look(refusal="The source could not be read this time.", may_pass=True)


class FollowSource:
    """Follows the source that an event names, while Usher runs.

    `tell` is given what organisers have to know. `take` takes a look, unless told otherwise in a
    process of its own.
    """

    def __init__(
        self,
        folder: Path,
        event: Callable[[], Event],
        clock: Clock,
        tell: Callable[[RefusedSource], Awaitable[None]],
        *,
        may_reach_own: bool = False,
        take: Taker | None = None,
    ) -> None:
        self._folder = folder
        self._event = event
        self._clock = clock
        self._tell = tell
        self._may_reach_own = may_reach_own
        self._take = take or look_apart
        self._last = Look()
        self._misses = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Look at the source as often as the event says, until told to stop."""
        is_following = False
        while not stop.is_set():
            source = self._event().programme_source
            if source is not None:
                await self.look(source)
            elif is_following:
                await asyncio.to_thread(forget_freshness, self._folder)
            is_following = source is not None
            wait = AWAIT_SOURCE if source is None else source.every
            await self._clock.sleep_until(self._clock.now() + wait, stop)

    async def look(self, source: ProgrammeSource, *, accepts_loss: bool = False) -> Look:
        """Look once; organisers are told what they must see to, once for each thing.

        What may pass by itself is told when it has not passed by the next look.
        """
        found = await self._taken(source, accepts_loss=accepts_loss)
        self._misses = self._misses + 1 if found.refusal else 0
        if found.refusal and (not found.may_pass or self._misses > 1):
            _log.warning("the programme's source is not taken over: %s", found.refusal)
            before = self.freshness()
            confirmed_at = before.confirmed_at if before is not None else None
            label = label_of(source.url)
            await self._tell(RefusedSource(label, found.refusal, found.lost, confirmed_at))
        elif self._last.refusal and not found.refusal:
            _log.info("the programme's source is taken over again")
        self._last = found
        return found

    async def accept(self) -> None:
        """Take over a source that has lost many sessions, if there is one that waits for it."""
        source = self._event().programme_source
        if source is not None and self._last.lost:
            await self.look(source, accepts_loss=True)

    def as_of(self) -> datetime | None:
        """Return as of when the programme is known, once that is too long ago."""
        return stale_as_of(self.freshness(), self._clock.now())

    def freshness(self) -> Freshness | None:
        """Return when the source was last seen to agree; None when no source is followed."""
        return read_freshness(self._folder)

    async def _taken(self, source: ProgrammeSource, *, accepts_loss: bool) -> Look:
        request = ImportRequest(
            source=source.url,
            event=str(self._folder),
            format=source.format,
            columns=dict(source.columns),
            accepts_loss=accepts_loss,
            may_reach_own=self._may_reach_own,
        )
        return await self._take(request, self._folder.parent, self._clock.now(), source.every)


def main() -> None:
    """Take the look that is asked for on standard input, and write what it came to."""
    request, knowledge, now, every = pickle.load(sys.stdin.buffer)  # noqa: S301 - our parent wrote it
    sys.stdout.buffer.write(pickle.dumps(look(request, knowledge, now, every)))
