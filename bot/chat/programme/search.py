"""What a participant means by a few typed letters: sessions, people, days, tracks and rooms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from operator import itemgetter
from typing import TypeVar

from rapidfuzz import fuzz

from bot.answering.text.normalise import fold
from bot.answering.voice import Voice
from bot.chat.cards.truncation import cut
from bot.chat.programme.name_index import LONGEST_TYPED, MOST_CHOICES, NameIndex
from bot.core.models import Person, Session
from bot.core.programme import Programme

LONGEST_CHOICE = 100
LONGEST_VALUE = 100
MOST_ALIKE = 8

CONTAINED = 95.0
"""How alike a name is at least that holds what was typed, letter for letter."""

SURE = 80.0
"""How alike a name must be to stand for what was typed without being chosen."""

_Named = TypeVar("_Named")


def fits(typed: str, name: str) -> bool:
    """Whether a name is offered for what is typed: it holds it, or nearly does."""
    text, folded = fold(typed[:LONGEST_TYPED]), fold(name)
    return text in folded or fuzz.partial_ratio(text, folded) >= SURE


def likeliest(typed: str, named: Iterable[tuple[_Named, str]]) -> _Named | None:
    """Return what has the name most like what was typed, the first of several.

    None where no name is surely meant.
    """
    text = fold(typed[:LONGEST_TYPED])
    scored = ((fuzz.WRatio(text, fold(name)), one) for one, name in named)
    score, best = max(scored, key=itemgetter(0), default=(0.0, None))
    return best if score >= SURE else None


@dataclass(frozen=True)
class Finder:
    """Finds the things of one programme by their names in any language."""

    programme: Programme
    _indexes: dict[str, NameIndex] = field(init=False)
    _twins: Counter[tuple[tuple[str, ...], datetime | None]] = field(init=False)
    _bearers: Counter[str] = field(init=False)

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
        twins = Counter((s.title.all(), s.start) for s in event.sessions)
        object.__setattr__(self, "_twins", twins)
        object.__setattr__(self, "_bearers", Counter(person.name for person in event.people))

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

    def meant(self, kind: str, typed: str, now: datetime | None = None) -> str | None:
        """Return the id of what was chosen, or typed clearly enough; None when neither.

        Of several that are meant equally the one that is still to come at `now` is taken, and none
        when that leaves several.
        """
        if typed in self._indexes[kind].owners:
            return typed
        found = self._meant_equally(kind, typed)
        if len(found) > 1 and kind == "session" and now is not None:
            found = [one for one in found if self._is_to_come(one, now)] or found
        return found[0] if len(found) == 1 else None

    def alike(self, kind: str, typed: str, language: str) -> list[str]:
        """Return what several things are called that are meant equally; nothing for one or none."""
        found = self._meant_equally(kind, typed)[:MOST_ALIKE]
        voice = Voice(self.programme, language)
        return [self._shown(kind, one, voice) for one in found] if len(found) > 1 else []

    def _meant_equally(self, kind: str, typed: str) -> list[str]:
        """Return what is called what was typed, else what begins with it, else the likest one.

        How alike misspelt names are is a guess: two that are equally so are not two of one name.
        """
        index = self._indexes[kind]
        called = index.called(typed)
        if called:
            return list(called)
        ranked = index.ranked(typed)
        best = ranked[0][1] if ranked else 0.0
        if best < SURE:
            return []
        if best < CONTAINED:
            names = self._shown_names(kind, ranked[0][0])
            return [one for one, _ in ranked if self._shown_names(kind, one) == names]
        return [one for one, score in ranked if score == best]

    def _shown_names(self, kind: str, identity: str) -> tuple[str, ...]:
        if kind == "session":
            return self.programme.session[identity].title.all()
        if kind == "person":
            return (self.programme.person[identity].name,)
        return (identity,)

    def _is_to_come(self, identity: str, now: datetime) -> bool:
        session = self.programme.session[identity]
        end = self.programme.end_of(session)
        return not session.is_cancelled and (end is None or end > now)

    def day_meant(self, typed: str, language: str) -> str | None:
        """Return a day of the event as YYYY-MM-DD, or None when what was typed is none."""
        days = self.days(typed, language)
        return days[0][1] if days and typed.strip() else None

    def _shown(self, kind: str, identity: str, voice: Voice) -> str:
        if kind == "session":
            return self._shown_session(self.programme.session[identity], voice)
        if kind == "person":
            return cut(self._shown_person(self.programme.person[identity], voice), LONGEST_CHOICE)
        named = self.programme.track if kind == "track" else self.programme.room
        return cut(named[identity].name.get(voice.language), LONGEST_CHOICE)

    def _shown_person(self, person: Person, voice: Voice) -> str:
        """Return a name; of one that two people have, with what tells them apart."""
        name = voice.person(person)
        if self._bearers[person.name] == 1:
            return name
        body = self.programme.organisation.get(person.organisation or "")
        sessions = self.programme.sessions_of(person.id)
        parts = (body.name.get(voice.language) if body else "", voice.text(person.role) or "")
        told = next((part for part in parts if part), voice.title(sessions[0]) if sessions else "")
        return f"{name} ({told})" if told else name

    def _shown_session(self, session: Session, voice: Voice) -> str:
        day = self.programme.day_of(session)
        is_twin = self._twins[(session.title.all(), session.start)] > 1
        when = voice.with_commas(
            voice.day(day) if day else "",
            voice.clock(session.start) if session.start else "",
            voice.rooms(session) if is_twin else "",
        )
        if not when:
            return cut(voice.title(session), LONGEST_CHOICE)
        when = cut(when, LONGEST_CHOICE // 2)
        return f"{cut(voice.title(session), LONGEST_CHOICE - len(when) - 3)} ({when})"
