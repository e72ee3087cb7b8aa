"""Questions that speak of a session, whatever else they resemble: what is asked of it."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.intents import (
    ASSISTANT,
    INTENTS,
    OF_SESSION_ALONE,
    TALK,
    TOPIC,
    Trait,
    has_trait,
)
from bot.answering.interpretation import CLEAR
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import is_track_word
from bot.answering.linking.meanings import MEANT
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.usual_topics import SESSION_TOPICS, usual_topic
from bot.answering.text.markers import first_group, question_words_in, says, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.whether import is_put_forward
from bot.answering.text.wording import terms
from bot.core.models import EDGE_KINDS, SessionKind

SESSION_ACTIONS = frozenset({"bot:remind_me", "bot:save_session", "bot:calendar"})
"""What the bot itself does with a session."""

ONLY_ONE = EDGE_KINDS | {SessionKind.KEYNOTE}
"""Kinds that name a session as well as its title does."""

ASKED_OF = {"who": "speakers", "when": "when", "where": "where", "how_long": "how_long"}
"""What a question word asks of a session."""

LISTING = (Trait.LISTS, Trait.NAMES_PEOPLE, Trait.OF_PERSON)
"""Traits of what asks for sessions, or for people of sessions, on something."""

OF_SESSIONS = (*LISTING, Trait.OF_SESSION, Trait.OF_ANYTHING)
"""Traits of what may be asked of sessions at all."""

UNLIKELY = 0.4
"""Below this a few words may be a subject, whatever they resemble."""

MOST_ASKED = 3
"""Sessions found that something is said of each; more are a list."""

LEAST_LISTED = 2
"""Sessions found from which on they are listed where any are asked for."""


def _asks_of_found(query: ParsedQuestion) -> bool:
    """Whether what is asked is asked of the sessions found, and of nothing else."""
    is_open = not (query.sessions or query.people or query.names_event or query.kinds)
    is_asked = has_trait(query.intent, Trait.OF_SESSION) and query.is_topical
    return is_open and is_asked and 0 < len(query.found) <= MOST_ASKED


def asks_what_mentions(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked which session mentions something, be it asked as where it is mentioned.

    What a session that is named mentions is asked of its text, and so is whether it does.
    """
    asked = question_words_in(linked.text, query.spoken)
    is_other = bool(asked - {"where", "which", "what"}) or linked.title_spans
    is_open = not is_other and not is_put_forward(linked.text, query.spoken)
    return is_open and says(linked.text, "mention_words", query.spoken)


def with_session_intent(
    query: ParsedQuestion, linked: Entities, ranking: Ranking
) -> ParsedQuestion:
    """Read what speaks of a talk on something as a question about it, whatever it resembles.

    "The Tor talk" is no tour, "talks about privacy" ask for nobody's data, and "anything about
    tidal power" asks for all there is, though one has both words in its title.
    """
    query = _with_intent(query, linked, ranking)
    if query.intent != "about" or not asks_for_any(query, linked):
        return query
    return replace(query, intent="find_sessions", sessions=(), is_titled=False, is_topical=True)


def asks_for_any(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether any sessions on what has words of a title are asked for, and no single one."""
    text, spoken = linked.text, query.spoken
    if not query.is_titled or linked.title_spans or len(query.found) < LEAST_LISTED:
        return False
    if says(text, "session_plurals", spoken):
        return True
    return query.names_anything and not any(
        says(without_terms(fold(text), terms("filler_nouns", spoken)), one, spoken)
        for one in ("session_words", "session_pointers")
    )


def _with_intent(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> ParsedQuestion:
    topic = usual_topic(query, linked, ranking)
    if topic is not None:
        return replace(query, intent=topic, sessions=(), found=(), kinds=(), of_kind=None)
    is_of_track = is_track_word(query.kind_word)  # "the sponsored event" asks for no sponsors
    is_named = query.is_titled or bool(query.found) or is_of_track
    asked = question_words_in(linked.text, query.spoken)
    is_vague = query.intent == "event_unknown" and ranking.confidence < UNLIKELY
    is_other = is_vague or query.intent.startswith((TOPIC, OF_SESSION_ALONE))
    is_told = bool(ONLY_ONE & set(query.kinds)) or bool(query.people)
    is_one = query.is_titled or bool(query.sessions and is_told)
    if is_one and is_other and ranking.confidence < CLEAR and len(asked) == 1:
        (word,) = asked  # the one question word beside a title says what is asked of it
        query = replace(query, intent=ASKED_OF.get(word, query.intent))
    if _asks_of_found(query):
        query = replace(query, sessions=query.found, subject=())
    is_of_session = query.names_session or query.nearness >= MEANT or is_of_track
    if not (is_named and is_of_session):
        return query
    if asks_what_mentions(query, linked):
        return replace(query, intent="about" if query.is_titled else "find_sessions")
    name = query.intent
    is_foreign = name in {OUT_OF_SCOPE, "event_unknown"} and query.names_session
    if name.startswith(TOPIC):
        is_foreign = name.removeprefix(TOPIC) not in SESSION_TOPICS
    elif name.startswith((ASSISTANT, TALK)):
        is_foreign = name not in SESSION_ACTIONS
    elif name == "event_name":  # "what is the talk on tides called"
        is_foreign = not query.names_event
    elif has_trait(name, Trait.OF_PART) and not (query.kinds or has_trait(name, Trait.OF_SESSION)):
        is_foreign = query.is_titled or query.is_topical
    elif name in INTENTS and not has_trait(name, *OF_SESSIONS):
        is_foreign = ranking.confidence < UNLIKELY or is_of_track
    if not is_foreign:
        return query
    first = first_group("question_words", fold(linked.text), query.spoken)
    listed = "find_sessions" if query.found else "programme"
    intent = ASKED_OF.get(first or "", "about" if query.is_titled else listed)
    sessions = query.sessions or (() if has_trait(intent, Trait.LISTS) else query.found)
    return replace(query, intent=intent, sessions=sessions)
