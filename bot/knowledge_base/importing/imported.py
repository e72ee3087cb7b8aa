"""The programme as any source gives it, before it has ids: what every parser returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

Words = str | Mapping[str, str]
"""A text, or one for each language (by two-letter code)."""

UNTOLD_LANGUAGE = "und"
"""The code, before the event's language is known, of texts beside which others say theirs."""


@dataclass(frozen=True, slots=True)
class ImportedPerson:
    """Somebody in a source's programme; `source_id` is the source's own name for them.

    `affiliation` is where they come from, `role` what they do there. `part` is theirs in the
    session that names them, as a Part, or empty.
    """

    name: str
    source_id: str = ""
    bio: Words = field(default="", hash=False)
    role: str = ""
    affiliation: str = ""
    links: tuple[tuple[str, str], ...] = ()
    aliases: tuple[str, ...] = ()
    part: str = ""


@dataclass(frozen=True, slots=True)
class ImportedRoom:
    """A room; sessions name it by `name` in the source's first language."""

    name: str
    aliases: tuple[str, ...] = ()
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """For whom a session is, what to bring, whether to sign up and what it costs, as it is told.

    `level_called` is the level behind its heading. `needs_laptop` and `needs_signup` are None where
    nothing tells it; `floor` is that of the room, `keywords` are the free labels under which people
    look for it, `lines` what else is told in lines of its own. `organisers` are who arranges it.
    """

    level: str = ""
    level_called: str = ""
    needs: str = ""
    needs_laptop: bool | None = None
    signup: str = ""
    needs_signup: bool | None = None
    cost: str = ""
    places: int | None = None
    is_sold_out: bool = False
    floor: str = ""
    keywords: tuple[str, ...] = ()
    lines: str = ""
    organisers: str = ""


@dataclass(frozen=True, slots=True)
class ImportedSession:
    """One item of a source's programme.

    `start` and `end` are aware, or naive when the source gives the clock at the venue; `day` is for
    items without a time. `rooms`, `track` and `other_tracks` are names. `kind_words` is what the
    source calls the sort of item, `kind` our own word for it when the source is certain.
    `unread_language` is what it calls languages that are none we know; `aliases` are codes that
    people call it by. `links` are pairs of address and label. `is_service` marks what is no talk:
    registration, a break, an hour to move; `is_untitled` what the source gives no title;
    `is_unrecorded` that it is not to be recorded, `licence` that of its recording.
    """

    title: Words
    source_id: str = ""
    start: datetime | None = None
    end: datetime | None = None
    length: timedelta | None = None
    day: date | None = None
    rooms: tuple[str, ...] = ()
    track: str = ""
    other_tracks: tuple[str, ...] = ()
    kind_words: str = ""
    kind: str = ""
    languages: tuple[str, ...] = ()
    unread_language: str = ""
    abstract: Words = ""
    people: tuple[ImportedPerson, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    aliases: tuple[str, ...] = ()
    is_cancelled: bool = False
    is_service: bool = False
    is_unrecorded: bool = False
    licence: str = ""
    is_untitled: bool = False
    terms: Terms = Terms()


@dataclass(frozen=True, slots=True)
class ImportedTopic:
    """What a source tells beside its programme: a question with its answer, or a titled text."""

    title: str
    text: str
    is_question: bool = False


@dataclass(frozen=True, slots=True)
class ImportedProgramme:
    """All that a source says; `zone` is an IANA name, or empty when the source does not tell.

    `address` is the venue's, `email` whom to ask, `edition` the number of this one; `topics` are
    told beside the sessions.

    `names` are those of rooms and tracks in several languages, by the one that sessions use, and
    `codes` what tracks are also called.
    `remarks` are sentences about what could not be mapped; `unread` is a field that should tell
    when a session is, with its value, where none of them could be read.
    """

    sessions: tuple[ImportedSession, ...]
    name: str = ""
    short_name: str = ""
    zone: str = ""
    first_day: date | None = None
    last_day: date | None = None
    venue: str = ""
    city: str = ""
    link: str = ""
    address: str = ""
    email: str = ""
    edition: int | None = None
    theme: str = ""
    topics: tuple[ImportedTopic, ...] = ()
    rooms: tuple[ImportedRoom, ...] = ()
    names: Mapping[str, Words] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    unread: str = ""

    @property
    def is_timed(self) -> bool:
        """Whether it tells of any session when it is, or on which day."""
        return any(session.start or session.day for session in self.sessions)
