from __future__ import annotations

import re

import pytest
from discord import Locale
from discord.app_commands import Command, ContextMenu, Group

from bot.chat.bot import COMMANDS
from bot.chat.cards.languages import CatalogueTranslator, language_of, text_of
from bot.languages import LANGUAGES

NAME = re.compile(r"[-_'\w]{1,32}")
"""Discord's rule for names of commands and options, which are in lower case besides."""

SPOKEN = [locale for locale in Locale if language_of(locale)]


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("en-US", "en"),
        ("en-GB", "en"),
        ("es-419", "es"),
        ("es-ES", "es"),
        ("fr", "fr"),
        ("ru", "ru"),
        ("zh-CN", "zh"),
        ("zh-TW", "zh"),
        ("ko", "ko"),
        ("de", None),
        (None, None),
        ("", None),
    ],
)
def test_language_of_a_locale(locale: str | None, language: str | None) -> None:
    assert language_of(locale) == language


def test_every_language_but_arabic_has_a_locale_of_discord() -> None:
    assert {language_of(locale) for locale in SPOKEN} == set(LANGUAGES) - {"ar"}


async def _payloads(locale: Locale) -> list[tuple[str, str | None]]:
    """The name and description of every command and option as a locale sees them."""
    translator = CatalogueTranslator()
    texts = []
    waiting = list(COMMANDS)
    while waiting:
        command = waiting.pop()
        if isinstance(command, ContextMenu):
            continue
        things: list[object] = [command]
        if isinstance(command, Group):
            waiting += [child for child in command.commands if isinstance(child, Command)]
        else:
            things += command.parameters
        for thing in things:
            shown = []
            for attribute in ("name", "description"):
                own = f"_locale_{attribute}"
                string = getattr(thing, own, None) or getattr(thing, f"locale_{attribute}", None)
                assert string is not None, (thing, attribute)
                shown.append(await translator.translate(string, locale, None) or string.message)  # type: ignore[arg-type] # the context is not used
            texts.append((shown[0], shown[1]))
    return texts


@pytest.mark.parametrize("locale", SPOKEN, ids=str)
async def test_names_and_descriptions_are_what_discord_takes(locale: Locale) -> None:
    texts = await _payloads(locale)
    wrong = [
        (name, about)
        for name, about in texts
        if not NAME.fullmatch(name) or name != name.lower() or not 1 <= len(about or "") <= 100
    ]
    assert wrong == []
    assert len(texts) >= len(COMMANDS)


async def test_a_locale_without_translation_gets_the_original() -> None:
    translator = CatalogueTranslator()
    text = text_of("discord-about-now")
    locales = (Locale.german, Locale.american_english, Locale.french)
    shown = [await translator.translate(text, locale, None) for locale in locales]  # type: ignore[arg-type] # the context is not used
    assert shown == [None, None, "Ce qui se passe en ce moment"]
