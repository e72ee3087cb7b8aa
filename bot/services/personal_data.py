"""What is stored about a person: shown, and erased from every place."""

from __future__ import annotations

from typing import Any

from bot.services.converse import Conversations
from bot.services.save_answer import SaveAnswer
from bot.store import Store


class PersonalData:
    """What Usher knows of each person, in the database, in memory and in the event's files."""

    def __init__(self, store: Store, conversations: Conversations, save_answer: SaveAnswer) -> None:
        self._store = store
        self._conversations = conversations
        self._save_answer = save_answer

    async def all_about(self, user_id: str) -> dict[str, list[dict[str, Any]]]:
        """Return everything that is stored about somebody, by table."""
        return await self._store.privacy.all_about(user_id)

    async def erase(self, user_id: str) -> int:
        """Forget somebody; returns how many rows, and words in files, went.

        Raises FilesUnwritable, and then nothing is forgotten that would be needed to try again.
        """
        # First the files: what somebody asked can be told from the database alone.
        count = await self._save_answer.forget(await self._store.privacy.words_of(user_id))
        return count + await self._conversations.erase(user_id)
