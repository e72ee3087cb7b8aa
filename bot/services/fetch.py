"""Fetch a source from the web, as a stranger may have given its address: within limits."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from yarl import URL

from bot.errors import SourceUnreachable, UnreadableProgramme
from bot.knowledge_base.importing.decode import LARGEST

TIMEOUT_SECONDS = 30
MOST_REDIRECTS = 5
_MOVED = frozenset({301, 302, 303, 307, 308})

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: its bytes, and the mark by which the server knows them again."""

    data: bytes
    etag: str = ""


def is_public(address: IPAddress) -> bool:
    """Whether an address is on the internet, rather than inside somebody's network or machine."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if inner is not None and not is_public(inner):
            return False
        if address in ipaddress.ip_network("64:ff9b::/96"):  # IPv4 behind a translator
            return is_public(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return address.is_global and not address.is_multicast


def is_public_or_own(address: IPAddress) -> bool:
    """Whether an address is public, or in the network of whoever runs Usher and allowed that.

    What only stands for the machine's own link stays out of reach: clouds keep secrets there.
    """
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    is_own = address.is_private and not (address.is_link_local or address.is_unspecified)
    return is_own or is_public(address)


def fetch(
    url: str, etag: str = "", may_reach: Callable[[IPAddress], bool] = is_public
) -> Fetched | None:
    """Return what stands at an address, or None when it is unchanged since `etag`.

    Every address that is connected to must be allowed, after each redirect too; the same look-up
    decides and connects, so that a name cannot change in between. Raises UnreadableProgramme.
    """
    return asyncio.run(_fetch(url, etag, may_reach))


async def _fetch(address: str, etag: str, may_reach: Callable[[IPAddress], bool]) -> Fetched | None:
    timeout = aiohttp.ClientTimeout(total=TIMEOUT_SECONDS)
    connector = aiohttp.TCPConnector(resolver=_Resolver(may_reach), use_dns_cache=False)
    headers = {"User-Agent": "usher-import", "Accept": "*/*"}
    if etag:
        headers["If-None-Match"] = etag
    shown = _shown(address)
    try:
        async with aiohttp.ClientSession(
            connector=connector, timeout=timeout, headers=headers, trust_env=False
        ) as session:
            url = URL(address)
            for _ in range(MOST_REDIRECTS + 1):
                _check(url, may_reach)
                async with session.get(url, allow_redirects=False) as response:
                    if response.status in _MOVED and "Location" in response.headers:
                        url = url.join(URL(response.headers["Location"]))
                        continue
                    if response.status == HTTPStatus.NOT_MODIFIED and etag:
                        return None
                    if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                        raise SourceUnreachable(
                            f"{shown} answers {response.status}; try again later."
                        )
                    if response.status != HTTPStatus.OK:
                        raise UnreadableProgramme(
                            f"{shown} answers {response.status}; "
                            "open it in a browser and copy the address again."
                        )
                    return Fetched(await _body(response, shown), response.headers.get("ETag", ""))
    except TimeoutError:
        raise SourceUnreachable(
            f"{shown} did not answer within {TIMEOUT_SECONDS} seconds; try again later."
        ) from None
    except _Refused as error:
        raise UnreadableProgramme(str(error)) from None
    except (aiohttp.ClientError, OSError, ValueError) as error:
        if isinstance(error.__cause__, _Refused):
            raise UnreadableProgramme(str(error.__cause__)) from None
        raise SourceUnreachable(f"{shown} cannot be fetched: {_reason(error)}.") from None
    raise UnreadableProgramme(f"{shown} redirects more than {MOST_REDIRECTS} times.")


def _reason(error: Exception) -> str:
    """Return why an address cannot be fetched, and what can be done about it."""
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return "there is no such host, or this machine is offline; check the address"
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientSSLError):
        return "its certificate is not valid; try http://, or ask whoever runs it"
    if isinstance(error, aiohttp.ClientConnectorError):
        return "nothing answers there; check the address, or try again later"
    return f"the answer is broken ({type(error).__name__}); try again later"


async def _body(response: aiohttp.ClientResponse, shown: str) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in response.content.iter_chunked(1 << 16):
        size += len(part)
        if size > LARGEST:
            raise UnreadableProgramme(
                f"{shown} gives more than {LARGEST // 1024 // 1024} MB; a programme is smaller."
            )
        parts.append(part)
    return b"".join(parts)


class _Refused(OSError):
    """A host whose address may not be reached."""


class _Resolver(AbstractResolver):
    """Looks names up, and gives only addresses that may be reached."""

    def __init__(self, may_reach: Callable[[IPAddress], bool]) -> None:
        self._inner = ThreadedResolver()
        self._may_reach = may_reach

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Return where a host is; raises _Refused when none of it may be reached."""
        found = await self._inner.resolve(host, port, family)
        allowed = [
            one
            for one in found
            if self._may_reach(ipaddress.ip_address(one["host"].partition("%")[0]))
        ]
        if not allowed:
            raise _Refused(_private(host))
        return allowed

    async def close(self) -> None:
        """Release nothing: the look-ups run in threads of the loop."""
        await self._inner.close()


def _check(url: URL, may_reach: Callable[[IPAddress], bool]) -> None:
    """Refuse what is no web address, and numbers of hosts that may not be reached."""
    if url.scheme not in {"http", "https"} or not url.host:
        raise _Refused(
            f'"{url.scheme or url}" is no web address that a programme is fetched from; '
            "it must begin with https:// or http://."
        )
    try:
        address = ipaddress.ip_address(url.host)
    except ValueError:
        return
    if not may_reach(address):
        raise _Refused(_private(url.host))


def _private(host: str) -> str:
    place = f"{host} is inside a private network"
    with suppress(ValueError):
        if ipaddress.ip_address(host).is_link_local:
            return f"{place}, from where no programme is fetched."
    return f"{place}; if that is your own, say --allow-private (IMPORT_PRIVATE_ADDRESSES=true)."


def _shown(address: str) -> str:
    """Return an address without what may be secret in it."""
    try:
        url = URL(address)
        return str(url.with_query(None).with_fragment(None).with_user(None))
    except ValueError:
        return "The address"
