"""What a reminder says: that a session starts soon, now, or on a day without a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from bot.answering.replies.session_lines import room_line
from bot.answering.voice import Voice
from bot.core.deliveries import Delivery, State
from bot.core.models import LinkKind, Session
from bot.core.personal_reminders import leads_again
from bot.core.posts import Post, Tone
from bot.core.programme import merge_twins
from bot.services.messenger import Withdrawn
from bot.services.posts.own_time import own_time

AT_ONCE = timedelta(seconds=2)
"""What is left of the time to the start when a session starts now."""

LONG_AGO = timedelta(minutes=2)
"""How long after the start a session has started, rather than starts now."""

A_DAY = timedelta(hours=24)
"""From how far off on a start is told by its day, rather than by the hours until then."""


def compose_reminder(delivery: Delivery, voice: Voice, now: datetime) -> Post:
    """Return what a reminder says at a moment.

    Before it is sent, only what starts when it should counts. Once it is there, it says what has
    become of its sessions. Raises Withdrawn when nothing is left to be said.
    """
    starts_at = datetime.fromisoformat(delivery.payload["starts_at"])
    is_dm = delivery.target.user_id is not None
    known = _sessions(delivery, voice)
    on_time = [s for s in known if not s.is_cancelled and s.start == starts_at]
    sessions = merge_twins(known if delivery.state is State.SENT else on_time)
    if not sessions:
        raise Withdrawn
    if len(sessions) == 1:
        title, lines = _one(sessions[0], voice, now, starts_at)
    else:
        title, lines = _many(sessions, len(merge_twins(on_time)), voice, now, starts_at)
    link, streams = _streams(sessions, voice)
    starts = {session.start for session in sessions if not session.is_cancelled}
    tone = Tone.NEWS if on_time else Tone.CHANGED if starts else Tone.STOPPED
    moment = starts.pop() if len(starts) == 1 else None
    own = own_time(moment, voice)
    return Post(
        title=title,
        blocks=(*lines, *own, *streams, *_provisional(sessions, voice)),
        language=voice.language,
        link=link,
        # A surface shows it as the reader's device has it, unless they chose a zone.
        moment=None if voice.reader_zone else moment,
        # Nobody in a channel need be reminded of what has begun.
        sessions=_savable(s for s in sessions if is_dm or s.start is None or s.start > now),
        labels={session.id: voice.title(session) for session in sessions},
        role=delivery.payload.get("role"),
        is_reminder=True,
        again=leads_again(moment, now) if moment is not None else (),
        tone=tone,
    )


def compose_day(delivery: Delivery, voice: Voice, now: datetime) -> Post:
    """Return what is on a day without a time. Raises Withdrawn when that is nothing any more."""
    day = date.fromisoformat(delivery.payload["day"])
    known = _sessions(delivery, voice)
    if delivery.state is not State.SENT:
        known = [s for s in known if not s.is_cancelled and s.start is None and s.day == day]
    sessions = merge_twins(known)
    if not sessions:
        raise Withdrawn
    today = now.astimezone(voice.programme.zone).date()
    key = "reminder-today" if day <= today else "reminder-tomorrow"
    return Post(
        title=voice.say(key, day=voice.day(day)),
        blocks=(_lines(sessions, voice), voice.say("reminder-no-time")),
        language=voice.language,
        sessions=_savable(sessions),
        labels={session.id: voice.title(session) for session in sessions},
        role=delivery.payload.get("role"),
        is_reminder=True,
    )


def reminder_text(session: Session, voice: Voice, now: datetime, starts_at: datetime) -> str:
    """Return the sentence that a session starts soon, starts now, or has started."""
    variant, values = _starting(voice, now, starts_at)
    return voice.say(f"reminder-one-{variant}", title=voice.title(session), **values)


def _one(
    session: Session, voice: Voice, now: datetime, starts_at: datetime
) -> tuple[str, list[str]]:
    if session.is_cancelled:
        title = voice.say("session-cancelled", title=voice.title(session))
    elif session.start != starts_at:
        title = voice.say("reminder-moved", title=voice.title(session))
    else:
        title = reminder_text(session, voice, now, starts_at)
    lines = [voice.when(session)]
    if session.rooms:
        lines.append(room_line(session, voice))
    if session.people:
        lines.append(voice.say("discord-with", people=voice.listing(voice.people(session))))
    return title, [line for line in lines if line]


def _many(
    sessions: Sequence[Session], on_time: int, voice: Voice, now: datetime, starts_at: datetime
) -> tuple[str, list[str]]:
    day = starts_at.astimezone(voice.programme.zone).date()
    city = voice.city(voice.event.zone)
    heading = voice.say("in-zone", text=voice.day(day), city=city)
    if not on_time:
        return heading, [_lines(sessions, voice)]
    variant, values = _starting(voice, now, starts_at)
    title = voice.say(f"reminder-many-{variant}", count=on_time, **values)
    return title, [heading, _lines(sessions, voice, starts_at)]


def _starting(voice: Voice, now: datetime, starts_at: datetime) -> tuple[str, dict[str, str]]:
    """Return how near a start is: the variant of the sentence, and what stands in it."""
    local = starts_at.astimezone(voice.programme.zone)
    today = now.astimezone(voice.programme.zone).date()
    left = starts_at - now
    if left < -LONG_AGO:
        return "past", {"day": voice.day(local.date()), "time": voice.clock(local)}
    if left <= AT_ONCE:
        return "now", {}
    minutes = timedelta(minutes=max(1, round(left.total_seconds() / 60)))
    if minutes < A_DAY:
        return "soon", {"length": voice.length(minutes)}
    if local.date() == today + timedelta(days=1):
        return "tomorrow", {"time": voice.clock(local)}
    return "day", {"day": voice.day(local.date()), "time": voice.clock(local)}


def _lines(sessions: Iterable[Session], voice: Voice, starts_at: datetime | None = None) -> str:
    """Return a line a session; one that has been moved is told with its day."""
    return "\n".join(
        f"• {voice.session_line(s, with_day=starts_at is not None and s.start != starts_at)}"
        for s in sessions
    )


def _streams(sessions: Iterable[Session], voice: Voice) -> tuple[str | None, list[str]]:
    """Return where sessions can be watched: the one address, or else a line for each."""
    found = [
        (voice.title(session), link.url)
        for session in sessions
        if not session.is_cancelled
        for link in session.links
        if link.kind is LinkKind.STREAM
    ]
    addresses = {url for _, url in found}
    if not found:
        return None, []
    if len(addresses) == 1:
        return addresses.pop(), [voice.say("reminder-stream")]
    lines = "\n".join(f"• {voice.say('labelled', what=title, shown=url)}" for title, url in found)
    return None, [f"{voice.say('reminder-streams')}\n{lines}"]


def _sessions(delivery: Delivery, voice: Voice) -> list[Session]:
    known = voice.programme.session
    return [known[session] for session in delivery.payload["sessions"] if session in known]


def _savable(sessions: Iterable[Session]) -> tuple[str, ...]:
    return tuple(session.id for session in sessions if not session.is_cancelled)


def _provisional(sessions: Iterable[Session], voice: Voice) -> list[str]:
    statuses = {s for session in sessions for s in (session.time_status, session.room_status)}
    return [voice.say("provisional")] if "provisional" in statuses else []
