"""People who are asked for by what is said of nobody, or of one in a post: women, the president."""

from __future__ import annotations

from collections.abc import Callable

from bot.answering.descriptions.heads_in_charge import of_whoever_is_in_charge
from bot.answering.descriptions.heads_of_bodies import of_post_at_body
from bot.answering.descriptions.heads_of_groups import of_head_of_group
from bot.answering.descriptions.people_by_sex import of_either_sex
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.query import ParsedQuestion


def with_people_unsaid(
    query: ParsedQuestion,
    linked: Entities,
    knowledge: Knowledge,
    bodies_before: Callable[[], tuple[str, ...]],
) -> ParsedQuestion:
    """Return a question for such people as one about whoever is said to be so, or of nobody.

    `bodies_before` finds the bodies of the event (ids) named before it.
    """
    unsaid = (
        of_either_sex(query, linked)
        or of_head_of_group(query, linked, bodies_before)
        or of_whoever_is_in_charge(query, linked, bodies_before)
    )
    return unsaid or of_post_at_body(query, linked, knowledge)
