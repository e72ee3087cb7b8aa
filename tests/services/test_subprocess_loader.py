from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import EventNotFound, InvalidEvent
from bot.knowledge_base.load import load_event
from bot.services.subprocess_loader import load_in_subprocess
from tests.sample_event import write_sample_event


async def test_event_read_apart_is_the_same(tmp_path: Path) -> None:
    write_sample_event(tmp_path)
    assert await load_in_subprocess(tmp_path) == load_event(tmp_path)


async def test_faults_found_apart_are_the_same(tmp_path: Path) -> None:
    write_sample_event(tmp_path, people="people: [{id: lima}]")
    with pytest.raises(InvalidEvent) as here:
        load_event(tmp_path)
    with pytest.raises(InvalidEvent) as apart:
        await load_in_subprocess(tmp_path)
    assert (apart.value.event, apart.value.faults) == (here.value.event, here.value.faults)


async def test_event_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(EventNotFound):
        await load_in_subprocess(tmp_path / "nowhere")
