"""The server that is an event's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class HomeServer:
    """A server, since when it is an event's home, and who said so."""

    server_id: str
    name: str
    pinned_at: datetime
    pinned_by: str
