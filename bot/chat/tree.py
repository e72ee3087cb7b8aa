"""The command tree: its descriptions in every locale, and synced only when it has changed."""

from __future__ import annotations

import json
import logging
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
from discord import app_commands

from bot.chat.languages import language_of
from bot.journal import new_reference
from bot.store.notes import Notes
from bot.texts import messages

if TYPE_CHECKING:
    from bot.chat.client import UsherClient

LONGEST_DESCRIPTION = 100

_log = logging.getLogger(__name__)


def described(key: str) -> app_commands.locale_str:
    """Return a description from the catalogues, for every locale."""
    return app_commands.locale_str(messages("en")(f"command-{key}"), key=f"command-{key}")


class Translator(app_commands.Translator):
    """Puts descriptions into the locales Usher speaks."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Return a description in a locale, or None to leave it in English."""
        del context
        language = language_of(locale)
        key = string.extras.get("key")
        if key is None or language in {None, "en"}:
            return None
        return messages(str(language))(key)


class Tree(app_commands.CommandTree["UsherClient"]):
    """The commands; a failure inside one apologises, with the reference the log has."""

    async def on_error(
        self,
        interaction: discord.Interaction[UsherClient],
        error: app_commands.AppCommandError,
        /,
    ) -> None:
        """Apologise for a command that failed."""
        cause = getattr(error, "original", error)
        await interaction.client.apologise(interaction, cause)


async def sync(tree: Tree, notes: Notes) -> bool:
    """Sync the commands if they changed since the last time; returns whether they were synced.

    A server that refuses, or has no commands, costs one line in the log; the next start tries
    again.
    """
    fingerprint = await _fingerprint(tree)
    key = f"commands:{tree.client.application_id}"
    if await notes.get(key) == fingerprint:
        return False
    try:
        await tree.sync()
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        _log.warning("the commands could not be synced (%s); messages are answered", _line(error))
        return False
    await notes.put(key, fingerprint)
    _log.info("the commands are synced")
    return True


async def _fingerprint(tree: Tree) -> str:
    translator = tree.translator
    payload: list[Any] = []
    for command in (
        *tree.get_commands(type=discord.AppCommandType.chat_input),
        *tree.get_commands(type=discord.AppCommandType.message),
    ):
        if translator is not None:
            payload.append(await command.get_translated_payload(tree, translator))
        else:
            payload.append(command.to_dict(tree))
    return sha256(json.dumps(payload, sort_keys=True, default=str).encode()).hexdigest()


def _line(error: BaseException) -> str:
    return str(error).partition("\n")[0]


__all__ = ["Translator", "Tree", "described", "new_reference", "sync"]
