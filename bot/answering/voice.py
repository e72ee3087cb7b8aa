"""How dates, times, lists and names read in a language: the blocks answers are built of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.core import Locale
from babel.dates import get_timezone_location

from bot.answering.text.plain import plain_text, shorten_at_word
from bot.core.models import Contact, Event, Fact, Part, Person, Room, Session, Status, Text
from bot.core.programme import Programme
from bot.texts import Messages, grammar, messages
from bot.texts.grammar import PlacedName, in_line, in_row, listed, listed_open, locale_of, sentences

LIST_LIMIT = 8
"""How many sessions or people a list shows before "and N more"."""

LIST_CHARACTERS = 640
"""How long the lines of a list are together: what a phone shows at once."""

SHORT_LIMIT, SHORT_CHARACTERS = 12, 1000
"""The same for lines without people."""

LONGEST_TITLE = 120
"""Characters of a title in a line of a list."""

_SIGNS = str.maketrans("+-", "-+")

MOST_NAMES = 3
"""How many people a line of a list names; the others it counts."""


@dataclass(frozen=True)
class Voice:
    """One language speaking about one event.

    `reader_zone` is the IANA name of the zone a reader chose to be told moments of their own in.
    """

    programme: Programme
    language: str
    reader_zone: str | None = None

    @property
    def say(self) -> Messages:
        """The message catalogue."""
        return messages(self.language)

    @property
    def locale(self) -> Locale:
        """The CLDR locale that formats dates and lists."""
        return locale_of(self.language)

    @property
    def event(self) -> Event:
        """The event spoken about."""
        return self.programme.event

    def event_name(self) -> PlacedName:
        """Return the short name of the event, or its full name; it knows its article."""
        names = self.event.short_names
        name = names[0].get(self.language) if names else self.full_name()
        placed = self.event.name_in_sentence
        return PlacedName(name, placed.by_language.get(self.language) if placed else None)

    def full_name(self) -> str:
        """Return the event's full name."""
        return self.text(self.event.name) or self.event.id

    def text(self, fact: Fact[Text] | Text | None) -> str | None:
        """Return a text in this language (else as the organisers wrote it), or None."""
        if isinstance(fact, Fact):
            shown = self.text(fact.value)
            if shown and fact.status is Status.PROVISIONAL:
                return self.sentences(shown, self.say("provisional"))
            return shown
        return plain_text(fact.get(self.language)) if fact else None

    def full_day(self, day: date) -> str:
        """Return a day with weekday, month and year."""
        return grammar.written_date(day, self.say("date-pattern"), self.language)

    def day(self, day: date) -> str:
        """Return a day with weekday and month; with its year when that is not the event's."""
        if day.year not in {self.event.start_day.year, self.event.end_day.year}:
            return self.full_day(day)
        return grammar.written_date(day, self.say("day-pattern"), self.language)

    def range(self) -> str:
        """Return the event's dates."""
        start, end = self.event.start_day, self.event.end_day
        if start == end:
            return self.full_day(start)
        # The year is said once: first where the language begins a date with it, else last.
        if self.say("date-pattern").startswith("y"):
            return self.say("date-range", start=self.full_day(start), end=self.day(end))
        return self.say("date-range", start=self.day(start), end=self.full_day(end))

    def clock(self, moment: datetime) -> str:
        """Return the time of day in the event's zone, on the 24-hour clock."""
        return f"{moment.astimezone(self.programme.zone):%H:%M}"

    def city(self, zone: str) -> str:
        """Return the city a time zone is named after; `UTC+9` of one that is but an offset."""
        if zone.startswith("Etc/GMT"):
            # Their signs are POSIX's: Etc/GMT-9 is east of Greenwich.
            return f"UTC{zone.removeprefix('Etc/GMT').translate(_SIGNS)}"
        city = get_timezone_location(ZoneInfo(zone), locale=self.locale, return_city=True)
        if "/" not in city:
            return city
        # Of "America/Argentina/Cordoba" CLDR knows the city as that of "America/Cordoba" only.
        city = city.rpartition("/")[2]
        known = self.locale.time_zones.get(f"{zone.partition('/')[0]}/{city.replace(' ', '_')}", {})
        return str(known.get("city", city))

    def hours(self, session: Session) -> str:
        """Return a session's start and end as times of day; "" when it has none.

        Both have their days when it goes on for several.
        """
        if not session.start:
            return ""
        if not session.end:
            return self.clock(session.start)
        start, end = self.clock(session.start), self.clock(session.end)
        if self._covers_days(session):
            start, end = (
                self.with_commas(self.day(moment.astimezone(self.programme.zone).date()), clock)
                for moment, clock in ((session.start, start), (session.end, end))
            )
            return self.say("days-range", start=start, end=end)
        return self.say("time-range", start=start, end=end)

    def day_and_hours(self, session: Session) -> str:
        """Return the day and the times of a session, as far as they are known."""
        day = self.programme.day_of(session)
        hours = self.hours(session)
        if day and not self._covers_days(session):
            hours = self.with_commas(self.day(day), hours)
        return self._in_night(session, hours)

    def _covers_days(self, session: Session) -> bool:
        """Whether a session goes on into another day, and not only into the night."""
        start, end = session.start, session.end
        if start is None or end is None:
            return False
        return len(self.programme.slot(session).days) > (2 if self._eve(session) else 1)

    def _eve(self, session: Session) -> date | None:
        """Return the day whose late night a session is in, when it starts after midnight."""
        own = self.programme.programme_day_of(session)
        return own if own != self.programme.day_of(session) else None

    def _in_night(self, session: Session, text: str) -> str:
        """Say of a session after midnight which night that is."""
        eve, day = self._eve(session), self.programme.day_of(session)
        if eve is None or day is None:
            return text
        return self.say("in-night", text=text, eve=self.day(eve), day=self.day(day))

    def when(self, session: Session) -> str:
        """Return a timed session's day, times and zone."""
        if self.programme.day_of(session) is None:
            return ""
        return self.say(
            "in-zone", text=self.day_and_hours(session), city=self.city(self.event.zone)
        )

    def moment(self, moment: datetime) -> str:
        """Return an aware moment's day, time of day and zone: the reader's if they chose one."""
        zone = self.reader_zone or self.event.zone
        local = moment.astimezone(ZoneInfo(zone))
        clock = f"{local:%H:%M}"
        text = self.with_commas(self.day(local.date()), clock)
        return self.say("in-zone", text=text, city=self.city(zone))

    def with_commas(self, *parts: str) -> str:
        """Join the parts that are not empty with the language's comma, as headings do."""
        return in_row(parts, self.language)

    def sentences(self, *parts: str) -> str:
        """Return the sentences that are not empty, one after another as the language does."""
        return sentences(parts, self.language)

    def length(self, span: timedelta) -> str:
        """Return a length of time in days, hours and minutes, those left out that are none."""
        days, minutes = divmod(int(span.total_seconds()) // 60, 24 * 60)
        hours = self.say("hours-minutes", hours=minutes // 60, minutes=minutes % 60)
        if not days:
            return hours
        whole = self.say("days", days=days)
        return self.say("days-and-hours", days=whole, rest=hours) if minutes else whole

    def listing(self, items: Iterable[str]) -> str:
        """Return items as a list in a sentence ("a, b and c")."""
        return listed(items, self.language)

    def title(self, session: Session) -> str:
        """Return a session's title."""
        return session.title.get(self.language)

    def person(self, person: Person) -> str:
        """Return a person's name with its native form."""
        if not person.native_name:
            return person.name
        return self.say("person-part", person=person.name, part=person.native_name)

    def people(self, session: Session, parts: Sequence[Part] = ()) -> list[str]:
        """Return the names of those with a part in a session, the part said when it matters."""
        shown = []
        for taking_part in session.people:
            if parts and taking_part.part not in parts:
                continue
            name = self.programme.person[taking_part.person].name
            if not parts and taking_part.part is not Part.SPEAKER:
                part = self.say(f"part-{taking_part.part}")
                name = self.say("person-part", person=name, part=part)
            shown.append(name)
        return shown

    def rooms(self, session: Session) -> str:
        """Return the names of a session's rooms; "" when it has none."""
        rooms: list[Room] = [self.programme.room[room] for room in session.rooms]
        return self.listing(room.name.get(self.language) for room in rooms) if rooms else ""

    def names_counted(self, names: Sequence[str], most: int = MOST_NAMES) -> str:
        """Return names as a list, those beyond `most` as a number; a single one is named."""
        if len(names) <= most + 1:
            return self.listing(names)
        people = listed_open(names[:most], self.language)
        return self.say("people-more", people=people, count=len(names) - most)

    def short_line(self, session: Session, *, with_day: bool = False) -> str:
        """Return one line without the people: times, title, room."""
        return self.session_line(replace(session, people=()), with_day=with_day)

    def listed_time(self, session: Session, *, with_day: bool = False) -> str:
        """Return the times a line of a list begins with, in the event's zone; "" without any."""
        if with_day:
            return self.day_and_hours(session)
        return self._in_night(session, self.hours(session))

    def session_line(self, session: Session, *, with_day: bool = False) -> str:
        """Return one line: times, title, room, people."""
        when = self.listed_time(session, with_day=with_day)
        taking_part = dict.fromkeys(p.person for p in session.people)
        names = [self.programme.person[one].name for one in taking_part]
        title = shorten_at_word(self.title(session), LONGEST_TITLE)
        parts = (when, title, self.rooms(session), self.names_counted(names) if names else "")
        line = in_line(parts, self.language)
        return self.say("cancelled-mark", text=line) if session.is_cancelled else line

    def fitting_lines(self, sessions: Sequence[Session], *, with_day: bool = False) -> list[str]:
        """Return a line each of the first sessions: as many as a phone shows, at least one."""
        lines: list[str] = []
        for session in sessions[:LIST_LIMIT]:
            line = f"• {self.session_line(session, with_day=with_day)}"
            if lines and sum(map(len, lines)) + len(line) > LIST_CHARACTERS:
                break
            lines.append(line)
        if len(lines) < len(sessions) <= SHORT_LIMIT:
            # A few more than fit with their speakers are shown without them, rather than cut.
            short = [f"• {self.short_line(one, with_day=with_day)}" for one in sessions]
            if sum(map(len, short)) <= SHORT_CHARACTERS:
                return short
        return lines

    def session_list(self, sessions: Sequence[Session], *, with_day: bool = False) -> str:
        """Return sessions a line each, as many as a phone shows, then how many more there are."""
        lines = self.fitting_lines(sessions, with_day=with_day)
        if len(sessions) > len(lines):
            lines.append(self.say("and-more", count=len(sessions) - len(lines)))
        return "\n".join(lines)

    def place(self) -> str | None:
        """Return venue, city and country, as far as they are known; None when none is."""
        venue = self.event.venue
        if venue is None:
            return None
        parts = [self.text(venue.name), self.text(venue.city), self.text(venue.country)]
        known: list[str] = []
        for part in parts:
            if part and not any(part.casefold() in other.casefold() for other in known):
                known.append(part)
        return grammar.placed(known, self.language) or None

    def contact(self, contact: Contact) -> str:
        """Return a contact's name and every way to reach it."""
        parts = [
            contact.name.get(self.language),
            contact.email,
            contact.phone,
            contact.link,
            self.text(contact.note),
        ]
        return self.with_commas(*dict.fromkeys(part.rstrip(".") for part in parts if part))
