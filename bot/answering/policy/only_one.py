"""Whether somebody is the only one who has a part: "is Kim the only keynote speaker"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.intents import WHO_BY_KIND, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.spans import blanked
from bot.answering.parsing.negation import is_negated
from bot.answering.parsing.people_asked import names_people
from bot.answering.policy.claim_words import says_alone
from bot.answering.query import Reply
from bot.answering.replies.lists import led_by
from bot.answering.text.normalise import fold
from bot.answering.text.whether import asks_whether
from bot.answering.times.moments import Moments


def reply_to_only_one(part: Interpretation) -> Reply | None:
    """Say no, and who else has it, where somebody is said to be the only one who has a part.

    None where no such part is named beside somebody, or nobody else has it.
    """
    query, linked = part.query, part.linked
    of_titles = (one.person for session in linked.sessions for one in session.people)
    people = frozenset(ids_of(linked.mentions, "person") or of_titles)
    if not people or not says_alone(linked, query.spoken):
        return None
    beside = without_masks(linked.masked)
    titles = (span for span in linked.title_spans if len(linked.text[slice(*span)].split()) > 1)
    unnamed = fold(blanked(linked.text, titles))
    kinds = {kind for kind, _ in kinds_in(unnamed, query.spoken, {})}
    intent = next((one for kind, one in WHO_BY_KIND.items() if kind in kinds), None)
    intent = intent or (query.intent if query.intent in WHO_BY_KIND.values() else None)
    is_of_one = linked.sessions or query.names_session or kinds  # "the only one in her talk"
    if intent is None and not is_of_one and names_people(query, beside):
        intent = "speakers"
    is_then = bool(linked.times.days) and intent != "speakers"  # is it he, or the day, alone
    if intent is None or is_then or not asks_whether(linked.text, beside, query.spoken):
        return None
    times = query.times if intent == "speakers" else Moments()
    bare = replace(query.without_sessions(), people=(), is_titled=False, times=times)
    told = reply_to(replace(bare, intent=intent))
    there = [query.programme.session[one] for one in (*told.sessions, *told.more)]
    taking = [{one.person for one in session.people} for session in there]
    if taking and all(people <= one for one in taking):
        return None  # who else is in the same session is told of that
    if not people < {*told.people, *told.more_people}.union(*taking):
        return None
    if is_negated(beside, query.spoken):
        return told
    return replace(told, text=led_by(query, "claim-wrong", told.text))
