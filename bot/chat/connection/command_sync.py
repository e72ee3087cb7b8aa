"""Commands are synced when they changed since the last time, and only then."""

from __future__ import annotations

import json
import logging
from hashlib import sha256
from typing import Any

import aiohttp
import discord
from discord import app_commands

from bot.journal import one_line
from bot.store.notes import Notes

_UNREADABLE = (AttributeError, LookupError, TypeError, ValueError)
"""What discord.py stumbles with over commands that a server describes otherwise."""

_log = logging.getLogger(__name__)


async def sync(tree: app_commands.CommandTree[Any], notes: Notes) -> bool:
    """Sync the commands if they changed; returns whether they were synced.

    Discord allows 200 creations a day. A server that refuses, or has no commands, costs one line
    in the log; the next start tries again.
    """
    fingerprint = await _fingerprint(tree)
    key = f"commands:{tree.client.application_id}"
    if await notes.get(key) == fingerprint:
        return False
    try:
        await tree.sync()
    except (discord.DiscordException, aiohttp.ClientError, OSError, *_UNREADABLE) as error:
        _log.warning("the commands could not be synced, messages are answered: %s", one_line(error))
        return False
    await notes.put(key, fingerprint)
    _log.info("the commands are synced")
    return True


async def _fingerprint(tree: app_commands.CommandTree[Any]) -> str:
    """Return a digest of what would be sent, in every locale."""
    payload: list[Any] = []
    for kind in (discord.AppCommandType.chat_input, discord.AppCommandType.message):
        for command in tree.get_commands(type=kind):
            if tree.translator is None:
                payload.append(command.to_dict(tree))
            else:
                payload.append(await command.get_translated_payload(tree, tree.translator))
    return sha256(json.dumps(payload, sort_keys=True, default=str).encode()).hexdigest()
