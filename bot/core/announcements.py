"""What an announcement is, which way it may go, and when a second organiser must agree."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b
from types import MappingProxyType

from bot.core.addresses import web_address

EVERYONE = "everyone"
_HALF = re.compile("[\ud800-\udfff]")
LONGEST_TITLE = 200
LONGEST_BODY = 3000
LONGEST_LINK = 512
"""Lengths of texts are in UTF-16 units, those of links and pictures in characters."""


class Phase(StrEnum):
    """Where an announcement stands."""

    DRAFT = "draft"
    WAITING = "waiting"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    RETRACTED = "retracted"
    DISCARDED = "discarded"


class Step(StrEnum):
    """What an organiser may do with an announcement."""

    EDIT = "edit"
    ASK = "ask"
    APPROVE = "approve"
    SCHEDULE = "schedule"
    SEND = "send"
    DISCARD = "discard"
    RETRACT = "retract"


STEPS: Mapping[tuple[Phase, Step], Phase] = MappingProxyType(
    {
        (Phase.DRAFT, Step.EDIT): Phase.DRAFT,
        (Phase.DRAFT, Step.ASK): Phase.WAITING,
        (Phase.DRAFT, Step.SCHEDULE): Phase.SCHEDULED,
        (Phase.DRAFT, Step.DISCARD): Phase.DISCARDED,
        (Phase.WAITING, Step.EDIT): Phase.DRAFT,
        (Phase.WAITING, Step.APPROVE): Phase.SCHEDULED,
        (Phase.WAITING, Step.DISCARD): Phase.DISCARDED,
        (Phase.SCHEDULED, Step.EDIT): Phase.SCHEDULED,
        (Phase.SCHEDULED, Step.ASK): Phase.WAITING,
        (Phase.SCHEDULED, Step.SEND): Phase.SENDING,
        (Phase.SCHEDULED, Step.RETRACT): Phase.RETRACTED,
        (Phase.SCHEDULED, Step.DISCARD): Phase.DISCARDED,
        (Phase.SENDING, Step.EDIT): Phase.SENDING,
        (Phase.SENDING, Step.RETRACT): Phase.RETRACTED,
    }
)
"""The phase each step leads to; what is not here is not allowed."""


@dataclass(frozen=True, slots=True, order=True)
class Wording:
    """An announcement in one language; the body may hold markdown.

    What no database keeps is left out of it: zero bytes, and halves of characters.
    """

    title: str
    body: str

    def __post_init__(self) -> None:
        """Keep only what can be kept."""
        for name in ("title", "body"):
            text = _HALF.sub("\ufffd", getattr(self, name).replace("\0", ""))
            object.__setattr__(self, name, text)

    @property
    def is_empty(self) -> bool:
        """Whether a reader would see no title, or no text."""
        return not (_is_seen(self.title) and _is_seen(self.body))


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom an announcement is for; `channels` by id or name, `savers_of` a session id."""

    channels: tuple[str, ...] = ()
    savers_of: str | None = None
    has_subscribers: bool = False


@dataclass(frozen=True, slots=True)
class Announcement:
    """What organisers say to participants.

    `ping` is nobody (None), `everyone`, or a role by id or name. `due_at` is an aware moment, or
    None for at once. `topic` is what readers subscribe to.
    """

    texts: Mapping[str, Wording]
    audience: Audience = field(default_factory=Audience)
    link: str | None = None
    picture: str | None = None
    topic: str = "announcements"
    ping: str | None = None
    is_crossposted: bool = False
    due_at: datetime | None = None

    @property
    def fingerprint(self) -> str:
        """A short name for all that was seen when somebody agreed to it."""
        seen = repr((sorted(self.texts.items()), *(getattr(self, name) for name in _WEIGHED)))
        return blake2b(seen.encode(), digest_size=6).hexdigest()

    def wording(self, language: str) -> tuple[str, Wording]:
        """Return a reader's wording and its language: theirs, else English, else the first."""
        for code in (language, "en"):
            if code in self.texts:
                return code, self.texts[code]
        first = next(iter(self.texts))
        return first, self.texts[first]


_WEIGHED = ("audience", "link", "picture", "topic", "ping", "is_crossposted", "due_at")


def next_phase(phase: Phase, step: Step) -> Phase | None:
    """Return where a step leads from a phase, or None when it is not allowed there."""
    return STEPS.get((phase, step))


def fault_of(announcement: Announcement) -> str | None:
    """Return what Discord would refuse of an announcement, or would cut: a key of the catalogue.

    Links need an address: https://docs.discord.com/developers/components/reference#button
    """
    wordings = announcement.texts.values()
    if not wordings or any(text.is_empty for text in wordings):
        return "announce-empty"
    if any(
        units(text.title) > LONGEST_TITLE or units(text.body) > LONGEST_BODY for text in wordings
    ):
        return "announce-too-long"
    if announcement.link and web_address(announcement.link, LONGEST_LINK) is None:
        return "announce-bad-link"
    if announcement.picture and web_address(announcement.picture, LONGEST_LINK) is None:
        return "announce-bad-picture"
    return None


def _is_seen(text: str) -> bool:
    """Whether a text has a letter, a number, a sign: spaces and marks alone are nothing to see."""
    return any(unicodedata.category(character)[0] in "LNPS" for character in text)


def units(text: str) -> int:
    """Return how long a text is as Discord counts: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def needs_approval(announcement: Announcement, recipients: int, limit: int) -> bool:
    """Whether a second organiser must agree: everyone is notified, or very many are reached."""
    return announcement.ping == EVERYONE or recipients > limit
