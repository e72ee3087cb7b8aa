"""The two programmes as their makers' software would write them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring
from zoneinfo import ZoneInfo

HERE = Path(__file__).parent


def fjordlight() -> bytes:
    """The JSON of pretalx's schedule widget: three days in Bergen, 54 items in three rooms."""
    rows = [
        line.split("|")
        for line in (HERE / "fjordlight.psv").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    rooms = list(dict.fromkeys(row[3] for row in rows))
    tracks = [track for track in dict.fromkeys(row[5] for row in rows) if track]
    names = dict.fromkeys(name for row in rows for name in row[8].split("; ") if name)
    codes = {name: f"P{number:04}" for number, name in enumerate(names)}
    zone = ZoneInfo("Europe/Oslo")
    talks = []
    for number, row in enumerate(rows):
        day, clock, minutes, room, kind, track, language, title, speakers = row
        start = datetime.fromisoformat(f"2027-06-{9 + int(day):02}T{clock}").replace(tzinfo=zone)
        talk: dict[str, Any] = {
            "title": title if speakers else {"en": title},
            "room": rooms.index(room) + 1,
            "start": start.isoformat(),
            "end": (start + timedelta(minutes=int(minutes))).isoformat(),
            "duration": int(minutes),
            "track": tracks.index(track) + 1 if track else None,
            "speakers": [codes[name] for name in speakers.split("; ") if name],
        }
        if speakers:
            told = f"{title.removeprefix('Keynote: ')}, told from the deck."
            talk |= {"code": f"FJ{number:04}", "content_locale": language, "abstract": told}
            talk |= {"session_type": {"en": kind}, "state": "confirmed"}
        talks.append(talk)
    root = {
        "timezone": "Europe/Oslo",
        "event_start": "2027-06-10",
        "event_end": "2027-06-12",
        "rooms": [{"id": n, "name": {"en": name}} for n, name in enumerate(rooms, 1)],
        "tracks": [{"id": n, "name": {"en": name}} for n, name in enumerate(tracks, 1)],
        "speakers": [{"code": code, "name": name} for name, code in codes.items()],
        "talks": talks,
    }
    return json.dumps(root).encode()


TOPICS = {
    "Radio": ["Antennas from fishing rods", "Short waves, long nights", "Pirate radio at sea"],
    "Light": ["LED lanterns for a year", "Painting with torches", "Candles in space"],
    "Water": ["Rain barrels that tweet", "Filters from sand", "Ice boxes without power"],
    "Code": ["Compilers by campfire", "Fuzzing a kettle", "Regexes for gardeners"],
}
FORMS = {
    "en": ("{}", "{}: a second look", "{}, explained to cats"),
    "de": ("{} für alle", "Warum {}?", "{} im Selbstbau"),
    "fr": ("{} pour débutants", "Pourquoi {} ?", "{} sans outils"),
}
NAMES = [
    f"{given} {family}"
    for given in ("Arvid", "Bela", "Cem", "Dunja", "Emre", "Freya", "Goran", "Hilde")
    for family in ("Quist", "Ostrov", "Marchetti", "Lindqvist", "Nakajima", "Sørli")
]


def nightcamp() -> bytes:
    """The XML of frab: five nights under canvas, 122 items in two tents, three languages."""
    root = Element("schedule")
    conference = SubElement(root, "conference")
    for tag, text in (
        ("acronym", "nc27"), ("title", "Night Camp 2027"), ("start", "2027-08-11"),
        ("end", "2027-08-16"), ("days", "5"), ("time_zone_name", "Europe/Berlin"),
    ):  # fmt: skip
        SubElement(conference, tag).text = text
    zone = ZoneInfo("Europe/Berlin")
    numbers = count(1)
    items = _filling()
    for day in range(5):
        date = datetime(2027, 8, 11 + day, 20, tzinfo=zone)
        element = SubElement(root, "day", index=str(day + 1), date=f"{date:%Y-%m-%d}",
                             start=date.isoformat(),
                             end=(date + timedelta(hours=8)).isoformat())  # fmt: skip
        for tent in ("T1 (Moth)", "T2 (Owl)"):
            room = SubElement(element, "room", name=tent)
            for slot in range(12):
                start = date + timedelta(minutes=40 * slot)
                entry = _fixed(day, tent, slot) or next(items)
                _add(room, next(numbers), start, tent, entry)
        if day in {0, 4}:
            end = date + timedelta(minutes=480 if day == 4 else 0)
            title = "Closing Ceremony" if day else "Opening Ceremony"
            entry = (title, "ceremony", "Camp", "en", "Hilde Sørli")
            start = end if day else date - timedelta(minutes=40)
            _add(element[0], next(numbers), start, "T1 (Moth)", entry)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


Entry = tuple[str, str, str, str, str]


def _fixed(day: int, tent: str, slot: int) -> Entry | None:
    """Return what stands in a slot by hand: a dinner in both tents, and what is asked about."""
    if slot == 3:
        return ("Midnight soup" if day == 2 else "Dinner", "meal", "", "", "")
    by_hand: dict[tuple[int, str, int], Entry] = {
        (0, "T1 (Moth)", 1): ("Keynote: Why we stay up", "lecture", "Camp", "en", "Zofia Bright"),
        (1, "T2 (Owl)", 7): ("Soldering by starlight", "workshop", "Light", "de", "Ulla Voss"),
        (2, "T1 (Moth)", 8): ("Ghost ships on shortwave", "lecture", "Radio", "en",
                              "Pádraig Quinn"),
        (3, "T2 (Owl)", 0): ("CANCELLED: Fireworks for pacifists", "lecture", "Light", "en",
                             "Ulla Voss"),
        (4, "T1 (Moth)", 10): ("Lock picking for insomniacs", "workshop", "Code", "fr",
                               "Théo Marchand"),
    }  # fmt: skip
    return by_hand.get((day, tent, slot))


def _filling() -> Iterator[Entry]:
    number = 0
    for form in range(3):
        for language, forms in FORMS.items():
            for track, titles in TOPICS.items():
                for title in titles:
                    kind = "lightning_talk" if number % 4 == 3 else "lecture"
                    yield (
                        forms[form].format(title), kind, track, language,
                        NAMES[number % len(NAMES)],
                    )  # fmt: skip
                    number += 1


def _add(room: Element, number: int, start: datetime, tent: str, entry: Entry) -> None:
    title, kind, track, language, name = entry
    event = SubElement(room, "event", id=str(number))
    for tag, text in (
        ("date", start.isoformat()), ("start", f"{start:%H:%M}"), ("duration", "00:40"),
        ("room", tent), ("title", title), ("subtitle", ""), ("track", track), ("type", kind),
        ("language", language), ("abstract", f"<p>{title} &amp; more.</p>" if name else ""),
    ):  # fmt: skip
        SubElement(event, tag).text = text
    persons = SubElement(event, "persons")
    if name:
        SubElement(persons, "person", id=str(sum(map(ord, name)))).text = name
