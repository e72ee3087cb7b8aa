"""An event prepared for linking: its indexes, built once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.answering.linking.names import Names
from bot.answering.linking.sessions import SessionIndex, TextIndex
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.core.models import Event
from bot.core.programme import Programme


@dataclass(frozen=True)
class Knowledge:
    """An event prepared for linking: its indexes, built once."""

    event: Event
    programme: Programme
    names: Names
    sessions: SessionIndex
    texts: TextIndex
    places: frozenset[str]
    own_stems: frozenset[str]

    def knows(self, stem: str) -> bool:
        """Whether a stem stands in the programme or in the organisers' texts."""
        return self.sessions.knows(stem) or self.texts.knows(stem)

    @classmethod
    def of(cls, event: Event) -> Knowledge:
        """Build the indexes of an event."""
        venue = event.venue
        own: set[str] = set()
        if venue:
            for fact in (venue.name, venue.city, venue.country, venue.address):
                if fact and fact.value:
                    own.update(fold(text) for text in fact.value.all())
            own.update(fold(alias) for alias in venue.aliases)
        return cls(
            event,
            Programme(event),
            Names(event),
            SessionIndex(event),
            TextIndex(event),
            frozenset(own),
            frozenset(_own_stems(event)),
        )


def _own_stems(event: Event) -> Iterable[str]:
    """Yield the stems of the event's names, which a question may give in part."""
    texts = [event.name.value] if event.name.value else []
    for text in (*texts, *event.short_names):
        for written in text.all():
            yield from (term.stem for term in terms_of(written))
    for alias in event.aliases:
        yield from (term.stem for term in terms_of(alias))
