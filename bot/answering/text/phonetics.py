"""What a word sounds like: people write as they speak ("ki", "abla", "закончица")."""

from __future__ import annotations

from collections.abc import Mapping

from bot.answering.text.substitutions import Substitutions, substituted, substitutions

_RULES: Mapping[str, Substitutions] = {
    "fr": substitutions(
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
    "es": substitutions(
        (r"qu(?=[ei])|k|c(?![eih])", "k"),
        (r"z|c(?=[ei])", "s"),
        (r"v|w", "b"),
        (r"n(?=[bpf])", "m"),
        (r"ll", "y"),
        (r"g(?=[ei])|x", "j"),
        (r"(?<!c)h", ""),
        (r"(.)\1+", r"\1"),
    ),
    "en": substitutions(
        (r"ph", "f"),
        (r"^wh", "w"),
        (r"^kn", "n"),
        (r"igh", "i"),
        (r"ck|c(?![eiyh])|q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"ough", "o"),
        (r"z", "s"),
        (r"shun$", "tion"),
        (r"(?<=[bcdfgklmnprstv])e$", ""),
        (r"ee|ea|ie", "i"),
        (r"oo", "u"),
        (r"(.)\1+", r"\1"),
    ),
    "ru": substitutions(
        (r"(?:тьс|тс|ц)[ая]$|тьця$", "ца"),
        (r"стн", "сн"),
        (r"здн", "зн"),
        (r"чн|чт(?=о)", "шн"),
        (r"ого$", "ово"),
        (r"его$", "ево"),
        (r"(?<=[жшц])ы", "и"),
        (r"[ьъ]", ""),
        (r"о", "а"),
        (r"[еёэ]|(?<=\w)я(?=\w)", "и"),
        (r"б(?=[кпстфхцчшщ]|$)", "п"),
        (r"в(?=[кпстфхцчшщ]|$)", "ф"),
        (r"г(?=[кпстфхцчшщ]|$)", "к"),
        (r"д(?=[кпстфхцчшщ]|$)", "т"),
        (r"ж(?=[кпстфхцчшщ]|$)", "ш"),
        (r"з(?=[кпстфхцчшщ]|$)", "с"),
        (r"(.)\1+", r"\1"),
    ),
}


def sound_of(folded: str, language: str) -> str | None:
    """Return a key of how a folded word sounds; None in a language that is written otherwise."""
    rules = _RULES.get(language)
    return substituted(folded, rules) if rules else None
