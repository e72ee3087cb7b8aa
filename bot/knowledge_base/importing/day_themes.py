"""The theme of a day, which is the track of its talks and of no break among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from bot.core.models import SessionKind
from bot.knowledge_base.importing.clean import clean_line
from bot.knowledge_base.importing.columns import field_named
from bot.knowledge_base.importing.session_kinds import kind_of

THEME = " "
"""The key of a record, until it is read, for the fields that tell the theme of its day."""

_WITHOUT = frozenset(
    {SessionKind.REGISTRATION, SessionKind.MEAL, SessionKind.BREAK, SessionKind.SOCIAL}
)


def theme_of_day(
    entry: Mapping[str, Any], word_field: str, field: Callable[[str], str]
) -> dict[str, Any]:
    """Return what a day tells of its theme, under the key for it; nothing of what is no day.

    `word_field` is the field of the word for what holds such entries, maybe empty.
    """
    is_day = word_field == "date" or (not word_field and "date" in map(field, entry))
    themes = {k: v for k, v in entry.items() if field(k) == "track" and isinstance(v, str)}
    return {THEME: themes} if is_day and themes else {}


def settle_day_themes(records: Iterable[dict[str, Any]], own: Mapping[str, str]) -> None:
    """Make the theme of a day the track of each record that has none and is no break."""
    for record in records:
        theme = record.pop(THEME, {})
        told = {field: v for key, v in record.items() if v and (field := field_named(key, own))}
        if theme and "track" not in told:
            title, sort = (clean_line(told.get(field)) for field in ("title", "kind"))
            kind = kind_of(title, sort, has_people="people" in told)
            record.update({} if kind in _WITHOUT else theme)
