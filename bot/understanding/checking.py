"""A reply of an understander, held against the lists: whatever is not listed is not believed."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date
from typing import Any

from bot.answering.structured_query import StructuredQuery
from bot.languages import LANGUAGES
from bot.understanding.closed_lists import ClosedLists
from bot.understanding.prompt import MOST_QUERIES
from bot.understanding.understander import Understanding

MOST_THINGS = 3
"""Ids of one kind that are taken of a query."""


def understanding_of(text: str, lists: ClosedLists) -> Understanding | None:
    """Return what a reply says as far as it is listed, or None when it is of no use.

    Ids and days that are not listed are dropped; an intent that is not listed makes the reply
    useless, as does anything that is not JSON in the shape asked for.
    """
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(raw, dict) or not isinstance(raw.get("queries"), list):
        return None
    queries = [_query(one, lists) for one in raw["queries"][:MOST_QUERIES]]
    known = tuple(dict.fromkeys(query for query in queries if query is not None))
    if not queries or None in queries:
        return None
    language = raw.get("language")
    is_spoken = isinstance(language, str) and language in LANGUAGES
    return Understanding(known, language if is_spoken else None)


def _query(raw: Any, lists: ClosedLists) -> StructuredQuery | None:
    if not isinstance(raw, dict):
        return None
    intent = raw.get("intent")
    if not isinstance(intent, str) or intent not in lists.intents:
        return None
    days = {day.isoformat(): day for day in lists.days}
    return StructuredQuery(
        intent=intent,
        people=_listed(raw.get("people"), lists.people),
        sessions=_listed(raw.get("sessions"), lists.sessions),
        rooms=_listed(raw.get("rooms"), lists.rooms),
        organisations=_listed(raw.get("organisations"), lists.organisations),
        days=_days(raw.get("days"), days),
        is_unlisted=raw.get("is_unlisted") is True,
    )


def _listed(raw: Any, known: Collection[str]) -> tuple[str, ...]:
    named = raw if isinstance(raw, list) else []
    kept = dict.fromkeys(one for one in named if isinstance(one, str) and one in known)
    return tuple(kept)[:MOST_THINGS]


def _days(raw: Any, known: dict[str, date]) -> tuple[date, ...]:
    return tuple(known[one] for one in _listed(raw, known))
