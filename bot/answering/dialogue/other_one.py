"""Another of the same name or on the same thing: "and the other Kim?", "no, the other workshop"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.dialogue.state import DialogueState
from bot.answering.dialogue.titles_alone import asked_before
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word, says

MOST_TERMS, MOST_CHARACTERS = 8, 14
"""Terms, and characters of Chinese or Korean, of a message that only names another one."""


def with_other_one(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return the question without whoever, or whatever, was told of last; None for others.

    Only where a name is shared, or several sessions were found, and some of them are left.
    """
    is_short = linked.has_at_most(MOST_TERMS, MOST_CHARACTERS)
    categories = ("other_words", "other_ones")
    is_other = any(says(linked.text, one, query.spoken) for one in categories)
    if not (is_short and is_other):
        return None
    is_asking = asks_by_word(linked.text, query.spoken)
    others = tuple(one for one in query.people if one.id not in state.people)
    if 0 < len(others) < len(query.people) and _is_one_name(linked):
        of_person = has_trait(state.intent or "", Trait.OF_PERSON)
        before = state.intent if of_person and state.intent else "person_sessions"
        return replace(query, people=others, intent=query.intent if is_asking else before)
    told = query.sessions or query.found
    left = tuple(one for one in told if one.id not in state.sessions)
    is_any = bool(query.kinds) and query.is_of_talks and not (query.is_titled or query.found)
    if is_any or not 0 < len(left) < len(told) or query.people:
        return None  # "has he another talk" means none of all talks
    intent = query.intent if is_asking else asked_before(state) or "when"
    return replace(
        query, sessions=left, found=(), is_titled=True, intent=intent, kinds=(), of_kind=None,
        subject=(), subject_text="", rivals=(), continues=True,
    )  # fmt: skip


def _is_one_name(linked: Entities) -> bool:
    """Whether all people named are so by one name that they share."""
    return len({mention.span for mention in linked.mentions if mention.kind == "person"}) == 1
