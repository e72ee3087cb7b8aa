"""Whose address counts, and which language a browser asks for."""

from __future__ import annotations

from ipaddress import ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.languages import LANGUAGES
from bot.web.visitors import accepted_language, client_address

PROXIES = (ip_network("10.0.0.0/8"), ip_network("fd00::/8"))


@pytest.mark.parametrize(
    ("peer", "forwarded", "address"),
    [
        pytest.param("203.0.113.5", (), "203.0.113.5", id="no proxy"),
        pytest.param("203.0.113.5", ("198.51.100.1",), "203.0.113.5", id="a reader who claims"),
        pytest.param("10.0.0.1", ("198.51.100.1",), "198.51.100.1", id="a proxy"),
        pytest.param("10.0.0.1", ("1.2.3.4, 198.51.100.1",), "198.51.100.1", id="claim to a proxy"),
        pytest.param("10.0.0.1", ("1.2.3.4", "198.51.100.1"), "198.51.100.1", id="two headers"),
        pytest.param("10.0.0.1", ("198.51.100.1, 10.9.9.9",), "198.51.100.1", id="two proxies"),
        pytest.param("10.0.0.1", ("10.9.9.9",), "10.9.9.9", id="only proxies"),
        pytest.param("10.0.0.1", ("<script>",), "10.0.0.1", id="no address"),
        pytest.param("10.0.0.1", ("",), "10.0.0.1", id="empty"),
        pytest.param("fd00::1", ("2001:db8:1:2:3:4:5:6",), "2001:db8:1:2::/64", id="IPv6"),
        pytest.param("::ffff:203.0.113.5", (), "203.0.113.5", id="IPv4 within IPv6"),
        pytest.param("::ffff:10.0.0.1", ("198.51.100.1",), "198.51.100.1", id="such a proxy"),
        pytest.param("", ("198.51.100.1",), "", id="no peer"),
    ],
)
def test_address_that_counts(peer: str, forwarded: tuple[str, ...], address: str) -> None:
    assert client_address(peer, forwarded, PROXIES) == address


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("fr", "fr"),
        ("fr-CA,fr;q=0.9,en;q=0.8", "fr"),
        ("de,en;q=0.5,ko;q=0.9", "ko"),
        ("de-DE,de;q=0.9", None),
        ("zh-Hant-TW", "zh"),
        ("AR", "ar"),
        ("en;q=0,ru;q=0.1", "ru"),
        ("en;q=much,ru;q=0.1", "ru"),
        ("", None),
        ("*", None),
    ],
)
def test_language_that_is_preferred(header: str, language: str | None) -> None:
    assert accepted_language(header) == language


@given(st.text(alphabet="enfr-;q=0.19,* \x00é", max_size=200))
def test_any_header_asks_for_a_language_there_is_or_none(header: str) -> None:
    assert accepted_language(header) in {None, *LANGUAGES}


@given(st.text(max_size=40), st.lists(st.text(max_size=40), max_size=3))
def test_any_address_counts_as_something(peer: str, forwarded: list[str]) -> None:
    assert isinstance(client_address(peer, forwarded, PROXIES), str)
