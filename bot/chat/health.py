"""Whether Usher is well, for machines: /healthz and /metrics on a port of their own."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.errors import PortUnavailable
from bot.services.converse import Answered
from bot.services.understand import Outcome
from bot.services.watchdog import Loop, Watchdog

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

SILENCE = 120.0
"""Seconds without anything from the gateway, such as the acknowledgement of a heartbeat, after
which Usher is not well."""

FAILED_SENDS = 3
"""Messages that failed to be sent, one after another, after which Usher is not well."""


_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
_log = logging.getLogger(__name__)


class Health:
    """Counts what happens, and serves the counts."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._questions = Counter(
            "usher_questions", "Questions asked.", ("status", "language"), registry=self.registry
        )
        self._seconds = Histogram(
            "usher_answer_seconds",
            "Time from a question's arrival to its answer.",
            buckets=_BUCKETS,
            registry=self.registry,
        )
        self._understander = Counter(
            "usher_understander",
            "Questions not understood well: whether the language model was called, and what then.",
            ("outcome",),
            registry=self.registry,
        )
        for outcome in Outcome:
            self._understander.labels(outcome)
        self._latency = Gauge(
            "usher_gateway_latency_seconds",
            "Time from a heartbeat to its acknowledgement.",
            registry=self.registry,
        )
        self._silence = Gauge(
            "usher_gateway_silence_seconds",
            "Time since anything came from the gateway.",
            registry=self.registry,
        )
        self._deliveries = Gauge(
            "usher_deliveries", "Messages of the outbox.", ("state",), registry=self.registry
        )
        self._restarts = Gauge(
            "usher_loop_restarts", "Loops begun again.", ("loop",), registry=self.registry
        )
        self._client: UsherClient | None = None
        self._watchdog: Watchdog | None = None
        self._runner: web.AppRunner | None = None

    def count(self, answered: Answered) -> None:
        """Count an answer."""
        self._questions.labels(answered.answer.status, answered.language).inc()
        self._seconds.observe(answered.took.total_seconds())

    def count_reading(self, outcome: Outcome) -> None:
        """Count what became of a question that was not understood well."""
        self._understander.labels(outcome).inc()

    async def start(self, client: UsherClient, watchdog: Watchdog, host: str, port: int) -> int:
        """Serve on a port (0 for any free one); returns the port. Raises PortUnavailable."""
        self._client = client
        self._watchdog = watchdog
        application = web.Application()
        application.router.add_get("/healthz", self._healthz)
        application.router.add_get("/metrics", self._metrics)
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        try:
            await site.start()
        except OSError as error:
            raise PortUnavailable(
                "HEALTH_HOST or HEALTH_PORT in .env", host, port, error
            ) from error
        (address, *_) = self._runner.addresses
        _log.info("health is told on http://%s:%s/healthz", address[0], address[1])
        return int(address[1])

    async def stop(self) -> None:
        """Serve no more."""
        if self._runner is not None:
            await self._runner.cleanup()

    def _silent_for(self) -> float | None:
        client = self._client
        if client is None or client.last_heard_at is None:
            return None
        return (client.clock.now() - client.last_heard_at).total_seconds()

    async def _healthz(self, _request: web.Request) -> web.Response:
        """Tell in one word, and with 503 when Discord is not there or sending fails."""
        client = self._client
        silence = self._silent_for()
        is_online = client is not None and client.is_online and not client.is_closed()
        is_heard = is_online and silence is not None and silence < SILENCE
        failing = self._watchdog.failing if self._watchdog else []
        is_sending = client is not None and client.failed_sends < FAILED_SENDS
        is_sending = is_sending and Loop.SENDING not in failing
        is_well = is_heard and is_sending
        body = {
            "status": "ok" if is_well else "unwell",
            "gateway": is_online,
            "seconds_since_last_event": silence,
            "sending": is_sending,
            "failing_loops": failing,
            "faults": len(client.current.standing.faults) if client else 0,
        }
        return web.Response(
            text=json.dumps(body), status=200 if is_well else 503, content_type="application/json"
        )

    async def _metrics(self, _request: web.Request) -> web.Response:
        client = self._client
        if client is not None:
            if client.latency == client.latency:
                self._latency.set(client.latency)
            self._silence.set(self._silent_for() or 0.0)
            counts = await client.stats.deliveries()
            for state, count in counts.items():
                self._deliveries.labels(state).set(count)
        for loop, count in (self._watchdog.restarts if self._watchdog else {}).items():
            self._restarts.labels(loop).set(count)
        return web.Response(
            body=generate_latest(self.registry), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )
