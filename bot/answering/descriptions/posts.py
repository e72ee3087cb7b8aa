"""Whoever holds a post, on the list or not: the president, the ambassador but not his deputy."""

from __future__ import annotations

from functools import cache

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.descriptions.groups import offers_groups
from bot.answering.descriptions.others_named import names_other_body
from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import find_term, has_any, has_term, question_words_in
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.wording import terms

OF_BODY = frozenset(
    {"who_is", "organisation", "role", "affiliation", "attendees", "moderates", "organisers"}
)
"""Intents whose answers tell of a body where nobody of it was named."""

UNSURE_OF_OFFICE = 0.6
"""Below which what is asked of whoever holds a post is no more than that: who that is."""


def names_post(folded: str, language: str) -> bool:
    """Whether a folded text has the word for a post: a president, an ambassador.

    Not for one in the writer's own life: "my boss won't believe me".
    """
    own = terms("own_life_words", language)
    posts = (*terms("offices", language), *terms("envoys", language))
    found = (span for post in posts if post in folded and (span := find_term(folded, post)))
    return any(not f" {folded[:start].rstrip()}".endswith(_as_words(own)) for start, _ in found)


@cache
def _as_words(own: tuple[str, ...]) -> tuple[str, ...]:
    """Return words as they end a text: none is the end of another word."""
    return tuple(word if has_unsegmented(word) else f" {word}" for word in own)


def asks_for_office(query: ParsedQuestion, folded: str, ranking: Ranking) -> bool:
    """Whether whoever holds a post is asked for, and nobody on the list was found to hold it."""
    is_bare = not (query.people or query.sessions or query.kinds or query.edition)
    is_of_body = query.intent in OF_BODY or (is_bare and query.intent.startswith(TOPIC))
    asks_who = "who" in question_words_in(folded, query.spoken) and is_of_body
    # "The secretary-general of the UN chairs it, right?" asks of no other of that body.
    is_vague = ranking.confidence < UNSURE_OF_OFFICE
    is_put_forward = is_vague and (not query.bodies or query.intent == "organisation")
    is_asked = (asks_who and bool(query.bodies)) or is_put_forward
    return is_asked and is_bare and names_post(folded, query.spoken)


def asks_if_outsider_comes(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked if whoever holds a post comes, or a body of which nothing is said."""
    folded = fold(linked.text)
    is_open = query.intent in {"attendees", "event_unknown", "speakers", OUT_OF_SCOPE}
    is_bare = not (query.people or query.sessions or query.kinds or query.names_session)
    if not (is_open and is_bare and has_any(folded, "coming_words", query.spoken)):
        return False
    if offers_groups(linked, query.spoken):
        return False  # "companies, or only diplomats" asks for no one of them
    return names_post(folded, query.spoken) or names_other_body(query, linked)


def rules_out_deputy(folded: str, language: str) -> bool:
    """Whether whoever a deputy stands for is asked for: "the ambassador, not his deputy"."""
    is_after = language == "ko"  # "차석 말고"
    return any(
        has_term(folded, f"{rank}{gap}{no}" if is_after else f"{no}{gap}{rank}")
        for rank in terms("rank_modifiers", language)
        for no in terms("ruling_out_words", language)
        for gap in (" ", "")
    )
