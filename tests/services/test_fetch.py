from __future__ import annotations

import gzip
import ipaddress
import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

import pytest

from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.data_address import address_behind, data_address
from bot.services.fetch import Fetched, IPAddress, fetch, is_public


class Answers(BaseHTTPRequestHandler):
    """A web server with a file, redirects, and misbehaviour."""

    def do_GET(self) -> None:
        if self.path == "/file" and self.headers.get("If-None-Match") == '"1"':
            self.send_response(304)
            self.end_headers()
        elif self.path == "/file":
            self.send_response(200)
            self.send_header("ETag", '"1"')
            self.end_headers()
            self.wfile.write(b"programme")
        elif self.path == "/endless":
            self.send_response(200)
            self.end_headers()
            try:
                for _ in range(100):
                    self.wfile.write(b"x" * (1 << 20))
            except OSError:
                return
        elif self.path == "/packed":
            self.send_response(200)
            self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            with suppress(OSError):
                self.wfile.write(gzip.compress(b"x" * (60 << 20), 1))
        elif self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", unquote(self.path.removeprefix("/to/")))
            self.end_headers()
        else:
            self.send_response(404)
            self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as httpd:
        thread = threading.Thread(target=httpd.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_address[1]}"
        httpd.shutdown()
        thread.join()


def only_this_machine(address: IPAddress) -> bool:
    return address == ipaddress.ip_address("127.0.0.1")


def refusal(url: str, may_reach: object = only_this_machine) -> str:
    with pytest.raises(UnreadableProgramme) as error:
        fetch(url, may_reach=may_reach)  # type: ignore[arg-type]
    return str(error.value)


def test_file_is_fetched_with_its_mark_and_not_again(server: str) -> None:
    assert fetch(f"{server}/file", may_reach=only_this_machine) == Fetched(b"programme", '"1"')
    assert fetch(f"{server}/file", '"1"', only_this_machine) is None


def test_redirect_is_followed(server: str) -> None:
    found = fetch(f"{server}/to//file", may_reach=only_this_machine)
    assert found == Fetched(b"programme", '"1"')


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("http://10.0.0.1/", "10.0.0.1 is inside a private network"),
        ("http://169.254.169.254/latest", "169.254.169.254 is inside a private network"),
        ("http://[::1]/", "::1 is inside a private network"),
        ("file:///etc/passwd", '"file" is no web address'),
        ("ftp://127.0.0.1/", '"ftp" is no web address'),
    ],
)
def test_redirect_to_where_nobody_may_go_is_refused(server: str, target: str, said: str) -> None:
    assert refusal(f"{server}/to/{target}").startswith(said)


def test_redirects_that_go_round_end(server: str) -> None:
    assert "redirects more than" in refusal(f"{server}/to/{server}/to/" + "/to/" * 9)


def test_source_without_end_is_cut_off(server: str) -> None:
    assert "gives more than 40 MB" in refusal(f"{server}/endless")


def test_compressed_source_is_cut_off_by_what_it_unpacks_to(server: str) -> None:
    assert "gives more than 40 MB" in refusal(f"{server}/packed")


def test_host_that_does_not_answer_is_told_in_plain_words() -> None:
    said = refusal("http://127.0.0.1:9/")
    assert said.endswith("nothing answers there; check the address, or try again later.")


def test_page_that_is_not_there_is_told_without_its_secrets(server: str) -> None:
    said = refusal(f"{server}/nothing?token=secret")
    assert said.endswith("/nothing answers 404; open it in a browser and copy the address again.")


@pytest.mark.parametrize("url", ["http://localhost:9/", "http://127.0.0.1:9/", "http://[::1]:9/"])
def test_own_machine_is_refused_by_name_and_number(url: str) -> None:
    assert "is inside a private network" in refusal(url, is_public)


ODD = ["file:///etc/passwd", "http://", "https:///x", "gopher://a/", "http://[", "http://a:99999/"]


@pytest.mark.parametrize("url", ODD)
def test_what_is_no_web_address_is_one_sentence(url: str) -> None:
    assert "\n" not in refusal(url, is_public)


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("8.8.8.8", True), ("2606:4700::1111", True), ("10.1.2.3", False), ("192.168.0.1", False),
        ("100.64.0.1", False), ("0.0.0.1", False), ("224.0.0.1", False), ("fe80::1", False),
        ("fc00::1", False), ("::ffff:127.0.0.1", False), ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False), ("::", False),
    ],
)  # fmt: skip
def test_public_addresses_are_told_from_private_ones(address: str, is_one: bool) -> None:
    assert is_public(ipaddress.ip_address(address)) is is_one


def test_pages_lead_to_their_data() -> None:
    page = b"<!doctype html><html><body>Powered by pretalx</body></html>"
    behind = "https://talks.example/tide/schedule/export/schedule.json"
    for path in ("tide/", "tide/schedule/", "tide/talk/ABC/", "tide/schedule/v/1.0/"):
        assert address_behind(f"https://talks.example/{path}", page) == behind
    assert address_behind("https://talks.example/", b"<html>Another page</html>") is None
    assert data_address("webcal://a.example/x.ics") == "https://a.example/x.ics"
    assert data_address("https://docs.google.com/spreadsheets/d/a-B_1/edit#gid=0") == (
        "https://docs.google.com/spreadsheets/d/a-B_1/export?format=xlsx"
    )
