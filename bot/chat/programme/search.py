"""What a participant means by a few typed letters: sessions, people, days, tracks and rooms."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice

from bot.answering.text.normalise import fold
from bot.answering.voice import Voice
from bot.chat.cards.truncation import cut
from bot.chat.programme.name_index import LONGEST_TYPED, MOST_CHOICES, NameIndex
from bot.core.models import Session
from bot.core.programme import Programme

LONGEST_CHOICE = 100
LONGEST_VALUE = 100

SURE = 80.0
"""How alike a name must be to stand for what was typed without being chosen."""


@dataclass(frozen=True)
class Finder:
    """Finds the things of one programme by their names in any language."""

    programme: Programme
    _indexes: dict[str, NameIndex] = field(init=False)

    def __post_init__(self) -> None:
        event = self.programme.event
        indexes = {
            "session": NameIndex(
                (s.id, (*s.title.all(), *s.aliases)) for s in self.programme.sessions
            ),
            "person": NameIndex(
                (p.id, (p.name, p.native_name or "", *p.aliases)) for p in event.people
            ),
            "track": NameIndex((t.id, (*t.name.all(), *t.aliases)) for t in event.tracks),
            "room": NameIndex((r.id, (*r.name.all(), *r.aliases)) for r in event.rooms),
        }
        object.__setattr__(self, "_indexes", indexes)

    def choices(self, kind: str, typed: str, language: str) -> list[tuple[str, str]]:
        """Return what may be meant as (what is shown, its id), the likeliest first."""
        index = self._indexes[kind]
        is_typed = bool(fold(typed[:LONGEST_TYPED].strip()))
        found = [owner for owner, _ in index.ranked(typed)] if is_typed else index.owners
        voice = Voice(self.programme, language)
        fitting = (owner for owner in found if len(owner) <= LONGEST_VALUE)
        return [(self._shown(kind, owner, voice), owner) for owner in islice(fitting, MOST_CHOICES)]

    def days(self, typed: str, language: str) -> list[tuple[str, str]]:
        """Return the days of the event that fit as (what is shown, the day as YYYY-MM-DD)."""
        voice = Voice(self.programme, language)
        text = fold(typed[:LONGEST_TYPED].strip())
        pairs = [(voice.full_day(day), day.isoformat()) for day in self.programme.days]
        fitting = [pair for pair in pairs if text in fold(pair[0]) or text in pair[1]]
        return (fitting if text else pairs)[:MOST_CHOICES]

    def meant(self, kind: str, typed: str) -> str | None:
        """Return the id of what was chosen, or typed clearly enough; None when neither."""
        index = self._indexes[kind]
        if typed in index.owners:
            return typed
        ranked = index.ranked(typed)
        return ranked[0][0] if ranked and ranked[0][1] >= SURE else None

    def day_meant(self, typed: str, language: str) -> str | None:
        """Return a day of the event as YYYY-MM-DD, or None when what was typed is none."""
        days = self.days(typed, language)
        return days[0][1] if days and typed.strip() else None

    def _shown(self, kind: str, identity: str, voice: Voice) -> str:
        if kind == "session":
            return self._shown_session(self.programme.session[identity], voice)
        if kind == "person":
            return cut(voice.person(self.programme.person[identity]), LONGEST_CHOICE)
        named = self.programme.track if kind == "track" else self.programme.room
        return cut(named[identity].name.get(voice.language), LONGEST_CHOICE)

    def _shown_session(self, session: Session, voice: Voice) -> str:
        day = self.programme.day_of(session)
        when = voice.listed_by_space(
            voice.day(day) if day else "", voice.clock(session.start) if session.start else ""
        )
        if not when:
            return cut(voice.title(session), LONGEST_CHOICE)
        return f"{cut(voice.title(session), LONGEST_CHOICE - len(when) - 3)} ({when})"
