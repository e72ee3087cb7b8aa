"""The language somebody is spoken to in: chosen, or that of their client."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from bot.errors import StoreUnavailable
from bot.languages import language_of_locale
from bot.store import Store

WISHES_WITHIN = timedelta(seconds=1)
"""How long a question waits for the database to tell the languages people chose."""

_Wishes = tuple[str | None, str | None]
"""The language somebody chose, and that of their client."""

_NONE: _Wishes = (None, None)

_log = logging.getLogger(__name__)


class LanguageWishes:
    """Knows who wants which language.

    All there is in the database is read once, and what is chosen then is kept beside it: most who
    ask have chosen nothing, and to ask the database of each costs more than their answer.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, _Wishes] | None = None
        self._reading = asyncio.Lock()
        self._writing = asyncio.Lock()  # what was written last is what is known
        self._writes = 0

    async def of(
        self, user_id: str, locale: str | None, server_locale: str | None
    ) -> tuple[str | None, ...]:
        """Return the languages that somebody may want, what they chose first.

        Then come that of their client now (`locale`), that of their client before, and their
        server's; None in the place of one that is not known, or that Usher does not speak.
        """
        chosen, before = await self._wishes(user_id)
        return (chosen, language_of_locale(locale), before, language_of_locale(server_locale))

    async def choose(self, user_id: str, language: str | None) -> None:
        """Keep the language somebody wants; None lets Usher choose again."""
        async with self._writing:
            await self._store.participants.set_language(user_id, language)
            self._note(user_id, (language, self._noted(user_id)[1]))

    async def note_locale(self, user_id: str, locale: str | None) -> None:
        """Keep the language of somebody's client, for what they asked to be sent later."""
        spoken = language_of_locale(locale)
        if (await self._wishes(user_id))[1] != spoken:
            async with self._writing:
                await self._store.participants.remember_locale(user_id, spoken)
                self._note(user_id, (self._noted(user_id)[0], spoken))

    def forget(self, user_id: str) -> None:
        """Note that nothing is kept of somebody any more."""
        self._note(user_id, _NONE)

    def _noted(self, user_id: str) -> _Wishes:
        return (self._known or {}).get(user_id, _NONE)

    def _note(self, user_id: str, wishes: _Wishes) -> None:
        self._writes += 1  # whoever is just reading has read the old ones
        if self._known is None:
            return
        self._known.pop(user_id, None)
        if wishes != _NONE:
            self._known[user_id] = wishes

    async def _wishes(self, user_id: str) -> _Wishes:
        if self._known is None:
            try:
                async with asyncio.timeout(WISHES_WITHIN.total_seconds()), self._reading:
                    return await self._read(user_id)
            except (StoreUnavailable, TimeoutError) as error:
                # A question is answered all the same, in the language it is asked in.
                _log.warning("what somebody wishes cannot be read: %r", error)
                return _NONE
        return self._known.get(user_id, _NONE)

    async def _read(self, user_id: str) -> _Wishes:
        if self._known is not None:  # somebody else has read it meanwhile
            return self._known.get(user_id, _NONE)
        writes = self._writes
        found = await self._store.participants.languages()
        if writes == self._writes:
            self._known = found
        return found.get(user_id, _NONE)
