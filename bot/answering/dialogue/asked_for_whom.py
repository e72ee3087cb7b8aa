"""Whether a few words ask for whom the session told of is: "is it for beginners?"."""

from __future__ import annotations

from bot.answering.classifier.classifier import Ranking
from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.entities import Entities
from bot.answering.linking.marked_sentences import SessionField
from bot.answering.query import ParsedQuestion
from bot.answering.text.detail_patterns import asks_for_detail
from bot.answering.text.markers import says
from bot.answering.text.normalise import fold

MOST_TERMS, MOST_CHARACTERS = 8, 16
"""Terms, or characters of Chinese or Korean, of a message that asks no more than this."""

MOST_TOLD = 2
"""Sessions that it may be asked of."""

LIKELY, SURE = 0.15, 0.5
"""How likely what one must know is asked where nothing else is surely: "do I need to code?".
Chosen, not measured."""


def asks_for_whom(
    query: ParsedQuestion, ranking: Ranking, linked: Entities, state: DialogueState
) -> bool:
    """Whether it is asked who may come to a session just told of, and what one has to know."""
    is_list = state.narrowing is not None and len(state.listed) > 1
    if is_list or not 0 < len(state.sessions) <= MOST_TOLD:
        return False
    is_of_event = bool(query.names_event or query.place or query.edition or query.times.days)
    is_named = bool(query.people or query.rooms or query.tracks or query.bodies)
    is_named = is_named or any(hit.title_share == 1.0 for hit in linked.hits)
    is_named = is_named or bool(linked.strangers)
    if is_of_event or is_named or not linked.has_at_most(MOST_TERMS, MOST_CHARACTERS):
        return False
    is_of_others = bool(query.sessions or query.found or query.kinds)
    if is_of_others and not says(linked.text, "thing_pronouns", query.spoken):
        return False  # "any talk for beginners?"
    if asks_for_detail(fold(linked.text), SessionField.LEVEL, query.spoken):
        return True
    is_likely = ranking.probability("session_prerequisites") >= LIKELY
    return is_likely and ranking.confidence < SURE
