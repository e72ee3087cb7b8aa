"""Invented events of any size, the same at every run."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from bot.core.models import (
    Contact,
    Event,
    Fact,
    Origin,
    Participation,
    Person,
    Room,
    Session,
    SessionKind,
    Text,
    Track,
    Venue,
)

ZONE = "Europe/Lisbon"
FIRST_DAY = date(2027, 3, 8)
DAYS = 5
_SLOTS = 16
_HOW = [
    "Financing",
    "Measuring",
    "Rethinking",
    "Governing",
    "Scaling",
    "Securing",
    "Modelling",
    "Mapping",
    "Teaching",
    "Testing",
    "Sharing",
    "Repairing",
    "Designing",
    "Forecasting",
    "Auditing",
    "Verifying",
    "Restoring",
    "Connecting",
    "Pricing",
    "Trusting",
]
_WHICH = [
    "open",
    "resilient",
    "coastal",
    "quantum",
    "urban",
    "rural",
    "circular",
    "autonomous",
    "digital",
    "regional",
    "shared",
    "maritime",
    "orbital",
    "volcanic",
    "renewable",
    "public",
    "private",
    "seasonal",
    "arctic",
    "tropical",
    "linguistic",
    "medical",
    "legal",
    "local",
]
_WHAT = [
    "ports",
    "satellites",
    "harvests",
    "archives",
    "sensors",
    "batteries",
    "languages",
    "aquifers",
    "forests",
    "hospitals",
    "grids",
    "ledgers",
    "museums",
    "fisheries",
    "glaciers",
    "vaccines",
    "algorithms",
    "borders",
    "libraries",
    "bridges",
    "dialects",
    "reefs",
    "railways",
    "orchards",
    "telescopes",
    "turbines",
    "markets",
    "elections",
    "pipelines",
    "deltas",
]
_FOR = [
    "small islands",
    "a warming sea",
    "ageing cities",
    "the next decade",
    "first responders",
    "young teachers",
    "border regions",
    "peacekeeping missions",
    "small farms",
    "cross-border trade",
    "remote clinics",
    "night shifts",
    "mountain valleys",
    "public procurement",
    "early warning",
    "crowded skies",
]
_GIVEN = [
    "Amara",
    "Bjorn",
    "Chloe",
    "Davit",
    "Elena",
    "Farid",
    "Greta",
    "Hamza",
    "Ingrid",
    "Jorge",
    "Keiko",
    "Luca",
    "Mireille",
    "Nadia",
    "Oskar",
    "Priya",
    "Quentin",
    "Rosa",
    "Samir",
    "Tamsin",
    "Ulrich",
    "Valeria",
    "Wanjiru",
    "Xavier",
    "Yusuf",
    "Zofia",
]
_BEGIN = [
    "Al",
    "Ber",
    "Cor",
    "Dal",
    "Est",
    "Fen",
    "Gar",
    "Hol",
    "Iver",
    "Jan",
    "Kel",
    "Lin",
    "Mar",
    "Nor",
    "Ost",
    "Pel",
    "Quin",
    "Ros",
    "Sten",
    "Tor",
]
_MIDDLE = ["an", "bri", "co", "den", "el", "fa", "go", "hi", "ja", "lo", "ma", "ni"]
_FINISH = [
    "berg",
    "dez",
    "field",
    "gard",
    "hart",
    "kov",
    "land",
    "ment",
    "nelli",
    "quist",
    "rath",
    "son",
]
_TRACKS = [
    "Water",
    "Energy",
    "Health",
    "Space",
    "Culture",
    "Law",
    "Finance",
    "Cities",
    "Data",
    "Food",
]
_KINDS = (SessionKind.TALK,) * 6 + (SessionKind.PANEL, SessionKind.WORKSHOP, SessionKind.DISCUSSION)


def _origin(file: str, key: str) -> Origin:
    return Origin(f"{file}.yaml", key, 1)


def _fact(file: str, key: str, text: str) -> Fact[Text]:
    return Fact(Text.of(en=text), _origin(file, key))


def make_event(session_count: int) -> Event:
    """Return an event with so many sessions, and seven people to ten sessions."""
    dice = random.Random(session_count)  # noqa: S311 - nothing secret
    people = _people(dice, max(5, session_count * 7 // 10))
    rooms = tuple(
        Room(f"room-{n}", Text.of(en=f"Room {n}"), _origin("programme", f"rooms.room-{n}"))
        for n in range(1, max(2, session_count // (DAYS * _SLOTS) + 1) + 1)
    )
    tracks = tuple(
        Track(name.lower(), Text.of(en=f"{name} track"), _origin("programme", f"tracks.{name}"))
        for name in _TRACKS
    )
    return Event(
        id=f"synthetic-{session_count}",
        name=_fact("event", "name", "Tagus Meridian Congress"),
        zone=ZONE,
        start_day=FIRST_DAY,
        end_day=FIRST_DAY + timedelta(days=DAYS - 1),
        languages=("en",),
        origin=_origin("event", ""),
        dates_origin=_origin("event", "dates"),
        is_invented=True,
        short_names=(Text.of(en="Meridian"),),
        theme=_fact("event", "theme", "Repairing what we share"),
        venue=Venue(
            name=_fact("event", "venue.name", "Cordoaria Hall"),
            origin=_origin("event", "venue"),
            city=_fact("event", "venue.city", "Lisbon"),
            country=_fact("event", "venue.country", "Portugal"),
        ),
        people=people,
        rooms=rooms,
        tracks=tracks,
        sessions=_sessions(dice, session_count, people, rooms),
        contacts=(
            Contact(
                "desk",
                Text.of(en="Help desk"),
                _origin("contacts", "desk"),
                email="desk@example.org",
            ),
        ),
    )


def _people(dice: random.Random, count: int) -> tuple[Person, ...]:
    names: dict[str, None] = {}
    while len(names) < count:
        family = dice.choice(_BEGIN) + dice.choice(_MIDDLE) * dice.randint(0, 1)
        names[f"{dice.choice(_GIVEN)} {family}{dice.choice(_FINISH)}"] = None
    return tuple(
        Person(
            id=f"p{n}",
            name=name,
            origin=_origin("people", f"people.p{n}"),
            role=_fact("people", f"people.p{n}.role", f"Director for {dice.choice(_WHAT)}"),
        )
        for n, name in enumerate(names)
    )


def _sessions(
    dice: random.Random, count: int, people: tuple[Person, ...], rooms: tuple[Room, ...]
) -> tuple[Session, ...]:
    titles: dict[str, None] = {}
    while len(titles) < count:
        words = (dice.choice(_HOW), dice.choice(_WHICH), dice.choice(_WHAT), dice.choice(_FOR))
        titles["{} {} {} for {}".format(*words)] = None
    found = []
    for n, title in enumerate(titles):
        room, slot = divmod(n, DAYS * _SLOTS)
        if count < DAYS * _SLOTS:
            slot = n * DAYS * _SLOTS // count
        day, step = divmod(slot, _SLOTS)
        start = datetime(2027, 3, 8, 9, tzinfo=ZoneInfo(ZONE)) + timedelta(
            days=day, minutes=30 * step
        )
        found.append(
            Session(
                id=f"s{n}",
                title=Text.of(en=title),
                origin=_origin("programme", f"sessions.s{n}"),
                kind=dice.choice(_KINDS),
                start=start,
                end=start + timedelta(minutes=30),
                day=start.date(),
                rooms=(rooms[room].id,),
                people=tuple(
                    Participation(person.id) for person in dice.sample(people, dice.randint(1, 3))
                ),
                track=dice.choice(_TRACKS).lower(),
                languages=("en",),
                abstract=_fact(
                    "programme",
                    f"sessions.s{n}.abstract",
                    f"What {dice.choice(_WHICH)} {dice.choice(_WHAT)} teach about "
                    f"{dice.choice(_WHAT)}, and what it costs {dice.choice(_FOR)}.",
                ),
            )
        )
    return tuple(found)


def write_folder(event: Event, folder: Path) -> None:
    """Write what an organiser would have typed for a synthetic event."""
    folder.mkdir(parents=True)
    _write(
        folder / "event.yaml",
        {
            "invented": True,
            "languages": ["en"],
            "name": "Tagus Meridian Congress",
            "timezone": ZONE,
            "dates": {"start": event.start_day, "end": event.end_day},
            "venue": {"name": "Cordoaria Hall", "city": "Lisbon", "country": "Portugal"},
        },
    )
    people = [{"id": p.id, "name": p.name, "role": _words(p.role)} for p in event.people]
    _write(folder / "people.yaml", {"people": people})
    sessions = [
        {
            "id": s.id,
            "title": s.title.get("en"),
            "kind": s.kind.value,
            "start": f"{s.start:%Y-%m-%d %H:%M}",
            "end": f"{s.end:%Y-%m-%d %H:%M}",
            "rooms": list(s.rooms),
            "people": [{"person": p.person, "part": p.part.value} for p in s.people],
            "track": s.track,
            "languages": list(s.languages),
            "abstract": _words(s.abstract),
        }
        for s in event.sessions
    ]
    programme = {
        "rooms": [{"id": r.id, "name": r.name.get("en")} for r in event.rooms],
        "tracks": [{"id": t.id, "name": t.name.get("en")} for t in event.tracks],
        "sessions": sessions,
    }
    _write(folder / "programme.yaml", programme)


def _words(fact: Fact[Text] | None) -> str:
    return fact.value.get("en") if fact and fact.value else ""


def _write(path: Path, content: object) -> None:
    text = yaml.safe_dump(content, sort_keys=False, allow_unicode=True)
    path.write_text(text, encoding="utf-8")
