"""Where people come from: the organisations of an event, as an import finds or begins them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.decode import as_maps
from bot.knowledge_base.importing.identify import Nameless, identify
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.person_names import names_body


def new_organisations(people: Iterable[ImportedPerson]) -> dict[str, str]:
    """Return the names of what people come from, each once, by new ids."""
    named: dict[str, str] = {}
    for person in people:
        if body := body_of(person.affiliation):
            named.setdefault(bare_words(body), body)
    names = sorted(filter(None, map(named.get, filter(None, named))))
    ids = identify([Nameless(name) for name in names], [], {})
    return dict(zip(ids, names, strict=True))


def body_of(affiliation: str) -> str:
    """Return the one body that an affiliation names, without its place; empty if it is several.

    "Harbour University, Porto" is the university; "Nets, Ropes" stays what somebody is.
    """
    parts = [part.strip() for part in affiliation.split(",")]
    if len(parts) == 1:
        return affiliation
    bodies = [part for part in parts if names_body(part)]
    return bodies[0] if len(bodies) == 1 and bodies[0] == parts[0] else ""


def ids_by_name(organisations: Mapping[str, str]) -> dict[str, str]:
    """Return ids by folded name, of names by id."""
    return {bare_words(name): key for key, name in organisations.items()}


def organisations_of_event(event: Mapping[str, Any]) -> dict[str, str]:
    """Return the ids of what an event.yaml lists, by each folded name and alias."""
    found: dict[str, str] = {}
    for entry in as_maps(event.get("organisations")):
        name, aliases = entry.get("name"), entry.get("aliases")
        names = [*name.values()] if isinstance(name, dict) else [name]
        names += aliases if isinstance(aliases, list) else []
        for one in names:
            if isinstance(one, str) and entry.get("id"):
                found.setdefault(bare_words(one), str(entry["id"]))
    return found
