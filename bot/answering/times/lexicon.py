"""What a language calls its days, months and hours, compiled into rules once a language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from babel import Locale

from bot.answering.text.lexicon_files import read_lexicon
from bot.answering.times.scan import fold_pattern

# The order rules are tried in; what one has read, a later one does not see.
KINDS = (
    "ignore",
    "zone_before",
    "zone_after",
    "numeric_date",
    "date",
    "at_least",
    "at_most",
    "longer",
    "shorter",
    "offset",
    "ago",
    "between",
    "day_n",
    "last_day",
    "first_day",
    "all_days",
    "part_first",
    "relative",
    "period",
    "before",
    "after",
    "clock",
    "part",
    "weekday",
    "bare_day",
    "event_day",
    "month_only",
    "year",
    "now",
    "next",
)
_MACRO = re.compile(r"\{([a-z_]+)(2?)\}")
_COMMON_BOUND = r"(?<![a-z\d])(?:%)(?![a-z\d])"  # digits touch words in Chinese and Korean
_LENGTH = r"(?:{c}[ -]?)?{unit}"
_SYNTAX = re.compile(r"(\\[A-Z]|\(\?P<)")
_GROUP = re.compile(r"\(\?P<(\w+)>")
_CHINESE = "零一二三四五六七八九"
_KOREAN = ("", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")


Groups = dict[str, str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The rules of a language, in order, and the meaning of the words they catch."""

    language: str
    rules: tuple[tuple[str, re.Pattern[str]], ...]
    words: Mapping[str, Mapping[str, Any]]  # group name -> folded word -> meaning
    lead: re.Pattern[str]
    trail: re.Pattern[str]
    repairable: tuple[str, ...]
    kept: frozenset[str]
    lengths: re.Pattern[str]
    lone_units: frozenset[str]

    def meaning(self, group: str, word: str) -> Any:
        """Say what a caught word stands for, or None."""
        return self.words[group].get(word)

    def number(self, word: str | None) -> int | None:
        """Read a number in digits, or as an ordinal or cardinal word."""
        if word is None:
            return None
        if word.isdigit():
            return int(word)
        found = self.words["ord"].get(word, self.words["num"].get(word))
        return None if found is None else int(found)


@cache
def load_lexicon(language: str) -> Lexicon:
    """Compile the rules of one language from CLDR and the shipped lexicon."""
    common, own, words = _read("common"), _read(language), load_words(language)
    macros = _macros(words, own)
    rules = tuple(
        (kind, _compile(_expand(bound.replace("%", _fold_regex(pattern)), macros)))
        for kind in KINDS
        for layer, bound in ((common, _COMMON_BOUND), (own, _bound_of(language)))
        for pattern in layer["rules"].get(kind, ())
    )
    repairable = tuple(
        dict.fromkeys(
            word
            for word in (*words["wd"], *words["month"], *words["rel"], *own.get("repaired", ()))
            if len(word) >= own.get("shortest_repaired", 5) and " " not in word
        )
    )
    kept = {fold_pattern(word) for word in own.get("not_typos", ())}
    for group in words.values():
        kept.update(group)
    return Lexicon(
        language=language,
        rules=rules,
        words=words,
        lead=re.compile(_expand(_fold_regex(own.get("lead", "(?!)")), macros) + r"\Z"),
        trail=re.compile(_fold_regex(own.get("trail", ""))),
        repairable=() if language in {"zh", "ko"} else repairable,
        kept=frozenset(kept),
        lengths=_compile(_expand(_bound_of(language).replace("%", _LENGTH), macros)),
        lone_units=frozenset(map(fold_pattern, own.get("lone_units", ()))),
    )


@cache
def time_words(language: str) -> frozenset[str]:
    """Return the words one of which makes it worth reading a text as this language."""
    return frozenset(
        token
        for word in (*_read(language).get("hints", ()), *_named(load_words(language)))
        for token in fold_pattern(word).split()
        if len(token) > 3
    )


@cache
def load_words(language: str) -> Mapping[str, Mapping[str, Any]]:
    """Return what the words of each group mean, from CLDR and the shipped lexicon."""
    own = _read(language)
    return {
        "wd": _weekdays(language, own),
        "wds": _short_weekdays(language, own),
        "mon": _months(language, own),
        "month": _full_months(language, own),
        "rel": _by_word(own.get("relative_days", {})),
        "per": _by_word(own.get("periods", {})),
        "part": _by_word(own.get("parts", {})),
        "num": _numbers(language, own.get("numbers", {})),
        "ord": _by_word(own.get("ordinals", {})),
        "hour": _by_word(own.get("hours", {})),
        "noon": _by_word(own.get("noons", {})),
        "ap": _by_word(own.get("halves", {})),
        "unit": _by_word(own.get("units", {})),
        "fraction": _by_word(own.get("fractions", {})),
    }


def _named(words: Mapping[str, Mapping[str, Any]]) -> Iterable[str]:
    for group in ("wd", "month", "rel", "per", "part"):
        yield from words[group]


@cache
def _read(name: str) -> dict[str, Any]:
    return dict(read_lexicon(f"moments/{name}.yaml") or {})


def _by_word(meanings: Mapping[Any, Iterable[Any]]) -> dict[str, Any]:
    return {fold_pattern(str(word)): key for key, words in meanings.items() for word in words}


def _weekdays(language: str, own: Mapping[str, Any]) -> dict[str, int]:
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for number, name in Locale.parse(language).days[context]["wide"].items():
            names[fold_pattern(name)] = number
    return names | _by_word(own.get("weekdays", {}))


def _short_weekdays(language: str, own: Mapping[str, Any]) -> dict[str, int]:
    """Return abbreviations, many of them also other words: rules give them a context."""
    short: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for number, name in Locale.parse(language).days[context]["abbreviated"].items():
            short[fold_pattern(name).rstrip(".")] = number
    return short | _by_word(own.get("short_weekdays", {}))


def _full_months(language: str, own: Mapping[str, Any]) -> dict[str, int]:
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for number, name in Locale.parse(language).months[context]["wide"].items():
            names[fold_pattern(name)] = number
    if language == "zh":
        names |= {f"{number}月": number for number in range(1, 13)}
    return names | _by_word(own.get("months", {}))


def _months(language: str, own: Mapping[str, Any]) -> dict[str, int]:
    short: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for number, name in Locale.parse(language).months[context]["abbreviated"].items():
            short[fold_pattern(name).rstrip(".")] = number
    if language in {"zh", "ko"}:
        sign = "月" if language == "zh" else "월"
        short |= {f"0{number}{sign}": number for number in range(1, 10)}
    return short | _by_word(own.get("short_months", {})) | _full_months(language, own)


def _numbers(language: str, listed: Mapping[Any, Iterable[Any]]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for number in range(1, 60):
        tens, ones = divmod(number, 10)
        if language == "zh":
            ten = "" if not tens else ("" if tens == 1 else _CHINESE[tens]) + "十"
            numbers[ten + (_CHINESE[ones] if ones else "")] = number
        elif language == "ko":
            ten = "" if not tens else ("" if tens == 1 else _KOREAN[tens]) + "십"
            numbers[ten + _KOREAN[ones]] = number
    return numbers | _by_word(listed)


def _alternatives(words: Iterable[str]) -> str:
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", " ") for word in ordered) or "(?!)"


def _macros(words: Mapping[str, Mapping[str, Any]], own: Mapping[str, Any]) -> dict[str, str]:
    """Name the pieces patterns are made of; `#` stands for the 2 of a second one."""
    number, ordinal = _alternatives(words["num"]), _alternatives(words["ord"])
    hour = _alternatives(words["hour"] or words["num"])
    macros = {group: f"(?P<{group}#>{_alternatives(words[group])})" for group in words}
    macros["mon"] += r"\.?"
    day_digits = r"(?<![\d.:,/])(?:3[01]|[12]\d|0?[1-9])(?!\d|[:/]\d|[.,]\d)"
    hour_digits = r"(?<![\d.:/])(?<!\d,)(?:2[0-4]|1\d|0?\d)(?!\d)"
    macros |= {
        "d": rf"(?P<d#>{day_digits}|{ordinal}" + (f"|{number})" if own.get("number_days") else ")"),
        "dd": rf"(?P<d#>{day_digits})",
        "x": r"(?P<d#>(?<![\d.:,/])(?:3[2-9]|[4-9]\d)(?!\d|[:/]\d|[.,]\d))",  # in no month
        "n": rf"(?P<n#>(?<![\d.:,/])\d{{1,2}}(?![\d.:,]\d|\d)|{ordinal}|{number})",
        "o": rf"(?P<n#>{ordinal})",
        "c": rf"(?P<n#>(?<![\d.:,/])\d{{1,3}}(?!\d|[.,:]\d)|{number})",
        "y": r"(?P<y#>(?<!\d)(?:19|20)\d\d(?!\d))",
        "h": rf"(?P<h#>{hour_digits}|{hour})",
        "hn": rf"(?P<h#>{hour}|{number})",
        "hd": rf"(?P<h#>{hour_digits})",
        # "11点26-100" is eleven, in room 26-100.
        "m": r"(?P<m#>[0-5]\d(?!\d|-\d{3}))",
        "mw": rf"(?P<m#>[0-5]?\d(?!\d|-\d{{3}})|{number})",
    }
    for name, pattern in own.get("macros", {}).items():
        macros[name] = _fold_regex(pattern)
    return macros


def _expand(pattern: str, macros: Mapping[str, str], second: str = "") -> str:
    def replace(match: re.Match[str]) -> str:
        suffix = match[2] or second
        piece = macros[match[1]].replace("#>", f"{suffix}>")
        return _expand(piece, macros, suffix) if _MACRO.search(piece) else piece

    return _MACRO.sub(replace, pattern)


def _bound_of(language: str) -> str:
    """Return what keeps a pattern (%) from starting or ending inside a word."""
    if language in {"zh", "ko"}:
        return "%"
    glued = "(?:[وفبلك])?" if language == "ar" else ""
    return rf"(?<!\w){glued}(?:%)(?!\w)"


def _fold_regex(pattern: str) -> str:
    """Fold the words of a pattern, not its escapes and group openings."""
    pieces = _SYNTAX.split(pattern)
    return "".join(
        piece if index % 2 else fold_pattern(piece) for index, piece in enumerate(pieces)
    )


def _compile(pattern: str) -> re.Pattern[str]:
    """Compile a pattern in which a group name may stand in several alternatives."""
    seen: Counter[str] = Counter()

    def number(match: re.Match[str]) -> str:
        seen[match[1]] += 1
        return f"(?P<{match[1]}__{seen[match[1]]}>"

    return re.compile(_GROUP.sub(number, pattern))


def read_groups(match: re.Match[str]) -> Groups:
    """Return what each group name caught, in whichever alternative it did."""
    return {
        name.rpartition("__")[0]: caught
        for name, caught in match.groupdict().items()
        if caught is not None
    }
