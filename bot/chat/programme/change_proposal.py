"""A change of the programme as a button carries it, until somebody makes it or takes it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.chat.cards.card import Press, full_id, has_room_in_id, press, short_id
from bot.core.file_changes import SessionChange
from bot.core.models import Session
from bot.core.programme import Programme
from bot.services.change import ChangeRefused


@dataclass(frozen=True, slots=True)
class ChangeProposal:
    """A change as a button carries it: what it comes to, never how much is added to it.

    `expected` is what the session is before; when it is something else by now, somebody else has
    changed it. `reason` is the short name of a reason that is remembered, or empty.
    """

    verb: str
    session: str
    argument: str
    expected: str
    reason: str = ""

    @classmethod
    def read(cls, parts: list[str]) -> ChangeProposal:
        """Read what `press` wrote."""
        padded = [*parts, "", "", "", "", ""]
        return cls(*padded[:5])

    def button(self, label: str) -> Press | None:
        """Return the button that makes it, or None when it would be too long for one."""
        parts = (self.verb, self.session, self.argument, self.expected, self.reason)
        return press(label, "change", *parts) if has_room_in_id("change", *parts) else None

    def change(self, programme: Programme, note: str | None) -> SessionChange:
        """Return the change it stands for, with the reason for it. Raises ChangeRefused."""
        session = full_id(self.session, programme.session)
        if session is None:
            raise ChangeRefused("change-gone")
        if self.verb == "move":
            moment = datetime.fromtimestamp(int(self.argument), UTC)
            return SessionChange(session, start=moment, note=note)
        if self.verb == "room":
            rooms = [full_id(short, programme.room) for short in self.argument.split("+")]
            known = tuple(room for room in rooms if room is not None)
            if len(known) != len(rooms):
                raise ChangeRefused("change-no-room")
            return SessionChange(session, rooms=known, note=note)
        return SessionChange(session, is_cancelled=self.verb == "cancel", note=note)

    def undoing(self) -> ChangeProposal | None:
        """Return what takes it back, or None when that cannot be done."""
        if self.verb in {"cancel", "reinstate"}:
            verb = "reinstate" if self.verb == "cancel" else "cancel"
            return ChangeProposal(verb, self.session, "", "on" if verb == "cancel" else "off")
        if not self.expected:
            return None
        return ChangeProposal(self.verb, self.session, self.expected, self.argument)


def present(session: Session, verb: str) -> str:
    """Return what a session is now, as far as a change of a kind is concerned."""
    if verb == "move":
        return seconds(session.start)
    if verb == "room":
        return "+".join(short_id(room) for room in session.rooms)
    return "off" if session.is_cancelled else "on"


def seconds(moment: datetime | None) -> str:
    """Return a moment in seconds since 1970, "" for none."""
    return str(int(moment.timestamp())) if moment else ""
