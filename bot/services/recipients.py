"""How those who are sent something are written to: in which language, and in whose time."""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.models import Event
from bot.core.posts import Target, TargetKind
from bot.store import Store


async def languages_for(store: Store, event: Event, targets: Iterable[Target]) -> dict[Target, str]:
    """Return the language each target is written to in, the event's first unless it has its own."""
    chosen = list(targets)
    users = [target.user_id for target in chosen if target.user_id is not None]
    wishes = await store.participants.get_many(users)
    languages = {}
    for target in chosen:
        own = event.places.language_of.get(target.id)
        if target.kind is TargetKind.USER:
            person = wishes.get(target.id)
            own = (person.language or person.locale) if person else None
        languages[target] = own or event.languages[0]
    return languages


async def zones_for(store: Store, targets: Iterable[Target]) -> dict[Target, str]:
    """Return the IANA names of the zones that those of the targets chose who did."""
    people = {target.user_id: target for target in targets if target.user_id is not None}
    wishes = await store.participants.get_many(list(people))
    return {people[user]: one.zone for user, one in wishes.items() if one.zone is not None}
