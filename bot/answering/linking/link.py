"""The names and times in a question: what each finder makes of it, one after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.addresses import Addressed, addresses_in
from bot.answering.linking.asked_by_ear import people_asked_by_ear
from bot.answering.linking.bodies_in_titles import of_bodies_named, of_body_and_kind
from bot.answering.linking.bodies_said import is_only_of_bodies
from bot.answering.linking.entities import Entities
from bot.answering.linking.event_names import with_event_by_words, with_event_of_bodies
from bot.answering.linking.event_of_body import with_event_of_body
from bot.answering.linking.fuller_titles import fuller_titles
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.longer_bodies import longer_bodies
from bot.answering.linking.marked_words import marked_words
from bot.answering.linking.masking import mask
from bot.answering.linking.mentions import (
    Mention,
    SessionsByNumber,
    WordSense,
    outside_languages,
    outside_longer,
    outside_people_asked,
)
from bot.answering.linking.names import NameHit
from bot.answering.linking.numbered_sessions import numbered_noun_in, sessions_by_number
from bot.answering.linking.only_where import places_said
from bot.answering.linking.origins import origin_asked
from bot.answering.linking.people_with_bodies import with_bodies_of_people, with_descriptions
from bot.answering.linking.places import asked_place, find_place, without_parts_of_places
from bot.answering.linking.places_of_people import place_of_people
from bot.answering.linking.rooms_described import rooms_described
from bot.answering.linking.session_languages import held_in_spans
from bot.answering.linking.spans import (
    Spans,
    blanked,
    is_inside,
    is_of_spans,
    is_within,
    overlaps,
    touches,
)
from bot.answering.linking.strangers import strangers_of
from bot.answering.linking.titles import (
    Titles,
    part_titles,
    without_bodies_of_people,
    without_subjects,
)
from bot.answering.linking.titles_beside_names import (
    outside_asked,
    outside_names,
    outside_rooms,
    titles_by_number,
    without_halves,
)
from bot.answering.linking.told_times import names_of_no_time, times_asked
from bot.answering.linking.translated_titles import translated_titles
from bot.answering.linking.unknown_rooms import beside_known
from bot.answering.linking.unmatched import unmatched_terms
from bot.answering.linking.venue_by_noun import venue_by_noun
from bot.answering.linking.venue_of_body import with_venue_of_body
from bot.answering.linking.whole_titles import whole_titles
from bot.answering.linking.word_sense import sense_of
from bot.answering.text.markers import confirming_spans, says
from bot.answering.text.numbered import NumberedNoun
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.whether import is_put_forward
from bot.answering.times.lengths import lengths_in
from bot.answering.times.moments import Moments


@dataclass(frozen=True)
class _Question:
    """A question with what its finders need; `terms` are those of no time and no address.

    `rooms` are those named by number or size, `no_rooms` where the event has none of that name
    ("y a quoi amphi g" is no "amphi a"); `tongues` is where it names the languages that
    something is held in. `is_foreign` where its language is not read.
    """

    text: str
    language: str
    terms: tuple[Term, ...]
    sense: WordSense
    addressed: Addressed
    rooms: tuple[Mention, ...]
    no_rooms: Spans
    tongues: Spans
    knowledge: Knowledge
    reading: LanguageModel
    is_foreign: bool


def link(
    text: str,
    knowledge: Knowledge,
    reading: LanguageModel,
    language: str,
    now: datetime,
    *,
    is_foreign: bool = False,
) -> Entities:
    """Find the names and times in a cleaned question; words `is_foreign` tell no session or time.

    Those of a language that is not read do so only as names, codes, figures and parts of titles.
    """
    everything = terms_of(text)
    sense = sense_of(text, everything, reading, language, knowledge)
    whole = whole_titles(text, everything, knowledge, reading)
    whole = fuller_titles(whole, everything, knowledge, reading)
    names = names_of_no_time(everything, sense, knowledge, reading, language)
    told = () if whole.hits else rooms_described(text, language, knowledge, names)
    # "Aula 3 Piso" is named by more than its number.
    rooms = tuple(m for m in told if not any(is_within(m.span, name) for name in names))
    certain = [*names, *(room.span for room in rooms)]
    # "Twelve years of Mars" and room H.1302 are no times.
    # A mark: "de Ana Lima samedi" is not "de samedi".
    hidden = blanked(text, [*whole.spans, *certain], "|")
    times = times_asked(hidden, language, now, knowledge)
    index = knowledge.sessions
    noun = None if whole.hits else numbered_noun_in(text, everything, index, reading, language)
    if noun and (read := [span for span in times.offsets if overlaps(span, [noun.span])]):
        if all(span == noun.span or is_within(span, noun.span) for span in read):
            times = times_asked(blanked(hidden, [noun.span], "|"), language, now, knowledge)
        else:
            noun = None  # the time goes on beyond it, and so the number is of the time
    addressed = addresses_in(text, knowledge.addresses)
    taken = [*times.offsets, *addressed.spans]
    found = tuple(t for t in everything if not is_of_spans(t, taken))
    tongues = held_in_spans(text, language)
    no_rooms = tuple(
        span
        for span in beside_known(text, knowledge, language)
        if span not in names and not overlaps(span, whole.spans)  # "Nora Hall" is somebody
    )
    asked = _Question(
        text, language, found, sense, addressed, rooms, no_rooms, tongues, knowledge, reading,
        is_foreign,
    )  # fmt: skip
    named = _names(asked)
    if whole.hits:
        whole = outside_names(whole, named.mentions)
        # A person or track that is called as a session is: both are meant, if not half a title.
        whole = without_halves(whole, named.mentions)
        alike = {m.span for m in named.mentions}
        named = _names(asked, [span for span in whole.spans if span not in alike])
    bodies = [mention.span for mention in named.mentions if mention.kind == "org"]
    origin = None if whole.hits else place_of_people(text, found, bodies, knowledge, language)
    said_at = (
        () if whole.hits else places_said(text, named.mentions, found, knowledge, reading, language)
    )
    if venue := None if whole.hits else venue_by_noun(text, named.mentions, knowledge, language):
        named, said_at = replace(named, mentions=(*named.mentions, venue)), [venue.span]
    # "Who is from Taiwan" and "is it in Taiwan" ask for no session on that.
    asked = replace(asked, tongues=(*tongues, *([origin] if origin else []), *said_at))
    by_number = _by_number(asked, noun, named.mentions, times) if noun else None
    titles = (
        titles_by_number(by_number, found) if by_number else _titles(asked, whole, named.mentions)
    )
    longer = longer_bodies(text, found, named.mentions, titles.spans, knowledge, language)
    mentions = _mentions(asked, outside_longer(named.mentions, longer), titles)
    spans = [m.span for m in mentions]
    place = find_place(text, found, [*spans, *titles.spans], knowledge, language)
    placed, within = [place.span] if place else [], [one.span for one in longer]
    around = [*spans, *titles.spans, *tongues, *placed, *no_rooms, *addressed.desks, *within]
    no_mentions = [Mention("room", (), *span, 1.0) for span in no_rooms]
    no_mentions += [Mention("org", (), *one.span, 1.0) for one in longer if not one.medium]
    nobody = (*named.strangers, *addressed.strangers)
    strangers = strangers_of(text, found, sense, knowledge, language, nobody, around)
    return Entities(
        text=text,
        masked=mask(text, [*mentions, *no_mentions], times, place, titles.spans, strangers.asked),
        terms=found,
        times=times,
        mentions=mentions,
        unmatched=tuple(
            t
            for t in _unmatched(asked, mentions, titles)
            if not is_inside(t, placed) and not touches(t, strangers.unlisted)
        ),
        place=asked_place(text, place),
        origin=origin_asked(text, found, place, spans, knowledge, reading, language),
        is_titled=any(sense.is_titled(t) and not is_inside(t, [*spans, *tongues]) for t in found),
        has_unknown_terms=any(not is_inside(t, spans) and not reading.is_known(t) for t in found),
        sessions=tuple(knowledge.programme.session[hit.id] for hit in titles.hits),
        hits=titles.hits,
        stranger_spans=tuple(strangers.spans),
        unlisted=tuple(strangers.unlisted),
        heard=knowledge.by_ear.people.near_all(text[a:b] for a, b in strangers.unlisted),
        title_spans=titles.spans if (whole.hits and not whole.is_half) or by_number else (),
        by_number=by_number,
        longer_bodies=longer,
        people_of=text[slice(*origin)] if origin else "",
        is_only_where=bool(said_at),
        asks_of_stranger=bool(strangers.asked) and not any(m.kind == "person" for m in mentions),
    )


def _names(asked: _Question, taken: Spans = ()) -> NameHit:
    """Return the names and addresses in a question, outside of what is `taken` by titles."""
    taken = (*taken, *(room.span for room in asked.rooms), *asked.no_rooms)
    named = asked.knowledge.names.find(asked.text, asked.terms, asked.sense, taken)
    mentions = (*named.mentions, *asked.addressed.mentions, *asked.rooms)
    around = [*taken, *(m.span for m in mentions)]
    mentions += people_asked_by_ear(asked.text, asked.terms, asked.sense, asked.knowledge, around)
    mentions = outside_people_asked(mentions, asked.sense.asked)
    event, language = asked.knowledge.event, asked.language
    mentions = outside_languages(mentions, asked.text, asked.tongues, language)
    told = with_descriptions(mentions, asked.text, asked.terms, event, asked.reading, language)
    together = with_bodies_of_people(told, asked.text, event, language)
    bodies = without_parts_of_places(together, asked.text, asked.terms)
    bodies = with_event_of_body(bodies, asked.text, asked.knowledge, language)
    known = (asked.knowledge, asked.reading, language)
    return replace(named, mentions=with_venue_of_body(bodies, asked.text, asked.terms, *known))


def _titles(asked: _Question, whole: Titles, mentions: Sequence[Mention]) -> Titles:
    """Return the titles in a question, whole ones before those only named in part."""
    confirming = confirming_spans(asked.text, asked.language)
    said = asked.terms
    if asked.is_foreign:
        said = marked_words(asked.text, said, asked.knowledge)
    telling = [t for t in said if not is_inside(t, [*confirming, *asked.tongues])]
    parts = whole if whole.hits else part_titles(telling, mentions, asked.knowledge, asked.reading)
    titles = without_subjects(parts, asked.text, asked.knowledge, asked.language)
    if not whole.hits:
        titles = outside_rooms(titles, mentions)
    if is_only_of_bodies(titles.spans, asked.text, mentions, asked.language):
        titles = Titles()
    titles = without_bodies_of_people(titles, mentions, asked.terms, asked.knowledge)
    if not titles.hits:
        titles = of_body_and_kind(asked.text, mentions, asked.knowledge, asked.language)
    if not titles.hits:
        titles = translated_titles(
            asked.text, telling, mentions, asked.knowledge, asked.reading, asked.language
        )
    if not whole.hits:
        titles = outside_asked(titles, asked.sense.asked, asked.terms)
    return of_bodies_named(titles, asked.text, mentions, asked.knowledge)


def _by_number(
    asked: _Question, noun: NumberedNoun, mentions: Sequence[Mention], times: Moments
) -> SessionsByNumber | None:
    """Return the sessions that a number tells by itself.

    None where it is of a room's or a person's name, or a length, or a place among the talks of
    somebody or on something: "her second talk", "the second session on QGIS".
    """
    others = [m for m in mentions if m.kind != "track"]
    lengths = [(one.start, one.end) for one in lengths_in(asked.text, asked.language)]
    is_of_else = overlaps(noun.span, [*lengths, *asked.no_rooms, *(m.span for m in others)])
    if is_of_else or (noun.is_ordinal and any(m.kind == "person" for m in mentions)):
        return None
    beside = [m for m in mentions if not overlaps(m.span, [noun.span])]
    rest = replace(asked, terms=tuple(t for t in asked.terms if not touches(t, [noun.span])))
    if _titles(rest, Titles(), beside).hits or _is_on_subject(rest, beside, noun):
        return None
    knowledge = asked.knowledge
    if not noun.is_ordinal and is_put_forward(asked.text, asked.language):
        times = Moments()  # "is session 2 on Friday?"
    return sessions_by_number(
        noun, knowledge.numbered_sessions, knowledge.kind_tracks, knowledge.programme, times,
        beside, asked.language,
    )  # fmt: skip


def _is_on_subject(rest: _Question, mentions: Sequence[Mention], noun: NumberedNoun) -> bool:
    """Whether it is said what the session is on besides its number."""
    outside = blanked(rest.text, [noun.span])
    is_said = says(outside, "about_words", rest.language)
    return is_said and bool(_unmatched(rest, mentions, Titles()))


def _mentions(asked: _Question, mentions: Sequence[Mention], titles: Titles) -> tuple[Mention, ...]:
    """Return the names that are no part of a place's or a title's, the event, rooms by a word."""
    known, words = asked.knowledge, asked.reading
    asking = words.is_event_word, words.is_function_word
    own = with_event_by_words(mentions, asked.terms, known.event.id, known.own_stems, *asking)
    found = with_event_of_bodies(own, asked.terms, known.event.id, known.bodies_of_name, *asking)
    kept = tuple(m for m in found if not any(is_within(m.span, span) for span in titles.spans))
    taken = [*(m.span for m in kept), *titles.spans, *asked.tongues, *asked.no_rooms]
    return kept + asked.knowledge.room_words.find(
        asked.text, asked.terms, taken, asked.reading, asked.language
    )


def _unmatched(asked: _Question, mentions: Sequence[Mention], titles: Titles) -> tuple[Term, ...]:
    """Return the words that name nothing of the event, and are none to ask of conferences with."""
    return unmatched_terms(
        asked.text, asked.terms, mentions, titles.spans, asked.knowledge, asked.reading,
        asked.language,
    )  # fmt: skip
