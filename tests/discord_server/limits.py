"""Rate limits by Discord's rules: a window per route and place, and 50 a second in all."""

from __future__ import annotations

import hashlib
import math
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field

MAJOR = ("channel_id", "guild_id", "webhook_id", "token")


@dataclass(frozen=True)
class Limits:
    """How tight the limits are: (requests, seconds) per method and route template."""

    in_all_per_second: int = 50
    usual: tuple[int, float] = (50, 1.0)
    routes: dict[tuple[str, str], tuple[int, float]] = field(
        default_factory=lambda: {
            ("POST", "/channels/{channel_id}/messages"): (5, 5.0),
            ("PATCH", "/channels/{channel_id}/messages/{message_id}"): (5, 5.0),
            ("DELETE", "/channels/{channel_id}/messages/{message_id}"): (5, 1.0),
            ("GET", "/channels/{channel_id}/messages"): (10, 5.0),
            ("POST", "/channels/{channel_id}/typing"): (5, 5.0),
            ("PATCH", "/channels/{channel_id}"): (5, 15.0),
            ("POST", "/channels/{channel_id}/messages/{message_id}/crosspost"): (10, 3600.0),
            ("POST", "/webhooks/{webhook_id}/{token}"): (5, 2.0),
            ("PATCH", "/webhooks/{webhook_id}/{token}/messages/{message_id}"): (5, 2.0),
            ("PUT", "/applications/{application_id}/commands"): (2, 60.0),
            ("POST", "/guilds/{guild_id}/scheduled-events"): (5, 60.0),
        }
    )


@dataclass
class Verdict:
    """Whether a request may pass, and the headers to tell the sender."""

    passes: bool
    headers: dict[str, str]
    retry_after: float = 0.0
    is_global: bool = False


@dataclass
class _Window:
    ends: float
    used: int = 0


class Limiter:
    """Counts requests and says when it is too much."""

    def __init__(self, clock: Callable[[], float], limits: Limits | None) -> None:
        self._clock = clock
        self.limits = limits
        self._windows: dict[str, _Window] = {}
        self._recent: dict[str, deque[float]] = {}
        self.peaks: Counter[str] = Counter()

    def judge(
        self, method: str, template: str, params: dict[str, str], sender: str, *, counts: bool
    ) -> Verdict:
        """Count one request; `counts` is whether the limit over all routes applies."""
        now = self._clock()
        recent = self._recent.setdefault(sender, deque())
        while recent and recent[0] <= now - 1:
            recent.popleft()
        limits = self.limits
        if limits is None:
            recent.append(now)
            self.peaks[sender] = max(self.peaks[sender], len(recent))
            return Verdict(passes=True, headers={})
        if counts and len(recent) >= limits.in_all_per_second:
            wait = max(recent[0] + 1 - now, 0.001)
            headers = {
                "Retry-After": str(math.ceil(wait)), "X-RateLimit-Global": "true",
                "X-RateLimit-Scope": "global",
            }  # fmt: skip
            return Verdict(passes=False, headers=headers, retry_after=wait, is_global=True)
        most, seconds = limits.routes.get((method, template), limits.usual)
        major = ":".join(params[name] for name in MAJOR if name in params)
        key = f"{sender}:{method}:{template}:{major}"
        window = self._windows.get(key)
        if window is None or window.ends <= now:
            window = self._windows[key] = _Window(now + seconds)
            self._forget_old(now)
        wait = max(window.ends - now, 0.001)
        bucket = hashlib.md5(f"{method} {template}".encode(), usedforsecurity=False)
        headers = {
            "X-RateLimit-Limit": str(most),
            "X-RateLimit-Remaining": str(max(most - window.used - 1, 0)),
            "X-RateLimit-Reset": f"{window.ends:.3f}",
            "X-RateLimit-Reset-After": f"{wait:.3f}",
            "X-RateLimit-Bucket": bucket.hexdigest(),
        }
        if window.used >= most:
            headers |= {"Retry-After": str(math.ceil(wait)), "X-RateLimit-Scope": "user"}
            return Verdict(passes=False, headers=headers, retry_after=wait)
        window.used += 1
        if counts:
            recent.append(now)
            self.peaks[sender] = max(self.peaks[sender], len(recent))
        return Verdict(passes=True, headers=headers)

    def _forget_old(self, now: float) -> None:
        if len(self._windows) > 20_000:
            self._windows = {key: one for key, one in self._windows.items() if one.ends > now}
