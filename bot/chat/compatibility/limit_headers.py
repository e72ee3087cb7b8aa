"""What another server says of a limit, as far as discord.py can read it."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import Final

from multidict import CIMultiDict

LIMIT: Final = "X-RateLimit-Limit"
REMAINING: Final = "X-RateLimit-Remaining"
RESET: Final = "X-RateLimit-Reset"
RESET_AFTER: Final = "X-RateLimit-Reset-After"

LONGEST: Final = 24 * 3600.0
"""Seconds until a limit ends above which the number is no number of seconds."""


def leave_out_unreadable(headers: CIMultiDict[str]) -> None:
    """Leave a limit out of an answer's headers that the library would stumble over.

    It does so after the request was carried out, and whoever made it takes it for failed. Of a
    limit that ends at a moment of the server's clock it is said how long that is by that clock.
    """
    if REMAINING not in headers:
        return
    try:
        int(headers.get(LIMIT, 1))
        int(headers[REMAINING])
        wait = _wait(headers)
    except (LookupError, TypeError, ValueError):
        wait = None
    if wait is None or not wait <= LONGEST:
        for name in (LIMIT, REMAINING, RESET, RESET_AFTER):
            headers.popall(name, None)
    else:
        headers[RESET_AFTER] = str(max(wait, 0.0))


def _wait(headers: CIMultiDict[str]) -> float:
    """Return in how many seconds a limit ends. Raises KeyError or ValueError."""
    after = headers.get(RESET_AFTER)
    if after:
        return float(after)
    now = parsedate_to_datetime(headers["Date"]).timestamp()
    return float(headers[RESET]) - now
