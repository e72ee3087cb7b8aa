"""A question with everything found in it that names a thing of the event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.classifier.masks import without_masks
from bot.answering.linking.addresses import addresses_in
from bot.answering.linking.event_names import with_event_of_bodies
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.masking import mask
from bot.answering.linking.mentions import (
    Mention,
    outside_languages,
    outside_people_asked,
)
from bot.answering.linking.origins import unknown_origin
from bot.answering.linking.places import find_place, without_parts_of_places
from bot.answering.linking.session_languages import held_in_spans
from bot.answering.linking.sessions import Hit
from bot.answering.linking.spans import (
    Spans,
    blanked,
    covered,
    is_inside,
    is_of_spans,
    is_within,
    touches,
)
from bot.answering.linking.strangers import strangers_of
from bot.answering.linking.titles import (
    Titles,
    part_titles,
    whole_titles,
    without_bodies_of_people,
    without_subjects,
)
from bot.answering.linking.told_times import times_asked
from bot.answering.linking.variants import nouns
from bot.answering.linking.word_sense import sense_of
from bot.answering.text.markers import confirming_spans
from bot.answering.text.normalise import is_shouted, is_unsegmented
from bot.answering.text.spelling import is_misspelt
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms
from bot.answering.times.lexicon import time_words
from bot.answering.times.moments import Moments
from bot.core.models import Session

NEAR = 3
"""How many terms apart a word and the one it goes with may stand."""


@dataclass(frozen=True)
class Entities:
    """A question with everything in it that names a thing of the event found and masked.

    `hits` are the sessions with how near their titles are. `stranger_spans` are where names of
    people stand that are nobody's on the list, `unlisted` those that are surely names, and
    `asks_of_stranger` when one is asked about where only a name can stand. `origin` is a place that
    somebody is from, `story` where stands what is told around the clause that asks, and
    `title_spans` where whole titles stand word for word.
    """

    text: str
    masked: str
    terms: tuple[Term, ...]
    times: Moments
    mentions: tuple[Mention, ...]
    unmatched: tuple[Term, ...]
    place: str | None
    is_titled: bool
    has_unknown_terms: bool
    sessions: tuple[Session, ...]
    hits: tuple[Hit, ...] = ()
    stranger_spans: Spans = ()
    unlisted: Spans = ()
    asks_of_stranger: bool = False
    origin: str | None = None
    story: Spans = ()
    title_spans: Spans = ()

    @property
    def beside_titles(self) -> str:
        """The text with blanks for whole titles, whose words describe nobody."""
        return blanked(self.text, self.title_spans)

    @property
    def strangers(self) -> tuple[str, ...]:
        """The names of people, as they are written, that are nobody's on the list."""
        return tuple(self.text[start:end] for start, end in self.stranger_spans)

    @property
    def is_only_names(self) -> bool:
        """Whether nothing but what was linked stands in the question."""
        rest = without_masks(self.masked)
        return rest != self.masked and not any(map(str.isalnum, rest))

    def names(self, kind: str) -> bool:
        """Whether a thing of a kind is named ("room", "track")."""
        return any(mention.kind == kind for mention in self.mentions)

    def is_written_as_name(self, term: Term) -> bool:
        """Whether a term has a capital within a sentence, and is no abbreviation."""
        written = self.text[term.start : term.end]
        before = self.text[: term.start].rstrip()
        return term.is_capital and not written.isupper() and before[-1:].isalnum()

    @property
    def spans(self) -> Spans:
        """Where names and times stand in the text."""
        named = [(mention.start, mention.end) for mention in self.mentions]
        return [*named, *self.times.offsets]


def link(
    text: str, knowledge: Knowledge, reading: LanguageModel, language: str, now: datetime
) -> Entities:
    """Find the names and times in a cleaned question."""
    event = knowledge.event
    everything = terms_of(text)
    sense = sense_of(text, everything, reading, language, knowledge)
    whole = whole_titles(text, everything, knowledge, reading)
    days = time_words(language)  # "el domingo" is a day before it is somebody's name
    certain = knowledge.names.certain(
        everything,
        lambda t: reading.is_known(t) or (not t.is_capital and t.surface in days),
        sense,
    )
    # "Twelve years of Mars" and room H.1302 are no times.
    # A mark, for no time goes on beyond a name: "de Ana Lima samedi" is not "de samedi".
    hidden = blanked(text, [*whole.spans, *certain], "|")
    times = times_asked(hidden, language, now, event)
    addressed = addresses_in(text, knowledge.addresses)
    taken = [*times.offsets, *addressed.spans]
    found = tuple(t for t in everything if not is_of_spans(t, taken))
    named = knowledge.names.find(text, found, sense)
    named = replace(named, mentions=(*named.mentions, *addressed.mentions))
    named = replace(named, mentions=outside_people_asked(named.mentions, sense.asked))
    tongues = held_in_spans(text, language)
    named = replace(named, mentions=outside_languages(named.mentions, text, tongues))
    if whole.hits:
        whole = _outside_names(whole, named.mentions)
        # A person or track that is called as a session is: both are meant, if not half a title.
        whole = _without_halves(whole, named.mentions)
        alike = {(m.start, m.end) for m in named.mentions}
        only = [span for span in whole.spans if span not in alike]
        named = knowledge.names.find(text, found, sense, only)
    confirming = confirming_spans(text, language)
    telling = [t for t in found if not is_inside(t, [*confirming, *tongues])]
    parts = whole if whole.hits else part_titles(telling, named.mentions, knowledge, reading)
    titles = without_subjects(parts, text, knowledge, language)
    if not whole.hits:
        titles = _outside_asked(titles, sense.asked, found)
    titles = without_bodies_of_people(titles, named.mentions, found, knowledge)
    named = replace(named, mentions=without_parts_of_places(named.mentions, text, found))
    mentions = tuple(
        m
        for m in with_event_of_bodies(
            named.mentions,
            found,
            event.id,
            knowledge.bodies_of_name,
            reading.is_event_word,
            reading.is_function_word,
        )
        if not any(is_within((m.start, m.end), span) for span in titles.spans)
    )
    spans = [(m.start, m.end) for m in mentions]
    known = covered(found, reading.is_known)
    # "They founded it in 2002" names nothing.
    unnamed_words = {*terms("honorifics", language), *terms("founding_words", language)}
    unmatched = tuple(
        t
        for t in found
        if not touches(t, spans)
        and not touches(t, titles.spans)
        and t.surface not in unnamed_words
        and not known & set(range(t.start, t.end))
        and t.stem not in knowledge.own_stems
        and t.surface not in nouns("room") | nouns("track")
        and (_is_unknown(t, text, reading) or _is_of_title(t, knowledge, reading))
    )
    unmatched = _about_the_event(unmatched, found, mentions, reading)
    place = find_place(text, found, [*spans, *titles.spans], knowledge, language)
    named_place = text[place.start : place.end] if place else None
    origin = named_place if place and place.is_origin and not place.is_own else None
    if place is None:
        stranger = unknown_origin(found, spans, knowledge, reading, language)
        origin = text[stranger.start : stranger.end] if stranger else None
    around = [*spans, *titles.spans, *tongues, *([place.span] if place else [])]
    nobody = (*named.strangers, *addressed.strangers)
    strangers = strangers_of(text, found, sense, knowledge, language, nobody, around)
    unnamed = [t for t in found if sense.is_titled(t) and not is_inside(t, [*spans, *tongues])]
    return Entities(
        text=text,
        masked=mask(text, mentions, times, place, titles.spans, strangers.asked),
        terms=found,
        times=times,
        mentions=mentions,
        unmatched=tuple(
            t
            for t in unmatched
            if not (place and is_inside(t, [place.span])) and not touches(t, strangers.unlisted)
        ),
        place=named_place if place and not (place.is_own or place.is_origin) else None,
        origin=origin,
        is_titled=bool(unnamed),
        has_unknown_terms=any(not is_inside(t, spans) and not reading.is_known(t) for t in found),
        sessions=tuple(knowledge.programme.session[hit.id] for hit in titles.hits),
        hits=titles.hits,
        stranger_spans=tuple(strangers.spans),
        unlisted=tuple(strangers.unlisted),
        title_spans=titles.spans if whole.hits and not whole.is_half else (),
        asks_of_stranger=bool(strangers.asked) and not any(m.kind == "person" for m in mentions),
    )


def _without_halves(whole: Titles, mentions: Sequence[Mention]) -> Titles:
    """Leave out halves of titles that are all of a name ("Sponsor session", the track)."""
    names = {(m.start, m.end) for m in mentions}
    return Titles() if whole.is_half and names >= set(whole.spans) else whole


def _outside_asked(titles: Titles, asked: Spans, found: Sequence[Term]) -> Titles:
    """Leave out what is not all of the name that is asked about: "Max" of "Max Singh".

    A slip of a title's word is no title there: "Mike Green" is not to make something green.
    """
    stems = {stem for hit in titles.hits for stem in hit.terms}
    inside = [
        span
        for span in titles.spans
        for name in asked
        if name[0] <= span[0] and span[1] <= name[1]
        if any(term.stem not in stems for term in found if is_inside(term, [name]))
    ]
    return Titles() if inside and len(inside) == len(titles.spans) else titles


def _outside_names(whole: Titles, mentions: Sequence[Mention]) -> Titles:
    """Leave out the titles that are only a part of a longer name ("Ada" of "Ada Lovelace")."""
    inside = [
        span
        for span in whole.spans
        if any(
            m.start <= span[0] and span[1] <= m.end and m.end - m.start > span[1] - span[0]
            for m in mentions
        )
    ]
    return Titles() if len(inside) == len(whole.spans) else whole


def _about_the_event(
    unmatched: tuple[Term, ...],
    found: Sequence[Term],
    mentions: Sequence[Mention],
    reading: LanguageModel,
) -> tuple[Term, ...]:
    """Keep the unknown words that stand beside what names the event ("the conference on whaling").

    In a long letter that names the event elsewhere, unknown words are only manner. Without the
    event named, or with a session or person named, all of it counts.
    """
    named = [m for m in mentions if m.kind == "event"]
    positions = [
        i
        for i, t in enumerate(found)
        if reading.is_event_word(t) or any(is_inside(t, [(m.start, m.end)]) for m in named)
    ]
    if not positions or any(t.stem in reading.session_stems for t in found):
        return unmatched
    return tuple(
        t
        for i, t in enumerate(found)
        if t in unmatched and min(abs(i - p) for p in positions) <= NEAR
    )


def _is_of_title(term: Term, knowledge: Knowledge, reading: LanguageModel) -> bool:
    """Whether a word that else looks misspelt stands in a title as it is: the "goûter"."""
    is_long = len(term.surface) > 3 and not is_unsegmented(term.surface)
    return is_long and not reading.is_known(term) and knowledge.sessions.has_in_title(term.stem)


def _is_unknown(term: Term, text: str, reading: LanguageModel) -> bool:
    """Whether a term is no word one asks conferences with, rightly spelt or not."""
    if reading.is_known(term) or term.surface.isdigit():
        return False
    written = text[term.start : term.end]
    is_named = term.is_capital and not is_shouted(text) and (term.start > 0 or written.isupper())
    if is_named or is_unsegmented(term.surface):
        return len(term.surface) > 1
    return len(term.surface) > 3 and not is_misspelt(term.surface, reading)
