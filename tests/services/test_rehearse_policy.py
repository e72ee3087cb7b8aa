"""The policy against a second, naive reading of it: random programmes, downtimes and changes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.models import ReminderSettings
from tests.rehearsals import Stage

MIDNIGHT = datetime(2026, 2, 2, tzinfo=UTC)
NAMES = ("ant", "bee", "cat")
Told = tuple[int, str, str, int]


@dataclass(frozen=True)
class Talk:
    """A session of the naive reading: minutes of the day, and whether it is cancelled."""

    start: int
    is_cancelled: bool = False


@dataclass
class Reference:
    """The policy as somebody would do it by hand, minute by minute."""

    leads: tuple[int, ...]
    done: set[tuple[str, int, int]] = field(default_factory=set)
    known: dict[str, Talk] = field(default_factory=dict)
    last: int | None = None

    def play(self, talks: dict[str, Talk], first: int, last: int) -> tuple[set[Told], set[Told]]:
        """Return what is posted and what is skipped while up from one minute to another."""
        posted: set[Told] = set()
        skipped: set[Told] = set()
        for minute in range(first, last + 1):
            for name, talk in talks.items():
                if talk.is_cancelled:
                    continue
                left = [lead for lead in self.leads if (name, lead, talk.start) not in self.done]
                now_due = [lead for lead in left if talk.start - lead == minute]
                missed = [lead for lead in left if talk.start - lead < minute]
                if minute > first and missed:
                    raise AssertionError("while up nothing is missed")
                if minute >= talk.start and not (now_due and talk.start == minute):
                    for lead in missed:
                        skipped.add((minute, "started", name, lead))
                        self.done.add((name, lead, talk.start))
                    continue
                if minute >= talk.start:
                    for lead in missed:
                        skipped.add((minute, "started", name, lead))
                        self.done.add((name, lead, talk.start))
                    missed = []
                chosen = min(now_due + missed, default=None)
                if chosen is None:
                    continue
                kind = "reminder" if chosen in now_due else "late"
                posted.add((minute, kind, name, chosen))
                for lead in (*now_due, *missed):
                    self.done.add((name, lead, talk.start))
                    if lead != chosen:
                        skipped.add((minute, "superseded", name, lead))
        return posted, skipped


@st.composite
def stories(draw: st.DrawFn) -> tuple[tuple[int, ...], list[tuple[dict[str, Talk], int, int]]]:
    """Leads, and runs of the bot: the programme at its start, its first and last minute."""
    leads = tuple(draw(st.sets(st.sampled_from((0, 5, 10, 30, 60)), min_size=1, max_size=3)))
    talk = st.builds(Talk, st.integers(60, 300), st.booleans())
    runs = []
    clock = 0
    for _ in range(draw(st.integers(1, 4))):
        talks = draw(st.dictionaries(st.sampled_from(NAMES), talk, min_size=1))
        first = clock + draw(st.integers(0, 60))
        last = first + draw(st.integers(0, 120))
        runs.append((talks, first, last))
        clock = last + 1
    return leads, runs


@settings(max_examples=40)
@given(stories())
def test_rehearsal_matches_the_policy(
    story: tuple[tuple[int, ...], list[tuple[dict[str, Talk], int, int]]],
) -> None:
    leads, runs = story
    with TemporaryDirectory() as folder:
        stage = Stage(
            Path(folder) / "ledger.db",
            zone="UTC",
            settings=ReminderSettings(lead_minutes=leads),
        )
        reference = Reference(leads)
        for talks, first, last in runs:
            stage.sessions.clear()
            for name, talk in talks.items():
                stage.add(name, f"{MIDNIGHT + timedelta(minutes=talk.start):%Y-%m-%d %H:%M}")
                stage.sessions[-1] = replace(stage.sessions[-1], is_cancelled=talk.is_cancelled)
            lines = stage.play(
                *(f"{MIDNIGHT + timedelta(minutes=m):%Y-%m-%d %H:%M}" for m in (first, last))
            )
            told = [
                (
                    int((line.at - MIDNIGHT).total_seconds()) // 60,
                    line.kind,
                    line.session,
                    line.lead_minutes,
                )
                for line in lines
                if line.kind in {"reminder", "late"}
            ]
            skips = {
                (
                    int((line.at - MIDNIGHT).total_seconds()) // 60,
                    line.reason,
                    line.session,
                    line.lead_minutes,
                )
                for line in lines
                if line.reason in {"started", "superseded"}
            }
            posted, skipped = reference.play(talks, first, last)
            assert len(told) == len(set(told))
            assert set(told) == posted
            assert skips == skipped
