"""Links as sources write them: which are web addresses, and what is said of those that are none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.clean import clean_line, clean_url
from bot.knowledge_base.importing.decode import as_list, as_map, as_maps, first_of
from bot.knowledge_base.importing.imported import ImportedPerson, ImportedSession
from bot.knowledge_base.importing.tidy_programme import plain
from bot.knowledge_base.suggested_values import is_unpublished

MOST_LINKS = 8
"""Links that a session or a person keeps: their page and what leads on, not every file."""

Link = tuple[str, str]
"""An address and its label. What a source gives for an address may be none until it is settled."""

_HAS_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_FILE = (
    r"(?:pdf|html?|docx?|pptx?|xlsx?|odp|odt|txt|md|csv|json|ya?ml|xml|zip|gz|png|jpe?g|gif|svg"
    r"|mp[34]|mov|ipynb|py|js|ics)"
)
_HOST_ALONE = re.compile(
    r"www\.[\w.-]+\.[a-z]{2,}(?:/\S*)?|(?:[a-z0-9-]+\.)+[a-z]{2,}/\S*"
    rf"|(?:[a-z0-9-]+\.)+(?!{_FILE}$)[a-z]{{2,}}",
    re.IGNORECASE,
)
"""An address without its scheme: "example.org/ana", "example.org"; "notes.pdf" is a file."""
_IDENTIFIER = re.compile(r"(?:urn|tag):", re.IGNORECASE)
"""How an address begins that names a thing and leads nowhere: "urn:uuid:..."."""

_WITHIN = re.compile(r"https?://[^\s;,|<>\"]+")


def read_links(page: Any, links: Any, *, files: Any = None, base: str = "") -> tuple[Link, ...]:
    """Return a session's page, links and files as pairs of address and label.

    A file's address may be relative to `base`, the address of the programme. What is no address
    stays as it is written, so that it can be told.
    """
    found = [(_written(page), "")]
    for link in as_list(links):
        entry = as_map(link)
        told = (link, "") if isinstance(link, str) else (entry.get("url"), entry.get("title"))
        address, label = _address_and_label(_written(told[0]), _written(told[1]), base)
        found.append((address, label or clean_line(entry.get("label"))))
    for file in as_maps(files):
        written = _written(file.get("url"))
        address = full_address(written, base) or written
        found.append((address, clean_line(first_of(file, "title", "label"))))
    return tuple({address: (address, label) for address, label in found if address}.values())


def links_in(written: str) -> tuple[Link, ...]:
    """Return the links in a cell: the one that it is, or all that stand in it."""
    whole, _ = _address_and_label(written, "", "")
    several = [] if clean_url(whole) else _WITHIN.findall(written)
    return tuple((address, "") for address in dict.fromkeys(several or [whole]) if address)


def full_address(written: str, base: str) -> str:
    """Return a web address that may be relative to another, or an empty text."""
    is_relative = base and written and not _HAS_SCHEME.match(written)
    return clean_url(urljoin(base, written.replace(" ", "%20")) if is_relative else written)


def settle_links(
    sessions: Sequence[ImportedSession],
) -> tuple[list[ImportedSession], list[str]]:
    """Leave out what is no web address, of sessions and their people; return what is said of it."""
    unread: dict[str, str] = {}

    def settled(links: Iterable[Link], owner: str) -> tuple[Link, ...]:
        for written, _ in links:
            is_told = any(map(str.isalnum, written)) and not is_unpublished(written)
            if is_told and not _IDENTIFIER.match(written) and not clean_url(written):
                unread.setdefault(f"{clean_line(written)[:60]} ({owner[:40]})", owner)
        return tuple((url, label) for written, label in links if (url := clean_url(written)))

    def of_person(person: ImportedPerson) -> ImportedPerson:
        return replace(person, links=settled(person.links, person.name)) if person.links else person

    found = [
        replace(
            session,
            links=settled(session.links, plain(session.title)),
            people=tuple(map(of_person, session.people)),
        )
        for session in sessions
    ]
    remarks = (
        [f"Left out of links, for it is no web address: {quote_some(list(unread))}."]
        if unread
        else []
    )
    return found, remarks


def remarks_on_many(linked: Iterable[tuple[str, Sequence[Link]]]) -> list[str]:
    """Return what is said of names with more links than are kept."""
    many = [f"{name} ({len(links)})" for name, links in linked if len(links) > MOST_LINKS]
    if not many:
        return []
    return [f"Only the first {MOST_LINKS} links are taken of what has more: {quote_some(many)}."]


def _address_and_label(url: str, title: str, base: str) -> Link:
    """Return a link's address and label, be they swapped or without a scheme in the source."""
    if address := clean_url(url):
        return address, clean_line(title)
    if address := clean_url(title):
        return address, clean_line(url)
    if _HOST_ALONE.fullmatch(url):
        return clean_url(f"https://{url}"), clean_line(title)
    address = full_address(url, base) if url.startswith("/") else ""
    return address or url, clean_line(title)


def _written(value: Any) -> str:
    return value.strip() if isinstance(value, str) else clean_line(value)
