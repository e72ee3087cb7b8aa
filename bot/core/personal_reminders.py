"""The reminders people ask for themselves: how many, and when none may disturb them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.models import Event, Session
from bot.core.posts import Target, TargetKind
from bot.core.reminders import LONGEST_LEAD, Reminder, plan_day, plan_leads
from bot.errors import CataloguedError

SHORTER_LEADS = (30, 10, 5)
"""Minutes before a session at which to remind somebody who saves it within their own leads."""

MOST_LEADS = 5
"""Reminders of one session that one person may ask for."""

AGAIN = (0, 5)
"""Minutes before a session at which somebody who was reminded may be reminded again."""

WORTH_WAITING = timedelta(minutes=3)
"""How much later than a reminder the next one is, so that it is worth asking for."""

_SEPARATORS = re.compile(r"[\s,;/+&\u060c\u061b\u3001\uff0c\uff1b]+")
"""What parts the numbers of a list, in seven languages."""


@dataclass(frozen=True, slots=True)
class Saver:
    """Somebody who saved a session, with the minutes before it at which they want a reminder.

    Quiet hours are times of day in `zone`, an IANA name, or in the event's zone without one.
    """

    user_id: str
    session: str
    leads: tuple[int, ...]
    saved_at: datetime
    quiet_from: str | None = None
    quiet_until: str | None = None
    zone: str | None = None


def plan_personal(event: Event, savers: Iterable[Saver]) -> Iterator[Reminder]:
    """Yield the reminders people asked for themselves; in quiet hours none becomes due.

    Where all would be due before they were asked for, one is due at a shorter lead, and at once
    when only quiet hours are left for it. Who wants no reminder of a session gets none.
    """
    event_zone = ZoneInfo(event.zone)
    sessions = {session.id: session for session in event.sessions}
    for saver in savers:
        session = sessions.get(saver.session)
        if session is None or not saver.leads:
            continue
        target = Target(TargetKind.USER, str(saver.user_id))
        own_zone = _zone_of(saver) or event_zone
        yield from _plan_saved(session, target, saver, own_zone)
        if session.start is None and session.day is not None:
            yield from plan_day(session, session.day, target, event.reminders, event_zone)


def _zone_of(saver: Saver) -> ZoneInfo | None:
    try:
        return ZoneInfo(saver.zone) if saver.zone else None
    except (KeyError, ValueError, OSError):
        # One that this machine does not know: nobody else's reminders wait for that.
        return None


def read_leads(text: str) -> tuple[int, ...]:
    """Return the minutes of a list as people type it, like `60, 10`, longest first.

    Digits may be those of any script. Raises CataloguedError for anything else, for too many, and
    for more than a week.
    """
    words = [word for word in _SEPARATORS.split(text) if word]
    if not words or not all(
        word.isdecimal() and len(word) <= len(str(LONGEST_LEAD)) for word in words
    ):
        raise CataloguedError("personal-leads-wrong")
    leads = {int(word) for word in words}
    if len(leads) > MOST_LEADS or max(leads) > LONGEST_LEAD:
        raise CataloguedError("personal-leads-wrong")
    return tuple(sorted(leads, reverse=True))


def leads_again(starts_at: datetime, now: datetime) -> tuple[int, ...]:
    """Return at which of the usual minutes before a start a reader may be reminded again."""
    return tuple(
        lead for lead in AGAIN if starts_at - timedelta(minutes=lead) - now >= WORTH_WAITING
    )


def _plan_saved(
    session: Session, target: Target, saver: Saver, zone: ZoneInfo
) -> Iterator[Reminder]:
    """Yield the reminders of a saved session there is still time for, or else a shorter one."""
    shorter = [lead for lead in SHORTER_LEADS if lead < min(saver.leads)]
    own = [*plan_leads(session, target, sorted(set(saver.leads), reverse=True))]
    if session.start is None:
        yield from own
        return
    in_time = [one for one in own if _is_in_time(one, saver)]
    fallback = (one for one in plan_leads(session, target, shorter) if _is_in_time(one, saver))
    for reminder in in_time or [*fallback][:1]:
        moved = outside_quiet_hours(reminder, saver, zone)
        yield replace(moved, due_at=max(moved.due_at or saver.saved_at, saver.saved_at))


def _is_in_time(reminder: Reminder, saver: Saver) -> bool:
    return reminder.due_at is not None and reminder.due_at >= saver.saved_at


def outside_quiet_hours(reminder: Reminder, saver: Saver, zone: ZoneInfo) -> Reminder:
    """Move a reminder out of its reader's quiet hours: to their end, or before them if need be."""
    if reminder.due_at is None or not saver.quiet_from or not saver.quiet_until:
        return reminder
    first, last = time.fromisoformat(saver.quiet_from), time.fromisoformat(saver.quiet_until)
    local = reminder.due_at.astimezone(zone)
    clock = local.time().replace(tzinfo=None, fold=0)
    is_quiet = first <= clock < last if first <= last else clock >= first or clock < last
    if first == last or not is_quiet:
        return reminder
    began = local.date() if clock >= first else local.date() - timedelta(days=1)
    begin = datetime.combine(began, first, zone).astimezone(UTC)
    ended = began if first <= last else began + timedelta(days=1)
    # An hour that comes twice ends the second time, for what is due in its second run.
    ends = (datetime.combine(ended, last, zone).replace(fold=fold) for fold in (0, 1))
    moved = next(
        (end for one in ends if (end := one.astimezone(UTC)) >= reminder.due_at), reminder.due_at
    )
    if reminder.expires_at is not None and moved >= reminder.expires_at:
        moved = min(begin, reminder.due_at)
    return replace(reminder, due_at=moved)
