"""The shapes that the page's templates read: everything is text in one language, and in order."""

from __future__ import annotations

from dataclasses import dataclass

from babel.core import Locale


@dataclass(frozen=True, slots=True)
class TextView:
    """A text, and its language where that is not the page's."""

    text: str
    language: str | None = None

    @property
    def direction(self) -> str | None:
        """How it runs, where its language is not the page's."""
        return None if self.language is None else direction_of(self.language)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment as text, with its day or without, and for machines."""

    text: str
    iso: str
    has_day: bool = False


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link that can be followed."""

    url: str
    text: str


@dataclass(frozen=True, slots=True)
class NamedLink:
    """A room, track, language or day one can choose."""

    id: str
    name: str
    hue: int = 0


@dataclass(frozen=True, slots=True)
class ParticipantView:
    """Somebody in a session, with what is told of them."""

    name: str
    about: str


@dataclass(frozen=True, slots=True)
class SessionView:
    """One session; `marks` are the keys of what a reader must notice about it.

    `range` is what stands before, between and after its start and end. `names` has each name as it
    is shown, with the part somebody has, and alone.
    """

    id: str
    title: TextView
    start: Moment | None
    end: Moment | None
    range: tuple[str, ...]
    night: str
    rooms: tuple[NamedLink, ...]
    tracks: tuple[NamedLink, ...]
    languages: tuple[NamedLink, ...]
    names: tuple[tuple[str, str], ...]
    people: tuple[ParticipantView, ...]
    marks: tuple[str, ...]
    paragraphs: tuple[TextView, ...]
    links: tuple[Anchor, ...]
    source: str
    is_idle: bool
    is_cancelled: bool
    calendar_path: str

    @property
    def has_details(self) -> bool:
        """Whether there is more to say than the line tells."""
        return bool(self.paragraphs or self.links or self.people or self.source or self.start)


@dataclass(frozen=True, slots=True)
class DayView:
    """A day with its sessions by the moment they start; None starts those without a time."""

    id: str
    name: str
    short: str
    groups: tuple[tuple[Moment | None, tuple[SessionView, ...]], ...]


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """All of a page that depends on the event."""

    event_id: str
    title: str
    name: TextView
    theme: TextView | None
    about: tuple[TextView, ...]
    dates: str
    place: str
    zone: str
    city: str
    contact: str
    links: tuple[Anchor, ...]
    days: tuple[DayView, ...]
    rooms: tuple[NamedLink, ...]
    tracks: tuple[NamedLink, ...]
    languages: tuple[NamedLink, ...]
    count: int
    source: str


def direction_of(language: str) -> str:
    """Return `rtl` or `ltr` for a language; `auto` for one nobody knows."""
    try:
        return Locale.parse(language).text_direction
    except (ValueError, LookupError):
        return "auto"
