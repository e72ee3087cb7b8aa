"""What a change of the programme says, old and new."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.answering.voice import Voice
from bot.core.changes import Change, Seen, What, merge_changes
from bot.core.deliveries import Delivery
from bot.core.posts import Post, Tone
from bot.services.posts.own_time import own_time


def compose_change(delivery: Delivery, voice: Voice, _now: datetime) -> Post:
    """Return what has changed; of a single change the title is the news."""
    changes = merge_changes(Change.from_record(one) for one in delivery.payload["changes"])
    reasons = delivery.payload.get("reasons", {})
    blocks = [
        "\n".join(
            [
                change_lines(one, voice),
                *_own_time(one, voice),
                *_reason(reasons.get(one.session), voice),
            ]
        )
        for one in changes
    ]
    title = voice.say("change-title-of-post", count=len(blocks))
    if len(blocks) == 1:
        title, _, rest = blocks[0].partition("\n")
        blocks = [rest] if rest else []
    return Post(
        title=title,
        blocks=tuple(blocks),
        language=voice.language,
        sessions=tuple(one.new.session for one in changes if one.is_still_on),
        tone=Tone.CHANGED if any(one.is_still_on for one in changes) else Tone.STOPPED,
        labels={one.new.session: one.new.text.get(voice.language) for one in changes},
    )


def _own_time(change: Change, voice: Voice) -> list[str]:
    is_told = change.is_still_on and {What.TIME, What.ADDED, What.REINSTATED} & set(change.what)
    return own_time(change.new.start, voice) if is_told else []


def _reason(reason: str | None, voice: Voice) -> list[str]:
    return [voice.say("change-reason", reason=reason)] if reason else []


def change_lines(change: Change, voice: Voice) -> str:
    """Return one paragraph on all that changed about a session; the first line is the news."""
    old, new, kinds = change.old, change.new, change.what
    title = new.text.get(voice.language)
    head = _news(kinds)
    if What.ADDED in kinds:
        return voice.say(
            "change-added", title=title, details=_details(new, voice) or voice.say("change-unknown")
        )
    if What.CANCELLED in kinds:
        return voice.say("change-cancelled", title=title, when=_details(old or new, voice))
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


def _news(kinds: Iterable[What]) -> str:
    """Return which sentence says best what has changed."""
    (first, *others) = kinds
    return str(first) if not others and first in {What.TIME, What.ROOM} else "changed"


def _details(seen: Seen, voice: Voice) -> str:
    parts = [_when(seen, voice) if seen.start or seen.day else "", _rooms(seen, voice)]
    return voice.with_commas(*parts)


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
    return voice.with_commas(day, hours)


def _rooms(seen: Seen, voice: Voice) -> str:
    known = voice.programme.room
    names = [known[room].name.get(voice.language) for room in seen.rooms if room in known]
    return voice.listing(names) if names else ""


def _people(seen: Seen, voice: Voice) -> str:
    known = voice.programme.person
    names = [known[person].name for person in seen.people if person in known]
    return voice.listing(names) if names else ""
