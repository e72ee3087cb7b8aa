"""Organisers change the programme, and everybody concerned is told; nobody else can."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from bot.app import App
from bot.services.watchdog import Loop
from bot.store import database
from tests.chat.scene import Scene
from tests.chat.steps import answer, time_passes
from tests.discord_server import Message, Person
from tests.timeouts import PATIENCE


def folder_of(place: Scene) -> Path:
    return place.folder / "harbour-lights"


def start_of(app: App, name: str) -> datetime:
    (session,) = (one for one in app.current.event.sessions if one.id == name)
    assert session.start is not None
    return session.start


async def confirmed(olga: Person, card: Message) -> Message:
    pressed = await olga.press(card, "Change it")
    return await pressed.updated(card.versions)


@pytest.mark.parametrize(
    ("command", "options", "shown"),
    [
        ("change delay", {"session": "buoys", "minutes": 15}, "11:00–11:45 → Monday 4 May, 11:15"),
        ("change move", {"session": "buoys", "start": "12:30"}, "→ Monday 4 May, 12:30–13:15"),
        ("change room", {"session": "buoys", "room": "Great Hall"}, "Room: Attic → Great Hall"),
        ("change cancel", {"session": "buoys"}, "Cancelled: “A buoy for forty euros”"),
        ("change reinstate", {"session": "knots"}, "“Knots workshop” takes place after all"),
    ],
)
async def test_change_is_shown_made_and_told(
    place: Scene, olga: Person, command: str, options: dict[str, object], shown: str
) -> None:
    announcements = place.guild.channel_named("announcements")
    async with place.usher() as app:
        ana = place.person("Ana")
        await app.agenda.save(str(ana.id), str(options["session"]))
        card = await answer(olga, place, command, **options)
        untouched = not (folder_of(place) / "changes.yaml").exists()
        await confirmed(olga, card)
        async with time_passes(app):
            posted = await place.server.wait_for_message(announcements, author=place.app)
            told = await place.server.wait_for_message(ana.dm(place.app), author=place.app)
        entries = await app.store.audit.latest(app.current.event.id)
    assert shown in card.text
    assert untouched
    assert shown in posted.text
    assert shown in told.text
    assert ("Remind me" in posted.buttons) == (command != "change cancel")
    written = (folder_of(place) / "changes.yaml").read_text(encoding="utf-8")
    assert f"Olga ({olga.id})" in written
    assert [(entry.who, entry.action, entry.subject) for entry in entries] == [
        ("Olga", "session.change", str(options["session"]))
    ]


async def test_preview_counts_those_who_will_be_told(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana, bo, chi = (place.person(name) for name in ("Ana", "Bo", "Chi"))
        for person in (ana, bo):
            await app.agenda.save(str(person.id), "buoys")
        await app.store.participants.silence(str(bo.id), is_silent=True)
        told = [await answer(olga, place, "change delay", session="buoys", minutes=5)]
        await app.store.participants.silence(str(ana.id), is_silent=True)
        told.append(await answer(olga, place, "change delay", session="buoys", minutes=5))
        event = app.current.event.id
        for person in (bo, chi):
            await app.store.subscriptions.add(str(person.id), event, "changes", app.clock.now())
        told.append(await answer(olga, place, "change delay", session="buoys", minutes=5))
        (folder_of(place) / "discord.yaml").write_text(
            "channels: {announcements: off}\n", encoding="utf-8"
        )
        await app.current.reload()
        told.append(await answer(olga, place, "change delay", session="buoys", minutes=5))
    posted = "It is posted in the announcements channel."
    for card, said in zip(
        told,
        (
            f"One person is notified by direct message. {posted}",
            f"Nobody is notified by direct message. {posted}",
            f"2 people are notified by direct message. {posted}",
            "2 people are notified by direct message. It is not posted in a channel.",
        ),
        strict=True,
    ):
        assert said in card.text


async def test_change_that_is_left_changes_nothing(place: Scene, olga: Person) -> None:
    async with place.usher():
        card = await answer(olga, place, "change cancel", session="buoys")
        left = await (await olga.press(card, "Leave it as it is")).updated(card.versions)
    assert "Nothing was changed" in left.text
    assert not (folder_of(place) / "changes.yaml").exists()


@pytest.mark.parametrize(
    ("command", "options", "said"),
    [
        ("change delay", {"session": "dinner", "minutes": 5}, "no start time to delay"),
        ("change move", {"session": "buoys", "start": "soonish"}, "I cannot read that as a time"),
        ("change room", {"session": "buoys", "room": "zzzz"}, "no such room"),
        ("change cancel", {"session": "zzzz"}, "not in the programme"),
        ("change reinstate", {"session": "buoys"}, "change nothing"),
    ],
)
async def test_change_that_cannot_be_is_refused_in_words(
    place: Scene, olga: Person, command: str, options: dict[str, object], said: str
) -> None:
    async with place.usher():
        card = await answer(olga, place, command, **options)
    assert said in card.text
    assert not card.buttons


async def test_two_who_confirm_the_same_delay_move_it_once_and_it_can_be_undone(
    place: Scene, olga: Person
) -> None:
    async with place.usher() as app:
        start = start_of(app, "buoys")
        options = {"session": "buoys", "minutes": 15, "reason": "The *projector* failed"}
        cards = [await answer(olga, place, "change delay", **options) for _ in range(2)]
        shown = cards[0].text
        first = await confirmed(olga, cards[0])
        second = await confirmed(olga, cards[1])
        moved = start_of(app, "buoys")
        posted = await app.store.deliveries.listed(app.current.event.id)
        undone = await (await olga.press(first, "Undo")).updated(first.versions)
        back = start_of(app, "buoys")
    assert "Reason: The" in shown
    assert "That would change nothing" in second.text
    assert "Undo" not in second.buttons
    assert (moved - start).total_seconds() == 15 * 60
    assert {one.payload["reasons"]["buoys"] for one in posted if one.kind == "change"} == {
        "The *projector* failed"
    }
    assert "11:15–12:00 → Monday 4 May, 11:00–11:45" in undone.text
    assert back == start


async def test_change_is_undone_while_answers_are_still_those_before_it(
    place: Scene, olga: Person
) -> None:
    async with place.usher() as app:
        before, start = app.current.engine, start_of(app, "buoys")
        card = await answer(olga, place, "change delay", session="buoys", minutes=15)
        made = await confirmed(olga, card)
        await app.conversations.open(before)
        again = await answer(olga, place, "change delay", session="buoys", minutes=10)
        undone = await (await olga.press(made, "Undo")).updated(made.versions)
        back = start_of(app, "buoys")
    assert "11:15–12:00 → Monday 4 May, 11:25–12:10" in again.text
    assert "11:15–12:00 → Monday 4 May, 11:00–11:45" in undone.text
    assert back == start


async def test_change_warns_of_days_outside_the_event_and_of_clashes(
    place: Scene, olga: Person
) -> None:
    async with place.usher():
        odd_day = await answer(
            olga, place, "change move", session="buoys", start="2026-08-01 11:00"
        )
        clash = await answer(olga, place, "change move", session="lunch", start="09:40")
    assert "not a day of the event" in odd_day.text
    assert "Change it" in odd_day.buttons
    assert "Great Hall is already taken at that time" in clash.text


async def test_time_alone_moves_a_session_on_its_own_day(place: Scene, olga: Person) -> None:
    async with place.usher():
        card = await answer(olga, place, "change move", session="stars", start="3:30 pm")
    assert "Tuesday 5 May, 15:30–16:30" in card.text


async def test_participant_may_not_change_anything(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana = place.person("Ana", locale="fr")
        said = [
            await answer(ana, place, "change cancel", session="buoys"),
            await answer(ana, place, "status"),
        ]
        card = await answer(olga, place, "change cancel", session="buoys")
        forged = await ana.forge_press(said[0], "usher:change:cancel:buoys:")
        refused = await forged.response()
        olga.lose(place.guild, place.guild.role_named("Organisers"))
        removed = await (await olga.press(card, "Change it")).response()
        entries = await app.store.audit.latest(app.current.event.id)
    assert all("organisateurs" in message.text for message in said)
    assert refused.is_ephemeral
    assert "Only for organisers" in removed.text
    assert not (folder_of(place) / "changes.yaml").exists()
    assert {entry.action for entry in entries} == {"refused"}


async def saved(folder: Path, programme: str, is_seen: Callable[[], bool]) -> None:
    """Save a programme, again if it was saved before anybody watched, until it is seen."""
    async with asyncio.timeout(PATIENCE):
        while not is_seen():
            (folder / "programme.yaml").write_text(programme, encoding="utf-8")
            for _ in range(300):
                if is_seen():
                    return
                await asyncio.sleep(0.01)


async def test_edited_files_are_taken_over_while_running(place: Scene, olga: Person) -> None:
    folder = folder_of(place)
    announcements = place.guild.channel_named("announcements")
    organisers = place.guild.channel_named("organisers")
    async with place.usher() as app:
        watching = asyncio.create_task(app.watch_loop())
        good = (folder / "programme.yaml").read_text(encoding="utf-8")
        moved = good.replace(
            'start: 2026-05-04 11:00\n    end: "11:45"', 'start: 2026-05-04 11:30\n    end: "12:15"'
        )
        before = app.conversations.event
        wrong = good.replace("room: attic", "room: atic", 1)
        await saved(folder, moved, lambda: app.conversations.event is not before)
        await saved(folder, wrong, lambda: bool(app.current.standing.faults))
        async with time_passes(app):
            posted = await place.server.wait_for_message(announcements, author=place.app)
            fault = await place.server.wait_for_message(organisers, author=place.app)
        status = await answer(olga, place, "status")
        kept = app.conversations.event.sessions
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
    assert "11:00–11:45 → Monday 4 May, 11:30–12:15" in posted.text
    assert "programme.yaml" in fault.text
    assert "attic" in fault.text
    assert "programme.yaml" in status.text
    assert [str(s.start)[11:16] for s in kept if s.id == "buoys"] == ["11:30"]


@pytest.mark.usefixtures("olga")
async def test_change_is_told_though_the_database_was_held_meanwhile(
    place: Scene, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 50)
    folder = folder_of(place)
    changed = (folder / "programme.yaml").read_text(encoding="utf-8").replace("forty", "ninety")
    async with place.usher() as app:
        watching = asyncio.create_task(
            app.watchdog.keep(Loop.WATCHING, app.watch_loop, asyncio.Event())
        )
        before = app.conversations.event
        with contextlib.closing(sqlite3.connect(place.folder / "usher.db")) as other:
            other.execute("BEGIN EXCLUSIVE")
            await saved(folder, changed, lambda: app.current.event is not before)
            await place.server.wait_for(lambda: app.watchdog.restarts, "the failure")
            other.rollback()
        await place.server.wait_for(lambda: not app.refresh.is_behind, "another try")
        async with time_passes(app):
            announcements = place.guild.channel_named("announcements")
            posted = await place.server.wait_for_message(announcements, author=place.app)
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
    assert "A buoy for ninety euros" in posted.text
    assert len(announcements.messages) == 1
    told = [one for one in caplog.records if one.levelno >= logging.ERROR]
    assert {one.exc_info for one in told} == {None}
