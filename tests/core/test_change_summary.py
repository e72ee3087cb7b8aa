from __future__ import annotations

import json
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.change_summary import LONGEST_PART, summarise_change

NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (None, None, []),
        (None, "It is open", ["It is open"]),
        ("one", "two", ["one → two"]),
        ({"ping": "everyone"}, {"ping": None}, ["ping: everyone →"]),
        ({"at": "08:30", "link": "x"}, {"at": "09:00", "link": "x"}, ["at: 08:30 → 09:00"]),
        (None, {"texts": {"en": ["Bus", "At 18:00"]}}, ["texts: en Bus, At 18:00"]),
        (
            {"start": "2026-11-01T05:30:00+00:00"},
            {"start": "2026-11-01T06:30:00+00:00"},
            ["start: 2026-11-01 01:30 EDT → 2026-11-01 01:30 EST"],
        ),
        (None, {"at": "2026-07-01T12:00:00.250000+00:00"}, ["at: 2026-07-01 08:00 EDT"]),
        (None, "2026-99-01T12:00:00+00:00", ["2026-99-01T12:00:00+00:00"]),
        (None, "0001-01-01T00:00:00+00:00", ["0001-01-01T00:00:00+00:00"]),
        ({"rooms": ["hall"]}, {"rooms": ["hall", "attic"]}, ["rooms: hall → hall, attic"]),
    ],
)
def test_what_changed(before: object, after: object, said: list[str]) -> None:
    first, second = (
        one if one is None or isinstance(one, str) else json.dumps(one) for one in (before, after)
    )
    assert summarise_change(first, second, NEW_YORK) == said


def test_long_texts_are_shown_from_where_they_differ() -> None:
    start = "The bus to the harbour leaves from the gate " * 4
    before, after = f"{start}at 18:00 sharp.", f"{start}at 18:30 sharp."
    assert summarise_change(before, after, NEW_YORK, 40) == ["…18:00 sharp. → …18:30 sharp."]
    [longer] = summarise_change("bus " * 50, "bus " * 50 + "again " * 50, NEW_YORK, 20)
    assert longer == "…bus → …bus again again ag…"


@given(st.one_of(st.none(), st.text()), st.one_of(st.none(), st.text()))
def test_any_words_are_shown_short(before: str | None, after: str | None) -> None:
    for line in summarise_change(before, after, NEW_YORK):
        assert len(line) <= 2 * LONGEST_PART + 5
        assert "\n" not in line
