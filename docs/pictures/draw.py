"""Draw the pictures of the README: `python -m docs.pictures.draw`.

What is drawn is what Usher sends, as the book of texts shows it: nothing here says what a card
looks like.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable
from datetime import datetime
from io import StringIO
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.terminal_theme import MONOKAI

from bot.book.drawing import Drawing
from bot.book.payloads import NAMES, NOW
from bot.book.reader import Reader
from bot.book.scenes import Scene, scenes
from bot.book.stage import stage
from bot.clock import SimulatedClock
from bot.services.open_event import open_event
from bot.terminal.console import Console
from bot.terminal.conversation import Conversation, greet, show

FOLDER = Path(__file__).parent
PICTURES = {
    "answer": "answer-session",
    "announcement": "announce-preview",
    "question": "question",
    "reminder": "reminder-direct",
}
"""The card of each picture, by its name in the book."""

TERMINAL_AT = datetime(2025, 12, 2, 9, 0, tzinfo=ZoneInfo("America/New_York"))
TALK = (
    "who opens the conference?",
    "and what is her role?",
    "la conférence est à Genève ?",
    "와이파이 비밀번호가 뭐예요?",
)


def pictures(scenes: Iterable[Scene]) -> dict[str, str]:
    """Return every picture as an SVG, by its name; the cards are the book's in English."""
    cards = {scene.name: scene for scene in scenes}
    found = {name: _drawn(cards[card]) for name, card in PICTURES.items()}
    return found | {"terminal": _in_the_terminal()}


def _drawn(scene: Scene) -> str:
    drawing = Drawing(Reader(ZoneInfo("Asia/Seoul"), NAMES, now=NOW), scene.heading)
    if scene.shown.asked:
        drawing.said("Ana", f"@Usher {scene.shown.asked}")
    note = "only you see this" if scene.shown.is_private else ""
    drawing.said("Usher", is_app=True, note=note)
    drawing.message(scene.shown.components)
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
    async with stage("en") as place:
        found = [scene async for scene in scenes(place)]
    for name, picture in pictures(found).items():
        (FOLDER / f"{name}.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(main())
