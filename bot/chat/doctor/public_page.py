"""Do readers find the public page where PUBLIC_URL says?"""

from __future__ import annotations

import asyncio

import aiohttp

from bot.chat.doctor.findings import Finding, good, note, wrong
from bot.core.models import Event
from bot.logging_setup import one_line
from bot.settings import Settings

WITHIN = 10.0
"""Seconds the page may take to come."""

MOST = 200_000
"""Bytes of the page that are read; which event it shows stands near its beginning."""


async def look_at_public_page(settings: Settings, event: Event) -> list[Finding]:
    """Ask for the page as a reader does; nothing is found where none is served."""
    url = settings.public_url
    if settings.public_port is None:
        if url is None:
            return []
        remedy = "Set PUBLIC_PORT, too; docs/running.md tells of the proxy before it."
        return [wrong("PUBLIC_URL is set, and nothing is served: PUBLIC_PORT is not.", remedy)]
    if url is None:
        remedy = "Set PUBLIC_URL to where readers find it, like https://ask.example.org."
        return [note("The page is served, and Usher does not know its address.", remedy)]
    findings = []
    if url.startswith("http://"):
        sentence = "PUBLIC_URL begins with http://: what is asked on the page travels readably."
        findings.append(note(sentence, "Put a proxy with a certificate before it."))
    elif not settings.trusted_proxies:
        sentence = "TRUSTED_PROXIES is not set: to fair use, all readers behind the proxy are one."
        findings.append(note(sentence, "Set it to the address from which the proxy asks."))
    return [*findings, await _visit(url, event)]


async def _visit(url: str, event: Event) -> Finding:
    try:
        async with (
            asyncio.timeout(WITHIN),
            aiohttp.ClientSession() as session,
            session.get(f"{url}/") as response,
        ):
            status, body = response.status, await response.content.read(MOST)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
        reason = one_line(error) or "no answer in time"
        remedy = "It is there only while Usher runs; then see the proxy, and PUBLIC_URL in .env."
        return note(f"{url} cannot be read ({reason}).", remedy)
    if status == 200 and f'data-event="{event.id}"'.encode() in body:
        return good(f"Readers find the page of {event.id} at {url}.")
    remedy = "See PUBLIC_URL in .env, and where the proxy sends what it is asked."
    return wrong(f"{url} gives something other than the page of {event.id} ({status}).", remedy)
