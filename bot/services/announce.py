"""Announcements: written, weighed, scheduled, sent through the ledger, corrected, withdrawn."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import Clock
from bot.core.announcements import Announcement, Phase, Step, needs_approval, next_phase
from bot.core.models import Event
from bot.core.posts import Post, Target, TargetKind
from bot.errors import UsherError
from bot.services.deliver import Withdrawn
from bot.services.remind import languages_for
from bot.store import Store
from bot.store.announcements import Filed
from bot.store.audit import Deed
from bot.store.deliveries import Delivery, Draft, State
from bot.texts import messages

RANK = 8
"""Announcements go after reminders and notices of changes, which cannot wait."""

_log = logging.getLogger(__name__)


class StepRefused(UsherError):
    """An announcement cannot take a step; `key` names the sentence that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Organiser:
    """Who acts: an id on Discord, or None in the terminal, and the name for the audit log."""

    user_id: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom an announcement reaches."""

    channels: tuple[Target, ...]
    people: tuple[Target, ...]

    @property
    def targets(self) -> tuple[Target, ...]:
        """Everybody and everywhere, each once."""
        return (*self.channels, *self.people)


@dataclass(frozen=True, slots=True)
class Report:
    """How an announcement fares: counts by state, and who did not get it, with the reason."""

    filed: Filed
    counts: dict[str, int]
    failures: tuple[tuple[Target, str], ...]


MayAnnounce = Callable[[int], Awaitable[bool]]


class Announce:
    """The announcements of one event.

    `may_announce` is asked again when an announcement goes out: whoever wrote or approved it must
    still be an organiser then.
    """

    def __init__(self, store: Store, clock: Clock, event: Callable[[], Event]) -> None:
        self._store = store
        self._clock = clock
        self._event = event
        self.may_announce: MayAnnounce = _anybody_may
        self.on_due: Callable[[], None] = lambda: None

    async def draft(self, announcement: Announcement, organiser: Organiser) -> int:
        """File a draft; returns its id. Raises StepRefused when it says nothing."""
        _check(announcement)
        now = self._clock.now()
        async with self._store.transaction():
            row = await self._store.announcements.add(
                self._event().id, announcement, organiser.user_id, organiser.name, now
            )
            await self._write_down(organiser, "announcement.draft", row, None, announcement)
        return row

    async def reach(self, announcement: Announcement) -> Reach:
        """Return whom an announcement reaches as things stand."""
        event = self._event()
        audience = announcement.audience
        channels = tuple(
            Target(TargetKind.CHANNEL, name) for name in dict.fromkeys(audience.channels)
        )
        users: dict[int, None] = {}
        if audience.savers_of is not None:
            rows = await self._store.participants.savers(event.id, sessions=[audience.savers_of])
            users |= {saved.user_id: None for saved, wishes in rows if not wishes.is_silent}
        if audience.has_subscribers:
            subscribed = await self._store.subscriptions.to(event.id, announcement.topic)
            users |= dict.fromkeys(subscribed)
        return Reach(channels, tuple(Target(TargetKind.USER, str(user)) for user in users))

    async def needs_approval(self, announcement: Announcement) -> bool:
        """Whether a second organiser must agree before it is sent."""
        reach = await self.reach(announcement)
        limit = self._event().discord_places.approval_above
        return needs_approval(announcement, len(reach.people), limit)

    async def send(self, row: int, organiser: Organiser) -> Phase:
        """Send a draft now or at its time, or ask a second organiser; returns where it stands.

        Raises StepRefused.
        """
        filed = await self._filed(row)
        if not (await self.reach(filed.announcement)).targets:
            raise StepRefused("announce-nobody")
        if filed.phase is Phase.WAITING:
            return await self._approve(filed, organiser)
        if await self.needs_approval(filed.announcement):
            return await self._step(filed, Step.ASK, organiser)
        return await self._step(filed, Step.SCHEDULE, organiser)

    async def edit(self, row: int, announcement: Announcement, organiser: Organiser) -> None:
        """Change what an announcement says; every copy that was delivered is changed too.

        Whom it is for cannot change once it is being sent. Raises StepRefused.
        """
        _check(announcement)
        filed = await self._filed(row)
        if filed.phase is Phase.SENDING:
            kept = filed.announcement
            announcement = replace(
                announcement, audience=kept.audience, ping=kept.ping, due_at=kept.due_at
            )
        async with self._store.transaction():
            await self._move(filed, Step.EDIT)
            await self._store.announcements.change(row, announcement)
            if filed.phase is Phase.SENDING:
                await self._store.deliveries.revise_batch(batch_of(row), self._clock.now())
            await self._write_down(
                organiser, "announcement.edit", row, filed.announcement, announcement
            )
        self.on_due()

    async def retract(self, row: int, organiser: Organiser) -> None:
        """Take an announcement back: what waits is not sent, what was delivered is deleted.

        Raises StepRefused.
        """
        filed = await self._filed(row)
        async with self._store.transaction():
            await self._move(filed, Step.RETRACT)
            await self._store.deliveries.withdraw_batch(batch_of(row), self._clock.now())
            await self._write_down(organiser, "announcement.retract", row, filed.announcement, None)
        self.on_due()

    async def discard(self, row: int, organiser: Organiser) -> None:
        """Throw a draft away. Raises StepRefused."""
        filed = await self._filed(row)
        async with self._store.transaction():
            await self._move(filed, Step.DISCARD)
            await self._write_down(organiser, "announcement.discard", row, filed.announcement, None)

    async def retry(self, row: int, organiser: Organiser) -> int:
        """Try the failed deliveries of an announcement again; returns how many there are."""
        await self._filed(row)
        now = self._clock.now()
        async with self._store.transaction():
            count = await self._store.deliveries.retry_failed(batch_of(row), now)
            await self._write_down(organiser, "announcement.retry", row, None, None)
        self.on_due()
        return count

    async def report(self, row: int) -> Report:
        """Return how an announcement fares. Raises StepRefused when there is none."""
        filed = await self._filed(row)
        event = self._event().id
        counts = await self._store.deliveries.count(event, batch=batch_of(row))
        failed = await self._store.deliveries.listed(event, batch=batch_of(row), state=State.FAILED)
        failures = tuple((delivery.target, delivery.last_error or "") for delivery in failed)
        return Report(filed, counts, failures)

    async def send_due(self) -> int:
        """Put what is due into the outbox; returns how many announcements were."""
        now = self._clock.now()
        due = await self._store.announcements.due(self._event().id, now)
        for filed in due:
            await self._expand(filed, now)
        return len(due)

    async def next_due(self) -> datetime | None:
        """Return when the next announcement is due, or None."""
        return await self._store.announcements.next_due(self._event().id)

    async def compose(self, delivery: Delivery) -> Post:
        """Return the post of one delivery. Raises Withdrawn when it is not to be there."""
        filed = await self._store.announcements.get(int(delivery.payload["announcement"]))
        if filed is None or filed.phase in {Phase.RETRACTED, Phase.DISCARDED}:
            raise Withdrawn
        return post_of(filed.announcement, delivery.target, delivery.language, self._event())

    async def _approve(self, filed: Filed, organiser: Organiser) -> Phase:
        if organiser.user_id is not None and organiser.user_id == filed.user_id:
            raise StepRefused("announce-own-approval")
        phase = Phase.SCHEDULED
        async with self._store.transaction():
            moved = await self._store.announcements.move(
                filed.id, filed.phase, phase, organiser.user_id
            )
            if not moved:
                raise StepRefused("announce-stale")
            await self._due_now_at_least(filed)
            await self._write_down(
                organiser, "announcement.approve", filed.id, None, filed.announcement
            )
        self.on_due()
        return phase

    async def _step(self, filed: Filed, step: Step, organiser: Organiser) -> Phase:
        async with self._store.transaction():
            phase = await self._move(filed, step)
            if step is Step.SCHEDULE:
                await self._due_now_at_least(filed)
            await self._write_down(
                organiser, f"announcement.{step}", filed.id, None, filed.announcement
            )
        self.on_due()
        return phase

    async def _due_now_at_least(self, filed: Filed) -> None:
        if filed.announcement.due_at is None:
            now = self._clock.now()
            await self._store.announcements.change(
                filed.id, replace(filed.announcement, due_at=now)
            )

    async def _expand(self, filed: Filed, now: datetime) -> None:
        """Make the rows of one announcement, once, whoever else tries at the same time."""
        event = self._event()
        responsible = filed.approver or filed.user_id
        if responsible is not None and not await self.may_announce(responsible):
            _log.warning("announcement %s is held back: its author is no organiser", filed.id)
            async with self._store.transaction():
                await self._store.announcements.move(filed.id, filed.phase, Phase.DISCARDED)
                nobody = Organiser(None, "Usher")
                await self._write_down(nobody, "announcement.refused", filed.id, None, None)
            return
        targets = (await self.reach(filed.announcement)).targets
        languages = await languages_for(self._store, event, targets)
        drafts = [
            Draft(
                key=f"{batch_of(filed.id)}|{target}",
                kind="announcement",
                target=target,
                payload={"announcement": filed.id},
                due_at=now,
                language=languages[target],
                batch=batch_of(filed.id),
                rank=RANK + (target.kind is TargetKind.USER),
            )
            for target in targets
        ]
        async with self._store.transaction():
            if await self._store.announcements.move(filed.id, filed.phase, Phase.SENDING):
                await self._store.deliveries.enqueue_many(event.id, drafts)

    async def _filed(self, row: int) -> Filed:
        filed = await self._store.announcements.get(row)
        if filed is None:
            raise StepRefused("announce-gone")
        return filed

    async def _move(self, filed: Filed, step: Step) -> Phase:
        phase = next_phase(filed.phase, step)
        if phase is None:
            raise StepRefused("announce-not-now")
        if not await self._store.announcements.move(filed.id, filed.phase, phase):
            raise StepRefused("announce-stale")
        return phase

    async def _write_down(
        self,
        organiser: Organiser,
        action: str,
        row: int,
        before: Announcement | None,
        after: Announcement | None,
    ) -> None:
        await self._store.audit.add(
            self._event().id,
            Deed(
                at=self._clock.now(),
                who=organiser.name,
                action=action,
                subject=f"announcement {row}",
                before=_in_short(before),
                after=_in_short(after),
                user_id=organiser.user_id,
            ),
        )


def batch_of(row: int) -> str:
    """Return what ties the deliveries of an announcement together."""
    return f"announcement|{row}"


def post_of(announcement: Announcement, target: Target, language: str | None, event: Event) -> Post:
    """Return an announcement as one target reads it."""
    chosen, wording = announcement.wording(language or event.languages[0])
    is_dm = target.kind is TargetKind.USER
    ping = None if is_dm else announcement.ping
    say = messages(language or event.languages[0])
    return Post(
        title=wording.title,
        blocks=(wording.body,),
        language=chosen,
        role=ping if ping != "everyone" else None,
        notifies_everyone=ping == "everyone",
        link=announcement.link,
        picture=announcement.picture,
        footer=say("stop-announcements") if is_dm else None,
        is_markdown=True,
        is_crossposted=announcement.is_crossposted and not is_dm,
    )


def _check(announcement: Announcement) -> None:
    wordings = announcement.texts.values()
    if not wordings or not all(text.title.strip() and text.body.strip() for text in wordings):
        raise StepRefused("announce-empty")


def _in_short(announcement: Announcement | None) -> str | None:
    if announcement is None:
        return None
    texts = {code: [text.title, text.body] for code, text in announcement.texts.items()}
    return json.dumps(texts, ensure_ascii=False)


async def _anybody_may(_user_id: int) -> bool:
    return True
