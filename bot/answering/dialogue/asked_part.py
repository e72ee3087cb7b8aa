"""Whether somebody told of last has a part, too: "and is she giving the keynote?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import Ranking
from bot.answering.classifier.masks import without_masks
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.intents import WHO_BY_KIND
from bot.answering.interpretation import CLEAR
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word, says
from bot.answering.text.whether import asks_whether

_OF_PART = frozenset({*WHO_BY_KIND.values(), "moderates", "speakers", "person_sessions"})
"""Intents that such a question resembles; of what is surely another it asks nothing."""


def with_part_asked(
    query: ParsedQuestion, ranking: Ranking, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return the question as one of the part of the one told of last; None if it is none."""
    if ranking.confidence >= CLEAR and ranking.best not in _OF_PART:
        return None  # "is she recorded at the keynote"
    told = still_known(state.people, query.programme.person)
    kinds = {session.kind for session in query.sessions} or set(query.kinds)
    if len(told) != 1 or len(kinds) != 1 or query.people or query.times.spans:
        return None
    intent, language = WHO_BY_KIND.get(kinds.pop()), query.spoken
    beside = without_masks(linked.masked)
    # A pronoun joined to its verb may be of the session: "le discours est-il confirmé".
    is_of_them = says(beside.replace("-", "_"), "subject_pronouns", language)
    is_asked = asks_whether(linked.text, beside, language) and not asks_by_word(beside, language)
    if intent is None or not (is_of_them and is_asked):
        return None
    return replace(
        query.without_sessions(), intent=intent, people=told, is_titled=False, rivals=(),
        nearness=0.0, continues=True,
    )  # fmt: skip
