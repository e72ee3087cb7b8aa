"""Failing on purpose, at a chosen moment."""

from __future__ import annotations

import re
from dataclasses import dataclass, field


def matcher(pattern: str) -> re.Pattern[str]:
    """A pattern of paths: `{anything}` is one part, `*` any number of them."""
    parts = re.split(r"(\{[^}]*\}|\*)", pattern)
    made = "".join(
        "[^/]+" if part.startswith("{") else ".*" if part == "*" else re.escape(part)
        for part in parts
    )
    return re.compile(f"^{made}$")


@dataclass
class Fault:
    """How requests to a path fail, and which."""

    method: str
    pattern: str
    kind: int | str
    times: int | None = 1
    after: int = 0
    retry_after: float = 0.05
    is_global: bool = False
    when: str = "before"
    code: int = 0
    message: str | None = None
    body: bytes | None = None
    hits: int = 0
    _seen: int = 0
    _expression: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        if self.when not in ("before", "after"):
            raise ValueError("a fault strikes `before` or `after` the request is carried out")
        self._expression = matcher(self.pattern)

    def strikes(self, method: str, path: str) -> bool:
        """Tell whether this request fails, and count it."""
        if self.method not in (method, "*") or not self._expression.match(path):
            return False
        if self.times is not None and self.hits >= self.times:
            return False
        self._seen += 1
        if self._seen <= self.after:
            return False
        self.hits += 1
        return True
