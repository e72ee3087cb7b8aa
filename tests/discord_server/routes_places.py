"""Routes about oneself, guilds, channels, roles, members and threads."""

from __future__ import annotations

from typing import Any

from tests.discord_server import payloads
from tests.discord_server.errors import Form, Refused, missing_permissions, unknown
from tests.discord_server.permissions import Permission, in_channel
from tests.discord_server.routing import NO_CONTENT, Answer, Call, route, snowflake
from tests.discord_server.state import CHANNEL_KINDS, Channel, Guild


@route("GET", "/users/@me")
async def get_me(call: Call) -> Answer:
    user = payloads.user(call.me)
    return 200, {**user, "verified": True, "mfa_enabled": True, "email": None, "locale": "en-US"}


@route("GET", "/users/{user_id}")
async def get_user(call: Call) -> Answer:
    user = call.world.users.get(call.id("user_id"))
    if user is None:
        raise unknown("User")
    return 200, payloads.user(user)


@route("GET", "/oauth2/applications/@me")
@route("GET", "/applications/@me")
async def get_application(call: Call) -> Answer:
    return 200, payloads.application(call.app, call.world)


@route("PATCH", "/applications/@me")
async def edit_application(call: Call) -> Answer:
    call.app.description = call.data.get("description", call.app.description)
    return 200, payloads.application(call.app, call.world)


@route("GET", "/gateway", open=True)
async def get_gateway(call: Call) -> Answer:
    return 200, {"url": call.server.gateway_url}


@route("GET", "/gateway/bot")
async def get_gateway_bot(call: Call) -> Answer:
    left = max(0, 1000 - call.server.gateway.identifies)
    limit = {"total": 1000, "remaining": left, "reset_after": 86_400_000, "max_concurrency": 1}
    return 200, {"url": call.server.gateway_url, "shards": 1, "session_start_limit": limit}


@route("GET", "/users/@me/guilds")
async def my_guilds(call: Call) -> Answer:
    found = [one for one in call.world.guilds.values() if call.app.id in one.applications]
    return 200, [
        {"id": str(one.id), "name": one.name, "icon": None, "owner": False,
         "permissions": str(0), "features": []}
        for one in found
    ]  # fmt: skip


@route("DELETE", "/users/@me/guilds/{guild_id}")
async def leave_guild(call: Call) -> Answer:
    call.world.remove_member(call.guild(), call.app)
    return NO_CONTENT


@route("POST", "/users/@me/channels")
async def open_direct(call: Call) -> Answer:
    form = Form()
    if not call.data.get("recipient_id"):
        form.required("recipient_id")
    form.settle()
    user = call.world.users.get(snowflake(call.data["recipient_id"], "recipient_id"))
    if user is None:
        raise unknown("User")
    if user is call.me or user.bot:
        raise Refused(400, 50007, "Cannot send messages to this user")
    return 200, payloads.channel(call.world.direct_channel(call.me, user), call.me)


@route("GET", "/guilds/{guild_id}")
async def get_guild(call: Call) -> Answer:
    guild = call.guild()
    shown = payloads.guild(guild)
    if call.is_asked("with_counts"):
        shown["approximate_member_count"] = len(guild.members)
        shown["approximate_presence_count"] = 1
    return 200, shown


@route("GET", "/guilds/{guild_id}/channels")
async def guild_channels(call: Call) -> Answer:
    found = [one for one in call.guild().channels.values() if not one.is_thread]
    return 200, [payloads.channel(one) for one in found]


@route("POST", "/guilds/{guild_id}/channels")
async def create_channel(call: Call) -> Answer:
    guild = call.guild(Permission.MANAGE_CHANNELS)
    form = Form()
    form.length("name", call.data.get("name"), 1, 100)
    form.settle()
    kinds = {number: name for name, number in CHANNEL_KINDS.items()}
    parent = guild.channels.get(int(call.data.get("parent_id") or 0))
    channel = call.world.add_channel(
        guild, call.data["name"], kinds[call.data.get("type") or 0],
        overwrites={}, parent=parent, topic=call.data.get("topic"),
    )  # fmt: skip
    for one in call.data.get("permission_overwrites") or []:
        bits = Permission(int(one.get("allow") or 0)), Permission(int(one.get("deny") or 0))
        channel.overwrites[int(one["id"])] = bits
    return 201, payloads.channel(channel)


@route("GET", "/guilds/{guild_id}/roles")
async def guild_roles(call: Call) -> Answer:
    return 200, [payloads.role(one) for one in call.guild().roles.values()]


@route("GET", "/guilds/{guild_id}/roles/member-counts")
async def role_member_counts(call: Call) -> Answer:
    guild = call.guild()
    return 200, {
        str(role.id): sum(role in member.roles for member in guild.members.values())
        for role in guild.roles.values()
        if role is not guild.everyone
    }


@route("GET", "/guilds/{guild_id}/roles/{role_id}")
async def get_role(call: Call) -> Answer:
    role = call.guild().roles.get(call.id("role_id"))
    if role is None:
        raise unknown("Role")
    return 200, payloads.role(role)


@route("GET", "/guilds/{guild_id}/members")
async def list_members(call: Call) -> Answer:
    guild = call.guild()
    if not call.app.privileged_intents & (1 << 1):
        raise Refused(403, 50001, "Missing Access")
    after, most = call.number("after", 0, 0, 2**63), call.number("limit", 1, 1, 1000)
    ids = sorted(one for one in guild.members if one > after)[:most]
    return 200, [payloads.member(guild.members[one]) for one in ids]


@route("GET", "/guilds/{guild_id}/members/search")
async def search_members(call: Call) -> Answer:
    guild, most = call.guild(), call.number("limit", 1, 1, 1000)
    start = call.query.get("query", "").lower()
    found = [
        one for one in guild.members.values()
        if one.user.name.lower().startswith(start) or (one.nick or "").lower().startswith(start)
    ]  # fmt: skip
    return 200, [payloads.member(one) for one in found[:most]]


def _member(call: Call, guild: Guild) -> Any:
    if call.params["user_id"] == "@me":
        return guild.members[call.me.id]
    identity = call.id("user_id")
    if identity not in guild.members:
        raise unknown("Member" if identity in call.world.users else "User")
    return guild.members[identity]


@route("GET", "/guilds/{guild_id}/members/{user_id}")
async def get_member(call: Call) -> Answer:
    return 200, payloads.member(_member(call, call.guild()))


@route("PATCH", "/guilds/{guild_id}/members/{user_id}")
async def edit_member(call: Call) -> Answer:
    guild = call.guild()
    member = _member(call, guild)
    own = member.user is call.me
    needed = Permission.CHANGE_NICKNAME if own else Permission.MANAGE_NICKNAMES
    if "nick" in call.data:
        call.guild(needed)
        form = Form()
        form.length("nick", call.data["nick"] or "", 0, 32)
        form.settle()
        member.nick = call.data["nick"] or None
    if "roles" in call.data:
        call.guild(Permission.MANAGE_ROLES)
        member.roles = [guild.roles[int(one)] for one in call.data["roles"]]
    call.world.member_changed(guild, member.user)
    return 200, payloads.member(member)


@route("PUT", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}")
@route("DELETE", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}")
async def change_role_of_member(call: Call) -> Answer:
    guild = call.guild(Permission.MANAGE_ROLES)
    member, role = _member(call, guild), guild.roles.get(call.id("role_id"))
    if role is None:
        raise unknown("Role")
    mine = max((one.position for one in guild.members[call.me.id].roles), default=0)
    if role.position >= mine:
        raise missing_permissions()
    member.roles = [one for one in member.roles if one is not role]
    if call.method == "PUT":
        member.roles.append(role)
    call.world.member_changed(guild, member.user)
    return NO_CONTENT


@route("GET", "/channels/{channel_id}")
async def get_channel(call: Call) -> Answer:
    return 200, payloads.channel(call.channel(), call.me)


@route("PATCH", "/channels/{channel_id}")
async def edit_channel(call: Call) -> Answer:
    channel = call.channel()
    _check_manages(call, channel)
    form = Form()
    if "name" in call.data:
        form.length("name", call.data["name"], 1, 100)
    if call.data.get("topic") is not None:
        form.length("topic", call.data["topic"], 0, 1024)
    form.settle()
    for name in ("name", "topic", "position", "archived", "locked"):
        if call.data.get(name) is not None:
            setattr(channel, name, call.data[name])
    call.world.channel_changed(channel)
    return 200, payloads.channel(channel, call.me)


@route("DELETE", "/channels/{channel_id}")
async def delete_channel(call: Call) -> Answer:
    channel = call.channel()
    shown = payloads.channel(channel, call.me)
    if channel.guild is not None:
        _check_manages(call, channel)
        call.world.delete_channel(channel)
    return 200, shown


def _check_manages(call: Call, channel: Channel) -> None:
    if channel.guild is None:
        raise Refused(403, 50003, "Cannot execute action on a DM channel")
    needed = Permission.MANAGE_THREADS if channel.is_thread else Permission.MANAGE_CHANNELS
    own_thread = channel.is_thread and channel.owner_id == call.me.id
    if not own_thread and not in_channel(call.me, channel) & needed:
        raise missing_permissions()


@route("POST", "/channels/{channel_id}/threads")
async def create_thread(call: Call) -> Answer:
    channel = call.channel()
    private = call.data.get("type", 12) == CHANNEL_KINDS["private_thread"]
    return 201, payloads.channel(_thread(call, channel, private=private))


@route("POST", "/channels/{channel_id}/messages/{message_id}/threads")
async def create_thread_on(call: Call) -> Answer:
    channel = call.channel()
    message = call.world.message_in(channel, call.id("message_id"), call.me)
    if message.thread is not None:
        text = "A thread has already been created for this message"
        raise Refused(400, 160004, text)
    return 201, payloads.channel(_thread(call, channel, private=False, of=message))


def _thread(call: Call, channel: Channel, *, private: bool, of: Any = None) -> Channel:
    form = Form()
    form.length("name", call.data.get("name"), 1, 100)
    form.settle()
    if channel.guild is None or channel.is_thread:
        raise Refused(400, 50024, "Cannot execute action on this channel type")
    needed = Permission.CREATE_PRIVATE_THREADS if private else Permission.CREATE_PUBLIC_THREADS
    if not in_channel(call.me, channel) & needed:
        raise missing_permissions()
    return call.world.add_thread(channel, call.data["name"], private=private, owner=call.me, of=of)


@route("PUT", "/channels/{channel_id}/thread-members/{user_id}")
@route("DELETE", "/channels/{channel_id}/thread-members/{user_id}")
async def thread_member(call: Call) -> Answer:
    channel = call.channel()
    who = call.me if call.params["user_id"] == "@me" else call.world.users[call.id("user_id")]
    if call.method == "PUT":
        channel.recipients[who.id] = who
    else:
        channel.recipients.pop(who.id, None)
    return NO_CONTENT


@route("GET", "/guilds/{guild_id}/threads/active")
async def active_threads(call: Call) -> Answer:
    found = [
        one for one in call.guild().channels.values()
        if one.is_thread and not one.archived
        and in_channel(call.me, one) & Permission.VIEW_CHANNEL
    ]  # fmt: skip
    return 200, {"threads": [payloads.channel(one) for one in found], "members": []}
