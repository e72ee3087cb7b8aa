"""The outbox: every message Usher sends unasked is a row before it is a message."""

from __future__ import annotations

from bot.store.deliveries.batches import Batches
from bot.store.deliveries.queries import Queries
from bot.store.deliveries.queue import Queue

__all__ = ["Deliveries"]


class Deliveries(Queue, Batches, Queries):
    """The outbox: its queue, what belongs together in it, and what is read of it."""
