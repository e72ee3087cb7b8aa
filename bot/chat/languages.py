"""Discord's locales and Usher's languages."""

from __future__ import annotations

import discord

_LANGUAGES = {
    discord.Locale.american_english: "en",
    discord.Locale.british_english: "en",
    discord.Locale.french: "fr",
    discord.Locale.spain_spanish: "es",
    discord.Locale.latin_american_spanish: "es",
    discord.Locale.russian: "ru",
    discord.Locale.chinese: "zh",
    discord.Locale.taiwan_chinese: "zh",
    discord.Locale.korean: "ko",
}
"""There is no Arabic locale: https://discord.com/developers/docs/reference#locales"""


def language_of(locale: discord.Locale | None) -> str | None:
    """Return the language of a locale, or None when Usher does not speak it."""
    return _LANGUAGES.get(locale) if locale is not None else None
