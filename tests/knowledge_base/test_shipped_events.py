from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge_base.load import list_events, load_event

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"


@pytest.mark.parametrize("name", list_events(KNOWLEDGE))
def test_shipped_event_loads_without_a_warning(name: str) -> None:
    loaded = load_event(KNOWLEDGE / name)
    assert loaded.event.id == name
    assert loaded.warnings == ()
