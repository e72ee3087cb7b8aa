from __future__ import annotations

import pytest

from bot.core.addresses import web_address


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("https://a.example/x?y=1&z=a,b#there", "https://a.example/x?y=1&z=a,b#there"),
        ("  HTTPS://A.Example  ", "https://a.example"),
        ("http://127.0.0.1:80/map.png", "http://127.0.0.1:80/map.png"),
        ("http://пример.рф/путь", "http://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C"),
        ("https://a.example/100%/[x]", "https://a.example/100%25/%5Bx%5D"),
        ("https://a.example/%D0%BF", "https://a.example/%D0%BF"),
    ],
)
def test_address_is_written_for_a_server(given: str, taken: str) -> None:
    assert web_address(given, 512) == taken


@pytest.mark.parametrize(
    "given",
    [
        "",
        "a.example",
        "//a.example",
        "https://",
        "https://a b.example",
        "https://a.example/a b",
        "https://a.example/\u202egnp",
        "https://a.example/\ud800",
        "https://localhost/x",
        "https://a..example",
        "https://-a.example",
        f"https://{'a' * 70}.example",
        "https://a.example:99999",
        "https://[::1",
        "https://bank.example@elsewhere.example",
        "javascript:alert(1)//a.example",
        "file:///etc/passwd",
        "https://a.example/" + "x" * 500,
        "https://a.example/" + "ж" * 90,
    ],
)
def test_what_is_no_address_is_refused(given: str) -> None:
    assert web_address(given, 512) is None
