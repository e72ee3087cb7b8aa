"""What was said last in each conversation, for a while: what "and where?" refers to."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from bot.answering.dialogue.state import MOST_TURNS, Turn
from bot.core.bounded_dict import BoundedDict

FORGOTTEN_AFTER = timedelta(minutes=10)
"""For how long after its last question a conversation is remembered."""

MOST_CONVERSATIONS = 2_000
"""Conversations that are remembered at a time; for more, the oldest are forgotten."""

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class _Conversation:
    turns: tuple[Turn, ...]
    message_ids: tuple[str | None, ...]
    last_at: datetime


class ConversationMemory(Generic[Key]):
    """The last turns of conversations, each under a key; moments are aware."""

    def __init__(self) -> None:
        self._conversations: BoundedDict[Key, _Conversation] = BoundedDict(MOST_CONVERSATIONS)

    def __len__(self) -> int:
        """Return how many conversations are remembered."""
        return len(self._conversations)

    def before(self, key: Key, message_id: str | None, now: datetime) -> tuple[Turn, ...]:
        """Return the turns of the last minutes before a message."""
        return self._before(key, message_id, now).turns

    def remember(self, key: Key, message_id: str | None, turn: Turn, now: datetime) -> None:
        """Add a turn; that of a message that was edited takes the place of its old one."""
        before = self._before(key, message_id, now)
        self._conversations[key] = _Conversation(
            (*before.turns, turn)[-MOST_TURNS:],
            (*before.message_ids, message_id)[-MOST_TURNS:],
            now,
        )

    def forget(self, is_theirs: Callable[[Key], bool]) -> None:
        """Forget the conversations with certain keys."""
        for key in [key for key in self._conversations if is_theirs(key)]:
            del self._conversations[key]

    def _before(self, key: Key, message_id: str | None, now: datetime) -> _Conversation:
        nothing = _Conversation((), (), now)
        conversation = self._conversations.get(key, nothing)
        if now - conversation.last_at >= FORGOTTEN_AFTER:
            del self._conversations[key]
            return nothing
        if message_id is None or message_id not in conversation.message_ids:
            return conversation
        place = conversation.message_ids.index(message_id)
        return _Conversation(
            conversation.turns[:place], conversation.message_ids[:place], conversation.last_at
        )
