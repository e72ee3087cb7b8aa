"""The public server: who may come in, how often, and what every response carries."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from http import HTTPStatus
from types import MappingProxyType

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from bot.clock import Clock, pause
from bot.core.fair_use import FairUse, FairUseVerdict
from bot.errors import PortUnavailable
from bot.languages import LANGUAGES
from bot.texts import messages
from bot.web.connections import Connection, Doorkeeper
from bot.web.routes import Route, Served, Visit
from bot.web.visitors import Networks, accepted_language, client_address

BURST, REFILL = 120, timedelta(seconds=0.1)
"""Requests of one address at once, and how soon one more; a whole venue may share an address."""

LARGEST_FORM = 8 * 1024
"""Bytes of a form: a question and a little more."""

FORM_WITHIN = 10.0
"""Seconds within which a form has to have arrived."""

SENT_WITHIN = 60.0
"""Seconds within which a response has to have been taken."""

PACKED_ASIDE = 64 * 1024
"""Bytes from which a body is packed in a thread of its own."""

BACKLOG = 64
"""Connections that wait to be accepted; as many are accepted before anything else is done."""

SLOWED = 0.5
"""Seconds for which a refusal is kept back: whoever asks again at once asks that much less often,
and what Discord waits for comes in between (measured: docs/engineering.md)."""

RETRY_AFTER = 10
"""Seconds after which whoever asked too much may try again."""

SETTINGS = "PUBLIC_HOST or PUBLIC_PORT in .env"
"""Where the bot's host and port are set."""

YEAR = 365 * 24 * 3600

HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "Content-Security-Policy": (
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        ),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": (
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"
        ),
        "Referrer-Policy": "no-referrer",
        "Server": "usher",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }
)
"""What every response carries, unless the route says otherwise."""

REASONS: Mapping[int, str] = {
    HTTPStatus.NOT_FOUND: "web-not-found",
    HTTPStatus.METHOD_NOT_ALLOWED: "web-method",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "web-too-long",
    HTTPStatus.TOO_MANY_REQUESTS: "web-slower",
    HTTPStatus.INTERNAL_SERVER_ERROR: "web-sorry",
}
"""The sentence each refusal has; any other is about a request that cannot be read."""

FORM = "application/x-www-form-urlencoded"

_log = logging.getLogger(__name__)


class PublicServer:
    """Serves a table of routes to anybody; nothing that is asked of it changes anything.

    `default_language` is the event's. `is_https` says that readers come by https, through a proxy.
    """

    def __init__(
        self,
        routes: Iterable[Route],
        clock: Clock,
        default_language: Callable[[], str],
        trusted_proxies: Networks = (),
        *,
        is_https: bool = False,
    ) -> None:
        self._clock = clock
        self._default_language = default_language
        self._doorkeeper = Doorkeeper(clock, trusted_proxies)
        self._fair_use = FairUse(BURST, REFILL)
        self._headers = dict(HEADERS)
        if is_https:
            self._headers["Strict-Transport-Security"] = f"max-age={YEAR}"
        self._application = web.Application(
            middlewares=(self._respond,), client_max_size=LARGEST_FORM
        )
        for route in routes:
            self._add(route)
        self._runner: web.AppRunner | None = None
        self._server: asyncio.Server | None = None

    async def start(self, host: str, port: int, where: str = SETTINGS) -> int:
        """Serve on a port (0 for any free one); returns the port. Raises PortUnavailable.

        `where` says, for people who run Usher, where host and port are set.
        """
        self._runner = web.AppRunner(self._application)
        await self._runner.setup()
        manager = self._runner.server
        if manager is None:
            raise RuntimeError("a runner that is set up has a server")
        try:
            self._server = await asyncio.get_running_loop().create_server(
                lambda: Connection(manager, self._doorkeeper, self._headers),
                host,
                port,
                backlog=BACKLOG,
            )
        except OSError as error:
            raise PortUnavailable(where, host, port, error) from error
        address = self._server.sockets[0].getsockname()
        _log.info("the programme is served on http://%s:%s/", address[0], address[1])
        return int(address[1])

    async def stop(self) -> None:
        """Serve no more."""
        if self._server is not None:
            self._server.close()
        if self._runner is not None:
            await self._runner.cleanup()

    def _add(self, route: Route) -> None:
        async def give(request: web.Request) -> web.StreamResponse:
            served = await route.handler(await self._visit(request))
            if served is None:
                raise web.HTTPNotFound
            return await self._response(request, served)

        router = self._application.router
        router.add_get(route.path, give, allow_head=True)
        if route.is_form:
            router.add_post(route.path, give)

    @web.middleware
    async def _respond(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Let in what is fair, and send the response to whoever takes it in time."""
        try:
            response = await self._given(request, handler)
        except web.HTTPException as error:
            response = self._refusal(request, error.status)
            if hdrs.ALLOW in error.headers:
                response.headers[hdrs.ALLOW] = error.headers[hdrs.ALLOW]
        except Exception:  # noqa: BLE001 - whatever a route does, its visitor gets a response
            _log.exception("a page cannot be served")
            response = self._refusal(request, HTTPStatus.INTERNAL_SERVER_ERROR)
        try:
            async with asyncio.timeout(SENT_WITHIN):
                await response.prepare(request)
                await response.write_eof()
        except TimeoutError:
            if request.transport is not None:
                request.transport.abort()
        return response

    async def _given(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if self._fair_use.ask(self._address(request), self._clock.now()) is FairUseVerdict.WELCOME:
            return await handler(request)
        self._doorkeeper.refuse(_peer(request))
        await pause(SLOWED)
        response = self._refusal(request, HTTPStatus.TOO_MANY_REQUESTS)
        response.headers[hdrs.RETRY_AFTER] = str(RETRY_AFTER)
        response.force_close()
        return response

    async def _response(self, request: web.Request, served: Served) -> web.Response:
        if len(served.body) > PACKED_ASIDE:
            # What is packed stays packed: this waits for a thread only once.
            await asyncio.to_thread(lambda: served.packed)
        headers = {
            **self._headers,
            hdrs.CONTENT_TYPE: served.content_type,
            hdrs.CACHE_CONTROL: _caching(served),
            hdrs.VARY: "Accept-Encoding, Accept-Language",
            **served.headers,
        }
        if served.status == HTTPStatus.OK and request.method in {hdrs.METH_GET, hdrs.METH_HEAD}:
            headers[hdrs.ETAG] = served.tag
            if served.tag in request.headers.get(hdrs.IF_NONE_MATCH, ""):
                del headers[hdrs.CONTENT_TYPE]
                return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=headers)
        body = served.body
        if served.packed is not None and _takes_gzip(request):
            body = served.packed
            headers[hdrs.CONTENT_ENCODING] = "gzip"
        return web.Response(body=body, status=served.status, headers=headers)

    def _refusal(self, request: web.Request, status: int) -> web.Response:
        """Return a sentence in the reader's language that says why there is nothing else."""
        text = messages(self._language(request))(REASONS.get(status, "web-bad-request"))
        headers = {**self._headers, hdrs.CACHE_CONTROL: "no-store"}
        return web.Response(text=f"{text}\n", status=status, headers=headers)

    async def _visit(self, request: web.Request) -> Visit:
        form: Mapping[str, str] = {}
        if request.method == hdrs.METH_POST:
            form = await _form(request)
        return Visit(
            address=self._address(request),
            language=self._language(request),
            names=dict(request.match_info),
            query=_first_values(request.query),
            form=form,
        )

    def _address(self, request: web.Request) -> str:
        forwarded = request.headers.getall(hdrs.X_FORWARDED_FOR, ())
        return client_address(_peer(request), forwarded, self._doorkeeper.trusted)

    def _language(self, request: web.Request) -> str:
        asked = request.query.get("lang")
        if asked in LANGUAGES:
            return str(asked)
        accepted = accepted_language(request.headers.get(hdrs.ACCEPT_LANGUAGE, ""))
        return accepted or self._default_language()


async def _form(request: web.Request) -> Mapping[str, str]:
    """Return the fields of a form. Raises HTTPException for anything else, or too much of it."""
    if request.content_type != FORM:
        raise web.HTTPUnsupportedMediaType
    try:
        async with asyncio.timeout(FORM_WITHIN):
            return _first_values(await request.post())
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except (ValueError, LookupError):
        # Bytes that are no text, or an encoding there is not.
        raise web.HTTPBadRequest from None


def _first_values(fields: Mapping[str, object]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, value in fields.items():
        if isinstance(value, str):
            found.setdefault(name, value)
    return found


def _peer(request: web.Request) -> str:
    return request.remote or ""


def _takes_gzip(request: web.Request) -> bool:
    codings = request.headers.get(hdrs.ACCEPT_ENCODING, "").replace(" ", "").casefold()
    return any(
        coding.partition(";")[0] in {"gzip", "*"} and not coding.endswith((";q=0", ";q=0.0"))
        for coding in codings.split(",")
    )


def _caching(served: Served) -> str:
    scope = "private" if served.is_private else "public"
    seconds = int(served.kept_for.total_seconds())
    return f"{scope}, max-age={seconds}" if seconds else f"{scope}, no-cache"
