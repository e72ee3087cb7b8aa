"""Whom and which body or place a question describes without their names."""

from __future__ import annotations

from bot.answering.classifier.classifier import Ranking
from bot.answering.descriptions.bodies import with_described_body
from bot.answering.descriptions.roles import with_role
from bot.answering.dialogue.state import DialogueState
from bot.answering.intents import OF_PEOPLE, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.message.reading import MessageContext
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.places import with_place_as_subject
from bot.answering.subjects.session_intent import UNLIKELY


def with_unnamed(
    query: ParsedQuestion,
    linked: Entities,
    ranking: Ranking,
    knowledge: Knowledge,
    asked: MessageContext,
    state: DialogueState,
) -> ParsedQuestion:
    """Find whom and which body or place a question describes."""
    is_of_people = state.intent is not None and has_trait(state.intent, *OF_PEOPLE)
    is_vague = is_of_people and ranking.confidence < UNLIKELY
    query = with_role(query, linked, knowledge, asked, is_vague=is_vague)
    query = with_described_body(query, linked)
    return with_place_as_subject(query, linked, ranking, knowledge)
