"""What a participant means by a few typed letters: sessions, people, days, tracks and rooms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from bot.answering.text.normalise import fold
from bot.answering.voice import Voice
from bot.chat.cards.truncation import cut
from bot.core.models import Session
from bot.core.programme import Programme

MOST_CHOICES = 25
LONGEST_CHOICE = 100
LONGEST_VALUE = 100
ALIKE = 62.0
"""How alike, of 100, a name must be to what was typed to be offered."""

SURE = 80.0
"""How alike a name must be to stand for what was typed without being chosen."""


@dataclass(frozen=True)
class _Index:
    """The folded names of one sort of thing, and whose each is."""

    names: tuple[str, ...]
    owners: tuple[str, ...]

    @classmethod
    def of(cls, named: Iterable[tuple[str, Iterable[str]]]) -> _Index:
        pairs = [
            (name, owner)
            for owner, names in named
            for name in dict.fromkeys(fold(name) for name in names if name)
        ]
        return cls(tuple(name for name, _ in pairs), tuple(owner for _, owner in pairs))

    def ranked(self, typed: str) -> list[tuple[str, float]]:
        """Return whose names are like what was typed, the likest first, with how alike."""
        best: dict[str, float] = {}
        for place, name in enumerate(self.names):
            at = f" {name}".find(f" {typed}")
            score = 110.0 - min(at, 9) if at >= 0 else 95.0 if typed in name else 0.0
            if score:
                best[self.owners[place]] = max(best.get(self.owners[place], 0.0), score)
        if len(typed) >= 3:
            # A few misspelt words of a long title are like a part of it, not like the whole.
            likest: list[tuple[str, float, int]] = []
            scorers = (fuzz.WRatio, fuzz.partial_ratio) if len(typed) >= 6 else (fuzz.WRatio,)
            for scorer in scorers:
                likest = likest or process.extract(
                    typed, self.names, scorer=scorer, limit=4 * MOST_CHOICES, score_cutoff=ALIKE
                )
            for _, score, place in likest:
                owner = self.owners[place]
                best[owner] = max(best.get(owner, 0.0), min(score, 94.0))
        return sorted(best.items(), key=lambda pair: -pair[1])


@dataclass(frozen=True)
class Finder:
    """Finds the things of one programme by their names in any language."""

    programme: Programme
    _indexes: dict[str, _Index] = field(init=False)

    def __post_init__(self) -> None:
        event = self.programme.event
        indexes = {
            "session": _Index.of(
                (s.id, (*s.title.all(), *s.aliases)) for s in self.programme.sessions
            ),
            "person": _Index.of(
                (p.id, (p.name, p.native_name or "", *p.aliases)) for p in event.people
            ),
            "track": _Index.of((t.id, (*t.name.all(), *t.aliases)) for t in event.tracks),
            "room": _Index.of((r.id, (*r.name.all(), *r.aliases)) for r in event.rooms),
        }
        object.__setattr__(self, "_indexes", indexes)

    def choices(self, kind: str, typed: str, language: str) -> list[tuple[str, str]]:
        """Return what may be meant as (what is shown, its id), the likeliest first."""
        index = self._indexes[kind]
        text = fold(typed.strip())[:LONGEST_CHOICE]
        if text:
            found = [owner for owner, _ in index.ranked(text)]
        else:
            found = list(dict.fromkeys(index.owners))
        voice = Voice(self.programme, language)
        return [
            (self._shown(kind, owner, voice), owner)
            for owner in found
            if len(owner) <= LONGEST_VALUE
        ][:MOST_CHOICES]

    def days(self, typed: str, language: str) -> list[tuple[str, str]]:
        """Return the days of the event that fit as (what is shown, the day as YYYY-MM-DD)."""
        voice = Voice(self.programme, language)
        text = fold(typed.strip())
        pairs = [(voice.full_day(day), day.isoformat()) for day in self.programme.days]
        fitting = [pair for pair in pairs if text in fold(pair[0]) or text in pair[1]]
        return (fitting if text else pairs)[:MOST_CHOICES]

    def meant(self, kind: str, typed: str) -> str | None:
        """Return the id of what was chosen, or typed clearly enough; None when neither."""
        index = self._indexes[kind]
        if typed in index.owners:
            return typed
        ranked = index.ranked(fold(typed.strip()))
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
