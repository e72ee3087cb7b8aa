"""Which column of a table holds what, by its heading."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from bot.core.bare_text import bare_words
from bot.core.models import Part
from bot.knowledge_base.importing.person_parts import part_in
from bot.knowledge_base.importing.word_lists import load_words

_WORDS = load_words("columns")

HEADINGS: Mapping[str, list[str]] = _WORDS["fields"]
"""What columns are called, by field."""

FIELD_OF: Mapping[str, str] = {
    bare_words(word): field for field, words in HEADINGS.items() for word in words
}
"""Which field a heading, folded, is of."""

HOLDERS = frozenset(map(bare_words, _WORDS["holders"]))
"""Words, folded, for what holds sessions in data, and says nothing of them."""

TEXTS_OR_HOLDERS = frozenset(map(bare_words, _WORDS["texts_or_holders"]))
"""Words, folded, for a text on a session, under which data may also have sessions."""

WRAPPERS = frozenset(map(bare_words, _WORDS["wrappers"]))
"""Words, folded, for the map in which all stands that is told of an entry."""

_NAMES = frozenset({"name", "nom", "nombre", "nome", "имя", "vorname"})
_OTHER_ITEM = re.compile(
    rf"(?:^|.* )(?:{'|'.join(map(bare_words, _WORDS['other_items']))})(?: .*|$)"
)

FOR_ORGANISERS = frozenset(map(bare_words, _WORDS["unused"]))
"""Words of headings, folded, of columns that are not for participants."""

_REFERENCE = re.compile(rf" (?:{'|'.join(map(bare_words, _WORDS['references']))})$")
_ITEM = rf"(?:{'|'.join(map(bare_words, _WORDS['items']))})"
_OF_ITEM = re.compile(rf"^{_ITEM} ")
_GLUED_TO_ITEM = re.compile(rf"^{_ITEM}(?=id$|[^\W\d_]{{4,}}$)")
_PARTS_OF: Mapping[str, Mapping[str, list[str]]] = {
    thing: {part: [bare_words(word) for word in words] for part, words in _WORDS[thing].items()}
    for thing in ("person", "room", "event", "topic")
}
PERSON_IDS = frozenset(map(bare_words, _WORDS["person"]["id"]))
"""Words, folded, for what a list of people knows somebody by."""

PRACTICAL: Mapping[str, str] = {
    bare_words(word): topic for topic, words in _WORDS["practical"].items() for word in words
}
"""Which usual topic a text is on that is called so, folded."""

EVENT_HOLDERS = frozenset(map(bare_words, _WORDS["event_holders"]))
"""Words, folded, for what holds what is told of the whole event."""

_CHAIRS = frozenset(map(bare_words, _WORDS["chairs"]))
"""Words, folded, over those who lead a session, which beside a name are a post."""

PROGRAMMES: tuple[str, ...] = tuple(_WORDS["programmes"])
"""Words behind the name of an event that say only that this is its programme."""

TITLES_OF_LAST_RESORT = frozenset(map(bare_words, _WORDS["titles_of_last_resort"]))
"""Words, folded, over the titles where nothing else is called so."""

_KEYWORDS, ATTENDANCE, PRESENTING, AUTHORS = (
    frozenset(map(bare_words, _WORDS[name]))
    for name in ("keywords", "attendance", "presenting", "authors")
)
"""Words, folded, over keywords of papers, over ways to take part, and over two sorts of people."""

_LABELS = frozenset(map(bare_words, _WORDS["labels"])) | _KEYWORDS

TALKS_OF_PERSON, TITLES_OF_PERSON = (
    frozenset(map(bare_words, _WORDS[name])) for name in ("talk_of_person", "title_of_person")
)
"""Words, folded, for the title of a talk beside who gives it; the latter maybe for a post."""

_FORM = rf"(?:{'|'.join(map(bare_words, _WORDS['forms']))})"
_IN_FORM = re.compile(rf"^(?:{_FORM} )+|(?: {_FORM})+$")
_BEHIND_CALLED, _BEHIND_SEVERAL, _IN_UNITS = (
    re.compile(rf"(?: (?:{'|'.join(map(bare_words, _WORDS[name]))}))+$")
    for name in ("called", "several", "units")
)
_CALLED = frozenset({"date", "time", "start", "end", "room", "track", "kind", "language"})
_SEVERAL = frozenset({"people", "room", "track", "kind", "date"})
_BEHIND = {_BEHIND_SEVERAL: _SEVERAL, _BEHIND_CALLED: _CALLED, _IN_UNITS: {"duration"}}
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_EMPTY: tuple[Any, ...] = (None, "", [], {})
_LABEL_BEHIND = " label"
"""What stands behind the key of an id, and says that its name in words is told there."""

_NUMBERED = re.compile(r" ?\d+$")
_REMARK = re.compile(r"(?P<heading>[^()\[\]]+?)\s*[(\[](?P<remark>[^()\[\]]+)[)\]]\W*")
_ZONE = re.compile(r"\b[A-Z]{3,4}\b|[+-]\d|/")
_TIMED = frozenset({"date", "time", "start", "end", "end_date"})
_KEPT = 4096
"""Headings whose field is remembered: lists have the same keys in each of thousands of entries."""


@lru_cache(maxsize=_KEPT)
def heading_words(text: str) -> str:
    """Return a heading's words, folded, also of one written as a program would: "startTime"."""
    return bare_words(_HUMP.sub(" ", text))


def _part_of_heading(words: str) -> str:
    """Return the part of those whom a column of such a heading, folded, names."""
    return str(Part.MODERATOR) if words in _CHAIRS else part_in(words)


@lru_cache(maxsize=_KEPT)
def field_of_heading(text: str) -> str:
    """Return the field that a heading names, maybe with a number: "Speaker 2"; empty for none."""
    words = heading_words(text)
    plain = _NUMBERED.sub("", words)
    found = FIELD_OF.get(words) or (FIELD_OF.get(plain) if plain != words else None)
    found = found or FIELD_OF.get(_OF_ITEM.sub("", words)) or _field_in_form(words)
    found = found or FIELD_OF.get(_GLUED_TO_ITEM.sub("", words))  # "eventname"
    if plain != words and found not in {None, "people"}:
        return ""  # "Track 2" and "Stage 2" are names
    found = found or ("people" if _part_of_heading(plain) else "") or _field_behind(words)
    return found or _field_before_brackets(text)


def _field_before_brackets(text: str) -> str:
    """Return the field of a heading with a remark behind it: "Start Time (required)".

    A zone that stands there is not the venue's: times of such a column are not taken.
    """
    parts = _REMARK.fullmatch(text)
    found = field_of_heading(parts["heading"]) if parts else ""
    is_zoned = parts is not None and found in _TIMED and _ZONE.search(parts["remark"])
    return "" if is_zoned else found


def _field_of_words(words: str) -> str:
    """Return the field of folded words, maybe with those for an item before: "session title"."""
    return FIELD_OF.get(words) or FIELD_OF.get(_OF_ITEM.sub("", words), "")


def _field_behind(words: str) -> str:
    """Return the field of a heading that only adds what a field's entries are: "speaker list"."""
    for behind, fields in _BEHIND.items():
        if (plain := behind.sub("", words)) != words and plain and f"{plain}s" not in _LABELS:
            found = _field_of_words(plain) or ("people" if part_in(plain) else "")
            if found in fields:
                return found
    return ""


def _field_in_form(words: str) -> str:
    """Return the field of a heading that says its form: "html description", "room optional"."""
    plain = _IN_FORM.sub("", words)
    found = _field_of_words(plain)
    return found if found == "abstract" or words == f"{plain} optional" else ""


@lru_cache(maxsize=_KEPT)
def rank_in_field(heading: str, field: str) -> int:
    """Return how far behind others a heading of a field counts for it, 0 for the first."""
    words = heading_words(heading)
    ranked = [at for at, word in enumerate(HEADINGS[field]) if bare_words(word) == words]
    return ranked[0] if ranked else len(HEADINGS[field])


def field_of_reference(text: str) -> str:
    """Return the field whose entries, of another list, a heading names by id: "room_id"."""
    words = heading_words(text)
    plain = _REFERENCE.sub("", words)
    return field_of_heading(plain) if plain != words else ""


def is_holder(key: str) -> bool:
    """Whether a key of data is a word for what holds sessions: "talks", "sessionList"."""
    words = heading_words(key)
    plain = _BEHIND_SEVERAL.sub("", words)
    is_of_several = plain != words and not HOLDERS.isdisjoint({plain, f"{plain}s"})
    return bare_words(key) in HOLDERS or is_of_several


def is_title_of_last_resort(key: Any) -> bool:
    """Whether a key of data is a word for the titles where nothing else is called so."""
    return heading_words(str(key)) in TITLES_OF_LAST_RESORT


def is_of_labels(heading: str) -> bool:
    """Whether a heading is for what people label an item with freely: "tags", "eventTags"."""
    words = _OF_ITEM.sub("", heading_words(heading))
    return words in _LABELS or _BEHIND_CALLED.sub("", words) in _LABELS


def is_of_keywords(heading: str) -> bool:
    """Whether a heading is for what a paper is on, in words of its authors."""
    return _OF_ITEM.sub("", heading_words(heading)) in _KEYWORDS


def is_of_other_item(key: str) -> bool:
    """Whether a key of an item holds what it was before, or other ones: "changedFrom"."""
    return _OTHER_ITEM.fullmatch(heading_words(key)) is not None


def stem_of_reference(text: str) -> str:
    """Return what a heading names an entry of, whatever that is: "berth" of "berthId"."""
    return _REFERENCE.sub("", heading_words(text))


def parts_of(thing: str, entry: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return what an entry tells of a person, a room or an event, and the keys that tell nothing.

    The parts are those in the file of words; what is empty is not told.
    """
    entry = _with_labels(entry)
    told = {heading_words(str(key)): (str(key), value) for key, value in entry.items()}
    known = _PARTS_OF[thing]
    found = {
        part: next((told[w][1] for w in words if w in told and told[w][1] not in _EMPTY), None)
        for part, words in known.items()
    }
    used = {word for words in known.values() for word in words}
    unused = [key for word, (key, value) in told.items() if word not in used and value]
    return {part: value for part, value in found.items() if value is not None}, unused


def _with_labels(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return an entry with the labels of what it names by ids: `{person: Q7, personLabel: Ana}`."""
    keys = {heading_words(str(key)): key for key in entry}
    found = dict(entry)
    for word, key in keys.items():
        if (named := word.removesuffix(_LABEL_BEHIND)) != word and entry[key] not in _EMPTY:
            found[keys.get(named, named)] = found.pop(key)
    return found


def is_person_key(key: Any) -> bool:
    """Whether a key names somebody whose parts stand in a map below it: "speaker"."""
    words = heading_words(str(key))
    return words in _PARTS_OF["person"]["name"] and FIELD_OF.get(words) == "people"


def is_name_key(key: Any) -> bool:
    """Whether a key is for some name of somebody, by its last word: "fist_name"."""
    return heading_words(str(key)).rpartition(" ")[2] in _NAMES


def own_fields(told: Mapping[str, str]) -> dict[str, str]:
    """Return the organisers' own words, heading to field, by the folded heading."""
    return {bare_words(name): field for name, field in told.items()}


def field_named(heading: str, own: Mapping[str, str]) -> str:
    """Return the field of a heading, by the organisers' own words before ours; empty for none."""
    return own.get(bare_words(heading)) or field_of_heading(heading)


def people_key(heading: str, at: int) -> str:
    """Return under which key people in a column are placed: "people 3", "people 3 moderator"."""
    words = _NUMBERED.sub("", heading_words(heading)).split()
    ends = [" ".join(words[first:]) for first in range(len(words))]
    part = next(
        (part for end in ends if (part := _part_of_heading(end)) and end not in FIELD_OF), ""
    )
    return f"people {at} {part}" if part not in {"", Part.SPEAKER} else f"people {at}"


def columns_of(placed: Mapping[str, int], field: str) -> list[int]:
    """Return where the columns of a field are, that which counts before others first."""
    return [at for key, at in placed.items() if key.partition(" ")[0] == field]
