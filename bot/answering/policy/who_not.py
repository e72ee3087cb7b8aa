"""Who takes no part in something: "who isn't speaking tomorrow"; who does besides somebody."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.intents import Trait, has_trait, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.mentions import Mention, ids_of
from bot.answering.parsing.negation import is_negated
from bot.answering.parsing.people_asked import (
    asks_for_part,
    asks_for_people,
    asks_of_people,
    asks_only_for_people,
)
from bot.answering.query import Reply, unknown
from bot.answering.replies.taking_part import not_taking_part, others_in, others_taking_part
from bot.answering.text.markers import says
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.wording import terms
from bot.core.models import SessionKind
from bot.languages import UNSEGMENTED


def reply_to_who_not(part: Interpretation) -> Reply | None:
    """Name those who speak, but not then or there; None where nobody is asked for so.

    Without a time or place, or of a body, the files do not tell who does not.
    """
    query = part.query
    if has_trait(query.intent, Trait.OF_PART) or (query.intent == "speakers" and query.sessions):
        return _without_part(part)
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


def reply_to_who_only_then(part: Interpretation) -> Reply | None:
    """Name those who speak on a day and on no other; None where that is not asked, or nobody."""
    query = part.query
    times, only = query.times, terms("only_words", query.spoken)
    folded = fold(part.linked.text)
    if query.intent != "speakers" or query.sessions or query.people or not times.days:
        return None
    before = [folded[: span.start].split()[-MOST_BETWEEN:] for span in part.linked.times.spans]
    after = [folded[span.end :].lstrip() for span in part.linked.times.spans]
    is_only = any(word in only for words in before for word in words)
    is_only = is_only or any(one.startswith(only) for one in after)
    if query.spoken == "zh":  # "in" may be of the day: 只 | 在星期二
        near = (folded[: span.end] for span in part.linked.times.spans)
        is_only = is_only or any(word in one for one in near for word in only)
    if not is_only or not asks_for_people(query, part.linked):
        return None
    there = tuple(one for one in query.filtered(query.programme.sessions) if one.people)
    others = [one for one in query.programme.sessions if one not in there]
    elsewhere = frozenset(taking.person for one in others for taking in one.people)
    if all(taking.person in elsewhere for one in there for taking in one.people):
        return unknown(query, "event-unknown")
    return others_in(query, there, elsewhere)


MOST_BETWEEN = 2
"""Words before a day among which the one stands that says it is of it alone: "only on Friday"."""


def _without_part(part: Interpretation) -> Reply | None:
    """Name those who speak but do not open, close or give the keynote; None where not asked."""
    query, asking = part.query, without_masks(part.linked.masked)
    is_of_more = query.people or query.rooms or query.times.days or query.left_out
    clauses = (one for one in _BORDER.split(asking) if is_negated(one, query.spoken))
    asked = [one for one in clauses if asks_of_people(one, query.spoken)]
    if is_of_more or not asked:
        return None  # "I did not see it, who gives the keynote" asks who does
    if not asks_for_people(query, part.linked) or says(asking, "why_words", query.spoken):
        return None
    told = reply_to(query)
    there = (query.programme.session[one] for one in (*told.sessions, *told.more))
    taking = {one.person for session in there for one in session.people}
    those = taking.union(told.people, told.more_people)
    bare = replace(query.without_sessions(), subject_text="")
    return others_taking_part(bare, frozenset(those)) if those else None


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
    asking = without_masks(linked.masked)
    bare = replace(query.without_sessions(), people=(), subject_text="")
    if asks_for_part(asking, query.spoken) and not (linked.times.spans or query.rooms):
        return _others_with_part(part, frozenset(people))
    is_of_more = bare.is_narrowed_by_more or bare.body_asked or bare.bodies
    if is_of_more or not asks_only_for_people(asking, query.spoken):
        return None
    return others_taking_part(bare, frozenset(people))


def _others_with_part(part: Interpretation, people: frozenset[str]) -> Reply | None:
    """Name those who open, or are on the panel, beside somebody; None where nothing is known."""
    query, top = part.query, part.ranking.labels[0]
    intent = next((one for one in (query.intent, top) if has_trait(one, Trait.OF_PART)), None)
    asking, programme = without_masks(part.linked.masked), query.programme
    kinds = {kind for kind, _ in kinds_in(fold(asking), query.spoken, {})} - {SessionKind.TALK}
    there = tuple(one for one in programme.sessions if one.kind in kinds and one.people)
    if intent and not there:
        told = reply_to(replace(query.without_sessions(), intent=intent, people=(), kinds=()))
        there = tuple(programme.session[one] for one in (*told.sessions, *told.more))
    # "Who else is on the panel" is of the one that those named are on.
    is_of_own = says(asking, "other_words", query.spoken)
    taking = [(one, {other.person for other in one.people}) for one in there]
    own = tuple(one for one, those in taking if is_of_own and people < those)
    return others_in(query, own or there, people) if there else None


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


_BORDER = re.compile("[,;:!?.،؛؟，；：！？。]")

_MARKS = " .,()*"
"""What may stand between a name and the word behind it."""

_OF_SPEAKERS = frozenset({"speakers", "person_sessions", "affiliation", "when", "is_today"})
"""What is resembled by asking who does not speak; and nothing of who comes or has paid."""
