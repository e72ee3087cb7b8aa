"""The present hour, told beside a question and not asked for: "its almost 11, anything on?"."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache

from bot.answering.linking.spans import blanked
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms, one_of

MOST_APART = 60
"""Minutes between the hour told and the present one; "almost 11" is said well before it."""

FEWEST_LEFT = 3
"""Terms of what is asked beside it: "it's 11, right?" asks of the hour."""

_HALF_DAY = 12 * 60


def without_told_clock(text: str, language: str, now: datetime) -> str:
    """Return a message without the present hour where it only tells that; `now` is the event's."""
    folded = fold(text)
    if len(folded) != len(text):
        return text
    for match in _pattern(language).finditer(folded):
        minutes = 60 * int(match["hour"]) + int(match["minute"] or 0)
        cycle = _HALF_DAY if int(match["hour"]) <= _HALF_DAY // 60 else 2 * _HALF_DAY
        apart = (minutes - 60 * now.hour - now.minute) % cycle
        if min(apart, cycle - apart) > MOST_APART:
            continue
        rest = blanked(text, [match.span()]).strip(" ,;.")
        return rest if len(terms_of(rest)) >= FEWEST_LEFT else text
    return text


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Return what finds an hour with words that tell it, at the end of a clause or before a word.

    "Its 2 hours long" tells none: an hour without a sign of being one ends its clause.
    """
    pairs = grouped_terms("told_clock", language)
    before, nearly, after = (
        one_of(term for term, group in pairs if group == wanted)
        for wanted in ("before", "nearly", "after")
    )
    end = r"(?=\s*(?:[,;.!…，。；！،\n]|$))"
    hour = r"(?P<hour>[01]?\d|2[0-3])(?:\s?[:.h]\s?(?P<minute>[0-5]\d))?(?!\d)"
    return re.compile(
        rf"(?<!\w)(?:{before})\s*(?:(?:{nearly})\s+|(?:{nearly})(?=\d))*{hour}"
        rf"(?:\s*(?:{after})(?:\s+(?:{after}))*(?:(?!\w)|(?<=[\u3400-\u9fff\uac00-\ud7af]))|{end})"
    )
