from __future__ import annotations

import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.file_changes import NewAnswer, SessionChange
from bot.core.models import Session, Status
from bot.errors import InvalidEvent
from bot.knowledge_base import event_writer, safe_writing
from bot.knowledge_base.event_writer import append_answer, append_change
from bot.knowledge_base.load import load_event
from tests.builders import at
from tests.knowledge_base.event_folder import load, warnings_of, write_event

NOW = datetime(2026, 5, 4, 6, 30, tzinfo=UTC)


def session_of(folder: Path) -> Session:
    (session,) = load_event(folder).event.sessions
    return session


def test_changes_are_laid_over_the_programme_in_order(tmp_path: Path) -> None:
    changes = """\
        changes:
          - {session: tides, start: 2026-05-04 11:00}
          - {session: tides, cancelled: true}
          - {session: tides, start: 2026-05-04 12:00, cancelled: false}
        """
    (session,) = load(tmp_path, changes=changes).event.sessions
    assert (session.start, session.end) == (at("2026-05-04 12:00"), at("2026-05-04 12:30"))
    assert not session.is_cancelled
    assert (session.origin.file, session.origin.key) == ("changes.yaml", "changes.3")


def test_reimported_schedule_does_not_bring_back_what_was_cancelled(tmp_path: Path) -> None:
    write_event(tmp_path)
    append_change(tmp_path, SessionChange("tides", is_cancelled=True), NOW, "Ana")
    write_event(tmp_path)
    assert session_of(tmp_path).is_cancelled


def test_time_that_becomes_known_is_no_longer_unpublished(tmp_path: Path) -> None:
    programme = "sessions: [{id: tides, title: Tides, start: {status: not_published}}]"
    changes = "changes: [{session: tides, start: 2026-05-04 11:00, end: '12:00'}]"
    (session,) = load(tmp_path, programme=programme, changes=changes).event.sessions
    assert (session.time_status, session.end) == (Status.CONFIRMED, at("2026-05-04 12:00"))


def test_length_is_kept_across_a_clock_change(tmp_path: Path) -> None:
    programme = "sessions: [{id: tides, title: T, start: 2026-03-28 23:00, end: '23:45'}]"
    changes = "changes: [{session: tides, start: 2026-03-29 01:30}]"
    event = load(
        tmp_path,
        programme=programme,
        changes=changes,
    ).event
    (session,) = event.sessions
    assert session.end == at("2026-03-29 03:15")


def test_change_of_a_lost_session_is_reported_and_kept(tmp_path: Path) -> None:
    changes = "changes: [{session: moons, cancelled: true}]"
    loaded = load(tmp_path, changes=changes)
    assert loaded.orphans == ("moons",)
    assert [w for w in warnings_of(tmp_path) if "changes.yaml" in w] == [
        (
            "changes.yaml:1:21: changes[1].session: there is no session 'moons' to change; "
            "the change waits for it; delete the entry if it will not come back"
        )
    ]


@pytest.mark.parametrize(
    "entry",
    [
        "{session: tides}",
        "{session: tides, room: nowhere}",
        "{session: tides, room: hall, rooms: [hall]}",
        "{session: tides, start: tomorrow}",
    ],
)
def test_wrong_change_is_a_fault(tmp_path: Path, entry: str) -> None:
    with pytest.raises(InvalidEvent):
        load(tmp_path, changes=f"changes: [{entry}]")


def test_appended_change_counts_and_keeps_what_stood_there(tmp_path: Path) -> None:
    write_event(tmp_path, changes="# ours\nchanges:\n  - {session: tides, room: hall} # a note\n")
    change = SessionChange("tides", start=at("2026-05-04 10:00"), note='a "delay": 1h # yes')
    append_change(tmp_path, change, NOW, "Ana (1234)")
    text = (tmp_path / "changes.yaml").read_text(encoding="utf-8")
    assert text.startswith("# ours\nchanges:\n  - {session: tides, room: hall} # a note\n")
    assert '"by": "Ana (1234)"' in text or 'by: "Ana (1234)"' in text
    assert session_of(tmp_path).start == at("2026-05-04 10:00")


def test_refused_change_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    write_event(tmp_path)
    with pytest.raises(InvalidEvent):
        append_change(tmp_path, SessionChange("tides", rooms=("nowhere",)), NOW, "Ana")
    assert not (tmp_path / "changes.yaml").exists()
    append_change(tmp_path, SessionChange("tides", is_cancelled=True), NOW, "Ana")
    before = (tmp_path / "changes.yaml").read_text(encoding="utf-8")
    with pytest.raises(InvalidEvent):
        append_change(tmp_path, SessionChange("tides", rooms=("nowhere",)), NOW, "Ana")
    assert (tmp_path / "changes.yaml").read_text(encoding="utf-8") == before
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_writers_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    write_event(tmp_path)
    threads = [
        threading.Thread(
            target=append_change,
            args=(tmp_path, SessionChange("tides", is_cancelled=True, note=str(n)), NOW, "Ana"),
        )
        for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    text = (tmp_path / "changes.yaml").read_text(encoding="utf-8")
    assert sorted(line.split('"')[-2] for line in text.splitlines() if "note" in line) == [
        str(n) for n in range(8)
    ]


WITHOUT_FILE_LOCKS = """
import asyncio  # knows which system this is
import sys
sys.modules["fcntl"] = None  # as on Windows
import bot.app
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, UTC
from pathlib import Path
from bot.core.file_changes import SessionChange
from bot.knowledge_base.event_writer import append_change

def change(number):
    done = SessionChange("tides", is_cancelled=True, note=str(number))
    append_change(Path(sys.argv[1]), done, datetime(2026, 5, 4, tzinfo=UTC), "Ana")

with ThreadPoolExecutor(8) as pool:
    list(pool.map(change, range(8)))
"""


def test_usher_starts_and_writes_where_the_system_locks_no_folders(tmp_path: Path) -> None:
    write_event(tmp_path)
    ran = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", WITHOUT_FILE_LOCKS, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    notes = [
        line for line in (tmp_path / "changes.yaml").read_text().splitlines() if "note" in line
    ]
    assert sorted(line.split('"')[-2] for line in notes) == [str(n) for n in range(8)]


@given(st.text(min_size=1, max_size=60), st.text(min_size=1, max_size=60))
def test_any_words_come_back_as_they_were_written(question: str, answer: str) -> None:
    words = " ".join(answer.split()) or "-"
    words = "".join(letter for letter in words if letter.isprintable()) or "-"
    with TemporaryDirectory() as name:
        folder = Path(name)
        write_event(folder)
        new = NewAnswer("asked-1", {"en": "Asked"}, {"en": words}, {"en": [question, "plain"]})
        append_answer(folder, new, NOW, "the organisers")
        topic = next(t for t in load_event(folder).event.topics if t.id == "asked-1")
        assert topic.answer.value is not None
        assert topic.answer.value.get("en").strip() == words.strip()
        assert topic.phrasings["en"][-1] == "plain"
        assert topic.answer.origin.source == "the organisers"


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ("{session: tides, start: 9999-12-31 23:00}", "is out of range"),
        ("{session: tides, end: 2026-05-04 07:00}", "is not after the start"),
        ('{session: tides, start: "2026-05-04 15:00", end: "14:00"}', "the end, 14:00, is before"),
        ("{session: walk, end: '10:00'}", "no start for this end"),
    ],
)
def test_impossible_times_of_a_change_are_faults(tmp_path: Path, entry: str, problem: str) -> None:
    programme = """\
        sessions:
          - {id: tides, title: Tides, start: 2026-05-04 09:00, duration_minutes: 600}
          - {id: walk, title: Walk}
        """
    with pytest.raises(InvalidEvent) as raised:
        load(tmp_path, programme=programme, changes=f"changes: [{entry}]")
    assert problem in str(next(fault for fault in raised.value.faults if not fault.is_warning))


def test_skipped_time_of_a_change_is_a_warning(tmp_path: Path) -> None:
    changes = "changes: [{session: tides, start: 2026-03-29 02:30}]"
    assert any("does not exist" in warning for warning in warnings_of(tmp_path, changes=changes))


@pytest.mark.parametrize(
    "before",
    [
        "changes:\n- session: tides\n  room: hall\n",
        "changes:\n    - {session: tides, room: hall}\n",
        "changes: [{session: tides, room: hall}]\n",
        "changes: [] # none yet\n",
        "changes:\n  - {session: tides, room: hall}\n...\n",
        "changes:\r\n  - {session: tides, room: hall}\r\n",
    ],
)
def test_change_is_added_however_the_file_is_written(tmp_path: Path, before: str) -> None:
    write_event(tmp_path)
    (tmp_path / "changes.yaml").write_bytes(before.encode())
    append_change(tmp_path, SessionChange("tides", is_cancelled=True), NOW, "Ana")
    assert session_of(tmp_path).is_cancelled


def test_refused_change_is_never_seen(tmp_path: Path) -> None:
    write_event(tmp_path)
    with pytest.raises(InvalidEvent):
        append_change(tmp_path, SessionChange("tides", rooms=("nowhere",)), NOW, "Ana")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        f"{name}.yaml" for name in ("event", "people", "programme", "contacts", "topics")
    )


TOPIC = "id: wood\n  title: Wood\n  answer: Oak.\n"


@pytest.mark.parametrize(
    "before",
    [
        f"topics:\n- {TOPIC}  phrasings: {{en: ['is it oak: #']}}\n",
        f"topics:\n- {TOPIC}  phrasings:\n    en:\n    - 'why: #'\n    - \"what's # \\\" -:\"\n",
        f"topics:\n- {TOPIC}  phrasings:\n    en:\n    - and so on...",
        "topics: # none yet:\n",
        "# nothing but this\n",
        "source: them\n",
        f"topics:\n- {TOPIC}source: them\n",
        "{topics: [{id: wood, title: Wood, answer: Oak.}]}\n",
        f"\ufefftopics:\n- {TOPIC}",
    ],
)
def test_answer_is_added_however_the_file_is_written(tmp_path: Path, before: str) -> None:
    write_event(tmp_path, answers=before)
    for number in (1, 2):
        new = NewAnswer(f"asked-{number}", {"en": "A"}, {"en": "B\x00\ud83d: # "}, {"en": ["c: #"]})
        append_answer(tmp_path, new, NOW, "them")
    topics = {topic.id: topic for topic in load_event(tmp_path).event.topics}
    assert [name for name in topics if name != "wifi"] == [
        *(["wood"] if "wood" in before else []), "asked-1", "asked-2",
    ]  # fmt: skip
    assert topics["asked-2"].phrasings["en"] == ("c: #",)


def test_what_an_editor_saves_meanwhile_is_never_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_event(tmp_path, answers=f"topics:\n- {TOPIC}")
    path, trying = tmp_path / "answers.yaml", safe_writing.try_out
    saved = ["topics:\n- {id: tin, title: Tin, answer: Tin.}\n"]

    def save_and_try(*given: Any) -> None:
        if saved:
            path.write_text(saved.pop(), encoding="utf-8")
        trying(*given)

    monkeypatch.setattr(event_writer, "try_out", save_and_try)
    append_answer(tmp_path, NewAnswer("asked-1", {"en": "A"}, {"en": "B"}, {}), NOW, "them")
    assert [topic.id for topic in load_event(tmp_path).event.topics] == ["wifi", "tin", "asked-1"]


def test_link_to_a_file_stays_a_link_and_its_rights_stay(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "event", tmp_path / "answers.yaml"
    folder.mkdir()
    write_event(folder)
    elsewhere.write_text(f"topics:\n- {TOPIC}", encoding="utf-8")
    elsewhere.chmod(0o600)
    (folder / "answers.yaml").symlink_to(elsewhere)
    append_answer(folder, NewAnswer("asked-1", {"en": "A"}, {"en": "B"}, {}), NOW, "them")
    assert (folder / "answers.yaml").is_symlink()
    assert "asked-1" in elsewhere.read_text(encoding="utf-8")
    assert elsewhere.stat().st_mode & 0o777 == 0o600


WRITING = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from bot.core.file_changes import SessionChange
from bot.errors import FilesUnwritable
from bot.knowledge_base import event_writer, safe_writing
from bot.knowledge_base.event_writer import append_change
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
try:
    append_change(Path(sys.argv[1]), SessionChange("tides"), datetime.now(UTC), "Ana")
except FilesUnwritable as error:
    print(error.key, error.values)
"""


def test_disk_that_cannot_be_written_to_is_one_sentence(tmp_path: Path) -> None:
    write_event(tmp_path)
    ran = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", WRITING, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.startswith("trouble-unwritable {'file': 'changes.yaml', 'reason': ")
    assert not (tmp_path / "changes.yaml").exists()
