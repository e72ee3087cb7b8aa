"""Private calendar addresses: who has the address reads one person's agenda, and no other."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256

from bot.clock import Clock
from bot.core.models import Event
from bot.store import Store

TOKEN_BYTES = 32
"""Random bytes of a token: nobody finds one by trying."""

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


class CalendarAddress:
    """Makes, replaces and takes back the tokens of private calendar addresses.

    Only a digest of a token is kept: whoever reads the database, or a copy of it, cannot read on
    in somebody's calendar. So an address is shown once, when it is made.
    """

    def __init__(self, store: Store, clock: Clock, event: Callable[[], Event]) -> None:
        self._store = store
        self._clock = clock
        self._event = event

    async def made_at(self, user_id: str) -> datetime | None:
        """Return since when somebody has an address (aware UTC), or None."""
        return await self._store.calendar_addresses.made_at(user_id, self._event().id)

    async def make(self, user_id: str) -> str:
        """Return a new token of somebody's; the one they had leads nowhere from now on."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        await self._store.calendar_addresses.put(
            user_id, self._event().id, _digest(token), self._clock.now()
        )
        return token

    async def revoke(self, user_id: str) -> bool:
        """Let somebody's address lead nowhere; returns whether they had one."""
        return await self._store.calendar_addresses.drop(user_id, self._event().id)

    async def owner(self, token: str) -> str | None:
        """Return whose token it is, or None for one that is nobody's."""
        if not _TOKEN.fullmatch(token):
            return None
        return await self._store.calendar_addresses.owner(self._event().id, _digest(token))


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
