"""Times that a question leaves out: "not on Monday", "but not in the morning"."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.parsing.named_values import is_left_out
from bot.answering.text.normalise import fold
from bot.answering.times.lexicon import load_words
from bot.answering.times.moments import TimeSpan
from bot.core.filters import LAST_MINUTE, SessionFilter


def without_times_left_out(
    linked: Entities, folded: str, knowledge: Knowledge, language: str
) -> tuple[Entities, frozenset[str]]:
    """Return a question about all times but those it leaves out, and the ids of what is on then.

    "Not on Monday" is of the other days; "not in the afternoon" of the same ones.
    """
    times, none = linked.times, frozenset[str]()
    if linked.sessions or not times.days or len(folded) != len(linked.text):
        return linked, none
    out = [s for s in times.spans if is_left_out(folded[: s.start], folded[s.end :], language)]
    if not out:
        return linked, none
    if times.part and all(is_part_of_day(span, language) for span in out):
        rest = _rest_of_day(times.part)
        if rest:
            is_after = rest[1] == LAST_MINUTE
            return replace(linked, times=replace(times, part=rest, is_after=is_after)), none
        then = SessionFilter(days=frozenset(times.days), hours=times.part, starts_within=True)
        programme = knowledge.programme
        ids = frozenset(s.id for s in then.matching(programme, programme.timed))
        return replace(linked, times=replace(times, part=None)), ids
    kept = tuple(day for day in knowledge.programme.days if day not in times.days)
    return (replace(linked, times=replace(times, days=kept)) if kept else linked), none


def is_part_of_day(span: TimeSpan, language: str) -> bool:
    """Whether a time named is a part of a day, as the morning is."""
    return any(one in fold(span.text) for one in load_words(language)["part"])


def _rest_of_day(part: tuple[time, time]) -> tuple[time, time] | None:
    """Return the hours beside a part of a day; None where it lies in the middle."""
    start, end = part
    if start <= time(MORNING):
        return end, LAST_MINUTE
    return (time(0), start) if end < start or end >= time(NIGHT) else None


MORNING, NIGHT = 6, 23
"""Hours up to which, and from which on, nothing is held before and after a part of a day."""
