"""What is stored about somebody, in words: `/privacy show`; the export has every column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from bot.answering.voice import Voice
from bot.texts.grammar import language_name

Rows = Iterable[Mapping[str, Any]]


def stored_lines(stored: Mapping[str, Rows], voice: Voice) -> list[str]:
    """Return a line for each thing that is stored about somebody, table by table."""
    say = voice.say
    titles = (_title(row["session"], voice) for row in stored.get("saved_sessions", ()))
    topics = (say(f"personal-topic-{row['topic']}") for row in stored.get("subscriptions", ()))
    named = {
        say("personal-agenda"): list(titles),
        say("personal-subscriptions"): list(topics),
        say("discord-stored-passed"): [
            row["text"] for row in stored.get("escalation_requests", ())
        ],
        say("discord-stored-judged"): [row["question"] for row in stored.get("feedback", ())],
    }
    if stored.get("calendar_addresses"):
        named[say("calendar-address")] = [say("calendar-address-kept")]
    counted = {
        say("discord-stored-messages"): ("reminders", "deliveries"),
        say("discord-stored-actions"): ("audit", "announcements"),
    }
    lines = [line for row in stored.get("participants", ()) for line in _wishes(row, voice)]
    lines += [_line(what, voice.listing(some), voice) for what, some in named.items() if some]
    for what, tables in counted.items():
        count = sum(len(list(stored.get(table, ()))) for table in tables)
        if count:
            lines.append(_line(what, str(count), voice))
    return [f"• {line}" for line in lines]


def _wishes(row: Mapping[str, Any], voice: Voice) -> list[str]:
    say = voice.say
    language = row["language"] or row["locale"]
    lines = []
    if language:
        lines.append(_line(say("discord-language"), language_name(language, voice.language), voice))
    if row["lead_minutes"] is not None:
        lead = voice.length(timedelta(minutes=row["lead_minutes"]))
        lines.append(say("personal-lead", length=lead))
    if row["is_silent"]:
        lines.append(say("personal-is-off"))
    if row["zone"]:
        lines.append(_line(say("personal-zone"), voice.city(row["zone"]), voice))
    if row["quiet_from"]:
        city = voice.city(row["zone"] or voice.event.zone)
        hours = {"start": row["quiet_from"], "end": row["quiet_until"], "city": city}
        lines.append(say("personal-quiet-kept", **hours))
    return lines


def _title(session: str, voice: Voice) -> str:
    known = voice.programme.session.get(session)
    return voice.title(known) if known else session


def _line(what: str, shown: str, voice: Voice) -> str:
    return voice.say("labelled", what=what, shown=shown)
