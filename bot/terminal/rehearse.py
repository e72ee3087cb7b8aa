"""`rehearse`: print what an event will post, for people or as JSON lines."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from rich.markup import escape

from bot.answering.voice import Voice
from bot.core.counted_nouns import counted
from bot.core.models import Event
from bot.core.programme import Programme
from bot.core.reminders import Reason
from bot.errors import MisuseError
from bot.knowledge_base.load import find_event, load_event
from bot.services.open_event import knowledge_folder
from bot.services.rehearse import RehearsedPost, rehearse
from bot.terminal.console import Console

WHY = {
    Reason.STARTED: "too late, the session had started",
    Reason.SUPERSEDED: "left to a shorter one",
    Reason.CANCELLED: "of a cancelled session",
    Reason.NO_TIME: "of a session without a time",
    Reason.EXPIRED: "could not be sent in time",
}
"""Why reminders are not sent, after their number."""

_AROUND = timedelta(days=1)
"""How far from the first and the last session something may still be sent of them."""


def print_rehearsal(
    name: str, first: datetime, last: datetime, state: Path | None, *, as_json: bool
) -> int:
    """Play an event through between two moments and print every post; returns the exit code.

    A naive moment is in the event's zone. Raises MisuseError, EventNotFound, InvalidEvent or
    StoreUnavailable.
    """
    event = load_event(find_event(name, knowledge_folder())).event
    zone = ZoneInfo(event.zone)
    start, end = (m if m.tzinfo else m.replace(tzinfo=zone) for m in (first, last))
    if end < start:
        raise MisuseError("--to is before --from; swap them")
    state = state.absolute() if state else None
    if as_json:
        asyncio.run(rehearse(event, start, end, state, _print_json))
        return 0
    paper = _Paper(event, start, end)
    asyncio.run(rehearse(event, start, end, state, paper.write))
    paper.close()
    return 0


def _print_json(line: RehearsedPost) -> None:
    print(json.dumps(as_record(line), ensure_ascii=False))


def as_record(line: RehearsedPost) -> dict[str, Any]:
    """Return a line as what JSON can hold."""
    record: dict[str, Any] = {
        "at": f"{line.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "kind": line.kind,
        "session": line.session,
        "lead_minutes": line.lead_minutes,
    }
    if line.reason is not None:
        return record | {"reason": line.reason, "target": line.target}
    return record | {
        "room": line.room,
        "target": line.target,
        "language": line.language,
        "text": line.text,
    }


def _elsewhere(event: Event, first: datetime, last: datetime) -> str:
    """Return what is said of when an event's sessions are, where none is near; empty else."""
    starts = sorted(one.start for one in event.sessions if one.start is not None)
    if not starts:
        return "no session of it has a time"
    if first - _AROUND <= starts[-1] and starts[0] <= last + _AROUND:
        return ""
    days = dict.fromkeys(f"{one:%Y-%m-%d}" for one in (starts[0], starts[-1]))
    return f"the event's sessions are on {' to '.join(days)}"


class _Paper:
    """Writes a rehearsal for people: each post once, and the skipped reminders counted."""

    def __init__(self, event: Event, first: datetime, last: datetime) -> None:
        self._elsewhere = _elsewhere(event, first, last)
        self._console = Console(highlight=False, soft_wrap=True)
        self._voice = Voice(Programme(event), event.languages[0])
        self._last = 0
        self._skipped: Counter[str] = Counter()

    def write(self, line: RehearsedPost) -> None:
        if line.reason is not None:
            self._skipped[line.reason] += 1
            return
        if line.post == self._last:
            return
        self._last = line.post
        local = line.at.astimezone(self._voice.programme.zone)
        when = f"{self._voice.full_day(local.date())} {local:%H:%M:%S}"
        self._console.print(
            f"[bold]{escape(when)}[/]  {escape(line.target)}  [cyan]{escape(line.kind)}[/]"
        )
        for row in line.text.splitlines():
            self._console.print(f"    {escape(row)}")
        self._console.print()

    def close(self) -> None:
        if self._elsewhere and not self._last:
            self._console.print(f"0 messages between --from and --to: {self._elsewhere}.")
            return
        skipped = ", ".join(f"{self._skipped[one]} {WHY[one]}" for one in WHY if self._skipped[one])
        self._console.print(
            f"{counted(self._last, 'message')}; reminders not sent: {skipped or 'none'}."
        )
