"""Announcements on Discord: written, looked at, sent, reported on, changed and withdrawn."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.app import App
from bot.core.announcements import Announcement, Audience, Wording
from bot.services.organisers import Organiser
from tests.chat.announcements.organising import (
    TEXT,
    TITLE,
    acted,
    changed,
    chosen,
    colleague,
    pressed,
    refused,
    written,
)
from tests.chat.scene import NOON, Scene
from tests.chat.steps import answer, audited_actions, time_passes
from tests.discord_server import Message, Permission, Person


def posts(place: Scene, name: str) -> list[str]:
    """Return what Usher posted in a channel."""
    return [message.text for message in place.replies(place.guild.channel_named(name))]


async def subscribed(app: App, *people: Person, topic: str = "announcements") -> None:
    for person in people:
        now = app.clock.now()
        await app.store.subscriptions.add(str(person.id), app.current.event.id, topic, now)


async def test_announcement_is_written_seen_and_sent(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana, bo = place.person("Ana"), place.person("Bo")
        await subscribed(app, ana)
        card = await written(place, olga, link="https://example.org/bus")
        assert "reaches nobody" in await refused(await olga.press(card, "Send"))
        news = place.guild.channel_named("announcements")
        card = await chosen(olga, card, "Channels", [place.channel, news])
        card = await chosen(olga, card, "Direct messages", ["announcements"])
        before = posts(place, "announcements")
        sent = await olga.press(card, "Send")
        card = await changed(sent, card)
        async with time_passes(app):
            first = await place.server.wait_for_message(place.channel, author=place.app)
            told = await place.server.wait_for_message(ana.dm(place.app), author=place.app)
            await place.server.wait_for(lambda: "3 of 3" in card.text, "the report")
        done = await audited_actions(app)
    assert before == []
    for message in (first, told):
        assert TITLE in message.text
        assert TEXT in message.text
    assert posts(place, "announcements") == [first.text]
    assert "unsubscribe" in told.text
    assert list(bo.dm(place.app).walk(0)) == []
    assert "Delivered: 3 of 3" in card.text
    assert done == ["announcement.draft", *["announcement.edit"] * 2, "announcement.schedule"]


async def test_preview_is_what_readers_see(place: Scene, olga: Person) -> None:
    addresses = {"link": "https://example.org/bus", "picture": "https://example.org/b.png"}
    async with place.usher() as app:
        card = await written(place, olga, **addresses)
        card = await chosen(olga, card, "Channels", [place.channel])
        preview, facts = card.components[0], card.text
        await pressed(olga, card, "Send")
        async with time_passes(app):
            post = await place.server.wait_for_message(place.channel, author=place.app)
    assert _words(preview) == _words(post.components[0])
    assert f"Channels: <#{place.channel.id}>" in facts
    assert "Direct messages: nobody" in facts


async def test_each_reader_gets_their_own_language(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana, chloe = place.person("Ana"), place.person("Chloé", locale="fr")
        await answer(chloe, place, "subscribe", topic="announcements")
        await subscribed(app, ana)
        card = await written(place, olga)
        other = await olga.select(card, "Languages: look at one, or write another", ["fr"])
        form = await other.response()
        filled = await olga.submit(other, {"title": "Bus du port", "text": "Départ à 18 h."})
        card = await changed(filled, card)
        in_french = "Départ à 18 h." in card.text
        card = await chosen(olga, card, "Languages: look at one, or write another", ["en"])
        in_english = TEXT in card.text
        card = await chosen(olga, card, "Direct messages", ["announcements"])
        card = await chosen(olga, card, "Channels", [place.channel])
        await pressed(olga, card, "Send")
        async with time_passes(app):
            post = await place.server.wait_for_message(
                place.channel, author=place.app, where=lambda one: one.only_for is None
            )
            english = await place.server.wait_for_message(ana.dm(place.app), author=place.app)
            french = await place.server.wait_for_message(chloe.dm(place.app), author=place.app)
        own = await (await chloe.select(post, "Read in…", ["Français"])).response()
        back = await (await chloe.select(own, "Lire en…", ["English"])).response()
    assert TEXT in post.text
    assert (own.is_ephemeral, "Départ à 18 h." in own.text) == (True, True)
    assert (back.is_ephemeral, TEXT in back.text) == (True, True)
    assert form.title == "Announcement in: French"
    assert (in_french, in_english) == (True, True)
    assert TEXT in english.text
    assert "Départ à 18 h." in french.text
    assert TEXT not in french.text


async def test_announcement_goes_out_at_its_time(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        card = await written(place, olga)
        card = await chosen(olga, card, "Channels", [place.channel])
        asked = await acted(olga, card, "When…")
        await asked.response()
        odd = await olga.submit(asked, {"when": "soonish"})
        said = [await refused(odd)]
        asked = await acted(olga, card, "When…")
        await asked.response()
        past = await olga.submit(asked, {"when": "2026-05-04 09:00"})
        said.append(await refused(past))
        asked = await acted(olga, card, "When…")
        await asked.response()
        card = await changed(await olga.submit(asked, {"when": "tomorrow 08:30"}), card)
        card = await pressed(olga, card, "Schedule")
        async with time_passes(app):
            post = await place.server.wait_for_message(place.channel, author=place.app)
            at = app.clock.now()
        listed = await answer(olga, place, "announce list")
    assert "I cannot read that as a time" in said[0]
    assert "has passed" in said[1]
    assert "Tuesday 5 May, 08:30" in card.text
    assert TEXT in post.text
    assert f"{at:%Y-%m-%d %H:%M}" >= "2026-05-05 06:30"
    assert "Bus to the harbour" in listed.text


async def test_people_who_saved_a_session_are_told(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana, bo, eve = (place.person(name) for name in ("Ana", "Bo", "Eve"))
        for person in (ana, eve):
            await app.agenda.save(str(person.id), "buoys")
        await answer(eve, place, "reminders off")
        card = await written(place, olga)
        asked = await acted(olga, card, "Saved a session…")
        await asked.response()
        nothing = await refused(await olga.submit(asked, {"savers": "zzzzzz"}))
        asked = await acted(olga, card, "Saved a session…")
        await asked.response()
        card = await changed(await olga.submit(asked, {"savers": "buoy for forty"}), card)
        facts = card.text
        await pressed(olga, card, "Send")
        async with time_passes(app):
            told = await place.server.wait_for_message(
                ana.dm(place.app), author=place.app, where=lambda one: TITLE in one.text
            )
        others = [list(person.dm(place.app).walk(0)) for person in (bo, eve)]
    assert "no such session" in nothing
    assert "A buoy for forty euros" in facts
    assert "Direct messages: one person" in facts
    assert TEXT in told.text
    assert others == [[], []]


async def test_everyone_needs_a_second_organiser(place: Scene, olga: Person) -> None:
    omar = colleague(place)
    async with place.usher() as app:
        card = await written(place, olga)
        card = await chosen(olga, card, "Channels", [place.channel])
        card = await pressed(olga, card, "Notify everyone")
        card = await pressed(olga, card, "Ask a second organiser")
        alone = await refused(await olga.press(card, "Approve and send"))
        async with time_passes(app):
            request = await place.server.wait_for_message(
                place.guild.channel_named("organisers"),
                author=place.app,
                where=lambda one: "waiting for approval" in one.text,
            )
        before = place.replies(place.channel)
        seen = await (await omar.press(request, "Review")).response()
        shown = seen.text
        await pressed(omar, seen, "Approve and send")
        async with time_passes(app):
            post = await place.server.wait_for_message(place.channel, author=place.app)
            await place.server.wait_for(lambda: "waiting for" not in request.text, "the outcome")
        done = await audited_actions(app)
    assert "you wrote it or asked for approval yourself" in alone
    assert before == []
    assert TEXT in shown
    assert post.text.startswith("@everyone")
    assert post.pinged.everyone
    assert done[-2:] == ["announcement.ask", "announcement.approve"]


async def test_what_notifying_needs_is_asked_for_only_while_it_notifies(
    place: Scene, olga: Person
) -> None:
    quiet = place.guild.add_channel(
        "quiet", overwrites={place.guild.everyone: (0, Permission.MENTION_EVERYONE)}
    )
    async with place.usher():
        card = await written(place, olga)
        card = await chosen(olga, card, "Channels", [quiet])
        said = [card.text]
        for label in ("Notify everyone", "Do not notify everyone"):
            card = await pressed(olga, card, label)
            said.append(card.text)
    lacking = "I do not have Mention @everyone, @here and All Roles"
    assert [lacking in text for text in said] == [False, True, False]


async def test_what_was_changed_after_it_was_seen_is_not_approved(
    place: Scene, olga: Person
) -> None:
    omar = colleague(place)
    async with place.usher():
        card = await written(place, olga)
        card = await chosen(olga, card, "Channels", [place.channel])
        mine = await answer(omar, place, "announce report", announcement="1")
        card = await pressed(olga, card, "Notify everyone")
        late = await refused(await omar.press(mine, "Send"))
    assert "changed after you looked at it" in late
    assert [one for one in place.replies(place.channel) if one.only_for is None] == []


async def test_edit_changes_every_copy_and_retract_deletes_it(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        await subscribed(app, ana)
        card = await written(place, olga)
        card = await chosen(olga, card, "Channels", [place.channel])
        card = await chosen(olga, card, "Direct messages", ["announcements"])
        card = await pressed(olga, card, "Send")
        async with time_passes(app):
            post = await place.server.wait_for_message(place.channel, author=place.app)
            told = await place.server.wait_for_message(ana.dm(place.app), author=place.app)
            await place.server.wait_for(lambda: "2 of 2" in card.text, "the report")
        asked = await olga.run(place.channel, "announce edit", announcement="bus harbour")
        await asked.response()
        await (await olga.submit(asked, {"text": "It leaves at 19:00."})).response()
        async with time_passes(app):
            for copy in (post, told):
                await place.server.wait_for(lambda copy=copy: "19:00" in copy.text, "the edit")
        sure = await answer(olga, place, "announce retract", announcement="1")
        still_there = not post.deleted
        card = await pressed(olga, sure, "Withdraw")
        async with time_passes(app):
            for copy in (post, told):
                await place.server.wait_for(lambda copy=copy: copy.deleted, "the deletion")
        report = await answer(olga, place, "announce report", announcement="1")
    assert still_there
    assert "Withdrawn: 2 of 2" in report.text


async def test_report_names_what_is_held_and_retry_sends_it(place: Scene, olga: Person) -> None:
    closed = place.guild.add_channel(
        "closed", overwrites={place.guild.everyone: (0, Permission.SEND_MESSAGES)}
    )
    async with place.usher() as app:
        ana = place.person("Ana", dms_closed=True)
        await subscribed(app, ana)
        card = await written(place, olga)
        card = await chosen(olga, card, "Channels", [place.channel, closed])
        card = await chosen(olga, card, "Direct messages", ["announcements"])
        warned = card.text
        card = await pressed(olga, card, "Send")
        async with time_passes(app):
            await place.server.wait_for(
                lambda: "Failed: 1" in card.text and "keep trying" in card.text, "the report"
            )
        failed = card.text
        closed.set_overwrite(place.guild.everyone)
        card = await pressed(olga, card, "Retry failed deliveries")
        async with time_passes(app):
            post = await place.server.wait_for_message(closed, author=place.app)
            await place.server.wait_for(
                lambda: "Failed: 1" in card.text and "keep trying" not in card.text,
                "the second try",
            )
        arrived = card.text
        copies = place.replies(place.channel)
    assert "I do not have Send Messages" in warned
    assert f"<#{closed.id}>: waiting. I am not allowed to post there. I keep trying." in failed
    assert f"<#{closed.id}>: delivered" in arrived
    assert "People who do not accept direct messages from me: 1." in failed
    assert TEXT in post.text
    assert len([one for one in copies if TEXT in one.text]) == 1


async def test_bad_addresses_are_left_out_and_said(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        form = await olga.run(place.channel, "announce new")
        await form.response()
        values = {"title": TITLE, "text": TEXT, "link": "example", "picture": "javascript:x"}
        filled = await olga.submit(form, values)
        card = await filled.response()
        note = await filled.followup()
        stored = await app.announce.stored(1)
    assert TEXT in card.text
    assert "left out" in note.text
    assert (stored.announcement.link, stored.announcement.picture) == (None, None)


async def test_role_is_notified_where_announcements_are_read(place: Scene, olga: Person) -> None:
    speakers = place.guild.add_role("Speakers", mentionable=True)
    async with place.usher() as app:
        card = await written(place, olga)
        card = await chosen(olga, card, "Role to notify", [speakers])
        await pressed(olga, card, "Send")
        async with time_passes(app):
            post = await place.server.wait_for_message(
                place.guild.channel_named("announcements"), author=place.app
            )
    assert TEXT in post.text
    assert (set(post.pinged.roles), post.pinged.everyone) == ({speakers.id}, False)


async def test_announcement_channel_is_crossposted(place: Scene, olga: Person) -> None:
    news = place.guild.add_channel("news", "announcement")
    async with place.usher() as app:
        card = await written(place, olga)
        card = await chosen(olga, card, "Channels", [place.channel])
        labels = {one["label"] for menu in card.selects.values() for one in menu.get("options", [])}
        card = await chosen(olga, card, "Channels", [news, place.channel])
        card = await pressed(olga, card, "Crosspost")
        facts = card.text
        await pressed(olga, card, "Send")
        async with time_passes(app):
            post = await place.server.wait_for_message(news, author=place.app)
            await place.server.wait_for(lambda: post.flags & 1, "the crosspost")
    assert "Crosspost" not in labels
    assert "only announcement channels are crossposted" in facts
    assert TEXT in post.text


async def test_draft_is_thrown_away(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        card = await written(place, olga)
        card = await pressed(olga, card, "Discard")
        listed = await answer(olga, place, "announce list")
        done = await audited_actions(app)
    assert "discarded" in card.text
    assert "no announcements yet" in listed.text
    assert done == ["announcement.draft", "announcement.discard"]


async def test_draft_is_opened_from_the_list_after_a_restart(place: Scene, olga: Person) -> None:
    async with place.usher():
        await written(place, olga)
        listed = await answer(olga, place, "announce list")
    async with place.usher() as app:
        card = await (await olga.select(listed, "Open an announcement", ["1"])).response()
        card = await chosen(olga, card, "Channels", [place.channel])
        await pressed(olga, card, "Send")
        async with time_passes(app):
            post = await place.server.wait_for_message(
                place.channel, author=place.app, where=lambda one: one.only_for is None
            )
    assert TEXT in post.text


@pytest.mark.parametrize(("letter", "locale"), [("*", "en-US"), ("ش", "fr"), ("🚌", "ru")])
@pytest.mark.usefixtures("olga")
async def test_largest_announcement_is_shown_whole_and_reported_on(
    place: Scene, locale: str, letter: str
) -> None:
    omar = colleague(place, locale=locale)
    width = 2 if letter > "\uffff" else 1
    wording = Wording(letter * (200 // width), letter * (3000 // width))
    audience = Audience(
        tuple(str(place.guild.add_channel(f"place-{n}").id) for n in range(50)),
        "buoys",
        has_subscribers=True,
    )
    announcement = Announcement(
        texts=dict.fromkeys(("ar", "en", "fr", "es", "ru", "zh", "ko"), wording),
        audience=audience,
        link=f"https://example.org/{'a' * 480}",
        picture="https://example.org/b.png",
        ping="everyone",
        is_crossposted=True,
        due_at=NOON + timedelta(hours=3),
    )
    async with place.usher() as app:
        row = await app.announce.draft(announcement, Organiser("1", "Olga"))
        card = await answer(omar, place, "announce report", announcement=str(row))
        shown = card.text
        await app.announce.send(row, Organiser("1", "Olga"))
        waiting = await answer(omar, place, "announce report", announcement=str(row))
        looked_at = [waiting.text.count(letter)]
        while (following := _button(waiting, ":an:show:")) is not None:
            waiting = await pressed(omar, waiting, following)
            looked_at.append(waiting.text.count(letter))
        await pressed(omar, waiting, _button(waiting, ":an:send:") or "")
        async with time_passes(app):
            await place.server.wait_for(
                lambda: all(
                    one.messages for one in place.guild.channels.values() if "place-" in one.name
                ),
                "all of it",
            )
        report = await answer(omar, place, "announce report", announcement=str(row))
        listed = await answer(omar, place, "announce list")
    assert [shown.count(letter) >= 3000 // width, len(looked_at)] == [True, 7]
    assert min(looked_at) >= 3000 // width
    assert "50" in report.text
    assert letter in listed.text


async def test_who_takes_no_direct_messages_is_shown_it_once(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana = place.person("Ana", dms_closed=True)
        await subscribed(app, ana)
        card = await written(place, olga)
        card = await chosen(olga, card, "Direct messages", ["announcements"])
        card = await pressed(olga, card, "Send")
        async with time_passes(app):
            await place.server.wait_for(lambda: "Failed: 1" in card.text, "the report")
        shown = await (await ana.run(place.channel, "venue")).followup()
        ana.dms_closed = False
        await pressed(olga, card, "Retry failed deliveries")
        async with time_passes(app):
            pass
        told = list(ana.dm(place.app).walk(0))
    assert TITLE in shown.text
    assert TEXT in shown.text
    assert told == []


@pytest.mark.parametrize(
    ("locale", "draft"),
    [
        ("fr", "brouillon"),
        ("ko", "초안"),
        ("ru", "черновик"),
        ("zh-CN", "草稿"),
        ("es-ES", "borrador"),
    ],
)
@pytest.mark.usefixtures("olga")
async def test_organisers_read_their_own_language(place: Scene, locale: str, draft: str) -> None:
    omar = colleague(place, locale=locale)
    async with place.usher():
        form = await omar.run(place.channel, "announce new")
        await form.response()
        filled = await omar.submit(form, {"title": TITLE, "text": TEXT})
        card = await filled.response()
        typed = await omar.autocomplete(place.channel, "announce report", announcement="harbor")
    assert draft in card.text
    assert [(one["value"], draft in one["name"]) for one in typed] == [("1", True)]


def _button(card: Message, part: str) -> str | None:
    """Return the label of the button whose id has a part."""
    return next(
        (label for label, one in card.buttons.items() if part in (one.custom_id or "")), None
    )


def _words(component: Any) -> list[Any]:
    """Return what a reader sees of a component: texts, pictures, labels of buttons."""
    own = [component.get(name) for name in ("content", "label", "url") if component.get(name)]
    if "items" in component:
        own.append([item["media"]["url"] for item in component["items"]])
    return own + [word for inner in component.get("components", ()) for word in _words(inner)]


# A second organiser, other languages, older ones


def strict(place: Scene) -> None:
    """Nobody may send to more than two people alone."""
    path = place.folder / "harbour-lights" / "discord.yaml"
    path.write_text("approval_above: 2\n", encoding="utf-8")


async def test_new_words_for_very_many_wait_for_a_second_organiser(
    place: Scene, olga: Person
) -> None:
    strict(place)
    omar = colleague(place)
    async with place.usher() as app:
        people = [place.person(f"Reader {number}") for number in range(4)]
        await subscribed(app, *people)
        card = await written(place, olga)
        card = await chosen(olga, card, "Direct messages", ["announcements"])
        card = await pressed(olga, card, "Ask a second organiser")
        mine = await answer(omar, place, "announce report", announcement="1")
        await pressed(omar, mine, "Approve and send")
        boxes = [person.dm(place.app) for person in people]
        async with time_passes(app):
            told = [await place.server.wait_for_message(box, author=place.app) for box in boxes]
        asked = await olga.run(place.channel, "announce edit", announcement="1")
        await asked.response()
        revised = await (await olga.submit(asked, {"text": "It leaves at 19:00."})).response()
        alone = await refused(await olga.press(revised, "Approve and send"))
        async with time_passes(app):
            request = await place.server.wait_for_message(
                place.guild.channel_named("organisers"),
                author=place.app,
                where=lambda one: "has already been sent" in one.text,
            )
        before = [copy.text for copy in told]
        seen = await (await omar.press(request, "Review")).response()
        shown = seen.text
        await pressed(omar, seen, "Approve and send")
        async with time_passes(app):
            for copy in told:
                await place.server.wait_for(lambda copy=copy: "19:00" in copy.text, "the edit")
    assert "you wrote it or asked for approval yourself" in alone
    assert all("18:00" in text for text in before)
    assert "It leaves at 19:00." in shown


async def test_role_of_many_people_needs_a_second_organiser(place: Scene, olga: Person) -> None:
    strict(place)
    speakers = place.guild.add_role("Speakers", mentionable=True)
    for number in range(3):
        place.person(f"Speaker {number}", roles=[speakers])
    async with place.usher():
        card = await written(place, olga)
        card = await chosen(olga, card, "Role to notify", [speakers])
    assert "(3 people)" in card.text
    assert "A second organiser must approve this" in card.text
    assert _button(card, ":an:send:") == "Ask a second organiser"


async def test_menu_on_another_card_does_not_narrow_what_is_being_sent(
    place: Scene, olga: Person
) -> None:
    async with place.usher() as app:
        people = [place.person(f"Reader {number}") for number in range(5)]
        await subscribed(app, *people)
        card = await written(place, olga)
        card = await chosen(olga, card, "Direct messages", ["announcements"])
        other = await answer(olga, place, "announce report", announcement="1")
        await pressed(olga, card, "Send")
        await app.announce.send_due()
        await changed(await olga.select(other, "Direct messages", ["changes"]), other)
        boxes = [person.dm(place.app) for person in people]
        async with time_passes(app):
            for box in boxes:
                await place.server.wait_for_message(box, author=place.app)
        report = await answer(olga, place, "announce report", announcement="1")
    assert "Delivered: 5 of 5" in report.text


async def test_who_left_meanwhile_is_counted(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana, bo = place.person("Ana"), place.person("Bo")
        await subscribed(app, ana, bo)
        card = await written(place, olga)
        card = await chosen(olga, card, "Direct messages", ["announcements"])
        await app.announce.send(1, Organiser(str(olga.id), "Olga"))
        await app.announce.send_due()
        await app.store.subscriptions.drop(str(bo.id), app.current.event.id)
        async with time_passes(app):
            await place.server.wait_for_message(ana.dm(place.app), author=place.app)
        report = await answer(olga, place, "announce report", announcement="1")
        listed = await answer(olga, place, "announce list")
    assert "Delivered: 1 of 2" in report.text
    assert "One person no longer wanted it" in report.text
    assert ["· sent" in listed.text, ": sent" in report.text] == [True, True]


async def test_editing_one_language_warns_of_the_others(place: Scene, olga: Person) -> None:
    async with place.usher():
        card = await written(place, olga)
        form = await olga.select(card, "Languages: look at one, or write another", ["fr"])
        await form.response()
        french = {"title": "Bus pour le port", "text": "Départ à 18 h."}
        card = await changed(await olga.submit(form, french), card)
        both = card.text
        asked = await olga.run(place.channel, "announce edit", announcement="1")
        await asked.response()
        submitted = await olga.submit(asked, {"text": "It leaves at 19:00."})
        edited = (await submitted.response()).text
        note = await submitted.followup()
        warned = note.text
        form = await olga.select(note, "Edit a language…", ["Français"])
        title = (await form.response()).title
        submitted = await olga.submit(form, {"text": "Départ à 19 h."})
        mended = await submitted.updated(note.versions)
    assert ["18:00" in both, "Départ à 18 h." in both] == [True, True]
    assert "still have the old text: French" in edited
    assert "still have the old text: French" in warned
    assert title == "Announcement in: French"
    assert "still have" not in mended.text


async def test_older_announcements_are_listed_behind(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        organiser = Organiser(str(olga.id), "Olga")
        for number in range(1, 31):
            words = {"en": Wording(f"Number {number}", TEXT)}
            await app.announce.draft(Announcement(texts=words), organiser)
        card = await answer(olga, place, "announce list")
        newest = card.text
        card = await pressed(olga, card, "Older ones")
        by_number = await answer(olga, place, "announce report", announcement="2")
    assert ["Number 30 " in newest, "Number 5 " in newest] == [True, False]
    assert ["Number 5 " in card.text, "Number 6 " in card.text] == [True, False]
    assert "Number 2" in by_number.text
