"""The public server: what every response carries, and who is served how much."""

from __future__ import annotations

import asyncio
import gzip
import io
from datetime import timedelta
from http import HTTPStatus
from ipaddress import ip_network

import pytest

from bot.errors import PortUnavailable
from bot.web import connections, server
from bot.web.routes import Route, Served, Visit
from bot.web.server import BURST, REFILL, PublicServer
from tests.web.serving import LONG, Site, echo, page, serving, still_clock

ECHO = Route("/echo/{name}", echo)
FORM = Route("/form", echo, is_form=True)
LOCAL = (ip_network("127.0.0.1"),)


async def test_page_is_whole_and_packed_where_the_browser_takes_it() -> None:
    async with serving([page(LONG)]) as site:
        plain = await site.get("/page", headers={"Accept-Encoding": "identity"})
        packed = await site.get("/page", headers={"Accept-Encoding": "br, gzip;q=0.8"})
        refused = await site.get("/page", headers={"Accept-Encoding": "gzip;q=0"})
    assert (plain.text, plain.headers.get("Content-Encoding")) == (LONG, None)
    assert (refused.text, refused.headers.get("Content-Encoding")) == (LONG, None)
    assert gzip.decompress(packed.body).decode() == LONG
    assert packed.headers["Content-Encoding"] == "gzip"
    assert len(packed.body) < len(LONG) / 50


async def test_head_tells_what_get_would_without_a_body() -> None:
    async with serving([page(LONG)]) as site:
        head = await site.get("/page", "HEAD", headers={"Accept-Encoding": "identity"})
    assert (head.status, head.body, head.headers["Content-Length"]) == (200, b"", str(len(LONG)))


async def test_page_that_is_known_is_not_sent_again() -> None:
    async with serving([page(LONG, kept_for=timedelta(minutes=1))]) as site:
        first = await site.get("/page")
        again = await site.get("/page", headers={"If-None-Match": first.headers["ETag"]})
        other = await site.get("/page", headers={"If-None-Match": '"another"'})
    assert (again.status, again.body, again.headers["ETag"]) == (304, b"", first.headers["ETag"])
    assert other.status == 200
    assert first.headers["Cache-Control"] == "public, max-age=60"


async def test_what_is_private_stays_out_of_shared_caches() -> None:
    async with serving([page("mine", is_private=True)]) as site:
        got = await site.get("/page")
    assert got.headers["Cache-Control"] == "private, no-cache"


async def test_every_response_carries_the_headers_that_protect_its_reader() -> None:
    async with serving([page("hello"), ECHO], is_https=True) as site:
        ports = [
            await site.get("/page"),
            await site.get("/nowhere"),
            await site.get("/page", "DELETE"),
            await site.get("/echo/nobody"),
        ]
        malformed = await raw(site, b"GET / HTTP/9.9.9\r\n\r\n")
    for got in ports:
        headers = {name: got.headers.get(name) for name in server.HEADERS}
        assert headers == dict(server.HEADERS)
        assert got.headers["Strict-Transport-Security"] == f"max-age={server.YEAR}"
    assert [got.status for got in ports] == [200, 404, 405, 404]
    assert malformed.startswith(b"HTTP/1.0 400")
    assert b"X-Content-Type-Options: nosniff" in malformed


async def test_http_is_not_said_to_be_https() -> None:
    async with serving([page("hello")]) as site:
        assert "Strict-Transport-Security" not in (await site.get("/page")).headers


@pytest.mark.parametrize(
    "method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"]
)
async def test_page_can_only_be_read(method: str) -> None:
    async with serving([page("hello")]) as site:
        got = await site.get("/page", method)
    assert (got.status, got.headers["Allow"]) == (405, "GET,HEAD")
    assert got.text == "This page can only be read.\n"


async def test_refusals_are_said_in_the_readers_language() -> None:
    async with serving([]) as site:
        french = await site.get("/x", headers={"Accept-Language": "fr-CH, en;q=0.5"})
        asked = await site.get("/x?lang=es", headers={"Accept-Language": "fr"})
        strange = await site.get("/x?lang=xx", headers={"Accept-Language": "de"})
    assert french.text == "Cette page n’existe pas.\n"
    assert asked.text == "Esta página no existe.\n"
    assert strange.text == "There is no such page.\n"


async def test_visit_has_the_names_the_query_and_the_form() -> None:
    async with serving([ECHO, FORM]) as site:
        got = await site.get("/echo/a%20b?lang=fr&q=%3Cb%3E&q=2")
        sent = await site.get("/form", "POST", data={"q": "où?"})
    assert got.text == "fr|a b|fr|<b>"
    assert sent.text == "en|où?"


async def test_form_that_is_none_or_too_long_is_refused() -> None:
    async with serving([FORM]) as site:
        long = await site.get("/form", "POST", data={"q": "x" * 10_000})
        json = await site.get("/form", "POST", json={"q": "x"})
        upload = await site.get("/form", "POST", data={"q": io.BytesIO(b"x")})
        strange = await site.get(
            "/form",
            "POST",
            data=b"q=%ff%fe",
            headers={"Content-Type": "application/x-www-form-urlencoded; charset=nothing"},
        )
    assert [got.status for got in (long, json, upload, strange)] == [413, 415, 415, 400]


async def test_one_address_that_asks_too_much_waits_and_others_do_not() -> None:
    clock = still_clock()
    async with serving([page("hello")], clock) as site:
        got = [(await site.get("/page")).status for _ in range(BURST)]
        late = await site.get("/page")
        other = await site.get("/page", source="127.0.0.2")
        await clock.sleep_until(clock.now() + REFILL)
        later = await site.get("/page")
    assert got == [200] * BURST
    assert (late.status, late.headers["Retry-After"]) == (429, str(server.RETRY_AFTER))
    assert late.text == "That was a lot at once. Please try again in a few seconds.\n"
    assert (other.status, later.status) == (200, 200)


async def test_readers_behind_a_trusted_proxy_count_each() -> None:
    async with serving([page("hello")], trusted_proxies=LOCAL) as site:
        for _ in range(BURST):
            await site.get("/page", headers={"X-Forwarded-For": "198.51.100.1"})
        one = await site.get("/page", headers={"X-Forwarded-For": "1.1.1.1, 198.51.100.1"})
        other = await site.get("/page", headers={"X-Forwarded-For": "198.51.100.2"})
    assert (one.status, other.status) == (429, 200)


async def test_claim_of_another_address_counts_for_nothing() -> None:
    async with serving([page("hello")]) as site:
        for number in range(BURST):
            await site.get("/page", headers={"X-Forwarded-For": f"198.51.100.{number}"})
        assert (await site.get("/page")).status == 429


async def test_whoever_goes_on_is_not_let_in_at_all_for_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(connections, "REFUSALS", 3)
    clock = still_clock()
    async with serving([page("hello")], clock) as site:
        for _ in range(BURST + 4):
            await site.get("/page")
        assert await raw(site, b"GET /page HTTP/1.0\r\n\r\n") == b""
        assert (await site.get("/page", source="127.0.0.2")).status == 200
        await clock.sleep_until(clock.now() + connections.SHUT_OUT_FOR)
        assert (await site.get("/page")).status == 200


async def test_one_address_has_so_many_connections_and_no_more() -> None:
    async with serving([page("hello")]) as site:
        held = [
            await asyncio.open_connection("127.0.0.1", site.port)
            for _ in range(connections.MOST_OF_ONE)
        ]
        assert await raw(site, b"GET /page HTTP/1.0\r\n\r\n") == b""
        assert (await site.get("/page", source="127.0.0.2")).status == 200
        for _, writer in held:
            writer.close()
            await writer.wait_closed()
        assert (await answered_again(site)).startswith(b"HTTP/1.0 200")


async def answered_again(site: Site) -> bytes:
    """Ask until the server has seen that connections are closed."""
    while not (answer := await raw(site, b"GET /page HTTP/1.0\r\n\r\n")):
        pass
    return answer


async def test_request_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "IDLE", 0.05)
    async with serving([page("hello")]) as site:
        assert await raw(site, b"GET /page HTTP/1.1\r\nX-Slow: ") == b""


async def test_form_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "FORM_WITHIN", 0.05)
    monkeypatch.setattr(connections, "LINGERING", 0.05)
    async with serving([FORM]) as site:
        answer = await raw(
            site,
            b"POST /form HTTP/1.0\r\nContent-Length: 100\r\n"
            b"Content-Type: application/x-www-form-urlencoded\r\n\r\nq=",
        )
    assert answer.startswith(b"HTTP/1.0 408")


async def test_reader_who_takes_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "SENT_WITHIN", 0)
    # More than sockets hold by themselves.
    body = "x" * 30_000_000
    async with serving([page(body)]) as site:
        assert len(await raw(site, b"GET /page HTTP/1.0\r\n\r\n")) < len(body)


async def test_connection_ends_when_its_time_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "LONGEST", 0.05)
    never = asyncio.Event()

    async def give(_visit: Visit) -> Served:
        await never.wait()
        return Served(b"")

    async with serving([Route("/page", give)]) as site:
        assert await raw(site, b"GET /page HTTP/1.0\r\n\r\n") == b""
        never.set()


async def test_route_that_breaks_tells_nothing_of_it(caplog: pytest.LogCaptureFixture) -> None:
    async def give(_visit: Visit) -> Served:
        raise RuntimeError("a secret")

    async with serving([Route("/page", give)]) as site:
        got = await site.get("/page")
    assert got.status == HTTPStatus.INTERNAL_SERVER_ERROR
    assert got.text == "Something went wrong. Please try again later.\n"
    assert [record.message for record in caplog.records if record.exc_info] == [
        "a page cannot be served"
    ]


async def test_no_address_of_a_reader_stands_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    async with serving([page("hello")]) as site:
        await site.get("/page", source="127.0.0.9")
        await site.get("/nowhere", source="127.0.0.9")
        await raw(site, b"\x16\x03\x01 no HTTP\r\n\r\n")
    assert "127.0.0.9" not in caplog.text
    assert "no HTTP" not in caplog.text


async def test_port_that_is_taken_is_told_with_its_setting() -> None:
    async with serving([]) as site:
        other = PublicServer([], still_clock(), lambda: "en")
        with pytest.raises(PortUnavailable) as told:
            await other.start("127.0.0.1", site.port)
        await other.stop()
    assert str(told.value) == (
        f"127.0.0.1 port {site.port} cannot be listened on (Address already in use); "
        "change PUBLIC_HOST or PUBLIC_PORT in .env, or end what uses it"
    )


async def raw(site: Site, sent: bytes) -> bytes:
    """Send bytes and return all that comes back; nothing where the connection is cut."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
        writer.write(sent)
        answer = await reader.read()
        writer.close()
    except ConnectionError:
        return b""
    return answer
