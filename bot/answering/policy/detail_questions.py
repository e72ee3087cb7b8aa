"""Which detail is asked in so many words or by an intent, and of which thing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.language_model import language_model
from bot.answering.descriptions.detail_marks import AskedDetail
from bot.answering.descriptions.named_things import (
    NamedThing,
    asking_clause,
    begins_by_itself,
    is_reached,
    spans_of_words,
    stands_somewhere,
    thing_asked,
    with_titles,
)
from bot.answering.intents import ASSISTANT, TALK, TOPIC, Trait, has_trait
from bot.answering.interpretation import Interpretation
from bot.answering.linking.addresses import means_in
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.spans import Spans, blanked, is_inside
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.parsing.named_values import names_own_place
from bot.answering.policy.priced_sessions import is_touched_by, sessions_priced
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says, term_spans
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.spelling import is_misspelt
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import detail_words, terms
from bot.core.models import Session
from bot.languages import LANGUAGE


@dataclass(frozen=True, slots=True)
class DetailQuestion:
    """A detail, the thing it is asked of, and the sessions that are that thing."""

    detail: AskedDetail
    thing: NamedThing
    sessions: tuple[Session, ...] = ()


BY_INTENT = frozenset({AskedDetail.HOURS, AskedDetail.PLACE})
"""Details that are told of the event itself in the same words."""

_OF_HOURS = frozenset({"ends", "when", "has_started", "is_over", "how_long", "is_today"})
_OF_PLACE = frozenset({"where", "city", "rooms"})
"""Intents whose answers tell of the event itself when a bus or a hotel is asked about."""


def detail_asked(part: Interpretation) -> DetailQuestion | None:
    """Return which detail is asked, and of what."""
    query, linked = part.query, part.linked
    if query.people or query.is_of_unknown or query.is_unstated:  # who pays it
        return None
    if query.intent.startswith((TALK, ASSISTANT)):
        return None
    text, spoken = linked.text, query.spoken
    bare = blanked(text, [m.span for m in linked.mentions if m.kind == "room"])
    if query.rooms and spans_of_words(bare, AskedDetail.FLOOR, spoken) and not query.is_titled:
        return DetailQuestion(AskedDetail.FLOOR, _named_rooms(query))
    detail, words = _in_words(part)
    beside = [*linked.times.offsets, *words, *means_in(text)]
    thing = thing_asked(asking_clause(text, words, spoken), spoken, beside, _tells_which(part))
    if thing is None and query.lookup:
        thing = thing_asked(query.lookup.name, spoken)
    if thing is None and query.priced_noun:
        thing = NamedThing(query.priced_noun, titles=(query.priced_noun,))
    detail = detail or _by_intent(query, text, thing)
    if detail is None or (thing and detail in BY_INTENT and _is_in_programme(thing, query)):
        return None
    is_held = thing and query.lookup and detail is AskedDetail.PLACE and begins_by_itself(thing)
    if thing is not None and detail in OF_PLACES and not (is_held or _has_detail(thing, detail)):
        return None  # "what address do I give the taxi driver"
    sessions = sessions_priced(part, thing, beside) if detail is AskedDetail.PRICE else ()
    if detail in OF_PLACES and query.rooms:
        return DetailQuestion(detail, _named_rooms(query)) if detail in _BY_WORDS else None
    if thing is None and not sessions:
        thing = _named_otherwise(part, detail, beside)
    elif detail in OF_PLACES and query.bodies and not query.names_event:
        thing = _named_body(part)
    if sessions:
        one = sessions[0] if len(sessions) == 1 else None
        name = query.voice.title(one) if one else (thing.name if thing else query.kind_word)
        titles = [title for s in sessions for title in (*s.title.all(), *s.aliases)]
        if one:  # a text need not have the whole title: "the harp recital costs 5 euros"
            titles += [" ".join(sorted(hit.terms)) for hit in linked.hits if hit.id == one.id]
        thing = with_titles(thing, name or query.voice.title(sessions[0]), titles)
    return DetailQuestion(detail, thing, sessions) if thing else None


def _is_in_programme(thing: NamedThing, query: ParsedQuestion) -> bool:
    """Whether a title of the sessions meant or found speaks of a thing."""
    return any(is_touched_by(thing, one) for one in (*query.sessions, *query.found))


_BY_WORDS = (
    AskedDetail.PHONE,
    AskedDetail.EMAIL,
    AskedDetail.ADDRESS,
    AskedDetail.HOURS,
    AskedDetail.PRICE,
)
"""What is asked by words that stand in no other question."""


def _in_words(part: Interpretation) -> tuple[AskedDetail | None, Spans]:
    """Return the detail that words ask for, or a sum puts forward, and where they stand."""
    text, spoken = part.linked.text, part.query.spoken
    if part.query.priced_noun:  # a telephone card is no telephone
        return AskedDetail.PRICE, spans_of_words(text, AskedDetail.PRICE, spoken)
    for detail in _BY_WORDS:
        if _says(detail, part):
            return detail, spans_of_words(text, detail, spoken)
    return None, ()


def _says(detail: AskedDetail, part: Interpretation) -> bool:
    """Whether words ask for a detail that are no words of the title asked about."""
    query, text = part.query, part.linked.text
    best = part.ranking.best
    is_list = query.names_session and has_trait(best, Trait.LISTS)
    if is_list and not (query.sessions or query.found or query.kinds):
        return False  # "which talks are about bus fares"
    if detail is AskedDetail.ADDRESS and query.names_session and not query.rooms:
        return False  # an opening address; in Arabic a title, too
    if detail in OF_PLACES and has_trait(best, Trait.LISTS, Trait.NAMES_PEOPLE, Trait.OF_PART):
        return False  # "who speaks about addresses", "will there be a keynote address"
    is_of_item = query.is_titled or query.kinds or query.people or query.rooms or query.tracks
    if detail is AskedDetail.HOURS and is_of_item:
        return False  # the programme tells the hours of what is in it
    spans = spans_of_words(text, detail, query.spoken)
    if not spans:
        return False
    titles = frozenset(stem for s in (*query.sessions, *query.found) for stem in stems_of_title(s))
    own = [
        span for span in spans if not {term.stem for term in terms_of(text[slice(*span)])} <= titles
    ]
    # "В программе стоит, что ..." says where something stands, and asks for no price.
    said = term_spans(fold(text), terms("hearsay_words", query.spoken))
    own = [(a, b) for a, b in own if not any(start <= a and b <= end for start, end in said)]
    if detail is AskedDetail.PRICE and query.spoken == "en":
        own = [span for span in own if not _is_of_noun(text, span)]
    return bool(own)


def _is_of_noun(text: str, span: tuple[int, int]) -> bool:
    """Whether "free" belongs to what is no thing with a price: free seats, free software."""
    if text[slice(*span)].casefold() != "free":
        return False
    rest = text[span[1] :]
    following = re.match(r"\s+(\w[\w-]*)", rest)
    if following is None or following[1].casefold() in detail_words("after_free", "en"):
        return False
    begins = thing_asked(rest, "en")
    return begins is None or not rest.strip().casefold().startswith(begins.name.casefold())


def _by_intent(query: ParsedQuestion, text: str, thing: NamedThing | None) -> AskedDetail | None:
    """Return the detail that is asked where the event's own would be told: hours, or a place."""
    is_of_thing = query.is_titled or query.people or query.rooms or query.tracks
    is_of_city = query.intent == "city" and says(text, "city_asked_words", query.spoken)
    is_of_event = query.names_event or query.place or query.edition or query.bodies
    is_of_sessions = query.is_topical and query.sessions  # "taller" is a workshop, and a place
    if is_of_city or is_of_sessions or thing is None or is_of_thing or is_of_event:
        return None
    is_place = stands_somewhere(thing)  # a café is no coffee break
    if (query.kinds and not is_place) or mentions_session(fold(text), query.spoken):
        return None
    asked = question_words_in(text, query.spoken)
    is_lost = query.intent in {OUT_OF_SCOPE, "event_unknown"} and "where" in asked and is_place
    is_lost = is_lost or ("where" in asked and bool(query.lookup))  # "where does it leave from"
    is_timed = "when" in asked and (is_place or query.intent.startswith(TOPIC))
    if query.intent in _OF_HOURS or is_timed:
        return AskedDetail.HOURS
    return AskedDetail.PLACE if query.intent in _OF_PLACE or is_lost else None


def _has_detail(thing: NamedThing, detail: AskedDetail) -> bool:
    """Whether a thing can have an address, or a telephone."""
    is_called = detail in {AskedDetail.PHONE, AskedDetail.EMAIL}
    return is_reached(thing) if is_called else stands_somewhere(thing)


OF_PLACES = frozenset(AskedDetail) - {AskedDetail.PRICE, AskedDetail.FLOOR, AskedDetail.HOURS}


def _named_rooms(query: ParsedQuestion) -> NamedThing:
    """Return the rooms named as one thing: a floor is told of them by their names."""
    names = [name for room in query.rooms for name in room.name.all()]
    return NamedThing(query.rooms[0].name.get(query.voice.language), titles=tuple(names))


def _named_otherwise(part: Interpretation, detail: AskedDetail, beside: Spans) -> NamedThing | None:
    """Return the body, the track, the topic or the unknown words that a detail is asked of.

    What is told of the venue, or of taking part, is none of theirs.
    """
    query = part.query
    if detail is AskedDetail.PRICE:
        return _named_topic(query)
    if query.names_event or names_own_place(query, fold(part.linked.text)):
        return None
    if query.bodies or query.tracks:
        return _named_body(part)
    return _named_by_words(part, beside) if detail in _BY_WORDS else None


def _named_body(part: Interpretation) -> NamedThing | None:
    """Return the body or track named; one with a contact of its own is told of elsewhere."""
    query, linked = part.query, part.linked
    called = [*(one.name for one in query.bodies), *(one.name for one in query.tracks)]
    names = [name for text in called for name in text.all()]
    contacts = {fold(name) for one in query.programme.event.contacts for name in one.name.all()}
    spans = [(m.start, m.end) for m in linked.mentions if m.kind in {"org", "track"}]
    if not spans or contacts & set(map(fold, names)):
        return None
    start, end = min(spans)
    return with_titles(None, linked.text[start:end], names)


def _named_topic(query: ParsedQuestion) -> NamedThing | None:
    """Return what participants usually need as a thing: "is interpretation free?"."""
    name = query.intent.removeprefix(TOPIC)
    if name == query.intent or name not in _SERVICES:
        return None
    found = query.programme.topic_covering.get(name)
    title = found.title.get(query.voice.language) if found else query.voice.say(f"topic-{name}")
    return NamedThing(title, topic=name)


_SERVICES = frozenset(
    {"certificates", "food", "hotels", "interpretation", "livestream", "lockers", "luggage"}
    | {"parking", "recording", "slides", "social_events", "transport", "visas", "wifi"}
)
"""Usual topics that have a price of their own."""


def _named_by_words(part: Interpretation, beside: Spans) -> NamedThing | None:
    """Return what is named by words that nobody asks with: "the rowing club"."""
    linked = part.linked
    if is_unsegmented(linked.text):
        return None
    reading = language_model(LANGUAGE[part.query.spoken].script)
    spans = [*beside, *(mention.span for mention in linked.mentions)]
    strange = [
        term
        for term in linked.terms
        if len(term.surface) >= SHORTEST_NAME and not is_inside(term, spans)
        if not (reading.is_known(term) or reading.is_function_word(term))
        if not is_misspelt(term.surface, reading)
    ]
    contacts = part.query.programme.event.contacts
    known = {t.stem for one in contacts for name in one.name.all() for t in terms_of(name)}
    if not strange or any(term.stem in known for term in strange):
        return None
    phrase = linked.text[strange[0].start : strange[-1].end]
    return NamedThing(phrase, titles=(phrase,))


SHORTEST_NAME = 3
"""Letters of an unknown word that can name something."""


def _tells_which(part: Interpretation) -> Callable[[Term], bool]:
    """Return whether a word beside a thing tells which one: a name, a number, an unknown word."""
    unknown = frozenset(term.surface for term in part.linked.unmatched)

    def tells(term: Term) -> bool:
        return term.surface in unknown or term.surface.isdigit()

    return tells
