"""Announcements in wrong hands: refused in words, nothing sent, written down."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from bot.app import App
from bot.core.announcement_lifecycle import Phase
from tests.chat.announcements.organising import (
    TEXT,
    TITLE,
    acted,
    chosen,
    colleague,
    pressed,
    refused,
    written,
)
from tests.chat.scene import Scene
from tests.chat.steps import answer, audited_actions, time_passes
from tests.discord_server import Message, Person

COMMANDS = [
    ("announce new", {}),
    ("announce list", {}),
    ("announce edit", {"announcement": "1"}),
    ("announce retract", {"announcement": "1"}),
    ("announce report", {"announcement": "1"}),
]


def leave(place: Scene, person: Person) -> None:
    """Somebody is no longer an organiser."""
    person.lose(place.guild, place.guild.role_named("Organisers"))


def sent(place: Scene) -> list[Message]:
    """Everything readers could see."""
    return [one for one in place.replies(place.channel) if one.only_for is None]


async def phase(app: App) -> Phase:
    return (await app.announce.stored(1)).phase


@pytest.mark.parametrize(("command", "options"), COMMANDS)
@pytest.mark.parametrize(("locale", "said"), [("fr", "organisateurs"), ("en-US", "organisers")])
async def test_participant_may_use_no_command(
    place: Scene, olga: Person, command: str, options: dict[str, str], locale: str, said: str
) -> None:
    async with place.usher() as app:
        await written(place, olga)
        ana = place.person("Ana", locale=locale)
        reply = await answer(ana, place, command, **options)
        done = await audited_actions(app)
    assert reply.is_ephemeral
    assert said in reply.text
    assert TEXT not in reply.text
    assert done == ["announcement.draft", "refused"]


async def test_participant_is_offered_no_announcements(place: Scene, olga: Person) -> None:
    async with place.usher():
        await written(place, olga)
        ana = place.person("Ana")
        offered = await ana.autocomplete(place.channel, "announce report", announcement="bus")
    assert offered == []


@pytest.mark.parametrize(
    "label",
    ["Send", "Edit", "When…", "Saved a session…", "Notify everyone", "Discard"],
)
async def test_removed_organiser_may_press_nothing(place: Scene, olga: Person, label: str) -> None:
    async with place.usher() as app:
        card = await written(place, olga)
        card = await chosen(olga, card, "Channels", [place.channel])
        leave(place, olga)
        said = await refused(await acted(olga, card, label))
        async with time_passes(app):
            pass
        stored = await app.announce.stored(1)
        done = await audited_actions(app)
    assert "Only for organisers" in said
    assert (stored.phase, stored.announcement.ping) == (Phase.DRAFT, None)
    assert done[-1] == "refused"
    assert sent(place) == []


@pytest.mark.parametrize(
    ("menu", "value"),
    [
        ("Channels", "channel"),
        ("Direct messages", "announcements"),
        ("Languages: look at one, or write another", "fr"),
    ],
)
async def test_removed_organiser_may_choose_nothing(
    place: Scene, olga: Person, menu: str, value: str
) -> None:
    async with place.usher() as app:
        card = await written(place, olga)
        leave(place, olga)
        chosen_value = place.channel if value == "channel" else value
        said = await refused(await olga.select(card, menu, [chosen_value]))
        stored = await app.announce.stored(1)
    assert "Only for organisers" in said
    assert stored.announcement.audience.channels == ()
    assert not stored.announcement.audience.has_subscribers


@pytest.mark.parametrize(
    ("label", "values"),
    [
        ("Edit", {"title": "Mine", "text": "now"}),
        ("When…", {"when": "tomorrow 08:30"}),
        ("Saved a session…", {"savers": "buoys"}),
    ],
)
async def test_removed_organiser_may_fill_in_nothing(
    place: Scene, olga: Person, label: str, values: dict[str, str]
) -> None:
    async with place.usher() as app:
        card = await written(place, olga)
        form = await acted(olga, card, label)
        await form.response()
        before = await app.announce.stored(1)
        leave(place, olga)
        said = await refused(await olga.submit(form, values))
        after = await app.announce.stored(1)
    assert "Only for organisers" in said
    assert after == before


async def test_removed_organiser_may_not_submit_a_new_one(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        form = await olga.run(place.channel, "announce new")
        await form.response()
        leave(place, olga)
        said = await refused(await olga.submit(form, {"title": TITLE, "text": TEXT}))
        listed = await app.announce.listed()
    assert "Only for organisers" in said
    assert listed == []


@pytest.mark.parametrize(
    "custom_id",
    [
        "usher:an:send:1:en:",
        "usher:an:sure:1:en",
        "usher:an:retry:1:en",
        "usher:an:zzz:1:en",
        "usher:an:send:99999999999999999999:en",
        "usher:an:send",
        "usher:an",
        "usher:anpick:channels0:1:en",
        "usher:zzz:1",
    ],
)
async def test_forged_press_does_nothing(
    place: Scene, olga: Person, custom_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with place.usher() as app:
        card = await written(place, olga)
        await chosen(olga, card, "Channels", [place.channel])
        omar = colleague(place)
        theirs = await answer(omar, place, "help")
        with caplog.at_level(logging.WARNING):
            said = await refused(await omar.forge_press(theirs, custom_id))
        still = await phase(app)
    assert "no longer works" in said
    assert still is Phase.DRAFT
    assert any("pressed what is not there" in line for line in caplog.messages)


async def test_forged_choice_of_a_foreign_channel_does_nothing(place: Scene, olga: Person) -> None:
    (place.folder / "harbour-lights" / "discord.yaml").write_text("server: Conference\n")
    elsewhere = place.server.add_guild("Elsewhere", bots=[place.app]).add_channel("far")
    async with place.usher() as app:
        card = await written(place, olga)
        menu = next(one for one in _menus(card) if "channels0" in one["custom_id"])
        forged = await olga.forge_press(
            card, menu["custom_id"], component_type=8, values=[str(elsewhere.id)],
            resolved={"channels": {}},
        )  # fmt: skip
        said = await refused(forged)
        stored = await app.announce.stored(1)
    assert "not in the event" in said
    assert stored.announcement.audience.channels == ()


async def test_stale_card_sends_nothing(place: Scene, olga: Person) -> None:
    omar = colleague(place)
    async with place.usher() as app:
        card = await written(place, olga)
        await chosen(olga, card, "Channels", [place.channel])
        mine = await answer(omar, place, "announce report", announcement="1")
        await pressed(olga, card, "Discard")
        said = [await refused(await omar.press(mine, label)) for label in ("Send", "Discard")]
        form = await omar.press(mine, "Edit")
        await form.response()
        said.append(await refused(await omar.submit(form, {"title": "New"})))
        async with time_passes(app):
            pass
        still = await phase(app)
    assert all("no longer possible" in text for text in said)
    assert still is Phase.DISCARDED
    assert sent(place) == []


async def test_form_submitted_after_a_restart_works_or_is_refused_in_words(
    place: Scene, olga: Person
) -> None:
    async with place.usher():
        card = await written(place, olga)
        form = await olga.press(card, "Edit")
        await form.response()
        other = await olga.press(card, "Edit")
        await other.response()
    async with place.usher() as app:
        await (await olga.submit(form, {"title": "Later"})).response()
        titled = (await app.announce.stored(1)).announcement.texts["en"].title
        await pressed(olga, card, "Discard")
        said = await refused(await olga.submit(other, {"title": "Too late"}))
    assert titled == "Later"
    assert "no longer possible" in said


async def test_nothing_is_sent_for_somebody_who_was_removed_meanwhile(
    place: Scene, olga: Person
) -> None:
    colleague(place)
    async with place.usher() as app:
        card = await written(place, olga)
        card = await chosen(olga, card, "Channels", [place.channel])
        form = await acted(olga, card, "When…")
        await form.response()
        filled = await olga.submit(form, {"when": "tomorrow 08:30"})
        card = await filled.updated(card.versions)
        await pressed(olga, card, "Schedule")
        leave(place, olga)
        async with time_passes(app):
            told = await place.server.wait_for_message(
                place.guild.channel_named("organisers"),
                author=place.app,
                where=lambda one: TITLE in one.text and one.only_for is None,
            )
        done = await audited_actions(app)
    assert "no longer an organiser" in told.text
    assert TITLE in told.text
    assert sent(place) == []
    assert done[-1] == "announcement.refused"


@pytest.mark.parametrize(("status", "code"), [(503, 0), (404, 0), (404, 10004), (405, 0)])
async def test_announcement_waits_while_discord_does_not_say_who_organises(
    place: Scene, olga: Person, caplog: pytest.LogCaptureFixture, status: int, code: int
) -> None:
    async with place.usher() as app:
        card = await written(place, olga)
        card = await chosen(olga, card, "Channels", [place.channel])
        members = "/guilds/{guild}/members/{user}"
        place.server.fail("GET", members, status, times=12, code=code)
        await pressed(olga, card, "Send")
        async with time_passes(app):
            post = await place.server.wait_for_message(
                place.channel, author=place.app, where=lambda one: one.only_for is None
            )
    assert TEXT in post.text
    assert sum("nobody says who organises" in line for line in caplog.messages) == 1


def _menus(card: Message) -> list[dict[str, Any]]:
    found = []
    stack = list(card.components)
    while stack:
        one = stack.pop()
        stack += one.get("components", [])
        if one["type"] == 8:
            found.append(one)
    return found
