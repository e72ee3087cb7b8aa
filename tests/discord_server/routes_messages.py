"""Routes about messages."""

from __future__ import annotations

import asyncio
import bisect
from typing import Any
from urllib.parse import unquote

from tests.discord_server import payloads
from tests.discord_server.check_messages import check_message
from tests.discord_server.errors import Form, Refused, missing_permissions, unknown
from tests.discord_server.messages import CROSSPOSTED, Message, emptied
from tests.discord_server.permissions import Permission, in_channel
from tests.discord_server.routing import NO_CONTENT, Answer, Call, route, snowflake
from tests.discord_server.state import CHANNEL_KINDS, Channel


@route("POST", "/channels/{channel_id}/messages")
async def create_message(call: Call) -> Answer:
    channel, world = call.channel(), call.world
    world.check_may_speak(call.me, channel, None)
    draft = check_message(call.data, call.files)
    world.check_may_speak(call.me, channel, draft)
    keeps_nonces = call.server.differences.keeps_nonces
    if draft.nonce is not None and call.data.get("enforce_nonce") and keeps_nonces:
        before = world.sent_before(channel, call.me, draft.nonce)
        if before is not None:
            return 200, payloads.message(before, viewer=call.me)
    reference, replied_to = _reference(call, channel)
    message = world.create_message(
        channel, call.me, draft, application=call.app, reference=reference, replied_to=replied_to
    )
    if draft.nonce is not None:
        channel.nonces[call.me.id, str(draft.nonce)] = (world.clock(), message.id)
    return 200, payloads.message(message, viewer=call.me)


def _reference(call: Call, channel: Channel) -> tuple[dict[str, Any] | None, Message | None]:
    given = call.data.get("message_reference")
    if not given:
        return None, None
    identity = snowflake(given.get("message_id"), "message_reference.message_id")
    elsewhere = given.get("channel_id")
    if elsewhere and int(elsewhere) != channel.id:
        text = "Cannot reply to a message in another channel"
        form = Form()
        form.fault("message_reference", "REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL", text)
        form.settle()
    if channel.guild and not in_channel(call.me, channel) & Permission.READ_MESSAGE_HISTORY:
        raise Refused(403, 160002, "Cannot reply without permission to read message history")
    replied_to = channel.index.get(identity)
    if replied_to is None or replied_to.only_for is not None:
        if given.get("fail_if_not_exists", True):
            form = Form()
            form.fault("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
            form.settle()
        return None, None
    shown = {"type": 0, "message_id": str(identity), "channel_id": str(channel.id)}
    if channel.guild:
        shown["guild_id"] = str(channel.guild.id)
    return shown, replied_to


def _shown(call: Call, message: Message) -> dict[str, Any]:
    shown = payloads.message(message, viewer=call.me)
    return emptied(shown, call.me, message, call.app.privileged_intents)


def _message(call: Call, channel: Channel) -> Message:
    return call.world.message_in(channel, call.id("message_id"), call.me)


@route("GET", "/channels/{channel_id}/messages")
async def list_messages(call: Call) -> Answer:
    channel = call.channel()
    most = call.number("limit", 50, 1, 100)
    given = [name for name in ("around", "before", "after") if name in call.query]
    if len(given) > 1:
        raise Refused(400, 50035, "Invalid Form Body", errors={
            name: {"_errors": [{"code": "MUTUALLY_EXCLUSIVE", "message": "Only one of these."}]}
            for name in given
        })  # fmt: skip
    if channel.guild and not in_channel(call.me, channel) & Permission.READ_MESSAGE_HISTORY:
        return 200, []
    order = channel.order
    low, high = 0, len(order)
    if "before" in call.query:
        high = bisect.bisect_left(order, snowflake(call.query["before"], "before"))
        low = max(0, high - most)
    elif "after" in call.query:
        low = bisect.bisect_right(order, snowflake(call.query["after"], "after"))
        high = min(len(order), low + most)
    elif "around" in call.query:
        middle = bisect.bisect_left(order, snowflake(call.query["around"], "around"))
        low = max(0, middle - most // 2)
        high = min(len(order), low + most)
    else:
        low = max(0, high - most)
    found = [channel.index[one] for one in reversed(order[low:high])]
    return 200, [_shown(call, one) for one in found if one.only_for is None]


@route("GET", "/channels/{channel_id}/messages/{message_id}")
async def get_message(call: Call) -> Answer:
    channel = call.channel()
    if channel.guild and not in_channel(call.me, channel) & Permission.READ_MESSAGE_HISTORY:
        raise missing_permissions()
    message = _message(call, channel)
    if message.only_for is not None:
        raise unknown("Message")
    return 200, _shown(call, message)


@route("PATCH", "/channels/{channel_id}/messages/{message_id}")
async def edit_message(call: Call) -> Answer:
    channel = call.channel()
    message = _message(call, channel)
    if message.only_for is not None:
        raise unknown("Message")
    if message.author is not call.me:
        raise Refused(403, 50005, "Cannot edit a message authored by another user")
    draft = check_message(call.data, call.files, before=message)
    call.world.edit_message(message, draft)
    return 200, payloads.message(message, viewer=call.me)


@route("DELETE", "/channels/{channel_id}/messages/{message_id}")
async def delete_message(call: Call) -> Answer:
    channel = call.channel()
    message = _message(call, channel)
    if message.only_for is not None:
        raise unknown("Message")
    if message.author is not call.me:
        if channel.guild is None:
            raise Refused(403, 50003, "Cannot execute action on a DM channel")
        if not in_channel(call.me, channel) & Permission.MANAGE_MESSAGES:
            raise missing_permissions()
    call.world.delete_message(message)
    return NO_CONTENT


@route("POST", "/channels/{channel_id}/messages/bulk-delete")
async def bulk_delete(call: Call) -> Answer:
    channel = call.channel()
    if not in_channel(call.me, channel) & Permission.MANAGE_MESSAGES or channel.guild is None:
        raise missing_permissions()
    form = Form()
    form.count("messages", call.data.get("messages"), 2, 100)
    form.settle()
    for one in call.data["messages"]:
        message = channel.index.get(int(one))
        if message is not None:
            call.world.delete_message(message)
    return NO_CONTENT


@route("POST", "/channels/{channel_id}/messages/{message_id}/crosspost")
async def crosspost(call: Call) -> Answer:
    channel = call.channel()
    message = _message(call, channel)
    if channel.type != CHANNEL_KINDS["announcement"]:
        raise Refused(400, 50024, "Cannot execute action on this channel type")
    granted = in_channel(call.me, channel)
    needed = Permission.SEND_MESSAGES if message.author is call.me else Permission.MANAGE_MESSAGES
    if not granted & needed:
        raise missing_permissions()
    if message.flags & CROSSPOSTED:
        raise Refused(400, 40033, "This message has already been crossposted")
    message.flags |= CROSSPOSTED
    call.world.announce(message, "MESSAGE_UPDATE")
    return 200, payloads.message(message, viewer=call.me)


@route("POST", "/channels/{channel_id}/typing")
async def typing(call: Call) -> Answer:
    channel = call.channel()
    call.world.check_may_speak(call.me, channel, None)
    channel.typing.append(call.me.id)
    data = {
        "channel_id": str(channel.id), "user_id": str(call.me.id),
        "timestamp": int(call.world.clock()),
    }  # fmt: skip
    if channel.guild:
        data["guild_id"] = str(channel.guild.id)
    intent = 1 << 11 if channel.guild else 1 << 14
    call.world.tell("TYPING_START", data, intents=intent, guild=channel.guild, channel=channel)
    channel.changed.fire()
    return NO_CONTENT


@route("PUT", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me")
@route("DELETE", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me")
async def react(call: Call) -> Answer:
    channel = call.channel()
    message = _message(call, channel)
    emoji = unquote(call.params["emoji"])
    adding = call.method == "PUT"
    granted = in_channel(call.me, channel)
    if adding and channel.guild and not granted & Permission.ADD_REACTIONS:
        raise missing_permissions()
    if emoji.isascii() and ":" not in emoji:
        raise Refused(400, 10014, "Unknown Emoji")
    who = message.reactions.setdefault(emoji, set())
    if adding:
        who.add(call.me.id)
    else:
        who.discard(call.me.id)
    if not who:
        del message.reactions[emoji]
    channel.changed.fire()
    await asyncio.sleep(0)
    return NO_CONTENT


@route("PUT", "/channels/{channel_id}/messages/pins/{message_id}")
@route("DELETE", "/channels/{channel_id}/messages/pins/{message_id}")
async def pin(call: Call) -> Answer:
    channel = call.channel()
    needed = Permission.PIN_MESSAGES | Permission.MANAGE_MESSAGES
    if not in_channel(call.me, channel) & needed:
        raise missing_permissions()
    _message(call, channel).pinned = call.method == "PUT"
    return NO_CONTENT
