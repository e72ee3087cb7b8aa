"""Who asks: the address that fair use counts by, and the language of the reader."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)

from bot.languages import LANGUAGES

Networks = Sequence[IPv4Network | IPv6Network]

HOUSEHOLD = 64
"""Bits of an IPv6 address that belong to a network; one visitor has all the addresses below."""

MOST_PREFERENCES = 16
"""Languages of one header that are looked at."""


def client_address(peer: str, forwarded: Iterable[str], trusted: Networks) -> str:
    """Return the address fair use counts by, of a connection and its X-Forwarded-For headers.

    What is forwarded counts only as far as proxies that are trusted wrote it: the last address
    that is none of theirs. An IPv6 address stands for its whole network.
    """
    address = peer
    chain = [hop.strip() for header in forwarded for hop in header.split(",")]
    while is_within(address, trusted) and chain:
        hop = chain.pop()
        if _read(hop) is None:
            break
        address = hop
    return household(address)


def is_within(address: str, networks: Networks) -> bool:
    """Whether an address belongs to one of the networks."""
    known = _read(address)
    return known is not None and any(
        known in network for network in networks if network.version == known.version
    )


def household(address: str) -> str:
    """Return what stands for an address: of IPv6 its network, of anything else itself."""
    known = _read(address)
    if isinstance(known, IPv6Address):
        return str(ip_network((known.packed, HOUSEHOLD), strict=False))
    return str(known or address)


def accepted_language(header: str) -> str | None:
    """Return the language of an Accept-Language header that Usher speaks, the preferred one."""
    wanted: list[tuple[float, str]] = []
    for part in header.split(",")[:MOST_PREFERENCES]:
        tag, _, quality = part.partition(";")
        language = tag.strip().split("-")[0].casefold()
        if language in LANGUAGES and (weight := _weight(quality)) > 0:
            wanted.append((-weight, language))
    # The first of those wanted alike; sorting keeps their order.
    return min(wanted, key=lambda one: one[0])[1] if wanted else None


def _weight(quality: str) -> float:
    name, _, number = quality.partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return min(max(float(number), 0.0), 1.0)
    except ValueError:
        return 0.0


def _read(address: str) -> IPv4Address | IPv6Address | None:
    """Return an address, that of IPv4 within IPv6 as itself; None for what is none."""
    try:
        known = ip_address(address)
    except ValueError:
        return None
    return (known.ipv4_mapped or known) if isinstance(known, IPv6Address) else known
