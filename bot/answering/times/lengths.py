"""Lengths of time that a text names: "half an hour", "90 minutes", "1 h 30"."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import NamedTuple

from bot.answering.text.wording import one_of
from bot.answering.times.lexicon import Lexicon, load_lexicon, read_groups
from bot.answering.times.resolve import minutes_of
from bot.answering.times.scan import fold_typed

_HALF = 30
_MINUTES_AFTER = re.compile(r" ?(\d{1,2})(?![\d:.])")
_GAP = re.compile(r"[ ,]*(?:and|et|y|и|و)? ?")
_COUNTED = re.compile(r"(?:\d|个) ?\Z")


class LengthNamed(NamedTuple):
    """A length and where it stands in the text."""

    length: timedelta
    start: int
    end: int


def lengths_in(text: str, language: str) -> tuple[LengthNamed, ...]:
    """Return the lengths of minutes and hours that a text names, in order; days are counted else.

    A unit alone is a length where the language has no article ("длится час").
    """
    folded, lexicon = fold_typed(text), load_lexicon(language)
    found: list[tuple[int, int, int]] = []
    for match in lexicon.lengths.finditer(folded.text):
        groups = read_groups(match)
        unit = groups["unit"]
        is_counted = "n" in groups or str(lexicon.meaning("unit", unit))[-1:].isdigit()
        read = minutes_of(lexicon, groups)
        is_torn = "n" not in groups and _COUNTED.search(folded.text[: match.start()])
        if read is None or read[0] not in {"minute", "hour"} or is_torn:
            continue
        if is_counted or unit in lexicon.lone_units:
            found.append((*_with_half(folded.text, match.end(), read, lexicon), match.start()))
    joined: list[tuple[int, int, int]] = []
    for minutes, end, start in found:
        last = joined[-1] if joined else None
        if last and last[0] >= _HOUR > minutes and _GAP.fullmatch(folded.text[last[1] : start]):
            joined[-1] = (last[0] + minutes, end, last[2])
        else:
            joined.append((minutes, end, start))
    return tuple(
        LengthNamed(timedelta(minutes=minutes), *folded.span(start, end))
        for minutes, end, start in joined
    )


_HOUR = 60


def _with_half(text: str, end: int, read: tuple[str, int], lexicon: Lexicon) -> tuple[int, int]:
    """Return the minutes, and where they end, with what is added to hours: "1 h 30", "et demie"."""
    unit, minutes = read
    if unit != "hour":
        return minutes, end
    half = _half_after(lexicon.language).match(text, end)
    if half:
        return minutes + _HALF, half.end()
    more = _MINUTES_AFTER.match(text, end)
    if more and not lexicon.lengths.match(text, more.start() + len(more[0]) - len(more[1])):
        return minutes + int(more[1]), more.end()
    return minutes, end


@cache
def _half_after(language: str) -> re.Pattern[str]:
    """Return what finds the words for "and a half" after a number of hours."""
    halves = (
        w for w, minutes in load_lexicon(language).words["fraction"].items() if minutes == _HALF
    )
    return re.compile(rf" ?(?:and )?(?:a )?(?:{one_of(halves)})(?!\w)")
