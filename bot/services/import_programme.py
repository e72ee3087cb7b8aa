"""Bring a programme from elsewhere into an event's folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from bot.answering.linking.person_names import is_family_name, is_only_given_name
from bot.answering.text.normalise import fold
from bot.errors import (
    MissingFact,
    SessionsLost,
    SourceUnreachable,
    UnreadableProgramme,
)
from bot.knowledge_base.error_messages import quote
from bot.knowledge_base.importing.difference import difference, is_same
from bot.knowledge_base.importing.entries import make_entries
from bot.knowledge_base.importing.event_names import (
    days_of_event,
    names_of_event,
    year_of_event,
)
from bot.knowledge_base.importing.event_templates import NewEvent
from bot.knowledge_base.importing.formats import Format, dateless, read_programme, require_times
from bot.knowledge_base.importing.imported import ImportedProgramme
from bot.knowledge_base.importing.merge import merge
from bot.knowledge_base.importing.merge_remarks import merge_remarks
from bot.knowledge_base.importing.organisations import (
    ids_by_name,
    new_organisations,
    organisations_of_event,
)
from bot.knowledge_base.importing.programme_files import (
    MEMORY,
    Memory,
    memory_text,
    people_text,
    programme_text,
    read_current,
    read_memory,
    read_yaml,
)
from bot.knowledge_base.importing.table_hints import TableHints
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidyProgramme
from bot.knowledge_base.importing.title_people import WordsOfNames
from bot.knowledge_base.safe_writing import locked, read_file, replace_files, try_out
from bot.languages import LANGUAGES
from bot.services.begin_event import event_folder, first_files, remark_on_topics
from bot.services.fetch import is_public, is_public_or_own
from bot.services.imported_languages import (
    in_told_languages,
    languages_of_event,
    spoken_languages,
)
from bot.services.read_source import digest_of, label_of, read_source
from bot.services.untold_facts import require_told, without_effect, zone_called, zone_of

SHRUNK = 2 / 3
"""A source with less than this share of the sessions it had is not taken over unasked."""

_NAME_WORDS = WordsOfNames(lambda w: is_only_given_name(fold(w)), lambda w: is_family_name(fold(w)))


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What to import, where to, and what the source may not tell.

    `languages` are those of a new event's texts ("zh,en"); when empty, the source tells.
    `known_digest` is that of data which was taken over before, and need not be read again.
    `may_reach_own` is for addresses in the network of whoever imports.
    """

    source: str
    event: str
    format: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    zone: str = ""
    year: int | None = None
    name: str = ""
    venue: str = ""
    languages: str = ""
    accepts_loss: bool = False
    known_digest: str = ""
    may_reach_own: bool = False


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would write, and what there is to say about it."""

    folder: Path
    about: str
    files: Mapping[str, str]
    lines: tuple[str, ...]
    remarks: tuple[str, ...]
    warnings: int = 0
    digest: str = ""
    before: Mapping[str, str | None] = field(default_factory=dict)


def plan_import(request: ImportRequest, knowledge: Path, today: date) -> ImportPlan:
    """Read a source and return what would be written; nothing is.

    Raises UnreadableProgramme, MissingFact when somebody has to be asked, MisuseError, and
    InvalidEvent when the event's other files have faults.
    """
    folder = event_folder(request.event, knowledge)
    memory = read_memory(folder)
    is_known = memory.source == label_of(request.source) and not request.columns
    data, etag = read_source(
        request.source,
        memory.etag if is_known and (folder / "programme.yaml").exists() else "",
        is_public_or_own if request.may_reach_own else is_public,
    )
    digest = request.known_digest if data is None else digest_of(data)
    if data is None or digest == request.known_digest:
        return ImportPlan(folder, "", {}, (), (), digest=digest)
    event = read_yaml(folder / "event.yaml")
    hints = TableHints(request.columns, request.year or year_of_event(event), days_of_event(event))
    try:
        kind, programme = read_programme(data, request.format, hints)
    except MissingFact as missing:
        if event or missing.flags != ("--year",):
            raise
        _, programme = read_programme(data, request.format, replace(hints, year=today.year))
        require_told(programme, request.zone, request.name, unread=missing)
        raise
    require_times(kind, programme, is_begun=bool(event), may_lack=request.accepts_loss)
    ready = (
        _for_known(request, event, programme)
        if event
        else _for_new(request, folder, kind, programme)
    )
    return replace(_planned(request, folder, kind, ready, memory, etag, today), digest=digest)


def apply_import(plan: ImportPlan) -> None:
    """Write what was planned: every file, or none. Raises UnreadableProgramme."""
    try:
        plan.folder.mkdir(parents=True, exist_ok=True)
        with locked(plan.folder):
            saved = replace_files(plan.folder, plan.before, plan.files)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnreadableProgramme(
            f"{plan.folder} cannot be written to: {reason}; nothing was changed."
        ) from error
    if saved is not None:
        raise SourceUnreachable(
            f"{saved} was saved by somebody meanwhile; nothing was changed, so import again."
        )


class _Prepared(NamedTuple):
    """A programme in order for its event, and what of the event's own files it hangs on.

    `organisations` are ids by folded name; `files` are those that a new event begins with.
    """

    tidied: TidyProgramme
    languages: list[str]
    organisations: Mapping[str, str]
    files: dict[str, str]


def _for_new(
    request: ImportRequest, folder: Path, kind: Format, programme: ImportedProgramme
) -> _Prepared:
    """Begin a new event. Raises MissingFact, and MisuseError for what names no language."""
    require_told(programme, request.zone, request.name)
    zone = zone_of(request.zone, programme.zone)
    codes, remark = languages_of_event(programme, request.languages)
    programme = in_told_languages(programme, codes)
    tidied = tidy(programme, zone, [request.name] if request.name else [], _NAME_WORDS)
    beginning = _beginning(request, kind, tidied, zone, codes)
    remarks = (*tidied.remarks, *filter(None, (remark, remark_on_topics(beginning))))
    first = first_files(folder, beginning)
    files = {"event.yaml": first.pop("event.yaml")}
    files |= {name: text for name, text in first.items() if not (folder / name).exists()}
    bodies = ids_by_name(beginning.organisations)
    return _Prepared(replace(tidied, remarks=remarks), list(codes), bodies, files)


def _for_known(
    request: ImportRequest, event: Mapping[str, Any], programme: ImportedProgramme
) -> _Prepared:
    """Put a programme in order for an event that is there. Raises MissingFact."""
    zone = zone_called(str(event.get("timezone", "")))
    languages = [str(code) for code in event.get("languages") or ["en"]]
    programme = in_told_languages(programme, languages)
    tidied = tidy(programme, zone, names_of_event(event), _NAME_WORDS)
    told = {"timezone": request.zone, "name": request.name}
    told |= {"languages": request.languages, "venue": request.venue}
    remarks = (*without_effect(told, event), *tidied.remarks)
    return _Prepared(replace(tidied, remarks=remarks), languages, organisations_of_event(event), {})


def _beginning(
    request: ImportRequest, kind: Format, tidied: TidyProgramme, zone: ZoneInfo,
    languages: tuple[str, ...],
) -> NewEvent:  # fmt: skip
    source = tidied.source
    name = request.name or source.name
    days = tidied.days
    if days is None:
        raise MissingFact(dateless(kind, source), "--event")
    return NewEvent(
        name=name,
        first_day=days[0],
        last_day=days[1],
        zone=zone.key,
        languages=languages,
        spoken=spoken_languages(source),
        venue=request.venue or source.venue,
        city=source.city,
        address=source.address if not request.venue else "",
        edition=source.edition,
        theme=source.theme,
        topics=source.topics,
        contact_email=source.email,
        organisations=new_organisations(tidied.people),
        source=label_of(request.source),
        told_topics={str(session.kind) for session in tidied.sessions},
        link=source.link if "localhost" not in source.link else "",
        aliases=tuple({source.short_name} - {"", name}) if len(source.short_name) > 2 else (),
    )


def _planned(
    request: ImportRequest,
    folder: Path,
    kind: Format,
    ready: _Prepared,
    memory: Memory,
    etag: str,
    today: date,
) -> ImportPlan:
    tidied, languages, organisations, files = ready
    current, told = read_current(folder)
    base = memory.base if current["sessions"] else {}
    had = len(base.get("sessions", {}))
    if len(tidied.sessions) < had * SHRUNK and not request.accepts_loss:
        raise SessionsLost(len(tidied.sessions), had)
    names = memory.names if base else {}
    entries = make_entries(tidied, current, memory.ids, languages, organisations, names)
    needed = {
        word
        for name in ("contacts.yaml", "discord.yaml", "topics.yaml", "changes.yaml")
        for word in _words(read_yaml(folder / name))
    }
    merged = merge(
        entries, current, base, needed, is_other_format=memory.format not in {"", kind.name}
    )
    label = label_of(request.source)
    is_unchanged = is_same(current, merged.sections) and bool(told["as_of"])
    as_of = str(told["as_of"]) if is_unchanged else today.isoformat()
    source = str(told["source"]) if is_unchanged else label
    if not is_unchanged:
        files["people.yaml"] = people_text(folder, merged.sections, source, as_of)
        files["programme.yaml"] = programme_text(folder, merged.sections, source, as_of)
    warnings = try_out(folder, files).warnings if files else ()
    remarks = list(tidied.remarks)
    if foreign := [code for code in languages if code not in LANGUAGES]:
        remarks.append(
            f"Usher does not speak {', '.join(map(quote, foreign))}: texts in it are shown as they "
            f"are, in English sentences; participants can ask in {', '.join(LANGUAGES)}."
        )
    remarks += merge_remarks(merged)
    lines = () if is_unchanged else tuple(difference(current, merged.sections))
    remembered = memory_text(
        Memory(label, etag, kind.name, entries.ids, merged.base, entries.names)
    )
    if not is_unchanged or remembered != _text_of(folder / MEMORY):
        files[MEMORY] = remembered
    before = {name: read_file(folder / name) for name in files}
    return ImportPlan(
        folder, kind.about, files, lines, tuple(remarks), len(warnings), before=before
    )


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _words(value: object) -> set[str]:
    if isinstance(value, dict):
        return {*map(str, value)} | {w for inner in value.values() for w in _words(inner)}
    if isinstance(value, list):
        return {w for inner in value for w in _words(inner)}
    return {str(value)}
