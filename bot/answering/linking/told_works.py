"""Sentences of a session's own text that tell of the work it shows or speaks of.

Who made a film and who plays in it, where it is set, who answers questions behind it; how many rats
a study had, and how deep somebody dived.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

from bot.answering.linking.excerpts import excerpt
from bot.answering.text.detail_patterns import fields_asked_for, has_number, tells_detail
from bot.answering.text.noise import without_addresses
from bot.answering.text.normalise import fold


class WorkField(StrEnum):
    """What is asked of a work, by its name in `lexicon/work_details.yaml`."""

    DIRECTING = "directing"
    CAST = "cast"
    SETTING = "setting"
    GUESTS = "guests"
    PORTRAYED = "portrayed"


class Measure(StrEnum):
    """What a number measures that has units of its own, by its name in the same lexicon."""

    DISTANCE = "distance"
    SHARE = "share"
    FREQUENCY = "frequency"
    YEARS = "years"


def work_fields_asked(text: str, language: str) -> frozenset[WorkField]:
    """Return what a question asks of a work in so many words."""
    return fields_asked_for(WorkField, text, language)


def measures_asked(text: str, language: str) -> frozenset[Measure]:
    """Return what a question wants measured in so many words."""
    return fields_asked_for(Measure, text, language)


def telling_of_work(sentences: Sequence[str], asked: frozenset[WorkField]) -> str:
    """Return the sentences that have a mark of what is asked, in whatever language; "" if none."""
    found = [at for at, one in enumerate(sentences) if _has_mark(one, asked)]
    return excerpt(found, sentences)


def _has_mark(sentence: str, fields: Iterable[str]) -> bool:
    folded = fold(sentence)
    return any(tells_detail(folded, field) for field in fields)


_FIGURE = re.compile(r"(?<![\d.,\w])(?!(?:1[89]|20)\d\d(?!\d|[.,]\d))\d")
"""The beginning of a number that is no year, nor of a name: "C3"."""


def numbered(sentences: Sequence[str], measures: frozenset[Measure], title: str) -> list[int]:
    """Return which sentences have a number: with a unit of what is measured, else any.

    In figures, else as a word; a year is none, nor what has its figure from the title.
    """
    if measures:
        told = [
            at
            for at, one in enumerate(sentences)
            if _has_mark(one, measures) and has_number(fold(one))
        ]
        if told or Measure.YEARS in measures:
            return told
    own = set(_DIGITS.findall(title))
    bare = [_without(own, without_addresses(one)) for one in sentences]
    figures = [at for at, one in enumerate(bare) if _FIGURE.search(one)]
    return figures or [at for at, one in enumerate(bare) if has_number(fold(one))]


_DIGITS = re.compile(r"\d+")


def _without(figures: set[str], text: str) -> str:
    return _DIGITS.sub(lambda found: "" if found[0] in figures else found[0], text)
