from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.freshness import Freshness, stale_as_of

NOON = datetime(2027, 5, 13, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("every", "age", "is_stale"),
    [
        (timedelta(seconds=60), timedelta(minutes=15), False),
        (timedelta(seconds=60), timedelta(minutes=15, seconds=1), True),
        (timedelta(hours=1), timedelta(hours=3), False),
        (timedelta(hours=1), timedelta(hours=3, seconds=1), True),
        (timedelta(seconds=60), timedelta(minutes=-5), False),  # a clock that was set back
    ],
)
def test_programme_is_stale_after_a_while_and_three_missed_looks(
    every: timedelta, age: timedelta, is_stale: bool
) -> None:
    freshness = Freshness(NOON - age, every)
    assert stale_as_of(freshness, NOON) == (NOON - age if is_stale else None)


def test_programme_that_follows_nothing_is_never_stale() -> None:
    assert stale_as_of(None, NOON) is None
