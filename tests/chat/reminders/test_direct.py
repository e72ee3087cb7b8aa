"""Direct messages that nobody asked for at the moment: where they go, and what they cost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.deliveries import Delivery, Draft, State
from bot.core.posts import Target, TargetKind
from tests.chat.scene import Scene
from tests.discord_server import Person

OPENING = "/users/@me/channels"


async def tell(place: Scene, person: Person, key: str, minutes: int = 30) -> Delivery:
    """Write to somebody directly, by a bot of its own; returns what became of it."""
    async with place.usher() as app:
        session = app.current.event.sessions[0]
        assert session.start is not None
        draft = Draft(
            key=key,
            kind="reminder",
            target=Target(TargetKind.USER, str(person.id)),
            payload={"sessions": [session.id], "starts_at": session.start.isoformat()},
            due_at=app.clock.now(),
        )
        row = await app.store.deliveries.enqueue(app.current.event.id, draft)
        for _ in range(2):
            await app.deliver.send_due()
            await app.deliver.finish()
            await app.clock.sleep_until(app.clock.now() + timedelta(minutes=minutes))
        found = await app.store.deliveries.get(row)
    assert found is not None
    return found


async def test_conversation_is_opened_once_for_good(place: Scene) -> None:
    ana = place.person("Ana")
    for key in ("one", "two", "three"):
        assert (await tell(place, ana, key)).state is State.SENT
    assert len(ana.dm(place.app).messages) == 3
    assert place.server.count("POST", OPENING) == 1


async def test_conversation_that_is_gone_is_opened_anew(place: Scene) -> None:
    ana = place.person("Ana")
    await tell(place, ana, "one")
    place.server.fail("POST", "/channels/{id}/messages", 404, code=10003)
    assert (await tell(place, ana, "two")).state is State.SENT
    assert len(ana.dm(place.app).messages) == 2
    assert place.server.count("POST", OPENING) == 2


@pytest.mark.parametrize("status", [400, 403])
async def test_too_many_openings_are_waited_out(place: Scene, status: int) -> None:
    ana = place.person("Ana")
    place.server.fail("POST", OPENING, status, code=40003)
    assert (await tell(place, ana, "one")).state is State.SENT
    assert len(ana.dm(place.app).messages) == 1


async def test_closed_conversation_is_told(place: Scene) -> None:
    ana = place.person("Ana")
    await tell(place, ana, "one")
    ana.dms_closed = True
    found = await tell(place, ana, "two")
    assert (found.state, (found.last_error or "")[:9]) == (State.FAILED, "dm_closed")


async def test_library_keeps_nothing_for_every_reader(place: Scene) -> None:
    readers = [place.person(f"Reader {number}") for number in range(30)]
    async with place.usher(direct_messages_per_second=50) as app:
        before = len(app.client.http._buckets)  # noqa: SLF001 - what must not grow
        event, now = app.current.event, app.clock.now()
        session = event.sessions[0]
        assert session.start is not None
        payload = {"sessions": [session.id], "starts_at": session.start.isoformat()}
        drafts = [
            Draft(str(one.id), "reminder", Target(TargetKind.USER, str(one.id)), payload, now)
            for one in readers
        ]
        await app.store.deliveries.enqueue_many(event.id, drafts)
        while await app.deliver.send_due():
            await app.deliver.finish()
        assert len(app.client.http._buckets) < before + 5  # noqa: SLF001 - as above
    assert {len(one.dm(place.app).messages) for one in readers} == {1}
