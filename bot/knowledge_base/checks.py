"""What only several entries together can get wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.knowledge_base.articles import check_article
from bot.knowledge_base.contradictions import check_contradictions
from bot.knowledge_base.error_messages import quote
from bot.knowledge_base.overlay import check_changes
from bot.knowledge_base.references import check_ids, check_references
from bot.knowledge_base.session_times import (
    explain_abbreviation,
    find_zone,
    name_zone_like,
    place_of_fixed_zone,
)
from bot.knowledge_base.timetable import check_timetable
from bot.knowledge_base.translations import check_translations
from bot.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.errors import Fault
    from bot.knowledge_base.files import Files


def check_files(files: Files) -> list[Fault]:
    """Return every fault and warning that no entry shows alone."""
    return [
        *_check_zone(files),
        *_check_languages(files),
        *check_ids(files),
        *check_references(files),
        *check_timetable(files),
        *check_translations(files),
        *check_article(files),
        *check_changes(files),
        *check_contradictions(files),
    ]


def _check_zone(files: Files) -> Iterator[Fault]:
    document = files.originals.get("event.yaml")
    name = document.root.get("timezone") if document is not None else None
    if document is None or not isinstance(name, str) or not name.strip():
        return
    if find_zone(name.strip()) is None:
        problem = f"{quote(name)} is not a time zone"
        yield document.fault(("timezone",), problem, name_zone_like(name))
    elif (place := place_of_fixed_zone(name.strip())) is not None:
        problem = f"{quote(name)} has no summer time: it is always as far from UTC"
        remedy = f"write the place, like {quote(place)}, unless that is meant"
        yield document.fault(("timezone",), problem, remedy, is_warning=True)
    elif (found := explain_abbreviation(name.strip())) is not None:
        yield document.fault(("timezone",), *found, is_warning=True)


def _check_languages(files: Files) -> Iterator[Fault]:
    """Yield a warning for languages that texts may be in, and replies cannot."""
    if files.event is None or "languages" in files.unknown:
        return
    for position, code in enumerate(files.event.languages):
        if code not in LANGUAGES:
            problem = f"{quote(code)} is not a language Usher speaks"
            remedy = (
                "texts in it are shown as you wrote them, in English sentences, unless you add "
                f"{', '.join(LANGUAGES)} to them; participants can ask in any of those"
            )
            yield files.documents["event.yaml"].fault(
                ("languages", position), problem, remedy, is_warning=True
            )
