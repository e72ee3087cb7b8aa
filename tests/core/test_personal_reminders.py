"""When people are reminded who asked for it: whatever they chose, and whatever the clocks do."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.personal_reminders import (
    MOST_LEADS,
    Saver,
    leads_again,
    plan_personal,
    read_leads,
)
from bot.core.reminders import LONGEST_LEAD, Reminder
from bot.errors import CataloguedError
from tests.builders import at, make_event, make_session

ZONES = ("Europe/Paris", "Asia/Seoul", "America/New_York", "Pacific/Apia", "Asia/Kathmandu")
SPRING, AUTUMN = datetime(2026, 3, 27, tzinfo=UTC), datetime(2026, 10, 23, tzinfo=UTC)

clocks = st.times().map(lambda clock: f"{clock:%H:%M}")
moments = st.builds(
    lambda base, minutes: base + timedelta(minutes=minutes),
    st.sampled_from([SPRING, AUTUMN]),
    st.integers(0, 5 * 24 * 60),
)
savers = st.builds(
    Saver,
    user_id=st.just(7),
    session=st.just("tides"),
    leads=st.lists(st.integers(0, 2 * 24 * 60), max_size=5).map(tuple),
    saved_at=moments,
    quiet_from=clocks,
    quiet_until=clocks,
    zone=st.sampled_from([None, *ZONES]),
)


def planned(saver: Saver, start: datetime, zone: str = "Europe/Paris") -> list[Reminder]:
    session = make_session(start=start.astimezone(ZoneInfo(zone)), end=None)
    return list(plan_personal(make_event(zone=zone, sessions=(session,)), [saver]))


def is_quiet(moment: datetime, saver: Saver, zone: str) -> bool:
    """Whether somebody is not to be disturbed; the moment they begin is none of them."""
    first, last = (time.fromisoformat(str(one)) for one in (saver.quiet_from, saver.quiet_until))
    clock = moment.astimezone(ZoneInfo(saver.zone or zone)).time().replace(tzinfo=None, fold=0)
    if first == last:
        return False
    return first < clock < last if first < last else clock > first or clock < last


@given(savers, moments, st.sampled_from(ZONES))
def test_no_reminder_is_late_twice_or_in_quiet_hours_unless_only_these_are_left(
    saver: Saver, start: datetime, zone: str
) -> None:
    found = planned(saver, start, zone)
    assert len({one.identity for one in found}) == len(found)
    if not saver.leads:
        assert found == []
    for one in found:
        assert one.due_at is not None
        assert saver.saved_at <= one.due_at <= start
        # Saved in quiet hours that last until the start, it is due at once.
        assert one.due_at == saver.saved_at or not is_quiet(one.due_at, saver, zone)


@given(st.sets(st.integers(0, 300), min_size=1, max_size=5), st.integers(0, 400))
def test_every_lead_there_is_time_for_is_kept(leads: set[int], minutes_before: int) -> None:
    start = at("2026-05-04 12:00").astimezone(UTC)
    saver = Saver("7", "tides", tuple(leads), start - timedelta(minutes=minutes_before))
    kept = {one.lead_minutes for one in planned(saver, start)}
    in_time = {lead for lead in leads if lead <= minutes_before}
    if in_time:
        assert kept == in_time
    else:
        assert len(kept) <= 1
        assert all(lead is not None and lead <= minutes_before for lead in kept)


@pytest.mark.parametrize(
    ("due", "moved"),
    [("2026-10-25 00:15", "2026-10-25 00:30"), ("2026-10-25 01:15", "2026-10-25 01:30")],
)
def test_quiet_hours_end_in_both_runs_of_the_hour_that_comes_twice(due: str, moved: str) -> None:
    start = at(due, "UTC") + timedelta(hours=3)
    saver = Saver("7", "tides", (180,), SPRING, "02:00", "02:30")
    (found,) = planned(saver, start)
    assert found.due_at == at(moved, "UTC")


def test_quiet_hours_are_those_of_the_reader_s_own_zone() -> None:
    start = at("2026-05-04 16:00")
    saver = Saver("7", "tides", (60,), SPRING, "22:00", "22:30", "Asia/Seoul")
    (found,) = planned(saver, start)
    assert found.due_at == at("2026-05-04 22:30", "Asia/Seoul")


@pytest.mark.parametrize(
    ("typed", "leads"),
    [
        ("10", (10,)),
        ("60, 10, 0", (60, 10, 0)),
        (" 5 60;10/5 ", (60, 10, 5)),
        ("٦٠، ١٠", (60, 10)),
        ("60、10", (60, 10)),
        (str(LONGEST_LEAD), (LONGEST_LEAD,)),
    ],
)
def test_minutes_are_read_as_people_list_them(typed: str, leads: tuple[int, ...]) -> None:
    assert read_leads(typed) == leads


@given(st.text(max_size=40) | st.from_regex(r"[0-9 ,;-]{1,30}"))
def test_whatever_is_typed_is_a_few_minutes_or_refused_in_words(typed: str) -> None:
    try:
        leads = read_leads(typed)
    except CataloguedError:
        return
    assert 1 <= len(leads) <= MOST_LEADS
    assert all(0 <= lead <= LONGEST_LEAD for lead in leads)
    assert list(leads) == sorted(set(leads), reverse=True)


@pytest.mark.parametrize("typed", ["", "-5", "1.5", "ten", "1 2 3 4 5 6", "10081", "²", "9" * 400])
def test_what_is_no_list_of_minutes_is_refused_in_words(typed: str) -> None:
    with pytest.raises(CataloguedError, match="personal-leads-wrong"):
        read_leads(typed)


@pytest.mark.parametrize(
    ("minutes_left", "offered"),
    [(60, (0, 5)), (8, (0, 5)), (7, (0,)), (3, (0,)), (2, ()), (-5, ())],
)
def test_once_more_is_offered_while_it_is_worth_it(
    minutes_left: int, offered: tuple[int, ...]
) -> None:
    start = at("2026-05-04 12:00")
    assert leads_again(start, start - timedelta(minutes=minutes_left)) == offered
