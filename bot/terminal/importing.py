"""`import` and `new`: an event's folder begins, or takes over a programme from elsewhere."""

from __future__ import annotations

import sys
from dataclasses import replace

from bot.clock import Clock
from bot.errors import MissingFact, UsherError
from bot.services.ask import knowledge_folder
from bot.services.import_programme import ImportPlan, ImportRequest, apply_import, plan_import

_LONGEST_LIST = 40
_QUESTIONS = {"--timezone": "Time zone, like Europe/Berlin: ", "--name": "Name of the event: "}


def import_programme(request: ImportRequest, clock: Clock, *, is_dry: bool) -> int:
    """Import, after showing the difference; in a terminal, ask what the source does not tell."""
    plan = _plan(request, clock)
    _print(plan)
    if not plan.files:
        print("Nothing to write.")
        return 0
    if is_dry:
        print(f"Would write {', '.join(sorted(plan.files))} in {plan.folder}; nothing was written.")
        return 0
    apply_import(plan)
    print(f"Wrote {', '.join(sorted(plan.files))} in {plan.folder}.")
    name = plan.folder.name
    print(f"Next: python -m bot check {name}, then python -m bot --event {name}")
    return 0


def _plan(request: ImportRequest, clock: Clock) -> ImportPlan:
    while True:
        try:
            return plan_import(request, knowledge_folder(), clock.now().date())
        except MissingFact as missing:
            question = _QUESTIONS.get(missing.flag)
            if question is None or not sys.stdin.isatty():
                raise
            print(missing)
            answer = input(question).strip()
            if not answer:
                raise UsherError("Nothing was written.") from None
            request = (
                replace(request, zone=answer)
                if missing.flag == "--timezone"
                else replace(request, name=answer)
            )


def _print(plan: ImportPlan) -> None:
    print(f"Read as {plan.about}." if plan.files or plan.lines else f"{plan.about}.".capitalize())
    for line in plan.lines[:_LONGEST_LIST]:
        print(line)
    if len(plan.lines) > _LONGEST_LIST:
        print(f"  ... and {len(plan.lines) - _LONGEST_LIST} more")
    for remark in plan.remarks:
        print(f"note: {remark}")
    if plan.warnings:
        print(f"note: {plan.warnings} warning(s); `python -m bot check` shows them.")
