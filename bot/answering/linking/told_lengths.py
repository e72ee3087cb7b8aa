"""Lengths that a sentence tells of the session it is about: "this 90-minute workshop"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from bot.answering.text.detail_patterns import any_word_of, detail_pattern, tells_detail
from bot.answering.text.markers import CLAUSE_MARK
from bot.answering.text.normalise import fold, script_of
from bot.answering.times.lengths import lengths_in
from bot.core.models import Session
from bot.languages import LANGUAGE

NEAR = 45
"""Characters beside a length in which stands what is so long, as few languages put more between."""


def tells_length(sentence: str, session: Session) -> bool:
    """Whether a sentence tells how long the session is, other than its hours do."""
    folded = fold(sentence)
    for start, end, length in _lengths(folded):
        around = _clause(folded, start, end)
        if tells_detail(around, "lasting", "elsewhere") or not tells_detail(around, "lasting"):
            continue
        if length is None or length != session.length:
            return True
    return False


def _lengths(folded: str) -> Iterator[tuple[int, int, timedelta | None]]:
    script = script_of(folded)
    for code, language in LANGUAGE.items():
        if language.script in {script, "latin"}:
            yield from ((one.start, one.end, one.length) for one in lengths_in(folded, code))
    for pattern in (detail_pattern("lasting", "written"), _decimal()):
        yield from ((found.start(), found.end(), None) for found in pattern.finditer(folded))


@cache
def _decimal() -> re.Pattern[str]:
    """Return what finds hours with a decimal: "1.5 hours"."""
    return re.compile(rf"\b\d+[.,]\d ?-?(?:{any_word_of('lasting', 'hours')})\b")


def _clause(folded: str, start: int, end: int) -> str:
    """Return what stands near a length without a comma or a full stop between."""
    before = CLAUSE_MARK.split(folded[max(0, start - NEAR) : start])[-1]
    after = CLAUSE_MARK.split(folded[end : end + NEAR])[0]
    return f"{before}{folded[start:end]}{after}"
