"""What Discord's app offers a person and puts into an interaction: commands, options, choices."""

from __future__ import annotations

from typing import Any

from tests.discord_server import payloads
from tests.discord_server.errors import NotOffered
from tests.discord_server.messages import Message
from tests.discord_server.permissions import Permission, in_channel
from tests.discord_server.state import (
    Application,
    Channel,
    Role,
    User,
)

STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER = 3, 4, 5, 6, 7, 8, 9, 10


def find(
    person: User, channel: Channel, name: str, app: Application | None, *, kind: int = 1
) -> tuple[Application, dict[str, Any], list[dict[str, Any]]]:
    """The command of that name that the person is offered there, and the way to the leaf.

    Raises:
        NotOffered: saying what there is.
    """
    words = name.split() if kind == 1 else [name]
    seen = []
    apps = [app] if app else list(person.world.applications.values())
    for one in apps:
        for command in _commands(person, channel, one):
            if command["type"] != kind:
                continue
            seen.append(command["name"])
            if command["name"] == words[0]:
                return one, command, _leaf(command, words[1:])
    raise NotOffered(f"{person.name} is not offered {name!r} there, but {sorted(seen)}")


def _commands(person: User, channel: Channel, app: Application) -> list[dict[str, Any]]:
    guild = channel.guild
    here = guild is not None and app.id in guild.applications
    found = []
    if guild is not None and here:
        found += list(app.guild_commands.get(guild.id, {}).values())
    found += list(app.commands.values())
    return [one for one in found if _is_offered(person, channel, app, one)]


def _is_offered(person: User, channel: Channel, app: Application, command: dict[str, Any]) -> bool:
    guild = channel.guild
    context = 0 if guild else 1 if app.user.id in channel.recipients else 2
    kinds = command["integration_types"]
    contexts = command["contexts"]
    if contexts is None:
        contexts = [0, 1] if command.get("dm_permission", True) else [0]
        contexts = [*contexts, 2] if 1 in kinds else contexts
    if context not in contexts and "guild_id" not in command:
        return False
    by_guild = 0 in kinds and (
        (guild is not None and app.id in guild.applications) or (guild is None and context == 1)
    )
    by_user = 1 in kinds and app.id in person.installed
    if not (by_guild or by_user):
        return False
    if guild is None:
        return True
    granted = in_channel(person, channel)
    if not granted & Permission.USE_APPLICATION_COMMANDS:
        return False
    needed = command["default_member_permissions"]
    if needed is None or granted & Permission.ADMINISTRATOR:
        return True
    bits = Permission(int(needed))
    return bool(bits) and granted & bits == bits


def _leaf(command: dict[str, Any], words: list[str]) -> list[dict[str, Any]]:
    path = [command]
    for word in words:
        inner = {one["name"]: one for one in path[-1].get("options") or [] if one["type"] in (1, 2)}
        if word not in inner:
            raise NotOffered(f"{command['name']!r} has no {word!r}, but {sorted(inner)}")
        path.append(inner[word])
    if any(one["type"] in (1, 2) for one in path[-1].get("options") or []):
        names = [one["name"] for one in path[-1]["options"]]
        raise NotOffered(f"{command['name']!r} needs one of {names}")
    return path


def owners(
    person: User, app: Application, channel: Channel, command: dict[str, Any] | None
) -> dict[str, str]:
    """By whose installation the application may answer."""
    shown = {}
    kinds = command["integration_types"] if command else [0, 1]
    guild = channel.guild
    if 0 in kinds and guild is not None and app.id in guild.applications:
        shown["0"] = str(guild.id)
    elif 0 in kinds and guild is None and app.user.id in channel.recipients:
        shown["0"] = "0"
    if 1 in kinds and app.id in person.installed:
        shown["1"] = str(person.id)
    return shown


def fill(
    person: User,
    leaf: dict[str, Any],
    given: dict[str, Any],
    *,
    whole: bool,
    typed: str | None = None,
) -> list[dict[str, Any]]:
    """The options as an interaction carries them.

    Raises:
        NotOffered: for an unknown or missing option or a value Discord's app would not take.
    """
    known = {one["name"]: one for one in leaf.get("options") or []}
    unknown = set(given) - set(known)
    if unknown:
        raise NotOffered(f"no option {sorted(unknown)}, but {sorted(known)}")
    missing = [name for name, one in known.items() if one.get("required") and name not in given]
    if whole and missing:
        raise NotOffered(f"{person.name} must fill in {missing}")
    filled = []
    for name, value in given.items():
        option = known[name]
        if name == typed:
            if not option.get("autocomplete"):
                raise NotOffered(f"the option {name!r} suggests nothing")
            shown = {"name": name, "type": option["type"], "value": str(value), "focused": True}
        else:
            shown = {"name": name, "type": option["type"], "value": _value(option, value)}
        filled.append(shown | {"_given": value})
    return filled


def _value(option: dict[str, Any], value: Any) -> Any:
    kind, name = option["type"], option["name"]
    choices = option.get("choices")
    if choices:
        for one in choices:
            labels = (one["name"], *(one.get("name_localizations") or {}).values())
            if value in (one["value"], *labels):
                return one["value"]
        raise NotOffered(f"{name!r} is one of {[one['name'] for one in choices]}")
    if kind == STRING:
        text = str(value)
        if not option.get("min_length", 0) <= len(text) <= option.get("max_length", 6000):
            raise NotOffered(f"{name!r} has a length that the app does not take")
        return text
    if kind in (INTEGER, NUMBER):
        fits = isinstance(value, int if kind == INTEGER else int | float)
        least, most = option.get("min_value"), option.get("max_value")
        if not fits or (least is not None and value < least) or (most is not None and value > most):
            raise NotOffered(f"{value!r} is not a number that {name!r} takes")
        return value
    if kind == BOOLEAN:
        return bool(value)
    if kind == CHANNEL and value.type not in (option.get("channel_types") or [value.type]):
        raise NotOffered(f"{name!r} takes other kinds of channels")
    return str(value.id)


def data(
    command: dict[str, Any],
    path: list[dict[str, Any]],
    given: list[dict[str, Any]],
    channel: Channel,
) -> dict[str, Any]:
    """The `data` of a command's interaction."""
    values = [one.pop("_given") for one in given]
    options = given
    for one in reversed(path[1:]):
        options = [{"name": one["name"], "type": one["type"], "options": options}]
    shown: dict[str, Any] = {
        "id": command["id"], "name": command["name"], "type": command["type"],
    }  # fmt: skip
    if options:
        shown["options"] = options
    if "guild_id" in command:
        shown["guild_id"] = command["guild_id"]
    known = resolved(values, channel)
    return shown | ({"resolved": known} if known else {})


def resolved(values: list[Any], channel: Channel) -> dict[str, Any]:
    """What an interaction tells of the users, roles, channels and messages it names."""
    shown: dict[str, Any] = {}
    guild = channel.guild
    for one in values:
        if isinstance(one, Application):
            one = one.user  # noqa: PLW2901 - a bot is its user
        if isinstance(one, User):
            shown.setdefault("users", {})[str(one.id)] = payloads.user(one)
            if guild is not None and one.id in guild.members:
                member = payloads.member(guild.members[one.id], with_user=False)
                member["permissions"] = str(int(in_channel(one, channel)))
                shown.setdefault("members", {})[str(one.id)] = member
        elif isinstance(one, Role):
            shown.setdefault("roles", {})[str(one.id)] = payloads.role(one)
        elif isinstance(one, Channel):
            about = payloads.channel(one) | {"permissions": "0"}
            shown.setdefault("channels", {})[str(one.id)] = about
        elif isinstance(one, Message):
            shown.setdefault("messages", {})[str(one.id)] = payloads.message(one)
    return shown


def chosen(select: dict[str, Any], values: list[Any], channel: Channel) -> dict[str, Any]:
    """What choosing in a select menu sends.

    Raises:
        NotOffered: for too few, too many or unknown values.
    """
    least, most = select.get("min_values"), select.get("max_values")
    least, most = 1 if least is None else least, 1 if most is None else most
    if not least <= len(values) <= most:
        raise NotOffered(f"{select['custom_id']!r} takes {least} to {most} values")
    if select["type"] != STRING:
        known = resolved(values, channel)
        shown: dict[str, Any] = {"values": [str(one.id) for one in values]}
        return shown | ({"resolved": known} if known else {})
    return {"values": picked(select, values)}


def picked(component: dict[str, Any], values: list[Any]) -> list[str]:
    """Options named by value or by label.

    Raises:
        NotOffered: when there is none such.
    """
    by_name = {one["label"]: one["value"] for one in component["options"]}
    known = set(by_name.values())
    found = []
    for one in values:
        if one not in known and one not in by_name:
            raise NotOffered(f"no option {one!r}, but {sorted(by_name)}")
        found.append(one if one in known else by_name[one])
    return found


def filled(
    components: list[dict[str, Any]], values: dict[str, Any], channel: Channel
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """A modal's components as its submission carries them.

    Raises:
        NotOffered: for unknown fields and values that the app would not send.
    """
    left = dict(values)
    shown, everything = [], []
    for one in components:
        if one["type"] == 10:
            shown.append({"type": 10, "id": one["id"]})
            continue
        inner = one["components"][0] if one["type"] == 1 else one["component"]
        names = [inner["custom_id"], one.get("label"), inner.get("label")]
        name = next((each for each in names if each in left), None)
        value = left.pop(name) if name is not None else None
        sent = {"type": inner["type"], "custom_id": inner["custom_id"], "id": inner["id"]}
        sent |= _field(inner, value, channel)
        if inner["type"] != STRING and isinstance(value, list):
            everything += value
        holder: dict[str, Any] = {"type": one["type"], "id": one["id"]}
        holder |= {"components": [sent]} if one["type"] == 1 else {"component": sent}
        shown.append(holder)
    if left:
        raise NotOffered(f"the form has no {sorted(left)}")
    return shown, resolved(everything, channel)


def _field(inner: dict[str, Any], value: Any, channel: Channel) -> dict[str, Any]:
    kind, required = inner["type"], inner.get("required", True)
    if kind == 4:
        text = inner.get("value") or "" if value is None else str(value)
        least = inner.get("min_length") or (1 if required else 0)
        most = inner.get("max_length") or 4000
        if len(text) > most or (len(text) < least and (required or text)):
            raise NotOffered(f"{inner['custom_id']!r} takes {least} to {most} characters")
        return {"value": text}
    if kind == 23:
        return {"value": bool(inner.get("default")) if value is None else bool(value)}
    if kind == 21:
        every = [one["value"] for one in inner["options"] if one.get("default")]
        options = picked(inner, [value]) if value is not None else every
        if required and not options:
            raise NotOffered(f"{inner['custom_id']!r} must be chosen")
        return {"value": options[0] if options else None}
    if kind == 19:
        return {"values": []}
    if value is None:
        defaults = [one["value"] for one in inner.get("options") or [] if one.get("default")]
        if required and not defaults:
            raise NotOffered(f"{inner['custom_id']!r} must be chosen")
        return {"values": defaults}
    listed = value if isinstance(value, list) else [value]
    if kind == 22:
        return {"values": picked(inner, listed)}
    return {"values": chosen(inner, listed, channel)["values"]}
