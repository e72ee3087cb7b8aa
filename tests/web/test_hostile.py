"""What strangers send on purpose: it is refused, it costs little, and the next reader is served."""

from __future__ import annotations

import asyncio
import re
import zlib
from collections.abc import AsyncIterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.web.page import render_page, served_page
from bot.web.routes import Route, Served, Visit
from bot.web.server import BURST
from tests.web.fair import FAIR
from tests.web.serving import NOON, Site, echo, serving

FORM = b"Content-Type: application/x-www-form-urlencoded\r\n"


PAGE = Served(render_page(FAIR, "en", NOON, served_page()).encode())


async def give_page(_visit: Visit) -> Served:
    return PAGE


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    routes = [
        Route("/", give_page),
        Route("/ask", echo, is_form=True),
        Route("/session/{name}.ics", echo),
    ]
    async with serving(routes) as made:
        yield made


async def raw(site: Site, sent: bytes, *, ends: bool = False) -> bytes:
    """Send bytes and return all that comes back; b"" where the connection is cut."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
        writer.write(sent)
        if ends:
            writer.write_eof()
        answer = await reader.read()
        writer.close()
    except ConnectionError:
        return b""
    return answer


def statuses(answer: bytes) -> list[int]:
    return [int(code) for code in re.findall(rb"HTTP/1\.[01] (\d{3}) ", answer)]


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/../../etc/passwd", 404),
        ("/..%2f..%2fetc/passwd", 404),
        ("/%2e%2e/%2e%2e/etc/passwd", 404),
        ("/..\\..\\etc\\passwd", 404),
        ("//etc/passwd", 404),
        ("/page.html.jinja", 404),
        ("/templates/page.js", 404),
        ("/.env", 404),
        ("/%00", 404),
        ("/\N{LATIN SMALL LETTER E WITH ACUTE}", 400),
        ("http://example.org/", 200),
        ("*", 400),
        ("/" + "a" * 9_000, 400),
        ("/?q=" + "a" * 7_000, 200),
        ("/?q=" + "a" * 9_000, 400),
        ("/?" + "&".join(f"a{n}=1" for n in range(900)), 200),
        ("/?lang=%ff%fe", 200),
    ],
    ids=lambda value: str(value)[:24],
)
async def test_path_leads_to_what_is_there_or_nowhere(site: Site, target: str, status: int) -> None:
    answer = await raw(site, f"GET {target} HTTP/1.0\r\n\r\n".encode())
    assert statuses(answer) in ([status], [400])
    assert b"root:" not in answer
    assert b"{%" not in answer


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTTP/1.1\r\nHost: x\r\n" + b"A: b\r\n" * 500 + b"\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nA: " + b"b" * 20_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nA\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nA: b\x00c\r\n\r\n",
        b"POST /ask HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        b"POST /ask HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        b"POST /ask HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"BREW / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"CONNECT example.org:443 HTTP/1.0\r\n\r\n",
    ],
    ids=range(11),
)
async def test_request_that_is_none_is_refused(site: Site, sent: bytes) -> None:
    answer = await raw(site, sent)
    assert {code // 100 for code in statuses(answer)} <= {4}
    assert b"Traceback" not in answer
    assert (await site.get("/")).status == 200


async def test_nothing_that_is_sent_becomes_a_header_or_part_of_the_page(site: Site) -> None:
    crlf = "%0d%0aSet-Cookie:%20a=b%0d%0a%0d%0a<script>alert(1)</script>"
    for path in (f"/?lang={crlf}", f"/{crlf}", f"/session/{crlf}.ics"):
        got = await site.get(path, headers={"X-Forwarded-Host": "evil.example"})
        assert "Set-Cookie" not in got.headers
        assert "evil.example" not in got.text
        assert path.startswith("/session") or "alert(1)" not in got.text


async def test_part_of_a_page_is_not_given_but_all_of_it(site: Site) -> None:
    whole = await site.get("/")
    part = await site.get("/", headers={"Range": "bytes=0-9"})
    assert (part.status, part.body) == (200, whole.body)


async def test_form_that_unpacks_to_far_more_is_refused(site: Site) -> None:
    packed = zlib.compress(b"q=" + b"a" * 50_000_000, 9)
    head = b"POST /ask HTTP/1.0\r\n" + FORM + b"Content-Encoding: deflate\r\n"
    answer = await raw(site, head + b"Content-Length: %d\r\n\r\n" % len(packed) + packed)
    assert statuses(answer) in ([413], [400])


async def test_form_with_a_thousand_fields_is_read_as_it_is(site: Site) -> None:
    fields = b"&".join(b"a%d=1" % n for n in range(1_000))
    answer = await raw(
        site,
        b"POST /ask HTTP/1.0\r\n" + FORM + b"Content-Length: %d\r\n\r\n" % len(fields) + fields,
    )
    assert statuses(answer) == [200]


async def test_many_requests_in_one_go_are_counted_each(site: Site) -> None:
    answer = await raw(site, b"HEAD / HTTP/1.1\r\nHost: x\r\n\r\n" * (BURST + 50))
    assert statuses(answer) == [200] * BURST + [429]


async def test_upgrade_to_another_protocol_is_not_taken(site: Site) -> None:
    answer = await raw(
        site,
        b"GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n"
        b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
    )
    assert 101 not in statuses(answer)


LINES = st.sampled_from(
    [
        b"GET / HTTP/1.1",
        b"POST /ask HTTP/1.1",
        b"Host: x",
        b"Connection: close",
        b"Content-Length: 3",
        b"Transfer-Encoding: chunked",
        b"If-None-Match: *",
        b"Accept-Encoding: gzip",
        b"Content-Type: application/x-www-form-urlencoded",
        b"",
        b"a=1",
        b"0",
    ]
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(LINES, st.binary(max_size=20)), max_size=8))
def test_any_bytes_leave_the_server_well(lines: list[bytes]) -> None:
    async def send() -> None:
        async with serving([Route("/ask", echo, is_form=True)]) as site:
            answer = await raw(site, b"\r\n".join(lines), ends=True)
            assert 500 not in statuses(answer)
            assert (await site.get("/ask")).status == 200

    asyncio.run(send())
