from __future__ import annotations

import pytest

from bot.chat import messenger
from bot.core.announcements import Announcement, Audience, Wording
from bot.core.deliveries import State
from bot.services.organisers import Organiser
from tests.chat.scene import Scene


async def test_crossposts_that_must_wait_hold_nothing_up(
    place: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messenger, "LONGEST_PUBLISHING", 0.1)
    news = place.guild.add_channel("news", "announcement")
    crossposting = "/channels/{id}/messages/{message}/crosspost"
    place.server.fail("POST", crossposting, 429, times=None, retry_after=3600)
    announcement = Announcement(
        texts={"en": Wording("Lunch", "In the garden.")},
        audience=Audience(channels=("news", "general")),
        is_crossposted=True,
    )
    async with place.usher() as app:
        organiser = Organiser(None, "Ana (terminal)")
        row = await app.announce.draft(announcement, organiser)
        await app.announce.send(row, organiser)
        await app.announce.send_due()
        while await app.deliver.send_due():
            await app.deliver.finish()
        report = await app.announce.report(row)
    assert report.counts == {State.SENT: 2}
    assert [len(channel.messages) for channel in (news, place.channel)] == [1, 1]
    assert place.server.count("POST", crossposting) == 1
