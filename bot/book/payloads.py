"""What Discord would tell of the stage: a server, its channels, its people and a message."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import discord

NOW = datetime(2027, 5, 13, 10, 5, tzinfo=ZoneInfo("Europe/Lisbon"))
"""When everything on the stage happens: in the middle of the first morning."""

USHER, GUILD, ORGANISERS = 1000, 2000, 2001
CHANNELS = {"reminders": 3000, "announcements": 3001, "organisers": 3002, "general": 3003}
_NEWS = 5
MANAGE_GUILD = discord.Permissions(manage_guild=True).value
EVERYTHING = discord.Permissions.all().value
_EVERYBODY = discord.Permissions(EVERYTHING)
_EVERYBODY.update(administrator=False, manage_guild=False)

NAMES: Mapping[str, str] = {str(number): f"#{name}" for name, number in CHANNELS.items()} | {
    str(ORGANISERS): "@Organisers",
    "1": "@Ana",
}
"""What is mentioned on the stage, by its id."""


def guild() -> dict[str, Any]:
    """The server, with its channels and roles."""
    everybody = _role(GUILD, "@everyone", _EVERYBODY.value)
    return {
        "id": str(GUILD),
        "name": "Conference",
        "owner_id": "9",
        "roles": [everybody, _role(ORGANISERS, "Organisers", MANAGE_GUILD)],
        "channels": [
            {
                "id": str(number),
                "name": name,
                "type": _NEWS if name == "announcements" else 0,
                "position": 0,
                "permission_overwrites": [],
            }
            for name, number in CHANNELS.items()
        ],
        "emojis": [],
        "features": [],
        "member_count": 120,
        "members": [],
        "threads": [],
        "preferred_locale": "en-GB",
    }


def _role(number: int, name: str, permissions: int) -> dict[str, Any]:
    return {
        "id": str(number),
        "name": name,
        "permissions": str(permissions),
        "position": 0,
        "color": 0,
        "hoist": False,
        "managed": False,
        "mentionable": True,
    }


def member(user: Mapping[str, Any], role: int) -> dict[str, Any]:
    """A member of the server with a role."""
    return {
        "user": user,
        "roles": [str(role)],
        "joined_at": "2027-01-01T00:00:00+00:00",
        "deaf": False,
        "mute": False,
        "flags": 0,
    }


def user(number: int, name: str) -> dict[str, Any]:
    """Somebody."""
    return {"id": str(number), "username": name, "discriminator": "0", "avatar": None}


def message(components: list[dict[str, Any]], asked: str) -> dict[str, Any]:
    """A message of Usher that replies to what was asked, if anything was."""
    reply: dict[str, Any] = {
        "id": "5000",
        "channel_id": str(CHANNELS["general"]),
        "author": user(USHER, "Usher"),
        "content": "",
        "timestamp": NOW.isoformat(),
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "pinned": False,
        "type": 0,
        "components": _with_ids(components),
    }
    if asked:
        question = dict(reply, id="4999", author=user(1, "Ana"), content=asked, components=[])
        reply |= {
            "type": 19,
            "message_reference": {"message_id": "4999", "channel_id": reply["channel_id"]},
            "referenced_message": question,
        }
    return reply


def _with_ids(components: Any) -> Any:
    """Return components as Discord returns them: each with an id."""
    found = []
    for number, component in enumerate(components, 1):
        one = {"id": number, **component}
        if "components" in one:
            one["components"] = _with_ids(one["components"])
        if isinstance(one.get("accessory"), Mapping):
            (one["accessory"],) = _with_ids([one["accessory"]])
        found.append(one)
    return found
