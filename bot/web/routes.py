"""What addresses there are: a visit in, what is served out."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from types import MappingProxyType

SMALL = 1_400
"""Bytes that one packet holds; less is not worth packing."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A request, as far as a route may know it.

    `address` is what fair use counts by, and is never kept. `language` is the reader's: what the
    address asks for (`?lang=fr`), else what the browser prefers, else the event's. `names` holds
    what the braces of the route's path stand for; `form` the fields of a form that was sent.
    """

    address: str
    language: str
    names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    query: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    form: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class Served:
    """What an address gives, whole; whoever serves it often keeps it, packed as it is then.

    `kept_for` is how long a browser need not ask again; zero: it asks each time whether this is
    still the same. `is_private` keeps it out of caches that several people share. `headers` stand
    in place of the server's own.
    """

    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    kept_for: timedelta = timedelta()
    is_private: bool = False
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @cached_property
    def tag(self) -> str:
        """The entity tag: another for every other body; weak, as it is the same packed or not."""
        return f'W/"{hashlib.blake2b(self.body, digest_size=12).hexdigest()}"'

    @cached_property
    def packed(self) -> bytes | None:
        """The body packed by gzip; None where that is not worth it."""
        if len(self.body) < SMALL:
            return None
        packed = gzip.compress(self.body, compresslevel=6, mtime=0)
        return packed if len(packed) < len(self.body) else None


Handler = Callable[[Visit], Awaitable[Served | None]]
"""Gives what is served, or None for an address that leads nowhere."""


@dataclass(frozen=True, slots=True)
class Route:
    """One row of the table: a path, like `/agenda/{token}.ics`, and what it gives.

    `is_form` says that the path takes a form (POST) as well as a visit (GET); no other path takes
    anything but GET and HEAD.
    """

    path: str
    handler: Handler
    is_form: bool = False
