"""The immutable shapes every room speaks in: an event, with all that is in it.

Long because it is the list of shapes, a line a field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from types import MappingProxyType
from typing import Generic, TypeVar

T = TypeVar("T")

CHANGES_FILE = "changes.yaml"
"""Where what changes while the event is under way is laid over the programme."""


class Status(StrEnum):
    """How sure the organisers are of a fact."""

    CONFIRMED = "confirmed"
    PROVISIONAL = "provisional"
    NOT_PUBLISHED = "not_published"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where in the YAML a value stands, and where the organisers have it from."""

    file: str
    key: str
    line: int = 0
    source: str | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """One text in one or more languages; the first one given is the original."""

    by_language: Mapping[str, str]

    @classmethod
    def of(cls, **by_language: str) -> Text:
        """Build a text from `language=text` pairs."""
        return cls(MappingProxyType(dict(by_language)))

    def best(self, language: str) -> tuple[str, str]:
        """Return (text, the language it is in): the one asked for, else English, else the first."""
        for candidate in (language, "en"):
            if candidate in self.by_language:
                return self.by_language[candidate], candidate
        first = next(iter(self.by_language))
        return self.by_language[first], first

    def get(self, language: str) -> str:
        """Return the text as `best` picks it, without saying in which language it is."""
        return self.best(language)[0]

    def all(self) -> tuple[str, ...]:
        """Return the text in every language it is given in."""
        return tuple(self.by_language.values())


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A value with its status and origin; `value` is None exactly when it is not published."""

    value: T | None
    origin: Origin
    status: Status = Status.CONFIRMED


class LinkKind(StrEnum):
    """What an address is good for, where Usher makes something of it."""

    STREAM = "stream"


@dataclass(frozen=True, slots=True)
class Link:
    """A web address with a label."""

    url: str
    label: Text
    kind: LinkKind | None = None


class OrganisationRole(StrEnum):
    """What an organisation is to the event."""

    ORGANISER = "organiser"
    PARTNER = "partner"
    SPONSOR = "sponsor"
    PARTICIPANT = "participant"


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body that organises, supports or attends the event, or that people come from."""

    id: str
    name: Text
    origin: Origin
    aliases: tuple[str, ...] = ()
    role: OrganisationRole | None = None
    about: Fact[Text] | None = None


@dataclass(frozen=True, slots=True)
class Venue:
    """Where the event takes place."""

    name: Fact[Text]
    origin: Origin
    city: Fact[Text] | None = None
    country: Fact[Text] | None = None
    address: Fact[Text] | None = None
    directions: Fact[Text] | None = None
    link: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a part in the event.

    `aliases` are other spellings a participant may use; they are matched, never shown.
    `organisation` is the id of an Organisation of the event, when there is one. A group that is
    listed like a person `is_team`: it has no role.
    """

    id: str
    name: str
    origin: Origin
    native_name: str | None = None
    aliases: tuple[str, ...] = ()
    is_team: bool = False
    role: Fact[Text] | None = None
    organisation: str | None = None
    bio: Fact[Text] | None = None
    email: Fact[str] | None = None
    links: tuple[Link, ...] = ()


class Part(StrEnum):
    """What a person does in a session."""

    SPEAKER = "speaker"
    OPENING = "opening"
    KEYNOTE = "keynote"
    MODERATOR = "moderator"
    PANELLIST = "panellist"
    CLOSING = "closing"
    HOST = "host"


class SessionKind(StrEnum):
    """What sort of programme item a session is."""

    OPENING = "opening"
    KEYNOTE = "keynote"
    PANEL = "panel"
    TALK = "talk"
    WORKSHOP = "workshop"
    DISCUSSION = "discussion"
    CLOSING = "closing"
    BREAK = "break"
    MEAL = "meal"
    SOCIAL = "social"
    REGISTRATION = "registration"
    OTHER = "other"


EDGE_KINDS = frozenset({SessionKind.OPENING, SessionKind.CLOSING})
"""Kinds of which there is one at an event, and which other items are often called."""


@dataclass(frozen=True, slots=True)
class Participation:
    """A person's part in a session; `person` is a Person id."""

    person: str
    part: Part = Part.SPEAKER


@dataclass(frozen=True, slots=True)
class Room:
    """A place inside the venue."""

    id: str
    name: Text
    origin: Origin
    aliases: tuple[str, ...] = ()
    directions: Fact[Text] | None = None
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class Track:
    """A strand of the programme."""

    id: str
    name: Text
    origin: Origin
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """One item of the programme.

    `start` and `end` are aware, local times with the offset they have from UTC; the end is
    exclusive. A session with only a `day` has no time, one with neither is unscheduled. `rooms`
    holds Room ids, `track` a Track id, `other_tracks` those of more. `languages` are ISO 639-1
    codes of the languages spoken in it. `places` is how many may take part, when that is limited by
    more than the room; `signup` says whether and how to sign up. `keywords` find it, and are never
    told as what it is about. Raises ValueError for naive times.
    """

    id: str
    title: Text
    origin: Origin
    kind: SessionKind = SessionKind.TALK
    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None
    time_status: Status = Status.CONFIRMED
    rooms: tuple[str, ...] = ()
    room_status: Status = Status.CONFIRMED
    people: tuple[Participation, ...] = ()
    track: str | None = None
    other_tracks: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    abstract: Fact[Text] | None = None
    prerequisites: Fact[Text] | None = None
    signup: Fact[Text] | None = None
    places: int | None = None
    aliases: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    is_cancelled: bool = False
    lead_minutes: tuple[int, ...] | None = None

    def __post_init__(self) -> None:
        """Keep times so that comparing and subtracting them is right when the clocks change.

        Two datetimes of one ZoneInfo are compared as the clock on the wall shows them (PEP 495): an
        hour that comes twice would be one hour, and 1:30 to 3:30 two hours in a night of change.
        """
        for name in ("start", "end"):
            moment: datetime | None = getattr(self, name)
            if moment is not None:
                object.__setattr__(self, name, _with_fixed_offset(moment))

    @property
    def tracks(self) -> tuple[str, ...]:
        """The ids of all its tracks, the first first."""
        return (self.track, *self.other_tracks) if self.track else ()

    @property
    def length(self) -> timedelta | None:
        """How long it lasts by a stopwatch, whatever the clocks do meanwhile; None if unknown."""
        if self.start is None or self.end is None:
            return None
        return self.end.astimezone(UTC) - self.start.astimezone(UTC)


def _with_fixed_offset(moment: datetime) -> datetime:
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("the times of a session must be aware")
    return moment.replace(tzinfo=timezone(offset, str(moment.tzinfo)))


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask, and about what.

    `purposes` are topic ids, usual topics or `general`; the general contact answers for the rest.
    """

    id: str
    name: Text
    origin: Origin
    purposes: tuple[str, ...] = ("general",)
    person: str | None = None
    email: str | None = None
    phone: str | None = None
    link: str | None = None
    note: Fact[Text] | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """Anything else participants ask about, with the organisers' answer.

    `covers` names the usual topics this one answers (see `USUAL_TOPICS`); the topic's own id counts
    too. `phrasings` are questions as participants put them, by language. `contact` is a Contact id.
    """

    id: str
    title: Text
    answer: Fact[Text]
    origin: Origin
    covers: tuple[str, ...] = ()
    phrasings: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    contact: str | None = None
    links: tuple[Link, ...] = ()


USUAL_TOPICS = (
    "registration", "badges", "security", "wifi", "hotels", "visas", "transport", "parking",
    "food", "accessibility", "prayer_room", "interpretation", "livestream", "recording", "slides",
    "certificates", "dress_code", "press", "photos", "lost_property", "emergency", "childcare",
    "fees", "deadlines", "social_events", "luggage", "toilets", "guests", "smoking", "pets",
    "power_sockets", "lockers", "quiet_room", "water", "lifts",
)  # fmt: skip
"""What participants of any conference ask about; `check` reports which of them have an answer."""


@dataclass(frozen=True, slots=True)
class ReminderSettings:
    """When reminders go out; minutes before the start, local times of day as `HH:MM`."""

    lead_minutes: tuple[int, ...] = (60, 10)
    by_kind: Mapping[SessionKind, tuple[int, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    morning_at: str | None = None
    day_before_at: str | None = None


@dataclass(frozen=True, slots=True)
class SampleQuestion:
    """A question the organisers expect, and what its answer must hold.

    `contains` lists texts that must all stand in the answer; `moment` is aware, or None for any.
    """

    question: str
    origin: Origin
    language: str | None = None
    moment: datetime | None = None
    status: str | None = None
    contains: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """Where on Discord the event lives; servers, channels and roles by id or by name.

    `by_room` and `by_track` name the channels of rooms and tracks, by their ids. `language_of`
    gives the language of channels that have one of their own. None means: nowhere, or nobody.
    `has_scheduled_events` puts the programme among the server's scheduled events. `hides_commands`
    shows organisers' commands to those alone who may manage the server.
    `may_use_understander` says whether questions may be read by the language model that whoever
    runs Usher has set, if there is one.
    """

    server: str | None = None
    reminders: str | None = "reminders"
    announcements: str | None = "announcements"
    organisers: str | None = "organisers"
    by_room: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    by_track: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    organiser_role: str | None = None
    reminder_role: str | None = None
    language_of: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    approval_above: int = 500
    may_use_understander: bool = True
    has_scheduled_events: bool = False
    hides_commands: bool = False


@dataclass(frozen=True, slots=True)
class ProgrammeSource:
    """Where the programme is taken from again and again while Usher runs.

    `format` is empty when it is to be recognised; `columns` says of a table which heading is which
    field.
    """

    url: str
    every: timedelta
    format: str = ""
    columns: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Event:
    """A conference: everything Usher may say about it.

    `languages` are those the organisers write in, the event's own first. `zone` is an IANA name.
    `start_day` and `end_day` are both part of the event. Optional facts are None when the YAML is
    silent; a Fact without value was stated to be not published yet. `name_in_sentence` is the first
    short name with its article, in the languages that need one.
    """

    id: str
    name: Fact[Text]
    zone: str
    start_day: date
    end_day: date
    languages: tuple[str, ...]
    origin: Origin
    dates_origin: Origin
    dates_status: Status = Status.CONFIRMED
    is_invented: bool = False
    short_names: tuple[Text, ...] = ()
    name_in_sentence: Text | None = None
    aliases: tuple[str, ...] = ()
    edition: Fact[int] | None = None
    theme: Fact[Text] | None = None
    about: Fact[Text] | None = None
    attendance: Fact[Text] | None = None
    history: Fact[Text] | None = None
    working_languages: Fact[tuple[str, ...]] | None = None
    venue: Venue | None = None
    organisations: tuple[Organisation, ...] = ()
    links: tuple[Link, ...] = ()
    people: tuple[Person, ...] = ()
    rooms: tuple[Room, ...] = ()
    tracks: tuple[Track, ...] = ()
    sessions: tuple[Session, ...] = ()
    contacts: tuple[Contact, ...] = ()
    topics: tuple[Topic, ...] = ()
    reminders: ReminderSettings = field(default_factory=ReminderSettings)
    places: Places = field(default_factory=Places)
    programme_source: ProgrammeSource | None = None
    sample_questions: tuple[SampleQuestion, ...] = ()


class AnswerStatus(StrEnum):
    """How an answer stands to its question."""

    ANSWERED = "answered"
    NOT_PUBLISHED = "not_published"
    UNKNOWN = "unknown"
    DID_YOU_MEAN = "did_you_mean"
    DECLINED = "declined"
    SMALL_TALK = "small_talk"
