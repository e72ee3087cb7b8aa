"""What is said of data in which no session was found, or none with a time that can be read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.knowledge_base.importing.clean import clean_line
from bot.knowledge_base.importing.columns import field_of_heading
from bot.knowledge_base.importing.decode import as_maps
from bot.knowledge_base.importing.record_tree import RecordTree
from bot.knowledge_base.importing.rows import told_unread
from bot.knowledge_base.importing.spreadsheet_dates import read_clocks
from bot.knowledge_base.suggested_values import is_unpublished


def keys_of_entries(root: Any) -> list[str]:
    """Return the keys of the entries in the longest list of data; none where it has no such."""
    longest: list[Mapping[str, Any]] = []
    open_nodes = [root]
    while open_nodes:
        node = open_nodes.pop()
        inner = list(node.values()) if isinstance(node, dict) else node
        if isinstance(inner, list):
            entries = as_maps(inner)
            longest = max(longest, entries, key=len)
            open_nodes += inner
    return [str(key) for key in dict.fromkeys(key for entry in longest for key in entry)]


def first_unread(root: Any) -> str:
    """Return a field of the first record that tells when it is, as the source writes it."""
    for _, record in RecordTree({}).records(root, {}):
        for part in ("start", "date", "time"):
            for key, value in record.items():
                told = clean_line(value)
                if field_of_heading(key) == part and told and not is_unpublished(told):
                    return _told_as_unread(key, told, record)
    return ""


def _told_as_unread(key: str, value: str, record: Mapping[str, Any]) -> str:
    title = next((told for one, told in record.items() if field_of_heading(one) == "title"), "")
    said = told_unread(key, clean_line(title), value)
    return f"{said}, a time without a date" if read_clocks(value) else said
