"""Which way an announcement may go, and when a second organiser must agree.

The rule: what notifies everyone, or more people than the limit, is sent only in words that somebody
has approved who neither wrote them nor asked for the approval. It holds for the first sending, for
every edit afterwards, and is asked again when an announcement is due.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from bot.core.announcements import EVERYONE, Announcement
from bot.errors import InvalidTransition


class Phase(StrEnum):
    """Where an announcement stands."""

    DRAFT = "draft"
    WAITING = "waiting"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    RETRACTED = "retracted"
    DISCARDED = "discarded"


class Transition(StrEnum):
    """What can happen to an announcement; `SEND` is its moment coming."""

    EDIT = "edit"
    ASK = "ask"
    APPROVE = "approve"
    SCHEDULE = "schedule"
    SEND = "send"
    DISCARD = "discard"
    RETRACT = "retract"


TRANSITIONS: Mapping[tuple[Phase, Transition], Phase] = MappingProxyType(
    {
        (Phase.DRAFT, Transition.EDIT): Phase.DRAFT,
        (Phase.DRAFT, Transition.ASK): Phase.WAITING,
        (Phase.DRAFT, Transition.SCHEDULE): Phase.SCHEDULED,
        (Phase.DRAFT, Transition.DISCARD): Phase.DISCARDED,
        (Phase.WAITING, Transition.EDIT): Phase.DRAFT,
        (Phase.WAITING, Transition.APPROVE): Phase.SCHEDULED,
        (Phase.WAITING, Transition.DISCARD): Phase.DISCARDED,
        (Phase.SCHEDULED, Transition.EDIT): Phase.SCHEDULED,
        (Phase.SCHEDULED, Transition.ASK): Phase.WAITING,
        (Phase.SCHEDULED, Transition.SEND): Phase.SENDING,
        (Phase.SCHEDULED, Transition.RETRACT): Phase.RETRACTED,
        (Phase.SCHEDULED, Transition.DISCARD): Phase.DISCARDED,
        (Phase.SENDING, Transition.EDIT): Phase.SENDING,
        (Phase.SENDING, Transition.ASK): Phase.SENDING,
        (Phase.SENDING, Transition.APPROVE): Phase.SENDING,
        (Phase.SENDING, Transition.DISCARD): Phase.SENDING,
        (Phase.SENDING, Transition.RETRACT): Phase.RETRACTED,
    }
)
"""The phase each step leads to; what is not here is not allowed.

While it is being sent, what is asked for, approved or discarded is a revision of its words.
"""


@dataclass(frozen=True, slots=True)
class Approval:
    """What a second organiser agreed to: the very words, for as many people as it was to reach.

    `people` is None when nobody could tell how many there were.
    """

    approver: str
    fingerprint: str
    people: int | None

    def covers(self, announcement: Announcement, people: int | None, limit: int) -> bool:
        """Whether it was given for an announcement that by now reaches so many people.

        Up to the limit more people than were seen are no news.
        """
        if self.fingerprint != announcement.fingerprint:
            return False
        return self.people is None or people is None or people <= self.people + limit


@dataclass(frozen=True, slots=True)
class Revision:
    """New words for an announcement that is being sent, until a second organiser agrees."""

    announcement: Announcement
    author: str | None
    author_name: str


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """An announcement, where it stands, and who is behind it.

    `author` changed it last, `requester` wants it sent; None is somebody in the terminal. Every
    method returns what it becomes. Raises InvalidTransition for a step that is not allowed.
    `people` is how many it reaches directly, None when nobody can tell; `limit` is how many need
    no second organiser.
    """

    phase: Phase
    announcement: Announcement
    author: str | None
    author_name: str
    requester: str | None = None
    approval: Approval | None = None
    revision: Revision | None = None

    @property
    def pending(self) -> Announcement:
        """What is to be looked at: the revision that waits, else the announcement."""
        return self.revision.announcement if self.revision else self.announcement

    @property
    def is_asked_about(self) -> bool:
        """Whether a second organiser is waited for."""
        return self.phase is Phase.WAITING or self.revision is not None

    def edited(
        self, change: Announcement, author: str | None, name: str, people: int | None, limit: int
    ) -> Lifecycle:
        """Change it; once it is being sent only its words can be.

        What needs a second organiser then waits for one: before its time as a whole, while it is
        being sent as a revision.
        """
        if self.phase is Phase.SENDING:
            return self._reworded(change, author, name, people, limit)
        is_asked = self.phase is Phase.SCHEDULED and needs_approval(change, people, limit)
        return replace(
            self._after(Transition.ASK if is_asked else Transition.EDIT),
            announcement=change,
            author=author,
            author_name=name,
            requester=author if is_asked else self.requester,
            approval=None,
        )

    def submitted(
        self, by: str | None, people: int | None, limit: int, now: datetime
    ) -> tuple[Lifecycle, Transition]:
        """Send it at its time, ask a second organiser, or approve it as the second.

        Returns the step that was taken, too.
        """
        if self.is_asked_about:
            return self._approved(by, people, now), Transition.APPROVE
        if self.phase is Phase.SENDING:
            raise InvalidTransition("announce-not-now")
        step = (
            Transition.ASK
            if needs_approval(self.announcement, people, limit)
            else Transition.SCHEDULE
        )
        after = replace(self._after(step), requester=by, approval=None)
        return (after if step is Transition.ASK else after.timed(now)), step

    def due(self, people: int | None, limit: int) -> Lifecycle:
        """Send it, or ask a second organiser when by now it needs an approval it has not."""
        is_covered = self.approval is not None and self.approval.covers(
            self.announcement, people, limit
        )
        if is_covered or not needs_approval(self.announcement, people, limit):
            return self._after(Transition.SEND)
        return replace(self._after(Transition.ASK), approval=None)

    def retracted(self) -> Lifecycle:
        """Take it back."""
        return replace(self._after(Transition.RETRACT), revision=None)

    def discarded(self) -> Lifecycle:
        """Throw it away; while it is being sent, its revision."""
        return replace(self._after(Transition.DISCARD), revision=None)

    def timed(self, now: datetime) -> Lifecycle:
        """Let it go out at a moment when it has none."""
        if self.announcement.due_at is not None:
            return self
        return replace(self, announcement=self.announcement.with_due_at(now))

    def _reworded(
        self, change: Announcement, author: str | None, name: str, people: int | None, limit: int
    ) -> Lifecycle:
        reworded = self.announcement.with_words_of(change)
        if self.revision is not None and reworded == self.revision.announcement:
            return self._after(Transition.EDIT)  # nothing is new: its author stays
        is_new = reworded.fingerprint != self.announcement.fingerprint
        if is_new and needs_approval(reworded, people, limit):
            return replace(self._after(Transition.ASK), revision=Revision(reworded, author, name))
        return replace(self._after(Transition.EDIT), announcement=reworded, revision=None)

    def _approved(self, by: str | None, people: int | None, now: datetime) -> Lifecycle:
        involved = {self.revision.author} if self.revision else {self.author, self.requester}
        if by is None or by in involved:
            raise InvalidTransition("announce-own-approval")
        after = replace(self._after(Transition.APPROVE), announcement=self.pending, revision=None)
        after = after.timed(now)
        return replace(after, approval=Approval(by, after.announcement.fingerprint, people))

    def _after(self, step: Transition) -> Lifecycle:
        phase = TRANSITIONS.get((self.phase, step))
        is_about_revision = self.phase is Phase.SENDING and step in {
            Transition.APPROVE,
            Transition.DISCARD,
        }
        if phase is None or (is_about_revision and self.revision is None):
            raise InvalidTransition("announce-not-now")
        return replace(self, phase=phase)


def needs_approval(announcement: Announcement, people: int | None, limit: int) -> bool:
    """Whether a second organiser must agree: everyone is notified, or too many people are.

    How many cannot be told may be too many.
    """
    return announcement.ping == EVERYONE or people is None or people > limit


@dataclass(frozen=True, slots=True)
class StoredAnnouncement:
    """An announcement with its row; `version` counts its changes."""

    id: int
    event: str
    lifecycle: Lifecycle
    version: int
    created_at: datetime

    @property
    def announcement(self) -> Announcement:
        """What it says, and to whom."""
        return self.lifecycle.announcement

    @property
    def phase(self) -> Phase:
        """Where it stands."""
        return self.lifecycle.phase

    @property
    def author(self) -> str:
        """The name of who changed it last."""
        return self.lifecycle.author_name
