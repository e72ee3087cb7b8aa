"""Commands are synced when they changed since the last time, and only then."""

from __future__ import annotations

import json
import logging
from hashlib import sha256
from typing import Any

import discord
from discord import app_commands

from bot.chat.connection.discord_errors import CARD_REFUSED, FAILURES, UNREADABLE
from bot.logging_setup import one_line
from bot.store.notes import Notes

_KNOWN = frozenset({"name", "description", "type", "options", "required", "choices", "value"})
"""What of a command has been there from the start."""

_log = logging.getLogger(__name__)


async def sync(tree: app_commands.CommandTree[Any], notes: Notes) -> bool:
    """Sync the commands if they changed; returns whether they were synced.

    Discord allows 200 creations a day. A server that refuses, or has no commands, costs one line
    in the log; the next start tries again. What it says of the commands it took is not read.
    """
    payload = await _payload(tree)
    fingerprint = sha256(json.dumps(payload, sort_keys=True, default=str).encode()).hexdigest()
    key = f"commands:{tree.client.application_id}"
    if await notes.get(key) == fingerprint:
        return False
    try:
        await _send(tree.client, payload)
    except (*FAILURES, *UNREADABLE) as error:
        _log.warning("the commands could not be synced, messages are answered: %s", one_line(error))
        return False
    await notes.put(key, fingerprint)
    _log.info("the commands are synced")
    return True


async def _payload(tree: app_commands.CommandTree[Any]) -> list[dict[str, Any]]:
    """Return what is sent of every command, in every locale."""
    payload: list[dict[str, Any]] = []
    for kind in (discord.AppCommandType.chat_input, discord.AppCommandType.message):
        for command in tree.get_commands(type=kind):
            if tree.translator is None:
                payload.append(command.to_dict(tree))
            else:
                payload.append(await command.get_translated_payload(tree, tree.translator))
    return payload


async def _send(client: discord.Client, payload: list[dict[str, Any]]) -> None:
    """Send all commands; a server that knows less of them gets what every server knows.

    Raises HTTPException when it takes not one of them.
    """
    application_id: Any = client.application_id
    for commands in (payload, [_plain(command) for command in payload]):
        try:
            await client.http.bulk_upsert_global_commands(application_id, commands)
        except discord.HTTPException as error:
            if error.status not in CARD_REFUSED:
                raise
            refusal = error
            _log.info("the commands were refused (%s); they are tried more simply", one_line(error))
        else:
            return
    refused = []
    for command in map(_plain, payload):
        try:
            await client.http.upsert_global_command(application_id, command)
        except discord.HTTPException as error:
            refused.append(command["name"])
            _log.debug("the command %s was refused: %s", command["name"], one_line(error))
    if len(refused) == len(payload):
        raise refusal
    if refused:
        _log.warning("the server does not take the commands %s", ", ".join(sorted(refused)))


def _plain(part: Any) -> Any:
    """Return a command, or a part of it, with what every server knows."""
    if isinstance(part, list):
        return [_plain(one) for one in part]
    if not isinstance(part, dict):
        return part
    return {key: _plain(value) for key, value in part.items() if key in _KNOWN}
