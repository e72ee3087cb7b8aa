"""Who takes part in more than one session, and which titles are in the programme more than once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from bot.answering.interpretation import Interpretation
from bot.answering.query import ParsedQuestion, Reply, answered
from bot.answering.replies.lists import brief_list
from bot.answering.replies.people import named
from bot.answering.text.markers import question_words_in, says
from bot.answering.text.normalise import fold
from bot.core.models import Session
from bot.core.programme import IDLE_KINDS


def reply_to_more_than_once(part: Interpretation) -> Reply | None:
    """Name who has several sessions, or list what is there several times; None for others."""
    query, text = part.query, part.linked.text
    is_of_times = says(text, "more_than_once_words", query.spoken)
    if not (is_of_times or says(text, "several_parts_words", query.spoken)):
        return None
    is_named = query.people or query.is_titled or query.bodies or query.place or query.body_asked
    if is_named or part.linked.strangers:
        return None
    nouns = ("session_words", "session_plurals")
    is_of_sessions = query.kinds or any(says(text, noun, query.spoken) for noun in nouns)
    if "who" in question_words_in(text, query.spoken) or says(text, "people_words", query.spoken):
        is_of_parts = is_of_sessions or says(text, "taking_part_words", query.spoken)
        return _people(query) if is_of_parts else None
    is_asked = says(text, "which_words", query.spoken) or says(text, "listing_words", query.spoken)
    return _titles(query) if is_of_times and is_of_sessions and is_asked else None


def _people(query: ParsedQuestion) -> Reply:
    """Name those with more than one session, each with how many, those with most first."""
    held = _held(query)
    counts, asked = _parts_in(held), _parts_in(query.filtered_beside(held))
    often = [(one, count) for one, count in counts.most_common() if count > 1]
    # "Who speaks twice on Monday": where nobody does, it is told of all of the event.
    often = [(one, count) for one, count in often if asked[one] > 1] or often
    if not often:
        return answered(query.voice.say("people-in-one-each"))
    people = tuple(query.programme.person[one] for one, _ in often)
    names = tuple(f"{query.programme.person[one].name} ({count})" for one, count in often)
    told = named(query, people, names)
    return replace(told, text=query.voice.say("people-in-several", people=told.text))


def _parts_in(sessions: Iterable[Session]) -> Counter[str]:
    """Count in how many sessions each of those who take part does."""
    return Counter(one for s in sessions for one in {part.person: None for part in s.people})


def _titles(query: ParsedQuestion) -> Reply:
    """List the sessions of each title that is there more than once, and then and there once."""
    held = _held(query)
    asked = {one.id for one in query.filtered_beside(held)}
    by_title: dict[str, list[Session]] = defaultdict(list)
    for session in held:
        by_title[fold(session.title.get(query.voice.language))].append(session)
    several = [sessions for sessions in by_title.values() if len(sessions) > 1]
    there = [sessions for sessions in several if any(one.id in asked for one in sessions)]
    often = tuple(one for sessions in there or several for one in sessions)
    if not often:
        return answered(query.voice.say("titles-once-each"))
    told = brief_list(query, often)
    return replace(told, text=f"{query.voice.say('titles-more-than-once')}\n{told.text}")


def _held(query: ParsedQuestion) -> tuple[Session, ...]:
    """Return what takes place, of the kind that is asked for if one is."""
    return tuple(
        one
        for one in query.of_kind or query.programme.sessions
        if one.kind not in IDLE_KINDS and not one.is_cancelled
    )
