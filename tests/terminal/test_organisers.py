"""What organisers read in the terminal: figures, and what was done."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.clock import SimulatedClock
from bot.core.announcements import Wording
from bot.core.audit import AuditEntry
from bot.errors import MisuseError
from bot.knowledge_base.load import load_event
from bot.services.remind import Remind
from bot.store import Store
from bot.store.exchanges import Exchange
from bot.terminal.organisers import announce, audit, stats
from tests.sample_event import EVENT, write_sample_event

NOON = datetime(2026, 5, 4, 10, tzinfo=UTC)
EVENT_ZONE = ZoneInfo(EVENT.zone)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "harbour-lights"
    folder.mkdir()
    return write_sample_event(folder)


def filled(folder: Path) -> str:
    """Make a store in which something has happened; returns its URL."""
    url = f"sqlite:///{folder / 'usher.db'}"

    async def fill() -> None:
        store = await Store.open(url)
        await store.exchanges.add(
            EVENT.id,
            [
                Exchange(NOON, "en", "answered", "topic:wifi", "wifi?"),
                Exchange(NOON, "fr", "answered", "where", "où ?"),
                Exchange(NOON, "fr", "unknown", "", "un [bold]sauna\x1b[31m ?"),
            ],
        )
        before, after = json.dumps({"rooms": ["hall"]}), json.dumps({"rooms": ["attic"]})
        await store.audit.add(
            EVENT.id, AuditEntry(NOON, "Olga", "session.change", "buoys", before, after)
        )
        await store.audit.add(
            EVENT.id, AuditEntry(NOON, "Ana\x1b[2J\n", "refused", "/stats \u202e")
        )
        await store.close()

    asyncio.run(fill())
    return url


def test_stats_say_what_was_asked(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert stats(str(home), filled(home)) == 0
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    hour = f"{NOON.astimezone(EVENT_ZONE):%H}:00"
    assert lines == [
        "Questions: 3.",
        *("How they fared", "answered 2", "unknown 1"),
        *("By topic", "wifi 1", "place 1", "other 1"),
        *("By language", "fr 2", "en 1"),
        *("By hour", f"{hour} 3"),
        *("Not answered", "un [bold]sauna [31m ? 1"),
        "Reminders: none",
        "Messages: none",
        "Saved sessions: 0.",
    ]


def test_stats_of_reminders_that_were_planned_anew(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{home / 'usher.db'}"
    programme = home / "programme.yaml"

    async def plan() -> None:
        store = await Store.open(url)
        event = load_event(home).event
        clock = SimulatedClock(NOON - timedelta(days=1), NOON)
        await Remind(store, clock, lambda: event).reconcile()
        await store.close()

    asyncio.run(plan())
    before = programme.read_text("utf-8")
    programme.write_text(before.replace("2026-05-04 11:00", "2026-05-05 11:00"), encoding="utf-8")
    assert programme.read_text("utf-8") != before
    asyncio.run(plan())
    assert stats(str(home), url) == 0
    shown = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [words[0] for words in shown if words[-1].isdecimal()] == ["planned", "skipped"]


def test_audit_of_nothing_says_so(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert audit(str(home), f"sqlite:///{home / 'usher.db'}") == 0
    assert capsys.readouterr().out == "Organisers have done nothing yet.\n"


def test_audit_says_what_was_done(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert audit(str(home), filled(home)) == 0
    when = f"{NOON.astimezone(EVENT_ZONE):%Y-%m-%d %H:%M:%S}"
    assert capsys.readouterr().out.splitlines() == [
        f"{when}  Ana [2J   refused  /stats  ",
        f"{when}  Olga  session.change  buoys",
        "    rooms: hall → attic",
    ]


WORDS = Wording("Bus", "It leaves at 18:00.")
PARTY_NOON = SimulatedClock(NOON, NOON + timedelta(hours=1))


@pytest.mark.parametrize(
    ("channel", "at", "said"),
    [
        ("#", None, "That is not the name of a channel"),
        ("x" * 130, None, "That is not the name of a channel"),
        ("general", "2026-05-04 09:00", "--at 2026-05-04 09:00: 2026-05-04 09:00 has passed"),
        ("general", "9999-12-31T23:59-05:00", "That is years away"),
        ("general", "soonish", "--at soonish: I cannot read that as a time"),
    ],
)
def test_announcement_that_cannot_be_is_refused_in_one_sentence(
    home: Path, channel: str, at: str | None, said: str
) -> None:
    url = f"sqlite:///{home / 'usher.db'}"
    with pytest.raises(MisuseError) as refusal:
        announce(str(home), url, [channel], WORDS, at, is_dry=False, clock=PARTY_NOON)
    assert said in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("at", ["2026-05-05 08:30", "tomorrow 8:30", "Tuesday at 8:30 am"])
def test_announcement_is_filed_for_a_time_as_people_write_it(
    home: Path, at: str, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{home / 'usher.db'}"
    assert announce(str(home), url, ["#general"], WORDS, at, is_dry=False, clock=PARTY_NOON) == 0
    shown = capsys.readouterr().out
    assert f"Announcement 1 goes to #general at 2026-05-05 08:30 ({EVENT.zone})." in shown
