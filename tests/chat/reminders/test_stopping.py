"""Who writes "stop" in a direct message is sent nothing more, once they have confirmed it."""

from __future__ import annotations

import pytest

from tests.chat.scene import Scene


@pytest.mark.parametrize(
    ("text", "words"), [("Stop!", "No more messages?"), ("Отписаться", "Отключить все сообщения?")]
)
async def test_stop_turns_messages_off_when_it_is_confirmed(
    place: Scene, text: str, words: str
) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        await app.client.preferences.subscribe(str(ana.id), "announcements")
        asked = await place.reply_to(await ana.direct(place.app, text))
        before = await app.client.preferences.is_silent(str(ana.id))
        await (await ana.press(asked, "usher:stop")).response()
        after = await app.client.preferences.is_silent(str(ana.id))
        left = await app.client.preferences.count_subscribers("announcements")
        question = await place.reply_to(await ana.direct(place.app, "What is the wifi?"))
    assert words in asked.text
    assert (before, after, left) == (False, True, 0)
    assert "Lamp" in question.text
