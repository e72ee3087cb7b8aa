"""What to do with an understood question: answer it, in part, as a guess; or decline it.

A thing named gets at least its card, a question half known its known half. Only what is surely
about something else is declined.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.descriptions.groups import offers_groups
from bot.answering.descriptions.near_people import people_near
from bot.answering.intents import TALK, TOPIC, Trait, has_trait, reply_to
from bot.answering.interpretation import DOUBTED, Interpretation
from bot.answering.linking.spans import touches
from bot.answering.parsing.bare_phrase import is_of_else
from bot.answering.parsing.number_asked import lacks_number
from bot.answering.policy.beginnings import history_beside, with_unsaid_of_beginning
from bot.answering.policy.by_number import number_untold, with_order_told
from bot.answering.policy.choices import offers_own_place, reply_to_kinds_offered, rules_out_all
from bot.answering.policy.claim_replies import says_something_of, with_claims, without_what_is_wrong
from bot.answering.policy.claimed_bodies import with_bodies_unsaid
from bot.answering.policy.claimed_counts import reply_to_count, with_days_counted
from bot.answering.policy.claimed_edges import reply_to_edge, reply_to_over
from bot.answering.policy.claimed_givers import reply_to_giver
from bot.answering.policy.claimed_parts import reply_to_parts_offered, with_part_of_kind
from bot.answering.policy.claimed_posts import reply_to_post
from bot.answering.policy.claimed_sessions import reply_to_claim
from bot.answering.policy.claims import claims_in
from bot.answering.policy.details import told_detail
from bot.answering.policy.edition_unsaid import with_edition_unsaid
from bot.answering.policy.for_children import reply_to_for_children
from bot.answering.policy.how_often import how_often_held
from bot.answering.policy.kinds_told_elsewhere import reply_to_kind_elsewhere
from bot.answering.policy.lookups import nothing_meant, with_lookup
from bot.answering.policy.meals import lacks_dishes, reply_to_untold_meal
from bot.answering.policy.more_than_once import reply_to_more_than_once
from bot.answering.policy.nearest_titles import with_nearest_titles
from bot.answering.policy.no_guess import is_guess_of_unknown, without_guess
from bot.answering.policy.nobody_named import from_body, with_nobody_named
from bot.answering.policy.only_one import reply_to_only_one
from bot.answering.policy.opening_items import reply_to_opening_item
from bot.answering.policy.partial_answer import (
    answer_known_part,
    as_unknown,
    is_about_other_edition,
    joined,
    reply_for_other_edition,
    unstated,
    with_cards,
    with_right_place,
    with_what_is_near,
)
from bot.answering.policy.places_unsaid import may_be_there
from bot.answering.policy.quotes import quoted
from bot.answering.policy.reasons import asks_reason, with_reason_unsaid
from bot.answering.policy.room_sizes import reply_to_size
from bot.answering.policy.several_values import values_put_forward
from bot.answering.policy.suggestions import with_suggestions
from bot.answering.policy.theme_put_forward import with_theme_put_forward
from bot.answering.policy.told_distances import reply_to_far
from bot.answering.policy.told_elsewhere import with_told_elsewhere, with_topic_beside
from bot.answering.policy.unknown_room import asks_of_unknown_room, with_unknown_room
from bot.answering.policy.unknown_track import reply_to_unknown_track
from bot.answering.policy.untold_subjects import with_subject_unsaid
from bot.answering.policy.who_not import reply_to_who_else, reply_to_who_not, reply_to_who_only_then
from bot.answering.policy.who_unsaid import SAID_AS_GUESS, asks_who_of_elsewhere, is_own_topic
from bot.answering.policy.wrong_dates import reply_to_weekday, with_wrong_date_told
from bot.answering.query import ParsedQuestion, Reply, unknown
from bot.answering.replies.lists import brief_list, outside_days
from bot.answering.replies.overview import declined
from bot.answering.replies.place import room_unknown
from bot.answering.replies.things import card, names_something, without_things
from bot.answering.replies.topics import not_told
from bot.answering.text.normalise import fold
from bot.core.models import AnswerStatus

GUESSED = 0.3
"""How likely an intent is, among those about the event, to be worth saying as a guess."""

GUESSED_OF_NAMED = 0.15
"""The same where something is named: it gets its card in any case."""

GUESSED_OF_OWN = 0.4
"""The same for a topic of the organisers' own, which is known by a few phrasings only."""

GUESSED_OF_FOREIGN = 0.6
"""The same for a language that was not learned. Of 20 questions in languages that the encoder knows
(German, Japanese, Thai, Turkish ...) 19 were above, all of them right; of 18 in others one was."""

FOREIGN_TO_GUESS = 0.1
"""From which probability on of nothing published such a guess counts as not known."""

UNSURE = 0.6
"""Below which a second reading is worth it: of 254 questions that others wrote and that were not
declined, 6 of the 42 below were answered wrongly, and 9 of the 212 above."""


def reply_of(part: Interpretation) -> Reply:
    """Return the reply to one question of a message, or to each value that it puts forward."""
    if values := values_put_forward(part):
        return joined(*map(_reply_to_one, values))
    return _reply_to_one(part)


def _reply_to_one(part: Interpretation) -> Reply:
    if untold := number_untold(part):
        return with_suggestions(untold, part.query)
    told = with_wrong_date_told(with_nearest_titles(_reply_to_known(part), part), part)
    return with_order_told(told, part)


def _reply_to_known(part: Interpretation) -> Reply:
    if rules_out_all(part.query, part.linked):
        return _neither(part)
    is_own = offers_own_place(part.query, part.linked) or may_be_there(part.query)
    if is_own or asks_reason(part):
        part = replace(part, query=replace(part.query, place=None))
    part = with_part_of_kind(with_days_counted(part))
    told = next(filter(None, (reply(part) for reply in _FIRST if not part.is_foreign)), None)
    return with_suggestions(told, part.query) if told else with_lookup(_reply_of(part), part)


def _reply_to_sides(part: Interpretation) -> Reply | None:
    """Return how many sessions each side has of which that is asked; none is put forward."""
    return reply_to(part.query) if part.query.sides else None


_FIRST = (
    _reply_to_sides, reply_to_who_not, reply_to_who_else, reply_to_only_one, reply_to_who_only_then,
    reply_to_size, reply_to_more_than_once, reply_to_post, from_body, reply_to_over, reply_to_count,
    reply_to_claim, reply_to_giver, reply_to_far, told_detail, reply_to_untold_meal, reply_to_edge,
    reply_to_weekday, reply_to_parts_offered, reply_to_opening_item, reply_to_for_children,
    reply_to_unknown_track, reply_to_kind_elsewhere, reply_to_kinds_offered,
)  # fmt: skip
"""Replies to one sort of question each, tried in order; an unread language tells of none."""


def _reply_of(part: Interpretation) -> Reply:
    claims = () if part.is_foreign else claims_in(part.query, part.linked)
    decided = how_often_held(part) or _decided(without_what_is_wrong(part, claims))
    decided = with_topic_beside(with_what_is_near(decided, part.query), part)
    decided = with_theme_put_forward(with_right_place(decided, part), part)
    decided = decided if claims else with_reason_unsaid(decided, part)
    claimed = with_unsaid_of_beginning(with_claims(decided, part, claims), part)
    claimed = with_subject_unsaid(with_bodies_unsaid(claimed, part), part)
    reply = with_unknown_room(with_nobody_named(claimed, part), part)
    return reply if part.query.intent == OUT_OF_SCOPE else with_suggestions(reply, part.query)


def is_unsure(part: Interpretation, reply: Reply) -> bool:
    """Whether a reply may not be to what was asked: a guess, an overview, or it declines."""
    is_unread = part.is_foreign and reply.status is not AnswerStatus.ANSWERED
    return part.certainty < UNSURE or is_unread or reply.status is AnswerStatus.DECLINED


def _decided(part: Interpretation) -> Reply:
    query = part.query
    if query.is_of_unknown or query.is_unclear_whom:
        return nothing_meant(query)
    told = quoted(part)
    if query.is_unstated and query.intent != OUT_OF_SCOPE:
        return unstated(query, told or history_beside(part))
    if query.intent == OUT_OF_SCOPE:
        is_named = part.linked.is_titled and not (query.people or query.found)
        nothing = unknown(query, "nobody-named") if is_named else declined(query)
        return nothing if query.is_unstated else told or nothing
    if query.intent.startswith(TALK) and not (part.is_foreign and part.chance < GUESSED_OF_FOREIGN):
        return reply_to(query)
    if asks_of_unknown_room(part):
        return room_unknown(query)
    if _is_about_stranger(part):
        return _of_stranger(part)
    if is_about_other_edition(query, fold(part.linked.text)):
        is_of_history = part.passage is not None and part.passage.intent == "history"
        other = (told if is_of_history else None) or reply_for_other_edition(query)
        here = card(query) if names_something(query) and (query.people or query.is_titled) else None
        return joined(other, here) if here and here.text not in other.text else other
    best = with_edition_unsaid(_best(part, told), query)
    # Where a room is, be it not published, is no number of what its name only has a word of.
    is_of_room = query.intent == "rooms" and bool(query.rooms)
    is_told = best.status is AnswerStatus.ANSWERED or is_of_room
    if is_told and lacks_number(query, part.linked, best.text):
        best = unknown(query, "event-unknown")
    elif lacks_dishes(part, best):
        best = joined(not_told(query, "food"), best)
    return with_cards(best, query)


def _is_about_stranger(part: Interpretation) -> bool:
    """Whether somebody is asked about who is not on the list: nobody else stands for them."""
    query = part.query
    is_named = part.linked.is_titled or bool(part.linked.strangers)
    if has_trait(query.intent, Trait.OF_PART):  # "is it Lavrov who opens"
        is_named = is_named or any(map(part.linked.is_written_as_name, part.linked.unmatched))
    asks_who = has_trait(
        query.intent, Trait.OF_PERSON, Trait.OF_PART, Trait.NAMES_PEOPLE, Trait.OF_SESSION
    ) and not (has_trait(query.intent, Trait.OF_ANYTHING) and query.intent != "when")
    is_found = bool(query.sessions) and not query.nearness
    return is_named and not query.people and not is_found and asks_who


def _of_stranger(part: Interpretation) -> Reply:
    """Say that somebody is not on the list; who is near, what mentions them, who has that part."""
    query = part.query
    near = people_near(part.linked.strangers, query.programme.event.people, part.linked.heard)
    offered = tuple(query.voice.say("suggest-who", person=one.name) for one in near)
    stranger = replace(unknown(query, "nobody-named"), suggestions=offered)
    if part.linked.unlisted and query.found:
        listed = brief_list(query, query.found)
        text = f"{query.voice.say('name-mentioned')}\n{listed.text}"
        stranger = joined(stranger, replace(listed, text=text))
    rest = [t for t in part.linked.unmatched if not touches(t, part.linked.unlisted)]
    # In Chinese whoever gives any talk "speaks mainly".
    is_anybody = bool(rest) and query.intent == "keynote" and query.spoken == "zh"
    is_of_part = has_trait(query.intent, Trait.OF_PART) and not (is_anybody or part.linked.sessions)
    if not is_of_part or part.certainty < UNSURE:
        return stranger
    right = reply_to(without_things(query, query.intent))
    return joined(stranger, right) if right.status is AnswerStatus.ANSWERED else stranger


def _best(part: Interpretation, told: Reply | None) -> Reply:
    """Return what is known of what was asked, and where the intent is unlikely, what is nearest."""
    query = part.query
    named = card(query)
    is_bare = is_own_topic(query) and (part.passage is None or part.passage.intent != query.intent)
    is_named = named is not None and names_something(query)
    # What is said of a room is near to some topic or other: "is the Attic heated" to parking.
    is_of_named = is_named and not (query.intent.startswith(TOPIC) and says_something_of(part))
    least = GUESSED_OF_NAMED if is_of_named else GUESSED_OF_OWN if is_bare else GUESSED
    least = GUESSED_OF_FOREIGN if part.is_foreign else least
    chance = part.chance_of_subject if is_bare else part.chance
    if part.is_doubted or chance < least or is_guess_of_unknown(part):
        return told or _of_named(part, named) or without_guess(part)
    reply = with_told_elsewhere(reply_to(query), part)
    if reply.status is AnswerStatus.ANSWERED:
        return _with_doubts(part, reply, told, is_named=is_named)
    if told and (has_trait(query.intent, Trait.OF_TEXTS) or part.asks_beyond_title):
        is_of_who = has_trait(query.intent, Trait.NAMES_PEOPLE) and bool(query.sessions)
        return joined(told, reply) if is_of_who else told
    if not part.is_vouched and (rival := _answered_rival(query)):
        return rival
    if named and part.linked.is_only_names and not query.continues:
        return named  # "keynote?" asks for nothing in particular
    if part.is_of_event:
        bare = reply_to(without_things(query, query.intent))
        return bare if bare.status is AnswerStatus.ANSWERED else reply
    return reply if is_of_else(query, part.linked) else answer_known_part(query, reply)


def _with_doubts(
    part: Interpretation, reply: Reply, told: Reply | None, *, is_named: bool
) -> Reply:
    """Return an answer with what it leaves unanswered, or as the guess that it is."""
    query = part.query
    if query.subject and query.kinds and not (query.found or query.sessions):
        # "The panel on submarines", and no panel speaks of them: others are no answer.
        return told or answer_known_part(query, unknown(query, "unknown-session"))
    if told and (part.asks_beyond_title or part.asks_beyond_body):
        return joined(told, reply) if told.text not in reply.text else reply
    if asks_who_of_elsewhere(part, reply) and not offers_groups(part.linked, query.spoken):
        return joined(reply, unknown(query, "event-unknown"))
    is_sure = is_named or (query.kinds and outside_days(query) is not None)
    return _as_guess(part, reply) if part.chance < SAID_AS_GUESS and not is_sure else reply


def _of_named(part: Interpretation, named: Reply | None) -> Reply | None:
    """Return the card of what was named; that nothing is known of what was asked, if so."""
    if named is None or (part.doubt < DOUBTED and not says_something_of(part)):
        return named
    return joined(named, unknown(part.query, "event-unknown"))


def _as_guess(part: Interpretation, reply: Reply) -> Reply:
    """Say that an answer is a guess; a likely one counts as an answer, else whom to ask is said."""
    guess = replace(reply, text=f"{part.query.voice.say('guess')}\n{reply.text}")
    return guess if part.doubt < FOREIGN_TO_GUESS else as_unknown(guess, part.query)


def _answered_rival(query: ParsedQuestion) -> Reply | None:
    """Return the organisers' answer on a topic nearly as likely as what has none."""
    for rival in query.rivals:
        if rival.startswith(TOPIC) and not query.intent.startswith(TOPIC):
            reply = reply_to(replace(query, intent=rival, rivals=()))
            if reply.status is AnswerStatus.ANSWERED:
                return reply
    return None


def _neither(part: Interpretation) -> Reply:
    """Say that nothing holds of what was offered to choose from, and what does."""
    right = replace(part.query, place=None, rooms=(), times=replace(part.query.times, days=()))
    reply = _decided(replace(part, query=right))
    text = part.query.voice.say("claim-neither", text=reply.text)
    return replace(reply, text=text) if reply.status is AnswerStatus.ANSWERED else reply
