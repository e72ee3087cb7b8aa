"""A web address is written once."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Link
from tests.builders import at, make_event, make_text

NOW = at("2026-05-04 08:10")
URL = "https://example.org/tides"


@pytest.mark.parametrize(("label", "written"), [(URL, URL), ("Tides", f"Tides: {URL}")])
def test_address_is_written_after_what_it_is_called(label: str, written: str) -> None:
    engine = Engine(make_event(links=(Link(URL, make_text(label)),)))
    assert engine.answer("website?", NOW).text.splitlines()[0] == written
