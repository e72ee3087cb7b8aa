"""An event prepared for linking: its indexes, built once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.answering.linking.addresses import AddressBook, address_book
from bot.answering.linking.affiliations import Affiliations
from bot.answering.linking.demonyms import countries_of
from bot.answering.linking.event_initials import called_by_initials
from bot.answering.linking.event_names import bodies_of_name
from bot.answering.linking.kind_words import kind_tracks
from bot.answering.linking.names import Names
from bot.answering.linking.numbered_rooms import rooms_by_number
from bot.answering.linking.numbered_sessions import Numbered, sessions_called_by_number
from bot.answering.linking.numbered_tracks import nouns_of_tracks
from bot.answering.linking.passages import PassageIndex
from bot.answering.linking.relation_words import is_relation_word
from bot.answering.linking.rooms_by_word import RoomWords
from bot.answering.linking.rooms_of_other_nouns import RoomNouns
from bot.answering.linking.sessions import SessionIndex
from bot.answering.linking.texts import TextIndex
from bot.answering.linking.topic_titles import TopicTitles
from bot.answering.linking.variants import names_of_people, names_of_things
from bot.answering.linking.words_by_ear import WordsByEar
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, terms_of
from bot.core.models import Event
from bot.core.programme import Programme

_CASED = re.compile(r"(?<![\w])[a-z\u00df-\u024f\u0430-\u045f]+(?=[^\w]|$)")


@dataclass(frozen=True)
class Knowledge:
    """An event prepared for linking: its indexes, built once."""

    event: Event
    programme: Programme
    names: Names
    sessions: SessionIndex
    texts: TextIndex
    passages: PassageIndex
    by_ear: WordsByEar
    places: frozenset[str]
    own_stems: frozenset[str]
    kind_tracks: Mapping[str, frozenset[str]]
    affiliations: Affiliations
    countries: tuple[tuple[str, str], ...]  # each name, and the id of the body called so
    bodies_of_name: frozenset[str]
    addresses: AddressBook
    numbered_rooms: Mapping[str, str]
    room_words: RoomWords
    room_nouns: RoomNouns
    topic_titles: TopicTitles
    held_days: frozenset[date]  # on which anything of the programme is

    @cached_property
    def room_names(self) -> tuple[str, ...]:
        """All names of rooms."""
        return tuple(n for room in self.event.rooms for n in (*room.name.all(), *room.aliases))

    @cached_property
    def stems_of_bodies(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        """The stems of each name of a body, and its id."""
        return tuple(
            (tuple(term.stem for term in terms_of(name)), body.id)
            for body in self.event.organisations
            for name in (*body.name.all(), *body.aliases)
        )

    @cached_property
    def bodies_called_as_event(self) -> frozenset[str]:
        """The ids of the bodies that have a name of the event, year or not."""
        names = tuple(names_of_things(self.event))
        own = {name.parts for name in names if name.kind == "event"}
        return frozenset(n.id for n in names if n.kind == "org" and n.parts in own)

    @cached_property
    def track_names(self) -> tuple[str, ...]:
        """All names of tracks."""
        return tuple(n for track in self.event.tracks for n in (*track.name.all(), *track.aliases))

    @cached_property
    def track_nouns(self) -> frozenset[str]:
        """Nouns by which this event's tracks are told apart, folded: "Table 3"."""
        return nouns_of_tracks(self.track_names)

    @cached_property
    def venue_nouns(self) -> frozenset[str]:
        """Names of the venue that are a noun in lower case, folded: "the headquarters"."""
        aliases = self.event.venue.aliases if self.event.venue else ()
        return frozenset(fold(one) for one in aliases if one.islower() and " " not in one)

    @cached_property
    def numbered_sessions(self) -> Numbered:
        """The sessions that are called by a number."""
        return sessions_called_by_number(self.event)

    def knows(self, stem: str) -> bool:
        """Whether a stem stands in the programme or in the organisers' texts."""
        return self.sessions.knows(stem) or self.texts.knows(stem)

    def is_no_slip(self, term: Term) -> bool:
        """Whether a word stands in a text of the event, or is one for a post: "CEO" is no "co"."""
        is_told = self.texts.has_root(term.surface) or self.passages.is_in_biography(term.stem)
        return is_told or is_relation_word(term.surface)

    @classmethod
    def of(cls, event: Event) -> Knowledge:
        """Build the indexes of an event."""
        venue = event.venue
        own: set[str] = set()
        if venue:
            for fact in (venue.name, venue.city, venue.country, venue.address):
                if fact and fact.value:
                    own.update(fold(text) for text in fact.value.all())
            own.update(fold(alias) for alias in venue.aliases)
        sessions, programme = SessionIndex(event), Programme(event)
        return cls(
            event,
            programme,
            Names(event, frozenset(_written(event)), frozenset(_title_words(event))),
            sessions,
            TextIndex(event),
            PassageIndex(event, sessions),
            WordsByEar.of(event),
            frozenset(own),
            frozenset(_own_stems(event)),
            kind_tracks(event),
            Affiliations(event),
            tuple(countries_of(event)),
            bodies_of_name(event),
            address_book(event),
            rooms_by_number(event),
            RoomWords(event),
            RoomNouns(event),
            TopicTitles(event),
            frozenset(day for day in map(programme.day_of, event.sessions) if day),
        )


def _written(event: Event) -> Iterable[str]:
    """Yield the folded words that the event's texts have in lower case, where a script has case."""
    facts = [event.about, event.theme, event.attendance, event.history]
    facts += [session.abstract for session in event.sessions]
    facts += [topic.answer for topic in event.topics]
    texts = [text for fact in facts if fact and fact.value for text in fact.value.all()]
    texts += [text for session in event.sessions for text in session.title.all()]
    return {fold(word) for text in texts for word in _CASED.findall(text)}


def _title_words(event: Event) -> Iterable[str]:
    """Yield the words of titles but for those with which a title names a listed person."""
    names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for name in names_of_people(event):
        if len(name.parts) > 1:
            names[name.parts[0]].add(name.parts)
    for session in event.sessions:
        for title in (*session.title.all(), *session.aliases):
            words = tuple(term.surface for term in terms_of(title))
            named: set[int] = set()
            for index, word in enumerate(words):
                for parts in names.get(word, ()):
                    if words[index : index + len(parts)] == parts:
                        named.update(range(index, index + len(parts)))
            yield from (word for index, word in enumerate(words) if index not in named)


def _own_stems(event: Event) -> Iterable[str]:
    """Yield the stems of the event's names, which a question may give in part."""
    texts = [event.name.value] if event.name.value else []
    for text in (*texts, *event.short_names):
        for written in text.all():
            yield from (term.stem for term in terms_of(written))
    for alias in (*event.aliases, *called_by_initials(event)):
        yield from (term.stem for term in terms_of(alias))
