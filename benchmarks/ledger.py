"""The ledger under load: many people's plans, many rows due at once, reload under questions."""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from benchmarks.percentiles import p99
from benchmarks.questions import questions_for
from benchmarks.synthetic import make_event, write_folder
from bot.chat.connection.rate_limiter import Lane, RateLimiter
from bot.clock import SimulatedClock, SystemClock, pause
from bot.core.deliveries import Draft
from bot.core.models import Event, Session
from bot.core.posts import Post, Sent, Target, TargetKind
from bot.services.background import prefer_the_loop
from bot.services.converse import Conversations
from bot.services.current_event import CurrentEvent
from bot.services.deliver import Deliver
from bot.services.posts.composers import composers
from bot.services.remind import Remind
from bot.store import Store
from bot.store.tables import saved_sessions

SESSIONS, PEOPLE, SAVED = 1_000, 10_000, 20
AN_HOUR = timedelta(hours=1)
PERMITTED = 50.0
"""Requests a second that Discord permits."""


class PacedMessenger:
    """Takes every post as delivered, at Discord's permitted rate."""

    def __init__(self) -> None:
        self._rate_limiter = RateLimiter(PERMITTED, PERMITTED)
        self.count = 0

    async def send(self, target: Target, post: Post, *, nonce: str, reference: str) -> Sent:
        """Take a post as delivered when its turn has come."""
        del post, nonce, reference
        await self._rate_limiter.turn(Lane.DIRECT if target.kind is TargetKind.USER else Lane.USUAL)
        self.count += 1
        return Sent(target.id, str(self.count))

    async def find(self, target: Target, reference: str, since: datetime) -> Sent | None:
        """Find nothing: nothing is lost here."""
        del target, reference, since
        return None

    async def edit(self, sent: Sent, post: Post, *, reference: str) -> None:
        """Take an edit as done."""

    async def delete(self, sent: Sent) -> None:
        """Take a deletion as done."""


async def plan(folder: Path) -> dict[str, float]:
    """Return seconds to plan everybody's reminders, and to find that nothing has changed."""
    event = make_event(SESSIONS)
    timed = [session for session in event.sessions if session.start is not None]
    start = min(session.start for session in timed if session.start is not None)
    clock = SimulatedClock(start - timedelta(days=2), start)
    store = await Store.open(f"sqlite:///{folder / 'plan.db'}")
    rows = [
        {
            "user_id": str(person),
            "session": timed[(person * 7 + n * 13) % len(timed)].id,
            "event": event.id,
            "lead_minutes": None,
            "saved_at": clock.now(),
        }
        for person in range(1, PEOPLE + 1)
        for n in range(SAVED)
    ]
    async with store.transaction() as connection:
        await connection.execute(insert(saved_sessions), rows)
    remind = Remind(store, clock, lambda: event)
    began = time.perf_counter()
    await remind.reconcile()
    planned = time.perf_counter()
    await remind.reconcile()
    again = time.perf_counter()
    count = sum((await store.reminders.count(event.id)).values())
    await store.close()
    return {
        "reminders": count,
        "plan": planned - began,
        "plan_again": again - planned,
        "plan_per_second": count / (planned - began),
    }


async def send(folder: Path, count: int) -> dict[str, float]:
    """Return seconds from claimed to sent for rows of the outbox that are due together."""
    due = datetime.now(UTC)  # noqa: TID251 - real time is what is measured
    event, session = _with_session_in_an_hour(make_event(10), due)
    store = await Store.open(f"sqlite:///{folder / f'send{count}.db'}")
    messenger = PacedMessenger()
    table = composers(lambda: event)
    deliver = Deliver(store, messenger, SystemClock(), lambda: event, composers=table)
    starts_at = (due + AN_HOUR).isoformat()
    drafts = [
        Draft(
            key=f"row {number}",
            kind="reminder",
            target=Target(TargetKind.USER, str(number + 1)),
            payload={"sessions": [session.id], "starts_at": starts_at},
            due_at=due,
        )
        for number in range(count)
    ]
    await store.deliveries.enqueue_many(event.id, drafts)
    began = time.perf_counter()
    while messenger.count < count:
        started = await deliver.send_due()
        if not (started or deliver.under_way) and messenger.count < count:
            raise RuntimeError(f"{messenger.count} of {count} rows were sent, and none is left")
        if deliver.under_way:
            await asyncio.wait(deliver.under_way, return_when=asyncio.FIRST_COMPLETED)
    await deliver.finish()
    took = time.perf_counter() - began
    await store.close()
    return {"seconds": took, "of_permitted": (count / PERMITTED) / took}


def _with_session_in_an_hour(event: Event, now: datetime) -> tuple[Event, Session]:
    """Return an event whose first session starts an hour from now, and that session.

    A reminder of one that starts at another time than it says is withdrawn, not sent.
    """
    start = now + AN_HOUR
    session = replace(event.sessions[0], start=start, end=start + AN_HOUR)
    return replace(event, sessions=(session, *event.sessions[1:])), session


async def reload(folder: Path) -> dict[str, float]:
    """Return the p99 of answers while an event of 1,000 sessions is read again, and otherwise."""
    home = folder / "event"
    write_folder(make_event(SESSIONS), home)
    store = await Store.open(f"sqlite:///{folder / 'reload.db'}")
    # Opened by hand below, when the reading is over.
    current = await asyncio.to_thread(CurrentEvent.open, str(home), SystemClock(), lambda _: None)
    await asyncio.to_thread(current.engine.warm)
    conversations = Conversations(current.engine, SystemClock(), store)
    await conversations.open(current.engine)
    prefer_the_loop()
    questions = [turns[0] for turns in questions_for(current.event)]
    figures: dict[str, list[float]] = {"calm": [], "reloading": []}
    asked = 0
    first = datetime.now(UTC)  # noqa: TID251 - as above

    async def ask(kind: str) -> None:
        nonlocal asked
        asked += 1
        await pause(0.01)
        # Each at a minute of its own, so that no answer is one just given.
        moment = first + timedelta(minutes=asked)
        question = questions[asked % len(questions)]
        began = time.perf_counter()
        await conversations.answer(
            question, user_id=str(asked), channel_id=str(asked), moment=moment
        )
        figures[kind].append(time.perf_counter() - began)

    for _ in questions:
        await ask("calm")
    # The first questions of a process read the words of each language.
    figures["calm"].clear()
    for _ in range(400):
        await ask("calm")
    began = time.perf_counter()
    for _ in range(3):
        reloading = asyncio.create_task(current.reload())
        while not reloading.done():
            await ask("reloading")
        await reloading
        await conversations.open(current.engine)
    seconds = time.perf_counter() - began
    conversations.close()
    await store.close()
    return {
        "reload": seconds / 3,
        **{f"{kind}_p50": statistics.median(some) for kind, some in figures.items()},
        **{f"{kind}_p99": p99(some) for kind, some in figures.items()},
    }


async def _measure(what: str, folder: Path) -> dict[str, Any]:
    if what == "plan":
        return await plan(folder)
    if what == "reload":
        return await reload(folder)
    return {str(count): await send(folder, count) for count in (1, 100, 5_000)}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        print(json.dumps(asyncio.run(_measure(sys.argv[1], Path(name)))))
