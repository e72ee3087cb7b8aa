"""What somebody's action changed, in few words."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

LONGEST_PART = 120

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?[+-]\d\d:\d\d")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a record that differs, and what it held before and after, in words; "" of none."""

    name: str
    was: str
    now: str

    @property
    def sides(self) -> str:
        """Both sides without the name."""
        return f"{self.was} → {self.now}" if self.was and self.now else self.now or f"{self.was} →"


def as_filed(_name: str, value: Any) -> Any:
    """Return the value of a field as the log holds it."""
    return value


def summarise_change(
    before: str | None, after: str | None, zone: tzinfo, longest: int = LONGEST_PART
) -> list[str]:
    """Return what differs between two records, a line each: `name: old -> new`."""
    return [
        f"{change.name}: {change.sides}" if change.name else change.sides
        for change in changed_fields(before, after, zone, longest)
    ]


def changed_fields(
    before: str | None,
    after: str | None,
    zone: tzinfo,
    longest: int = LONGEST_PART,
    called: Callable[[str, Any], Any] = as_filed,
) -> list[FieldChange]:
    """Return the fields in which two records differ.

    A record is JSON as the audit log holds it, or plain words; each side gets `longest` letters.
    Moments, which the log holds in UTC, are told in a zone. `called` says what the reader calls
    the value of a field.
    """
    old, new = _record(before), _record(after)
    changes = []
    for name in dict.fromkeys([*old, *new]):
        if old.get(name) == new.get(name):
            continue
        was, now = (_words(called(name, side.get(name)), zone) for side in (old, new))
        if was == now:
            continue
        if max(len(was), len(now)) > longest:
            skipped = _alike(was, now)
            was, now = _short(was, skipped, longest), _short(now, skipped, longest)
        changes.append(FieldChange(name, was, now))
    return changes


def _record(text: str | None) -> dict[str, Any]:
    if text is None:
        return {}
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    return found if isinstance(found, dict) else {"": text}


def _alike(one: str, other: str) -> int:
    """Return where the first word begins in which two texts differ."""
    both = list(zip(one, other, strict=False))
    common = next((at for at, (a, b) in enumerate(both) if a != b), len(both))
    return one.rfind(" ", 0, common) + 1


def _short(text: str, skipped: int, longest: int) -> str:
    """Return what comes after the start that need not be repeated, no longer than it may be."""
    text = f"…{text[skipped:]}" if skipped else text
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _words(value: Any, zone: tzinfo) -> str:
    if value is None or value in ([], {}):
        return ""
    if isinstance(value, dict):
        return "; ".join(f"{name} {_words(inner, zone)}" for name, inner in value.items())
    if isinstance(value, list):
        return ", ".join(_words(inner, zone) for inner in value)
    text = str(value)
    if _MOMENT.fullmatch(text):
        # Somebody's words may look like a moment, and be none.
        with contextlib.suppress(ValueError, OverflowError):
            return f"{datetime.fromisoformat(text).astimezone(zone):%Y-%m-%d %H:%M %Z}"
    return " ".join(text.split())
