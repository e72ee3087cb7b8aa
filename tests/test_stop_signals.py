"""What asks Usher to stop."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator

import pytest

from bot.stop_signals import stop_on_signals


class WithoutSignals(asyncio.SelectorEventLoop):
    """A loop like those on Windows, which know no signals."""

    add_signal_handler = asyncio.AbstractEventLoop.add_signal_handler


@pytest.fixture(autouse=True)
def _handlers_as_before() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("loop", [asyncio.SelectorEventLoop, WithoutSignals])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_usher_stops_when_asked_on_every_system(
    loop: type[asyncio.AbstractEventLoop], number: signal.Signals
) -> None:
    async def asked() -> bool:
        stop = asyncio.Event()
        stop_on_signals(stop)
        signal.raise_signal(number)
        async with asyncio.timeout(30):
            return await stop.wait()

    with asyncio.Runner(loop_factory=loop) as runner:
        assert runner.run(asked())
