"""Who is in charge, asked of nothing that is named: whoever organises the event, and no speaker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.answering.descriptions.heads_of_groups import of_heads
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_any, has_one, question_words_in, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.wording import name_terms, terms


def of_whoever_is_in_charge(
    query: ParsedQuestion, linked: Entities, bodies_before: Callable[[], tuple[str, ...]]
) -> ParsedQuestion | None:
    """Return the question as one of who organises the event; None where more is said.

    Of a body named before, which `bodies_before` finds (ids), it is one of its head.
    """
    # That nobody has a post of such a name does not say who holds the event.
    is_of_post = query.is_unstated and query.intent == "event_unknown" and query.names_event
    is_of_post = is_of_post and not has_any(fold(linked.text), "offices", query.spoken)
    if (query.is_settled and not is_of_post) or not _asks_no_more(query, linked):
        return None
    bodies = () if query.names_event else tuple(b.id for b in query.bodies) or bodies_before()
    if query.continues and not bodies:
        return None  # of what was told before
    if bodies:
        return of_heads(query, linked, bodies, is_of_any=True)
    return replace(
        query.without_sessions(), intent="organisers", people=(), bodies=(), rivals=(),
        nearness=0.0, is_titled=False, names_somebody=False, told=(), is_unstated=False,
    )  # fmt: skip


def _asks_no_more(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether nothing is said but who is the head, be it of the event."""
    folded, language = fold(linked.text), query.spoken
    named = (*linked.mentions, *linked.sessions, *query.kinds)
    named += () if query.continues or query.nearness else (*query.sessions, *query.found)
    is_of_else = named or linked.title_spans or linked.times.offsets
    if is_of_else or "who" not in question_words_in(folded, language):
        return False
    heads = name_terms("head_nouns", language)
    if query.names_event or has_any(folded, "event_pronouns", language):  # "who leads it"
        presiding = name_terms("presiding_words", language)
        heading = name_terms("heading_words", language)
        heads = (*heads, *(word for word in heading if word not in presiding))
    if not has_one(folded, heads):
        return False
    small = ("function_words", "event_words", "particles", "articles")
    said = {*heads, *(word for one in small for word in terms(one, language))}
    rest = without_terms(folded, sorted(said, key=len, reverse=True))
    return not any(map(str.isalnum, rest))
