"""Whether sessions held in a language are asked for, and not which languages are spoken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.language_model import language_model
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import mentions_anything, mentions_session
from bot.answering.linking.session_languages import (
    held_in_spans,
    language_spans,
    spoken_languages_in,
)
from bot.answering.linking.spans import blanked, touches
from bot.answering.parsing.intent_choice import NEAR_LANGUAGE, OF_COURSE
from bot.answering.parsing.part_asked import asks_who
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import question_words_in, says, without_categories
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.languages import LANGUAGE


def asks_which_in_language(intent: str, linked: Entities, language: str) -> bool:
    """Whether it is asked which sessions are held in the one language named.

    "Which talks are in German", "anything in German on Sunday?"; not "are the talks in German",
    nor whether they are translated.
    """
    text, folded = linked.text, fold(linked.text)
    if len(spoken_languages_in(folded, language)) != 1 or linked.sessions:
        return False
    if linked.names("person") or says(text, "interpreting_words", language):
        return False
    is_of_some = mentions_session(folded, language) or mentions_anything(folded, language)
    is_of_some = is_of_some or says(text, "session_plurals", language)
    is_of_some = is_of_some or bool(kinds_in(folded, language, {}))
    denying = terms("denying_words", language)
    times = linked.times.offsets
    said = [t for t in linked.terms if t.surface not in denying and not touches(t, times)]
    is_bare = is_of_some and len(said) <= FEW_WORDS  # "German talks?", "a talk not in German"
    is_asked = is_bare or says(text, "listing_words", language)
    is_of_any = is_of_some or linked.times.has_day_or_hour
    if not is_of_any and intent in _NEAR_SESSIONS_IN_LANGUAGE:
        return _asks_what_is_on_in_it(linked, language)
    return is_asked and is_of_any and intent in _NEAR_SESSIONS_IN_LANGUAGE


def asks_who_in_language(intent: str, linked: Entities, language: str) -> bool:
    """Whether it is asked who speaks in a language: "who presents in French on Friday"."""
    if intent not in _NEAR_WHO_IN_LANGUAGE or linked.sessions or linked.names("person"):
        return False
    if len(spoken_languages_in(fold(linked.text), language)) != 1:
        return False
    is_short = linked.has_at_most(FEW_WORDS, FEW_WORDS * 2)  # "who speaks French"
    is_held = is_short or bool(held_in_spans(linked.text, language))
    is_asked = is_held and asks_who(linked.text, language)
    return is_asked and not says(linked.text, "interpreting_words", language)


_NEAR_WHO_IN_LANGUAGE = frozenset({"session_language", "speakers", "bot:change_language"})
"""What "who speaks in French" resembles."""


def _asks_what_is_on_in_it(linked: Entities, language: str) -> bool:
    """Whether it is only asked what is on, and in which language: "what's held in English".

    "Is it held in English" asks of the event, and so does "what is it called in English".
    """
    text, folded = linked.text, fold(linked.text)
    tongues = held_in_spans(text, language)
    asked = ("listing_words", "what_is_on")
    if not tongues or not any(says(text, one, language) for one in asked):
        return False
    if question_words_in(text, language) or says(text, "language_nouns", language):
        return False
    rest = without_categories(blanked(folded, tongues), asked, language)
    if says(rest, "thing_pronouns", language):
        return False
    idle = ("taking_place_words", "seeing_verbs", "function_words")
    return sum(map(str.isalnum, without_categories(rest, idle, language))) <= MOST_LEFT


MOST_LEFT = 2
"""Letters that may be left of a message that asks nothing else, as endings of words are."""


def asks_language_too(linked: Entities, language: str) -> bool:
    """Whether the language is asked beside something else: "who gives it, and is it in German"."""
    text, folded = linked.text, fold(linked.text)
    is_asked = says(text, "language_nouns", language)
    is_choice = len(spoken_languages_in(folded, language)) > 1 and offers_choice(folded)
    return (is_asked or is_choice) and not says(text, "interpreting_words", language)


def without_language_of_somebody(
    query: ParsedQuestion, linked: Entities, told: Sequence[str]
) -> ParsedQuestion:
    """Read "is she Russian" as of where somebody is from: no language of a talk tells that.

    `told` are the people (ids) spoken of: where there are none, "elle" is the talk.
    """
    text, language = linked.text, query.spoken
    tongues = language_spans(text, language)
    if not (query.people or told) or not tongues or held_in_spans(text, language):
        return query
    named = [(m.start, m.end) for m in linked.mentions if m.kind == "person"]
    pronouns = terms("person_pronouns", language)
    if not named and not says(text, "person_pronouns", language):
        return query
    spans = [*tongues, *named]
    beside = [term for term in linked.terms if not touches(term, spans)]
    reading = language_model(LANGUAGE[language].script)
    rest = [term for term in beside if term.surface not in pronouns]
    # "Ana Lima, German?" may ask for her talk; a verb or a pronoun makes it hers.
    if not beside or not all(map(reading.is_function_word, rest)):
        return query
    return replace(query, intent="event_unknown", languages=(), sessions=(), found=())


FEW_WORDS = 4
"""Words of a message that names sessions and their language, and nothing else."""

_NEAR_SESSIONS_IN_LANGUAGE = (
    NEAR_LANGUAGE
    | OF_COURSE
    | {
        OUT_OF_SCOPE,
        "find_sessions",
        "about",
        "organisation",
        "affiliation",
        "event_name",
        "attendees",
        "speakers",
    }
)
"""What a question resembles that asks which sessions are in a language."""
