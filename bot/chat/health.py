"""Whether Usher is well, for machines: /healthz and /metrics on a port of their own."""

from __future__ import annotations

import json
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from aiohttp import web
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.chat.metrics import Metrics
from bot.errors import PortUnavailable
from bot.services.watchdog import Loop, Watchdog

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

SILENCE = timedelta(minutes=2)
"""Time without anything from the gateway, such as the acknowledgement of a heartbeat, after
which Usher is not well."""

FAILED_SENDS = 3
"""Messages that failed to be sent, one after another, after which Usher is not well."""

_log = logging.getLogger(__name__)


class Health:
    """Serves whether Usher is well, and its metrics."""

    def __init__(self, client: UsherClient, watchdog: Watchdog, metrics: Metrics) -> None:
        self._client = client
        self._watchdog = watchdog
        self._metrics = metrics
        self._runner: web.AppRunner | None = None

    async def start(self, host: str, port: int) -> int:
        """Serve on a port (0 for any free one); returns the port. Raises PortUnavailable."""
        application = web.Application()
        application.router.add_get("/healthz", self._serve_health)
        application.router.add_get("/metrics", self._serve_metrics)
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

    async def _serve_health(self, _request: web.Request) -> web.Response:
        """Tell in one word, and with 503 when Discord is not there or sending fails."""
        client = self._client
        silence = client.silence
        is_online = client.is_online and not client.is_closed()
        is_heard = is_online and silence is not None and silence < SILENCE
        failing = self._watchdog.failing
        is_sending = client.failed_sends < FAILED_SENDS and Loop.SENDING not in failing
        is_well = is_heard and is_sending
        body = {
            "status": "ok" if is_well else "unwell",
            "gateway": is_online,
            "seconds_since_last_event": silence.total_seconds() if silence is not None else None,
            "sending": is_sending,
            "failing_loops": failing,
            "faults": len(client.current.standing.faults),
        }
        return web.Response(
            text=json.dumps(body), status=200 if is_well else 503, content_type="application/json"
        )

    async def _serve_metrics(self, _request: web.Request) -> web.Response:
        told = await self._metrics.told(self._client, self._watchdog)
        return web.Response(body=told, headers={"Content-Type": CONTENT_TYPE_LATEST})
