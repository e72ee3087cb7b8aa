"""What may have arrived is looked for before it is sent again: not every server keeps nonces."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import ClientTimeout

from bot.chat.connection import client
from bot.chat.questions import messages
from tests.chat.reminders.expected import EXPECTED, LATER
from tests.chat.scene import Scene, scene
from tests.chat.steps import time_passes
from tests.discord_server import ServerDifferences

MESSAGES = "/channels/{id}/messages"
FAILURES = [500, 502, 504, "drop", "timeout"]


@pytest.fixture(autouse=True)
def _waits_are_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "LONGEST_ANSWER", ClientTimeout(total=1))
    monkeypatch.setattr(messages, "PAUSES", (0.0, 0.0, 0.0))


@pytest.fixture
async def forgetful(tmp_path: Path) -> AsyncIterator[Scene]:
    """Usher on a server that takes the same message twice."""
    async with scene(tmp_path, differences=ServerDifferences(keeps_nonces=False)) as place:
        yield place


@pytest.mark.parametrize("failure", FAILURES)
async def test_reply_whose_answer_is_lost_is_there_once(
    forgetful: Scene, failure: int | str
) -> None:
    async with forgetful.usher():
        forgetful.server.fail("POST", MESSAGES, failure, when="after")
        ana = forgetful.person("Ana")
        asked = await ana.say(forgetful.channel, f"{forgetful.app.mention} wifi?")
        await forgetful.reply_to(asked)
        await forgetful.server.wait_for(
            lambda: forgetful.server.count("GET", MESSAGES), "a look for the reply"
        )
        later = await ana.say(forgetful.channel, f"{forgetful.app.mention} where is the opening?")
        await forgetful.reply_to(later)
        replied_to = Counter(one.replied_to for one in forgetful.replies())
    assert replied_to == {asked: 1, later: 1}


@pytest.mark.parametrize("failure", FAILURES)
async def test_reply_that_did_not_arrive_is_sent_again(
    forgetful: Scene, failure: int | str
) -> None:
    async with forgetful.usher():
        forgetful.server.fail("POST", MESSAGES, failure)
        ana = forgetful.person("Ana")
        asked = await ana.say(forgetful.channel, f"{forgetful.app.mention} wifi?")
        reply = await forgetful.reply_to(asked)
    assert "The network is called Lamp." in reply.text


@pytest.mark.parametrize("failure", FAILURES)
async def test_reminder_whose_answer_is_lost_is_there_once(
    forgetful: Scene, failure: int | str
) -> None:
    reminders = forgetful.guild.add_channel("reminders")
    async with forgetful.usher() as app:
        forgetful.server.fail("POST", MESSAGES, failure, when="after", times=2)
        async with time_passes(app):
            await forgetful.server.wait_for(lambda: app.clock.now() > LATER, "it")
            await forgetful.server.wait_for(lambda: not app.deliver.under_way, "the marks")
        states = await app.store.deliveries.count("harbour-lights")
    assert Counter(one.text.splitlines()[0] for one in reminders.messages) == Counter(EXPECTED)
    assert states == {"sent": len(EXPECTED)}


HEADERS = {
    "no end": {"X-RateLimit-Limit": "5", "X-RateLimit-Remaining": "4"},
    "a fraction": {"X-RateLimit-Remaining": "4.0", "X-RateLimit-Reset-After": "1"},
    "a moment in words": {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "2026-05-04T09:10Z"},
    "milliseconds": {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1777885800000"},
    "another clock": {
        "Date": "Mon, 04 May 2043 09:10:00 GMT",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset": "2314343400",
    },
    "no number": {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "nan"},
}


@pytest.mark.parametrize("headers", HEADERS.values(), ids=HEADERS)
async def test_limit_that_cannot_be_read_loses_no_message_and_doubles_none(
    tmp_path: Path, headers: dict[str, str]
) -> None:
    differences = ServerDifferences(keeps_nonces=False, headers=headers)
    async with scene(tmp_path, differences=differences) as place:
        reminders = place.guild.add_channel("reminders")
        async with place.usher() as app:
            asked = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
            reply = await place.reply_to(asked)
            async with time_passes(app):
                await place.server.wait_for(lambda: app.clock.now() > LATER, "it")
            replies = place.replies()
    assert replies == [reply]
    assert "Lamp" in reply.text
    assert Counter(one.text.splitlines()[0] for one in reminders.messages) == Counter(EXPECTED)
