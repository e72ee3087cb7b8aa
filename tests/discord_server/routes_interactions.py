"""Routes about application commands, interactions and their follow-ups."""

from __future__ import annotations

from typing import Any

from tests.discord_server import payloads
from tests.discord_server.check_commands import (
    CHAT,
    MOST,
    check_command,
    check_commands,
    count_commands,
)
from tests.discord_server.check_messages import check_message
from tests.discord_server.errors import Form, missing_access, unknown
from tests.discord_server.interactions import Interaction
from tests.discord_server.routing import NO_CONTENT, Answer, Call, route

BOTH = ("/applications/{application_id}/commands",
        "/applications/{application_id}/guilds/{guild_id}/commands")  # fmt: skip


def _store(call: Call) -> dict[int, dict[str, Any]]:
    app = call.own_application()
    if "guild_id" not in call.params:
        return app.commands
    guild = call.world.guilds.get(call.id("guild_id"))
    if guild is None or app.id not in guild.applications:
        raise missing_access()
    return app.guild_commands.setdefault(guild.id, {})


def _kept(call: Call, given: dict[str, Any], identity: int) -> dict[str, Any]:
    world = call.world
    kind = given.get("type") or CHAT
    kept = {
        "id": str(identity),
        "application_id": str(call.app.id),
        "version": str(world.ids.next()),
        "type": kind,
        "name": given["name"],
        "name_localizations": given.get("name_localizations"),
        "description": given.get("description") or "",
        "description_localizations": given.get("description_localizations"),
        "default_member_permissions": given.get("default_member_permissions"),
        "nsfw": bool(given.get("nsfw")),
        "contexts": given.get("contexts"),
        "integration_types": given.get("integration_types") or [0],
        "dm_permission": given.get("dm_permission", True),
    }
    if kept["default_member_permissions"] is not None:
        kept["default_member_permissions"] = str(kept["default_member_permissions"])
    if given.get("options"):
        kept["options"] = given["options"]
    if "guild_id" in call.params:
        kept["guild_id"] = call.params["guild_id"]
        kept["contexts"] = None
    return kept


def _key(command: dict[str, Any]) -> tuple[int, str]:
    return command.get("type") or CHAT, command["name"]


def _shown(command: dict[str, Any], *, localised: bool) -> dict[str, Any]:
    if localised:
        return command
    return {name: one for name, one in command.items() if not name.endswith("_localizations")}


@route("GET", BOTH[0])
@route("GET", BOTH[1])
async def list_commands(call: Call) -> Answer:
    localised = call.is_asked("with_localizations")
    return 200, [_shown(one, localised=localised) for one in _store(call).values()]


@route("PUT", BOTH[0])
@route("PUT", BOTH[1])
async def overwrite_commands(call: Call) -> Answer:
    store = _store(call)
    checked = check_commands(call.body)
    ids = {_key(one): identity for identity, one in store.items()}
    kept = {}
    for one in checked:
        identity = ids.get(_key(one)) or call.world.ids.next()
        kept[identity] = _kept(call, one, identity)
    store.clear()
    store.update(kept)
    call.world.changed.fire()
    return 200, list(store.values())


@route("POST", BOTH[0])
@route("POST", BOTH[1])
async def create_command(call: Call) -> Answer:
    store = _store(call)
    form = Form()
    check_command(call.data, form)
    form.settle()
    ids = {_key(one): identity for identity, one in store.items()}
    known = ids.get(_key(call.data))
    kind = call.data.get("type") or CHAT
    if known is None and kind in MOST:
        count_commands(1 + sum(1 for one in store.values() if one["type"] == kind), MOST[kind])
    identity = known or call.world.ids.next()
    store[identity] = _kept(call, call.data, identity)
    call.world.changed.fire()
    return (200 if known else 201), store[identity]


@route("GET", BOTH[0] + "/{command_id}")
@route("GET", BOTH[1] + "/{command_id}")
async def get_command(call: Call) -> Answer:
    command = _store(call).get(call.id("command_id"))
    if command is None:
        raise unknown("application command")
    return 200, command


@route("PATCH", BOTH[0] + "/{command_id}")
@route("PATCH", BOTH[1] + "/{command_id}")
async def edit_command(call: Call) -> Answer:
    store, identity = _store(call), call.id("command_id")
    if identity not in store:
        raise unknown("application command")
    merged = {**store[identity], **call.data}
    form = Form()
    check_command(merged, form)
    form.settle()
    store[identity] = _kept(call, merged, identity)
    return 200, store[identity]


@route("DELETE", BOTH[0] + "/{command_id}")
@route("DELETE", BOTH[1] + "/{command_id}")
async def delete_command(call: Call) -> Answer:
    if _store(call).pop(call.id("command_id"), None) is None:
        raise unknown("application command")
    return NO_CONTENT


@route("POST", "/interactions/{webhook_id}/{token}/callback", open=True, exempt=True)
async def callback(call: Call) -> Answer:
    interaction = call.world.interactions.get(call.params["token"])
    if interaction is None or interaction.id != call.id("webhook_id"):
        raise unknown("interaction")
    interaction.answer(call.data.get("type"), call.data.get("data") or {}, call.files)
    if not call.is_asked("with_response"):
        return NO_CONTENT
    message = interaction.original
    shown: dict[str, Any] = {
        "id": str(interaction.id), "type": interaction.kind,
        "response_message_loading": bool(message and message.is_thinking),
        "response_message_ephemeral": bool(message and message.is_ephemeral),
    }  # fmt: skip
    answer: dict[str, Any] = {"interaction": shown}
    if message is not None:
        shown["response_message_id"] = str(message.id)
    kind = interaction.answered_with
    if message is not None and kind in (4, 5, 7):
        answer["resource"] = {"type": kind, "message": payloads.message(message)}
    return 200, answer


def _interaction(call: Call) -> Interaction:
    interaction: Interaction | None = call.world.interactions.get(call.params["token"])
    if interaction is None or interaction.application.id != call.id("webhook_id"):
        raise unknown("Webhook")
    return interaction


@route("POST", "/webhooks/{webhook_id}/{token}", open=True, exempt=True)
async def follow_up(call: Call) -> Answer:
    interaction = _interaction(call)
    interaction.check_token()
    draft = check_message(call.data, call.files, from_interaction=True)
    return 200, payloads.message(interaction.follow_up(draft))


@route("GET", "/webhooks/{webhook_id}/{token}/messages/{message_id}", open=True, exempt=True)
async def get_answer(call: Call) -> Answer:
    return 200, payloads.message(_interaction(call).find(call.params["message_id"]))


@route("PATCH", "/webhooks/{webhook_id}/{token}/messages/{message_id}", open=True, exempt=True)
async def edit_answer(call: Call) -> Answer:
    interaction = _interaction(call)
    message = interaction.find(call.params["message_id"])
    draft = check_message(call.data, call.files, before=message, from_interaction=True)
    call.world.edit_message(message, draft)
    interaction.changed.fire()
    return 200, payloads.message(message)


@route("DELETE", "/webhooks/{webhook_id}/{token}/messages/{message_id}", open=True, exempt=True)
async def delete_answer(call: Call) -> Answer:
    interaction = _interaction(call)
    call.world.delete_message(interaction.find(call.params["message_id"]))
    interaction.changed.fire()
    return NO_CONTENT
