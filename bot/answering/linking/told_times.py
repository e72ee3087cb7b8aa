"""Times asked of, apart from those somebody only tells of: "I land tonight, what is on Sunday?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import WordSense
from bot.answering.linking.places import without_cities_of_names
from bot.answering.linking.spans import Spans
from bot.answering.text.markers import says
from bot.answering.text.normalise import is_unsegmented
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms_everywhere
from bot.answering.times.lexicon import time_words
from bot.answering.times.moments import Moments, find_moments

_TOLD = re.compile(r".*[,.;!…，。；！،؛\n—]", re.DOTALL)
"""What is told before the last clause."""

FEWEST_DAYS = 2
"""Days named before one of them may be only told of."""


def times_asked(text: str, language: str, now: datetime, knowledge: Knowledge) -> Moments:
    """Return the times a text names, without those of the asker's own life before the question.

    They are left out where the question names another day. `now` is aware.
    """
    event = knowledge.event
    days = event.start_day, event.end_day

    def found_in(piece: str) -> Moments:
        piece = without_cities_of_names(piece)
        return find_moments(piece, language, now, event.zone, days, knowledge.held_days)

    times = found_in(text)
    told = _TOLD.match(text) if len(times.days) >= FEWEST_DAYS else None
    if told is None or not says(told.group(), "own_life_words", language):
        return times
    asked, own = found_in(text[told.end() :]), found_in(told.group())
    is_other = bool(asked.days) and not set(asked.days) & set(own.days)
    return replace(asked, spans=times.spans) if is_other else times


def names_of_no_time(
    found: Sequence[Term],
    sense: WordSense,
    knowledge: Knowledge,
    reading: LanguageModel,
    language: str,
) -> Spans:
    """Return where names stand that no time may be read in."""
    days = time_words(language)  # "el domingo" is a day before it is somebody's name
    certain = knowledge.names.certain(
        found,
        lambda t: reading.is_known(t) or (not t.is_capital and t.surface in days),
        sense,
    )
    # What the event writes so is no slip of a day: "Frida" in a title is no Friday.
    written = [
        (term.start, term.end)
        for term in found
        if knowledge.names.has_part(term.surface)
        and term.surface.isalpha()
        and not is_unsegmented(term.surface)
        and not (reading.is_known(term) or term.surface in days)
    ]
    called = _called_sessions(knowledge.track_names)
    stems = [term.stem for term in found]
    return [
        *certain,
        *written,
        *(
            (found[first].start, found[first + len(name) - 1].end)
            for name in called
            for first in range(len(stems) - len(name) + 1)
            if tuple(stems[first : first + len(name)]) == name
        ),
    ]


@lru_cache(maxsize=8)
def _called_sessions(names: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the stems of the tracks called sessions of a sort: "Evening Session" is no evening."""
    nouns = terms_everywhere("session_words")
    said = ([(term.surface, term.stem) for term in terms_of(name)] for name in names)
    return tuple(
        tuple(stem for _, stem in name)
        for name in said
        if len(name) > 1 and any(surface in nouns for surface, _ in name)
    )
