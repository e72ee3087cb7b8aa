"""Where days and hours stand in a text, whichever they are."""

from __future__ import annotations

from collections.abc import Collection

from bot.answering.times.lexicon import load_lexicon
from bot.answering.times.scan import fold_typed


def clock_spans(text: str, language: str) -> list[tuple[int, int]]:
    """Return where hours stand in a text, whatever is written in them: "a las cuatro y media"."""
    return _spans_of(_OF_HOURS, text, language)


def day_spans(text: str, language: str) -> list[tuple[int, int]]:
    """Return where days stand in a text: "on Friday", "5 May", "tomorrow"."""
    return _spans_of(_OF_DAYS, text, language)


def _spans_of(kinds: Collection[str], text: str, language: str) -> list[tuple[int, int]]:
    folded = fold_typed(text)
    return [
        folded.span(*match.span())
        for kind, pattern in load_lexicon(language).rules
        if kind in kinds
        for match in pattern.finditer(folded.text)
        if match.end() > match.start()
    ]


_OF_DAYS = ("numeric_date", "date", "relative", "weekday", "bare_day")
_OF_HOURS = ("between", "before", "after", "clock")
