from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, inspect
from sqlalchemy.schema import MetaData

from bot.core.announcement_lifecycle import Lifecycle, Phase
from bot.core.announcements import Announcement, Wording
from bot.core.answers import Answer
from bot.core.audit import AuditEntry
from bot.core.changes import Seen
from bot.core.deliveries import Draft
from bot.core.escalations import EscalationRequest
from bot.core.models import AnswerStatus
from bot.core.posts import Target, TargetKind
from bot.core.reminder_reconciliation import Reconciliation
from bot.core.reminders import Reminder
from bot.errors import StoreUnavailable
from bot.store import Store, database
from bot.store.exchanges import Exchange
from bot.store.participants import Participant, SavedSession
from bot.store.programmes import Version
from bot.store.tables import metadata
from tests.databases import fresh_database, make_sqlite, no_connections

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
ANA, BO = "4611686018427387904", "5"


async def fill(store: Store, user_id: str) -> None:
    """Put something about a person into every table that may hold some."""
    target = Target(TargetKind.USER, user_id)
    await store.calendar_addresses.put(user_id, "event", user_id, NOW)
    await store.participants.set_language(user_id, "fr")
    await store.participants.save_session(user_id, "event", "tides", (5,), NOW)
    answer = Answer(AnswerStatus.ANSWERED, "At nine.", "en")
    await store.feedback.add("event", user_id, "when?", answer, is_right=False, at=NOW)
    reminder = Reminder("tides", target, lead_minutes=5, starts_at=NOW, due_at=NOW, expires_at=NOW)
    plan = Reconciliation((reminder,), (), (), (), ())
    await store.reminders.apply("event", plan, NOW)
    await store.deliveries.enqueue("event", Draft(f"{user_id}", "change", target, {}, NOW))
    await store.subscriptions.add(user_id, "event", "announcements", NOW)
    announcement = Announcement({"en": Wording("Lunch", "is served")})
    lifecycle = Lifecycle(Phase.DRAFT, announcement, user_id, "Ana")
    await store.announcements.add("event", lifecycle, NOW)
    await store.audit.add(
        "event", AuditEntry(NOW, "Ana", "send", "announcement 1", user_id=user_id)
    )
    question = await store.escalations.open_question("event", "where?", "en", NOW)
    request = EscalationRequest(user_id, "10", "20", "where?", "en", NOW)
    await store.escalations.add("event", question, request)


async def test_migrated_tables_are_those_of_the_code(database_url: str, tmp_path: Path) -> None:
    if not database_url.startswith("sqlite"):
        pytest.skip("compared on SQLite, whose schema can be read without another driver")
    await (await Store.open(database_url)).close()

    def columns(found: MetaData) -> dict[str, Any]:
        return {
            name: {c.name: (c.nullable, c.primary_key) for c in table.columns}
            for name, table in found.tables.items()
            if name != "alembic_version"
        }

    def indexes(path: Path) -> dict[str, list[Any]]:
        inspector = inspect(create_engine(f"sqlite:///{path}"))
        return {
            name: sorted(str(index) for index in inspector.get_indexes(name))
            + sorted(
                str(unique["column_names"]) for unique in inspector.get_unique_constraints(name)
            )
            for name in metadata.tables
        }

    migrated = MetaData()
    engine = create_engine(database_url)
    migrated.reflect(engine)
    engine.dispose()
    assert columns(migrated) == columns(metadata)
    fresh = create_engine(f"sqlite:///{tmp_path / 'fresh.db'}")
    metadata.create_all(fresh)
    fresh.dispose()
    assert indexes(tmp_path / "usher.db") == indexes(tmp_path / "fresh.db")


async def test_opening_again_finds_everything(database_url: str) -> None:
    store = await Store.open(database_url)
    await store.notes.put("fingerprint", "abc")
    await store.close()
    again = await Store.open(database_url)
    assert await again.notes.get("fingerprint") == "abc"
    await again.close()


async def test_two_processes_may_open_at_once(database_url: str) -> None:
    stores = await asyncio.gather(*(Store.open(database_url) for _ in range(3)))
    for store in stores:
        await store.close()


@pytest.mark.parametrize("content", ["no database at all, but a text", None])
async def test_unusable_file_is_named_as_its_owner_knows_it(
    tmp_path: Path, content: str | None
) -> None:
    path = tmp_path / "kept.db"
    if content is not None:
        path.write_text(content)
    else:
        await (await Store.open(f"sqlite:///{path}")).close()
        with sqlite3.connect(path) as newer:
            newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.close()
    with pytest.raises(StoreUnavailable, match=f"^The database {path} "):
        await Store.open(f"sqlite:///{path}")


@pytest.mark.parametrize(
    "url", ["mysql://somewhere/usher", "not a url", "sqlite:////proc/nowhere/usher.db"]
)
async def test_database_that_cannot_be_opened_is_one_clear_sentence(url: str) -> None:
    with pytest.raises(StoreUnavailable, match="DATABASE_URL"):
        await Store.open(url)


async def test_note_is_replaced_and_forgotten(store: Store) -> None:
    await store.notes.put("key", "one")
    await store.notes.put("key", "two")
    assert await store.notes.get("key") == "two"
    await store.notes.put("key", None)
    assert await store.notes.get("key") is None


async def test_programme_comes_back_as_it_was(store: Store) -> None:
    seen = Seen("tides", {"en": "Tides", "ko": "조수"}, start=NOW, rooms=("hall",), people=("ana",))
    day_only = Seen("walk", {"en": "Walk"}, day=NOW.date(), is_cancelled=True)
    version = Version(3, {"tides": seen, "walk": day_only})
    assert await store.programmes.last("event") is None
    await store.programmes.keep("event", version, NOW)
    assert await store.programmes.last("event") == version


async def test_participants_wishes(store: Store) -> None:
    await store.participants.set_language(ANA, "ru")
    await store.participants.set_lead(ANA, 20)
    await store.participants.set_quiet_hours(ANA, "22:00", "07:00")
    assert await store.participants.get(ANA) == Participant(
        ANA, language="ru", lead_minutes=20, quiet_from="22:00", quiet_until="07:00"
    )
    assert await store.participants.get_many([ANA, BO]) == {ANA: await store.participants.get(ANA)}


async def test_session_saved_twice_is_saved_once(store: Store) -> None:
    assert await store.participants.save_session(ANA, "event", "tides", None, NOW)
    assert not await store.participants.save_session(ANA, "event", "tides", (5,), NOW)
    assert await store.participants.saved(ANA, "event") == (SavedSession(ANA, "tides", (5,), NOW),)
    assert await store.participants.savers("event") == [
        (SavedSession(ANA, "tides", (5,), NOW), Participant(ANA))
    ]
    assert await store.participants.drop_session(ANA, "event", "tides")
    assert not await store.participants.drop_session(ANA, "event", "tides")


async def test_everything_about_a_person_is_shown_and_erased(store: Store) -> None:
    await fill(store, ANA)
    await fill(store, BO)
    personal = {table.name for table in metadata.sorted_tables if "user_id" in table.c}
    assert set(await store.privacy.all_about(ANA)) == personal
    await store.privacy.erase(ANA)
    assert await store.privacy.all_about(ANA) == {}
    assert [entry.who for entry in await store.audit.latest("event")] == ["Ana", "-"]
    assert [stored.author for stored in await store.announcements.listed("event")] == ["Ana", "-"]
    assert set(await store.privacy.all_about(BO)) == personal


async def test_what_a_refused_person_typed_is_erased_from_the_audit_log(store: Store) -> None:
    for action in ("refused", "question.keep"):
        await store.audit.add("event", AuditEntry(NOW, "Bo", action, f"{action} of Bo", user_id=BO))
    await store.privacy.erase(BO)
    found = [(entry.who, entry.subject) for entry in await store.audit.latest("event")]
    assert found == [("-", "question.keep of Bo"), ("-", "-")]


ODD = "a\x00b\ud83dc"


async def test_nul_and_half_characters_keep_nothing_from_being_kept(store: Store) -> None:
    some = [Exchange(NOW, "en", "unknown", "topic:" + "x" * 90, text) for text in (ODD, "where?")]
    await store.exchanges.add("event", some)
    question = await store.escalations.open_question("event", ODD, "en", NOW)
    await store.audit.add("event", AuditEntry(NOW, ODD + "n" * 200, ODD, ODD, ODD, ODD))
    kept = await store.exchanges.all("event")
    stored = await store.escalations.get(question)
    (entry,) = await store.audit.latest("event")
    assert [one.question for one in kept] == ["a\ufffdb\ufffdc", "where?"]
    assert [len(one.topic) for one in kept] == [60, 60]
    assert stored is not None
    assert (stored.text, entry.subject, len(entry.who)) == (
        "a\ufffdb\ufffdc",
        "a\ufffdb\ufffdc",
        100,
    )


async def test_database_that_goes_away_is_one_clear_sentence(postgresql: str) -> None:
    async with fresh_database(postgresql) as url:
        store = await Store.open(url)
        await store.notes.put("key", "one")
        async with no_connections(postgresql, url):
            with pytest.raises(StoreUnavailable, match="does not answer: "):
                await store.notes.get("key")
            with pytest.raises(StoreUnavailable):
                async with store.transaction():
                    raise AssertionError("there is no transaction")
        assert await store.notes.get("key") == "one"
        await store.close()


async def test_open_cancelled_leaves_no_connection(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'usher.sqlite3'}"
    await (await Store.open(address)).close()
    before = set(threading.enumerate())
    for moments in range(40):
        opening = asyncio.create_task(Store.open(address))
        for _ in range(moments):
            await asyncio.to_thread(str)
        opening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await (await opening).close()
    left = [one for one in threading.enumerate() if one not in before]
    assert [one.name for one in left if "worker_thread" in one.name] == []


async def test_database_that_somebody_else_holds_is_one_clear_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 50)
    store = await Store.open(make_sqlite(tmp_path))
    with contextlib.closing(sqlite3.connect(tmp_path / "usher.db")) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailable, match=r"usher\.db cannot be used: database is locked"):
            await store.notes.put("key", "one")
        other.rollback()
    await store.notes.put("key", "one")
    assert await store.notes.get("key") == "one"
    await store.close()


async def test_database_that_is_no_database_any_more_is_one_clear_sentence(tmp_path: Path) -> None:
    url = make_sqlite(tmp_path)
    (tmp_path / "usher.db").write_bytes(b"x" * 8192)
    with pytest.raises(StoreUnavailable, match="file is not a database; put a copy of it in its"):
        await Store.open(url)


async def test_full_disk_is_one_clear_sentence_and_loses_nothing(tmp_path: Path) -> None:
    store = await Store.open(make_sqlite(tmp_path))
    await store.notes.put("key", "one")
    async with store.notes._database.read() as connection:  # noqa: SLF001 - as a disk would
        await connection.exec_driver_sql("PRAGMA max_page_count = 1")
    with pytest.raises(StoreUnavailable, match="is full; make room on the disk it is on"):
        await store.notes.put("large", "x" * 1_000_000)
    assert await store.notes.get("key") == "one"
    assert await store.notes.get("large") is None
    await store.close()


async def put_as_a_standby_does(store: Store) -> None:
    async with store.notes._database.begin() as connection:  # noqa: SLF001 - there is no other door
        await connection.exec_driver_sql("SET TRANSACTION READ ONLY")
        await store.notes.put("key", "one")


async def test_database_that_only_reads_is_one_clear_sentence(postgresql: str) -> None:
    async with fresh_database(postgresql) as url:
        store = await Store.open(url)
        with pytest.raises(StoreUnavailable, match="read-only transaction"):
            await put_as_a_standby_does(store)
        await store.notes.put("key", "two")
        assert await store.notes.get("key") == "two"
        await store.close()
