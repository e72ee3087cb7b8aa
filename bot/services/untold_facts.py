"""What a source does not tell of a new event, and somebody has to be asked for: all at once."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.errors import MissingFact
from bot.knowledge_base.importing.imported import ImportedProgramme
from bot.knowledge_base.session_times import find_zone, name_zone_like

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
        said = " ".join(f"{flag} {example}" for _, flag, example in untold)
        sentences.append(f"The source does not tell the event's {facts}; say it with {said}.")
    if sentences:
        raise MissingFact(" ".join(sentences), *flags, *(flag for _, flag, _ in untold))


def zone_called(name: str) -> ZoneInfo:
    """Return the zone of a name. Raises MissingFact where there is none."""
    zone = find_zone(name)
    if zone is None:
        raise MissingFact(f'"{name}" is not a time zone; {name_zone_like(name)}', "--timezone")
    return zone
