"""Hashes of what an import wrote, by which the next one knows what organisers changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

Base = Mapping[str, Mapping[str, Mapping[str, str]]]
"""The hashes of the last import, by section, id and field."""


def digest(value: Any) -> str:
    """Return a hash of a value as YAML shows it: numbers and truths are their texts."""
    plain = json.dumps(as_texts(value), ensure_ascii=False, sort_keys=True)
    return hashlib.blake2b(plain.encode("utf-8", "replace"), digest_size=6).hexdigest()


def as_texts(value: Any) -> Any:
    """Return a value with texts in place of numbers and truths, as YAML is read."""
    if isinstance(value, Mapping):
        return {str(key): as_texts(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_texts(inner) for inner in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return " ".join(str(value).split())
