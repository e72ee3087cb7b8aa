"""What a French, Spanish or English word sounds like: people write as they speak ("ki", "abla")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

Rules = Sequence[tuple[re.Pattern[str], str]]


def _rules(*pairs: tuple[str, str]) -> Rules:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in pairs)


_RULES: Mapping[str, Rules] = {
    "fr": _rules(
        (r"ph", "f"),
        (r"qu|k|ck|c(?![eiyh])", "k"),
        (r"(?<=[aeiou])s(?=[aeiou])", "z"),
        (r"ss|ç|c(?=[eiy])|sc(?=[eiy])", "s"),
        (r"g(?=[eiy])", "j"),
        (r"eau|au", "o"),
        (r"ai|ei|et$|ez$|er$|é|è|ê", "e"),
        (r"y", "i"),
        (r"h", ""),
        (r"[ea]n(?=[bcdfgjklmpqrstvz]|$)|[ea]m(?=[bp])", "an"),
        (r"(?<=..)(?:ent|[estxdp])$", ""),
        (r"(?<=..)[estxdp]$", ""),
        (r"(.)\1+", r"\1"),
    ),
    "es": _rules(
        (r"qu(?=[ei])|k|c(?![eih])", "k"),
        (r"z|c(?=[ei])", "s"),
        (r"v|w", "b"),
        (r"ll", "y"),
        (r"g(?=[ei])|x", "j"),
        (r"(?<!c)h", ""),
        (r"(.)\1+", r"\1"),
    ),
    "en": _rules(
        (r"ph", "f"),
        (r"^wh", "w"),
        (r"^kn", "n"),
        (r"igh", "i"),
        (r"ck|c(?![eiyh])|q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"ough", "o"),
        (r"z", "s"),
        (r"(?<=[bcdfgklmnprstv])e$", ""),
        (r"ee|ea|ie", "i"),
        (r"oo", "u"),
        (r"(.)\1+", r"\1"),
    ),
}


def sound_of(folded: str, language: str) -> str | None:
    """Return a key of how a folded word sounds; None in a language that is written otherwise."""
    rules = _RULES.get(language)
    if rules is None:
        return None
    for pattern, replacement in rules:
        folded = pattern.sub(replacement, folded)
    return folded
