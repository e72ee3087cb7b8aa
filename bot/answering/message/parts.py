"""What the questions of one message have to do with each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.intents import TOPIC, WHO_BY_KIND, Trait, has_trait
from bot.answering.interpretation import Interpretation
from bot.answering.parsing.asked_language import asks_language_too
from bot.answering.parsing.left_out import refuses_kind
from bot.answering.parsing.part_asked import sessions_of_part
from bot.answering.parsing.venue_alone import is_venue_alone
from bot.answering.subjects.session_intent import ASKED_OF, UNLIKELY
from bot.answering.text.markers import (
    asks_by_word,
    find_term,
    question_words_in,
)
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms


def other_half(part: Interpretation) -> list[Interpretation]:
    """Return the second question of "when and where is it", "who gives it and what time"."""
    query = part.query
    asked = question_words_in(part.linked.text, query.spoken)
    intents = [*_words_besides(part, asked), *_language_besides(part)]
    if intents and not query.sessions:
        query = replace(query, sessions=sessions_of_part(query))
    return [replace(part, query=replace(query, intent=one), is_vouched=True) for one in intents]


def _language_besides(part: Interpretation) -> list[str]:
    """Return the language of the one session asked about, where it is asked beside the rest."""
    query = part.query
    is_other = query.intent in ASKED_OF.values() and len(query.sessions) == 1
    is_asked = is_other and asks_language_too(part.linked, query.spoken)
    return ["session_language"] if is_asked else []


def _words_besides(part: Interpretation, asked: frozenset[str]) -> list[str]:
    """Return what the other question words of a question ask."""
    query = part.query
    # The Arabic word for "who" is "from", too: "from where" has no second question.
    of_session = len(query.sessions) == 1 and query.spoken != "ar"
    others = [
        intent
        for word, intent in ASKED_OF.items()
        if word in asked
        and intent != query.intent
        and (of_session if word == "who" else word in {"when", "where"})
    ]
    if query.intent in ASKED_OF.values() or query.intent in _WHEREABOUTS:
        others = [one for one in others if one != "where" or query.intent not in _WHEREABOUTS]
        is_more = len(asked) > 1
    else:
        covered = ASKED_OF.get(_COVERS.get(query.intent, ""))
        others = [one for one in others if one != covered]
        # Beside these of a session the one question word asks something else of it.
        is_more = query.intent in _COVERS or (query.intent in _BESIDE_WORDS and of_session)
        # Of two question words and an intent that is hardly likely, the words say what is asked.
        is_vague = part.ranking.confidence < UNLIKELY and len(query.sessions) == 1
        is_more = is_more or (is_vague and len(others) > 1)
    return others if is_more else []


_WHEREABOUTS = frozenset({"city", "address"})
"""What "where" asks, too: "what day and which city"."""

_BESIDE_WORDS = frozenset({"session_language", "session_prerequisites"})
"""What is asked of a session in other words than when or where it is."""

_COVERS = {
    "ends": "when",
    "how_long": "how_long",
    **dict.fromkeys((*WHO_BY_KIND.values(), "moderates"), "who"),
}
"""Intents besides, and the question word that each answers."""


def is_bare(part: Interpretation) -> bool:
    """Whether something is asked of a session, and neither one nor the event is named."""
    query = part.query
    is_named = query.is_specific or query.names_event or query.bodies or query.subject
    is_of_others = query.kinds and query.times.has_day_or_hour  # "what workshops start at 5"
    is_asked = has_trait(query.intent, Trait.OF_SESSION, Trait.OF_PERSON)
    return is_asked and not (is_named or is_of_others)


def speaks_of_unnamed_session(part: Interpretation) -> bool:
    """Whether a talk is asked about that the sentences before tell of: "what is it called?"."""
    query = part.query
    is_named = query.found or query.subject or query.is_narrowed_by_more or query.names_event
    return query.names_session and not is_named


def _leaves_out(part: Interpretation) -> bool:
    """Whether a piece is no question, but leaves out some of what is asked before it."""
    text, language = fold(part.linked.text).strip(), part.query.spoken
    is_of_rest = any(
        (found := find_term(text, term)) and not found[0] for term in terms("leaving_out", language)
    )
    is_of_rest = is_of_rest or refuses_kind(text, language)
    return is_of_rest and not asks_by_word(text, language)


def is_torn(parts: Sequence[Interpretation]) -> bool:
    """Whether a split tore "at what hour, Paris time, does she begin" from whom it is about."""
    if len(parts) < 2:
        return False
    if any(map(_leaves_out, parts)):
        return True  # "the workshops, except the one in hall 2"; "no workshops, what else is on"
    first, second = parts[0].query, parts[1].query
    names_nothing = not (first.is_specific or first.names_event or first.bodies)
    is_name = parts[1].linked.is_only_names and not is_venue_alone(parts[1].linked)
    if names_nothing and len(parts) == 2 and is_name:
        return True  # "is he married? Aaron Yoo, I mean"
    is_of_talk = first.intent.startswith(TOPIC) and first.names_session
    if is_of_talk and second.intent in {"when", "where"} and is_bare(parts[1]):
        return True  # "there was a talk on food, when is it" asks for no meal
    asks_when = has_trait(first.intent, Trait.OF_ANYTHING) and first.intent not in _WHEREABOUTS
    of_thing = has_trait(second.intent, Trait.OF_ANYTHING) or second.intent == "person_sessions"
    return names_nothing and asks_when and of_thing and second.is_specific
