"""Where the data stands, when organisers give the address of the page that shows it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

_SHEET = re.compile(r"^/spreadsheets/d/([\w-]+)(?:/|$)")


def data_address(url: str) -> str:
    """Return the address of a source's data: calendars by webcal:, tables of Google's as XLSX."""
    parts = urlsplit(url.strip())
    if parts.scheme == "webcal":
        return urlunsplit(parts._replace(scheme="https"))
    if parts.hostname == "docs.google.com" and (found := _SHEET.match(parts.path)):
        path = f"/spreadsheets/d/{found[1]}/export"
        return urlunsplit(parts._replace(path=path, query="format=xlsx", fragment=""))
    return url.strip()


def address_behind(url: str, page: bytes) -> str | None:
    """Return where pretalx gives the data of a page of its own; None for other pages."""
    head = page[:200_000].lower()
    if b"<html" not in head or b"pretalx" not in head:
        return None
    parts = urlsplit(url)
    event = re.split(r"/(?:schedule|talk|speaker|sneak|featured|cfp|me)(?:/|$)", parts.path)[0]
    path = f"{event.rstrip('/')}/schedule/export/schedule.json"
    return urlunsplit(parts._replace(path=path, query="", fragment=""))
