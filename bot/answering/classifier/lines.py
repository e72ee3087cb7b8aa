"""A line of training material."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TrainingLine:
    """A text with what it asks; `source` is who wrote it, None for the house."""

    text: str
    label: str
    language: str | None = None
    source: str | None = None
