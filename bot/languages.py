"""The languages Usher speaks: a row a language, and the only list of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    `own_name` is what those who speak it call it. `script` is as `script_of` names it. `locale`
    is CLDR's, `discord_locale` the one of Discord's clients; None where Discord has none.
    `names` are those that people write in files, in small letters.
    """

    code: str
    own_name: str
    script: str
    locale: str
    discord_locale: str | None
    names: tuple[str, ...]
    is_right_to_left: bool = False
    has_script_alone: bool = False
    """Whether no other language that people ask in is written in its script."""
    is_unsegmented: bool = False
    """Whether spaces do not tell its words apart: there are none, or endings stand on words."""


ROWS = (
    Language("en", "English", "latin", "en_GB", "en-GB", ("english", "anglais", "englisch", "eng")),
    Language("fr", "Français", "latin", "fr", "fr", ("french", "français", "fra", "fre")),
    Language("es", "Español", "latin", "es", "es-ES", ("spanish", "español", "spa")),
    Language("ru", "Русский", "cyrillic", "ru", "ru", ("russian", "русский", "rus")),
    Language(
        "ar", "العربية", "arabic", "ar", None, ("arabic", "العربية", "ara"), is_right_to_left=True
    ),
    Language("zh", "中文", "han", "zh", "zh-CN", ("chinese", "中文", "zho"), is_unsegmented=True),
    Language(
        "ko",
        "한국어",
        "hangul",
        "ko",
        "ko",
        ("korean", "한국어", "kor"),
        has_script_alone=True,
        is_unsegmented=True,
    ),
)
"""The first is what is said where nothing else is known."""

LANGUAGES: tuple[str, ...] = tuple(row.code for row in ROWS)
"""Their ISO 639-1 codes."""

LANGUAGE: Mapping[str, Language] = MappingProxyType({row.code: row for row in ROWS})
"""The row of a code."""

SCRIPTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        script: tuple(row.code for row in ROWS if row.script == script)
        for script in dict.fromkeys(row.script for row in ROWS)
    }
)
"""The languages written in each script; one ranker serves one script."""

UNSEGMENTED: frozenset[str] = frozenset(row.code for row in ROWS if row.is_unsegmented)
"""The codes of languages whose words are not told apart by spaces."""

UNSEGMENTED_SCRIPTS: frozenset[str] = frozenset(row.script for row in ROWS if row.is_unsegmented)
"""The scripts of these."""

CODES_BY_NAME: Mapping[str, str] = MappingProxyType(
    {name: row.code for row in ROWS for name in row.names}
    | {
        "german": "de", "deutsch": "de", "deu": "de", "ger": "de", "italian": "it",
        "italiano": "it", "ita": "it", "japanese": "ja", "portuguese": "pt", "português": "pt",
        "por": "pt", "dutch": "nl", "nederlands": "nl", "ukrainian": "uk", "українська": "uk",
        "polish": "pl", "polski": "pl",
    }
)  # fmt: skip
"""How people write a language in files, in small letters, and its code; others than ours, too."""


def first_spoken(*codes: str | None) -> str | None:
    """Return the first of some languages that Usher speaks, or None."""
    return next((code for code in codes if code in LANGUAGE), None)


def language_of_locale(locale: str | None) -> str | None:
    """Return the language of a locale such as `es-419`, or None when Usher does not speak it."""
    return first_spoken((locale or "").replace("_", "-").split("-")[0].lower())
