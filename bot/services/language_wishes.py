"""The language somebody is spoken to in: chosen, or that of their client."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from bot.core.bounded_dict import BoundedDict
from bot.errors import StoreUnavailable
from bot.languages import language_of_locale
from bot.store import Store

MOST_KNOWN = 20_000
"""People whose languages need not be read again for every question."""

WISHES_WITHIN = timedelta(seconds=1)
"""How long a question waits for the database to tell the language somebody chose."""

_Wishes = tuple[str | None, str | None]
"""The language somebody chose, and that of their client."""

_log = logging.getLogger(__name__)


class LanguageWishes:
    """Knows who wants which language; the database is asked once of each."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: BoundedDict[str, _Wishes] = BoundedDict(MOST_KNOWN)
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
        await self._store.participants.set_language(user_id, language)
        self.read_again(user_id)

    async def note_locale(self, user_id: str, locale: str | None) -> None:
        """Keep the language of somebody's client, for what they asked to be sent later."""
        spoken = language_of_locale(locale)
        if (await self._wishes(user_id))[1] != spoken:
            await self._store.participants.remember_locale(user_id, spoken)
            self.read_again(user_id)

    def read_again(self, user_id: str) -> None:
        """Let somebody's wishes be read again; also by whoever is just reading the old ones."""
        self._writes += 1
        self._known.pop(user_id, None)

    async def _wishes(self, user_id: str) -> _Wishes:
        known = self._known.get(user_id)
        if known is None:
            writes = self._writes
            try:
                async with asyncio.timeout(WISHES_WITHIN.total_seconds()):
                    stored = await self._store.participants.get(user_id)
            except (StoreUnavailable, TimeoutError) as error:
                # A question is answered all the same, in the language it is asked in.
                _log.warning("what somebody wishes cannot be read: %r", error)
                return (None, None)
            known = (stored.language, stored.locale) if stored else (None, None)
            if writes == self._writes:
                self._known[user_id] = known
        return known
