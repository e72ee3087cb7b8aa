"""Routes about scheduled events.

https://discord.com/developers/docs/resources/guild-scheduled-event
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from tests.discord_server import payloads
from tests.discord_server.errors import Form, Refused, unknown
from tests.discord_server.permissions import Permission
from tests.discord_server.routing import NO_CONTENT, Answer, Call, route
from tests.discord_server.state import Guild

STAGE, VOICE, EXTERNAL = 1, 2, 3
SCHEDULED, ACTIVE, COMPLETED, CANCELLED = 1, 2, 3, 4
MOVES = {SCHEDULED: {ACTIVE, CANCELLED}, ACTIVE: {COMPLETED}, COMPLETED: set(), CANCELLED: set()}
AT_MOST = 100


@route("GET", "/guilds/{guild_id}/scheduled-events")
async def list_events(call: Call) -> Answer:
    counted = call.is_asked("with_user_count")
    shown = list(call.guild().events.values())
    return 200, [{**one, "user_count": 0} if counted else one for one in shown]


@route("POST", "/guilds/{guild_id}/scheduled-events")
async def create_event(call: Call) -> Answer:
    guild = call.guild(Permission.CREATE_EVENTS)
    _check(call, guild, call.data)
    open_ones = [one for one in guild.events.values() if one["status"] in (SCHEDULED, ACTIVE)]
    if len(open_ones) >= AT_MOST:
        text = f"Maximum number of uncompleted guild scheduled events reached ({AT_MOST})"
        raise Refused(400, 30038, text)
    identity = call.world.ids.next()
    event = _shown(call, guild, identity, {})
    guild.events[identity] = event
    call.world.tell("GUILD_SCHEDULED_EVENT_CREATE", event, intents=1 << 16, guild=guild)
    return 200, event


def _event(call: Call, guild: Guild) -> dict[str, Any]:
    event = guild.events.get(call.id("event_id"))
    if event is None:
        raise unknown("Guild Scheduled Event")
    return event


@route("GET", "/guilds/{guild_id}/scheduled-events/{event_id}")
async def get_event(call: Call) -> Answer:
    return 200, _event(call, call.guild())


@route("PATCH", "/guilds/{guild_id}/scheduled-events/{event_id}")
async def edit_event(call: Call) -> Answer:
    guild = call.guild()
    event = _event(call, guild)
    _own_or_managed(call, event)
    status = call.data.get("status")
    if status is not None and status not in {event["status"], *MOVES[event["status"]]}:
        form = Form()
        text = "Invalid Guild Scheduled Event Status Transition"
        form.fault("status", "GUILD_SCHEDULED_EVENT_INVALID_STATUS", text)
        form.settle()
    times = {"scheduled_start_time", "scheduled_end_time"} & set(call.data)
    _check(call, guild, {**event, **call.data}, future=bool(times), after=call.world.clock())
    identity = int(event["id"])
    guild.events[identity] = _shown(call, guild, identity, event)
    data = guild.events[identity]
    call.world.tell("GUILD_SCHEDULED_EVENT_UPDATE", data, intents=1 << 16, guild=guild)
    return 200, data


@route("DELETE", "/guilds/{guild_id}/scheduled-events/{event_id}")
async def delete_event(call: Call) -> Answer:
    guild = call.guild()
    event = _event(call, guild)
    _own_or_managed(call, event)
    del guild.events[int(event["id"])]
    call.world.tell("GUILD_SCHEDULED_EVENT_DELETE", event, intents=1 << 16, guild=guild)
    return NO_CONTENT


def _own_or_managed(call: Call, event: dict[str, Any]) -> None:
    own = event["creator_id"] == str(call.me.id)
    call.guild(Permission.CREATE_EVENTS if own else Permission.MANAGE_EVENTS)


def _moment(form: Form, name: str, text: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        form.fault(name, "DATE_TIME_TYPE_PARSE", f"Could not parse {text}. Should be ISO8601.")
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _check(
    call: Call,
    guild: Guild,
    body: dict[str, Any],
    *,
    future: bool = True,
    after: float | None = None,
) -> None:
    form = Form()
    form.length("name", body.get("name"), 1, 100)
    if body.get("description"):
        form.length("description", body["description"], 0, 1000)
    form.choice("privacy_level", body.get("privacy_level"), [2])
    kind = body.get("entity_type")
    form.choice("entity_type", kind, [STAGE, VOICE, EXTERNAL])
    start, end = body.get("scheduled_start_time"), body.get("scheduled_end_time")
    begins = ends = None
    if not start:
        form.required("scheduled_start_time")
    else:
        begins = _moment(form, "scheduled_start_time", start)
    if end:
        ends = _moment(form, "scheduled_end_time", end)
    now = call.world.clock() if after is None else after
    if begins and future and begins.timestamp() < now:
        text = "Cannot schedule event in the past."
        form.fault("scheduled_start_time", "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", text)
    if begins and ends and ends <= begins:
        text = "End time must be after the start time"
        form.fault("scheduled_end_time", "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", text)
    if kind == EXTERNAL:
        place = (body.get("entity_metadata") or {}).get("location")
        form.length("entity_metadata.location", place, 1, 100)
        if not end:
            form.required("scheduled_end_time")
        if body.get("channel_id"):
            text = "An external event has no channel"
            form.fault("channel_id", "GUILD_SCHEDULED_EVENT_CHANNEL_NOT_ALLOWED", text)
    elif kind in (STAGE, VOICE):
        channel = guild.channels.get(int(body.get("channel_id") or 0))
        if channel is None or channel.type != (13 if kind == STAGE else 2):
            form.required("channel_id")
    form.settle()


def _shown(call: Call, guild: Guild, identity: int, old: dict[str, Any]) -> dict[str, Any]:
    new: dict[str, Any] = {
        "id": str(identity), "guild_id": str(guild.id), "channel_id": None,
        "creator_id": str(call.me.id), "creator": payloads.user(call.me), "description": None,
        "status": SCHEDULED, "entity_id": None, "entity_metadata": None,
        "scheduled_end_time": None, "image": None, "recurrence_rule": None,
    }  # fmt: skip
    new |= old
    names = (
        "name", "description", "scheduled_start_time", "scheduled_end_time", "privacy_level",
        "entity_type", "entity_metadata", "status", "channel_id",
    )  # fmt: skip
    for name in names:
        if name in call.data:
            value = call.data[name]
            new[name] = str(value) if name == "channel_id" and value else value
    return new
