"""The programme as its page shows it: texts in one language, in order, ready for a template."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from urllib.parse import quote, urlsplit

from bot.answering.text.plain import shorten_at_word
from bot.answering.voice import Voice
from bot.core.models import CHANGES_FILE, Event, Fact, Link, Origin, Session, Status, Text
from bot.core.programme import IDLE_KINDS, NIGHT_ENDS_AT, Programme, merge_twins
from bot.texts.grammar import language_label
from bot.web.page_size import LARGEST_ABSTRACTS, LARGEST_LINKS, longest_list, longest_text
from bot.web.views import (
    Anchor,
    DayView,
    Moment,
    NamedLink,
    ParticipantView,
    ProgrammeView,
    SessionView,
    TextView,
)

HUES = 8
"""Colours there are for tracks."""

MOST_SOURCES = 3
"""Sources that are named below an answer."""

SPOKEN = frozenset({"http", "https", "mailto"})
"""Schemes of addresses that a page may lead to."""


def view_programme(event: Event, language: str) -> ProgrammeView:
    """Return the view of an event's programme in one language."""
    return _Viewer(event, language).view()


class _Viewer:
    """Puts one event into one language."""

    def __init__(self, event: Event, language: str) -> None:
        self.event = event
        self.programme = Programme(event)
        self.voice = Voice(self.programme, language)
        self.language = language
        self.sessions = merge_twins(self.programme.sessions)
        hues = [track.id for track in event.tracks]
        self.tracks = {
            track.id: NamedLink(track.id, track.name.get(language), hues.index(track.id) % HUES)
            for track in event.tracks
        }
        self.rooms = {room.id: NamedLink(room.id, room.name.get(language)) for room in event.rooms}
        self.spoken = sorted({code for s in self.sessions for code in s.languages})
        self.time_range = self._pieces("time-range")
        self.days_range = self._pieces("days-range")
        self.source = self._commonest_source()
        self.longest = longest_text(
            LARGEST_ABSTRACTS,
            [len(text.encode()) for s in self.sessions if (text := self.voice.text(s.abstract))],
        )
        self.most_links = longest_list(
            LARGEST_LINKS, [[len(link.url) for link in s.links] for s in self.sessions]
        )

    def view(self) -> ProgrammeView:
        """Return all of it."""
        event, voice = self.event, self.voice
        used = {room for s in self.sessions for room in s.rooms}
        contact = self.programme.contact_for("general")
        return ProgrammeView(
            event_id=event.id,
            title=voice.full_name(),
            name=self._shown(event.name.value) if event.name.value else TextView(event.id),
            theme=next(self._paragraphs(event.theme), None),
            about=tuple(self._paragraphs(event.about)),
            dates=voice.range(),
            place=voice.place() or "",
            zone=event.zone,
            city=voice.city(event.zone),
            contact=voice.contact(contact) if contact else "",
            links=tuple(_anchors(event.links, self.language)),
            days=tuple(self._days()),
            rooms=tuple(room for room in self.rooms.values() if room.id in used),
            tracks=tuple(self.tracks.values()),
            languages=tuple(self._spoken(code) for code in self.spoken),
            count=len(self.sessions),
            source=_sourced(*self.source, self.voice),
        )

    def _days(self) -> Iterator[DayView]:
        by_day: dict[date | None, list[Session]] = {}
        for session in self.sessions:
            by_day.setdefault(self.programme.programme_day_of(session), []).append(session)
        for day in sorted(by_day, key=lambda one: one or date.max):
            groups: dict[datetime | None, list[Session]] = {}
            for session in by_day[day]:
                start = session.start and session.start.astimezone(UTC)
                groups.setdefault(start, []).append(session)
            yield DayView(
                id=day.isoformat() if day else "undated",
                name=self.voice.full_day(day) if day else self.voice.say("web-no-day"),
                short=self.voice.day(day) if day else self.voice.say("web-no-day"),
                groups=tuple(
                    (self._moment(start), tuple(map(self._session, sessions)))
                    for start, sessions in groups.items()
                ),
            )

    def _session(self, session: Session) -> SessionView:
        voice = self.voice
        own_day = self.programme.day_of(session)
        is_night = own_day != self.programme.programme_day_of(session)
        source = _source_of(session.origin)
        end = self._end(session)
        return SessionView(
            id=session.id,
            title=self._shown(session.title),
            start=self._moment(session.start),
            end=end,
            range=self.time_range if end is None or not end.has_day else self.days_range,
            night=voice.day(own_day) if is_night and own_day else "",
            rooms=tuple(self.rooms[room] for room in session.rooms if room in self.rooms),
            tracks=tuple(self.tracks[one] for one in session.tracks if one in self.tracks),
            # What is true of every session need not be said of each.
            languages=tuple(map(self._spoken, session.languages if len(self.spoken) > 1 else ())),
            names=tuple(zip(voice.people(session), self._names(session), strict=True)),
            people=tuple(self._people(session)),
            marks=tuple(_marks(session)),
            paragraphs=tuple(self._details(session)),
            links=tuple(_anchors(session.links[: self.most_links], self.language)),
            # As with languages: what most sessions have stands once, at the end.
            source=_sourced(*source, self.voice) if source != self.source else "",
            is_idle=session.kind in IDLE_KINDS,
            is_cancelled=session.is_cancelled,
            calendar_path=f"/session/{quote(session.id, safe='')}.ics?lang={self.language}",
        )

    def _names(self, session: Session) -> list[str]:
        return [self.programme.person[one.person].name for one in session.people]

    def _people(self, session: Session) -> Iterator[ParticipantView]:
        for taking_part in session.people:
            person = self.programme.person[taking_part.person]
            body = self.programme.organisation.get(person.organisation or "")
            told = [self.voice.text(person.role), body and body.name.get(self.language)]
            about = self.voice.with_commas(*(one for one in told if one))
            if about or person.native_name:
                yield ParticipantView(self.voice.person(person), about)

    def _details(self, session: Session) -> Iterator[TextView]:
        yield from self._paragraphs(session.abstract, self.longest)
        for key, fact in (("web-needs", session.prerequisites), ("web-signup", session.signup)):
            if text := self.voice.text(fact):
                yield TextView(self.voice.say(key, text=text))

    def _paragraphs(self, fact: Fact[Text] | None, longest: int = 0) -> Iterator[TextView]:
        text = self.voice.text(fact)
        if fact is None or fact.value is None or not text:
            return
        language = fact.value.best(self.language)[1]
        other = language if language != self.language else None
        if longest:
            text = shorten_at_word(text, max(1, longest * len(text) // len(text.encode())))
        for paragraph in text.split("\n\n"):
            if paragraph.strip():
                yield TextView(paragraph.strip(), other)

    def _shown(self, text: Text) -> TextView:
        words, language = text.best(self.language)
        return TextView(words, language if language != self.language else None)

    def _moment(self, moment: datetime | None) -> Moment | None:
        if moment is None:
            return None
        local = moment.astimezone(self.programme.zone)
        return Moment(self.voice.clock(moment), local.isoformat(timespec="minutes"))

    def _end(self, session: Session) -> Moment | None:
        """Return when a session ends, with the day where that is not the evening's own."""
        end, start = self._moment(session.end), session.start
        if end is None or session.end is None or start is None:
            return end
        begun = start.astimezone(self.programme.zone).date()
        night_ends = session.end.astimezone(self.programme.zone) - timedelta(hours=NIGHT_ENDS_AT)
        if night_ends.date() <= begun:
            return end
        day = self.voice.day(session.end.astimezone(self.programme.zone).date())
        return Moment(self.voice.with_commas(day, end.text), end.iso, has_day=True)

    def _pieces(self, key: str) -> tuple[str, ...]:
        """Return what a message says before, between and after a start and an end."""
        said = self.voice.say(key, start="{start}", end="{end}")
        return tuple(re.split(r"\{start\}|\{end\}", said))

    def _spoken(self, code: str) -> NamedLink:
        return NamedLink(code, language_label(code, self.voice.language))

    def _commonest_source(self) -> tuple[str, date | None]:
        counts = Counter(_source_of(session.origin) for session in self.sessions)
        return counts.most_common(1)[0][0] if counts else ("", None)


def _marks(session: Session) -> Iterator[str]:
    """Yield the keys of what a reader must not miss."""
    if session.is_cancelled:
        yield "web-cancelled"
    elif session.origin.file == CHANGES_FILE:
        yield "web-changed"
    if session.start is None:
        yield "web-no-time"
    elif session.time_status is Status.PROVISIONAL:
        yield "web-provisional-time"
    if session.room_status is Status.NOT_PUBLISHED:
        yield "web-no-room"
    elif session.room_status is Status.PROVISIONAL and session.rooms:
        yield "web-provisional-room"


def _source_of(origin: Origin) -> tuple[str, date | None]:
    return origin.source or origin.file, origin.as_of


def source_line(origins: Iterable[Origin], voice: Voice) -> str:
    """Return where an answer stands in the organisers' own words, and of when; "" for nowhere."""
    sources = dict.fromkeys(map(_source_of, origins))
    return " · ".join(_sourced(*source, voice) for source in list(sources)[:MOST_SOURCES])


def _sourced(source: str, as_of: date | None, voice: Voice) -> str:
    if as_of is None:
        return voice.say("web-source", source=source) if source else ""
    return voice.say("web-source-dated", source=source, day=voice.full_day(as_of))


def _anchors(links: Sequence[Link], language: str) -> Iterator[Anchor]:
    for link in links:
        if urlsplit(link.url).scheme.casefold() in SPOKEN:
            label = link.label.get(language)
            yield Anchor(link.url, _host(link.url) if label == link.url else label)


def _host(url: str) -> str:
    return urlsplit(url).netloc or url
