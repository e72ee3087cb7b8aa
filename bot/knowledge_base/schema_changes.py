"""The shape of changes.yaml: what was changed while the event was under way."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from bot.knowledge_base.error_messages import refuse
from bot.knowledge_base.facts import Shape
from bot.knowledge_base.values import AnyMoment, End, Line, Moment


class ChangeShape(Shape):
    """One change of one session; later ones count before earlier ones."""

    session: Line = Field(description="The id of the session in programme.yaml.")
    start: Moment | None = Field(None, description="The new local start, like 2026-05-04 09:30.")
    end: End | None = Field(None, description="The new end; the length stays if left out.")
    room: Line | None = Field(None, description="The id of the new room.")
    rooms: list[Line] | None = Field(None, description="The ids of the new rooms.")
    cancelled: bool | None = Field(
        None, description="true: it does not take place; false: it does."
    )
    by: Line | None = Field(None, description="Who changed it.")
    at: AnyMoment | None = Field(None, description="When it was changed.")
    note: Line | None = Field(None, description="Why, for the organisers.")

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if all(
            value is None for value in (self.start, self.end, self.room, self.rooms, self.cancelled)
        ):
            raise refuse("changes nothing", "add `start`, `room` or `cancelled`, or delete it")
        if self.room is not None and self.rooms is not None:
            raise refuse("`rooms` stands beside `room`", "keep one of them")
        return self


class ChangesFile(Shape):
    """changes.yaml: changes that are laid over the programme."""

    changes: list[ChangeShape] = Field([], description="One entry for each change, oldest first.")
