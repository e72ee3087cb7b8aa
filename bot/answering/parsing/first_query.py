"""What a text asks by its own words: its intent and filters, before anything else is known."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.answering.classifier.classifier import Ranking
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.session_languages import languages_asked
from bot.answering.message.reading import MessageContext
from bot.answering.parsing.asked_by_size import with_room_by_size
from bot.answering.parsing.asked_end import with_present_day
from bot.answering.parsing.asked_language import asks_which_in_language, asks_who_in_language
from bot.answering.parsing.asked_of_named import asked_in_vain, of_time_asked
from bot.answering.parsing.asked_of_track import with_track_asked
from bot.answering.parsing.intent_choice import (
    LEAST_RIVAL,
    choose_intent,
    intent_of,
    purposes_of,
    rivals_of,
)
from bot.answering.parsing.parse import to_query
from bot.answering.parsing.plain_words import asks_of_day, asks_which_day, of_last_day
from bot.answering.parsing.vouching import names_event_or_thing
from bot.answering.parsing.where_meals import with_where_meals
from bot.answering.query import ParsedQuestion
from bot.answering.text.normalise import fold
from bot.core.filters import Criterion, silent_on


def first_query(
    linked: Entities,
    ranking: Ranking,
    knowledge: Knowledge,
    topics: Collection[str],
    asked: MessageContext,
) -> ParsedQuestion:
    """Return the likeliest intent of a text and its filters; topics are the organisers' own."""
    intent = choose_intent(ranking, is_named=names_event_or_thing(linked, knowledge))
    intent = intent_of(intent, linked, asked.spoken, ranking.labels[1:3])
    near = ranking.labels[:3] if intent in topics else (intent,)
    is_who = asks_who_in_language(intent, linked, asked.spoken)
    is_of_language = any(asks_which_in_language(one, linked, asked.spoken) for one in near)
    is_of_language = is_of_language or is_who
    if is_who:
        intent = "speakers"
    elif is_of_language:
        has_languages = Criterion.LANGUAGE not in silent_on(knowledge.programme)
        intent = "programme" if has_languages else "find_sessions"
    elif intent == "person_sessions":
        intent = asked_in_vain(linked, knowledge.programme, asked.spoken) or intent
    elif _asks_of_day(intent, linked, asked):
        intent = "is_today"
    is_near = ranking.probability("on_next") >= LEAST_RIVAL
    if intent == "days_left" and is_near and asked.now.date() >= knowledge.event.start_day:
        intent = "on_next"  # "what starts soon", once the event has
    query = to_query(linked, intent, knowledge, asked.words, asked.voice, asked.now, asked.spoken)
    if is_of_language and not query.languages:  # "what's held in English" has no noun for a talk
        folded = fold(linked.text)
        tongues = languages_asked(folded, knowledge.programme, asked.spoken)
        query = replace(query, languages=tongues)
    query = with_track_asked(with_where_meals(query, linked), linked, ranking)
    query = with_present_day(of_last_day(query, linked), linked)
    query = with_room_by_size(of_time_asked(query, linked), linked)
    return replace(
        query,
        rivals=() if is_of_language else rivals_of(ranking),
        purposes=purposes_of(ranking),
    )


def _asks_of_day(intent: str, linked: Entities, asked: MessageContext) -> bool:
    """Whether it is asked of a day if the event is on it, or which of its days it is."""
    is_alone = intent == "programme" and asks_of_day(linked, asked.words, asked.spoken)
    return is_alone or (intent in _NEAR_DAYS and asks_which_day(linked, asked.spoken))


_NEAR_DAYS = frozenset({"when", "programme", "how_long", "days_left", "on_now", "edition"})
"""What "which day is it today" resembles."""
