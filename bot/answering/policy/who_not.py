"""Who takes no part in something: "who isn't speaking tomorrow"; who does besides somebody."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.interpretation import Interpretation
from bot.answering.linking.mentions import Mention, ids_of
from bot.answering.parsing.negation import is_negated
from bot.answering.parsing.people_asked import asks_for_people, asks_only_for_people
from bot.answering.query import Reply, unknown
from bot.answering.replies.taking_part import not_taking_part, others_taking_part
from bot.answering.text.markers import says
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.wording import terms
from bot.languages import UNSEGMENTED


def reply_to_who_not(part: Interpretation) -> Reply | None:
    """Name those who speak, but not then or there; None where nobody is asked for so.

    Without a time or place, or of a body, the files do not tell who does not.
    """
    query = part.query
    if query.intent not in _OF_SPEAKERS or query.sessions:
        return None
    asking = without_masks(part.linked.masked)
    if not is_negated(asking, query.spoken) or not asks_for_people(query, part.linked):
        return None
    if says(asking, "why_words", query.spoken):
        return None
    named = query.body_asked or query.bodies or query.people or query.subject or query.place
    if named or query.found or not query.is_narrowed_by_more:
        return unknown(query, "event-unknown")
    return not_taking_part(query)


def reply_to_who_else(part: Interpretation) -> Reply | None:
    """Name those who speak beside somebody: "who else besides Kim"; None where that isn't asked.

    Who else takes part in a session is told of that.
    """
    query, linked = part.query, part.linked
    people = ids_of(linked.mentions, "person")
    folded = fold(linked.text)
    if not people or linked.sessions or len(folded) != len(linked.text):
        return None
    if not any(_is_besides(m, folded, query.spoken) for m in linked.mentions):
        return None
    bare = replace(query.without_sessions(), people=(), subject_text="")
    is_of_more = bare.is_narrowed_by_more or bare.body_asked or bare.bodies
    if is_of_more or not asks_only_for_people(without_masks(linked.masked), query.spoken):
        return None
    return others_taking_part(bare, frozenset(people))


def _is_besides(mention: Mention, folded: str, language: str) -> bool:
    """Whether somebody named is left out, by a word before or behind the name."""
    words = terms("besides_words", language)
    before, after = folded[: mention.start].rstrip(), folded[mention.end :].lstrip(_MARKS)
    is_before = any(
        before.endswith(one) and (has_unsegmented(one) or not before[: -len(one)][-1:].isalnum())
        for one in words
    )
    is_behind = language in UNSEGMENTED and after.startswith(words)
    return mention.kind == "person" and (is_before or is_behind)


_MARKS = " .,()*"
"""What may stand between a name and the word behind it."""

_OF_SPEAKERS = frozenset({"speakers", "person_sessions", "affiliation", "when", "is_today"})
"""What is resembled by asking who does not speak; and nothing of who comes or has paid."""
