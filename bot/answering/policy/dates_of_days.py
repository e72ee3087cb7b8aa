"""Which date a day of the event has that is told by its place: "what date is the second day"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.query import Reply
from bot.answering.text.markers import has_any, question_words_in
from bot.answering.text.normalise import fold

_OF_DATES = frozenset({"when", "is_today"})

MOST_TERMS, MOST_CHARACTERS = 6, 14
"""Terms, and characters of Chinese or Korean, of such a question: "when do I have to be there on
the first day" asks for an hour."""

_OF_HOURS = ("clock_time", "starting_words", "ending_words", "staying_words")
"""Words that ask of a day at which hour something is, or when one must be there."""


def reply_to_date_of_day(part: Interpretation) -> Reply | None:
    """Tell the date of the one day named by its place, where no hour of it is asked, or known.

    None where a date is put forward ("is the second day the fifth?"), or anything else asked.
    """
    query, times, folded = part.query, part.linked.times, fold(part.linked.text)
    is_alone = len(times.placed) == 1 and times.placed == query.times.days and not times.dated
    is_of_else = query.is_specific or times.at or times.part or part.is_foreign
    if query.intent not in _OF_DATES or not is_alone or is_of_else:
        return None
    spoken = query.spoken
    is_of_date = has_any(folded, "date_nouns", spoken)
    is_when = not query.programme.timed and "when" in question_words_in(folded, spoken)
    is_of_hours = any(has_any(folded, one, spoken) for one in _OF_HOURS)
    is_brief = part.linked.has_at_most(MOST_TERMS, MOST_CHARACTERS)
    if is_of_hours or not is_brief or not (is_of_date or is_when):
        return None
    return reply_to(replace(query, intent="is_today", wants_clock=False))
