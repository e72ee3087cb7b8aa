"""The formats a programme may come in: a row each, tried in order."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.errors import MissingFact, UnreadableProgramme, UsherError
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing import (
    c3voc,
    frab_xml,
    hoverboard,
    ical,
    indico,
    opass,
    pretalx,
    records,
    sessionize,
    table,
    xml_lists,
)
from bot.knowledge_base.importing.columns import field_of_heading, is_title_of_last_resort
from bot.knowledge_base.importing.decode import (
    as_map,
    as_maps,
    check_size,
    decode_json,
    decode_text,
    decode_yaml,
    looks_like_script,
    starts_like_json,
)
from bot.knowledge_base.importing.imported import ImportedProgramme
from bot.knowledge_base.importing.table_hints import UNTOLD, TableHints
from bot.knowledge_base.importing.told_columns import require_fields
from bot.knowledge_base.importing.unread_records import first_unread, keys_of_entries

MOST_SESSIONS = 20_000


@dataclass(frozen=True, slots=True)
class Format:
    """A form that programmes come in: how it is told from others, and how it is read.

    A table is read with what organisers say of its columns and dates.
    """

    name: str
    about: str
    recognise: Callable[[bytes], bool]
    parse: Callable[..., ImportedProgramme]
    is_table: bool = False


def _is_c3voc(data: bytes) -> bool:
    return starts_like_json(data) and "conference" in as_map(
        as_map(decode_json(data)).get("schedule")
    )


def _is_sessionize(data: bytes) -> bool:
    if not starts_like_json(data):
        return False
    root = decode_json(data)
    sessions = as_maps(as_map(root).get("sessions"))
    groups = as_maps(root) if isinstance(root, list) else []
    return any("startsAt" in entry or "isServiceSession" in entry for entry in sessions) or any(
        "groupId" in group or ("date" in group and "rooms" in group) for group in groups
    )


def _is_hoverboard(data: bytes) -> bool:
    return starts_like_json(data) and hoverboard.is_joined(decode_json(data))


def _is_indico(data: bytes) -> bool:
    return starts_like_json(data) and indico.is_export(decode_json(data))


def _is_opass(data: bytes) -> bool:
    return starts_like_json(data) and opass.is_schedule(decode_json(data))


def _is_pretalx(data: bytes) -> bool:
    return starts_like_json(data) and pretalx.is_export(decode_json(data))


def _is_calendar(data: bytes) -> bool:
    return re.search(r"BEGIN:VCALENDAR", decode_text(data[:100_000]), re.IGNORECASE) is not None


def _is_xml(data: bytes) -> bool:
    head = decode_text(data[:4_000]).lstrip().casefold()
    return head.startswith("<") and not re.match(r"<!doctype html|<html|<!--\s*begin:", head)


def _is_frab(data: bytes) -> bool:
    return _is_xml(data) and frab_xml.is_schedule(data)


def _is_yaml(data: bytes) -> bool:
    """Whether a text has keys, plain, quoted or Ruby's ":title", of titles and of times."""
    text = decode_text(data[:20_000])
    keys = re.findall(r"(?m)^[ \t]*(?:- +)?[:\"']?([^\W\d][\w -]{0,30}?)[\"']? *:(?: |$)", text)
    fields = {field_of_heading(key) for key in keys}
    begin = r"(?:\s*(?:#.*|---)?\n)*\s*(?:- |-$|[\w -]+: *(?:$|[\"'|>]))"
    is_one = re.match(begin, text, re.MULTILINE) is not None
    has_titles = "title" in fields or any(map(is_title_of_last_resort, keys))
    return is_one and has_titles and bool(fields & records.WHEN)


def _is_workbook(data: bytes) -> bool:
    return data.startswith(b"PK")


def _is_table(data: bytes) -> bool:
    head = decode_text(data[:20_000]).lstrip()
    if "\0" in head or looks_like_script(head):
        return False
    first = head.split("\n", 1)[0]
    if _LINE_OF_YAML.search(head) and _is_mostly_yaml(head):
        return False
    return not head.startswith(("<", "{", "-", "%PDF")) and any(mark in first for mark in ",;\t|")


_LINE_OF_YAML = re.compile(r"(?m)^[ \t]*(?:- +)?[\"']?[^\W\d][\w -]{0,40}[\"']? *:(?: |$)")


def _is_mostly_yaml(text: str) -> bool:
    """Whether most lines begin with a key or are remarks, as those of no table do."""
    lines = [line for line in text.splitlines()[:-1] if line.strip()][:_SEEN]
    keys = sum(line.lstrip().startswith("#") or bool(_LINE_OF_YAML.match(line)) for line in lines)
    return 2 * keys > len(lines)


_SEEN = 50
"""Lines that tell whether a text is a YAML, which may be broken further down."""

_JSON = (
    Format("c3voc", "schedule.json of c3voc, frab or pretalx", _is_c3voc, c3voc.parse),
    Format("sessionize", "JSON of sessionize", _is_sessionize, sessionize.parse),
    Format("hoverboard", "lists of a DevFest site (hoverboard)", _is_hoverboard, hoverboard.parse),
    Format("indico", "JSON of Indico: an event or its timetable", _is_indico, indico.parse),
    Format("opass", "JSON of the OPass app (COSCUP, SITCON)", _is_opass, opass.parse),
    Format("pretalx", "JSON of pretalx: schedule widget or talks", _is_pretalx, pretalx.parse),
    Format("records", "a list (JSON)", starts_like_json, records.parse, is_table=True),
)
"""The last of them takes all JSON that none of the others knows."""

FORMATS: tuple[Format, ...] = (
    Format("xlsx", "a workbook (XLSX)", _is_workbook, table.parse_xlsx, is_table=True),
    *_JSON,
    Format("ical", "a calendar (iCalendar, .ics)", _is_calendar, ical.parse),
    Format("frab", "schedule XML of frab, pentabarf or pretalx", _is_frab, frab_xml.parse),
    Format("xml", "a list (XML)", _is_xml, xml_lists.parse, is_table=True),
    Format("yaml", "a list (YAML)", _is_yaml, records.parse_yaml, is_table=True),
    Format("csv", "a table (CSV)", _is_table, table.parse_csv, is_table=True),
)


def names_of_formats() -> tuple[str, ...]:
    """Return what formats are called on the command line."""
    return tuple(one.name for one in FORMATS)


def read_programme(
    data: bytes, name: str = "", hints: TableHints = UNTOLD
) -> tuple[Format, ImportedProgramme]:
    """Return the format of a source and the programme in it; `name` says the format if it is known.

    `hints` are what organisers say of tables. Raises UnreadableProgramme, and MissingFact for a
    year or date that is not told.
    """
    check_size(data)
    require_fields(hints.columns)
    if name and name not in names_of_formats():
        raise UnreadableProgramme(
            f'There is no format "{name}"; there are {", ".join(names_of_formats())}.'
        )
    for one in FORMATS:
        if one.name == name or (not name and one.recognise(data)):
            found, programme = _read(one, data, hints, may_be_list=not name)
            if not programme.sessions:
                tried = ", ".join(json.name for json in _JSON)
                is_any_json = not name and one is _JSON[-1]
                about = f"JSON, of {tried} in turn" if is_any_json else one.about
                raise UnreadableProgramme(
                    f"The source was read as {about}, but no session stands in it."
                    f"{_keys_seen(data) if one is _JSON[-1] else ''}"
                )
            if len(programme.sessions) > MOST_SESSIONS:
                raise UnreadableProgramme(
                    f"The source has more than {MOST_SESSIONS} sessions; is it one programme?"
                )
            return found, programme
    raise UnreadableProgramme(_refusal(data))


def _keys_seen(data: bytes) -> str:
    """Return what is said of the keys in data in which no session was found, and of a way out."""
    keys = keys_of_entries(decode_json(data))
    if not keys:
        return ""
    return (
        f" Its entries have the keys {quote_some(keys)}; say which of them hold what, with "
        '--column "KEY=title" and --column "KEY=start".'
    )


def _read(
    one: Format, data: bytes, hints: TableHints, *, may_be_list: bool
) -> tuple[Format, ImportedProgramme]:
    """Read a source in a format; JSON in which that finds no time as a list, where that finds one.

    What tells of no time at all is told with the first field that should.
    """
    programme = one.parse(data, hints) if one.is_table else one.parse(data)
    if one is _JSON[-1] and not programme.sessions:
        programme = table.parse_entries(decode_json(data), hints) or programme
    if programme.is_timed or one not in _JSON:
        return one, _with_unused(programme, one, hints)
    if may_be_list and one is not _JSON[-1]:
        try:
            as_list = records.parse(data, hints)
        except UsherError:
            as_list = ImportedProgramme(())
        if as_list.is_timed:
            return _JSON[-1], as_list
    unread = programme.unread or first_unread(decode_json(data))
    return one, _with_unused(replace(programme, unread=unread), one, hints)


def _with_unused(programme: ImportedProgramme, one: Format, hints: TableHints) -> ImportedProgramme:
    if one.is_table or not hints.columns:
        return programme
    remark = f"Columns are only told of tables and lists; this was read as {one.about}."
    return replace(programme, remarks=(*programme.remarks, remark))


def require_times(
    one: Format, programme: ImportedProgramme, *, is_begun: bool, may_lack: bool = False
) -> None:
    """Require that of what should tell when sessions are something is read. Raises MissingFact."""
    if programme.unread and not (programme.is_timed or may_lack):
        raise MissingFact(dateless(one, programme, is_begun=is_begun), "--event")


def dateless(one: Format, programme: ImportedProgramme, *, is_begun: bool = False) -> str:
    """Return what is said of a programme that tells of no day, and what would help.

    An event that `is_begun` has its dates, by which the source does not tell its days.
    """
    said = f"No session of the source, read as {one.about}, has a date"
    begin = "begin the event with `python -m bot new`, then import into it"
    ways = ["import it without times with --accept-loss" if is_begun else begin]
    if one.is_table:
        ways.insert(0, 'say which column or field holds it with --column "NAME=date"')
    if programme.unread:
        said += f": {programme.unread}"
        ways.insert(0, "write it like 2027-05-13 09:00")
    return f"{said}; {', or '.join(ways)}."


def _refusal(data: bytes) -> str:
    """Return why a source cannot be read. Raises UnreadableProgramme for a broken YAML."""
    known = "; ".join(one.about for one in FORMATS)
    head = decode_text(data[:1_000]).lstrip()[:200].casefold()
    if head.startswith(("<!doctype html", "<html")):
        return (
            "The source is a web page, not a file of data; "
            f"look on it for an export or a calendar ({known})."
        )
    if head.startswith("%pdf"):
        return f"The source is a PDF; ask for the programme as data ({known})."
    if looks_like_script(head):
        return (
            "The source is a script, not data; save the list in it as JSON, beginning with [ or {, "
            f"or ask for the programme as data ({known})."
        )
    if _is_mostly_yaml(decode_text(data[:20_000])):
        decode_yaml(data, "The source")  # which says where it is broken
        return f"The source is a YAML in which no session stands; what can be read: {known}."
    return f"The source is in no form that can be read; these are: {known}."
