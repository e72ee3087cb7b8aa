"""What people answer to a reminder, and the zone they are told times in."""

from __future__ import annotations

from bot.app import App
from tests.chat.scene import Scene
from tests.chat.steps import answer, time_passes
from tests.discord_server import Message, Person


async def reminded(place: Scene, app: App, person: Person) -> Message:
    async with time_passes(app):
        message: Message = await place.server.wait_for_message(
            person.dm(place.app), author=place.app
        )
    return message


async def test_reminder_offers_once_more_or_never_of_this_session(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        saved = await answer(ana, place, "remind", session="forty euros", minutes=30, also="20")
        message = await reminded(place, app, ana)
        assert list(message.buttons) == [
            "Again at the start", "Again 5 min before", "Not this session", "Stop these messages",
        ]  # fmt: skip
        again = await (await ana.press(message, "Again at the start")).response()
        twice = await (await ana.press(message, "Again 5 min before")).response()
        muted = await (await ana.press(message, "Not this session")).response()
        (entry,) = await app.agenda.entries(str(ana.id))
        await app.agenda.drop(str(ana.id), "buoys")
        gone = await (await ana.press(message, "Not this session")).response()
        assert await app.agenda.entries(str(ana.id)) == ()
    assert "10:30" in saved.text
    assert "10:40" in saved.text
    assert "Monday 4 May, 11:00" in again.text
    assert "10:55" in twice.text
    assert "It stays in your agenda" in muted.text
    assert "You have not saved any session" in gone.text
    assert (entry.session.id, entry.reminders_at) == ("buoys", ())


async def test_reminder_of_several_offers_once_more_for_all(place: Scene) -> None:
    programme = place.folder / "harbour-lights" / "programme.yaml"
    written = programme.read_text(encoding="utf-8")
    together = written.replace('2026-05-04 12:00, end: "13:00"', '2026-05-04 11:00, end: "12:00"')
    programme.write_text(together, encoding="utf-8")
    async with place.usher() as app:
        ana = place.person("Ana")
        for session in ("forty euros", "Lunch"):
            await answer(ana, place, "remind", session=session, minutes=10)
        message = await reminded(place, app, ana)
        again = await (await ana.press(message, "Again 5 min before")).response()
        agenda = await (await ana.press(message, "Your agenda")).response()
        entries = await app.agenda.entries(str(ana.id))
    assert "2 sessions start in 10 minutes" in message.text
    assert again.text.count("10:55") == 2
    assert "Lunch" in agenda.text
    assert {(entry.session.id, entry.leads) for entry in entries} == {
        ("buoys", (10, 5)),
        ("lunch", (10, 5)),
    }


async def test_times_and_quiet_hours_are_in_the_zone_somebody_chose(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        wrong = await (await ana.run(place.channel, "reminders zone", place="Atlantis")).response()
        kept = await (await ana.run(place.channel, "reminders zone", place="Seúl")).response()
        quiet = await answer(ana, place, "reminders quiet", start="17:35", end="17:50")
        saved = await answer(ana, place, "remind", session="forty euros", minutes=20)
        message = await reminded(place, app, ana)
        shown = await answer(ana, place, "privacy show")
        back = await answer(ana, place, "reminders zone")
        wishes = await app.store.participants.get(str(ana.id))
    assert "Atlantis" in wrong.text
    assert "Seoul time" in kept.text
    assert "From 17:35 to 17:50 (Seoul time)" in quiet.text
    assert "Monday 4 May, 17:50 (Seoul time)" in saved.text
    assert "starts in 10 minutes" in message.text
    assert "Your time: Monday 4 May, 18:00 (Seoul time)" in message.text
    assert "Your time zone: Seoul" in shown.text
    assert "event’s time (Paris)" in back.text
    assert wishes is not None
    assert wishes.zone is None


async def test_minutes_that_are_none_are_refused_in_words(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        said = await answer(ana, place, "remind", session="forty euros", also="soon")
        assert await app.agenda.entries(str(ana.id)) == ()
    assert "60, 10, 0" in said.text
