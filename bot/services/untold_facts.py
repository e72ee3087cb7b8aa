"""What a source does not tell of a new event, and somebody has to be asked for: all at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from bot.errors import MissingFact
from bot.knowledge_base.error_messages import quote
from bot.knowledge_base.importing.imported import ImportedProgramme
from bot.knowledge_base.importing.offsets import offsets_told, zones_like
from bot.knowledge_base.session_times import explain_abbreviation, find_zone, name_zone_like

_ZONE = "time zone", "--timezone", "Europe/Berlin"
_NAME = "name", "--name", '"My Event 2027"'


def require_told(
    programme: ImportedProgramme, zone: str, name: str, unread: MissingFact | None = None
) -> None:
    """Raise MissingFact if neither the source nor whoever imports tells the zone, or the name.

    `unread` is what was missing to read the source at all: it is raised with the others.
    """
    untold = [
        one
        for one, told in ((_ZONE, zone or programme.zone), (_NAME, name or programme.name))
        if not told
    ]
    sentences, flags = ([str(unread)], unread.flags) if unread else ([], ())
    if untold:
        facts = " and ".join(fact for fact, _, _ in untold)
        alike = zones_like(programme)
        examples = {"--timezone": alike[0]} if alike else {}
        said = " ".join(f"{flag} {examples.get(flag, example)}" for _, flag, example in untold)
        sentences.append(f"The source does not tell the event's {facts}; say it with {said}.")
        if alike and _ZONE in untold:
            offsets = offsets_told(programme.sessions)
            sentences.append(f"Its times are at {offsets}, as then in {' or '.join(alike)}.")
    if sentences:
        raise MissingFact(" ".join(sentences), *flags, *(flag for _, flag, _ in untold))


def zone_called(name: str) -> ZoneInfo:
    """Return the zone of a name. Raises MissingFact where there is none."""
    zone = find_zone(name)
    if zone is None:
        raise MissingFact(f'"{name}" is not a time zone; {name_zone_like(name)}', "--timezone")
    return zone


def require_place(zone: str) -> None:
    """Require that somebody tells the zone of a place. Raises MissingFact for an abbreviation."""
    if found := explain_abbreviation(zone):
        raise MissingFact(f"{'; '.join(found)}.", "--timezone")


def zone_of(told: str, source: str) -> ZoneInfo:
    """Return the zone that somebody tells, else that of the source. Raises MissingFact."""
    require_place(told)
    return zone_called(told or source)


def without_effect(told: Mapping[str, str], event: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is said of flags that a new event needs, and an `event` that is there does not.

    `told` are their values by their keys in event.yaml; what says the same as that is no matter.
    """
    for key, value in told.items():
        own = _texts(event.get(key))
        if value and _folded(value) not in {_folded(text) for text in (*own, ",".join(own))}:
            yield (
                f"--{key} {quote(value)} is not taken, as the event is there already; "
                f"correct `{key}` in event.yaml if it is wrong{_so_far(own)}."
            )


def _so_far(own: Sequence[str]) -> str:
    return f" ({', '.join(map(quote, own))} so far)" if own else ""


def _folded(text: str) -> str:
    return "".join(text.split()).casefold()


def _texts(value: Any) -> list[str]:
    """Return the texts of a fact, in whatever languages, or of what has a name."""
    if isinstance(value, dict) and value.keys() == {"status"}:
        return []
    if isinstance(value, dict):
        return _texts(value.get("name", list(value.values())))
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return [str(value)] if value else []
