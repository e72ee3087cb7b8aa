"""What calendars remember of sessions: every change counts, and no UID is two sessions'."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.core.changes import Seen, rename, renamed
from bot.core.revisions import Revisions, SessionRevision, advance

NOW = datetime(2026, 5, 4, tzinfo=UTC)
IDS = ("s1", "s2", "s3", "s1-2")
TITLES = ("Tides", "Lamps", "Buoys")

programmes = st.dictionaries(st.sampled_from(IDS), st.sampled_from(TITLES), max_size=4)


def seen(programme: dict[str, str]) -> dict[str, Seen]:
    return {session: Seen(session, {"en": title}) for session, title in programme.items()}


def follow(
    known: tuple[SessionRevision, ...], before: dict[str, str], after: dict[str, str], hour: int = 1
) -> tuple[SessionRevision, ...]:
    old, new = seen(before), seen(after)
    return advance(known, old, new, renamed(old, new), NOW + timedelta(hours=hour))


@given(st.lists(programmes, min_size=2, max_size=6))
def test_uid_is_one_session_s_and_its_sequence_grows_with_every_change(
    versions: list[dict[str, str]],
) -> None:
    known: tuple[SessionRevision, ...] = ()
    shown: dict[str, tuple[int, str]] = {}
    for hour, (before, after) in enumerate(pairwise(versions)):
        old, new = seen(before), seen(after)
        carried = rename(old, renamed(old, new))
        earlier = Revisions.of(known)
        known = follow(known, before, after, hour)
        revisions = Revisions.of(known)
        uids = [revisions.of_session(session).uid for session in after]
        uids += [one.uid for one in known if one.gone is not None]
        assert len(set(uids)) == len(uids)
        for session, was in old.items():
            before_it = earlier.of_session(session)
            name = renamed(old, new).get(session, session)
            if carried.get(name) is None or name not in new:
                continue
            now = revisions.of_session(name)
            if now.uid == before_it.uid:
                has_changed = dict(new[name].title) != dict(was.title)
                assert now.sequence == before_it.sequence + has_changed
        for session, title in after.items():
            revision = revisions.of_session(session)
            sequence, told = shown.get(revision.uid, (0, title))
            assert revision.sequence >= sequence
            assert revision.sequence > sequence or told == title
            shown[revision.uid] = (revision.sequence, title)


@given(programmes)
def test_programme_that_stays_the_same_has_nothing_to_remember(programme: dict[str, str]) -> None:
    assert follow((), programme, programme) == ()


def test_session_that_is_numbered_anew_keeps_its_uid() -> None:
    known = follow((), {"s1": "Tides", "s2": "Lamps"}, {"s1": "Buoys", "s2": "Tides"})
    revisions = Revisions.of(known)
    assert revisions.of_session("s2") == SessionRevision("s1", "s2")
    assert revisions.of_session("s1").uid == "s1-2"
    assert revisions.gone["s2"].uid == "s2"
    assert revisions.gone["s2"].gone == Seen("s2", {"en": "Lamps"})


def test_session_that_comes_back_is_the_same_again() -> None:
    gone = follow((), {"s1": "Tides"}, {})
    back = follow(gone, {}, {"s1": "Tides"}, hour=2)
    assert Revisions.of(gone).gone["s1"].sequence == 1
    assert back == (SessionRevision("s1", "s1", 2, NOW + timedelta(hours=2)),)
