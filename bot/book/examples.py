"""Real values for every placeholder of the catalogues: small and large, Latin and other scripts.

Values that the bot makes itself, such as dates, lengths and lists, are made here as it makes them.

Long because it is a table of values, one for each placeholder.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from bot.answering.voice import Voice
from bot.texts import Value
from bot.texts.grammar import language_name, language_names, percent

COUNTS = (0, 1, 2, 3, 5, 11, 21, 101)
"""Numbers that together fall into every plural category of the seven languages (CLDR)."""

_LENGTHS = tuple(
    timedelta(minutes=minutes)
    for minutes in (1, 2, 5, 11, 21, 45, 60, 61, 90, 120, 300, 11 * 60, 24 * 60, 74 * 60)
)
_PEOPLE = (
    "Izumi Nakamitsu",
    "Bo Berg",
    "김상진",
    "محمد العلي",
    "Лев Толстой",
    "María-José Fernández de la Vega y Gómez-Acebo",
)
_TITLES = (
    "AI 101",
    "Q&A",
    "Reading eighty years of tide books, page by page, from Brest to Busan, and what they teach us",
    "바다의 기억",
    "ما يتذكره البحر",
    "О чём помнит море",
)
_TIMES = ("09:00", "18:30", "00:05")
_OLD_AND_NEW = (("10:00", "10:30"), ("Attic", "Great Hall"), ("B-12", "C-3"))

Make = Callable[[Voice], Sequence[Value]]
"""What returns the examples of a placeholder in a language."""


def examples_of(voice: Voice, message: str, placeholder: str) -> Sequence[Value]:
    """Return the values to show a placeholder of a message with; the first are the commonest.

    Raises KeyError for a placeholder that has none: it wants a row in this module.
    """
    make = _OF_MESSAGE.get(f"{message}.{placeholder}") or _BY_NAME[placeholder]
    return tuple(make(voice))


def _fixed(*values: Value) -> Make:
    return lambda _voice: values


def _said(*keys: str) -> Make:
    return lambda voice: tuple(voice.say(key) for key in keys)


def _lists(of: Callable[[Voice], Sequence[str]]) -> Make:
    """Return an example of one, of two and of more items."""
    return lambda voice: tuple(voice.listing(of(voice)[:many]) for many in (1, 2, 3))


def _titles(voice: Voice) -> Sequence[str]:
    own = [voice.title(session) for session in voice.programme.sessions]
    return (*own[:2], *_TITLES)


def _rooms(voice: Voice) -> Sequence[str]:
    return (*(room.name.get(voice.language) for room in voice.event.rooms[:3]), "B-12", "회의실 3")


def _tracks(voice: Voice) -> Sequence[str]:
    return (*(track.name.get(voice.language) for track in voice.event.tracks), "AI & Society")


def _people(voice: Voice) -> Sequence[str]:
    return (*(person.name for person in voice.event.people[:2]), *_PEOPLE)


def _organisations(voice: Voice) -> Sequence[str]:
    return (*(one.name.get(voice.language) for one in voice.event.organisations), "UNODA", "한국")


def _names(voice: Voice) -> Sequence[str]:
    return tuple(dict.fromkeys((voice.event_name(), "PyCon", "Re:publica 25", voice.full_name())))


def _days(voice: Voice) -> Sequence[date]:
    start = voice.event.start_day
    return (start, voice.event.end_day, date(start.year, 1, 1), date(start.year + 1, 8, 23))


def _when(voice: Voice) -> Sequence[str]:
    timed = [session for session in voice.programme.sessions if session.start]
    return tuple(voice.when(session) for session in timed[:3]) or (voice.range(),)


def _moments(voice: Voice) -> Sequence[str]:
    starts = [session.start for session in voice.programme.sessions if session.start]
    return tuple(voice.moment(start) for start in starts[:2]) or (voice.range(),)


def _languages(voice: Voice) -> Sequence[str]:
    codes = (("en",), ("fr", "ar"), ("en", "ru", "ko"), ("zh", "es"))
    return tuple(language_names(some, voice.language) for some in codes)


def _venues(voice: Voice) -> Sequence[str]:
    venue = voice.event.venue
    own = voice.text(venue.name) if venue else None
    return tuple(name for name in (own, "CERN", "코엑스") if name)


def _places(voice: Voice) -> Sequence[str]:
    return tuple(name for name in (voice.place(), *_venues(voice)[1:]) if name)


def _contacts(voice: Voice) -> Sequence[str]:
    own = tuple(voice.contact(contact) for contact in voice.event.contacts[:2])
    return (*own, voice.with_commas("Ana Lima", "ana@example.org", "+33 1 23 45 67 89"))


def _criteria(voice: Voice) -> Sequence[str]:
    day, say = voice.day(voice.event.start_day), voice.say
    return (
        day,
        " · ".join((day, say("criterion-after", time="14:00"))),
        " · ".join((_rooms(voice)[0], say("criterion-longer", length=voice.length(_LENGTHS[5])))),
    )


def _pairs(voice: Voice) -> Sequence[str]:
    day = voice.day(voice.event.start_day)
    return tuple(voice.with_commas(day, room) for room in _rooms(voice)[:2])


_PHASES = ("draft", "waiting", "scheduled", "sending", "sent", "retracted", "discarded")

_BY_NAME: Mapping[str, Make] = {
    "about": lambda voice: (voice.event_name(), *_pairs(voice)),
    "answer": lambda voice: (f"{voice.event_name()}: {voice.range()}.",),
    "author": _people,
    "before": _fixed(40, 41, 105),
    "channel": _fixed("#announcements", "#général", "#공지"),
    "channels": _lists(lambda _: ("#announcements", "#general", "#공지")),
    "choices": lambda voice: ("\n".join(f"• {title}" for title in _titles(voice)[:3]),),
    "city": lambda voice: tuple(
        voice.city(zone) for zone in (voice.event.zone, "Asia/Seoul", "America/New_York")
    ),
    "command": _fixed("python -m bot announce", "python -m bot questions"),
    "contact": _contacts,
    "count": _fixed(*COUNTS),
    "counts": lambda voice: (
        voice.with_commas(
            *(f"{voice.say(f'delivery-{state}')}: {3}" for state in ("pending", "sent", "failed"))
        ),
    ),
    "day": lambda voice: tuple(map(voice.day, _days(voice))),
    **dict.fromkeys(
        ("weekday", "claimed"),
        lambda voice: tuple(voice.locale.days["stand-alone"]["wide"].values()),
    ),
    "days": _fixed(1, 2, 3, 5, 11, 21, 101),
    "detail": _fixed("Missing Permissions", "50013", "HTTP 403"),
    "details": _contacts,
    "email": _fixed("ana@example.org"),
    "end": _fixed(*_TIMES[1:]),
    "eve": lambda voice: (voice.day(voice.event.start_day),),
    "failed": _fixed(*COUNTS),
    "file": _fixed("knowledge/my-event/changes.yaml"),
    "first": _fixed("01:30 UTC+2"),
    "hours": _fixed(0, 0, 0, 1, 1, 2, 3, 5, 11, 21),
    "label": lambda voice: (
        *(link.label.get(voice.language) for link in voice.event.links[:1]), "Indico",
    ),
    "language": lambda voice: tuple(
        language_name(code, voice.language) for code in ("en", "fr", "ar", "ko")
    ),
    "languages": _languages,
    "length": lambda voice: tuple(map(voice.length, _LENGTHS)),
    "shortest": lambda voice: (voice.length(min(_LENGTHS)),),
    "longest": lambda voice: (voice.length(max(_LENGTHS)),),
    "usual": lambda voice: tuple(map(voice.length, _LENGTHS)),
    "loops": lambda voice: (
        voice.say("labelled", what=voice.say("loop-sending"), shown="2"),
    ),
    "minutes": _fixed(*COUNTS),
    "moment": _moments,
    "name": _names,
    "names": _lists(_organisations),
    "new": lambda voice: (_pairs(voice)[1], *(new for _, new in _OLD_AND_NEW)),
    "number": _fixed(1, 2, 3, 11, 24, 101),
    "offset": _fixed("+2", "−5", "+5:30"),
    "old": lambda voice: (_pairs(voice)[0], *(old for old, _ in _OLD_AND_NEW)),
    **dict.fromkeys(("body", "organisation"), _organisations),
    "other": lambda voice: tuple(
        voice.city(zone) for zone in ("Asia/Seoul", "America/New_York", "Africa/Cairo")
    ),
    "otherCity": lambda voice: tuple(
        voice.city(zone) for zone in ("Asia/Tokyo", "Europe/Paris", "Europe/Moscow")
    ),
    "part": lambda voice: tuple(
        voice.say(f"part-{part}")
        for part in ("opening", "keynote", "moderator", "panellist", "closing", "host")
    ),
    "people": _lists(_people),
    "permissions": _fixed("Send Messages", "View Channel, Send Messages"),
    "person": _people,
    "place": _places,
    "purpose": _said("topic-visas", "topic-press", "topic-lost_property"),
    "question": _said("suggest-dates", "suggest-venue"),
    "range": lambda voice: (voice.range(),),
    "reason": lambda voice: (
        voice.say("announce-reason-forbidden"), voice.say("announce-reason-missing"),
    ),
    "reference": _fixed("7f3a"),
    "role": lambda voice: (
        *(voice.text(one.role) or "" for one in voice.event.people[:2] if one.role),
        *("Speaker", "@Volunteers"),
    ),
    "room": _rooms,
    "rooms": _lists(_rooms),
    "second": _fixed("01:30 UTC+1"),
    "sent": _fixed(*COUNTS),
    "share": lambda voice: (percent(0.75, voice.language), percent(1, voice.language)),
    "shown": lambda voice: ("3", voice.listing(_titles(voice)[:2])),
    "source": _fixed("event.yaml", "UN press release, 4 December 2025"),
    "start": _fixed(*_TIMES),
    "state": _said(*(f"phase-{phase}" for phase in _PHASES)),
    "subject": _fixed("blockchain", "바다", "الفضاء"),
    "target": _fixed("#announcements", "#공지", "#général"),
    "text": lambda voice: (
        voice.text(voice.event.about) or voice.full_name(), "Bring a warm coat.", "따뜻한 옷.",
    ),
    "time": _fixed(*_TIMES),
    "title": _titles,
    "titles": _lists(_titles),
    "today": lambda voice: tuple(map(voice.full_day, _days(voice)[:2])),
    "thing": _fixed(*_TITLES),
    "topic": _said("topic-wifi", "topic-fees", "topic-lost_property"),
    "topics": _lists(
        lambda voice: [
            voice.say(f"personal-topic-{one}") for one in ("changes", "announcements", "logistics")
        ]
    ),
    "total": _fixed(*COUNTS),
    "track": _tracks,
    "tracks": _lists(_tracks),
    "typed": _fixed("bouy", "등대", "بوي"),
    "url": _fixed("https://example.org/lights"),
    "value": _fixed("Geneva", "3 May", "24"),
    "venue": _venues,
    "waiting": _fixed(*COUNTS),
    "what": _criteria,
    "when": _when,
    "who": lambda voice: (
        voice.say("announce-notifies-nobody"),
        voice.say("announce-notifies-everyone"),
        voice.say("announce-notifies-role", role="@Speakers", count=21),
    ),
}  # fmt: skip

_OF_MESSAGE: Mapping[str, Make] = {
    "calendar-programme.address": _fixed("https://usher.example.org/programme.ics?lang=en"),
    "address.text": _fixed("1 Quay Street, Brest"),
    "announce-heading.number": _fixed(1, 2, 21),
    "announce-no-role.role": _fixed("@Speakers", "연사"),
    "announce-notifies-role.role": _fixed("@Speakers"),
    "announce-notifies-some.role": _fixed("@Speakers"),
    "announce-readers.topic": _said("personal-topic-logistics"),
    "announce-when.when": _moments,
    "cancelled-mark.text": lambda voice: tuple(
        voice.session_line(session) for session in voice.programme.sessions[:2]
    ),
    "change-added.details": _pairs,
    "change-doubt-capacity.name": _rooms,
    "change-doubt-person.name": _people,
    "change-doubt-room.name": _rooms,
    "change-line.what": _said("change-time", "change-room", "change-title", "change-people"),
    "change-reason.reason": _fixed("The speaker’s train is late.", "기차가 늦습니다."),
    "chat-language-unknown.languages": _fixed("en, fr, es, ru, ar, zh, ko"),
    "claim-no.text": lambda voice: (f"{voice.event_name()}: {voice.range()}.",),
    "claim-yes.text": lambda voice: (f"{voice.event_name()}: {voice.range()}.",),
    "closes.count": _fixed(1, 2, 3),
    "kind-not-filed.kind": _fixed("workshops", "ateliers", "工作坊"),
    "moderates.count": _fixed(1, 2, 3),
    "organisers.count": _fixed(1, 2, 3),
    "partners.count": _fixed(1, 2, 3),
    "sponsors.count": _fixed(1, 2, 3),
    "criterion-at.time": _fixed("14:00"),
    "date-range.end": lambda voice: (voice.full_day(voice.event.end_day),),
    "date-range.start": lambda voice: (voice.day(voice.event.start_day),),
    "days-and-hours.days": lambda voice: tuple(voice.say("days", days=n) for n in COUNTS[1:]),
    "days-and-hours.rest": lambda voice: tuple(map(voice.length, _LENGTHS[:12])),
    "days-range.end": lambda voice: (voice.with_commas(voice.day(_days(voice)[1]), "12:00"),),
    "days-range.start": lambda voice: (voice.with_commas(voice.day(_days(voice)[0]), "9:00"),),
    "days-left.days": _fixed(*COUNTS),
    "discord-page.count": _fixed(2, 3, 5, 11, 21, 101),
    "labelled.what": _said("personal-agenda", "discord-stored-judged"),
    "discord-with.people": _lists(_people),
    "discord-your-time.time": lambda voice: tuple(map(voice.full_day, _days(voice)[:1])),
    "edition-not.other": _fixed(23, 1, 100),
    "event-name.text": lambda voice: (voice.full_name(),),
    "history.text": lambda voice: (voice.text(voice.event.history) or voice.full_name(),),
    "hours-minutes.minutes": _fixed(1, 2, 21, 0, 1, 0, 0, 45, 0, 5),
    "in-night.day": lambda voice: (voice.day(voice.event.end_day),),
    "in-night.text": lambda voice: (voice.say("time-range", start="00:30", end="01:30"),),
    "in-zone.text": lambda voice: (
        voice.with_commas(voice.day(voice.event.start_day), "10:00"),
        voice.say("time-range", start="10:00", end="11:30"),
    ),
    "nearest-without.what": _rooms,
    "on-now-day.number": _fixed(1, 1, 2, 3, 11, 21),
    "on-now-day.days": _fixed(2, 3, 5, 11, 21, 101),
    "opens.count": _fixed(1, 2, 3),
    "organiser-loaded.when": _moments,
    "organiser-next-reminder.when": _moments,
    "parallel-to.title": _titles,
    "person-at.organisation": _organisations,
    "personal-next.when": _moments,
    "personal-saved.when": _moments,
    "room-directions.text": _fixed("Straight on from the entrance."),
    "session-not-there.other": _rooms,
    "theme.text": lambda voice: (voice.text(voice.event.theme) or voice.full_name(),),
    "time-past.when": _moments,
    "time-skipped.when": _moments,
    "trouble-unwritable.reason": _fixed("Permission denied", "Read-only file system"),
    "trouble-source.target": _fixed("https://pretalx.example/my-event/schedule/"),
    "trouble-source-lost.target": _fixed("https://pretalx.example/my-event/schedule/"),
    "web-shown.shown": _fixed(*COUNTS),
    "web-source-dated.day": lambda voice: tuple(map(voice.full_day, _days(voice)[:1])),
    "web-your-time.zone": _fixed("Asia/Seoul"),
    "zone-also.day": lambda voice: (voice.day(voice.event.start_day),),
    "zone-also.other": _fixed(*_TIMES[1:]),
    "zone-also.time": _fixed(*_TIMES),
}
