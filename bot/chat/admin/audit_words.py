"""Entries of the audit log in their reader's words: actions, subjects, fields and values."""

from __future__ import annotations

import re
from typing import Any

from bot.answering.voice import Voice
from bot.chat.announcements.menus import TOPICS
from bot.chat.cards.escaping import safe_line
from bot.core.announcements import EVERYONE
from bot.core.audit import AuditEntry
from bot.core.change_summary import FieldChange, changed_fields
from bot.texts.grammar import in_line, in_row, isolated, language_name

LONGEST_WHO, LONGEST_ACTION, LONGEST_SUBJECT, LONGEST_CHANGE = 40, 50, 60, 150
"""Together with the moment and the dots five entries fill a page; none pushes another out."""

LONGEST_SIDE = 60
KNOWN_ACTIONS = frozenset(
    {
        *("announcement.draft", "announcement.edit", "announcement.revise"),
        *("announcement.schedule", "announcement.ask"),
        *("announcement.approve", "announcement.retract", "announcement.discard"),
        *("announcement.retry", "announcement.refused", "session.change", "refused"),
        *("server.home", "programme.accept"),
        *("question.answered", "question.unpublished", "question.ignored", "question.merge"),
        "question.keep",
    }
)
"""Actions the catalogues have words for."""

KNOWN_FIELDS = frozenset(
    {
        *("texts", "channels", "savers_of", "subscribers", "ping", "link", "picture", "crosspost"),
        *("at", "title", "start", "end", "day", "rooms", "people", "is_cancelled", "note"),
    }
)
"""Fields of records the catalogues have words for."""

_NUMBERED = re.compile(r"(announcement|question) (\d+)")
_ID = re.compile(r"\b\d{17,20}\b")
"""Channels and roles by id, which Discord shows by name when they are written as mentions."""


def told_entry(entry: AuditEntry, voice: Voice) -> str:
    """Return an entry as markdown: who did what to what and when, then what that changed."""
    say = voice.say
    key = f"audit-action-{entry.action.replace('.', '-')}"
    action = say(key) if entry.action in KNOWN_ACTIONS else entry.action
    when = f"{entry.at.astimezone(voice.programme.zone):%Y-%m-%d %H:%M}"
    who = safe_line(entry.who, LONGEST_WHO)
    done = safe_line(action, LONGEST_ACTION)
    subject = safe_line(_subject(entry.subject, voice), LONGEST_SUBJECT)
    head = f"• {in_line((when, f'**{who}**', done, subject), voice.language)}"
    changes = changed_fields(
        entry.before, entry.after, voice.programme.zone, LONGEST_SIDE, _Values(voice)
    )
    return "\n".join([head, *(f"-# {line}" for line in _shown(changes, voice))])


def _shown(changes: list[FieldChange], voice: Voice) -> list[str]:
    """Return what changed in one line, at most `LONGEST_CHANGE` letters; none when nothing did."""
    parts, room = [], LONGEST_CHANGE
    for change in changes:
        line = safe_line(_change(change, voice), room)
        room -= len(line)
        if change.name == "channels":
            line = _ID.sub(r"<#\g<0>>", line)
        elif change.name == "ping":
            line = _ID.sub(r"<@&\g<0>>", line)
        parts.append(line)
        if room <= 1:
            break
    return [in_line(parts, voice.language)] if parts else []


def _change(change: FieldChange, voice: Voice) -> str:
    if not change.name:
        # What was written is told as it stands; its arrow points as that of a Latin text.
        return isolated(change.sides, voice.language)
    known = change.name in KNOWN_FIELDS
    what = voice.say(f"audit-field-{change.name.replace('_', '-')}") if known else change.name
    if change.was:
        return voice.say("change-line", what=what, old=change.was, new=change.now or "—")
    return voice.say("labelled", what=what, shown=change.now)


def _subject(subject: str, voice: Voice) -> str:
    """Return an announcement or a question by its number, a session by its title."""
    numbered = _NUMBERED.fullmatch(subject)
    if numbered:
        key = {"announcement": "audit-announcement", "question": "question-heading"}[numbered[1]]
        return voice.say(key, number=numbered[2])
    session = voice.programme.session.get(subject)
    return voice.title(session) if session else subject


class _Values:
    """What a reader calls the values of a field."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def __call__(self, name: str, value: Any) -> Any:
        voice = self._voice
        if isinstance(value, bool):
            return voice.say("audit-yes" if value else "audit-no")
        if isinstance(value, dict):
            return {
                language_name(code, voice.language): self(name, inner)
                for code, inner in value.items()
            }
        if isinstance(value, list):
            return in_row((self._named(name, str(one)) for one in value), voice.language)
        return self._named(name, value) if isinstance(value, str) else value

    def _named(self, name: str, value: str) -> str:
        voice, programme = self._voice, self._voice.programme
        match name:
            case "rooms" if value in programme.room:
                return programme.room[value].name.get(voice.language)
            case "people" if value in programme.person:
                return programme.person[value].name
            case "subscribers" if value in TOPICS:
                return voice.say(f"personal-topic-{value}")
            case "ping" if value == EVERYONE:
                return voice.say("audit-everyone")
            case "savers_of":
                return _subject(value, voice)
            case "" if _NUMBERED.fullmatch(value):
                return _subject(value, voice)
        return value
