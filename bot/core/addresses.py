"""Web addresses that organisers give: whether they are ones, and how they are written for a server.

RFC 3986; names of hosts in letters beyond ASCII after IDNA: https://www.rfc-editor.org/rfc/rfc3490.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

SCHEMES = ("http", "https")

_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))+\.?")
_STRAY = re.compile(r"%(?![0-9A-Fa-f]{2})")
_IN_PATH = "!$&'()*+,;=:@/%-._~"
_IN_REST = _IN_PATH + "?"


def web_address(text: str, longest: int) -> str | None:
    """Return an address as a server takes it, or None for what is none or is too long.

    It is http or https, names a host, holds no space, and is all ASCII when it is returned.
    """
    text = text.strip()
    if any(character.isspace() or not character.isprintable() for character in text):
        return None
    try:
        parts = urlsplit(text)
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode().lower()
    except ValueError:
        return None
    if parts.scheme not in SCHEMES or len(host) > 253 or not _NAME.fullmatch(host):
        return None
    if parts.username is not None:
        # Whoever reads "https://bank.example@elsewhere" is led elsewhere.
        return None
    try:
        path, query, fragment = (
            quote(part, safe=safe)
            for part, safe in (
                (parts.path, _IN_PATH), (parts.query, _IN_REST), (parts.fragment, _IN_REST),
            )
        )  # fmt: skip
    except UnicodeEncodeError:
        return None
    path, query, fragment = (_STRAY.sub("%25", part) for part in (path, query, fragment))
    address = f"{parts.scheme}://{host}{f':{port}' if port is not None else ''}{path}"
    address += f"?{query}" if query else ""
    address += f"#{fragment}" if fragment else ""
    return address if len(address) <= longest else None
