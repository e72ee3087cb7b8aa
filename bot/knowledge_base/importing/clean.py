"""Strangers' texts become plain ones: no HTML, no control characters, no endless length."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, timedelta
from typing import Any

from anyascii import anyascii

from bot.knowledge_base.importing.language_names import language_named
from bot.knowledge_base.importing.markup import without_html
from bot.knowledge_base.importing.wrapped_lines import without_wraps
from bot.knowledge_base.suggested_values import is_unpublished, minutes_meant
from bot.knowledge_base.values import ISO_639_1, YEARS
from bot.languages import CODES_BY_NAME

LONGEST_LINE = 300
LONGEST_TEXT = 8_000
"""Characters of a title or name, and of a description; what is longer is cut at a word."""

_ADDRESS_IN_BRACKETS = re.compile(r"<(https?://[^\s<>]+|(?:mailto:)?[^\s<>@]+@[^\s<>@]+)>")
"""What looks like a tag of HTML, and is a link of Markdown."""

_LINK = re.compile(r"\[([^\[\]]+)\]\([^()\s]+\)")
"""A link of Markdown, of which a line keeps the words."""

_ESCAPED = re.compile(r"\\([_*#\[\]`~])")
"""A sign that Markdown would read, written so that it does not: "S\\_ A"."""

OPENING, INSIDE, CLOSING = r"[(\[（【]", r"[^()\[\]（）【】]", r"[)\]）】]"
"""A bracket, what may stand in it, and its end, as regular expressions for one character."""

COMMA = re.compile(r"[,，،]")
"""What parts names, posts and bodies in a line, in every script."""

_BRACKETED = re.compile(
    rf"{OPENING}(?:{INSIDE}|{OPENING}{INSIDE}*{CLOSING})*{CLOSING}"  # with others inside
)
_BETWEEN_LANGUAGES = re.compile(
    r"[,;/&|+·•\n、，；]|\s(?:and|et|und|y|e|и|و|or|ou|oder|o|или|أو|및)\s|\sو(?=\w)|[和及與与或](?=\w)"
)
_QUOTED = re.compile(r"([\"'])(?P<inner>(?:(?!\1).)+)\1")
_URL = re.compile(r"https?://[^\s/?#<>\"]+\.?[^\s<>\"]*")
_DURATION = re.compile(r"(?:(\d{1,3}):(?!\d{2}:00))?(\d{1,3}):(\d{2})(?::\d{2})?")
_LOOSE_MOMENT = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})[T ] *(\d{1,2})(:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)"
    r" *(Z|UTC|GMT|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_ISO_LENGTH = re.compile(r"PT(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d+S)?")


def clean_line(value: Any) -> str:
    """Return a value as one plain line; empty for anything that is no text or number.

    Of a text by language it is the English one, else the first.
    """
    value = in_one_language(value)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = str(value) if isinstance(value, str) else f"{value:.15g}"[:LONGEST_LINE]
    text = _LINK.sub(r"\1", text) if "](" in text else text
    return _cut(" ".join(_ESCAPED.sub(r"\1", _plain(text)).split()), LONGEST_LINE)


def clean_text(value: Any) -> str:
    """Return a text as plain paragraphs, an empty line between them, none broken at a width.

    Of a text by language it is the English one, else the first. What has no letter is no text.
    """
    value = in_one_language(value)
    if not isinstance(value, str) or not any(map(str.isalnum, value)):
        return ""
    plain = _plain(_ADDRESS_IN_BRACKETS.sub(r"\1", value), keeps_links=True)
    lines = [" ".join(line.split()) for line in plain.splitlines()]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return _cut(without_wraps(text), LONGEST_TEXT)


def unquoted(line: str) -> str:
    """Return a line without the quotes around all of it, as programs write texts."""
    found = _QUOTED.fullmatch(line)
    return found["inner"].strip() if found else line


def by_language(value: Any) -> dict[str, Any]:
    """Return what is given by language, by two-letter code; empty for anything else."""
    if not isinstance(value, dict):
        return {}
    found = {_code_of(key): text for key, text in value.items() if text}
    return {} if "" in map(_code_of, value) else found


def _code_of(key: Any) -> str:
    code = re.split(r"[-_]", key, maxsplit=1)[0].lower() if isinstance(key, str) else ""
    return code if code in ISO_639_1 else ""


def in_one_language(value: Any) -> Any:
    """Return a value that may be given by language in one: English when there is one."""
    texts = by_language(value)
    return texts.get("en", next(iter(texts.values()), "")) if texts else value


def split_outside_brackets(text: str, marks: re.Pattern[str]) -> list[str]:
    """Return the parts of a text between marks; what stands in brackets parts nothing."""
    kept = [found.span() for found in _BRACKETED.finditer(text)]
    parts, at = [], 0
    for mark in marks.finditer(text):
        if not any(start < mark.start() < end for start, end in kept):
            parts.append(text[at : mark.start()])
            at = mark.end()
    return [*parts, text[at:]]


def clean_url(value: Any) -> str:
    """Return a web address, or an empty text when it is none."""
    text = value.strip() if isinstance(value, str) else ""
    is_address = _URL.fullmatch(text) and len(text) <= 2_000 and text.isprintable()
    return text if is_address and not any(0xD800 <= ord(c) <= 0xDFFF for c in text) else ""


def clean_language(value: Any) -> str:
    """Return a two-letter code, or an empty text for what is no language."""
    word = clean_line(value).casefold()
    code = re.split(r"[-_ ,;/(]", word, maxsplit=1)[0] if word else ""
    return code if code in ISO_639_1 else CODES_BY_NAME.get(word, CODES_BY_NAME.get(code, ""))


def clean_languages(value: Any) -> tuple[str, ...]:
    """Return every language that a text like "English, French" or a list names."""
    return tuple(dict.fromkeys(code for _, code in _languages_in(value) if code))


def unread_language(value: Any) -> str:
    """Return a source's words for languages where some of them name none; else an empty text."""
    words = [word for word, code in _languages_in(value) if not code and not is_unpublished(word)]
    return ", ".join(words)


def _languages_in(value: Any) -> list[tuple[str, str]]:
    """Return the words for languages in a value, each with its code, which may be empty."""
    lines = [clean_line(one) for one in (value if isinstance(value, list) else [value])]
    parts = [part.strip() for line in lines for part in _BETWEEN_LANGUAGES.split(line)]
    return [(part, _language_of(part)) for part in parts if part]


def _language_of(words: str) -> str:
    """Return the language that words name, maybe with more in brackets or in another script."""
    plain = _BRACKETED.sub(" ", words).strip()
    if " " not in plain and (code := clean_language(plain)):
        return code
    named = (language_named(word) for word in (plain, *plain.split()) if len(word) > 1)
    return next(filter(None, named), "")


def read_moment(value: Any) -> datetime | None:
    """Read an ISO 8601 moment, aware or naive; None for anything else, or an impossible year.

    Programs also write it with hours of one figure and a space before the offset.
    """
    if not isinstance(value, str) or "T" not in value.strip().replace(" ", "T", 1):
        return None
    text = value.strip()
    if found := _LOOSE_MOMENT.fullmatch(text):
        year, month, day, hour, rest, offset = found.groups(default="")
        own = "Z" if offset.upper() in {"UTC", "GMT"} else offset
        text = f"{year}-{month:0>2}-{day:0>2}T{hour:0>2}{rest}{own}"
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return plausible(moment)


def plausible(moment: datetime | None) -> datetime | None:
    """Return a moment without its seconds, or None when its year is none of a conference."""
    if moment is None or moment.year not in YEARS:
        return None
    offset = moment.utcoffset()
    if offset is not None and offset % timedelta(minutes=1):
        return None
    return moment.replace(second=0, microsecond=0, fold=0)


def read_day(value: Any) -> date | None:
    """Read the day at the start of an ISO 8601 date or moment."""
    text = value.strip()[:10] if isinstance(value, str) else ""
    try:
        day = date.fromisoformat(text) if len(text) == len("2026-05-04") else None
    except ValueError:
        return None
    return day if day is not None and day.year in YEARS else None


def read_length(value: Any) -> timedelta | None:
    """Read a length: minutes, `H:MM`, `1 h 30 min`, `H:MM:00` or `D:HH:MM`; None when it is none.

    Of three numbers the last are seconds where there are none; programmes have no days then.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _sane(value)
    text = value.strip() if isinstance(value, str) else ""
    if found := _DURATION.fullmatch(text):
        days, hours, minutes = (int(part or 0) for part in found.groups())
        return _sane((days * 24 + hours) * 60 + minutes)
    if found := _ISO_LENGTH.fullmatch(text):
        return _sane(int(found[1] or 0) * 60 + int(found[2] or 0))
    return _sane(minutes_meant(text) or 0)


def _sane(minutes: float) -> timedelta | None:
    return timedelta(minutes=round(minutes)) if 1 <= minutes <= 7 * 24 * 60 else None


def slug(text: str, longest: int = 48) -> str:
    """Return an id made of a text in any script; empty when nothing of it can stand in one."""
    plain = "".join(c for c in text if unicodedata.category(c) not in {"So", "Sk", "Cf", "Mn"})
    ascii_text = anyascii(plain if any(map(str.isalnum, plain)) else text)
    letters = re.sub(r"[^a-z0-9]+", "-", ascii_text.casefold()).strip("-")
    if len(letters) <= longest:
        return letters
    return letters[: longest + 1].rpartition("-")[0] or letters[:longest]


def _cut(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    head = text[: longest - 1]
    return (head.rpartition(" ")[0] or head).rstrip(" ,;:") + "…"


def _plain(text: str, *, keeps_links: bool = False) -> str:
    text = without_html(text[: 20 * LONGEST_TEXT], keeps_links=keeps_links)
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if text.isprintable():
        return text
    return "".join(c for c in text if c in "\n\t" or not _is_unwritable(c))


def _is_unwritable(character: str) -> bool:
    """Whether a character is a control, half a pair, unassigned or a non-character."""
    category = unicodedata.category(character)
    return category in {"Cc", "Cs", "Co", "Cn"} or character in "\ufeff\u2028\u2029\u200b\u2060"
