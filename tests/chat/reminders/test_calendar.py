"""Calendars from a participant's own hands: files, and the private address."""

from __future__ import annotations

import re
from typing import Any

from icalendar import Calendar

from tests.builders import at
from tests.chat.scene import Scene
from tests.chat.steps import answer
from tests.discord_server import Message
from tests.web.serving import Site

PUBLIC = "https://lights.example"


def titles(data: bytes) -> list[str]:
    return [str(entry["summary"]) for entry in Calendar.from_ical(data).walk("VEVENT")]


def file_of(message: Message) -> list[str]:
    (attachment,) = message.attachments
    return titles(message.bytes_of[attachment["id"]])


def token_in(text: str) -> str:
    https = re.search(rf"{PUBLIC}/agenda/(\S+)\.ics", text)
    webcal = re.search(r"webcal://lights\.example/agenda/(\S+)\.ics", text)
    assert https
    assert webcal
    assert https.group(1) == webcal.group(1)
    return https.group(1)


async def test_session_is_added_to_a_calendar_from_its_card(place: Scene) -> None:
    async with place.usher(public_url=PUBLIC):
        ana = place.person("Ana")
        card = await answer(ana, place, "session", title="forty euros")
        got = await (await ana.press(card, "Add to calendar")).response()
        untimed = await answer(ana, place, "session", title="Panel on drones")
    assert got.is_ephemeral
    assert file_of(got) == ["A buoy for forty euros"]
    assert f"{PUBLIC}/programme.ics?lang=en" in got.text
    assert "Add to calendar" not in str(untimed.components)


async def test_private_address_is_shown_once_replaced_and_stopped(place: Scene) -> None:
    async with place.usher(public_url=PUBLIC) as house:
        site = Site(await house.web.start("127.0.0.1", 0))

        async def read(token: str) -> Any:
            got = await site.get(f"/agenda/{token}.ics")
            return titles(got.body) if got.status == 200 else got.status

        ana = place.person("Ana")
        await answer(ana, place, "remind", session="tide books")
        agenda = await answer(ana, place, "agenda")
        pressed = await ana.press(agenda, "Calendar file")
        assert file_of(await pressed.response()) == ["Reading eighty years of tide books"]
        offered = await pressed.followup()
        first = token_in((await (await ana.press(offered, "Create an address")).response()).text)
        assert await read(first) == ["Reading eighty years of tide books"]
        again = await (await ana.press(agenda, "Calendar file")).followup()
        assert first not in again.text
        assert "since Monday 4 May 2026" in again.text
        shown = await (await ana.press(again, "Replace the address")).response()
        second = token_in(shown.text)
        assert (await read(first), await read(second)) == (
            404,
            ["Reading eighty years of tide books"],
        )
        stopped = await (await ana.press(shown, "Stop the address")).response()
        assert "no longer works" in stopped.text
        assert await read(second) == 404


async def test_day_of_an_address_is_the_day_where_its_owner_is(place: Scene) -> None:
    async with place.usher(public_url=PUBLIC) as house:
        ana = place.person("Ana")
        await answer(ana, place, "remind", session="tide books")
        await house.clock.sleep_until(at("2026-05-05 00:30"))
        await house.client.calendar_address.make(str(ana.id))
        agenda = await answer(ana, place, "agenda")
        offered = await (await ana.press(agenda, "Calendar file")).followup()
        await (await ana.run(place.channel, "reminders zone", place="New York")).response()
        in_new_york = await (await ana.press(agenda, "Calendar file")).followup()
    assert "since Tuesday 5 May 2026" in offered.text
    assert "since Monday 4 May 2026" in in_new_york.text


async def test_no_address_is_offered_where_there_is_none(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        await answer(ana, place, "remind", session="tide books")
        pressed = await ana.press(await answer(ana, place, "agenda"), "Calendar file")
        await pressed.response()
        assert [len(message.attachments) for message in pressed.messages] == [1]


async def test_address_is_told_of_and_erased_with_all_else(place: Scene) -> None:
    async with place.usher(public_url=PUBLIC) as house:
        ana = place.person("Ana")
        token = await house.client.calendar_address.make(str(ana.id))
        shown = await answer(ana, place, "privacy show")
        sure = await answer(ana, place, "privacy erase")
        await (await ana.press(sure, "Erase it all")).response()
        assert await house.client.calendar_address.owner(token) is None
    assert "Your private calendar address" in shown.text
