"""A self-built conference that has one of everything, in one place for the tests that ask it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bot.core.models import Event
from bot.knowledge_base.load import load_event

FILES: Final = {
    "event.yaml": """\
languages: [en]
name: Harbour Lights Conference
short_names: [Harbour Lights]
edition: 7
theme: Keeping the lamps lit
about: Lighthouses, tides and the people who look after both.
timezone: Europe/Paris
dates: {start: 2026-05-04, end: 2026-05-05}
venue:
  name: Harbour House
  city: Brest
  country: France
  address: 1 Quay Street, Brest
organisations:
  - {id: institute, name: Harbour Institute, role: organiser}
  - {id: tidal, name: Tidal Trust, role: partner}
links: [{url: "https://example.org/lights", label: Website}]
""",
    "people.yaml": """\
people:
  - id: lima
    name: Ana Lima
    role: Keeper of lamps
    organisation: institute
    email: ana@example.org
  - {id: nakamitsu, name: Izumi Nakamitsu, native_name: 中満泉, role: Tide reader}
  - {id: berg, name: Bo Berg, role: Buoy maker, organisation: tidal}
""",
    "programme.yaml": """\
rooms:
  - {id: hall, name: Great Hall, directions: Straight on from the entrance.}
  - {id: attic, name: Attic}
tracks: [{id: deep, name: Deep water}]
sessions:
  - id: opening
    title: Opening ceremony
    kind: opening
    start: 2026-05-04 09:00
    end: "09:30"
    room: hall
    people: [{person: lima, part: opening}]
    languages: [en, fr]
  - id: keynote
    title: Reading eighty years of tide books
    kind: keynote
    start: 2026-05-04 09:30
    end: "10:30"
    room: hall
    people: [{person: nakamitsu, part: keynote}]
    abstract: Pencil figures from an attic became a data set.
  - id: buoys
    title: A buoy for forty euros
    start: 2026-05-04 11:00
    end: "11:45"
    room: attic
    track: deep
    people: [berg]
  - {id: lunch, title: Lunch, kind: meal, start: 2026-05-04 12:00, end: "13:00", room: hall}
  - {id: stars, title: Stars over the pier, kind: social, start: 2026-05-05 00:30, end: "01:30"}
  - {id: dinner, title: Lantern dinner, kind: social, day: 2026-05-05}
  - {id: panel, title: Panel on drones, kind: panel}
  - id: knots
    title: Knots workshop
    kind: workshop
    start: 2026-05-05 10:00
    end: "11:00"
    room: attic
    cancelled: true
""",
    "contacts.yaml": """\
contacts:
  - {id: desk, name: Information desk, email: desk@example.org}
  - {id: media, name: Media office, purposes: [press], email: media@example.org}
""",
    "topics.yaml": """\
topics:
  - {id: wifi, title: Wi-Fi, answer: The network is called Lamp.}
  - {id: parking, title: Parking, answer: {status: not_published}}
""",
}
"""The YAML of the conference, by file name."""


def write_sample_event(folder: Path, **replaced: str) -> Path:
    """Write the conference into a folder; keyword arguments replace a file (`people="..."`)."""
    for name, content in FILES.items():
        written = replaced.get(name.removesuffix(".yaml"), content)
        (folder / name).write_text(written, encoding="utf-8")
    return folder


def _load() -> Event:
    with TemporaryDirectory(prefix="usher-") as folder:
        home = Path(folder) / "harbour-lights"
        home.mkdir()
        return load_event(write_sample_event(home)).event


EVENT: Final = _load()
