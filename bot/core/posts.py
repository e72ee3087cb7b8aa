"""What Usher says unasked, before any surface gives it a shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType


class TargetKind(StrEnum):
    """What sort of place a post goes to."""

    CHANNEL = "channel"
    USER = "user"


class Tone(StrEnum):
    """What sort of news a post is; its words say so as well."""

    NEWS = "news"
    CHANGED = "changed"
    STOPPED = "stopped"
    ASKED = "asked"
    DONE = "done"


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """Where a post goes: a channel (its id or name, as configured) or a user (the id)."""

    kind: TargetKind
    id: str

    def __str__(self) -> str:
        """`channel:reminders` or `user:1234`."""
        return f"{self.kind}:{self.id}"

    @property
    def user_id(self) -> str | None:
        """The user's id; None for a channel."""
        return self.id if self.kind is TargetKind.USER else None


@dataclass(frozen=True, slots=True)
class Sent:
    """Where a post arrived: the ids of its channel and message."""

    channel_id: str
    message_id: str


@dataclass(frozen=True, slots=True)
class Post:
    """A message to participants, free of any surface.

    `blocks` are paragraphs of plain text, or of the organisers' markdown when `is_markdown`.
    `moment` is an aware moment a surface may show in each reader's own zone. `sessions` are ids
    a reader may save. `role` is the role to notify, by id or name; `notifies_everyone` asks for
    everyone. `picture` and `link` are web addresses. `reply_to` is the id of a message this one
    answers, `question` that of a question organisers may act upon unless it `is_closed`,
    `announcement` that of one they may look at. `is_reminder` says that it reminds of the
    sessions, `again` at which minutes before their start its reader may be reminded once more.
    `is_for_organisers` says that it tells them of a problem.
    `labels` are short names of the sessions. `person` is the id of who asked for the message, and
    is notified of it where others read it, too. `tone`
    is what sort of news it is.
    """

    title: str
    blocks: tuple[str, ...]
    language: str
    moment: datetime | None = None
    sessions: tuple[str, ...] = ()
    role: str | None = None
    notifies_everyone: bool = False
    link: str | None = None
    picture: str | None = None
    footer: str | None = None
    is_markdown: bool = False
    is_crossposted: bool = False
    reply_to: str | None = None
    question: int | None = None
    is_closed: bool = False
    announcement: int | None = None
    source: int | None = None
    also_in: tuple[str, ...] = ()
    person: str | None = None
    again: tuple[int, ...] = ()
    is_reminder: bool = False
    is_for_organisers: bool = False
    tone: Tone = Tone.NEWS
    labels: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def text(self) -> str:
        """The whole as plain text, a paragraph a line."""
        parts = (self.title, *self.blocks, self.link or "", self.footer or "")
        return "\n".join(part for part in parts if part)
