"""`doctor`: is everything on Discord as Usher needs it? In words an organiser understands."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from bot.answering.engine import Engine
from bot.chat.doctor.account import look_at_account
from bot.chat.doctor.findings import Finding, Severity, good, note, wrong
from bot.chat.doctor.http import Inspector
from bot.chat.doctor.model_endpoint import look_at_understander
from bot.chat.doctor.public_page import look_at_public_page
from bot.chat.doctor.server_setup import look_at_places
from bot.clock import Clock, SystemClock
from bot.core.models import Event
from bot.errors import EventNotFound, InvalidEvent, StoreUnavailable
from bot.services.home_server import ServerPin
from bot.services.open_event import open_event
from bot.settings import Settings
from bot.store import Store


def examine(settings: Settings) -> int:
    """Print what was found; returns 0 when all is good and 1 when something needs doing."""
    findings = asyncio.run(_examined(settings))
    count = sum(finding.verdict is Severity.WRONG for finding in findings)
    things = "1 thing needs" if count == 1 else f"{count} things need"
    last = f"{things} doing, marked {Severity.WRONG}." if count else "All is good."
    for line in (*map(str, findings), last):
        print(line)  # noqa: T201 - the doctor is read in a terminal
    return 1 if count else 0


async def _examined(settings: Settings) -> list[Finding]:
    """Return what was found; the event's server, once it is clear, is remembered as its home."""
    clock = SystemClock()
    try:
        store = await Store.open(settings.database_url)
    except StoreUnavailable as error:
        return [wrong(str(error), "See DATABASE_URL in .env."), *await diagnose(settings, clock)]
    try:
        return await diagnose(settings, clock, store)
    finally:
        await store.close()


async def diagnose(settings: Settings, clock: Clock, store: Store | None = None) -> list[Finding]:
    """Look at the event's files, the account and the event's places; nothing is changed there."""
    engine, findings = await asyncio.to_thread(_look_at_files, settings.event)
    event = engine.event if engine else None
    if engine is not None:
        findings += await look_at_understander(settings, engine, clock)
        findings += await look_at_public_page(settings, engine.event)
    if settings.discord_token is None:
        return [*findings, _no_token()]
    async with Inspector.open(settings, clock) as inspector:
        account, told = await look_at_account(inspector, clock)
        findings += told
        if account is not None and event is not None:
            known: Event = event
            home = ServerPin(store, clock, lambda: known, settings.discord_host) if store else None
            findings += await look_at_places(inspector, account, event.places, home)
    return findings


def _no_token() -> Finding:
    return wrong(
        "DISCORD_TOKEN is not set.",
        "Copy .env.example to .env, and the bot's token into it: Developer Portal, your "
        "application, Bot, Reset Token.",
    )


def _look_at_files(name: str) -> tuple[Engine | None, list[Finding]]:
    try:
        engine, warnings = open_event(name)
    except EventNotFound as error:
        return None, [wrong(str(error), "Set EVENT in .env to one of these, or to a folder.")]
    except InvalidEvent as error:
        return None, list(_judge_faults(error))
    event = engine.event
    findings = [note(str(warning)) for warning in warnings]
    findings.append(good(f"The files of {event.id} are good: {len(event.sessions)} sessions."))
    return engine, findings


def _judge_faults(error: InvalidEvent) -> Iterator[Finding]:
    for fault in error.faults:
        where = f"{fault.file}:{fault.line}:{fault.column}" if fault.line else fault.file
        sentence = f"{where}: {fault.field}: {fault.problem}."
        yield note(sentence, fault.remedy) if fault.is_warning else wrong(sentence, fault.remedy)
