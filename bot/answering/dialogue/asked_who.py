"""Whether a few words ask who gives what was told of ("谁讲"), or what is on whoever gives it."""

from __future__ import annotations

from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says

BARE = 4
"""A question of at most so many terms has no room to name what it is about."""


def asks_who_of_list(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether it is asked who gives what was just listed, with no more words than that."""
    return bool(state.sessions and state.listed) and asks_who(query, linked)


def asks_who(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a few words ask who speaks; "who are the speakers" asks of the event."""
    is_bare = len(linked.terms) <= BARE and query.countable != "people"
    asked = question_words_in(linked.text, query.spoken)
    return query.intent == "speakers" and is_bare and asked == {"who"}


def asks_who_is_on(linked: Entities, language: str) -> bool:
    """Whether it is asked who speaks on a subject that is named: "who talks about AI"."""
    is_of_who = question_words_in(linked.text, language) == {"who"}
    is_told = is_of_who and says(linked.text, "telling_of_words", language)
    return is_told and not has_pronoun(linked, language)


def asks_what_is_on(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether it is asked what is on at a time, after somebody's sessions: not of theirs."""
    is_of_somebody = state.narrowing is not None and bool(state.narrowing.filter.people)
    is_of_time = bool(query.times.days) and bool(query.times.at or query.times.part)
    says_is = says(linked.text, "what_is_on", query.spoken)
    return is_of_somebody and is_of_time and says_is and not query.people


def has_pronoun(linked: Entities, language: str) -> bool:
    """Whether a pronoun stands for what was told of before."""
    return says(linked.text, "person_pronouns", language) or says(
        linked.text, "thing_pronouns", language
    )
