from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest

from tests.chat.scene import Scene
from tests.discord_server import Message, Person


async def _asked(place: Scene, person: Person, question: str) -> Message:
    asked = await person.say(place.channel, f"{place.app.mention} {question}")
    return await place.reply_to(asked)


async def _judged(person: Person, reply: Message, label: str) -> Message:
    """Open what is folded away below an answer, and press one of the buttons in it."""
    (more,) = [one for one in reply.buttons if one.endswith("…")]
    folded: Message = await (await person.press(reply, more)).response()
    assert folded.is_ephemeral
    said: Message = await (await person.press(folded, label)).updated(folded.versions)
    return said


def _opinions(place: Scene) -> list[tuple[object, ...]]:
    with sqlite3.connect(place.folder / "usher.db") as database:
        rows = database.execute("SELECT question, status, language, is_right FROM feedback")
        found = rows.fetchall()
    database.close()
    return found


@pytest.mark.parametrize(
    ("question", "label", "thanks", "row"),
    [
        ("wifi?", "This was right", "Thank you", ("wifi?", "answered", "en", 1)),
        (
            "Qui est Bo Berg ?",
            "Réponse inexacte",
            "Merci",
            ("Qui est Bo Berg ?", "answered", "fr", 0),
        ),
    ],
)
async def test_opinion_of_an_answer_is_kept_after_a_restart(
    place: Scene, question: str, label: str, thanks: str, row: tuple[object, ...]
) -> None:
    ana, bo = place.person("Ana"), place.person("Bo")
    async with place.usher():
        reply = await _asked(place, ana, question)
    async with place.usher():
        said = await _judged(bo, reply, label)
    assert (thanks in said.text, said.is_ephemeral) == (True, True)
    assert _opinions(place) == [row]


async def test_opinion_of_an_answer_to_a_command_has_its_question(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        answer = await (await ana.run(place.channel, "ask", question="2 * 3? *wifi*")).response()
        await _judged(ana, answer, "This was right")
    ((question, *_),) = _opinions(place)
    assert question == "2 * 3? *wifi*"


async def test_suggestion_is_answered_after_a_restart(place: Scene) -> None:
    ana, bo = place.person("Ana"), place.person("Bo")
    async with place.usher():
        reply = await _asked(place, ana, "wifi?")
    async with place.usher():
        own = await (await ana.press(reply, "Where is the event?")).response()
        other = await (await bo.press(reply, "Where is the event?")).response()
    assert ("Harbour House" in own.text, own.is_ephemeral) == (True, False)
    assert ("Harbour House" in other.text, other.is_ephemeral) == (True, True)


async def test_session_is_saved_once_after_a_restart(place: Scene) -> None:
    ana = place.person("Ana", "fr")
    async with place.usher():
        reply = await (await ana.run(place.channel, "session", title="buoys")).response()
    async with place.usher() as app:
        first = await (await ana.press(reply, "Rappel 10 min avant")).response()
        second = await (await ana.press(reply, "Rappel 10 min avant")).response()
        saved = [entry.session.id for entry in await app.agenda.entries(str(ana.id))]
    assert saved == ["buoys"]
    assert "Rappel de" in first.text
    assert second.text == first.text
    assert (first.is_ephemeral, second.is_ephemeral) == (True, True)


async def test_session_that_has_gone_is_said_to_be_gone(place: Scene) -> None:
    ana = place.person("Ana")
    async with place.usher():
        reply = await (await ana.run(place.channel, "session", title="buoys")).response()
    file = place.folder / "harbour-lights" / "programme.yaml"
    file.write_text(file.read_text().replace("id: buoys", "id: bells"))
    async with place.usher():
        said = await (await ana.press(reply, "Remind me 10 min before")).response()
    assert "no longer in the programme" in said.text


async def test_pages_are_turned_in_place_after_a_restart(
    place: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.chat.cards.lists.PER_PAGE", 3)
    ana, bo = place.person("Ana"), place.person("Bo")
    async with place.usher():
        list_ = await (await ana.run(place.channel, "programme")).response()
        first = list_.text
    async with place.usher():
        seen = list_.versions
        await ana.press(list_, "Next page")
        await place.server.wait_for_edit(list_, seen=seen)
        second, seen = list_.text, list_.versions
        theirs = await (await bo.press(list_, "Next page")).response()
        unchanged = list_.text
        await ana.press(list_, "Previous page")
        await place.server.wait_for_edit(list_, seen=seen)
    assert ("Page 1 of 3" in first, "Page 2 of 3" in second) == (True, True)
    assert ("Page 3 of 3" in theirs.text, theirs.is_ephemeral) == (True, True)
    assert (unchanged, list_.text) == (second, first)


def _break_store(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("DROP TABLE feedback")
    database.close()


async def test_button_that_fails_is_apologised_for(
    place: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    async with place.usher():
        ana = place.person("Ana")
        reply = await _asked(place, ana, "wifi?")
        await asyncio.to_thread(_break_store, place.folder / "usher.db")
        (more,) = [one for one in reply.buttons if one.endswith("…")]
        folded = await (await ana.press(reply, more)).response()
        said = await (await ana.press(folded, "This was right")).response()
    (record,) = [r for r in caplog.records if "an interaction failed" in r.getMessage()]
    assert record.getMessage().split()[1].rstrip(":") in said.text
