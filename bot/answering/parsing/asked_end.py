"""Whether the end of something is asked for: "until when is the Rust track", "end of the day?"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import first_group, has_any, question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, one_of, terms

_NEAR_END = frozenset(
    {"when", "ends", "is_today", "how_long", "programme", "rooms", "session_track", "on_now"}
    | {"has_started", "is_over", "time_zone", "days_left", "breaks"}
)
"""What a question resembles that asks until when something is."""


def asks_end(intent: str, linked: Entities, language: str) -> bool:
    """Whether it is asked until when something is, or when its end is, and not when it begins."""
    text = linked.beside_titles
    if intent not in _NEAR_END or has_any(fold(text), "starting_words", language):
        return False
    rest = beside_until_when(text, language)
    if rest is not None:
        return "when" not in question_words_in(rest, language)  # "from when until when"
    return has_any(fold(text), "end_nouns", language) and question_words_in(text, language) == {
        "when"
    }


def with_present_day(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask of today where the end or the start of "the day" is asked for while the event lasts."""
    times = query.times
    is_of_day = query.intent in {"ends", "when"} and query.day() in query.programme.days
    is_last = first_group("extremes", fold(linked.text), query.spoken) == "last"
    is_of_else = times.days or query.is_specific or query.is_about_unknown or is_last
    # "Fin de la journée" is a part of the day, too, but not where its hour is asked.
    said = " ".join(span.text for span in times.spans) if times.part else linked.text
    if not is_of_day or is_of_else or not says(said, "this_day_words", query.spoken):
        return query
    return replace(query, times=replace(times, days=(query.day(),), part=None), wants_clock=True)


def beside_until_when(text: str, language: str) -> str | None:
    """Return what stands around "until when" in a text; None where it does not ask that."""
    folded = fold(text)
    until = _until_when(language).search(folded)
    return f"{folded[: until.start()]} {folded[until.end() :]}" if until else None


@cache
def _until_when(language: str) -> re.Pattern[str]:
    """Return what finds a word for how far right beside one that asks when: "until what time"."""
    until = one_of(terms("until_words", language))
    when = one_of(
        word for word, group in grouped_terms("question_words", language) if group == "when"
    )
    if language == "ko":  # 며칠 alone asks how many days
        return re.compile(rf"(?:{when}|몇\s?일|며칠)\s*(?:{until})")
    if language == "zh":
        return re.compile(rf"(?:{until})\s*(?:{when})")
    joined = "و?" if language == "ar" else ""  # "and" is written with the word behind it
    return re.compile(rf"(?<!\w){joined}(?:{until})\s*(?:{when})(?!\w)")
