"""What a few words ask of somebody told of last: with whom, what they do, what else."""

from __future__ import annotations

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.dialogue.asked_of_person import (
    MOST_CHARACTERS,
    MOST_TERMS,
    asks_head_of,
    asks_name,
    asks_part_of_name,
    asks_post,
    asks_which_body,
)
from bot.answering.dialogue.asked_title import asks_title
from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word, has_one, is_wholly, question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms

SHORT = 6
"""A question of at most so many terms may lean on the one before it."""

MOST_MEANT = 3
"""People or sessions of the last answer that may be meant; of more it must be said which."""

_PRONOUNLESS = frozenset({"es", "ar", "zh", "ko"})
"""Languages in which a verb needs no pronoun: "또 다른 발표도 해요?" is asked of somebody."""

_LIKE_BODY_NAME = frozenset({"event_name", "organisation", "event_unknown", "about", OUT_OF_SCOPE})
"""Intents that "what is that group called" resembles."""


def asked_of_told(query: ParsedQuestion, linked: Entities, state: DialogueState) -> str | None:
    """Return what a few words ask that name nothing: with whom, what somebody does, what else."""
    is_any_talk = query.kinds and query.is_of_talks and not query.is_titled  # "has he another talk"
    is_named = query.people or query.rooms or query.tracks or (query.sessions and not is_any_talk)
    is_of_thing = is_named or not query.is_of_talks
    is_told = 0 < len(state.people) <= MOST_MEANT
    if is_of_thing or query.times.days:
        return None
    if asks_name(query, linked, state):
        return "contact" if state.intent == "contact" else "who_is"
    if is_told and asks_post(query, linked, state):
        return "who_is" if len(state.people) == 1 else "role"
    is_of_who = asks_head_of(query, linked) or asks_part_of_name(query, linked)
    is_of_who = is_of_who or asks_which_body(linked, state, query.spoken)
    is_of_who = is_of_who or is_wholly("work_asked", linked.text, query.spoken)
    if is_told and (is_of_who or _asks_what_they_do(linked, query.spoken)):
        return "who_is"
    if len(linked.terms) > SHORT:
        return None
    if state.intent == "organisers" and says(linked.text, "with_whom_words", query.spoken):
        return "partners"
    says_body = says(linked.text, "their_body_words", query.spoken)
    if is_told and says_body and query.intent in _LIKE_BODY_NAME:
        return "affiliation"
    is_other_talk = query.spoken in _PRONOUNLESS and bool(query.kinds)
    is_other_talk = is_other_talk and says(linked.text, "other_words", query.spoken)
    is_of_talk = _asks_what_else(linked, query.spoken) or asks_title(query, linked, state)
    is_of_talk = is_of_talk or is_other_talk
    return "person_sessions" if is_told and is_of_talk else None


def _asks_what_they_do(linked: Entities, language: str) -> bool:
    """Whether it is asked what somebody does at the event, and not what else."""
    is_brief = linked.has_at_most(MOST_TERMS, MOST_CHARACTERS)
    is_asked = is_brief and says(linked.text, "doing_words", language)
    others = (term for term, group in grouped_terms("countable", language) if group in _PEOPLE)
    is_of_others = is_asked and has_one(fold(linked.text), others)  # "what do participants do"
    return is_asked and not (is_of_others or _asks_what_else(linked, language))


_PEOPLE = frozenset({"participants", "people"})
"""Groups of those who come or speak, whoever was told of last."""


def _asks_what_else(linked: Entities, language: str) -> bool:
    """Whether it is asked what else somebody just told of does, and not what else is on.

    "Does he do anything else"; where a verb needs no pronoun, "y aparte de eso da alguna charla".
    """
    text = linked.text
    if question_words_in(text, language) == {"who"}:
        return False  # "who else speaks with him"
    is_then = says(text, "meanwhile_words", language) or says(text, "same_time_words", language)
    says_person = says(text, "person_pronouns", language)
    is_besides = says(text, "besides_words", language) and not asks_by_word(text, language)
    return not is_then and (is_besides or (says_person and says(text, "other_words", language)))
