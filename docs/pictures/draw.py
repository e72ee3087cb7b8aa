"""Draw the pictures of the README: `python -m docs.pictures.draw`.

Usher runs for it, on the stand-in for Discord that the tests use, with the invented conference and
the clock of the tests. What is drawn is what it sent: nothing here says what a card looks like.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.terminal_theme import MONOKAI

from bot.clock import SimulatedClock
from bot.services.ask import open_event
from bot.terminal.chat import Conversation, greet, show
from docs.pictures.discord_svg import Drawing, Reader
from tests.chat.announcements.test_announcing import chosen, written
from tests.chat.escalation.test_questions import asked, card_of, passed_on
from tests.chat.living import Scene, make_organiser, scene
from tests.chat.reminders.test_reminders import answer, time_passes

FOLDER = Path(__file__).parent
QUESTION = "When is the buoy talk?"
LOST = "Is there a lost property box?"
TITLE, TEXT = "Bus to the harbour", "It leaves **at 18:00** from the main gate. Bring a warm coat."
TERMINAL_AT = datetime(2025, 12, 2, 9, 0, tzinfo=ZoneInfo("America/New_York"))
TALK = (
    "who opens the conference?",
    "and what is her role?",
    "la conférence est à Genève ?",
    "와이파이 비밀번호가 뭐예요?",
)


async def pictures() -> dict[str, str]:
    """Return every picture as an SVG, by its name."""
    with tempfile.TemporaryDirectory() as folder:
        async with scene(Path(folder)) as place:
            found = await _on_discord(place)
    return found | {"terminal": _in_the_terminal()}


async def _on_discord(place: Scene) -> dict[str, str]:
    olga = make_organiser(place)
    ana, bo = place.person("Ana"), place.person("Bo")
    news = place.guild.channel_named("announcements")
    found: dict[str, str] = {}
    async with place.usher() as house:
        question = await ana.say(place.channel, f"{place.app.mention} {QUESTION}")
        reply = await place.reply_to(question)
        found["answer"] = _drawn(place, QUESTION, reply.components, asks=("Ana", QUESTION))

        card = await written(place, olga, title=TITLE, text=TEXT)
        card = await chosen(olga, card, "Channels", [news])
        found["announcement"] = _drawn(
            place, "An announcement before it is sent", card.components, note="only you see this"
        )

        await passed_on(ana, await asked(place, ana, LOST))
        await passed_on(bo, await asked(place, bo, LOST))
        await answer(ana, place, "remind", session="buoy", minutes=10)
        async with time_passes(house):
            passed = await card_of(place, LOST)
            reminder = await place.server.wait_for_message(ana.dm(place.app), author=place.app)
        found["question"] = _drawn(place, "A question that waits for a person", passed.components)
        found["reminder"] = _drawn(place, "A reminder", reminder.components)
    return found


def _drawn(
    place: Scene,
    title: str,
    components: list[dict[str, Any]],
    *,
    asks: tuple[str, str] | None = None,
    note: str = "",
) -> str:
    names = {str(channel.id): f"#{channel.name}" for channel in place.guild.channels.values()}
    names |= {
        str(member.user.id): f"@{member.user.name}" for member in place.guild.members.values()
    }
    drawing = Drawing(Reader(ZoneInfo("Asia/Seoul"), names), title)
    if asks is not None:
        drawing.said(asks[0], f"@Usher {asks[1]}")
        drawing.said("Usher", is_app=True)
    else:
        drawing.said("Usher", is_app=True, note=note)
    drawing.message(components)
    return drawing.svg()


def _in_the_terminal() -> str:
    """Return a conversation as the terminal shows it."""
    engine, _ = open_event("rok-un-2025")
    console = Console(record=True, width=92, file=StringIO(), force_terminal=True, highlight=False)
    clock = SimulatedClock(TERMINAL_AT, TERMINAL_AT)
    talk = Conversation(engine, clock, console, TERMINAL_AT)
    greet(talk)
    for question in TALK:
        console.print(f"[bold cyan]›[/] {question}")
        show(talk.ask(question), talk, is_person=True)
    picture = console.export_svg(title="make run", theme=MONOKAI)
    # A picture loads nothing from elsewhere: whoever lacks the font sees their own.
    return re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)


async def main() -> None:
    """Draw every picture into this folder."""
    for name, picture in (await pictures()).items():
        (FOLDER / f"{name}.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(main())
