"""A small valid event folder, and what loading it with other files says."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

from bot.errors import InvalidEvent
from bot.knowledge_base.load import Loaded, load_event

if TYPE_CHECKING:
    from pathlib import Path

VALID = {
    "event": """\
        source: the organisers
        languages: [en]
        name: Harbour Lights
        timezone: Europe/Paris
        dates: {start: 2026-05-04, end: 2026-05-05}
        organisations:
          - id: institute
            name: Harbour Institute
        """,
    "people": """\
        people:
          - id: ana
            name: Ana Lima
            organisation: institute
          - id: bo
            name: Bo Berg
        """,
    "programme": """\
        rooms:
          - id: hall
            name: Great Hall
        tracks:
          - id: main
            name: Main track
        sessions:
          - id: tides
            title: Reading the tides
            start: 2026-05-04 09:00
            end: "09:30"
            room: hall
            track: main
            people: [ana, {person: bo, part: moderator}]
        """,
    "contacts": """\
        contacts:
          - id: desk
            name: Information desk
            email: desk@example.org
        """,
    "topics": """\
        topics:
          - id: wifi
            title: Wi-Fi
            answer: Free Wi-Fi.
            contact: desk
        """,
}


def write_event(folder: Path, **files: str) -> Path:
    """Write the valid folder with some files replaced; an empty text leaves the file out."""
    for name, content in (VALID | files).items():
        if content:
            (folder / f"{name}.yaml").write_text(dedent(content), encoding="utf-8")
    return folder


def load(folder: Path, **files: str) -> Loaded:
    return load_event(write_event(folder, **files))


def faults_of(folder: Path, **files: str) -> list[str]:
    """Return every fault (no warnings) of the folder, as a person reads it."""
    try:
        load(folder, **files)
    except InvalidEvent as error:
        return [str(fault) for fault in error.faults if not fault.is_warning]
    return []


def warnings_of(folder: Path, **files: str) -> list[str]:
    """Return every warning of the folder, which must have no fault."""
    return [str(fault) for fault in load(folder, **files).warnings]


def event_yaml(more: str = "", **lines: str) -> str:
    """Return a minimal event.yaml; keyword arguments replace a line, an empty text drops it."""
    usual = {
        "languages": "[en]",
        "name": "Harbour Lights",
        "timezone": "Europe/Paris",
        "dates": "{start: 2026-05-04, end: 2026-05-05}",
        "organisations": "[{id: institute, name: Harbour Institute}]",
    }
    written = [f"{key}: {value}\n" for key, value in (usual | lines).items() if value]
    return "".join(written) + more


def session_yaml(lines: str) -> str:
    """Return a programme.yaml with one session `a`, whose other keys begin on line 4."""
    return f"sessions:\n  - id: a\n    title: A\n    {lines}\n"
