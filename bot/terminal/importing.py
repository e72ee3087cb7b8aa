"""`import`: an event's folder takes over a programme from elsewhere, once or again and again."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.clock import Clock
from bot.core.counted_nouns import counted
from bot.errors import MissingFact, UsherError
from bot.knowledge_base.importing.freshness_file import forget_freshness
from bot.services.begin_event import event_folder
from bot.services.follow_source import Look, look
from bot.services.import_programme import (
    ImportPlan,
    ImportRequest,
    apply_import,
    plan_import,
)
from bot.services.open_event import knowledge_folder, name_of_folder
from bot.terminal.prompt import can_prompt, prompt, without_flags

_LONGEST_LIST = 40
_QUESTIONS = {
    "--timezone": "Time zone, like Europe/Berlin: ",
    "--name": "Name of the event: ",
    "--year": "Year of its dates: ",
}


def import_programme(request: ImportRequest, clock: Clock, *, is_dry: bool) -> int:
    """Import, after showing the difference; in a terminal, ask what the source does not tell."""
    plan = _plan(request, clock)
    _print(plan)
    if not is_dry:
        forget_freshness(plan.folder)  # it is the organisers' own now, as of this moment
    if not plan.files:
        print("Nothing has changed since the last import; nothing was written.")
        return 0
    if is_dry:
        print(f"Would write {', '.join(sorted(plan.files))} in {plan.folder}; nothing was written.")
        return 0
    apply_import(plan)
    print(f"Wrote {', '.join(sorted(plan.files))} in {plan.folder}.")
    name = name_of_folder(plan.folder)
    print(f"Next: python -m bot check {name}, then python -m bot --event {name}")
    return 0


def watch_programme(request: ImportRequest, clock: Clock, every: timedelta) -> int:
    """Import, and again and again until Ctrl+C; a source that looks broken is not taken over."""
    import_programme(request, clock, is_dry=False)
    folder = event_folder(request.event, knowledge_folder())
    again = replace(request, event=str(folder), accepts_loss=False)
    print(f"Looking again every {every.total_seconds():g} seconds; Ctrl+C ends it.", flush=True)
    try:
        asyncio.run(watch(again, clock, every))
    except KeyboardInterrupt:
        forget_freshness(folder)
        print("Ended; the programme stays as it is.")
    return 0


async def watch(request: ImportRequest, clock: Clock, every: timedelta) -> None:
    """Look at a source until cancelled, and print what comes of it; the same trouble once."""
    knowledge = Path(request.event).parent
    last = Look()
    while True:
        now = clock.now()
        found = await asyncio.to_thread(look, request, knowledge, now, every)
        at = f"{now.astimezone():%H:%M:%S}"
        for line in found.lines[:_LONGEST_LIST]:
            print(f"{at} {line}", flush=True)
        if found.refusal and found.refusal != last.refusal:
            print(f"{at} not taken over: {found.refusal}", file=sys.stderr, flush=True)
        elif last.refusal and not found.refusal:
            print(f"{at} the source is back.", flush=True)
        last = found
        await clock.sleep_until(now + every)


def _plan(request: ImportRequest, clock: Clock) -> ImportPlan:
    while True:
        try:
            return plan_import(request, knowledge_folder(), clock.now().date())
        except MissingFact as missing:
            if not (_QUESTIONS.keys() >= {*missing.flags} and can_prompt()):
                raise
            print(without_flags(str(missing)))
            for flag in missing.flags:
                answer = prompt(_QUESTIONS[flag])
                if not answer:
                    raise UsherError("Nothing was written.") from None
                request = _told(request, flag, answer)


def _told(request: ImportRequest, flag: str, answer: str) -> ImportRequest:
    if flag == "--year":
        return replace(
            request, year=int(answer) if answer.isdecimal() and len(answer) == 4 else None
        )
    return replace(request, zone=answer) if flag == "--timezone" else replace(request, name=answer)


def _print(plan: ImportPlan) -> None:
    print(f"Read as {plan.about}." if plan.about else "The source is unchanged.")
    sessions = [line for line in plan.lines if not line.startswith(" ")]
    for line in sessions[:_LONGEST_LIST]:
        print(line)
    if len(sessions) > _LONGEST_LIST:
        print(f"  ... and {counted(len(sessions) - _LONGEST_LIST, 'more session')}")
    for line in plan.lines:
        if line.startswith(" "):
            print(line)
    for remark in plan.remarks:
        print(f"note: {remark}")
    if plan.warnings:
        print(f"note: {counted(plan.warnings, 'warning')}; see: python -m bot check")
