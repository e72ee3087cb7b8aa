"""What a row of the outbox says, in its reader's language, at the moment it is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.answering.voice import Voice
from bot.core.changes import Seen, What
from bot.core.models import Event, Session
from bot.core.posts import Post, TargetKind
from bot.core.programme import Programme
from bot.core.reminders import distinct
from bot.store.deliveries import Delivery


def compose(delivery: Delivery, event: Event, now: datetime) -> Post:
    """Return the post a delivery is at a moment. Raises KeyError for a kind nobody knows."""
    voice = Voice(Programme(event), delivery.language or event.languages[0])
    post = _COMPOSERS[delivery.kind](delivery.payload, voice, now)
    if delivery.target.kind is TargetKind.USER and post.footer is None:
        post = replace(post, footer=voice.say(f"stop-{_stopped_by(delivery.kind)}"))
    return post


def _stopped_by(kind: str) -> str:
    return "changes" if kind == "change" else "reminders"


def reminder_text(session: Session, voice: Voice, now: datetime, starts_at: datetime) -> str:
    """Return the sentence that a session starts soon, or now."""
    title = voice.title(session)
    left = _left(starts_at, now)
    if not left:
        return voice.say("reminder-one-now", title=title)
    return voice.say("reminder-one", title=title, length=voice.length(left))


def change_lines(old: Seen | None, new: Seen, what: Iterable[What], voice: Voice) -> str:
    """Return one paragraph on all that changed about a session, old and new."""
    kinds = tuple(what)
    title = new.text.get(voice.language)
    head = "changed"
    if What.ADDED in kinds:
        return voice.say(
            "change-added", title=title, details=_details(new, voice) or voice.say("change-unknown")
        )
    if What.CANCELLED in kinds:
        return voice.say("change-cancelled", title=title, when=_when(old or new, voice))
    if What.REINSTATED in kinds:
        head = "reinstated"
    parts = [
        voice.say(
            "change-line",
            what=voice.say(f"change-{kind}"),
            old=_shown(kind, old, voice) if old else voice.say("change-unknown"),
            new=_shown(kind, new, voice),
        )
        for kind in kinds
        if kind is not What.REINSTATED
    ]
    if head == "reinstated" and not parts:
        parts = [_details(new, voice)]
    return "\n".join([voice.say(f"change-head-{head}", title=title), *filter(None, parts)])


def _reminder(payload: Mapping[str, Any], voice: Voice, now: datetime) -> Post:
    sessions = _sessions(payload, voice)
    starts_at = datetime.fromisoformat(payload["starts_at"])
    if len(sessions) == 1:
        (session,) = sessions
        if session.is_cancelled:
            title = voice.say("session-cancelled", title=voice.title(session))
        elif session.start != starts_at:
            title = voice.say("reminder-moved", title=voice.title(session))
        else:
            title = reminder_text(session, voice, now, starts_at)
        details = voice.listed_by_space(voice.when(session), voice.rooms(session))
        people = voice.listing(voice.people(session)) if session.people else ""
        blocks = tuple(part for part in (details, people, *_provisional(sessions, voice)) if part)
    else:
        left = _left(starts_at, now)
        if left:
            title = voice.say("reminder-many", count=len(sessions), length=voice.length(left))
        else:
            title = voice.say("reminder-many-now", count=len(sessions))
        lines = "\n".join(f"• {voice.session_line(session)}" for session in sessions)
        blocks = (lines, *_provisional(sessions, voice))
    return Post(
        title=title,
        blocks=blocks,
        language=voice.language,
        moment=starts_at,
        sessions=_savable(sessions),
        labels={session.id: voice.title(session) for session in sessions},
        role=payload.get("role"),
    )


def _morning(payload: Mapping[str, Any], voice: Voice, now: datetime) -> Post:
    sessions = _sessions(payload, voice)
    day = date.fromisoformat(payload["day"])
    today = now.astimezone(voice.programme.zone).date()
    key = "reminder-today" if day <= today else "reminder-tomorrow"
    lines = "\n".join(f"• {voice.session_line(session)}" for session in sessions)
    return Post(
        title=voice.say(key, day=voice.day(day)),
        blocks=(lines, voice.say("reminder-no-time")),
        language=voice.language,
        sessions=_savable(sessions),
        labels={session.id: voice.title(session) for session in sessions},
        role=payload.get("role"),
    )


def _change(payload: Mapping[str, Any], voice: Voice, _now: datetime) -> Post:
    blocks, news = [], []
    for record in payload["changes"]:
        old = Seen.from_record(record["old"]) if record["old"] else None
        new = Seen.from_record(record["new"])
        what = [What(kind) for kind in record["what"]]
        blocks.append(change_lines(old, new, what, voice))
        news.append(new)
    return Post(
        title=voice.say("change-title-of-post", count=len(blocks)),
        blocks=tuple(blocks),
        language=voice.language,
        sessions=tuple(new.session for new in news if not new.is_cancelled),
        labels={new.session: new.text.get(voice.language) for new in news},
    )


def _trouble(payload: Mapping[str, Any], voice: Voice, _now: datetime) -> Post:
    cause = payload["cause"]
    values = {"target": payload.get("target", ""), "detail": payload.get("detail", "")}
    return Post(
        title=voice.say("trouble-title"),
        blocks=(voice.say(f"trouble-{cause}", **values), *payload.get("lines", ())),
        language=voice.language,
    )


_COMPOSERS: dict[str, Callable[[Mapping[str, Any], Voice, datetime], Post]] = {
    "reminder": _reminder,
    "late": _reminder,
    "morning": _morning,
    "change": _change,
    "trouble": _trouble,
}


def _sessions(payload: Mapping[str, Any], voice: Voice) -> list[Session]:
    known = {session.id: session for session in distinct(voice.event.sessions)}
    return [known[session] for session in payload["sessions"] if session in known]


def _savable(sessions: Iterable[Session]) -> tuple[str, ...]:
    return tuple(session.id for session in sessions if not session.is_cancelled)


def _provisional(sessions: Iterable[Session], voice: Voice) -> list[str]:
    statuses = {s for session in sessions for s in (session.time_status, session.room_status)}
    return [voice.say("provisional")] if "provisional" in statuses else []


def _left(starts_at: datetime, now: datetime) -> timedelta:
    """Return the time left in whole minutes, at least one; nothing when it starts now."""
    left = starts_at - now
    if left <= timedelta(seconds=2):
        return timedelta()
    return timedelta(minutes=max(1, round(left.total_seconds() / 60)))


def _details(seen: Seen, voice: Voice) -> str:
    parts = [_when(seen, voice) if seen.start or seen.day else "", _rooms(seen, voice)]
    return voice.listed_by_space(*parts)


def _shown(what: What, seen: Seen, voice: Voice) -> str:
    shown = {
        What.TIME: lambda: _when(seen, voice),
        What.ROOM: lambda: _rooms(seen, voice),
        What.TITLE: lambda: seen.text.get(voice.language),
        What.PEOPLE: lambda: _people(seen, voice),
    }[what]()
    return shown or voice.say("change-unknown")


def _when(seen: Seen, voice: Voice) -> str:
    if seen.start is None:
        return voice.day(seen.day) if seen.day else voice.say("change-unknown")
    day = voice.day(seen.start.astimezone(voice.programme.zone).date())
    hours = voice.clock(seen.start)
    if seen.end is not None:
        hours = voice.say("time-range", start=hours, end=voice.clock(seen.end))
    return voice.listed_by_space(day, hours)


def _rooms(seen: Seen, voice: Voice) -> str:
    known = voice.programme.room
    names = [known[room].name.get(voice.language) for room in seen.rooms if room in known]
    return voice.listing(names) if names else ""


def _people(seen: Seen, voice: Voice) -> str:
    known = voice.programme.person
    names = [known[person].name for person in seen.people if person in known]
    return voice.listing(names) if names else ""


def utc(moment: datetime) -> str:
    """Return an aware moment as `YYYY-MM-DDTHH:MM:SSZ`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
