"""Who organises, and what they did, written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.store import Store
from bot.store.audit import Deed


@dataclass(frozen=True, slots=True)
class Organiser:
    """Who acts: an id on Discord, or None in the terminal, and the name for the audit log."""

    user_id: int | None
    name: str


NOBODY = Organiser(None, "Usher")
"""Who acts when Usher does something of its own accord."""


async def write_down(  # noqa: PLR0913 - the parts of a deed, each with a name
    store: Store,
    event_id: str,
    organiser: Organiser,
    at: datetime,
    action: str,
    subject: str,
    *,
    before: str | None = None,
    after: str | None = None,
) -> None:
    """Add what an organiser did to the audit log."""
    deed = Deed(
        at=at,
        who=organiser.name,
        action=action,
        subject=subject,
        before=before,
        after=after,
        user_id=organiser.user_id,
    )
    await store.audit.add(event_id, deed)
