"""What is wrong, a line each, on standard error."""

from __future__ import annotations

import sys
import unicodedata

from bot.core.counted_nouns import counted
from bot.errors import InvalidEvent


def print_faults(error: InvalidEvent) -> None:
    """Print every fault on standard error, warnings marked, and how many there are of each."""
    for fault in error.faults:
        mark = "warning: " if fault.is_warning else ""
        print_error(f"{mark}{fault}")
    count = sum(not fault.is_warning for fault in error.faults)
    warnings = len(error.faults) - count
    also = f" and {counted(warnings, 'warning')}" if warnings else ""
    print_error(
        f"{error.event}: {counted(count, 'fault')}{also}; nothing was loaded. Mended, they may "
        "uncover more."
    )


def print_error(line: str) -> None:
    """Print a line on standard error."""
    print(escaped(line), file=sys.stderr)


def escaped(text: str) -> str:
    """Return a text with what would colour a terminal or move its cursor told by its number."""
    return "".join(
        f"\\x{ord(c):02x}" if unicodedata.category(c) == "Cc" and c not in "\n\t" else c
        for c in text
    )
