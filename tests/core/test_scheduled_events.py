"""The steps from the events a server has to those the programme wants."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.models import SessionKind
from bot.core.programme import Programme
from bot.core.scheduled_events import (
    MOST_EVENTS,
    Held,
    Listing,
    Step,
    StepKind,
    sessions_to_list,
    steps_to,
)
from tests.builders import at, make_event, make_session

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)


def make_listing(session: str = "tides", name: str = "Tides", hours: int = 2) -> Listing:
    starts_at = NOW + timedelta(hours=hours)
    return Listing(session, name, "", "Hall", starts_at, starts_at + timedelta(hours=1))


listings = st.lists(
    st.builds(
        make_listing,
        session=st.sampled_from("abcd"),
        name=st.sampled_from(["Tides", "Lamps"]),
        hours=st.integers(-3, 5),
    ),
    unique_by=lambda one: one.session,
)
rows = listings.flatmap(
    lambda some: st.fixed_dictionaries(
        {one.session: st.just(Held(one, one.session)) | st.just(Held(one, None)) for one in some}
    )
)


def kinds(steps: tuple[Step, ...]) -> list[StepKind]:
    return [step.kind for step in steps]


def carry_out(held: dict[str, Held], steps: tuple[Step, ...]) -> dict[str, Held]:
    """Return the rows once every step has gone well, and nothing asked for was found."""
    after = dict(held)
    for step in steps:
        if step.held is not None:
            after.pop(step.held.listing.session, None)
        if step.kind in {StepKind.CREATE, StepKind.CHANGE}:
            event_id = step.held.event_id if step.held else f"new-{step.listing.session}"
            after[step.listing.session] = Held(step.listing, event_id)
    return after


@given(listings, rows)
def test_steps_lead_to_what_is_wanted_and_then_there_are_none(
    wanted: list[Listing], held: dict[str, Held]
) -> None:
    steps = steps_to(wanted, held, NOW)
    assert len({step.listing.session for step in steps if step.kind is StepKind.CREATE}) == len(
        [step for step in steps if step.kind is StepKind.CREATE]
    )
    assert not any(step.kind is StepKind.CREATE and step.listing.session in held for step in steps)
    for _ in range(2):
        held = carry_out(held, steps)
        steps = steps_to(wanted, held, NOW)
    assert steps == ()
    coming = {one.session: one for one in wanted if one.starts_at - NOW >= timedelta(hours=1)}
    assert coming.keys() <= held.keys()


def test_session_with_another_id_keeps_its_event() -> None:
    held = {"old": Held(make_listing("old"), "1")}
    (step,) = steps_to([make_listing("new")], held, NOW)
    assert (step.kind, step.listing.session, step.held) == (StepKind.CHANGE, "new", held["old"])


def test_what_has_begun_is_neither_made_nor_moved() -> None:
    begun, later = make_listing(hours=-1), make_listing(hours=3)
    assert steps_to([begun], {}, NOW) == ()
    assert steps_to([later], {"tides": Held(begun, "1")}, NOW) == ()
    assert kinds(steps_to([], {"tides": Held(begun, "1")}, NOW)) == [StepKind.FORGET]


def test_event_of_which_nobody_knows_is_looked_for_whether_it_is_wanted_or_not() -> None:
    held = {"tides": Held(make_listing(), None)}
    assert kinds(steps_to([make_listing()], held, NOW)) == [StepKind.FIND]
    assert kinds(steps_to([], held, NOW)) == [StepKind.FIND]


def test_the_next_hundred_are_listed_without_breaks_and_what_is_over() -> None:
    noon = at("2026-05-04 12:00")
    sessions = [
        make_session(id=f"s{n:03}", start=noon + timedelta(minutes=n), end=None) for n in range(150)
    ]
    sessions += [
        make_session(id="lunch", kind=SessionKind.MEAL, start=noon, end=None),
        make_session(id="gone", start=noon, end=None, is_cancelled=True),
        make_session(id="over", start=at("2026-05-04 09:00"), end=at("2026-05-04 10:00")),
        make_session(id="unset", start=None, end=None),
    ]
    listed = sessions_to_list(Programme(make_event(sessions=tuple(sessions))), noon)
    assert [one.id for one in listed] == [f"s{n:03}" for n in range(MOST_EVENTS)]
