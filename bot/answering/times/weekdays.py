"""Whether a date stands beside the name of a day of the week that it is not: "Monday the 4th"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answering.text.markers import find_term
from bot.answering.times.found import stands_beside
from bot.answering.times.lexicon import load_words
from bot.answering.times.moments import Moments
from bot.answering.times.scan import fold_typed

_DAY_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)(?!\s*[月월:])")


def names_other_weekday(text: str, times: Moments, language: str) -> bool:
    """Whether a day named by its number is said to be another day of the week than it is."""
    for said in _joined_spans(text, times):
        folded = fold_typed(said).text
        named = load_words(language)["wd"]
        weekdays = {number for word, number in named.items() if find_term(folded, word)}
        numbers = {int(number) for number in _DAY_NUMBER.findall(folded)}
        dated = [day for day in times.days if {day.day} == numbers]
        if len(weekdays) == 1 and dated and weekdays.isdisjoint(day.weekday() for day in dated):
            return True
    return False


def _joined_spans(text: str, times: Moments) -> Iterator[str]:
    """Yield what is said of a time where only a comma, brackets or an article parts its pieces."""
    start = end = None
    for span in times.spans:
        if start is not None and end is not None and not stands_beside(text, end, span.start):
            yield text[start:end]
            start = None
        start, end = span.start if start is None else start, span.end
    if start is not None:
        yield text[start:end]
