"""The doctor before the public page: is it where readers are sent?"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.chat.doctor.findings import Finding, Severity
from bot.chat.doctor.public_page import look_at_public_page
from bot.core.models import Event
from bot.settings import Settings
from bot.web.page import render_page, served_page
from bot.web.routes import Route, Served, Visit
from tests.builders import make_event
from tests.sample_event import EVENT
from tests.web.serving import NOON, Site, serving


async def give(visit: Visit) -> Served:
    return Served(render_page(EVENT, visit.language, NOON, served_page()).encode())


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with serving([Route("/", give)]) as made:
        yield made


async def found(event: Event = EVENT, **settings: Any) -> list[Finding]:
    return await look_at_public_page(Settings(**settings), event)


async def test_page_that_is_there_is_good(site: Site) -> None:
    *_, last = await found(public_port=8000, public_url=site.url)
    assert (last.verdict, last.sentence) == (
        Severity.GOOD,
        f"Readers find the page of harbour-lights at {site.url}.",
    )


async def test_page_of_another_event_or_none_is_wrong(site: Site) -> None:
    *_, other = await found(make_event(id="another"), public_port=8000, public_url=site.url)
    *_, none = await found(public_port=8000, public_url=f"{site.url}/nowhere")
    assert (other.verdict, none.verdict) == (Severity.WRONG, Severity.WRONG)
    assert "other than the page of another (200)" in other.sentence
    assert "(404)" in none.sentence


async def test_page_that_nobody_serves_is_told() -> None:
    *_, last = await found(public_port=8000, public_url="http://127.0.0.1:9")
    assert last.verdict is Severity.NOTE
    assert "cannot be read" in last.sentence


async def test_settings_that_lack_one_another_are_told() -> None:
    assert await found() == []
    (alone,) = await found(public_url="https://ask.example.org")
    (unknown,) = await found(public_port=8000)
    http, _ = await found(public_port=8000, public_url="http://127.0.0.1:9")
    proxied, _ = await found(public_port=8000, public_url="https://127.0.0.1:9")
    told = [one.sentence.split(":")[0] for one in (alone, unknown, http, proxied)]
    assert told == [
        "PUBLIC_URL is set, and nothing is served",
        "The page is served, and Usher does not know its address.",
        "PUBLIC_URL begins with http",
        "TRUSTED_PROXIES is not set",
    ]
