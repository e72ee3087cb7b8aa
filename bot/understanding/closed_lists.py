"""What an understander may name: the engine's intents, and what the event lists."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.answering.intents import topic_label
from bot.core.models import Event, Person, Session, Text

MOST_LISTED = 80
"""People, sessions and so on that are listed of each: a model's window is limited, as is a
server's schema (OpenAI: 1,000 values in all)."""

MOST_DAYS = 31

_WORD = re.compile(r"\w+")
_SPACELESS = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True)
class ClosedLists:
    """Names by id, of each kind; what is not here cannot be understood.

    `topics` has the organisers' own titles by the intent that asks for them.
    """

    event: str
    days: tuple[date, ...]
    intents: tuple[str, ...]
    people: Mapping[str, str]
    sessions: Mapping[str, str]
    rooms: Mapping[str, str]
    organisations: Mapping[str, str]
    topics: Mapping[str, str]

    @classmethod
    def of(cls, event: Event, intents: Sequence[str]) -> ClosedLists:
        """Return the lists of an event, and of what its engine can be asked."""
        count = min((event.end_day - event.start_day).days + 1, MOST_DAYS)
        return cls(
            event=_words(event.name.value) if event.name.value else event.id,
            days=tuple(event.start_day + timedelta(days=number) for number in range(count)),
            intents=tuple(intents),
            people={person.id: _person(person) for person in event.people},
            sessions={session.id: _session(session) for session in event.sessions},
            rooms={room.id: _words(room.name) for room in event.rooms},
            organisations={body.id: _words(body.name) for body in event.organisations},
            topics={topic_label(t): _words(t.title) for t in event.topics},
        )

    def narrowed_to(self, message: str) -> ClosedLists:
        """Return lists short enough to be sent, of what shares most with the message's words."""
        asked = frozenset(_pieces(message))
        topics = _nearest(self.topics, asked)
        left_out = self.topics.keys() - topics.keys()
        return replace(
            self,
            intents=tuple(intent for intent in self.intents if intent not in left_out),
            people=_nearest(self.people, asked),
            sessions=_nearest(self.sessions, asked),
            rooms=_nearest(self.rooms, asked),
            organisations=_nearest(self.organisations, asked),
            topics=topics,
        )


def _nearest(names: Mapping[str, str], asked: frozenset[str]) -> Mapping[str, str]:
    if len(names) <= MOST_LISTED:
        return names
    shared = {one: len(asked.intersection(_pieces(name))) for one, name in names.items()}
    return {one: names[one] for one in sorted(names, key=lambda one: -shared[one])[:MOST_LISTED]}


def _pieces(text: str) -> list[str]:
    """Return the words of a text, and where a script has no spaces each two characters."""
    pieces = []
    for word in _WORD.findall(text.casefold()):
        if _SPACELESS.search(word):
            pieces += [word[place : place + 2] for place in range(max(1, len(word) - 1))]
        else:
            pieces.append(word)
    return pieces


def _words(text: Text) -> str:
    return " / ".join(dict.fromkeys(text.all()))


def _person(person: Person) -> str:
    role = person.role.value.get("en") if person.role and person.role.value else ""
    names = dict.fromkeys((person.name, person.native_name, *person.aliases))
    return ", ".join(filter(None, (*names, role)))


def _session(session: Session) -> str:
    day = session.start.date() if session.start else session.day
    names = dict.fromkeys((_words(session.title), *session.aliases))
    return ", ".join((*names, str(session.kind), *((day.isoformat(),) if day else ())))
