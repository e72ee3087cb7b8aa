"""Who is asked for that a reply does not tell: of another place, in a post, of a body."""

from __future__ import annotations

from bot.answering.classifier.masks import without_masks
from bot.answering.descriptions.groups import asks_which_of_group
from bot.answering.descriptions.others_named import names_other_body
from bot.answering.descriptions.posts import asks_if_outsider_comes, has_post_of, names_post
from bot.answering.intents import TOPIC
from bot.answering.interpretation import Interpretation
from bot.answering.linking.entities import Entities
from bot.answering.linking.relation_words import relations_in
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.whether import asks_openly
from bot.core.models import USUAL_TOPICS

SAID_AS_GUESS = 0.4
"""Below which an answer says that it is a guess."""

_OF_WHO = frozenset({"attendees", "speakers", "organisation", "opens", "closes", "keynote"})
"""Intents that tell who is there: of another body than the event's they tell nothing."""


def asks_who_of_elsewhere(part: Interpretation, reply: Reply) -> bool:
    """Whether it is asked who comes from a place, or in a post, that the reply does not tell."""
    place = part.query.place or part.linked.origin
    intent = part.query.intent
    is_of_comers = intent == "count" and part.query.countable == "participants"
    is_guess = intent == "organisers" and part.chance < SAID_AS_GUESS
    is_of_who = is_of_comers or is_guess or intent in {"attendees", "speakers"}
    if is_of_who and place is not None:
        return fold(place) not in fold(reply.text)
    if intent == "attendees" and (
        asks_if_outsider_comes(part.query, part.linked)
        or asks_which_of_group(part.linked.text, part.query.spoken)
    ):
        return True
    if asks_whom_of_body(part.query, part.linked) or asks_untold_post(part.query, part.linked):
        return True
    # "Is NASA presenting" comes near to a topic.
    is_of_who = intent in _OF_WHO or part.chance < SAID_AS_GUESS or is_own_topic(part.query)
    return is_of_who and names_other_body(part.query, part.linked)


def is_own_topic(query: ParsedQuestion) -> bool:
    """Whether a topic of the organisers' own is asked about, none that participants usually do."""
    return query.intent.startswith(TOPIC) and query.intent.removeprefix(TOPIC) not in USUAL_TOPICS


def asks_whom_of_body(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked who comes from bodies of the event of which nobody is listed."""
    if query.intent not in {"attendees", "affiliation"} or not query.bodies or query.people:
        return False
    bodies = {body.id for body in query.bodies}
    listed = any(person.organisation in bodies for person in query.programme.event.people)
    return not listed and "who" in question_words_in(linked.text, query.spoken)


def asks_untold_post(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked if somebody has a post that their role is not: "is Ana the chair".

    A deputy has not the post of whom they stand for.
    """
    if query.intent != "role" or len(query.people) != 1 or query.names_event:
        return False
    if asks_openly(without_masks(linked.masked), query.spoken):
        return False
    is_of_post = any(one.is_post for one in relations_in(linked.terms))
    if not (is_of_post or names_post(fold(without_masks(linked.masked)), query.spoken)):
        return False
    return not has_post_of(linked, query.people[0], query.spoken)
