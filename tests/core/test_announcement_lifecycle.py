"""No one organiser sends words of their own to more people than may be without a second."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.announcement_lifecycle import (
    TRANSITIONS,
    Lifecycle,
    Phase,
    Transition,
    needs_approval,
)
from bot.core.announcements import EVERYONE, Announcement, Audience, Wording
from bot.errors import InvalidTransition

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
LIMIT = 3
OLGA, OMAR, TERMINAL = "1", "2", None


def make_announcement(title: str = "Bus", **overrides: object) -> Announcement:
    values = {"texts": {"en": Wording(title, "It leaves.")}, "audience": Audience(("general",))}
    return Announcement(**(values | overrides))  # type: ignore[arg-type]


def make_lifecycle(author: str | None = OLGA, **overrides: Any) -> Lifecycle:
    return Lifecycle(Phase.DRAFT, make_announcement(**overrides), author, "Somebody")


PEOPLE = st.sampled_from([0, LIMIT, LIMIT + 1, 10 * LIMIT, None])
CHANGES = st.builds(
    make_announcement,
    title=st.sampled_from(["Bus", "Ship", "Train"]),
    ping=st.sampled_from([None, "42", EVERYONE]),
    due_at=st.sampled_from([None, NOW]),
)
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), CHANGES, PEOPLE),
        st.tuples(st.just("submit"), st.none(), PEOPLE),
        st.tuples(st.just("due"), st.none(), PEOPLE),
        st.tuples(st.sampled_from(["discard", "retract"]), st.none(), PEOPLE),
    ),
    max_size=12,
)


def step_on(
    now: Lifecycle, action: str, change: Announcement | None, people: int | None, actor: str | None
) -> Lifecycle:
    """Return what one action of one organiser makes of an announcement, as it was if refused."""
    try:
        if action == "edit" and change is not None:
            return now.edited(change, actor, "X", people, LIMIT)
        if action == "submit":
            return now.submitted(actor, people, LIMIT, NOW)[0]
        if action == "due":
            return now.due(people, LIMIT)
        return now.discarded() if action == "discard" else now.retracted()
    except InvalidTransition:
        return now


@settings(max_examples=500)
@given(
    actor=st.sampled_from([OLGA, TERMINAL]),
    author=st.sampled_from([OLGA, OMAR, TERMINAL]),
    others=st.sampled_from([None, OMAR, TERMINAL]),
    change=CHANGES,
    actions=ACTIONS,
)
def test_no_sequence_of_one_organisers_actions_sends_to_more_than_the_limit(
    actor: str | None,
    author: str | None,
    others: str | None,
    change: Announcement,
    actions: list[tuple[str, Announcement | None, int | None]],
) -> None:
    lifecycle = Lifecycle(Phase.DRAFT, change, author, "Somebody")
    if others is not None:
        # Somebody else may have asked for the very draft; no one has approved it.
        lifecycle = step_on(lifecycle, "submit", None, 0, others)
        if lifecycle.phase is Phase.WAITING and lifecycle.author != actor:
            return  # two different people want it: that is what the rule asks for
    for action, words, people in actions:
        before = lifecycle
        lifecycle = step_on(before, action, words, people, actor)
        was_sent = before.phase is Phase.SENDING
        is_sent = lifecycle.phase is Phase.SENDING
        says_else = lifecycle.announcement.fingerprint != before.announcement.fingerprint
        if is_sent and (not was_sent or says_else):
            assert not needs_approval(lifecycle.announcement, people, LIMIT)


@given(change=CHANGES, actions=ACTIONS, people=PEOPLE)
def test_whom_it_is_for_never_changes_once_it_is_sent(
    change: Announcement,
    actions: list[tuple[str, Announcement | None, int | None]],
    people: int | None,
) -> None:
    lifecycle = make_lifecycle()
    lifecycle = step_on(lifecycle, "submit", None, 0, OLGA)
    lifecycle = sent = step_on(lifecycle, "due", None, 0, OLGA)
    assert sent.phase is Phase.SENDING
    for action, words, count in [("edit", change, people), *actions]:
        for actor in (OLGA, OMAR):
            lifecycle = step_on(lifecycle, action, words, count, actor)
            kept = lifecycle.announcement
            assert kept.with_words_of(sent.announcement) == sent.announcement


@given(actions=ACTIONS, actors=st.lists(st.sampled_from([OLGA, OMAR, "3", TERMINAL]), min_size=12))
def test_whoever_approves_neither_wrote_it_nor_asked(
    actions: list[tuple[str, Announcement | None, int | None]], actors: list[str | None]
) -> None:
    lifecycle = make_lifecycle(ping=EVERYONE)
    for (action, words, people), actor in zip(actions, actors, strict=False):
        before = lifecycle
        lifecycle = step_on(before, action, words, people, actor)
        if lifecycle.approval is not None and lifecycle.approval != before.approval:
            assert actor is not None
            assert lifecycle.approval.approver == actor
            involved = [before.revision.author] if before.revision else [before.author]
            assert actor not in involved
            if before.revision is None:
                assert actor != before.requester
            assert lifecycle.approval.fingerprint == lifecycle.announcement.fingerprint


def waiting(people: int = 5) -> Lifecycle:
    return make_lifecycle().submitted(OLGA, people, LIMIT, NOW)[0]


def test_approval_holds_for_a_few_more_people_only() -> None:
    approved, step = waiting().submitted(OMAR, 5, LIMIT, NOW)
    assert step is Transition.APPROVE
    assert approved.due(5 + LIMIT, LIMIT).phase is Phase.SENDING
    assert approved.due(5 + LIMIT + 1, LIMIT).phase is Phase.WAITING


def test_approval_of_who_nobody_could_count_holds() -> None:
    asked = make_lifecycle(ping="42").submitted(OLGA, None, LIMIT, NOW)[0]
    approved, _ = asked.submitted(OMAR, None, LIMIT, NOW)
    assert approved.due(500, LIMIT).phase is Phase.SENDING


@pytest.mark.parametrize("phase", list(Phase))
def test_step_that_is_not_listed_is_refused(phase: Phase) -> None:
    lifecycle = Lifecycle(phase, make_announcement(), OLGA, "Olga")
    steps = {
        Transition.RETRACT: lifecycle.retracted,
        Transition.SEND: lambda: lifecycle.due(0, LIMIT),
    }
    for step, take in steps.items():
        if (phase, step) in TRANSITIONS:
            assert take().phase is TRANSITIONS[phase, step]
        else:
            with pytest.raises(InvalidTransition):
                take()


def test_what_is_being_sent_is_not_sent_off_again() -> None:
    sent = make_lifecycle().submitted(OLGA, 0, LIMIT, NOW)[0].due(0, LIMIT)
    for people in (0, 10):
        with pytest.raises(InvalidTransition, match="announce-not-now"):
            sent.submitted(OMAR, people, LIMIT, NOW)


def test_editing_one_language_leaves_the_others_outdated_until_they_are_looked_at() -> None:
    texts = {code: Wording(code, "text") for code in ("en", "fr", "es")}
    before = Announcement(texts=texts)
    edited = before.with_wording("en", Wording("New", "text"))
    looked_at = edited.with_wording("fr", texts["fr"]).with_wording("es", Wording("Nuevo", "text"))
    assert before.with_wording("en", texts["en"]).outdated == frozenset()
    assert before.with_wording("ko", Wording("ko", "text")).outdated == frozenset()
    assert edited.outdated == {"fr", "es"}
    assert looked_at.outdated == frozenset()
    assert edited.with_wording("fr", None).outdated == {"es"}
