"""What brings a post to a target, as the outbox needs it, and the ways in which that may end."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

from bot.core.posts import Post, Sent, Target

MENDABLE = frozenset({"archived", "elsewhere", "forbidden", "missing", "unfit"})
"""Causes that organisers can do away with: what is due in such a place is tried again."""


class Refused(Exception):
    """A message will never arrive where it should go.

    `cause` names what organisers are told: one of `MENDABLE`, `dm_closed` of a person, `invalid` or
    `broken` of what is to be said, `edit` of what cannot be said anew.
    """

    def __init__(self, cause: str, detail: str = "") -> None:
        super().__init__(f"{cause}: {detail}" if detail else cause)
        self.cause = cause
        self.detail = detail


class TryLater(Exception):
    """A message did not go through, or nobody knows; `after` is what the server asked to wait."""

    def __init__(self, detail: str, after: timedelta | None = None) -> None:
        super().__init__(detail)
        self.after = after


class Withdrawn(Exception):
    """A message is not to be there any more."""


class Messenger(Protocol):
    """What can bring a post to a target."""

    async def send(self, target: Target, post: Post, *, nonce: str, reference: str) -> Sent:
        """Bring a post to a target. Raises Refused or TryLater.

        The nonce makes a server take a repeated request for the first; the reference is carried
        in the message, where `find` finds it.
        """
        ...

    async def find(self, target: Target, reference: str, since: datetime) -> Sent | None:
        """Return the message with a reference, if there is one since an aware moment."""
        ...

    async def edit(self, sent: Sent, post: Post, *, reference: str) -> None:
        """Make a message say something else. Raises Refused or TryLater."""
        ...

    async def delete(self, sent: Sent) -> None:
        """Take a message back; one that is gone is no error. Raises Refused or TryLater."""
        ...
