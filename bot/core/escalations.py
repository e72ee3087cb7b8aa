"""Questions that need a person, each with everybody who asks it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class EscalationState(StrEnum):
    """Where a question stands."""

    OPEN = "open"
    ANSWERED = "answered"
    UNPUBLISHED = "unpublished"
    IGNORED = "ignored"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class EscalationRequest:
    """One person asking: where, in which words, and what Usher had answered.

    `wants_dm` is how they wish to be answered: by direct message rather than in place. Somebody
    who only says that an answer is wrong is in no place ("") and wants no reply.
    """

    user_id: str
    channel_id: str
    message_id: str | None
    text: str
    language: str
    at: datetime
    answer: str | None = None
    is_wrong: bool = False
    wants_dm: bool = False

    @property
    def wants_reply(self) -> bool:
        """Whether they asked to be told what the organisers say."""
        return self.wants_dm or bool(self.channel_id)


@dataclass(frozen=True, slots=True)
class Escalation:
    """A question that waits for a person, as it was first asked."""

    id: int
    state: EscalationState
    text: str
    language: str
    answer: str | None
    created_at: datetime
    merged_into: int | None = None
