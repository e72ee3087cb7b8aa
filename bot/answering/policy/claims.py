"""What a question puts forward ("it's in Geneva, right?"), each part held against the facts.

Confirmed is only what a fact states. What no fact speaks of is neither right nor wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta

from bot.answering.classifier.masks import MASKS, without_masks
from bot.answering.descriptions.others_named import names_other_body
from bot.answering.intents import WHO_BY_KIND
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import concepts_in
from bot.answering.linking.session_languages import held_in_spans, named_alone, spoken_languages_in
from bot.answering.linking.spans import overlaps, touches
from bot.answering.parsing.named_counts import day_counts_in
from bot.answering.parsing.named_values import lengths_named, own_places
from bot.answering.parsing.negation import denies_there_is
from bot.answering.parsing.own_hours import own_hours
from bot.answering.parsing.venue_alone import is_venue_alone
from bot.answering.policy.bounds import bound_of_days, hour_bound, length_bound
from bot.answering.policy.choices import OF_PLACE
from bot.answering.policy.claimed_times import day_claims, last_day_claims, moment_claims
from bot.answering.policy.several_times import times_joined
from bot.answering.policy.verdicts import Claim, judged
from bot.answering.query import ParsedQuestion
from bot.answering.text.attending_groups import attending_groups_in
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import has_any, has_one, has_term
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_openly, asks_whether
from bot.answering.text.wording import grouped_terms
from bot.answering.times.lengths import lengths_in
from bot.core.models import OrganisationRole, Session
from bot.texts.grammar import language_names

_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")


def claims_in(query: ParsedQuestion, linked: Entities) -> tuple[Claim, ...]:
    """Return everything that a question puts forward about what it asks, each part judged.

    Nothing when it asks openly ("where is it"), or offers a choice ("Monday or Tuesday").
    """
    is_of_session = len(query.sessions) == 1 and query.intent in _OF_SESSION
    check = _OF_EVENT.get(query.intent)
    if not is_of_session and (check is None or (query.sessions and query.intent not in _OF_PART)):
        return ()
    folded, asking = fold(linked.text), without_masks(linked.masked)
    # A title may have a word that asks, and the Arabic "from" of hours is "who".
    if asks_openly(asking, query.spoken) or offers_choice(folded):
        return ()
    if denies_there_is(asking, query.spoken) or own_hours(linked, query.spoken):
        return ()  # the hour is that of one's own coming or leaving
    if is_of_session and times_joined(query, linked):
        return ()  # each is of another session, and this one is at one of them at the most
    if is_of_session:
        session = query.sessions[0]
        # Of what is cancelled nothing holds any more: that it is, is told.
        return () if session.is_cancelled else tuple(_of_session(query, session, linked, folded))
    return tuple(check(query, linked, folded)) if check else ()


def _of_session(
    query: ParsedQuestion, session: Session, linked: Entities, folded: str
) -> Iterator[Claim]:
    """Yield the claims about one session: room, time, length, language, track, who takes part."""
    language, is_named = query.voice.language, query.is_titled or query.continues
    # A bound is judged beside all else that is said of the session.
    is_bound = hour_bound(query.times, linked, query.spoken) is not None
    if is_named or query.intent not in _LISTING:
        named = {room.id: room.name.get(language) for room in query.rooms}
        if named:
            holds = bool(named.keys() & set(session.rooms)) if session.rooms else None
            yield judged(query.voice.listing(named.values()), holds=holds)
        is_length = query.intent == "how_long" and any(
            overlaps((one.start, one.end), query.times.offsets)
            for one in lengths_in(linked.text, query.spoken)
        )  # "dure-t-elle une heure" names no hour
        if not (is_bound or is_length):
            yield from moment_claims(query, session, folded)
    if query.intent == "how_long" and not is_bound:
        for one in lengths_named(linked, query.spoken):
            bound = length_bound(linked.text, one.start, one.end, query.spoken)
            if bound is None:  # else it is judged beside all that is said of the session
                holds = None if session.length is None else session.length == one.length
                yield judged(query.voice.length(one.length), holds=holds)
    is_of_language = query.intent == "session_language" or held_in_spans(linked.text, query.spoken)
    spoken = query.languages or spoken_languages_in(folded, query.spoken) if is_of_language else ()
    if spoken and query.intent not in _LISTING:
        own = set(session.languages)
        if set(spoken) < own and named_alone(folded, query.spoken):
            yield judged("", holds=False)  # "only in English", and in French as well
        else:
            holds = set(spoken) <= own if own else None
            yield judged(language_names(spoken, language), holds=holds)
    is_of_track = query.continues or has_any(folded, "track_nouns", query.spoken)
    if query.intent == "session_track" and query.tracks and is_of_track:
        tracks = {track.id: track.name.get(language) for track in query.tracks}
        holds = bool(tracks.keys() & {*session.tracks}) if session.tracks else None
        yield judged(query.voice.listing(tracks.values()), holds=holds)
    if query.intent in _OF_PART:
        yield from _people(query, linked, folded)


def _place(query: ParsedQuestion, linked: Entities, folded: str) -> Iterator[Claim]:
    if query.place or query.rooms or is_venue_alone(linked):
        return  # the reply corrects a wrong place itself; "headquarters?" puts nothing forward
    place = query.voice.place()
    is_named = linked.names("venue") or any(has_term(folded, own) for own in own_places(query))
    if place and is_named:
        yield judged(place, holds=True)
        # A day beside it that is not the event's; "the twenty-fourth" is an edition, and none.
        wrong = [day for day in query.times.days if day not in query.programme.days]
        yield from (judged(query.voice.day(day), holds=False) for day in wrong)


def _length(query: ParsedQuestion, _linked: Entities, folded: str) -> Iterator[Claim]:
    counts = day_counts_in(folded, query.spoken)
    # "Can I come for two days" puts no length of the event forward.
    if len(counts) == 1 and not has_any(folded, "own_life_words", query.spoken):
        named, own = timedelta(days=next(iter(counts))), timedelta(days=len(query.programme.days))
        bound = bound_of_days(folded, query.spoken)
        said = "" if bound else query.voice.length(named)
        yield judged(said, holds=bound.holds(own, named) if bound else own == named)
        wrong = [day for day in query.times.days if day not in query.programme.days]
        yield from (judged(query.voice.day(day), holds=False) for day in wrong)


def _edition(query: ParsedQuestion, _linked: Entities, _folded: str) -> Iterator[Claim]:
    own = query.programme.event.edition
    if query.edition is not None and own is not None and query.edition == own.value:
        yield judged(str(query.edition), holds=True)  # the reply corrects a wrong number itself


def _history(query: ParsedQuestion, _linked: Entities, folded: str) -> Iterator[Claim]:
    """Compare a year with those of the history; one the history does not have is a wrong one."""
    told = query.programme.event.history
    years = _YEAR.findall(folded)
    if told is None or told.value is None or len(years) != 1:
        return
    known = {year for text in told.value.all() for year in _YEAR.findall(text)}
    if known and has_one(folded, _bounds_of_years(query.spoken)):
        yield judged("", holds=None)  # which of the years told is meant nobody says
    elif known:
        yield judged(years[0], holds=years[0] in known)


def _bounds_of_years(spoken: str) -> list[str]:
    """Return the words before or after a year; "by" and "к" say who founds it as well."""
    bounds = (*grouped_terms("hour_bounds", spoken), *grouped_terms("length_bounds", spoken))
    return [word for word, group in bounds if group != "by"]


def _people(query: ParsedQuestion, _linked: Entities, folded: str) -> Iterator[Claim]:
    """Confirm who has the part that is asked about; the reply itself says who has it not."""
    taking = _taking(query)
    if len(query.people) != 1 or query.people[0].id not in taking:
        return
    if len(taking) > 1 and has_any(folded, "only_words", query.spoken):
        return  # "is she the only one who opens": both are told, and no yes
    yield judged(query.people[0].name, holds=True)


def _organisers(query: ParsedQuestion, linked: Entities, _folded: str) -> Iterator[Claim]:
    """Confirm who organises the event, deny a country or whoever only takes part.

    A partner is told as that, and neither right nor wrong.
    """
    yield from _holding(query, linked, OrganisationRole.ORGANISER)


def _partners(query: ParsedQuestion, linked: Entities, _folded: str) -> Iterator[Claim]:
    """Confirm a partner, deny a country or whoever only takes part."""
    yield from _holding(query, linked, OrganisationRole.PARTNER)


def _holding(query: ParsedQuestion, linked: Entities, wanted: OrganisationRole) -> Iterator[Claim]:
    """Judge whether the bodies named are to the event what they are said to be."""
    roles = {body.role for body in query.bodies}
    names = [body.name.get(query.voice.language) for body in query.bodies]
    if roles == {wanted}:
        yield judged(query.voice.listing(names), holds=True)
    elif roles == {OrganisationRole.PARTICIPANT} or (not roles and _is_of_other(query, linked)):
        yield judged("", holds=False)


def _is_of_other(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a country named is whoever does something, and not where, or a body of nobody's.

    As in "Japan organises it", or a body that everybody knows.
    """
    is_country_alone = linked.place is not None and MASKS["place"] not in linked.masked
    return is_country_alone or names_other_body(query, linked)


def _theme(query: ParsedQuestion, linked: Entities, folded: str) -> Iterator[Claim]:
    """Deny that a subject is the theme of which no word, in any language, stands in it."""
    told = query.programme.event.theme
    if told is None or told.value is None or not has_any(folded, "theme_nouns", query.spoken):
        return
    if not asks_whether(linked.text, without_masks(linked.masked), query.spoken):
        return  # "so it is on nuclear weapons this year" is told the theme
    own = {term.stem for text in told.value.all() for term in terms_of(text)}
    concepts = concepts_in(linked.terms, query.spoken)
    is_told = any(own.issuperset(words) for one in concepts for words in one.words)
    spans = [(one.start, one.end) for one in concepts]
    # A concept of words by which events are asked about, such as the website, is no subject.
    if not is_told and any(touches(term, spans) for term in linked.unmatched):
        yield judged("", holds=False)


def _attendees(query: ParsedQuestion, linked: Entities, folded: str) -> Iterator[Claim]:
    """Deny that only one group comes where the event is said to bring more together."""
    attendance = query.programme.event.attendance
    text = (attendance and query.voice.text(attendance)) or ""
    told = attending_groups_in(text, query.voice.language)
    said = attending_groups_in(linked.text, query.spoken)
    if said and said < told and has_any(folded, "only_words", query.spoken):
        yield judged("", holds=False)


def _affiliation(query: ParsedQuestion, linked: Entities, _folded: str) -> Iterator[Claim]:
    """Confirm where somebody works; of another body it is not known that he has nothing with it."""
    named = {body.id: body.name.get(query.voice.language) for body in query.bodies}
    if len(query.people) == 1 and linked.names("person") and linked.names("org"):
        own = query.people[0].organisation
        if own in named and len(named) == 1 and query.intent == "affiliation":
            yield judged(named[own], holds=True)
        elif named and own is not None and own not in named:
            yield judged(query.voice.listing(named.values()), holds=None)


def _taking(query: ParsedQuestion) -> set[str]:
    """Return who (ids) takes the part that is asked about: the opening, the keynote, any."""
    part = {"opens": "opening", "keynote": "keynote", "closes": "closing"}.get(query.intent)
    return {
        taking.person
        for session in query.sessions or query.programme.sessions
        for taking in session.people
        if part is None or taking.part == part
    }


_Check = Callable[[ParsedQuestion, Entities, str], Iterator[Claim]]

_OF_PART = frozenset({*WHO_BY_KIND.values(), "speakers"})
CLAIMED_OF_PEOPLE = _OF_PART | {"affiliation"}
"""Intents by which something is put forward of somebody: their part, or where they work."""

_OF_EVENT: dict[str, _Check] = {
    **dict.fromkeys(OF_PLACE, _place),
    "when": day_claims,
    "is_today": day_claims,
    "ends": last_day_claims,
    "how_long": _length,
    "edition": _edition,
    "history": _history,
    "organisers": _organisers,
    "partners": _partners,
    "theme": _theme,
    "attendees": _attendees,
    **dict.fromkeys(("affiliation", "role"), _affiliation),
    **dict.fromkeys(_OF_PART, _people),
}
"""How what is put forward about the event is judged; other intents take nothing for granted."""

_LISTING = frozenset({"programme", "find_sessions", "person_sessions"})
"""Intents that a time or room narrows down, unless a session is named beside it."""

_OF_SESSION = (
    frozenset(
        {"when", "where", "ends", "is_today", "how_long", "session_language", "session_track"}
    )
    | _OF_PART
    | _LISTING
    | OF_PLACE
    | {"rooms", "directions"}
)
"""Intents by which something can be put forward about a session."""
