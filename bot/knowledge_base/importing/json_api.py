"""Documents of JSON:API (jsonapi.org): entries of a type, which name others by type and id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.core.counted_nouns import counted
from bot.knowledge_base.importing.columns import field_of_heading, heading_words
from bot.knowledge_base.importing.decode import as_map, as_maps
from bot.knowledge_base.importing.entry_lists import LISTED, singular

_DEEPEST = 2
"""How far from a session others are told in it: its slot, and the room of that."""

_OF_SESSIONS = LISTED | {"time", "start"}
"""Fields whose entries, by the word for their type, are told of sessions and are none."""

Key = tuple[str, str]


@dataclass(slots=True)
class ApiDocument:
    """The entries of a document by type and id; `lacking` are those named and told nowhere.

    `named_by` are, of an entry that names none of their type itself, those that name it: the room
    that lists its sessions.
    """

    entries: dict[Key, Mapping[str, Any]]
    named_by: dict[Key, list[Key]] = field(default_factory=dict)
    lacking: dict[str, set[str]] = field(default_factory=dict)

    def lists(self) -> dict[str, list[dict[str, Any]]]:
        """Return the entries by type, each as one map with those it names within it.

        A slot, which stands in its session, is in no list.
        """
        found: dict[str, list[dict[str, Any]]] = {}
        for key, entry in self.entries.items():
            found.setdefault(key[0], []).append(self._flat(entry, (key[0],)))
        named = {ref[0] for entry in self.entries.values() for ref in _references(entry)}
        slots = {kind for kind in found if kind in named and _field(kind) in {"time", "start"}}
        return {kind: entries for kind, entries in found.items() if kind not in slots}

    def remarks(self) -> list[str]:
        """Return what is said of entries that are named by their ids alone."""
        return [
            f'Named by their ids alone, and told nowhere in the source, of "{kind}": '
            f"{counted(len(ids), 'entry', 'entries')}."
            for kind, ids in self.lacking.items()
        ]

    def _flat(self, entry: Mapping[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
        """Return an entry with its attributes, and what it names within it.

        What it is part of is left out where that is told on the way (`path`) already.
        """
        flat = {"id": entry.get("id"), **as_map(entry.get("attributes"))}
        if len(path) > _DEEPEST:
            return flat
        for name, relation in as_map(entry.get("relationships")).items():
            named = as_map(relation).get("data")
            found = (self._named(ref, path) for ref in _one_or_several(named))
            told = [one for one in found if one is not None]
            if told and flat.get(name) in (None, "", []):
                flat[name] = told[0] if isinstance(named, dict) else told
        for kind, own in self.named_by.get(_key_of(entry), ()):
            if kind not in path and isinstance(others := flat.setdefault(kind, []), list):
                others.append(self._flat(self.entries[kind, own], (*path, kind)))
        return flat

    def _named(self, ref: Mapping[str, Any], path: tuple[str, ...]) -> dict[str, Any] | None:
        kind, own = _key_of(ref)
        if kind in path:
            return None
        if (kind, own) not in self.entries:
            self.lacking.setdefault(kind, set()).add(own)
            return None
        return self._flat(self.entries[kind, own], (*path, kind))


def api_document(root: Any) -> ApiDocument | None:
    """Return the document that data is; None for other data."""
    top = as_map(root)
    main = _one_or_several(top.get("data"))
    told = [*main, *as_maps(top.get("included"))]
    is_document = bool(main) and all(
        isinstance(one.get("attributes"), dict) and isinstance(one.get("type"), str) for one in told
    )
    if not is_document:
        return None
    entries = {_key_of(one): one for one in told}
    return ApiDocument(entries, _named_by(entries))


def _named_by(entries: Mapping[Key, Mapping[str, Any]]) -> dict[Key, list[Key]]:
    """Return who and what names a session, where no session names one of their type."""
    named = [(key, ref) for key, entry in entries.items() for ref in _references(entry)]
    types = {(one[0], other[0]) for one, other in named}
    found: dict[Key, list[Key]] = {}
    for one, other in named:
        is_of_session = _field(one[0]) in _OF_SESSIONS and _field(other[0]) not in _OF_SESSIONS
        if is_of_session and (other[0], one[0]) not in types:
            found.setdefault(other, []).append(one)
    return found


def _field(kind: str) -> str:
    return field_of_heading(kind) or field_of_heading(singular(heading_words(kind)))


def _references(entry: Mapping[str, Any]) -> Iterator[Key]:
    for relation in as_map(entry.get("relationships")).values():
        yield from map(_key_of, _one_or_several(as_map(relation).get("data")))


def _one_or_several(data: Any) -> list[Mapping[str, Any]]:
    """Return the entries that a document or a relation has as its data: one, a list, or none."""
    return [data] if isinstance(data, dict) else as_maps(data)


def _key_of(entry: Mapping[str, Any]) -> Key:
    return str(entry.get("type")), str(entry.get("id"))
