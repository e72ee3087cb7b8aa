"""People who are asked for by what is said of nobody, or of one in a post: women, the president."""

from __future__ import annotations

from bot.answering.descriptions.people_by_sex import of_either_sex
from bot.answering.descriptions.posts import of_post_at_body
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion


def with_people_unsaid(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Return a question for such people as one about whoever is said to be so, or of nobody."""
    either = of_either_sex(query, linked)
    return of_post_at_body(query, linked) if either is None else either
