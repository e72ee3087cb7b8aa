"""A messenger whose server fails when told to, and keeps Discord's rule about nonces."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.core.posts import Post, Sent, Target
from bot.services.messenger import Refused, TryLater

NONCE_HOLDS = timedelta(minutes=3)


@dataclass
class SentPost:
    """A message that stands in a channel."""

    target: Target
    post: Post
    nonce: str
    reference: str
    at: datetime


@dataclass
class FlakyMessenger:
    """Holds what was sent; `script` says what happens to the next requests, in order.

    A step is None (all is well), an error raised before the message is kept, or a function that
    is called after it is kept, to fail or to die with the message sent and nobody told. `closed`
    places take nothing, `channel_ids` are those of places by their names.
    """

    clock: Clock
    script: deque[Exception | Callable[[], None] | None] = field(default_factory=deque)
    sent_posts: list[SentPost] = field(default_factory=list)
    searches: int = 0
    deleted: list[Sent] = field(default_factory=list)
    channel_ids: dict[str, str] = field(default_factory=dict)
    closed: dict[str, Exception] = field(default_factory=dict)

    async def send(self, target: Target, post: Post, *, nonce: str, reference: str) -> Sent:
        if target.id in self.closed:
            raise self.closed[target.id]
        step = self.script.popleft() if self.script else None
        if isinstance(step, Exception):
            raise step
        now = self.clock.now()
        place = self.channel_ids.get(target.id, target.id)
        for number, sent_post in enumerate(self.sent_posts):
            if sent_post.nonce == nonce and now - sent_post.at <= NONCE_HOLDS:
                return Sent(place, str(number))
        self.sent_posts.append(SentPost(target, post, nonce, reference, now))
        if step is not None:
            step()
        return Sent(place, str(len(self.sent_posts) - 1))

    async def find(self, target: Target, reference: str, since: datetime) -> Sent | None:
        self.searches += 1
        for number, sent_post in enumerate(self.sent_posts):
            if (
                sent_post.target == target
                and sent_post.reference == reference
                and sent_post.at >= since
            ):
                return Sent(str(target), str(number))
        return None

    async def edit(self, sent: Sent, post: Post, *, reference: str) -> None:
        step = self.script.popleft() if self.script else None
        if isinstance(step, Exception):
            raise step
        sent_post = self.sent_posts[int(sent.message_id)]
        assert sent_post.reference == reference
        sent_post.post = post

    async def delete(self, sent: Sent) -> None:
        step = self.script.popleft() if self.script else None
        if isinstance(step, Exception):
            raise step
        self.deleted.append(sent)


def unreachable() -> None:
    """The message is kept, but the answer is lost."""
    raise TryLater("connection reset")


__all__ = ["FlakyMessenger", "Refused", "SentPost", "TryLater", "unreachable"]
