"""What a question was understood to ask, and what a reply to it is made of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property

from bot.answering.times.moments import Moments
from bot.answering.times.parts_of_day import is_by_daylight
from bot.answering.voice import Voice
from bot.core.answers import Lookup
from bot.core.filters import Criterion, SessionFilter
from bot.core.models import (
    AnswerStatus,
    Contact,
    Organisation,
    Origin,
    Person,
    Room,
    Session,
    SessionKind,
    Text,
    Track,
)
from bot.core.programme import Programme


@dataclass(frozen=True, slots=True)
class SourcedText:
    """A text of the organisers, and where it stands."""

    text: Text
    origin: Origin


@dataclass(frozen=True, kw_only=True)
class ParsedQuestion:
    """One question, factored: what is asked, which things it is about, and when.

    `now` is aware, in the event's zone. `spoken` is the language it was read in, that of `voice`
    the reply's. `subject` holds the stems of what is named that is neither of the event nor an
    everyday word, `subject_text` that as it was written; `found` and `told` are sessions and texts
    that speak of it. `is_titled` says that sessions were named by their titles, `is_topical` that
    those found are what is asked for. `nearness` is that of what meaning alone found (0 to 1).
    `of_kind` holds all sessions of the kinds named, `languages` ISO 639-1 codes of those asked for.
    `is_remaining` leaves out what is over, `wants_whole` shortens nothing. `unknown_room` is one
    that the programme has not, `body_asked` a body that people are asked for of. `names_anything`:
    a noun is for any item ("stuff"). `place` is no city or country of the event. `continues` says
    that the conversation filled in what is left out, `is_unclear_whom` that a pronoun may mean any
    of many. `left_out` holds ids of sessions ruled out. `lookup` is what a pronoun stands for,
    asked about before, known or not, `priced_noun` what has a price, `far_noun` what may be far.
    `is_unstated` says that somebody is asked for by what none states ("who won it"), `lacks_sort`
    that they have none of the sort presumed, `is_of_repeats` that all have one title. Of `sides`
    each is counted.
    """

    voice: Voice
    now: datetime
    intent: str
    spoken: str = "en"
    times: Moments
    sessions: tuple[Session, ...] = ()
    kinds: tuple[SessionKind, ...] = ()
    kind_word: str = ""
    people: tuple[Person, ...] = ()
    rooms: tuple[Room, ...] = ()
    tracks: tuple[Track, ...] = ()
    unknown_room: str = ""
    body_asked: str = ""
    bodies: tuple[Organisation, ...] = ()
    place: str | None = None
    subject: tuple[str, ...] = ()
    subject_text: str = ""
    found: tuple[Session, ...] = ()
    is_titled: bool = False
    nearness: float = 0.0
    is_topical: bool = False
    of_kind: tuple[Session, ...] | None = None
    languages: tuple[str, ...] = ()
    is_remaining: bool = False
    wants_whole: bool = False
    told: tuple[SourcedText, ...] = ()
    edition: int | None = None
    countable: str | None = None
    wants_clock: bool = False
    names_event: bool = False
    names_somebody: bool = False
    names_session: bool = False
    names_anything: bool = False
    has_unknown_terms: bool = False
    is_extreme: bool = False
    asks_contact: bool = False
    means: str | None = None
    purposes: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()
    continues: bool = False
    is_unclear_whom: bool = False
    left_out: frozenset[str] = frozenset()
    lookup: Lookup | None = None
    priced_noun: str = ""
    far_noun: str = ""
    is_unstated: bool = False
    lacks_sort: bool = False
    is_of_repeats: bool = False
    sides: tuple[ParsedQuestion, ...] = ()

    @property
    def programme(self) -> Programme:
        """The programme asked about."""
        return self.voice.programme

    @property
    def is_specific(self) -> bool:
        """Whether the question is about something inside the event rather than the event."""
        named = self.sessions or self.people or self.kinds or self.rooms or self.tracks
        return bool(named or self.body_asked)

    @property
    def is_about_unknown(self) -> bool:
        """Whether something is named that is not the event, though no session of it was found."""
        names_other = self.names_session and self.has_unknown_terms and not self.names_event
        return bool(self.people or self.kinds or self.subject or self.names_somebody or names_other)

    def lacks_kind(self, kind: SessionKind | None) -> bool:
        """Whether a sort is named that none of the sessions of its kind is: karaoke, breakfast."""
        is_there = any(session.kind is kind for session in self.programme.sessions)
        return is_there and kind in self.kinds and self.of_kind == ()

    def day(self) -> date:
        """Return the present day in the event's zone."""
        return self.now.date()

    @property
    def is_narrowed(self) -> bool:
        """Whether anything narrows the programme down."""
        return bool(self.session_filter.criteria)

    @property
    def is_narrowed_beyond_language(self) -> bool:
        """Whether anything but a language narrows the programme down."""
        return bool(self.session_filter.without(Criterion.LANGUAGE).criteria)

    @property
    def is_narrowed_by_more(self) -> bool:
        """Whether anything narrows the programme down but that talks are asked for."""
        left_out = (Criterion.KIND,) if self.is_of_talks else ()
        return bool(self.session_filter.without(*left_out).criteria)

    @property
    def is_of_talks(self) -> bool:
        """Whether no kind is named but talks, which may stand for any session."""
        return set(self.kinds) <= {SessionKind.TALK}

    @cached_property
    def session_filter(self) -> SessionFilter:
        """Everything the question asks sessions to be, together."""
        times = self.times
        is_counted = self.intent == "count"  # "how many talks on tides", be it a word of a title
        by_subject = self.is_topical or self.intent == "find_sessions" or is_counted
        spoken_of = (*self.found, *(self.sessions if is_counted and self.is_titled else ()))
        return SessionFilter(
            days=frozenset(times.days),
            hours=times.part if times.at is None else None,
            starts_within=times.is_after or times.is_start, is_end=times.is_end,
            is_part_of_day=is_by_daylight(times),
            at=times.at,
            rooms=frozenset(room.id for room in self.rooms),
            tracks=frozenset(track.id for track in self.tracks),
            of_kind=self._of_kind(),
            languages=frozenset(self.languages),
            people=frozenset(person.id for person in self.people),
            subject=frozenset(s.id for s in spoken_of) if spoken_of and by_subject else None,
            longer_than=times.longer_than,
            shorter_than=times.shorter_than,
            is_limit_included=times.is_limit_included,
            not_over_at=self.now if self.is_remaining else None,
            excluded=self.left_out,
        )  # fmt: skip

    @property
    def is_settled(self) -> bool:
        """Whether it is known already that nobody is stated, or whose name or post is asked."""
        return self.is_unstated or (self.continues and self.intent in {"contact", "who_is"})

    @property
    def is_of_unknown(self) -> bool:
        """Whether a pronoun stands for what was asked about before and is not known."""
        return self.lookup is not None and not self.lookup.is_known

    def without_sessions(self) -> ParsedQuestion:
        """Return the question without the sessions, the kind and the subject read in its words.

        What it asks, of whom, when and where stays.
        """
        bare = replace(self, kinds=(), of_kind=None, subject=())
        return replace(bare, sessions=(), found=(), is_topical=False)

    def on_sessions(self, chosen: tuple[Session, ...]) -> ParsedQuestion:
        """Return the question as one on some sessions (or none), and on nobody and no subject."""
        return replace(
            self.without_sessions(), sessions=chosen, found=chosen, is_topical=bool(chosen),
            people=(), subject_text="", nearness=0.0,
        )  # fmt: skip

    def _of_kind(self) -> frozenset[str] | None:
        if self.of_kind is not None:
            return frozenset(session.id for session in self.of_kind)
        if not self.kinds:
            return None
        return frozenset(s.id for s in self.programme.sessions if s.kind in self.kinds)

    def filtered(self, sessions: tuple[Session, ...]) -> tuple[Session, ...]:
        """Keep the sessions that fit everything asked for."""
        return self.session_filter.matching(self.programme, sessions)

    def filtered_beside(self, sessions: tuple[Session, ...]) -> tuple[Session, ...]:
        """Keep the sessions that fit everything asked for, whatever subject and kind they have."""
        wanted = self.session_filter.without(Criterion.SUBJECT, Criterion.KIND)
        return wanted.matching(self.programme, sessions)


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One part of an answer: a status, a text, and what it rests on.

    `more` and `more_people` hold the ids of what belongs to it and is not shown yet, in order.
    `is_whole` asks for its text not to be shortened. `lookup` is what the next question may mean.
    """

    status: AnswerStatus
    text: str
    sources: tuple[Origin, ...] = ()
    sessions: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    more_people: tuple[str, ...] = ()
    is_whole: bool = False
    is_partial: bool = False
    lookup: Lookup | None = None


def answered(
    text: str,
    *sources: Origin,
    sessions: tuple[Session, ...] = (),
    people: tuple[Person, ...] = (),
    suggestions: tuple[str, ...] = (),
    more: tuple[Session, ...] = (),
) -> Reply:
    """Build a reply that answers."""
    return Reply(
        status=AnswerStatus.ANSWERED,
        text=text,
        sources=(*sources, *(s.origin for s in sessions), *(p.origin for p in people)),
        sessions=tuple(session.id for session in sessions),
        people=tuple(person.id for person in people),
        suggestions=suggestions,
        more=tuple(session.id for session in more),
    )


def with_contact(query: ParsedQuestion, status: AnswerStatus, text: str, *purposes: str) -> Reply:
    """Build a reply that leaves something to a person, saying whom to ask."""
    contact = query.programme.contact_for(*purposes)
    if contact is None:
        return Reply(status=status, text=text)
    said = contact_line(query, *purposes)
    both = f"{text}\n{said}" if "\n" in text else query.voice.sentences(text, said)
    return Reply(status=status, text=both, sources=(contact.origin,))


def contact_line(query: ParsedQuestion, *purposes: str) -> str:
    """Return whom to ask in one line; "" when no contact is published."""
    contact = query.programme.contact_for(*purposes)
    return query.voice.say("ask-contact", details=query.voice.contact(contact)) if contact else ""


def lacks_means(query: ParsedQuestion, contact: Contact) -> bool:
    """Whether a means of contact was asked for (a telephone number) that is not published."""
    return query.means is not None and not (query.means == "phone" and contact.phone)


def means_unpublished(query: ParsedQuestion) -> Reply:
    """Build the reply that a means of contact is not published, with those that are."""
    text = query.voice.say("means-unpublished", means=query.means or "")
    return replace(with_contact(query, AnswerStatus.NOT_PUBLISHED, text), is_partial=True)


def unpublished(query: ParsedQuestion, fact: str) -> Reply:
    """Build the reply that a fact of the event has not been published."""
    text = query.voice.say("fact-unpublished", fact=fact)
    return with_contact(query, AnswerStatus.NOT_PUBLISHED, text)


def unknown(query: ParsedQuestion, key: str = "unknown") -> Reply:
    """Build the reply that the organisers' information does not say."""
    return with_contact(query, AnswerStatus.UNKNOWN, query.voice.say(key))
