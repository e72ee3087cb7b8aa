"""The day after the one spoken of: "and the day after?", once Saturday was told of."""

from __future__ import annotations

from datetime import date, timedelta

from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.text.markers import find_term
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms
from bot.answering.times.lexicon import load_words
from bot.core.programme import Programme


def with_day_meant(text: str, state: DialogueState, programme: Programme, language: str) -> str:
    """Return a message with the date of "the next day" in its place, where one day was told of.

    Without a conversation that is tomorrow; "the day after tomorrow" is told by itself.
    """
    folded = fold(text)
    told = _day_told(state, programme)
    if told is None or len(folded) != len(text):
        return text
    tomorrow_and_on = load_words(language)["rel"]
    for term, group in grouped_terms("days_beside", language):
        found = find_term(folded, term) if term in folded else None
        if found is None:
            continue
        longer = (one for one in tomorrow_and_on if term in one and one != term)
        if any(find_term(folded, one) for one in longer):
            continue
        day = told + timedelta(days=int(group))
        return f"{text[: found[0]]}{day.isoformat()}{text[found[1] :]}"
    return text


def _day_told(state: DialogueState, programme: Programme) -> date | None:
    """Return the one day that was spoken of last: asked for, or that of what was told."""
    asked = state.narrowing.filter.days if state.narrowing else frozenset[date]()
    sessions = still_known(state.sessions, programme.session)
    days = asked or {day for one in sessions if (day := programme.day_of(one)) is not None}
    return next(iter(days)) if len(days) == 1 else None
