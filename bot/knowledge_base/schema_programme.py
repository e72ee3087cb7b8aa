"""The shape of programme.yaml: rooms, tracks and sessions, field by field."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, Field, Tag, WithJsonSchema

from bot.core.models import Part, SessionKind
from bot.knowledge_base.facts import (
    FactId,
    FactIds,
    FactMoment,
    FactWords,
    LinkShape,
    Shape,
    Sourced,
    Words,
)
from bot.knowledge_base.values import Day, End, Id, Line, SpokenLanguage

OFF = frozenset({"off", "none", "false", "no"})
"""Words for "nothing at all", and for "nowhere"."""


def _leads(value: object) -> object:
    """Read "off" as no reminder, and a single number as a list of one."""
    if value is False or (isinstance(value, str) and value.casefold() in OFF):
        return []
    is_number = isinstance(value, int) or (isinstance(value, str) and value.isdecimal())
    return [value] if is_number else value


Minutes = Annotated[int, Field(ge=0, le=7 * 24 * 60)]
_MINUTES = {"type": "integer", "minimum": 0, "maximum": 7 * 24 * 60}
Leads = Annotated[
    list[Minutes],
    BeforeValidator(_leads),
    WithJsonSchema(
        {"anyOf": [{"type": "array", "items": _MINUTES}, _MINUTES, {"enum": ["off", False]}]}
    ),
]
"""Minutes before a session at which to remind: a list, one number, or `off`."""


class RoomShape(Sourced):
    """A place inside the venue."""

    id: Id = Field(description="A short unique name, used to refer to the room.")
    name: Words = Field(description="The name on the door.")
    aliases: list[Line] = Field([], description="Other names participants may use.")
    directions: FactWords | None = Field(None, description="How to find it in the building.")
    capacity: Annotated[int, Field(ge=1)] | None = Field(None, description="How many people fit.")


class TrackShape(Sourced):
    """A strand of the programme."""

    id: Id = Field(description="A short unique name, used to refer to the track.")
    name: Words = Field(description="The name of the track.")
    aliases: list[Line] = Field([], description="Other names participants may use.")


class ParticipationShape(Shape):
    """A person's part in a session."""

    person: Line = Field(description="The id of a person in people.yaml.")
    part: Part | None = Field(None, description="What the person does in the session.")


def _participation_shape(value: Any) -> str:
    return "<part>" if isinstance(value, dict) else "<id>"


Participant = Annotated[
    Annotated[Line, Tag("<id>")] | Annotated[ParticipationShape, Tag("<part>")],
    Discriminator(_participation_shape),
]


class SessionShape(Sourced):
    """One item of the programme."""

    id: Id = Field(description="A short unique name; reminders hang on it, so never change it.")
    title: Words = Field(description="The title.")
    kind: SessionKind = Field(SessionKind.TALK, description="What sort of item it is.")
    start: FactMoment | None = Field(
        None, description="Local start, like 2026-05-04 09:00, or {status: not_published}."
    )
    end: End | None = Field(None, description="Local end: a time alone, or with its date.")
    duration_minutes: Annotated[int, Field(ge=1, le=7 * 24 * 60)] | None = Field(
        None, description="How long it lasts, instead of `end`."
    )
    day: Day | None = Field(None, description="The day, while no time is known.")
    room: FactId | None = Field(None, description="The id of its room, or {status: not_published}.")
    rooms: FactIds | None = Field(None, description="The ids of its rooms, when there are several.")
    people: list[Participant] = Field([], description="Who takes part: ids, or person and part.")
    track: Line | None = Field(None, description="The id of its track.")
    tracks: list[Line] = Field([], description="The ids of its tracks, when there are several.")
    languages: list[SpokenLanguage] = Field([], description="The languages spoken in it.")
    abstract: FactWords | None = Field(None, description="What it is about.")
    prerequisites: FactWords | None = Field(
        None, description="What to know, bring or install beforehand."
    )
    signup: FactWords | None = Field(
        None, description="Whether and how to sign up, when one must, or that one need not."
    )
    places: Annotated[int, Field(ge=1)] | None = Field(
        None, description="How many can take part, when places are limited."
    )
    aliases: list[Line] = Field([], description="Other titles participants may use.")
    keywords: list[Line] = Field([], description="Words it is found by, beside its texts.")
    links: list[LinkShape] = Field([], description="Stream, slides, papers.")
    lead_minutes: Leads | None = Field(
        None, description="Minutes before the start at which to remind, for this session, or `off`."
    )
    cancelled: bool = Field(default=False, description="true if it does not take place.")
    meant: bool = Field(
        default=False,
        description="true if what `check` finds odd about its time, room, people or places is so.",
    )


class ProgrammeFile(Sourced):
    """programme.yaml: rooms, tracks and sessions."""

    rooms: list[RoomShape] = Field([], description="One entry for each room.")
    tracks: list[TrackShape] = Field([], description="One entry for each track.")
    sessions: list[SessionShape] = Field([], description="One entry for each item.")
