"""What is told of a meal: none stands for another, and that there is one tells no dishes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.intents import TOPIC
from bot.answering.interpretation import Interpretation
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_sorts import HOURS, meals_said, of_sort
from bot.answering.linking.spans import blanked
from bot.answering.parsing.asked_type import asks_for_dishes
from bot.answering.policy.found_texts import quote_of
from bot.answering.policy.partial_answer import joined
from bot.answering.query import ParsedQuestion, Reply, contact_line, with_contact
from bot.answering.replies.things import card
from bot.answering.replies.topics import not_told
from bot.answering.text.markers import find_term
from bot.answering.text.normalise import fold
from bot.answering.text.plain import shorten_at_sentence
from bot.answering.text.wording import grouped_terms
from bot.core.models import AnswerStatus, SessionKind


def reply_to_untold_meal(part: Interpretation) -> Reply | None:
    """Say that the programme has no such meal, or none then; None where any is, or is written of.

    What is written of lunch tells nothing of dinner.
    """
    query, linked = part.query, part.linked
    if _asks_food_of_session(query):
        shown = card(replace(query, people=(), rooms=(), tracks=()))
        return joined(not_told(query, "food"), shown) if shown else None
    is_named = query.is_titled or query.people or query.sessions or query.tracks
    # "Is there dinner after the talks" is asked of no talk.
    is_of_talk = query.names_session and not query.kinds
    is_of_else = is_of_talk or query.intent not in _NEAR_MEALS
    if is_named or is_of_else or not set(query.kinds) <= {SessionKind.MEAL}:
        return None
    sorts, folded = _meals_asked(linked, query.spoken), fold(linked.beside_titles)
    if sorts:
        is_untold = not of_sort({SessionKind.MEAL}, folded, query.programme, query.spoken)
    else:
        sorts = frozenset({_DINNER}) if _is_evening(query) else frozenset()
        is_untold = bool(sorts) and query.intent in _OF_EATING and not _meals_then(query)
    if not is_untold or any(_is_written_of(sorts, topic, query) for topic in _TOPICS):
        return None
    said = query.voice.say("kind-unpublished")
    return with_contact(query, AnswerStatus.NOT_PUBLISHED, said, "food")


def _asks_food_of_session(query: ParsedQuestion) -> bool:
    """Whether it is asked if one eats or drinks in a session, which its place in no list tells."""
    if not query.is_titled or not query.kinds or query.intent not in _OF_EATING:
        return False
    covering = query.programme.topic_covering.get("food")
    is_told = bool(covering and covering.answer.value)
    is_eaten = any(one.kind in _SERVED or one.kind in query.kinds for one in query.sessions)
    return set(query.kinds) <= _SERVED and not (is_told or is_eaten)


_SERVED = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.SOCIAL})
_DINNER = "dinner"
_FOOD = f"{TOPIC}food"
_OF_EATING = frozenset({_FOOD, "breaks"})
_TOPICS = ("food", "social_events")
_NEAR_MEALS = frozenset(
    {*(TOPIC + name for name in _TOPICS), "breaks", "when", "where", "programme", "find_sessions"}
    | {"is_today", "on_next", "ends", "directions", "address", "rooms", "speakers", "event_unknown"}
    | {OUT_OF_SCOPE}
)
"""What a question for a meal that there is not may be taken for."""


def _meals_asked(linked: Entities, language: str) -> frozenset[str]:
    """Return the meals named; a word that alone is a time of day, as in Korean, names none."""
    folded, found = fold(linked.beside_titles), set[str]()
    for term, sort in grouped_terms("meals", language):  # the longest first
        span = find_term(folded, term) if term in folded else None
        if span is None:
            continue
        folded = blanked(folded, [span], "|")
        if not any(start <= span[0] and span[1] <= end for start, end in linked.times.offsets):
            found.add(sort)
    return frozenset(found)


def _is_evening(query: ParsedQuestion) -> bool:
    part = query.times.part
    return part is not None and part[0].hour >= HOURS[_DINNER][0]


def _meals_then(query: ParsedQuestion) -> bool:
    meals = tuple(one for one in query.programme.sessions if one.kind is SessionKind.MEAL)
    return bool(query.filtered(meals))


def _is_written_of(sorts: Collection[str], topic: str, query: ParsedQuestion) -> bool:
    """Whether what the organisers wrote of a topic, if anything, names a meal asked for."""
    found = query.programme.topic_covering.get(topic)
    text = found.answer.value if found else None
    return any(
        not meals_said(fold(written), language).isdisjoint(sorts)
        for language, written in (text.by_language.items() if text else ())
    )


def with_dishes(reply: Reply, part: Interpretation) -> Reply:
    """Quote the texts of the meals that are told, where it is asked what is served.

    They stand in place of "that is not known"; whom to ask is said below them.
    """
    query = part.query
    is_asked = asks_for_dishes(query, part.linked)
    told = [query.programme.session[one] for one in reply.sessions] if is_asked else []
    quotes = []
    for meal in told[:MOST_MEALS]:
        text = query.voice.text(meal.abstract) if meal.kind is SessionKind.MEAL else None
        if text and text not in reply.text:
            quotes.append(quote_of(meal, shorten_at_sentence(text, LONGEST_MENU), query.voice))
    if not quotes:
        return reply
    silent, asked = not_told(query, "food").text, contact_line(query, "food")
    rest = reply.text.replace(silent, "").strip()
    lines = (*dict.fromkeys(quotes), rest, asked if silent in reply.text else "")
    return replace(reply, text="\n".join(filter(None, lines)))


MOST_MEALS, LONGEST_MENU = 3, 300
"""Meals of which it is told what is served, and characters of each text."""


def lacks_dishes(part: Interpretation, reply: Reply) -> bool:
    """Whether it is asked what is served, and only the programme tells of meals."""
    is_of_meals = part.query.intent == _FOOD and reply.status is AnswerStatus.ANSWERED
    covering = part.query.programme.topic_covering.get("food") if is_of_meals else None
    is_told = bool(covering and covering.answer.value)
    return is_of_meals and not is_told and asks_for_dishes(part.query, part.linked)
