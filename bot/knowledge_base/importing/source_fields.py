"""Fields that sources write alike, whatever their format: starts, people, texts, states."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.clean import (
    by_language,
    clean_line,
    clean_text,
    read_moment,
)
from bot.knowledge_base.importing.columns import is_name_key, is_person_key, parts_of
from bot.knowledge_base.importing.decode import as_map
from bot.knowledge_base.importing.degrees import may_be_post
from bot.knowledge_base.importing.imported import ImportedPerson, Words
from bot.knowledge_base.importing.links import read_links
from bot.knowledge_base.importing.person_names import is_honorific, is_latin, names_body
from bot.knowledge_base.importing.person_parts import part_in
from bot.knowledge_base.importing.repeated_names import tells_no_more, without_repeats
from bot.knowledge_base.importing.session_titles import says_cancelled
from bot.knowledge_base.importing.spreadsheet_dates import read_clock
from bot.knowledge_base.session_times import NIGHT_ENDS_AT


def is_off(state: Any) -> bool:
    """Whether a session's state says that it does not take place."""
    return says_cancelled(clean_line(state))


def words_of(value: Any) -> Words:
    """Return a line, in each language that it is given in; one where they do not differ."""
    texts = {code: line for code, text in by_language(value).items() if (line := clean_line(text))}
    return texts if len(set(texts.values())) > 1 else clean_line(value)


def texts_of(*values: Any) -> Words:
    """Return texts as paragraphs of one, in each language that any of them is given in."""
    codes = dict.fromkeys(code for value in values for code in by_language(value))
    told = {
        code: join_texts(*(clean_text(by_language(v).get(code, "") or _plain(v)) for v in values))
        for code in codes
    }
    differing = {code: text for code, text in told.items() if text}
    is_several = len(set(differing.values())) > 1
    return differing if is_several else join_texts(*map(clean_text, values))


def _plain(value: Any) -> Any:
    return "" if by_language(value) else value


def last_day(end: date | None, days: Sequence[tuple[date | None, date | None]]) -> date | None:
    """Return the last day of an event, whose end may be the morning after its last night.

    `days` are dates, and the dates on which they end.
    """
    told = max(((day, until) for day, until in days if day and until), default=None)
    if end is not None and told == (end - timedelta(days=1), end):
        return told[0]
    return end


def read_capacity(value: Any) -> int | None:
    """Return how many people fit, when it is a sensible number."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return int(value) if is_number and 1 <= value <= 1_000_000 else None


def read_start(moment: Any, clock: Any, day: date | None) -> datetime | None:
    """Return a start: with its date, else the time of a day, after midnight of the next.

    A clock beside it is the local one. Where the date has the same clock, and UTC behind it, that
    was put there by a program that knew no time zone: such a start is local, without a zone.
    """
    start = read_moment(moment)
    written = clean_line(clock)
    # A number alone is no time, whatever a spreadsheet would make of it.
    is_clock = ":" in written and written[0].isdecimal()
    time_of_day = read_clock(written) if is_clock else None
    if start is not None:
        is_local = not start.utcoffset() and start.time().replace(tzinfo=None) == time_of_day
        return start.replace(tzinfo=None) if is_local else start
    if day is None or time_of_day is None:
        return None
    start = datetime.combine(day, time_of_day)
    return start + timedelta(days=1) if start.time() < NIGHT_ENDS_AT else start


def read_end(moment: Any, start: datetime | None) -> datetime | None:
    """Return an end, without its zone where the start was read as a local clock."""
    end = read_moment(moment)
    is_local = end and start and start.tzinfo is None and not end.utcoffset()
    return end.replace(tzinfo=None) if end and is_local else end


def join_texts(*parts: str) -> str:
    """Return texts as paragraphs, without those whose words another already holds."""
    kept: list[tuple[str, str]] = []
    for part in filter(None, parts):
        words = bare_words(part) or part
        if not any(words in other for _, other in kept):
            kept = [(text, other) for text, other in kept if other not in words]
            kept.append((part, words))
    return "\n\n".join(text for text, _ in kept)


def read_person(entry: Any) -> ImportedPerson | None:
    """Read a person, however the source names the parts; None when there is no name."""
    if isinstance(entry, str):
        return ImportedPerson(clean_line(entry)) if clean_line(entry) else None
    if isinstance(entry, list):  # ["Ana Lima", "moderator"]
        name, *more = map(clean_line, entry) if entry else [""]
        part = next(filter(None, map(part_in, more)), "")
        return ImportedPerson(name, part=part) if name else None
    told, others = parts_of("person", _unwrapped(as_map(entry)))
    if "family" in told and not {"name", "given"} & told.keys():
        names = [entry[key] for key in others if is_name_key(key) and key in entry]
        told |= {"given": names[0]} if len(names) == 1 else {}
    name = _name_of_person(told)
    if not name:
        return None
    post, part = clean_line(told.get("post")), clean_line(told.get("part"))
    body = _name(told.get("affiliation"))
    if not post and may_be_post(body) and not names_body(body):
        post, body = body, ""
    is_no_post = is_honorific(post) or (post == part and bool(part_in(part)))
    return ImportedPerson(
        name=name,
        source_id=clean_line(told.get("id")),
        bio=texts_of(told.get("bio")),
        role="" if is_no_post else post,
        affiliation=body,
        links=read_links(told.get("link"), told.get("links")),
        part=part_in(part),
    )


def _unwrapped(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what is told of somebody, be it in a map of its own: `{speaker: {}, role: chair}`."""
    inner = [key for key, value in entry.items() if isinstance(value, dict) and is_person_key(key)]
    if len(inner) != 1:
        return entry
    return {**entry[inner[0]], **{key: value for key, value in entry.items() if key != inner[0]}}


def _name_of_person(told: Mapping[str, Any]) -> str:
    """Return a name, put together where a source parts it: {name: "Ana van der", surname: "Lima"}.

    A family name that the name holds, or that is in another script, is told by it already.
    """
    name, given, family = (clean_line(told.get(part)) for part in ("name", "given", "family"))
    if name and family and not given and not _tells_family(name, family):
        return full_name(name, family)
    if name and (" " in name or not (given or family)):
        return name
    return full_name(given or name, family or name) if given != name else full_name(given, family)


def _tells_family(name: str, family: str) -> bool:
    """Whether a name has a word of a family name, or is in another script than that."""
    has_word = not set(bare_words(name).split()).isdisjoint(bare_words(family).split())
    return has_word or is_latin(name) is not is_latin(family)


def _name(value: Any) -> str:
    """Return what something is called: by itself, or by its name."""
    return clean_line(as_map(value).get("name", value))


def full_name(*parts: Any) -> str:
    """Return a name of its parts, the given name first, as far as they are there.

    A part that says nothing that another does not is left out: "Ana" of "Ana" and "Ana Lima".
    """
    told = list(filter(None, map(clean_line, parts)))
    wholes = [whole for whole in told if all(tells_no_more(part, whole) for part in told)]
    return without_repeats(min(wholes, key=len, default=" ".join(told)))
