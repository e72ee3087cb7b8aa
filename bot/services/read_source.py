"""Read what stands at a source: a file, or an address and the data behind its page."""

from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from bot.errors import SourceUnreachable, UnreadableProgramme
from bot.knowledge_base.importing import hoverboard
from bot.knowledge_base.importing.data_address import address_behind, data_address
from bot.knowledge_base.importing.decode import LARGEST
from bot.services.fetch import IPAddress, fetch

_LIKE_ADDRESS = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}/", re.IGNORECASE)


def read_source(
    source: str, etag: str, may_reach: Callable[[IPAddress], bool]
) -> tuple[bytes | None, str]:
    """Return the bytes of a source and their mark; no bytes when `etag` is still theirs.

    Raises UnreadableProgramme.
    """
    source = source.strip()
    if not is_address(source):
        return _with_companions(_read_file(Path(source)), source, _read_file_beside), ""
    address = data_address(source)
    found = fetch(address, etag, may_reach)
    if found is not None and (behind := address_behind(address, found.data)) is not None:
        found = fetch(behind, etag, may_reach)
    if found is None:
        return None, etag
    if not hoverboard.part_of(found.data):
        return found.data, found.etag

    def beside(place: str) -> bytes | None:
        try:
            other = fetch(place, "", may_reach)
        except SourceUnreachable:
            raise
        except UnreadableProgramme:
            return None
        return other.data if other is not None else None

    # The mark of one list says nothing of the others.
    return _with_companions(found.data, address, beside), ""


def is_address(source: str) -> bool:
    """Whether a source is an address rather than a file's name."""
    return "://" in source or source.lower().startswith(("file:", "data:"))


def _with_companions(data: bytes, place: str, read: Callable[[str], bytes | None]) -> bytes:
    """Return the data of a programme that stands in several files, from wherever one of them is."""
    part = hoverboard.part_of(data)
    if not part:
        return data
    parts = {part: data}
    for name in hoverboard.PARTS:
        if name != part and (other := _beside(place, part, name)) is not None:
            found = read(other)
            if found is not None:
                parts[name] = found
    return hoverboard.join(parts)


def _beside(place: str, part: str, name: str) -> str | None:
    """Return where another list stands, when the place of one is named after what it holds."""
    if not is_address(place):
        path = Path(place)
        return str(path.with_name(_renamed(path.name, part, name))) if part in path.name else None
    parts = urlsplit(place)
    folder, _, file = parts.path.rpartition("/")
    if part not in file:
        return None
    return urlunsplit(parts._replace(path=f"{folder}/{_renamed(file, part, name)}"))


def _renamed(file: str, part: str, name: str) -> str:
    head, _, tail = file.rpartition(part)
    return f"{head}{name}{tail}"


def _read_file_beside(place: str) -> bytes | None:
    try:
        return _read_file(Path(place))
    except SourceUnreachable:
        return None


def _read_file(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableProgramme(f"{path} is a folder; name the file of the programme.")
        if path.stat().st_size > LARGEST:
            raise UnreadableProgramme(
                f"{path} has {path.stat().st_size // 1024 // 1024} MB; "
                f"a programme may have {LARGEST // 1024 // 1024} MB at most."
            )
        if not path.is_file():
            raise UnreadableProgramme(f"{path} is not a file.")
        return path.read_bytes()
    except FileNotFoundError:
        like = f", like https://{path}" if _LIKE_ADDRESS.match(str(path)) else ""
        raise SourceUnreachable(
            f"There is no file {path}; give a file or an address that begins with https://{like}."
        ) from None
    except (OSError, ValueError) as error:
        raise UnreadableProgramme(f"The file cannot be read: {error}.") from None


def digest_of(data: bytes) -> str:
    """Return a short text by which the same data is known again."""
    return blake2b(data, digest_size=16).hexdigest()


def label_of(source: str) -> str:
    """Return how a source is named beside its facts: without what may be secret in an address."""
    if "://" not in source:
        return Path(source).name
    parts = urlsplit(source)
    return f"{parts.hostname or ''}{parts.path}".rstrip("/")
