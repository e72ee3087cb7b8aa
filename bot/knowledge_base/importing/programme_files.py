"""The one writer of imported YAML, and the reader of what it wrote: sorted, stable, plain."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.digests import Base
from bot.knowledge_base.importing.entries import Entry
from bot.knowledge_base.importing.identify import Known
from bot.knowledge_base.json_schema import schema_line

MEMORY = "import.json"
"""The file of an event's folder that remembers the last import."""

_HEAD = (
    "#\n"
    "# Written by `python -m bot import`. Edit freely: fields and entries that you change, add or\n"
    "# delete stay as you left them when you import again; only comments are lost.\n\n"
)
_ORDER = (
    "id", "name", "native_name", "title", "kind", "start", "end", "duration_minutes", "day", "room",
    "rooms", "people", "track", "tracks", "languages", "cancelled", "team", "role", "organisation",
    "aliases", "keywords", "capacity", "directions", "bio", "abstract", "prerequisites", "signup",
    "places", "email", "lead_minutes", "links", "source", "as_of",
)  # fmt: skip

_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


_Emitter: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


# The fast one is only there with libyaml.
class _Dumper(_Emitter):  # type: ignore[misc]
    """Writes out what is shared: organisers are not to meet `&` and `*`."""

    def ignore_aliases(self, data: Any) -> bool:
        """Whether to write a value out each time: always."""
        del data
        return True


@dataclass(frozen=True, slots=True)
class Memory:
    """What an event's folder remembers of its last import; `names` by section as it was told."""

    source: str = ""
    etag: str = ""
    format: str = ""
    ids: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    base: Base = field(default_factory=dict)
    names: Mapping[str, Sequence[Known]] = field(default_factory=dict)


def read_current(folder: Path) -> tuple[dict[str, dict[str, Entry]], dict[str, Any]]:
    """Return the entries of programme.yaml and people.yaml by section and id, and other keys.

    Raises UnreadableProgramme when a file is no YAML: nothing can be kept of what cannot be read.
    """
    programme = read_yaml(folder / "programme.yaml")
    people = read_yaml(folder / "people.yaml")
    sections = {
        name: _by_id(file.get(name))
        for name, file in (
            ("rooms", programme),
            ("tracks", programme),
            ("sessions", programme),
            ("people", people),
        )
    }
    return sections, {"as_of": programme.get("as_of", ""), "source": programme.get("source", "")}


def read_yaml(path: Path) -> dict[str, Any]:
    """Return the keys of a YAML file as texts; none when there is no file."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableProgramme(f"{path} cannot be read: {error}.") from None
    try:
        root = yaml.load(text, _Loader)  # noqa: S506 - it makes nothing but texts
    except (yaml.YAMLError, RecursionError):
        raise UnreadableProgramme(
            f"{path} is not valid YAML, so nothing of it could be kept; "
            f"run `python -m bot check {shlex.quote(str(path.parent))}` and correct it first."
        ) from None
    return root if isinstance(root, dict) else {}


def _by_id(entries: Any) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for entry in entries if isinstance(entries, list) else []:
        if isinstance(entry, dict) and isinstance(entry.get("id"), str):
            found.setdefault(entry["id"], {k: v for k, v in entry.items() if k != "id"})
    return found


def read_memory(folder: Path) -> Memory:
    """Return what is remembered of the last import; nothing when that cannot be read."""
    try:
        root = json.loads((folder / MEMORY).read_text(encoding="utf-8"))
        return Memory(
            source=str(root["source"]),
            etag=str(root["etag"]),
            format=str(root.get("format", "")),
            ids={
                section: {str(k): str(v) for k, v in ids.items()}
                for section, ids in root["ids"].items()
            },
            base={
                section: {
                    str(key): {str(name): str(value) for name, value in fields.items()}
                    for key, fields in entries.items()
                }
                for section, entries in root["base"].items()
            },
            names={
                section: [
                    Known(str(key), tuple(map(str, told["names"])), str(told["at"]))
                    for key, told in entries.items()
                ]
                for section, entries in root.get("names", {}).items()
            },
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Memory()


def memory_text(memory: Memory) -> str:
    """Return the text of the file that remembers an import."""
    root = {
        "about": "What `python -m bot import` needs to tell its own fields from yours.",
        "source": memory.source,
        "etag": memory.etag,
        "format": memory.format,
        "ids": memory.ids,
        "base": memory.base,
        "names": {
            section: {one.id: {"names": one.names, "at": one.at} for one in known}
            for section, known in memory.names.items()
        },
    }
    return json.dumps(root, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def programme_text(
    folder: Path, sections: Mapping[str, Mapping[str, Entry]], source: str, as_of: str
) -> str:
    """Return the text of programme.yaml: rooms and tracks by name, sessions by time."""
    root: dict[str, Any] = {"source": source, "as_of": as_of}
    root["rooms"] = _listed(sections["rooms"], "name")
    root["tracks"] = _listed(sections["tracks"], "name")
    root["sessions"] = _listed(sections["sessions"], "start")
    head = schema_line(folder, "programme") + _HEAD
    return head + _dump({key: value for key, value in root.items() if value})


def people_text(
    folder: Path, sections: Mapping[str, Mapping[str, Entry]], source: str, as_of: str
) -> str:
    """Return the text of people.yaml, by name."""
    people = _listed(sections["people"], "name")
    head = schema_line(folder, "people") + _HEAD
    return head + _dump({"source": source, "as_of": as_of}) + _dump({"people": people})


def _listed(entries: Mapping[str, Entry], by: str) -> list[Entry]:
    def rank(pair: tuple[str, Entry]) -> tuple[str, str, str]:
        key, entry = pair
        first = entry.get("start") or entry.get("day") or "9999" if by == "start" else ""
        return str(first), str(entry.get("title", entry.get("name", ""))), key

    ordered = sorted(entries.items(), key=rank)
    return [{"id": key} | _in_order(entry) for key, entry in ordered]


def _in_order(entry: Entry) -> Entry:
    known = {name: entry[name] for name in _ORDER if name in entry}
    return known | {name: value for name, value in entry.items() if name not in known}


def _dump(value: Any) -> str:
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100)
