"""What a question was understood to query, and what a reply to it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time

from bot.answering.times.moments import Moments
from bot.answering.voice import Voice
from bot.core.models import (
    AnswerStatus,
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

    `now` is aware, in the event's zone. `subject` holds the stems of what the question names that
    is neither a thing of the event nor an everyday word; `found` and `told` are the sessions and
    the organisers' texts that speak of it. `place` is a city or country named that is not where
    the event is.
    """

    voice: Voice
    now: datetime
    intent: str
    times: Moments
    sessions: tuple[Session, ...] = ()
    kinds: tuple[SessionKind, ...] = ()
    kind_word: str = ""
    people: tuple[Person, ...] = ()
    rooms: tuple[Room, ...] = ()
    tracks: tuple[Track, ...] = ()
    bodies: tuple[Organisation, ...] = ()
    place: str | None = None
    subject: tuple[str, ...] = ()
    found: tuple[Session, ...] = ()
    told: tuple[SourcedText, ...] = ()
    edition: int | None = None
    countable: str | None = None
    wants_clock: bool = False
    names_event: bool = False
    names_somebody: bool = False
    names_session: bool = False
    is_extreme: bool = False
    asks_contact: bool = False
    purposes: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()

    @property
    def programme(self) -> Programme:
        """The programme asked about."""
        return self.voice.programme

    @property
    def is_specific(self) -> bool:
        """Whether the question is about something inside the event rather than the event."""
        return bool(self.sessions or self.people or self.kinds or self.rooms or self.tracks)

    @property
    def is_about_unknown(self) -> bool:
        """Whether something is named that is not the event, though no session of it was found."""
        return bool(self.people or self.kinds or self.subject or self.names_somebody)

    def day(self) -> date:
        """Return the present day in the event's zone."""
        return self.now.date()

    def filtered_by_place(self, sessions: tuple[Session, ...]) -> tuple[Session, ...]:
        """Keep the sessions in the rooms and on the tracks named."""
        rooms, tracks = {room.id for room in self.rooms}, {track.id for track in self.tracks}
        return tuple(
            s
            for s in sessions
            if (not rooms or rooms & set(s.rooms)) and (not tracks or s.track in tracks)
        )

    def filtered(self, sessions: tuple[Session, ...]) -> tuple[Session, ...]:
        """Keep the sessions that fit the days, time, rooms, tracks and people named."""
        kept = sessions
        if self.times.days:
            days = set(self.times.days)
            kept = tuple(
                s
                for s in kept
                if {self.programme.day_of(s), self.programme.programme_day_of(s)} & days
            )
        kept = self.filtered_by_place(kept)
        return tuple(s for s in kept if self._fits_time(s))

    def _fits_time(self, session: Session) -> bool:
        if not (self.times.part or self.times.at):
            return True
        if session.start is None:
            return False
        zone = self.programme.zone
        start = session.start.astimezone(zone)
        end = (self.programme.end_of(session) or session.start).astimezone(zone)
        if self.times.at:
            asked = datetime.combine(start.date(), self.times.at, zone)
            return start <= asked < end or start == asked
        first, last = self.times.part or (time.min, time.max)
        if first <= last:
            return first <= start.time() < last or (start.time() < first < end.time())
        return start.time() >= first or start.time() < last


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One part of an answer: a status, a text, and what it rests on."""

    status: AnswerStatus
    text: str
    sources: tuple[Origin, ...] = ()
    sessions: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = field(default=())


def answered(
    text: str,
    *sources: Origin,
    sessions: tuple[Session, ...] = (),
    people: tuple[Person, ...] = (),
    suggestions: tuple[str, ...] = (),
) -> Reply:
    """Build a reply that answers."""
    return Reply(
        status=AnswerStatus.ANSWERED,
        text=text,
        sources=(*sources, *(s.origin for s in sessions), *(p.origin for p in people)),
        sessions=tuple(session.id for session in sessions),
        people=tuple(person.id for person in people),
        suggestions=suggestions,
    )


def with_contact(query: ParsedQuestion, status: AnswerStatus, text: str, *purposes: str) -> Reply:
    """Build a reply that has no answer, saying whom to query."""
    contact = query.programme.contact_for(*purposes)
    if contact is None:
        return Reply(status=status, text=text)
    said = query.voice.say("ask-contact", details=query.voice.contact(contact))
    joint = "\n" if "\n" in text else " "
    return Reply(
        status=status,
        text=f"{text}{joint}{said}",
        sources=(contact.origin,),
    )


def unpublished(query: ParsedQuestion, fact: str) -> Reply:
    """Build the reply that a fact of the event has not been published."""
    text = query.voice.say("fact-unpublished", fact=fact)
    return with_contact(query, AnswerStatus.NOT_PUBLISHED, text)


def unknown(query: ParsedQuestion, key: str = "unknown") -> Reply:
    """Build the reply that the organisers' information does not say."""
    return with_contact(query, AnswerStatus.UNKNOWN, query.voice.say(key))
