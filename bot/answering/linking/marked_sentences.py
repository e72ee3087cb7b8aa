"""Sentences of a session's own text that tell a detail by what stands in them: an hour, a length.

"Screening starts at 12:30pm" of a session from 12:00, "we meet in the lobby", "RSVP required".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.answering.linking.passages import LONGEST
from bot.answering.text.markers import has_one
from bot.answering.text.normalise import fold
from bot.answering.text.wording import detail_words_everywhere
from bot.answering.times.lengths import lengths_in
from bot.core.models import Session
from bot.languages import LANGUAGES

_CLOCK = re.compile(
    r"(?<![\d:.,])(?P<hour>\d{1,2})(?:(?:[:h]|(?<=\d)\.(?=\d\d ?[ap]\.?m))(?P<minute>\d\d))?"
    r" ?(?P<half>[ap])?(?(half)\.?m\b)(?![\d%])",
    re.IGNORECASE,
)
_BEFORE = timedelta(hours=2)
"""How long before a session what belongs to it may be: doors, the way there, checking in."""


def marked_sentences(
    sentences: Sequence[str], asked: set[str], session: Session, language: str
) -> str:
    """Return the sentences of a text in a language that tell what is asked, or "".

    `asked` are groups of question words, and "joining" for how to get in. Of hours those count that
    are near the session's own, and neither its beginning nor its end.
    """
    tells: dict[str, Callable[[str], bool]] = {
        "when": lambda one: _tells_hour(one, session),
        "where": lambda one: has_one(fold(one), detail_words_everywhere("meeting")),
        "how_long": lambda one: bool(lengths_in(one, language)),
        "joining": lambda one: has_one(fold(one), detail_words_everywhere("joining")),
    }
    wanted = [tell for group, tell in tells.items() if group in asked]
    chosen: list[str] = []
    for sentence in sentences:
        if any(tell(sentence) for tell in wanted):
            if chosen and sum(map(len, (*chosen, sentence))) > LONGEST:
                break
            chosen.append(sentence)
    return " … ".join(chosen)


def text_language(session: Session, wanted: str) -> str:
    """Return the language, of those that are read, in which a session's text is told."""
    fact = session.abstract
    told = fact.value.by_language if fact and fact.value else {}
    return wanted if wanted in told else next((one for one in told if one in LANGUAGES), "en")


def _tells_hour(sentence: str, session: Session) -> bool:
    """Whether a sentence has an hour about the session's own, and not only those it has anyway."""
    start, end = session.start, session.end
    if start is None:
        return False
    last = (end or start) + _BEFORE
    hours = [hour for found in _CLOCK.finditer(sentence) if (hour := _hour(found, start))]
    return any(start - _BEFORE <= hour <= last and hour not in {start, end} for hour in hours)


def _hour(found: re.Match[str], day: datetime) -> datetime | None:
    """Return the hour of a match on a day; None where a bare number is none."""
    if not (found["minute"] or found["half"]):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        hour = hour % 12 + 12 * (found["half"].casefold() == "p")
    if hour > 23 or minute > 59:
        return None
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)
