"""Discord's locales and Usher's languages: descriptions and names of commands in each."""

from __future__ import annotations

from functools import cache

from discord import Locale
from discord.app_commands import TranslationContextTypes, Translator, locale_str

from bot.languages import LANGUAGES, ROWS, language_of_locale
from bot.texts import messages

ORIGINAL = LANGUAGES[0]
"""The language commands are registered in; Discord shows it where there is no other."""

NAMES = {row.code: row.own_name for row in ROWS}
"""The languages as those who speak them call them, which is the same in every language."""


def text_of(key: str) -> locale_str:
    """Return a catalogue message as a text that Discord gets in each of its locales."""
    return locale_str(messages(ORIGINAL)(key), key=key)


def language_of(locale: Locale | str | None) -> str | None:
    """Return Usher's language for one of Discord's locales, or None when there is none."""
    return language_of_locale(str(locale) if locale else None)


_LANGUAGE_OF = {locale: language_of(locale) for locale in Locale}


@cache
def _translated(key: str, language: str) -> str:
    """Return a text that takes no values; every start asks for some hundreds in 34 locales."""
    return messages(language)(key)


class CatalogueTranslator(Translator):
    """Translates what `text_of` made from the catalogues; Discord has no Arabic locale."""

    async def translate(
        self, string: locale_str, locale: Locale, context: TranslationContextTypes
    ) -> str | None:
        """Return a text for a locale, or None where the original will do."""
        del context
        key = string.extras.get("key")
        language = _LANGUAGE_OF[locale]
        if key is None or language is None or language == ORIGINAL:
            return None
        return _translated(key, language)
