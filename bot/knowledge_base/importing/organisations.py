"""Where people come from: the organisations of an event, as an import finds or begins them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from babel import Locale

from bot.core.bare_text import bare_words
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.decode import as_maps
from bot.knowledge_base.importing.identify import Nameless, identify
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.person_names import MAYBE_JOINING, names_body
from bot.knowledge_base.importing.word_lists import any_of, load_words
from bot.languages import LANGUAGES

_ARTICLES = frozenset({"the", "la", "le", "les", "el", "los", "las", "die", "der", "das", "il"})
_SMALL = _ARTICLES | frozenset(load_words("names")["small_words_of_bodies"])
_UNIT = re.compile(rf"\b{any_of(load_words('names')['units'])}\b")
_JOINED_LAST = re.compile(rf",\s*{MAYBE_JOINING}\s")
_BETWEEN = re.compile(rf"\s{MAYBE_JOINING}\s")
_JOINED = re.compile(rf"\w\s+{MAYBE_JOINING}\s+\w")
_LEGAL_FORM = re.compile(any_of(load_words("names")["legal_forms"]), re.IGNORECASE)


def key_of_body(name: str) -> str:
    """Return what a body is known again by: folded, without spaces and an article before it.

    "LA Times" begins with none.
    """
    first, _, rest = name.strip().partition(" ")
    is_article = first.casefold() in _ARTICLES and not first.isupper() and bool(rest.strip())
    return bare_words(rest if is_article else name).replace(" ", "")


def is_legal_form(words: str) -> bool:
    """Whether words behind a comma are still of the name of a firm: "Inc."."""
    return _LEGAL_FORM.fullmatch(words) is not None


def new_organisations(people: Iterable[ImportedPerson]) -> dict[str, str]:
    """Return the names of what people come from, each once, by new ids."""
    named: dict[str, str] = {}
    for person in people:
        if body := body_of(person.affiliation):
            named.setdefault(key_of_body(body), body)
    names = sorted(filter(None, map(named.get, filter(None, named))))
    ids = identify([Nameless(name) for name in names], [], {})
    return dict(zip(ids, names, strict=True))


def body_of(affiliation: str) -> str:
    """Return the one body that an affiliation names, without its place; empty if it is several.

    "Harbour University, Porto" is the university, "School of Ropes, Harbour University" too. With a
    place alone, "School of Ropes, Porto" is the body; "Nets, Ropes" stays what somebody is.
    """
    parts = _parts(affiliation)
    if len(parts) == 1:
        return affiliation
    units = _units(parts)
    behind = parts[len(units) :]
    bodies = [part for part in behind if names_body(part)]
    if units and not bodies and len(behind) == 1:
        return affiliation
    return bodies[0] if len(bodies) == 1 and bodies[0] == behind[0] else ""


def unit_of(affiliation: str) -> str:
    """Return the part of a body that stands before it: "School of Ropes"; empty for none."""
    body = body_of(affiliation)
    return "" if body in {"", affiliation} else ", ".join(_units(_parts(affiliation)))


def _parts(affiliation: str) -> list[str]:
    """Return the parts between commas; a list within one name is none: "Nets, Ropes, & Sails"."""
    *before, last = affiliation.split(",")
    is_joined = _JOINED.search(last) is not None and not (names_body(last) or _is_country(last))
    is_list = is_joined and before and not _SMALL.isdisjoint(bare_words(before[0]).split())
    if is_list or _JOINED_LAST.search(affiliation):
        return [affiliation]
    parts: list[str] = []
    for part in map(str.strip, affiliation.split(",")):
        is_one = bool(parts) and is_legal_form(part)
        parts[-1:] = [f"{parts[-1]}, {part}"] if is_one else [*parts[-1:], part]
    return parts


@cache
def _countries() -> frozenset[str]:
    """Return what countries are called in the languages of the answers, folded and not joined."""
    names = (Locale.parse(code).territories.values() for code in LANGUAGES)
    return frozenset(_unjoined(name) for found in names for name in found)


def _is_country(words: str) -> bool:
    return _unjoined(words) in _countries()


def _unjoined(words: str) -> str:
    return bare_words(_BETWEEN.sub(" ", words))


def _units(parts: Sequence[str]) -> list[str]:
    """Return the parts of a greater body that stand before one which is none."""
    are_units = [_UNIT.search(bare_words(part)) is not None for part in parts]
    count = are_units.index(False) if False in are_units else 0
    return list(parts[:count])


def remarks_on_bodies(people: Iterable[ImportedPerson]) -> list[str]:
    """Return which bodies may be one, their names differing by small words, or may name people.

    They stay two: of two real institutes one is "of" and the other "for" the same studies.
    """
    everybody = list(people)
    names = {bare_words(person.name) for person in everybody}
    alike: dict[str, dict[str, str]] = {}
    for body in filter(None, (body_of(person.affiliation) for person in everybody)):
        key = "".join(word for word in bare_words(body).split() if word not in _SMALL)
        alike.setdefault(key, {}).setdefault(key_of_body(body), body)
    told = [" / ".join(found.values()) for found in alike.values() if len(found) > 1]
    said = (
        "Perhaps one organisation, written in several ways; if so, make one of them in event.yaml"
    )
    in_doubt = [one.affiliation for one in everybody if _names_any(one.affiliation, names)]
    doubt = (
        "Kept whole as where somebody comes from, for a name may stand in it; if people do, write "
        "each of them apart"
    )
    return [
        f"{what}: {quote_some(list(dict.fromkeys(bodies)))}."
        for what, bodies in ((said, told), (doubt, in_doubt))
        if bodies
    ]


def _names_any(body: str, names: Collection[str]) -> bool:
    """Whether behind what joins two in a body stands one of several people, folded."""
    return any(bare_words(part) in names for part in _BETWEEN.split(body)[1:])


def joined_bodies(one: str, other: str) -> str:
    """Return where somebody comes from by two tellings, the shorter of which may say no more."""
    if are_one_body(one, other):
        return max(one, other, key=lambda body: len(key_of_body(body)))
    return f"{one}, {other}"


def are_one_body(one: str, other: str) -> bool:
    """Whether two tellings name one body: one within the other, or by its first letters."""
    if not (one and other):
        return True
    keys = key_of_body(one), key_of_body(other)
    is_within = keys[1] in keys[0] or keys[0] in keys[1]
    return is_within or _is_short_for(one, other) or _is_short_for(other, one)


def _is_short_for(letters: str, body: str) -> bool:
    words = [word for word in bare_words(body).split() if word not in _SMALL]
    return letters.isupper() and letters.casefold() == "".join(word[0] for word in words)


def ids_by_name(organisations: Mapping[str, str]) -> dict[str, str]:
    """Return ids by what bodies are known again by, of names by id."""
    return {key_of_body(name): key for key, name in organisations.items()}


def organisations_of_event(event: Mapping[str, Any]) -> dict[str, str]:
    """Return the ids of what an event.yaml lists, by what each name is known again by."""
    found: dict[str, str] = {}
    for entry in as_maps(event.get("organisations")):
        name, aliases = entry.get("name"), entry.get("aliases")
        names = [*name.values()] if isinstance(name, dict) else [name]
        names += aliases if isinstance(aliases, list) else []
        for one in names:
            if isinstance(one, str) and entry.get("id"):
                found.setdefault(key_of_body(one), str(entry["id"]))
    return found
