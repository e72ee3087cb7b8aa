"""The single values of the YAML (texts, ids, days, times, addresses) as pydantic types."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any

from pydantic import AfterValidator, PlainValidator, StringConstraints, WithJsonSchema

from bot.knowledge_base.error_messages import quote, refuse, suggest
from bot.knowledge_base.suggested_values import clock_meant, days_meant, moments_meant
from bot.languages import CODES_BY_NAME, LANGUAGES

_CODES = (
    "aaabaeafakamanarasavayazbabebgbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufa"
    "fffifjfofrfygagdglgngugvhahehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkkklkmknko"
    "krkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmrmsmtmynanbndnengnlnnnonrnvnyocojomorospa"
    "piplpsptqurmrnrorurwsascsdsesgsiskslsmsnsosqsrssstsusvswtatetgthtitktltntotrtstttwty"
    "ugukuruzvevivowawoxhyiyozazhzu"
)
ISO_639_1 = frozenset(_CODES[at : at + 2] for at in range(0, len(_CODES), 2))
"""The two-letter language codes of ISO 639-1."""

YEARS = range(1970, 2201)
"""Years that an imported programme may be of."""

_LANGUAGE_NAMES = {**CODES_BY_NAME, "cn": "zh", "kr": "ko", "gb": "en", "us": "en"}
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+")
_URL = re.compile(r"https?://[^\s/?#]+\.?[^\s]*")
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?")
_MOMENT = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})(?:[T ]\s*)(\d{1,2}:\d{2}(?::\d{2})?)")
_OFFSET = re.compile(r"(?<!\s)\s*(Z|[+-]\d{1,2}:?\d{0,2})$")


def _check_id(word: str) -> str:
    if not _ID.fullmatch(word):
        raise refuse(
            f"{quote(word)} cannot be an id",
            "use letters a-z, digits, - and _, without spaces, like `opening-session`",
        )
    return word


def _check_language(code: str, known: frozenset[str] | tuple[str, ...]) -> str:
    if code in known:
        return code
    short = code.casefold().replace("_", "-").split("-")[0]
    guess = short if short in known else _LANGUAGE_NAMES.get(short)
    if guess is None:
        alike = suggest(short, _LANGUAGE_NAMES)
        guess = _LANGUAGE_NAMES[alike] if alike else None
    remedy = (
        f'did you mean "{guess}"?'
        if guess in known
        else "write one of " + ", ".join(LANGUAGES)
        if known == LANGUAGES
        else "write a two-letter code, like " + ", ".join(LANGUAGES)
    )
    problem = "is not a language Usher speaks" if code in ISO_639_1 else "is not a language code"
    raise refuse(f"{quote(code)} {problem}", remedy)


def _check_spoken(code: str) -> str:
    return _check_language(code, ISO_639_1)


def _check_written(code: str) -> str:
    return _check_language(code, LANGUAGES)


def _check_email(address: str) -> str:
    if not _EMAIL.fullmatch(address):
        raise refuse(f"{quote(address)} is not an e-mail address", "write it like info@example.org")
    return address


def _check_url(address: str) -> str:
    if not _URL.fullmatch(address):
        raise refuse(
            f"{quote(address)} is not a web address",
            "write it in full, beginning with https:// and without spaces",
        )
    return address


def parse_day(value: Any) -> date:
    """Read `YYYY-MM-DD`."""
    found = _DAY.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        meant = days_meant(value) if isinstance(value, str) else ()
        raise refuse(
            _as_written(value, "is not a date"),
            _write([f"{day}" for day in meant]) or "write year-month-day, like 2026-05-04",
        )
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        raise refuse(
            f"{quote(value)} is a day that does not exist", "check the month and the day"
        ) from None


def _as_written(value: Any, otherwise: str) -> str:
    """Say what is wrong with a date, and what it is if a spreadsheet wrote it."""
    if isinstance(value, str) and re.fullmatch(r"\s*\d{5}(?:[.,]\d+)?\s*", value):
        return f"{quote(value)} is how a spreadsheet counts days"
    return f"{quote(value)} {otherwise}"


def _write(meant: list[str]) -> str:
    """Return the remedy that says what to write, or "" when nothing can be told."""
    return f"write {' or '.join(meant)}" if meant else ""


def parse_time(value: Any) -> tuple[time, timedelta]:
    """Read `HH:MM` with optional seconds; `24:00` is midnight one day later."""
    found = _TIME.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        meant = clock_meant(value) if isinstance(value, str) else None
        raise refuse(
            f"{quote(value)} is not a time",
            _write([f"{meant:%H:%M}"] if meant else []) or "write hours:minutes, like 09:30",
        )
    hour, minute, second = (int(part or 0) for part in found.groups())
    if (hour, minute, second) == (24, 0, 0):
        return time(0), timedelta(days=1)
    try:
        return time(hour, minute, second), timedelta()
    except ValueError:
        raise refuse(
            f"{quote(value)} is a time that does not exist", "write 00:00 to 23:59"
        ) from None


_NUMERIC_OFFSET = re.compile(r"[+-](?:0\d|1[0-4]):?[0-5]\d$")


def parse_moment(value: Any) -> datetime:
    """Read a local `YYYY-MM-DD HH:MM`, without zone: it is the event's.

    An offset, as in `2025-11-02T01:30-05:00`, says which pass of an hour that happens twice is
    meant; the moment is aware then.
    """
    words = value.strip() if isinstance(value, str) else value
    offset = _NUMERIC_OFFSET.search(words) if isinstance(words, str) else None
    if offset is not None and _MOMENT.fullmatch(words[: offset.start()]):
        zone = datetime.strptime(offset[0].replace(":", ""), "%z").tzinfo
        return parse_moment(words[: offset.start()]).replace(tzinfo=zone)
    found = _MOMENT.fullmatch(words) if isinstance(words, str) else None
    if found is None:
        problem = _as_written(value, "is not a date with a time")
        remedy = "write local time as year-month-day hours:minutes, like 2026-05-04 09:30"
        if isinstance(words, str):
            if _MOMENT.fullmatch(_OFFSET.sub("", words)):
                problem = f"{quote(value)} carries a time zone"
                remedy = "write the local time of the event without Z or +hours"
            elif meant := moments_meant(words):
                remedy = _write([f"{moment:%Y-%m-%d %H:%M}" for moment in meant])
            elif days := days_meant(words):
                remedy = f"{_write([f'{day} 09:30' for day in days])}, with the time"
            elif _DAY.fullmatch(words):
                raise refuse(problem, f"add the time, like {words} 09:30", day=words)
        raise refuse(problem, remedy)
    clock, later = parse_time(found[2])
    try:
        return datetime.combine(parse_day(found[1]), clock) + later
    except OverflowError:
        raise refuse(f"{quote(value)} is out of range", "check the year") from None


def parse_end(value: Any) -> datetime | tuple[time, timedelta]:
    """Read an end: a local date with time, or a time alone on the day of the start."""
    if isinstance(value, str) and (_TIME.fullmatch(value.strip()) or clock_meant(value)):
        return parse_time(value)
    return parse_moment(value)


def parse_any_moment(value: Any) -> datetime:
    """Read a moment that may carry its offset from UTC."""
    try:
        moment = datetime.fromisoformat(value.strip())
    except (ValueError, AttributeError):
        return parse_moment(value)
    return moment if len(value.strip()) > len("2026-05-04") else parse_moment(value)


def _check_clock(value: str) -> str:
    clock, later = parse_time(value)
    if later or clock.second:
        raise refuse(f"{quote(value)} is not a time of day", "write hours:minutes, like 08:00")
    return clock.strftime("%H:%M")


_CLOCK_PATTERN = r"\d\d?:\d\d(:\d\d)?([+-]\d\d:?\d\d)?$"
_MOMENT_SCHEMA = {"type": "string", "pattern": r"^\d{4}-\d\d?-\d\d?[T ]" + _CLOCK_PATTERN}
_END_SCHEMA = {"type": "string", "pattern": r"^(\d{4}-\d\d?-\d\d?[T ])?" + _CLOCK_PATTERN}

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Id = Annotated[
    Line,
    AfterValidator(_check_id),
    WithJsonSchema({"type": "string", "pattern": f"^{_ID.pattern}$"}),
]
WrittenLanguage = Annotated[
    Line, AfterValidator(_check_written), WithJsonSchema({"enum": list(LANGUAGES)})
]
SpokenLanguage = Annotated[
    Line, AfterValidator(_check_spoken), WithJsonSchema({"type": "string", "pattern": "^[a-z]{2}$"})
]
Email = Annotated[Line, AfterValidator(_check_email)]
Url = Annotated[
    Line, AfterValidator(_check_url), WithJsonSchema({"type": "string", "pattern": "^https?://"})
]
Day = Annotated[
    date, PlainValidator(parse_day), WithJsonSchema({"type": "string", "format": "date"})
]
Moment = Annotated[datetime, PlainValidator(parse_moment), WithJsonSchema(_MOMENT_SCHEMA)]
End = Annotated[
    datetime | tuple[time, timedelta], PlainValidator(parse_end), WithJsonSchema(_END_SCHEMA)
]
AnyMoment = Annotated[
    datetime, PlainValidator(parse_any_moment), WithJsonSchema({"type": "string"})
]
Clock = Annotated[
    Line,
    AfterValidator(_check_clock),
    WithJsonSchema({"type": "string", "pattern": r"^\d\d?:\d\d$"}),
]
