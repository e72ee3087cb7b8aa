"""Hours that no clock shows: "at 25:00", "à 26h", "14h90", 25点."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.text.normalise import fold
from bot.answering.text.wording import detail_words, one_of
from bot.languages import UNSEGMENTED

_HOURS, _MINUTES = 24, 59
"""The last hour, which begins the next day, and the last minute."""


def hour_of_no_clock(text: str, language: str) -> str | None:
    """Return an hour as it is written in a text that no clock shows; None without such.

    24:30 is half past midnight. Hours without minutes are a length, unless they stand at a time.
    """
    for found in _CLOCK.finditer(text):
        if int(found["hour"]) > _HOURS or int(found["minute"]) > _MINUTES:
            return found[0]
    said = _placed(language).search(fold(text))
    return said["written"] if said and int(said["hour"]) > _HOURS else None


_CLOCK = re.compile(
    r"(?<![\w.:/+-])(?P<hour>\d\d?)(?::|[hH]|[点點时時]|시 ?)"
    r"(?P<minute>\d\d)(?![\w:/.-]\d|\d)(?:分|분)?"
)


@cache
def _placed(language: str) -> re.Pattern[str]:
    """Return what finds an hour of two digits where a time stands, or with the sign for it."""
    signs = one_of(detail_words("hour_signs", language))
    if language in UNSEGMENTED:
        return re.compile(rf"(?<![\d:.])(?P<written>(?P<hour>\d\d) ?(?:{signs}))(?![间間간])")
    before = one_of(detail_words("before_hours", language))
    sign = rf" ?(?:{signs})(?!\w)" if language in _SAID_WITH_SIGN else ""
    return re.compile(rf"(?<!\w)(?:{before}) (?P<written>(?P<hour>\d\d){sign})(?![\w:.])")


_SAID_WITH_SIGN = frozenset({"en", "fr", "ru"})
"""Languages in which a number behind "at" may be that of a street, a room, an age."""
