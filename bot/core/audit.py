"""What organisers did, as the audit log holds it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One action of an organiser; `before` and `after` are what it changed, in words or JSON."""

    at: datetime
    who: str
    action: str
    subject: str
    before: str | None = None
    after: str | None = None
    user_id: str | None = None
