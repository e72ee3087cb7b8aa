"""What another server leaves out of what it tells, filled in as discord.py expects it.

Discord always sends certain fields, and the library reads them without asking whether they are
there; other servers leave them out, or send null where Discord sends a list or nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

_Fields = Mapping[str, Any]

_USER: Final[_Fields] = {"username": "", "discriminator": "0", "avatar": None}
_MEMBER: Final[_Fields] = {"roles": (), "flags": 0}
_ROLE: Final[_Fields] = {"name": "", "permissions": "0"}
_MESSAGE: Final[_Fields] = {"type": 0, "content": "", "mentions": (), "components": ()}
_APPLICATION: Final[_Fields] = {"name": "", "description": "", "icon": None}
_COMMAND: Final[_Fields] = {"description": "", "type": 1}
_CHANNEL: Final[_Fields] = {"name": "", "type": 0, "position": 0, "bitrate": 64000, "user_limit": 0}

_INTERACTION: Final[_Fields] = {
    "version": 1,
    "data": {},
    "entitlements": (),
    "attachment_size_limit": 10 * 1024 * 1024,
}
_WHOLE_MESSAGE: Final[_Fields] = {
    **_MESSAGE,
    "attachments": (),
    "edited_timestamp": None,
    "embeds": (),
    "flags": 0,
    "mention_everyone": False,
    "mention_roles": (),
    "pinned": False,
    "timestamp": "2015-01-01T00:00:00+00:00",
    "tts": False,
}

UNTOLD: Final = "0"
"""What stands for the id of a message that a server took without telling its id."""

_UNDER: Final[Mapping[str, _Fields]] = {
    "application": _APPLICATION,
    "author": _USER,
    "channels": _CHANNEL,
    "member": _MEMBER,
    "options": {"description": ""},
    "members": _MEMBER,
    "mentions": _USER,
    "owner": _USER,
    "recipients": _USER,
    "referenced_message": _MESSAGE,
    "roles": _ROLE,
    "user": _USER,
}
"""What always stands in the objects under a key."""

_NOTHING: Final[_Fields] = {}
_NESTED = (dict, list)

_UNUSED: Final = (
    *("emojis", "guild_scheduled_events", "presences", "soundboard_sounds"),
    *("stage_instances", "stickers", "threads", "voice_states"),
)
"""Parts of a server nothing is asked of; what is left out of them is not worth knowing."""


def completed(data: Any) -> Any:
    """Return JSON in which nothing is null, and what is always there stands."""
    if isinstance(data, str):
        return _read(data)
    return _completed(data, {})


def is_whole(message: Mapping[str, Any]) -> bool:
    """Whether a message has all that is always there, of its people too."""
    author, member, mentions = (message.get(key) for key in ("author", "member", "mentions"))
    return (
        isinstance(author, dict)
        and isinstance(mentions, list)
        and (member is None or member.keys() >= _MEMBER.keys())
        and (member is None or not any(isinstance(role, dict) for role in member["roles"]))
        and all(one.keys() >= _USER.keys() for one in (author, *mentions))
    )


def completed_interaction(interaction: Mapping[str, Any]) -> dict[str, Any]:
    """Return an interaction with the channel, and the person, that discord.py looks for."""
    made: dict[str, Any] = completed(dict(interaction))
    for key, value in _INTERACTION.items():
        made.setdefault(key, list(value) if isinstance(value, tuple) else value)
    is_in_guild = "guild_id" in made
    if "channel_id" in made or "channel" in made:
        kind = 0 if is_in_guild else 1
        told = made.get("channel") or {}
        made["channel"] = {**_CHANNEL, "id": made.get("channel_id"), "type": kind, **told}
    if "message" in made:
        author = {**_USER, "id": made.get("application_id", UNTOLD)}
        channel = made.get("channel_id", UNTOLD)
        made["message"] = completed_message(made["message"], channel_id=channel, author=author)
    if is_in_guild and "member" not in made and "user" in made:
        made["member"] = {**_MEMBER, "roles": [], "user": made["user"]}
    elif not is_in_guild and "user" not in made and "member" in made:
        made["user"] = made["member"].get("user")
    return made


def completed_message(told: Any, **assumed: Any) -> dict[str, Any]:
    """Return a message that was taken, whatever little a server tells of it (`completed`)."""
    made = {key: list(v) if isinstance(v, tuple) else v for key, v in _WHOLE_MESSAGE.items()}
    known = told if isinstance(told, dict) else {}
    return {"id": UNTOLD, **made, **assumed, **known}


def completed_event(event: dict[str, Any], gateway: str) -> dict[str, Any]:
    """Return an event of the gateway with its data completed; `gateway` is where it came from."""
    data = completed(event.get("d") or {})
    name = event.get("t")
    if name == "READY":
        data = {"session_id": "", "resume_gateway_url": gateway, "guilds": [], **data}
        data["guilds"] = [_without_unused(guild) for guild in data["guilds"]]
    elif name in {"GUILD_CREATE", "GUILD_UPDATE"}:
        data = _without_unused(data)
    return {**event, "s": event.get("s"), "d": data}


def _completed(data: Any, always: _Fields) -> Any:
    if isinstance(data, list):
        return [_completed(one, always) for one in data]
    if not isinstance(data, dict):
        return data
    made: dict[str, Any] = {}
    for key, value in data.items():
        if value is not None:  # most are texts and numbers, in every message that is sent
            is_nested = isinstance(value, _NESTED)
            made[key] = _completed(value, _UNDER.get(key, _NOTHING)) if is_nested else value
    for fields in filter(None, (always, _always_in(made))):
        for key, value in fields.items():
            if key not in made:
                made[key] = list(value) if isinstance(value, tuple) else value
    if "roles" in made and _MEMBER in (always, _always_in(made)):
        made["roles"] = [
            role.get("id") if isinstance(role, dict) else role for role in made["roles"]
        ]
    return made


def _always_in(data: Mapping[str, Any]) -> _Fields:
    """Return what always stands in an object, judged by what does."""
    if "username" in data:
        return _USER
    if "channel_id" in data and "author" in data:
        return _MESSAGE
    if "application_id" in data and "name" in data:
        return _COMMAND
    if "user" in data and "id" not in data:
        return _MEMBER
    if "type" in data and "id" in data and not data.keys() & {"author", "label", "token"}:
        return _CHANNEL
    return {}


def _without_unused(guild: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in guild.items() if key not in _UNUSED}


def _read(text: str) -> Any:
    """Return what a text says, if it is JSON under another name."""
    if text[:1] not in {"{", "["}:
        return text
    try:
        return _completed(json.loads(text), {})
    except ValueError:
        return text
