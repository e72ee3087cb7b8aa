"""The programme among a server's scheduled events: what each says, and what is to be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

from bot.answering.text.plain import shorten_at_word
from bot.answering.voice import Voice
from bot.clock import Clock
from bot.core.models import Event, Session
from bot.core.programme import LatestProgramme, Programme
from bot.core.scheduled_events import Listing, Step, sessions_to_list, steps_to
from bot.store import Store
from bot.texts.grammar import placed

LONGEST_NAME, LONGEST_LOCATION, LONGEST_DESCRIPTION = 100, 100, 1000


class ScheduleEvents:
    """Keeps which session is which event of a server. A row is there before its event is.

    So whoever comes back after a crash knows what may have been made, and looks for it.
    """

    def __init__(self, store: Store, clock: Clock, event: Callable[[], Event]) -> None:
        self._rows = store.scheduled_events
        self._clock = clock
        self._event = event
        self._programmes = LatestProgramme()

    @property
    def is_wanted(self) -> bool:
        """Whether organisers want their programme among the events."""
        return self._event().places.has_scheduled_events

    async def steps(self, server: str) -> tuple[Step, ...]:
        """Return what is to be done on a server, in order; unwanted events are called off."""
        event, now = self._event(), self._clock.now()
        programme = self._programmes.of(event)
        voice = Voice(programme, event.languages[0])
        held = await self._rows.held(event.id, server)
        sessions = sessions_to_list(programme, now) if self.is_wanted else ()
        wanted = (listing_of(session, programme, voice) for session in sessions)
        return steps_to((one for one in wanted if one is not None), held, now)

    async def ids(self, server: str) -> frozenset[str]:
        """Return the ids of the events that belong to a session."""
        held = await self._rows.held(self._event().id, server)
        return frozenset(one.event_id for one in held.values() if one.event_id is not None)

    async def begin(self, server: str, listing: Listing) -> None:
        """Keep that an event is about to be asked for."""
        await self._rows.put(self._event().id, server, listing, None)

    async def made(self, server: str, session: str, event_id: str) -> None:
        """Keep the id of an event that is there."""
        await self._rows.set_id(self._event().id, server, session, event_id)

    async def changed(self, server: str, step: Step) -> None:
        """Keep what an event says now."""
        if step.held is None or step.held.event_id is None:
            raise ValueError("only an event that is there can be changed")
        await self.gone(server, step.held.listing.session)
        await self._rows.put(self._event().id, server, step.listing, step.held.event_id)

    async def gone(self, server: str, session: str) -> None:
        """Forget an event that is no more."""
        await self._rows.drop(self._event().id, server, session)


def listing_of(session: Session, programme: Programme, voice: Voice) -> Listing | None:
    """Return what an event says of a session; None for one without a time."""
    end = programme.end_of(session)
    if session.start is None or end is None or end <= session.start:
        return None
    place = placed((voice.rooms(session), voice.place() or ""), voice.language)
    people = voice.listing(voice.people(session)) if session.people else ""
    lines = [voice.say("discord-with", people=people)] if people else []
    lines += [text for text in (voice.text(session.abstract),) if text]
    return Listing(
        session=session.id,
        name=_line(voice.title(session), LONGEST_NAME),
        description=shorten_at_word("\n\n".join(lines), LONGEST_DESCRIPTION),
        location=_line(place or voice.event_name(), LONGEST_LOCATION),
        starts_at=session.start.astimezone(UTC),
        ends_at=end.astimezone(UTC),
    )


def _line(text: str, longest: int) -> str:
    return shorten_at_word(" ".join(text.split()), longest)
