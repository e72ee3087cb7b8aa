"""From reminders that are due together to rows of the outbox, one a post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from zoneinfo import ZoneInfo

from bot.answering.voice import Voice
from bot.core.deliveries import Draft, Rank
from bot.core.due_reminders import GRACE, Group
from bot.core.models import Event, LinkKind
from bot.core.posts import Target, TargetKind
from bot.core.programme import Programme
from bot.core.reminders import Planned, ReminderKind
from bot.services.posts.lengths import room_taken, split


def split_group(group: Group, programme: Programme, language: str) -> list[Group]:
    """Return the groups a group makes: as many sessions in each as its reader can be shown."""
    if len(group.members) == 1:
        return [group]
    voice = Voice(programme, language)
    order = {session.id: number for number, session in enumerate(programme.sessions)}

    def place(row: Planned) -> tuple[int, str]:
        session = row.reminder.session
        return order.get(session, len(order)), session

    def taken(row: Planned) -> int:
        session = programme.session.get(row.reminder.session)
        if session is None:
            return 0
        streams = [link.url for link in session.links if link.kind is LinkKind.STREAM]
        lines = (
            voice.session_line(session),
            *(f"{voice.title(session)}: {url}" for url in streams),
        )
        return sum(room_taken(f"• {line}") for line in lines)

    parts = split(sorted(group.members, key=place), taken)
    return [replace(group, members=tuple(part)) for part in parts]


def draft_of(group: Group, event: Event, language: str, zone: str | None = None) -> Draft:
    """Return the row of a group; its key is made of the reminders it carries.

    `zone` is the IANA name of the zone its reader chose.
    """
    first = group.first
    identities = sorted(row.reminder.identity for row in group.members)
    digest = blake2b("\n".join(identities).encode(), digest_size=16).hexdigest()
    expires_at = max(
        row.reminder.expires_at for row in group.members if row.reminder.expires_at is not None
    )
    if first.lead_minutes == 0:
        expires_at += GRACE
    return Draft(
        key=f"reminder|{event.id}|{digest}",
        kind=_kind(group),
        target=first.target,
        payload=dict(_payload(group.members, event)) | ({"zone": zone} if zone else {}),
        due_at=min(row.reminder.due_at for row in group.members if row.reminder.due_at is not None),
        expires_at=expires_at,
        language=language,
        rank=Rank.REMINDER,
    )


def _kind(group: Group) -> str:
    if group.first.kind is not ReminderKind.LEAD:
        return "morning"
    return "late" if group.is_late else "reminder"


def _payload(members: Sequence[Planned], event: Event) -> Mapping[str, object]:
    first = members[0].reminder
    starts_at = first.starts_at
    if starts_at is None:
        raise AssertionError("only reminders with a moment are queued")
    is_main = first.target == Target(TargetKind.CHANNEL, event.places.reminders or "")
    payload: dict[str, object] = {
        "sessions": [row.reminder.session for row in members],
        "starts_at": starts_at.isoformat(),
        "role": event.places.reminder_role if is_main else None,
    }
    if first.kind is not ReminderKind.LEAD:
        payload["day"] = starts_at.astimezone(ZoneInfo(event.zone)).date().isoformat()
    return payload
