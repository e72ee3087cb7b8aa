"""A surface that is not Discord: everything the services do, on a noticeboard of text."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import SimulatedClock
from bot.core.announcement_lifecycle import Phase
from bot.core.announcements import Announcement, Audience, Wording
from bot.core.escalations import EscalationRequest
from bot.core.file_changes import SessionChange
from bot.core.models import Event
from bot.core.posts import Post, Sent, Target
from bot.knowledge_base.load import load_event
from bot.services.agenda import Agenda
from bot.services.announcing.announce import Announce
from bot.services.change import ChangeProgramme
from bot.services.converse import Answered, Conversations
from bot.services.current_event import CurrentEvent
from bot.services.deliver import Deliver
from bot.services.escalate import Escalate
from bot.services.organisers import AuditLog, Organiser
from bot.services.posts.composers import composers
from bot.services.preferences import Preferences
from bot.services.refresh import Refresh
from bot.services.remind import Remind
from bot.services.stats import Stats
from bot.services.watchdog import Loop, Watchdog
from bot.store import Store
from bot.store.exchanges import Exchange
from tests.databases import make_sqlite
from tests.sample_event import write_sample_event

ANA, OLGA = "@ana:example.org", Organiser("@olga:example.org", "Olga")
ROOM, OFFICE = "pier", "office"
BEGIN = datetime(2026, 5, 4, 7, tzinfo=UTC)
PLACES = f"channels: {{reminders: {ROOM}, announcements: {ROOM}, organisers: {OFFICE}}}\n"


@dataclass
class Noticeboard:
    """Shows posts as lines of text; a message is known by its reference."""

    notes: dict[str, tuple[Target, str]] = field(default_factory=dict)

    async def send(self, target: Target, post: Post, *, nonce: str, reference: str) -> Sent:
        del nonce
        self.notes[reference] = target, self._text(post)
        return Sent(target.id, reference)

    async def find(self, target: Target, reference: str, since: datetime) -> Sent | None:
        del since
        return Sent(target.id, reference) if reference in self.notes else None

    async def edit(self, sent: Sent, post: Post, *, reference: str) -> None:
        del reference
        target, _ = self.notes[sent.message_id]
        self.notes[sent.message_id] = target, self._text(post)

    async def delete(self, sent: Sent) -> None:
        self.notes.pop(sent.message_id, None)

    def read_by(self, place: str) -> str:
        """What stands in a place, or was sent to somebody."""
        return "\n".join(text for target, text in self.notes.values() if target.id == place)

    @staticmethod
    def _text(post: Post) -> str:
        return "\n".join([post.title, *post.blocks])


class Surface:
    """All services of one event on a noticeboard, wired as a program of its own would."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.clock = SimulatedClock(BEGIN, BEGIN + timedelta(days=2))
        self.current = CurrentEvent(folder, load_event(folder), self.clock, lambda _engine: None)
        self.store, self.board, self.stop = store, Noticeboard(), asyncio.Event()
        self.answered: list[Answered] = []
        self.conversations = Conversations(
            self.current.engine, self.clock, store, self.answered.append
        )
        self.remind = Remind(store, self.clock, self.event)
        self.agenda = Agenda(store, self.clock, self.event, self.remind)
        self.preferences = Preferences(store, self.clock, self.event, self.remind)
        refresh = Refresh(store, self.clock, self.event, self.remind)
        self.change = ChangeProgramme(self.current, refresh, store, self.clock)
        self.escalate = Escalate(store, self.clock, self.event, on_due=self.remind.wake.set)
        self.announce = Announce(
            store,
            self.clock,
            self.event,
            may_announce=self._is_organiser,
            role_members=self._role_members,
            on_due=self.remind.wake.set,
        )
        self.deliver = Deliver(
            store,
            self.board,
            self.clock,
            self.event,
            composers=composers(self.event, self.announce, self.escalate),
            on_unsent=self.remind.unsent,
        )
        self.watchdog = Watchdog(self.clock)
        self.refresh = refresh

    def event(self) -> Event:
        """Return the event as it stands."""
        return self.current.event

    async def send(self) -> None:
        """Send what is due by now."""
        settled, started = 1, 1
        while settled or started:
            settled = await self.remind.settle_due() + await self.announce.send_due()
            started = await self.deliver.send_due()
            await self.deliver.finish()

    async def ask(self, question: str) -> str:
        """Return the answer Ana reads in a room."""
        reply = await self.conversations.answer(question, user_id=ANA, channel_id=ROOM)
        return reply.answer.text

    @staticmethod
    async def _is_organiser(user: str) -> bool | None:
        return user == OLGA.user_id

    @staticmethod
    async def _role_members(_role: str) -> int | None:
        return 0


@pytest.fixture
async def surface(tmp_path: Path) -> AsyncIterator[Surface]:
    """The sample event on a noticeboard, on its first morning."""
    folder = tmp_path / "harbour-lights"
    folder.mkdir()
    write_sample_event(folder)
    (folder / "discord.yaml").write_text(PLACES, encoding="utf-8")
    store = await Store.open(make_sqlite(tmp_path))
    made = Surface(folder, store)
    await made.refresh.take_over()
    await made.conversations.open(made.current.engine)
    yield made
    made.conversations.close()
    await store.close()


async def test_participant_asks_saves_and_is_reminded_of_a_change(surface: Surface) -> None:
    assert "11:00" in await surface.ask("When is “A buoy for forty euros”?")
    await surface.conversations.choose_language(ANA, "fr")
    assert await surface.agenda.save(ANA, "buoys")
    change = SessionChange("buoys", start=BEGIN.replace(hour=9, minute=30), note="fog")
    seen = await surface.change.preview(change, "en")
    assert (seen.people, seen.is_posted) == (1, True)
    await surface.change.apply(change, OLGA)
    await surface.send()
    assert "fog" in surface.board.read_by(ANA)
    assert "A buoy for forty euros" in surface.board.read_by(ROOM)
    told = len(surface.board.notes)
    await surface.clock.sleep_until(BEGIN.replace(hour=9, minute=20))
    await surface.send()
    reminded = [target.id for target, _ in list(surface.board.notes.values())[told:]]
    assert (reminded.count(ANA), set(reminded) <= {ANA, ROOM}) == (1, True)
    (entry,) = await AuditLog(surface.store, surface.clock, surface.event).latest(5)
    assert (entry.user_id, entry.action) == (OLGA.user_id, "session.change")


async def test_organisers_announce_correct_and_retract(surface: Surface) -> None:
    await surface.preferences.subscribe(ANA, "announcements")
    words = {"en": Wording("Bus", "It leaves at six.")}
    audience = Audience((ROOM,), has_subscribers=True)
    row = await surface.announce.draft(Announcement(words, audience), OLGA)
    assert await surface.announce.send(row, OLGA) is Phase.SCHEDULED
    await surface.send()
    assert ["six" in surface.board.read_by(place) for place in (ROOM, ANA)] == [True, True]
    stored = await surface.announce.stored(row)
    corrected = stored.announcement.with_wording("en", Wording("Bus", "It leaves at seven."))
    await surface.announce.edit(row, corrected, OLGA)
    await surface.send()
    assert ["seven" in surface.board.read_by(place) for place in (ROOM, ANA)] == [True, True]
    assert (await surface.announce.report(row)).counts == {"sent": 2}
    await surface.announce.retract(row, OLGA)
    await surface.send()
    assert not any("seven" in text for _, text in surface.board.notes.values())


async def test_question_is_passed_on_answered_and_counted(surface: Surface) -> None:
    question = "May I bring my parrot?"
    answer = await surface.ask(question)
    request = EscalationRequest(ANA, ROOM, "1", question, "en", BEGIN, answer, wants_dm=True)
    assert await surface.escalate.pass_on(request)
    await surface.send()
    assert question in surface.board.read_by(OFFICE)
    (waiting,) = await surface.escalate.open_questions()
    assert await surface.escalate.answer(waiting.id, "Yes, in a cage.", OLGA)
    await surface.send()
    assert "Yes, in a cage." in surface.board.read_by(ANA)
    exchanges = [
        Exchange(BEGIN, one.language, one.answer.status, one.answer.topic, one.question)
        for one in surface.answered
    ]
    await surface.store.exchanges.add(surface.event().id, exchanges)
    activity = await Stats(surface.store, surface.event).activity()
    seen = activity.questions.total, activity.deliveries["sent"]
    assert seen == (1, len(surface.board.notes))


async def test_loop_that_fails_is_begun_again(
    surface: Surface, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.services.watchdog.FIRST_PAUSE", 0.0)
    await surface.agenda.save(ANA, "keynote")
    sends = iter((OSError("the board is down"), None))

    async def send() -> None:
        failure = next(sends)
        if failure is not None:
            raise failure
        await surface.clock.sleep_until(BEGIN + timedelta(hours=12))
        await surface.send()
        surface.stop.set()

    await surface.watchdog.keep(Loop.SENDING, send, surface.stop)
    assert surface.watchdog.restarts == {"sending": 1}
