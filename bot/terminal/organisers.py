"""What organisers do and read in the terminal: `announce`, `questions`, `stats`, `audit`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.markup import escape
from rich.table import Table

from bot.answering.times.instant import TimeFrame, read_instant
from bot.clock import Clock, SystemClock
from bot.core.announcement_lifecycle import Phase
from bot.core.announcements import Announcement, Audience, Wording, fault_of
from bot.core.change_summary import summarise_change
from bot.core.counted_nouns import counted
from bot.core.models import Event
from bot.core.posts import Target, TargetKind
from bot.core.statistics import OWN
from bot.errors import CataloguedError, MisuseError
from bot.services.announcing.announce import Announce
from bot.services.announcing.announcement_posts import post_of
from bot.services.announcing.ledger import cannot_tell
from bot.services.escalate import Escalate
from bot.services.organisers import AuditLog
from bot.services.stats import Stats
from bot.store import Store
from bot.terminal.console import Console
from bot.terminal.event_store import run_with_store, whoever_types
from bot.texts import messages

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def announce(
    name: str,
    database_url: str,
    channels: list[str],
    wording: Wording,
    at: str | None,
    *,
    is_dry: bool,
    clock: Clock | None = None,
) -> int:
    """Put an announcement into the ledger, or only show it; returns the exit code.

    The running bot sends it, within seconds or at its time, which is read as people write times.
    Raises MisuseError for a time that is none, and for what Discord would not take.
    """
    used = clock or SystemClock()

    async def work(store: Store, event: Event) -> int:
        due = _due(at, event, used.now())
        bare = tuple(dict.fromkeys(channel.removeprefix("#") for channel in channels))
        announcement = Announcement(
            texts={event.languages[0]: wording},
            audience=Audience(channels=bare),
            due_at=due,
        )
        fault = fault_of(announcement)
        if fault is not None:
            raise MisuseError(messages("en")(fault))
        post = post_of(announcement, Target(TargetKind.CHANNEL, bare[0]), None, event)
        console = Console(highlight=False, soft_wrap=True)
        console.print(escape(post.text))
        where = ", ".join(f"#{channel}" for channel in bare)
        if is_dry:
            console.print(f"\n[dim]Nothing was written; this would go to {escape(where)}.[/]")
            return 0
        services = Announce(
            store,
            used,
            lambda: event,
            may_announce=cannot_tell,
            role_members=cannot_tell,
            on_due=lambda: None,
        )
        organiser = whoever_types()
        try:
            row = await services.draft(announcement, organiser)
            phase = await services.send(row, organiser)
        except CataloguedError as error:
            raise MisuseError(messages("en")(error.key, **error.values)) from None
        local = due.astimezone(ZoneInfo(event.zone)) if due else None
        when = f"at {local:%Y-%m-%d %H:%M} ({event.zone})" if local else "as soon as the bot runs"
        if phase is Phase.WAITING:
            when += ", once a second organiser has approved it on Discord"
        console.print(f"\n[dim]Announcement {row} goes to {escape(where)} {when}.[/]")
        return 0

    return run_with_store(name, database_url, work)


def questions(name: str, database_url: str, *, as_json: bool) -> int:
    """Print the questions that wait for a person; returns the exit code."""

    async def work(store: Store, event: Event) -> int:
        escalate = Escalate(store, SystemClock(), lambda: event, on_due=lambda: None)
        waiting = await escalate.open_questions()
        counts = await escalate.counts()
        if as_json:
            for one in waiting:
                record = {
                    "id": one.id,
                    "question": one.text,
                    "language": one.language,
                    "asked_by": counts.get(one.id, 0),
                    "since": one.created_at.isoformat(),
                }
                print(json.dumps(record, ensure_ascii=False))
            return 0
        console = Console(highlight=False, soft_wrap=True)
        for one in waiting:
            count = counts.get(one.id, 0)
            console.print(f"{one.id}  asked by {count} ({one.language}): {escape(one.text)}")
        console.print(f"Waiting for a person: {counted(len(waiting), 'question')}.")
        return 0

    return run_with_store(name, database_url, work)


def stats(name: str, database_url: str) -> int:
    """Print what has happened so far; returns the exit code."""

    async def work(store: Store, event: Event) -> int:
        activity = await Stats(store, lambda: event).activity()
        asked, say = activity.questions, messages("en")
        console = Console(highlight=False, soft_wrap=True)
        console.print(f"Questions: {asked.total}.")
        for title, counts in (
            ("How they fared", {_bare(name): n for name, n in asked.by_status.items() if n}),
            ("By topic", {_bare(name): count for name, count in asked.by_topic.items()}),
            ("By language", asked.by_language),
            ("By hour", {f"{h:02}:00": n for h, n in asked.by_hour.items() if n}),
            ("Not answered", {one.question: one.count for one in asked.unanswered}),
            ("Reminders", {say(f"reminders-{s}"): n for s, n in activity.reminders.items() if n}),
            ("Messages", {say(f"delivery-{s}"): n for s, n in activity.deliveries.items() if n}),
        ):
            _print_counts(console, title, counts)
        console.print(f"Saved sessions: {activity.saved_sessions}.")
        return 0

    return run_with_store(name, database_url, work)


def audit(name: str, database_url: str) -> int:
    """Print what organisers did, newest first; returns the exit code."""

    async def work(store: Store, event: Event) -> int:
        zone = ZoneInfo(event.zone)
        entries = await AuditLog(store, SystemClock(), lambda: event).latest(200)
        if not entries:
            print("Organisers have done nothing yet.")
        for entry in entries:
            when = f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M:%S}"
            print(_line(f"{when}  {entry.who}  {entry.action}  {entry.subject}"))
            for change in summarise_change(entry.before, entry.after, zone):
                print(f"    {_line(change)}")
        return 0

    return run_with_store(name, database_url, work)


def read_text(path: Path) -> str:
    """Return the text of an announcement's file. Raises MisuseError when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise MisuseError(f"{path} cannot be read: {reason}") from error


def _due(at: str | None, event: Event, now: datetime) -> datetime | None:
    """Return when an announcement goes out, None for at once. Raises MisuseError."""
    if at is None:
        return None
    try:
        moment = read_instant(at, event.languages[0], TimeFrame.of(event, now))
    except CataloguedError as error:
        raise MisuseError(f"--at {at}: {messages('en')(error.key, **error.values)}") from None
    return moment if moment > now else None


def _bare(topic: str) -> str:
    return topic.removeprefix(OWN).replace("_", " ")


def _line(text: str) -> str:
    """Return what somebody wrote without what a terminal would obey."""
    return _CONTROL.sub(" ", text)


def _print_counts(console: Console, title: str, counts: Mapping[str, int]) -> None:
    if not counts:
        console.print(f"{title}: none")
        return
    table = Table(box=None, padding=(0, 2), title=title, title_justify="left", show_header=False)
    for name, count in counts.items():
        table.add_row(escape(_line(name)), str(count))
    console.print(table)
