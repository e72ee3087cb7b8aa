"""Where one eats: in the rooms of the programme's meals, where it tells them."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms_everywhere
from bot.core.models import SessionKind, Topic

_FOOD = f"{TOPIC}food"
_OF_MEALS = frozenset({_FOOD, "breaks"})


def with_where_meals(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask for the rooms of the meals where it is asked where one eats; what is served says less.

    Where no meal has a room, what the organisers wrote of food is told, if anything.
    """
    if query.intent not in _OF_MEALS or query.rooms or query.people or query.is_titled:
        return query
    kinds = set(query.kinds) or ({SessionKind.MEAL} if query.intent == _FOOD else set())
    if kinds != {SessionKind.MEAL} or "where" not in question_words_in(linked.text, query.spoken):
        return query
    wanted = query.sessions or tuple(
        one
        for one in query.filtered(query.programme.sessions)
        if one.kind is SessionKind.MEAL and not one.is_cancelled
    )
    meals = tuple(one for one in wanted if one.kind is SessionKind.MEAL)
    food = query.programme.topic_covering.get("food")
    is_told = food is not None and bool(food.answer.value)
    if not meals or (is_told and not any(one.rooms for one in meals)):
        return query
    if is_told and not query.kinds and _speaks_of(food, linked):
        return query  # "where can vegans eat" is asked of what is served
    return replace(query, intent="where", sessions=meals, subject=(), rivals=())


def _speaks_of(food: Topic | None, linked: Entities) -> bool:
    """Whether a text on food has a word of a question that is no small one."""
    text = food.answer.value if food else None
    told = {term.stem for form in (text.all() if text else ()) for term in terms_of(form)}
    small = terms_everywhere("function_words")
    return any(term.stem in told and term.surface not in small for term in linked.terms)
