from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.deeds import LONGEST_PART, what_changed


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (None, None, []),
        (None, "It is open", ["It is open"]),
        ("one", "two", ["one → two"]),
        ({"ping": "everyone"}, {"ping": None}, ["ping: everyone →"]),
        ({"at": "08:30", "link": "x"}, {"at": "09:00", "link": "x"}, ["at: 08:30 → 09:00"]),
        (None, {"texts": {"en": ["Bus", "At 18:00"]}}, ["texts: en Bus, At 18:00"]),
        ({"rooms": ["hall"]}, {"rooms": ["hall", "attic"]}, ["rooms: hall → hall, attic"]),
    ],
)
def test_what_changed(before: object, after: object, said: list[str]) -> None:
    records = [
        one if one is None or isinstance(one, str) else json.dumps(one) for one in (before, after)
    ]
    assert what_changed(*records) == said


@given(st.one_of(st.none(), st.text()), st.one_of(st.none(), st.text()))
def test_any_words_are_shown_short(before: str | None, after: str | None) -> None:
    for line in what_changed(before, after):
        assert len(line) <= 2 * LONGEST_PART + 5
        assert "\n" not in line
