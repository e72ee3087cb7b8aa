"""A detail asked of one thing, told only where a text speaks of that very thing.

A price, an address, a telephone number, hours or a floor: what is published of something else is no
answer, be it true. It is said to be not known, and what comes near is offered as what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.answering.descriptions.detail_marks import (
    AskedDetail,
    has_mark,
    tells_of_named,
    tells_price,
    tells_sum,
)
from bot.answering.descriptions.named_things import (
    is_of_other,
    names_thing,
    spans_of_words,
    thing_asked,
)
from bot.answering.intents import TOPIC, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.passages import sentences_of, with_limits
from bot.answering.parsing.named_values import without_own_places
from bot.answering.policy.detail_questions import (
    BY_INTENT,
    OF_PLACES,
    DetailQuestion,
    detail_asked,
)
from bot.answering.policy.found_texts import quote_and_line
from bot.answering.policy.partial_answer import joined
from bot.answering.policy.unknown_room import asks_of_unknown_room
from bot.answering.query import ParsedQuestion, Reply, answered, contact_line
from bot.answering.replies.place import directions
from bot.answering.replies.session_facts import session_space
from bot.answering.subjects.session_intent import MOST_ASKED
from bot.answering.text.plain import plain_text
from bot.core.answers import Lookup
from bot.core.models import AnswerStatus, Contact, Fact, Room, Session, Text, Topic
from bot.languages import LANGUAGES


def told_detail(part: Interpretation) -> Reply | None:
    """Return what is known of the detail that is asked of one thing; None if none is asked."""
    asked = None if asks_of_unknown_room(part) else detail_asked(part)
    if asked is None or _is_told_elsewhere(asked, part.query):
        return None
    query = part.query
    if asked.detail is AskedDetail.FLOOR and _tell_floor(query):
        return directions(replace(query, sessions=()))
    if not (found := list(_told(asked, query))):
        # A topic that tells no hours is told all the same: it is the thing's own.
        own = query.programme.topic_covering.get(query.intent.removeprefix(TOPIC))
        is_told = own and own.answer.value and asked.detail in BY_INTENT
        return None if is_told else _unknown(asked, query)
    first, *rest = found
    told = joined(first, rest[0]) if rest and rest[0].text not in first.text else first
    is_thing = asked.thing.concepts and not (asked.sessions or told.sessions)
    return replace(told, lookup=Lookup(asked.thing.name, is_known=True)) if is_thing else told


def _is_told_elsewhere(asked: DetailQuestion, query: ParsedQuestion) -> bool:
    """Whether a desk only says where something else is done, or how it is reached is asked.

    "My badge at the information desk"; its telephone is told with the contact itself.
    """
    if asked.thing.concepts != ("desk",):
        return False
    if asked.detail in {AskedDetail.PHONE, AskedDetail.EMAIL}:
        return any(_is_desk(asked, one) for one in query.programme.event.contacts)
    return asked.detail is AskedDetail.PRICE or query.intent.startswith(TOPIC)


def _tell_floor(query: ParsedQuestion) -> bool:
    """Whether the way to each room named says on which floor it is."""
    ways = [text for room in query.rooms for _, text in _texts(room.directions)]
    return bool(ways) and all(has_mark(AskedDetail.FLOOR, text, None) for text in ways)


def _told(asked: DetailQuestion, query: ParsedQuestion) -> Iterator[Reply]:
    """Yield what the organisers' texts tell of the detail, the thing's own texts first."""
    if query.rooms and asked.detail in OF_PLACES:
        ways = [room for room in query.rooms if _has_mark_of(asked, room)]
        yield from (directions(replace(query, rooms=(room,), sessions=())) for room in ways)
        return
    event = query.programme.event
    named = (one for one in event.contacts if _is_desk(asked, one))
    desks = [one for one in named if _tells_of_desk(asked, one)]
    if desks:
        yield from (_of_contact(one, query) for one in desks[:1])
        return
    yield from (told for one in asked.sessions if (told := _of_session(asked, one, query)))
    for topic in event.topics:
        if topic.answer.value and (
            _is_own(topic, asked, query) or _tells(asked, topic.answer.value, query)
        ):
            yield _of_topic(topic, query)
    for room in event.rooms:
        way = room.directions
        if way and way.value and (_is_room(asked, room) or _tells(asked, way.value, query)):
            yield directions(replace(query, rooms=(room,), sessions=()))
    venue = event.venue
    facts = [event.about, event.attendance, venue.directions if venue else None]
    for fact in facts:
        if fact and fact.value and _tells(asked, fact.value, query):
            yield answered(query.voice.text(fact) or "", fact.origin)


def _is_desk(asked: DetailQuestion, contact: Contact) -> bool:
    """Whether a contact is called so, as an information desk is."""
    names = contact.name.by_language.items()
    return any(asked.thing.is_named_in(name, language) for language, name in names)


def _tells_of_desk(asked: DetailQuestion, contact: Contact) -> bool:
    """Whether the note of a contact tells the detail, or where it is."""
    notes = _texts(contact.note)
    is_place = asked.detail is AskedDetail.PLACE
    return any(is_place or has_mark(asked.detail, text, language) for language, text in notes)


def _of_contact(contact: Contact, query: ParsedQuestion) -> Reply:
    said = query.voice.say("contact", details=query.voice.contact(contact))
    return answered(said, contact.origin)


def _is_room(asked: DetailQuestion, room: Room) -> bool:
    """Whether a room is called so in part, and its way tells the detail: "the rowing club"."""
    names = ((name, language) for language, name in room.name.by_language.items())
    is_called_so = any(asked.thing.is_named_in(name, language) for name, language in names)
    return is_called_so and _has_mark_of(asked, room)


def _has_mark_of(asked: DetailQuestion, room: Room) -> bool:
    return any(has_mark(asked.detail, text, key) for key, text in _texts(room.directions))


def _is_own(topic: Topic, asked: DetailQuestion, query: ParsedQuestion) -> bool:
    """Whether a topic is the thing itself, or is called it, and tells the detail."""
    if asked.thing.topic is not None and asked.thing.topic in (topic.id, *topic.covers):
        return any(has_mark(asked.detail, text, key) for key, text in _texts(topic.answer))
    usual = asked.thing.usual_topic if asked.detail is AskedDetail.PRICE else None
    if usual in (topic.id, *topic.covers) and _tells_own_sum(topic, asked, query):
        return True
    if not _is_called_so(topic, asked):
        return False
    texts = ((key, plain_text(written)) for key, written in _texts(topic.answer))
    return any(
        has_mark(asked.detail, one, key) and _names_nothing(one, key)
        for key, text in texts
        for one in sentences_of(text)
    )


def _tells_own_sum(topic: Topic, asked: DetailQuestion, query: ParsedQuestion) -> bool:
    """Whether a clause of a topic tells a sum, and names no other thing that it may be for."""
    texts = [
        (key, without_own_places(plain_text(text), query)) for key, text in _texts(topic.answer)
    ]
    clauses = ((key, one) for key, text in texts for one in _CLAUSE_END.split(text))
    told = ((key, one) for key, one in clauses if tells_sum(one))
    things = (thing_asked(one, key) for key, one in told if key in LANGUAGES)
    own = set(asked.thing.concepts)
    return any(thing is None or own & set(thing.concepts) for thing in things)


_CLAUSE_END = re.compile(r"[,;:，；、،؛](?!\d)|[.!?。！？؟](?=\s|$)")


def _is_called_so(topic: Topic, asked: DetailQuestion) -> bool:
    """Whether the title of a topic names the thing, as "Parking" does what "they" are below it."""
    return any(asked.thing.is_named_in(name, key) for key, name in topic.title.by_language.items())


def _of_topic(topic: Topic, query: ParsedQuestion) -> Reply:
    return reply_to(replace(query, intent=f"{TOPIC}{topic.id}", rivals=()))


def _of_session(asked: DetailQuestion, session: Session, query: ParsedQuestion) -> Reply | None:
    """Return what a session's own texts tell of the detail, as its own."""
    signup = session.signup
    if signup and signup.value and any(has_mark(asked.detail, t, k) for k, t in _texts(signup)):
        return session_space(replace(query, sessions=(session,)))
    fact = session.abstract
    if fact is None or (text := query.voice.text(fact)) is None:
        return None
    sentences = sentences_of(text)
    told = [at for at, one in enumerate(sentences) if tells_price(one)]
    if not told:
        return None
    quoted = with_limits(sentences, told[0], told[-1])
    return answered(quote_and_line(session, quoted, query.voice), fact.origin, sessions=(session,))


def _texts(fact: Fact[Text] | None) -> list[tuple[str, str]]:
    return list(fact.value.by_language.items()) if fact and fact.value else []


def _tells(asked: DetailQuestion, text: Text, query: ParsedQuestion) -> bool:
    """Whether a text tells the detail of the thing, in any of its languages.

    The venue's own name tells of nothing: Millennium Park is no place to park.
    """
    return any(
        _tells_in(asked, sentences_of(without_own_places(plain_text(written), query)), language)
        for language, written in text.by_language.items()
    )


def _tells_in(asked: DetailQuestion, sentences: list[str], language: str) -> bool:
    """Whether a sentence that names the thing tells the detail, or the next one that names none."""
    for at, sentence in enumerate(sentences):
        if not asked.thing.is_named_in(sentence, language):
            continue
        if asked.detail is AskedDetail.PLACE or _tells_of(asked, sentence, language):
            return True
        following = sentences[at + 1] if at + 1 < len(sentences) else ""
        if has_mark(asked.detail, following, language) and _names_nothing(following, language):
            return True
    return False


def _tells_of(asked: DetailQuestion, sentence: str, language: str) -> bool:
    """Whether a sentence that names a thing tells the detail of it, and not of another thing."""
    if not tells_of_named(asked.detail, sentence, language):
        return False
    if asked.detail is not AskedDetail.PRICE or language not in LANGUAGES:
        return True
    spans = spans_of_words(sentence, AskedDetail.PRICE, language)
    return not spans or not all(
        is_of_other(sentence, span, asked.thing, language) for span in spans
    )


def _names_nothing(sentence: str, language: str) -> bool:
    """Whether a sentence names no other thing: "It is free.", "A ticket costs 3 francs."."""
    return len(sentence) <= LONGEST_BARE and not names_thing(sentence, language)


LONGEST_BARE = 60
"""Characters of a sentence that goes on with the thing of the one before, without its name."""


def _unknown(asked: DetailQuestion, query: ParsedQuestion) -> Reply:
    """Say that the detail is not known of the thing; what is near is offered as what it is."""
    voice = query.voice
    said = voice.say("detail-unknown", thing=asked.thing.name, detail=asked.detail)
    is_of_room = bool(query.rooms) and asked.detail in OF_PLACES
    near = None if is_of_room else _near(asked, query)
    lines = [said]
    sources = []
    is_of_place = asked.detail in OF_PLACES or asked.detail is AskedDetail.FLOOR
    ways = [room for room in query.rooms if is_of_place and room.directions]
    if ways:
        lines.append(directions(replace(query, rooms=tuple(ways), sessions=())).text)
        sources += [room.origin for room in ways]
    if near is not None:
        text = voice.text(near.answer) or ""
        lines.append(voice.say("detail-near", topic=near.title.get(voice.language), text=text))
        sources.append(near.answer.origin)
    shown = asked.sessions[:MOST_ASKED]
    lines += [voice.session_line(one, with_day=True) for one in shown]
    contact = contact_line(query, *(("fees",) if asked.detail is AskedDetail.PRICE else ()))
    if contact:
        lines.append(contact)
    return Reply(
        status=AnswerStatus.UNKNOWN,
        text="\n".join(lines),
        sources=(*sources, *(one.origin for one in shown)),
        sessions=tuple(one.id for one in shown),
        is_partial=near is not None or bool(shown),
        lookup=Lookup(asked.thing.name) if not shown else None,
    )


def _near(asked: DetailQuestion, query: ParsedQuestion) -> Topic | None:
    """Return the topic that speaks of the thing, or of the price of taking part."""
    covering = query.programme.topic_covering
    found = covering.get("fees") or covering.get("registration")
    fees = found if found and found.answer.value else None
    if asked.sessions and fees:
        return fees
    told = [topic for topic in query.programme.event.topics if topic.answer.value]
    is_usual = asked.thing.topic is not None
    own = [one for one in told if is_usual and asked.thing.topic in (one.id, *one.covers)]
    own += [one for one in told if _is_called_so(one, asked)]
    if own:
        return own[0]
    for is_near in (asked.thing.is_named_in, asked.thing.is_touched_in):
        for topic in told:
            texts = ((without_own_places(text, query), key) for key, text in _texts(topic.answer))
            if any(is_near(text, language) for text, language in texts):
                return topic
    return fees if asked.detail is AskedDetail.PRICE and asked.thing.concepts else None
