"""What organisers look up: figures with a picture, and the audit log."""

from __future__ import annotations

import json
import re
import struct
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.answering.voice import Voice
from bot.app import App
from bot.chat.admin.audit_words import KNOWN_ACTIONS, KNOWN_FIELDS, told_entry
from bot.core.audit import AuditEntry
from bot.core.changes import Seen
from bot.core.escalations import EscalationState
from bot.core.programme import Programme
from bot.languages import LANGUAGES
from bot.texts import messages
from tests.builders import make_event, make_room, make_text
from tests.chat.announcements.organising import chosen, colleague, pressed, refused, written
from tests.chat.escalation.passing_on import ids as custom_ids
from tests.chat.scene import Scene
from tests.chat.steps import answer, audited_actions, time_passes
from tests.discord_server import Message, Person

GALLERY = 12
"""MediaGallery: https://discord.com/developers/docs/components/reference#component-object."""


async def asked(place: Scene, app: App) -> None:
    """Ask four questions in two languages, one of which has no answer, and small talk."""
    ana, zoe = place.person("Ana"), place.person("Zoé", locale="fr")
    for question in ("What is the wifi?", "Is there parking?", "hello"):
        await answer(ana, place, "ask", question=question)
    await answer(zoe, place, "ask", question="Où se tient la conférence ?")
    await answer(zoe, place, "ask", question="xyzzy plugh frobozz ?")
    await app.note_questions.write()


def size_of(content: bytes) -> tuple[int, int]:
    """Return width and height of a PNG: https://www.w3.org/TR/png-3/#11IHDR."""
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", content[16:24])
    return width, height


@pytest.mark.parametrize(
    ("locale", "lines"),
    [
        (
            "en-US",
            [
                "Questions: 4.\nanswered 2 (50%), not published 1 (25%), unknown 1 (25%), ",
                *("By hour:** 09:00 4", "By language:** English 2, "),
                *("Wi-Fi 1", "Parking 1", "Venue and directions 1"),
                *("is there parking? (1)", "Saved sessions: 1."),
            ],
        ),
        (
            "fr",
            [
                *(
                    "Questions\u202f: 4.\navec réponse 2 (50\u202f%), ",
                    "information non publiée 1 (25\u202f%), ",
                    "réponse inconnue 1 (25\u202f%), ",
                    "Par heure\u202f:** 09:00 4",
                    "Par langue\u202f:** anglais 2, ",
                ),
                *("Wi-Fi 1", "Parking 1", "Lieu et accès 1"),
                *("is there parking? (1)", "Séances enregistrées\u202f: 1."),
            ],
        ),
    ],
)
@pytest.mark.usefixtures("olga")
async def test_stats_are_told_and_drawn(place: Scene, locale: str, lines: list[str]) -> None:
    omar = colleague(place, locale=locale)
    async with place.usher() as app:
        await app.agenda.save(str(omar.id), "buoys")
        await asked(place, app)
        shown = await answer(omar, place, "stats")
    assert shown.is_ephemeral
    assert [line for line in lines if line not in shown.text] == []
    (file,) = shown.attachments
    assert file["filename"] == "questions.png"
    width, height = size_of(shown.bytes_of[file["id"]])
    assert width == 1080
    assert 500 < height < 1800
    [gallery] = [one for one in shown.components[0]["components"] if one["type"] == GALLERY]
    [item] = gallery["items"]
    assert item["media"]["url"].endswith("questions.png")
    assert item["description"]


async def test_question_nobody_passed_on_is_answered_and_kept_from_the_figures(
    place: Scene, olga: Person
) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        await answer(ana, place, "ask", question="Is there parking?")
        await app.note_questions.write()
        shown = await answer(olga, place, "stats")
        (press,) = [one for one in custom_ids(shown) if one.startswith("usher:stats-answer:")]
        form = await olga.press(shown, press)
        await form.response()
        said = await (await olga.submit(form, {"text": "Behind the lighthouse."})).response()
        (question,) = await app.store.escalations.listed(app.current.event.id)
        again = await olga.press(shown, press)
        await again.response()
    assert "Behind the lighthouse." in said.text
    assert any(one.startswith("usher:q-keep:") for one in custom_ids(said))
    assert (question.text, question.answer) == ("Is there parking?", "Behind the lighthouse.")


async def test_stats_tell_what_was_sent(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        await app.agenda.save(str(ana.id), "buoys")
        planned = await answer(olga, place, "stats")
        before = await app.store.reminders.count(app.current.event.id)
        async with time_passes(app):
            await place.server.wait_for_message(ana.dm(place.app), author=place.app)
        counts = await app.store.reminders.count(app.current.event.id)
        deliveries = await app.store.deliveries.count(app.current.event.id)
        sent = await answer(olga, place, "stats")
    assert f"planned {before['pending']}, sent 0, skipped {before['skipped']}\n" in planned.text
    assert "waiting 0, being sent 0, sent 0, failed 0" in planned.text
    assert f", sent {counts['queued']}, skipped {counts['skipped']}\n" in sent.text
    assert min(before["pending"], counts["queued"], deliveries["sent"]) > 0
    assert f", sent {deliveries['sent']}, failed 0, " in sent.text


async def test_stats_of_a_quiet_event_have_no_picture(place: Scene, olga: Person) -> None:
    async with place.usher():
        shown = await answer(olga, place, "stats")
    assert "Nothing has been asked yet" in shown.text
    assert list(shown.attachments) == []


async def test_audit_says_who_did_what_and_what_changed(place: Scene, olga: Person) -> None:
    omar = colleague(place, locale="fr")
    async with place.usher():
        card = await written(place, olga)
        card = await chosen(olga, card, "Channels", [place.channel])
        await pressed(olga, card, "Notify everyone")
        english = await answer(olga, place, "audit")
        french = await answer(omar, place, "audit")
    first, *_ = english.text.split("\n")[1:]
    assert "**Olga** · changed · Announcement 1" in first
    assert "2026-05-04 09:10" in first
    assert "Notifies: everyone" in english.text
    assert f"Channels: <#{place.channel.id}>" in english.text
    assert "a modifié · Annonce 1" in french.text
    assert "Notification\u202f: tout le monde" in french.text
    assert f"Salons\u202f: <#{place.channel.id}>" in french.text


async def test_audit_has_pages(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        card = await written(place, olga)
        for _ in range(5):
            card = await pressed(olga, card, "Notify everyone")
            card = await pressed(olga, card, "Do not notify everyone")
        first = await answer(olga, place, "audit")
        before = first.text
        second = await pressed(olga, first, "Next page")
        back = second.text
        last = await pressed(olga, second, "Next page")
        done = await audited_actions(app)
    assert len(done) == 11
    assert before.count("· **Olga** ·") == 5
    assert back.count("· **Olga** ·") == 5
    assert last.text.count("· **Olga** ·") == 1
    assert "wrote" in last.text
    assert "wrote" not in before + back
    assert list(last.buttons) == ["Previous page"]


@pytest.mark.parametrize("command", ["stats", "audit"])
@pytest.mark.parametrize(("locale", "said"), [("en-US", "organisers"), ("es-ES", "organizadores")])
@pytest.mark.usefixtures("olga")
async def test_participant_may_look_nothing_up(
    place: Scene, command: str, locale: str, said: str
) -> None:
    async with place.usher() as app:
        await asked(place, app)
        reply: Message = await answer(place.person("Bo", locale=locale), place, command)
        done = await audited_actions(app)
    assert said in reply.text
    assert "xyzzy" not in reply.text
    assert reply.is_ephemeral
    assert list(reply.attachments) == []
    assert done == ["refused"]


async def filled(app: App, count: int, subject: str = "announcement 1") -> None:
    """Write so many audited_actions down."""
    for number in range(count):
        entry = AuditEntry(
            app.clock.now(), f"O{number:02}", "announcement.draft", subject, "a", "b"
        )
        await app.store.audit.add(app.current.event.id, entry)


@pytest.mark.parametrize("has_been_organiser", [True, False])
async def test_page_is_turned_by_organisers_only(
    place: Scene, olga: Person, *, has_been_organiser: bool
) -> None:
    async with place.usher() as app:
        await filled(app, 7)
        first = await answer(olga, place, "audit")
        if has_been_organiser:
            olga.lose(place.guild, place.guild.role_named("Organisers"))
            pressing = await olga.press(first, "Next page")
        else:
            ana = place.person("Ana")
            pressing = await ana.forge_press(first, "usher:audit:1")
        said = await refused(pressing)
        done = await app.store.audit.latest(app.current.event.id)
    assert "Only for organisers" in said
    assert "O00" not in said
    assert (done[0].action, done[0].subject) == ("refused", "/audit")
    assert done[0].who == ("Olga" if has_been_organiser else "Ana")


@pytest.mark.parametrize("page", ["-1", "x", "", "99999", "9999999999", "1:2"])
async def test_forged_page_shows_nothing_else(place: Scene, olga: Person, page: str) -> None:
    async with place.usher() as app:
        await filled(app, 7)
        first = await answer(olga, place, "audit")
        before = first.text
        forged = await olga.forge_press(first, f"usher:audit:{page}")
        said = await refused(forged)
    assert first.text == before
    assert "O0" not in said


@pytest.mark.parametrize(
    "subject",
    ["/change delay " + "*_~`|" * 1200, "a\n\n# b", "\u202e\u2067" + "م" * 6000, "@everyone"],
)
async def test_no_deed_pushes_another_off_the_page(
    place: Scene, olga: Person, subject: str
) -> None:
    omar = colleague(place, locale="ar")
    async with place.usher() as app:
        await filled(app, 5, subject)
        english = await answer(olga, place, "audit")
        arabic = await answer(omar, place, "audit")
    for shown in (english, arabic):
        assert [f"O{number:02}" in shown.text for number in range(5)] == [True] * 5
        assert shown.text.count("a → b") == 5
        assert "@everyone" not in shown.text
        assert "\u202e" not in shown.text


async def test_audit_of_a_quiet_event_says_so(place: Scene, olga: Person) -> None:
    async with place.usher():
        shown = await answer(olga, place, "audit")
    assert "Nothing has been done yet" in shown.text
    assert not shown.buttons


async def test_audit_of_a_changed_session_tells_what_changed(place: Scene, olga: Person) -> None:
    async with place.usher():
        card = await answer(olga, place, "change room", session="buoys", room="Great Hall")
        await pressed(olga, card, "Change it")
        shown = await answer(olga, place, "audit")
    _, change = shown.text.split("· A buoy for forty euros\n-# ")
    assert change.startswith("Room: Attic → Great Hall")
    assert "Title" not in change


def test_every_deed_has_words() -> None:
    services = Path(__file__).resolve().parents[3] / "bot" / "services"
    code = "\n".join(path.read_text(encoding="utf-8") for path in services.rglob("*.py"))
    calls = "\n".join(re.findall(r"write_down\((?:[^()]|\([^()]*\))*\)", code))
    written_down = set(re.findall(r'"([a-z]+\.[a-z]+)"', calls))
    steps = re.findall(r'_write_down\([\w]+, "([a-z]+)", [\w.]*(?:row|id),', code)
    written_down |= {f"announcement.{step}" for step in steps}
    assert {"announcement.draft", "question.keep", "programme.accept"} <= written_down
    assert written_down - KNOWN_ACTIONS == set()
    states = set(EscalationState) - {EscalationState.OPEN, EscalationState.MERGED}
    assert {f"question.{state}" for state in states} - KNOWN_ACTIONS == set()
    for language in LANGUAGES:
        say = messages(language)
        assert all(say(f"audit-action-{entry.replace('.', '-')}") for entry in KNOWN_ACTIONS)


def test_every_field_of_a_record_has_words() -> None:
    ledger = Path(__file__).resolve().parents[3] / "bot" / "services" / "announcing" / "ledger.py"
    short = ledger.read_text(encoding="utf-8").split("def _in_short", 1)[1]
    written_down = {*re.findall(r'"([a-z_]+)": ', short), *Seen("buoys", {}).as_record(), "note"}
    assert {"texts", "ping", "rooms", "is_cancelled"} <= written_down
    assert written_down - {"session"} == KNOWN_FIELDS
    for language in LANGUAGES:
        say = messages(language)
        assert all(say(f"audit-field-{name.replace('_', '-')}") for name in KNOWN_FIELDS)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Cancelled: no → yes · Room: Attic → —"),
        ("fr", "Annulée\u202f: non → oui · Salle\u202f: Attic → —"),
        ("zh", "取消：否 → 是 · 会议室：Attic → —"),
    ],
)
def test_values_of_a_record_are_told_in_words(language: str, told: str) -> None:
    before = json.dumps({"is_cancelled": False, "rooms": ["attic"]})
    after = json.dumps({"is_cancelled": True, "rooms": []})
    at = datetime(2026, 5, 4, 7, tzinfo=UTC)
    entry = AuditEntry(at, "Olga", "session.change", "gone", before, after)
    voice = Voice(
        Programme(make_event(rooms=(make_room(id="attic", name=make_text("Attic")),))), language
    )
    assert told_entry(entry, voice).split("\n-# ")[1] == told
