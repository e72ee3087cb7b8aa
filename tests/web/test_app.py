"""The running bot's page: of the event as it stands, and asked like Usher on Discord."""

from __future__ import annotations

from pathlib import Path

from bot.answering.engine import Engine
from tests.chat.scene import scene
from tests.web.serving import Site

CHANGES = "changes:\n  - {session: buoys, start: 2026-05-04 11:30, by: Olga}\n"


async def test_page_of_the_running_bot_follows_a_change_and_counts_questions(
    tmp_path: Path, engine: Engine
) -> None:
    engine.warm()
    async with scene(tmp_path) as place, place.usher() as app:
        site = Site(await app.web.start("127.0.0.1", 0))
        before = await site.get("/?lang=en")
        (app.current.folder / "changes.yaml").write_text(CHANGES, encoding="utf-8")
        assert await app.current.reload()
        after = await site.get("/?lang=en")
        answer = await site.get("/ask?lang=en", "POST", data={"question": "wifi?", "part": "1"})
        await app.note_questions.write()
        asked = [one.question for one in await app.store.exchanges.all(app.current.event.id)]
    assert ("Changed" in before.text, "Changed" in after.text) == (False, True)
    assert "The network is called Lamp." in answer.text
    assert asked == ["wifi?"]
