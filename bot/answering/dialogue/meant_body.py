"""The body told of last, of which its role is asked ("what is its role?") or who heads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.answering.classifier.classifier import Ranking
from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.entities import Entities
from bot.answering.linking.mentions import ids_of
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says

MOST_TERMS, MOST_CHARACTERS = 6, 14
"""Terms, or characters of Chinese or Korean, of a message that asks no more than this."""

UNSURE = 0.5
"""Below which a few words about "it" ask what the body is, if that is next likely. Chosen, not
measured."""

_OF_ROLE = frozenset({"role", "organisation", "affiliation", "about"})
"""Intents that "what is its role" resembles, and that are of somebody where one is told of."""


def with_body_meant(
    query: ParsedQuestion, ranking: Ranking, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return what is asked of the body just told of: its role; None for any other question."""
    names_more = query.is_specific or query.bodies or query.names_event or query.times.days
    if state.lookup is None or names_more:
        return None
    of_thing = says(linked.text, "thing_pronouns", query.spoken)
    is_lost = of_thing and ranking.confidence < UNSURE
    is_lost = is_lost and "organisation" in ranking.labels[:3]  # "what part does it play"
    if not (query.intent in _OF_ROLE or is_lost):
        return None
    if not linked.has_at_most(MOST_TERMS, MOST_CHARACTERS):
        return None
    if state.people and says(linked.text, "person_pronouns", query.spoken) and not of_thing:
        return None  # "and his role?", of who comes from it
    name = state.lookup.name
    bodies = query.programme.event.organisations
    body = next((one for one in bodies if name in one.name.all()), None)
    if body is None:
        return None
    return replace(query, intent="organisation", bodies=(body,), subject=(), continues=True)


def bodies_before(state: DialogueState, linked_of: Callable[[str], Entities]) -> tuple[str, ...]:
    """Return the bodies (ids) that were named in the same message, else in the last one.

    `linked_of` finds what a text names.
    """
    if state.bodies or not state.question:
        return state.bodies
    return ids_of(linked_of(state.question).mentions, "org")
