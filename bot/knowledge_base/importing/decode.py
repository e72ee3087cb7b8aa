"""JSON and texts of strangers, decoded within limits, and looked into without trusting them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from bot.errors import UnreadableProgramme

LARGEST = 40 * 1024 * 1024
"""Bytes that a source may have."""

_CHARSETS = ("utf-8-sig", "cp1252")


def check_size(data: bytes) -> None:
    """Refuse what is empty or too large. Raises UnreadableProgramme."""
    if not data.strip():
        raise UnreadableProgramme("The source is empty; look whether it was saved completely.")
    if len(data) > LARGEST:
        raise UnreadableProgramme(
            f"The source has {len(data) // 1024 // 1024} MB; "
            f"a programme may have {LARGEST // 1024 // 1024} MB at most."
        )


def decode_text(data: bytes) -> str:
    """Return bytes as text: by their mark, else as UTF-8, else as Windows writes Western texts."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", "replace").lstrip("\ufeff")
    for charset in _CHARSETS:
        try:
            return data.decode(charset)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def decode_json(data: bytes) -> Any:
    """Return the data of a JSON text. Raises UnreadableProgramme with the place of the fault."""
    try:
        return json.loads(decode_text(data))
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise UnreadableProgramme(
            f"The source is not valid JSON at {where} ({error.msg}); fetch or export it again."
        ) from None
    except RecursionError:
        raise UnreadableProgramme(
            "The source is JSON nested too deeply for a programme; export it again."
        ) from None
    except ValueError:  # a number of more digits than Python reads
        raise UnreadableProgramme(
            "The source is JSON with a number no programme holds; export it again."
        ) from None


def as_map(value: Any) -> Mapping[str, Any]:
    """Return a mapping, empty for anything else."""
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """Return a list, empty for anything else; of a mapping, its values."""
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def as_maps(value: Any) -> list[Mapping[str, Any]]:
    """Return the mappings of a list."""
    return [entry for entry in as_list(value) if isinstance(entry, dict)]


def first_of(entry: Mapping[str, Any], *keys: str) -> Any:
    """Return the value of the first key that is there and not empty."""
    for key in keys:
        value = entry.get(key)
        if value not in (None, "", [], {}):
            return value
    return None


def starts_like_json(data: bytes) -> bool:
    """Whether bytes may be JSON."""
    return re.match(rb"\s*[\[{]", data.removeprefix(b"\xef\xbb\xbf")[:200]) is not None
