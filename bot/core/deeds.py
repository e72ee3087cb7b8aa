"""What somebody's action changed, in few words."""

from __future__ import annotations

import json
from typing import Any

LONGEST_PART = 120


def what_changed(before: str | None, after: str | None) -> list[str]:
    """Return what differs between two records, a line each: `name: old -> new`.

    A record is JSON as the audit log holds it, or plain words.
    """
    old, new = _record(before), _record(after)
    lines = []
    for name in dict.fromkeys([*old, *new]):
        was, now = _words(old.get(name)), _words(new.get(name))
        if was == now:
            continue
        change = f"{was} → {now}" if was and now else now or f"{was} →"
        lines.append(f"{name}: {change}" if name else change)
    return lines


def _record(text: str | None) -> dict[str, Any]:
    if text is None:
        return {}
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    return found if isinstance(found, dict) else {"": text}


def _words(value: Any) -> str:
    if value is None or value in ([], {}):
        return ""
    if isinstance(value, dict):
        text = "; ".join(f"{name} {_words(inner)}" for name, inner in value.items())
    elif isinstance(value, list):
        text = ", ".join(_words(inner) for inner in value)
    else:
        text = " ".join(str(value).split())
    return text if len(text) <= LONGEST_PART else f"{text[: LONGEST_PART - 1]}…"
