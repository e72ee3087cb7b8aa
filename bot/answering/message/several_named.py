"""One question asked of several things: "when are the opening and the keynote?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from bot.answering.dialogue.meant_again import after_part
from bot.answering.dialogue.narrowing import names_only
from bot.answering.dialogue.state import DialogueState
from bot.answering.dialogue.titles_alone import as_asked_of_session, names_titles_only
from bot.answering.intents import WHO_BY_KIND, Trait, has_trait
from bot.answering.interpretation import Interpretation
from bot.answering.message.overlap_sides import of_overlapping_sides
from bot.answering.message.reading import MessageContext
from bot.answering.text.joints import ways_to_part
from bot.answering.text.markers import asks_by_word


class Understand(Protocol):
    """What reads a piece of a message after what was said, to which it may be tied."""

    def __call__(
        self, text: str, asked: MessageContext, state: DialogueState, *, is_tied: bool = False
    ) -> Interpretation | None:
        """Return how the piece is understood; None when nothing is in it."""


MOST_SIDES = 4
"""Things of a list that are each asked about; a longer one is a list of what is asked for."""


def asked_of_each(
    text: str, asked: MessageContext, state: DialogueState, understand: Understand
) -> list[Interpretation]:
    """Return a question as it is asked of each thing it lists, where it was read as of one only.

    The question itself where it is of all of them, or lists nothing; [] when nothing is in it.
    """
    whole = understand(text, asked, state)
    if whole and (overlapping := of_overlapping_sides(text, whole, asked, understand)):
        return [overlapping]
    if whole is None or not _is_of_thing(whole):
        return [whole] if whole else []
    linked, told = whole.linked, _things(whole)
    if linked.is_near_sure:
        return [whole]  # one title with another word in it, be there an "and" in it
    for parted in ways_to_part(linked.text, asked.spoken, lambda _: linked.title_spans):
        sides = [side for side in parted if side]
        if not 2 <= len(sides) <= MOST_SIDES:
            continue
        parts = _read(sides, asked, state, understand)
        if parts and told < _things_of(parts):
            return parts
    return [whole]


def _is_of_thing(part: Interpretation) -> bool:
    """Whether something is asked of a session or of somebody."""
    intent = part.query.intent
    of_thing = has_trait(intent, Trait.OF_SESSION, Trait.OF_PERSON)
    is_named = bool(part.query.sessions or part.query.people or part.query.found)
    return is_named and (of_thing or intent in _OF_THINGS)


_OF_THINGS = frozenset({"speakers", "find_sessions", *WHO_BY_KIND.values()})


def _read(
    sides: Sequence[str], asked: MessageContext, state: DialogueState, understand: Understand
) -> list[Interpretation]:
    """Return the sides as they are read one after another; [] where one of them is no question."""
    asks = [asks_by_word(side, asked.spoken) for side in sides]
    if asks[-1] and not asks[0]:  # what is asked stands behind: "A와 B는 언제?"
        return _read(sides[::-1], asked, state, understand)[::-1]
    first = understand(sides[0], asked, state)
    if first is None or not (_things(first) and _is_of_thing(first) and _names(first)):
        return []
    parts = [first]
    for side, is_asking in zip(sides[1:], asks[1:], strict=True):
        state = after_part(state, parts[-1])
        part = understand(side, asked, state, is_tied=True)
        if part is None or not _names(part):
            return []
        is_of_item = _is_of_item(part) and _is_of_item(first)
        if not ((is_asking and asks[0] and is_of_item) or _only_names(part, first)):
            return []
        if _things(part) <= _things_of(parts):
            return []
        parts.append(part if is_asking else _asked_as(parts[0], part))
    return parts


def _asked_as(first: Interpretation, part: Interpretation) -> Interpretation:
    """Return a side that only names something as asked what the first one asks."""
    intent = first.query.intent
    is_of_people = bool(part.query.people) and not part.query.sessions
    if is_of_people != (bool(first.query.people) and not first.query.sessions):
        return part
    query = replace(part.query, intent=as_asked_of_session(intent), rivals=(), continues=True)
    return replace(part, query=query, is_vouched=True)


def _only_names(part: Interpretation, first: Interpretation) -> bool:
    """Whether a side asks nothing, and names a session, be it by a word of its title, or somebody.

    "The talk on kelp and the sonar talk" are two; "security and privacy" may be one subject.
    """
    query = part.query
    if names_titles_only(query, part.linked):
        return True
    if query.people:
        return names_only(part.linked, query.spoken)
    is_short = part.linked.has_at_most(MOST_TERMS, MOST_TERMS * 2)
    return is_short and _is_of_item(part) and _is_of_item(first)


def _is_of_item(part: Interpretation) -> bool:
    """Whether somebody is named, or a few sessions with a word for one: "the sonar talk"."""
    is_named = part.query.names_session or bool(part.query.kinds)
    is_sure = part.query.is_titled or bool(part.query.people)
    return is_sure or (is_named and 0 < len(_things(part)) <= MOST_OF_ITEM)


def _names(part: Interpretation) -> bool:
    """Whether a side names itself what it asks of, and does not lean on another."""
    linked = part.linked
    return bool(linked.sessions or linked.names("person") or part.query.kinds)


MOST_TERMS, MOST_OF_ITEM = 5, 2
"""Terms of a side that names a session by a word of its title, and sessions that it may be."""


def _things_of(parts: Sequence[Interpretation]) -> frozenset[str]:
    return frozenset(one for part in parts for one in _things(part))


def _things(part: Interpretation) -> frozenset[str]:
    """Return the ids of the sessions and people that a question is about.

    Who opens an event is asked of its opening only.
    """
    query = part.query
    found = query.found if query.is_topical else ()
    is_list = has_trait(query.intent, Trait.LISTS)
    named = (found or query.sessions) if is_list else (query.sessions or found)
    named = tuple(one for one in named if WHO_BY_KIND.get(one.kind) == query.intent) or named
    return frozenset((*(one.id for one in named), *(one.id for one in query.people)))
