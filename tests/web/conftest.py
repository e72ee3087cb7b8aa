"""What all tests of the web share."""

from __future__ import annotations

import pytest

from bot.web import connections, server


@pytest.fixture(autouse=True)
def _refusals_come_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "SLOWED", 0)
    monkeypatch.setattr(connections, "HELD", 0)
