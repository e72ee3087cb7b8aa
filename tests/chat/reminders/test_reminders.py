"""What people wish to be reminded of, from the command to the message in their own hands."""

from __future__ import annotations

from datetime import timedelta

import pytest
from icalendar import Calendar

from tests.chat.scene import NOON, Scene
from tests.chat.steps import answer, time_passes
from tests.discord_server import Message


@pytest.mark.parametrize(
    ("locale", "said"),
    [("en-US", "Monday 4 May, 09:20"), ("fr", "09:20"), ("ko", "09:20")],
)
async def test_session_is_saved_and_stands_in_the_agenda(
    place: Scene, locale: str, said: str
) -> None:
    async with place.usher():
        ana = place.person("Ana", locale=locale)
        saved = await answer(ana, place, "remind", session="tide boks")
        agenda = await answer(ana, place, "agenda")
    assert saved.is_ephemeral
    assert said in saved.text
    assert "Reading eighty years of tide books" in saved.text
    assert "Reading eighty years of tide books" in agenda.text


@pytest.mark.parametrize(
    ("locale", "said"), [("fr", "commence dans 5 minutes"), ("en-US", "starts in 5 minutes")]
)
async def test_reminder_comes_by_direct_message_in_ones_language(
    place: Scene, locale: str, said: str
) -> None:
    async with place.usher() as app:
        ana = place.person("Ana", locale=locale)
        await answer(ana, place, "remind", session="tide books", minutes=5)
        async with time_passes(app):
            message = await place.server.wait_for_message(ana.dm(place.app), author=place.app)
        stopped = await (await ana.press(message, stop_button(message))).response()
        wishes = await app.store.participants.get(str(ana.id))
    assert said in message.text
    assert "/reminders on" in stopped.text
    assert wishes is not None
    assert wishes.is_silent


async def test_reminder_is_set_for_a_time_as_people_write_it(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        late = await answer(ana, place, "remind", session="stars", at="5 May 10:00")
        odd = await answer(ana, place, "remind", session="stars", at="soonish")
        none_yet = await app.agenda.entries(str(ana.id))
        await answer(ana, place, "remind", session="stars", at="4 May 6pm")
        (entry,) = await app.agenda.entries(str(ana.id))
    assert "comes before the session starts" in late.text
    assert "I cannot read that as a time" in odd.text
    assert none_yet == ()
    assert entry.leads == (6 * 60 + 30,)


async def test_lead_that_has_passed_is_made_good_at_a_shorter_one(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        said = await answer(ana, place, "remind", session="tide books", minutes=60)
        async with time_passes(app):
            await place.server.wait_for(lambda: app.clock.now() > NOON + timedelta(hours=3), "noon")
    assert "Monday 4 May, 09:20" in said.text
    (told,) = ana.dm(place.app).messages
    assert "starts in 10 minutes" in told.text


async def test_closed_direct_messages_are_made_up_for_at_the_next_visit(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        ana.dms_closed = True
        await answer(ana, place, "remind", session="tide books", minutes=5)
        async with time_passes(app):
            await place.server.wait_for(lambda: app.clock.now() > NOON + timedelta(hours=3), "noon")
        visit = await ana.run(place.channel, "dates")
        await visit.response()
        missed = await visit.followup(1)
        again = await ana.run(place.channel, "dates")
        await again.response()
        left = await app.store.deliveries.undelivered_to(app.current.event.id, str(ana.id))
    assert missed.is_ephemeral
    assert "privacy settings" in missed.text
    assert "Reading eighty years of tide books" in missed.text
    assert (left, again.followups) == ([], [])


async def test_reminders_are_set_to_other_minutes_quiet_hours_and_off(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana", locale="es-ES")
        await answer(ana, place, "reminders default", minutes=25)
        await answer(ana, place, "reminders quiet", start="10 pm", end="7:30")
        wrong = await answer(ana, place, "reminders quiet", start="late")
        await answer(ana, place, "reminders off")
        wishes = await app.store.participants.get(str(ana.id))
        await answer(ana, place, "reminders on")
        on = await app.store.participants.get(str(ana.id))
    assert "22:00" in wrong.text
    assert wishes is not None
    assert (wishes.lead_minutes, wishes.quiet_from, wishes.quiet_until, wishes.is_silent) == (
        25, "22:00", "07:30", True,
    )  # fmt: skip
    assert on is not None
    assert not on.is_silent


async def test_subscriptions_are_made_and_ended(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        event = app.current.event.id
        await answer(ana, place, "subscribe", topic="changes")
        await answer(ana, place, "subscribe", topic="logistics")
        await answer(ana, place, "unsubscribe", topic="logistics")
        left = await app.store.subscriptions.of(str(ana.id), event)
        await answer(ana, place, "unsubscribe")
        none = await app.store.subscriptions.of(str(ana.id), event)
    assert (left, none) == (("changes",), ())


def stop_button(message: Message) -> str:
    """Return the button that stops direct messages, in whatever language."""
    return list(message.buttons)[-1]


async def test_session_that_is_nowhere_is_said_to_be_not_found(place: Scene) -> None:
    async with place.usher():
        said = await answer(place.person("Ana"), place, "remind", session="zzzz")
    assert "zzzz" in said.text


async def test_sessions_are_removed_from_the_agenda(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        await app.agenda.save(str(ana.id), "buoys")
        await app.agenda.save(str(ana.id), "lunch")
        card = await answer(ana, place, "agenda")
        pressed = await ana.select(card, "Remove a session…", ["buoys"])
        await pressed.updated(1)
        left = await app.agenda.entries(str(ana.id))
    assert [entry.session.id for entry in left] == ["lunch"]


async def test_agenda_has_pages(place: Scene) -> None:
    saved = ("keynote", "buoys", "lunch", "stars", "knots", "dinner")
    async with place.usher() as app:
        ana = place.person("Ana", locale="fr")
        known = [session.id for session in app.conversations.event.sessions]
        chosen = [session for session in known if session in saved][:6]
        for session in chosen:
            await app.agenda.save(str(ana.id), session)
        card = await answer(ana, place, "agenda")
        first = card.text
        second = (await (await ana.press(card, "usher:agenda:fr:1")).updated(card.versions)).text
        back = (await (await ana.press(card, "usher:agenda:fr:0")).updated(card.versions)).text
    assert len(chosen) == 6
    assert "Page 1 sur 2" in first
    assert "Page 2 sur 2" in second
    assert first == back
    assert not set(titled(first)) & set(titled(second))


def titled(text: str) -> list[str]:
    """Return the lines of an agenda that name a session."""
    return [
        line for line in text.splitlines() if line and not line.startswith(("#", "-#", "Rappel"))
    ]


async def test_agenda_is_handed_out_as_a_calendar_file(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        await answer(ana, place, "remind", session="tide books")
        card = await answer(ana, place, "agenda")
        file = await (await ana.press(card, "Calendar file")).response()
    (attachment,) = file.attachments
    calendar = Calendar.from_ical(file.bytes_of[attachment["id"]])
    assert [str(e["summary"]) for e in calendar.walk("VEVENT")] == [
        "Reading eighty years of tide books"
    ]
