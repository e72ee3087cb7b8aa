"""What languages are called: in their own words, and in those of the languages Usher speaks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel import Locale, localedata

from bot.knowledge_base.values import ISO_639_1
from bot.languages import CODES_BY_NAME, LANGUAGES

_LOCALES = (*LANGUAGES, "zh_Hant", "de", "it", "pt")
"""Locales in whose languages sources name others: Usher's own, and those of its headings."""

_LONGEST_ARTICLE = 4
"""Letters of a word in Arabic that may be all its own, article or none."""

_MORE = {
    "mandarin": "zh", "mandarin chinese": "zh", "putonghua": "zh", "chinois mandarin": "zh",
    "华语": "zh", "華語": "zh", "国语": "zh", "國語": "zh", "普通话": "zh", "普通話": "zh",
    "汉语": "zh", "漢語": "zh", "中国語": "zh", "castellano": "es", "castilian": "es",
    "castillan": "es", "brazilian": "pt", "brasileiro": "pt", "flemish": "nl", "farsi": "fa",
    "bahasa indonesia": "id", "valencià": "ca", "valenciano": "ca", "우리말": "ko",
}  # fmt: skip
"""Names that CLDR has not: what people call a language beside the name of the book."""


def language_named(words: str) -> str:
    """Return the ISO 639-1 code of the language that words name; empty for none."""
    name = words.casefold().strip(" .")
    name = name.removeprefix("ال") if len(name) > _LONGEST_ARTICLE else name
    found = CODES_BY_NAME.get(name) or _MORE.get(name) or _told_names().get(name)
    return found or (_own_names().get(name, "") if name else "")


@cache
def _told_names() -> Mapping[str, str]:
    """Return codes by what languages are called in the languages of `_LOCALES`."""
    found: dict[str, str] = {}
    for locale in _LOCALES:
        for code, name in Locale.parse(locale).languages.items():
            if code in ISO_639_1:
                for one in _spellings(name.casefold()):
                    found.setdefault(one.removeprefix("ال"), code)
    return found


def _spellings(name: str) -> list[str]:
    """Return a name, and as Chinese ends it otherwise: 英语, 英語, 英文."""
    if name[-1:] in "语語文" and len(name) > 1:
        return [name[:-1] + end for end in "语語文"]
    return [name]


@cache
def _own_names() -> Mapping[str, str]:
    """Return codes by what languages are called by those who speak them; asked last, as slow."""
    return {
        name.casefold(): code
        for code in sorted(ISO_639_1)
        if localedata.exists(code) and (name := Locale.parse(code).languages.get(code))
    }
