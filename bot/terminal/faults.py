"""Faults of an event's YAML, a line each."""

from __future__ import annotations

import sys

from bot.core.counted_nouns import counted
from bot.errors import InvalidEvent


def print_faults(error: InvalidEvent) -> None:
    """Print every fault on standard error, warnings marked, and how many there are of each."""
    for fault in error.faults:
        mark = "warning: " if fault.is_warning else ""
        print(f"{mark}{fault}", file=sys.stderr)
    count = sum(not fault.is_warning for fault in error.faults)
    warnings = len(error.faults) - count
    also = f" and {counted(warnings, 'warning')}" if warnings else ""
    print(
        f"{error.event}: {counted(count, 'fault')}{also}; nothing was loaded. Mended, they may "
        "uncover more.",
        file=sys.stderr,
    )
