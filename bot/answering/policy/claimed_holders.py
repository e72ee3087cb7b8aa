"""Whether one in a post that nobody listed has opens the event, gives its keynote or comes."""

from __future__ import annotations

from bot.answering.classifier.masks import without_masks
from bot.answering.descriptions.posts import has_post_of, names_post
from bot.answering.descriptions.ranked_posts import posts_in
from bot.answering.intents import WHO_BY_KIND, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.relation_words import parts_in
from bot.answering.policy.partial_answer import joined
from bot.answering.query import Reply, unknown
from bot.answering.replies.things import without_things
from bot.answering.text.markers import has_one
from bot.answering.text.normalise import fold
from bot.answering.text.whether import asks_whether
from bot.answering.text.wording import name_terms, terms
from bot.core.models import AnswerStatus, Part

_BY_PART = {Part(kind.value): intent for kind, intent in WHO_BY_KIND.items()}


def reply_to_holder(part: Interpretation) -> Reply | None:
    """Say that a post is told of nobody who does what is asked, and who does it.

    "Does the mayor open it" has no yes, where nobody who opens it is said to be the mayor.
    None where somebody who does has that post, or where it is asked of somebody listed.
    """
    query, linked, spoken = part.query, part.linked, part.query.spoken
    beside = without_masks(linked.masked)
    if query.people or ids_of(linked.mentions, "person"):
        return None
    if not (names_post(fold(beside), spoken) or posts_in(beside, spoken)):
        return None
    if not asks_whether(linked.text, beside, spoken):
        return None
    silent = unknown(query, "event-unknown")
    if query.intent == "event_status":  # "the minister is coming, is that sure?"
        coming = (*terms("coming_words", spoken), *name_terms("verbs_of_coming", spoken))
        return silent if has_one(fold(beside), coming) else None
    intent = _asked_part(part)
    if intent is None:
        return None
    right = reply_to(without_things(query, intent))
    people = (query.programme.person[one] for one in right.people)
    if right.status is not AnswerStatus.ANSWERED:
        return None
    if any(has_post_of(linked, one, spoken) for one in people):
        return right if query.intent == "event_unknown" else None
    return joined(silent, right)


def _asked_part(part: Interpretation) -> str | None:
    """Return what somebody with a post is said to do (an intent): only of the event as a whole."""
    query, linked = part.query, part.linked
    kinds = {session.kind for session in query.sessions}
    if len(query.sessions) > 1 or not kinds <= WHO_BY_KIND.keys():
        return None
    said = {_BY_PART.get(one) for one in parts_in(fold(linked.text), query.spoken)}
    said |= {query.intent, part.ranking.best, *(WHO_BY_KIND[kind] for kind in kinds)}
    asked = [intent for intent in _BY_PART.values() if intent in said]
    return asked[0] if len(asked) == 1 else None
