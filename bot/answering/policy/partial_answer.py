"""What is half known is half answered: cards of what was named, facts beside what is not known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.intents import TOPIC, Trait, has_trait, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.cities import cities_in
from bot.answering.linking.meanings import MEANT
from bot.answering.parsing.beginning_asked import names_beginning
from bot.answering.parsing.editions import is_said_of_this, names_first_edition
from bot.answering.policy.siblings import names_sibling
from bot.answering.query import ParsedQuestion, Reply, contact_line, unknown
from bot.answering.replies import sessions
from bot.answering.replies.nobody import says_nobody
from bot.answering.replies.things import card, without_things
from bot.answering.replies.times import only_this_edition
from bot.answering.replies.topics import is_told_by_usual_topic
from bot.answering.subjects.session_intent import ONLY_ONE
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.core.models import AnswerStatus, Session


def answer_known_part(query: ParsedQuestion, reply: Reply) -> Reply:
    """Answer the half that is known: the one keynote there is, the event's own fact, or theme."""
    intent = "about" if query.intent == "find_sessions" else query.intent
    if intent == "about" and cities_in(fold(query.subject_text)):
        return reply  # what the event is on is told of no country
    if only := _only_of_kind(query):
        bare = reply_to(replace(query, sessions=only, subject=(), subject_text=""))
    elif has_trait(intent, Trait.OF_EVENT) and not _asks_of_sessions(query):
        bare = reply_to(without_things(query, intent))
    else:
        return reply
    if bare.text in reply.text:
        return reply
    if query.wants_clock and bare.status is AnswerStatus.NOT_PUBLISHED:  # it tells its days
        return replace(bare, text=f"{query.voice.say('unknown-session')}\n{bare.text}")
    return joined(bare, reply) if bare.status is AnswerStatus.ANSWERED else reply


def _asks_of_sessions(query: ParsedQuestion) -> bool:
    """Whether sessions are asked about: what is true of the event is not true of them."""
    if query.intent == "speakers" and query.subject and not query.names_event:
        return True  # "who teaches the sailing course"
    if query.intent == "how_long" and query.of_kind == ():
        return True  # the length of the event is none of a workshop that there is not
    is_of_some = query.names_session and not query.names_event  # 会议 is either
    is_of_unknown = query.has_unknown_terms or query.of_kind == () or query.intent == "how_long"
    return bool(query.sessions or query.found or (is_of_some and is_of_unknown))


def _only_of_kind(query: ParsedQuestion) -> tuple[Session, ...]:
    """Return the one opening, closing or keynote there is of which something unknown is said."""
    is_unheard = bool(query.subject) and not (query.sessions or query.found or query.people)
    if not (is_unheard and ONLY_ONE & set(query.kinds)):
        return ()
    of_kind = tuple(s for s in query.programme.sessions if s.kind in query.kinds)
    return of_kind if len(of_kind) == 1 else ()


def with_cards(reply: Reply, query: ParsedQuestion) -> Reply:
    """Give what was named at least its card, whatever was asked of it."""
    if query.intent == "count" and reply.status is AnswerStatus.ANSWERED and reply.sessions:
        return reply  # what was counted is told, not one that has a word of it in its title
    if asks_of_person_beside(query):
        # "Is she from Korea" asks of no session on Korea.
        is_told = fold(query.subject_text) in fold(reply.text)
        own = None if is_told else unknown(query, "event-unknown")
    elif query.people and not _tells_people(reply, query):
        own = card(replace(query, sessions=(), rooms=(), tracks=()))
    elif query.bodies and not _tells_bodies(reply, query):
        own = card(replace(query, sessions=(), people=(), rooms=(), tracks=()))
    elif _is_of_sessions(query, reply) and not {s.id for s in query.sessions} & set(reply.sessions):
        own = card(replace(query, people=(), rooms=(), tracks=()))
    elif (query.rooms or query.tracks) and not _tells_places(reply, query):
        own = card(replace(query, sessions=(), people=()))
    else:
        return reply
    return joined(reply, own) if own and own.text not in reply.text else reply


def asks_of_person_beside(query: ParsedQuestion) -> bool:
    """Whether something is asked of people, and the sessions found are all of others."""
    people = {person.id for person in query.people}
    is_of_them = bool(people) and query.intent in _OF_THEMSELVES
    return (
        is_of_them
        and bool(query.sessions)
        and not any(
            taking.person in people for session in query.sessions for taking in session.people
        )
    )


_OF_THEMSELVES = frozenset({"affiliation", "role", "who_is"})
"""What is asked of people and no session tells."""


def _is_of_sessions(query: ParsedQuestion, reply: Reply) -> bool:
    """Whether sessions were named, or what was asked of those found is not known."""
    is_one = query.is_topical or len(query.sessions) == 1 or bool(ONLY_ONE & set(query.kinds))
    if reply.status is AnswerStatus.NOT_PUBLISHED and (query.sessions or not query.rooms):
        return True  # the way to a room is asked of no session
    return query.is_titled or (query.intent.startswith(TOPIC) and is_one)


def with_what_is_near(reply: Reply, query: ParsedQuestion) -> Reply:
    """Say of sessions that were found by their meaning alone that no word of theirs was asked.

    What comes less near is offered beside whom to ask, and counts as not known.
    """
    # "Is there a bus after the stars" asks of no session near them.
    is_of_usual = is_told_by_usual_topic(reply, query) and not query.names_session
    is_of_else = is_of_usual or says_nobody(reply, query)
    if not query.nearness or is_of_else or reply.status is AnswerStatus.SMALL_TALK:
        return reply
    said = query.voice.say("by-meaning")
    is_shown = {session.id for session in query.found} & set(reply.sessions)
    if reply.status is not AnswerStatus.ANSWERED or not is_shown:
        listed = sessions.find_sessions(replace(query, intent="find_sessions"))
        near = replace(listed, text=f"{said}\n{listed.text}")
        near = near if query.nearness >= MEANT else as_unknown(near, query)
        return near if reply.status is AnswerStatus.DECLINED else joined(reply, near)
    near = replace(reply, text=f"{said}\n{reply.text}")
    return near if query.nearness >= MEANT else as_unknown(near, query)


def as_unknown(reply: Reply, query: ParsedQuestion) -> Reply:
    """Count what may not be what was asked as not known, and say whom to ask."""
    asked = contact_line(query)
    text = f"{reply.text}\n{asked}" if asked and asked not in reply.text else reply.text
    return replace(reply, status=AnswerStatus.UNKNOWN, text=text, is_partial=True)


def _tells_people(reply: Reply, query: ParsedQuestion) -> bool:
    named = {person.id for person in query.people}
    shown = {
        taking.person
        for identity in reply.sessions
        for taking in query.programme.session[identity].people
    }
    return bool(named & (set(reply.people) | shown))


def _tells_bodies(reply: Reply, query: ParsedQuestion) -> bool:
    """Whether a body named is told of, or is there only beside what is asked ("at the UN")."""
    if not query.intent.startswith(TOPIC):
        return True
    return any(body.name.get(query.voice.language) in reply.text for body in query.bodies)


def _tells_places(reply: Reply, query: ParsedQuestion) -> bool:
    """Whether a reply has sessions of the rooms or tracks, or the way to a room, or its size."""
    if reply.sessions or reply.more or is_told_by_usual_topic(reply, query):
        return True
    if query.intent == "session_capacity" and reply.status is AnswerStatus.ANSWERED:
        return True
    known = [room for room in query.rooms if room.directions and room.directions.value]
    return any((query.voice.text(room.directions) or "") in reply.text for room in known)


def reply_for_other_edition(query: ParsedQuestion) -> Reply:
    """Say which edition this is; with a year, what is known of the years before."""
    reply = only_this_edition(query)
    intent = "edition" if query.edition else "history" if query.times.named_year else None
    here = replace(query, edition=None)
    bare = reply_to(without_things(here, intent)) if intent else None
    return joined(bare, reply) if bare and bare.status is AnswerStatus.ANSWERED else reply


def joined(first: Reply, second: Reply) -> Reply:
    """Put two halves together; where one is not known, the whole counts as not known.

    Whom to ask is said once, at the end.
    """
    silent = first if first.status is not AnswerStatus.ANSWERED else second
    *lines, last = first.text.splitlines()
    if not second.text.endswith(last):
        lines.append(last)
    return Reply(
        status=silent.status,
        text="\n".join((*lines, second.text)),
        sources=(*first.sources, *second.sources),
        sessions=tuple(dict.fromkeys((*first.sessions, *second.sessions))),
        people=tuple(dict.fromkeys((*first.people, *second.people))),
        suggestions=first.suggestions or second.suggestions,
        is_partial=first.status is not second.status,
    )


def _names_other_number(query: ParsedQuestion) -> bool:
    own = query.programme.event.edition
    return bool(query.edition and own and own.value and query.edition != own.value)


def is_about_other_edition(query: ParsedQuestion, folded: str) -> bool:
    """Whether another edition than this one is asked about."""
    if names_sibling(folded, query.programme.event):
        return True
    is_named = any(
        term in folded and re.search(rf"(?<!\w){re.escape(term)}", folded)
        for term in terms("other_editions", query.spoken)
    )
    own = query.programme.event.edition
    is_later = own is None or own.value != 1
    is_first = is_later and names_first_edition(folded, query.spoken, by_noun=True)
    # "Was the first one in Seoul": where this one is is else.
    if (is_first or _names_other_number(query)) and (query.place or cities_in(folded)):
        return True
    if query.intent == "history" and not query.edition:
        asked = question_words_in(folded, query.spoken)
        is_begun = names_beginning(folded, query.spoken)
        asks = bool({"who", "where"} & asked) or ("when" in asked and not is_begun)
        # "Was there a conference in 2020" does not say that it began then.
        is_of_year = not is_begun and _is_year_untold(query)
        return is_of_year or (is_named and (asks or bool(cities_in(folded))))
    if is_named:
        return True
    is_of_subject = query.is_topical and bool(query.found) and query.names_session
    if query.times.has_year_mismatch and not has_trait(query.intent, Trait.OTHER_EDITIONS):
        # A talk on what happened in October 2023 is asked for, none of that year.
        return not is_of_subject
    if query.intent == "history" and query.edition == 1:
        return False  # "what year was the first one" asks when it began
    if query.intent == "edition":  # "where was the 22nd edition held"
        asked = question_words_in(folded, query.spoken)
        is_of_this = is_said_of_this(folded, query.spoken, own) and not {"where", "who"} & asked
        return _names_other_number(query) and not is_of_this
    return _names_other_number(query)


def _is_year_untold(query: ParsedQuestion) -> bool:
    """Whether a year is named that is not the event's, and of which its history tells nothing."""
    told, year = query.programme.event.history, query.times.named_year
    texts = told.value.all() if told and told.value else ()
    return query.times.has_year_mismatch and not any(str(year) in text for text in texts)


def merged(replies: Sequence[Reply]) -> list[Reply]:
    """Leave out refusals beside an answer: what is not known is said, what is foreign is not."""
    good = [reply for reply in replies if reply.status is AnswerStatus.ANSWERED]
    told = {AnswerStatus.ANSWERED, AnswerStatus.NOT_PUBLISHED, AnswerStatus.UNKNOWN}
    if good and len(replies) > 1:
        return [reply for reply in replies if reply.status in told]
    return list(replies)


def unstated(query: ParsedQuestion, told: Reply | None) -> Reply:
    """Say that it is not told who that is; beside it stands what was named, or speaks of it."""
    shown = query if query.sessions or query.people else replace(query, sessions=query.found)
    named = card(replace(shown, tracks=(), rooms=()))
    beside = named or told
    silent = unknown(query, "event-unknown")
    return joined(silent, beside) if beside else silent


def with_right_place(reply: Reply, part: Interpretation) -> Reply:
    """Correct a place the question took for granted, unless the reply already does."""
    query = part.query
    if query.intent == "history" and reply.status is AnswerStatus.ANSWERED:
        return reply  # where it is now tells nothing of where it began
    place = query.voice.place()
    if not (query.place and place) or place in reply.text or query.intent == OUT_OF_SCOPE:
        return reply
    if has_trait(query.intent, Trait.NAMES_PLACES):
        return reply
    if is_about_other_edition(query, fold(part.linked.text)):
        return reply
    name = query.voice.event_name()
    said = query.voice.say("not-in-place", name=name, venue=place)
    return replace(reply, text=f"{said}\n{reply.text}")
