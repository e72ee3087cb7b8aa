"""A bounded mapping keeps the entries that were set last."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.core.bounded_dict import BoundedDict


@given(st.lists(st.integers(0, 9)), st.integers(1, 6))
def test_entries_kept_are_those_set_last(keys: list[int], most: int) -> None:
    kept: BoundedDict[int, int] = BoundedDict(most)
    for moment, key in enumerate(keys):
        kept[key] = moment
    newest_first = list(dict.fromkeys(reversed(keys)))[:most]
    assert list(kept) == newest_first[::-1]
    assert all(kept[key] == len(keys) - 1 - keys[::-1].index(key) for key in kept)


def test_entry_that_is_only_read_stays_as_old_as_it_was() -> None:
    kept: BoundedDict[str, int] = BoundedDict(2)
    kept["old"], kept["new"] = 1, 2
    assert kept["old"] == 1
    kept["newest"] = 3
    assert dict(kept) == {"new": 2, "newest": 3}
