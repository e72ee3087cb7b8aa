"""Faults of an event's YAML, a line each."""

from __future__ import annotations

import sys

from bot.errors import InvalidEvent


def print_faults(error: InvalidEvent) -> None:
    """Print every fault on standard error, warnings marked, and how many there are."""
    for fault in error.faults:
        mark = "warning: " if fault.is_warning else ""
        print(f"{mark}{fault}", file=sys.stderr)
    count = sum(not fault.is_warning for fault in error.faults)
    noun = "fault" if count == 1 else "faults"
    print(f"{error.event}: {count} {noun}; nothing was loaded.", file=sys.stderr)
