"""What machines are told in numbers: questions, messages, the connection; for Prometheus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.services.converse import Answered
from bot.services.understand import Outcome
from bot.services.watchdog import Watchdog

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Metrics:
    """Counts what happens."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._questions = Counter(
            "usher_questions", "Questions asked.", ("status", "language"), registry=self._registry
        )
        self._seconds = Histogram(
            "usher_answer_seconds",
            "Time from a question's arrival to its answer.",
            buckets=_BUCKETS,
            registry=self._registry,
        )
        self._understander = Counter(
            "usher_understander",
            "Questions not understood well: whether the language model was called, and what then.",
            ("outcome",),
            registry=self._registry,
        )
        for outcome in Outcome:
            self._understander.labels(outcome)
        self._latency = Gauge(
            "usher_gateway_latency_seconds",
            "Time from a heartbeat to its acknowledgement.",
            registry=self._registry,
        )
        self._silence = Gauge(
            "usher_gateway_silence_seconds",
            "Time since anything came from the gateway.",
            registry=self._registry,
        )
        self._deliveries = Gauge(
            "usher_deliveries", "Messages of the outbox.", ("state",), registry=self._registry
        )
        self._restarts = Gauge(
            "usher_loop_restarts", "Loops begun again.", ("loop",), registry=self._registry
        )

    def count(self, answered: Answered) -> None:
        """Count an answer."""
        self._questions.labels(answered.answer.status, answered.language).inc()
        self._seconds.observe(answered.took.total_seconds())

    def count_reading(self, outcome: Outcome) -> None:
        """Count what became of a question that was not understood well."""
        self._understander.labels(outcome).inc()

    async def told(self, client: UsherClient, watchdog: Watchdog) -> bytes:
        """Return all counts, and how things stand now, in the text format of Prometheus."""
        if client.latency == client.latency:
            self._latency.set(client.latency)
        silence = client.silence
        self._silence.set(silence.total_seconds() if silence else 0.0)
        for state, count in (await client.stats.deliveries()).items():
            self._deliveries.labels(state).set(count)
        for loop, count in watchdog.restarts.items():
            self._restarts.labels(loop).set(count)
        return generate_latest(self._registry)
