"""The shape of discord.yaml: where on Discord the event lives."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field, WithJsonSchema

from bot.knowledge_base.facts import Shape
from bot.knowledge_base.values import Line, WrittenLanguage

_COPIED = re.compile(
    r"<(?:#|@&)(?P<mentioned>\d+)>"
    r"|https://(?:\w+\.)?discord(?:app)?\.com/channels/\d+/(?P<linked>\d+)/?"
)
"""A channel or role as it is mentioned, or the link to a channel."""


def _bare(name: str) -> str:
    """Return a name without the sign Discord shows before it, or the id in what Discord copies."""
    copied = _COPIED.fullmatch(name)
    if copied is not None:
        return copied["mentioned"] or copied["linked"]
    return name.removeprefix("#").removeprefix("@").strip() or name


_NAME_OR_ID = WithJsonSchema({"type": ["string", "integer"], "minLength": 1})
Place = Annotated[Line, AfterValidator(_bare), _NAME_OR_ID]
Server = Annotated[Line, _NAME_OR_ID]


class ChannelsShape(Shape):
    """Which channel is for what; by name, or by id."""

    reminders: Place = Field("reminders", description="Where reminders go, or `off`.")
    announcements: Place = Field("announcements", description="Where changes are told, or `off`.")
    organisers: Place = Field("organisers", description="Where organisers are told, or `off`.")
    rooms: dict[Line, Place] = Field({}, description="A room's own channel: `room id: channel`.")
    tracks: dict[Line, Place] = Field({}, description="A track's own channel: `track id: channel`.")


class RolesShape(Shape):
    """Which role is for what; by name, or by id."""

    organisers: Place | None = Field(
        None, description="Who may announce and change; those who may manage the server always may."
    )
    reminders: Place | None = Field(None, description="Whom reminders notify; nobody if left out.")


class DiscordFile(Shape):
    """discord.yaml: where on Discord the event lives."""

    server: Server | None = Field(
        None, description="The server, by name or id; needed when the bot is on several."
    )
    channels: ChannelsShape = Field(
        default_factory=lambda: ChannelsShape.model_validate({}),
        description="Which channel is for what.",
    )
    roles: RolesShape = Field(
        default_factory=lambda: RolesShape.model_validate({}), description="Which role is for what."
    )
    languages: dict[Place, WrittenLanguage] = Field(
        {}, description="The language of channels that have one of their own: `channel: fr`."
    )
    approval_above: Annotated[int, Field(ge=0)] = Field(
        500, description="Recipients above which a second organiser must agree."
    )
    scheduled_events: bool = Field(
        default=False,
        description="Whether the next 100 sessions stand among the server's scheduled events.",
    )
    hide_commands: bool = Field(
        default=False,
        description="Whether organisers' commands are shown only to those who may manage the "
        "server, and to roles for which the server's settings allow them.",
    )
    understander: bool = Field(
        default=True,
        description="Whether unclear questions may be read by the language model that whoever runs "
        "Usher has set; without one this says nothing.",
    )
