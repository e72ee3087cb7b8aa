"""Every request the stand-in got, in memory and as JSON lines."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.discord_server.faults import matcher


@dataclass
class Request:
    """One request and what became of it."""

    method: str
    path: str
    body: Any
    at: float
    application: str | None = None
    query: dict[str, str] = field(default_factory=dict)
    multipart: bool = False
    status: int | None = None
    code: int | None = None
    template: str | None = None


class RequestLog:
    """Keeps requests and appends them to a file when told to."""

    def __init__(self, path: str | Path | None) -> None:
        self.path = Path(path) if path else None
        self.requests: list[Request] = []
        self.statuses: Counter[int] = Counter()

    def take(self, request: Request) -> None:
        """Note a request before it is carried out."""
        self.requests.append(request)
        if self.path is None:
            return
        line = {"method": request.method, "path": request.path, "body": request.body}
        if request.multipart:
            line["multipart"] = True
        if request.query:
            line["query"] = request.query
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")

    def settle(self, request: Request, status: int, code: int | None = None) -> None:
        """Note how it was answered."""
        request.status, request.code = status, code
        self.statuses[status] += 1

    def matching(self, method: str, pattern: str) -> list[Request]:
        """The requests of a method (or `*`) to paths of a pattern."""
        expression = matcher(pattern)
        return [
            one
            for one in self.requests
            if method in (one.method, "*") and expression.match(one.path)
        ]
