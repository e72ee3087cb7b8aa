"""Draw the picture of an answer card in the README: `python docs/draw_card.py`.

It draws the components that Usher sends, in the manner of Discord's own app on a phone.
"""

from __future__ import annotations

import asyncio
import re
import textwrap
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from bot.chat.cards.answers import answer_cards, turned
from bot.chat.cards.views import view_of
from bot.core.programme import Programme
from bot.services.ask import open_event

EVENT = "example"
QUESTION = "When is Gliders in winter?"
ASKED_AT = datetime(2027, 5, 13, 8, 0, tzinfo=ZoneInfo("Europe/Lisbon"))
READER = ZoneInfo("Asia/Seoul")
"""The zone of the reader in the picture: Discord shows `<t:...>` in each reader's own."""

WIDTH, MARGIN, INSIDE, LINE = 620, 20, 18, 23
FONT = "'gg sans','Noto Sans','Helvetica Neue',Helvetica,Arial,sans-serif"
_STAMP = re.compile(r"<t:(\d+)(?::(\w))?>")


class Drawing:
    """Lines and shapes from the top down."""

    def __init__(self) -> None:
        self.shapes: list[str] = []
        self.y = 0.0

    def text(self, x: float, words: str, size: int, colour: str, weight: int = 400) -> None:
        """Write one line."""
        self.shapes.append(
            f'<text x="{x}" y="{self.y}" font-size="{size}" font-weight="{weight}" '
            f'fill="{colour}">{escape(words)}</text>'
        )

    def paragraph(self, markdown: str, columns: int = 66) -> None:
        """Write Discord markdown: a heading, small print, or plain lines."""
        for line in markdown.split("\n"):
            size, colour, weight, words = 15, "#dbdee1", 400, line
            if line.startswith("### "):
                size, colour, weight, words = 18, "#f2f3f5", 700, line[4:]
            elif line.startswith("-# "):
                size, colour, words = 12, "#949ba4", line[3:]
            elif line.startswith("**") and line.endswith("**"):
                weight, words = 700, line.strip("*")
            for row in textwrap.wrap(_shown(words), columns) or [""]:
                self.y += LINE
                self.text(MARGIN + INSIDE, row, size, colour, weight)

    def button(self, x: float, label: str) -> float:
        """Draw a button and return where the next one may stand."""
        width = 24 + 8.0 * len(label)
        self.shapes.append(
            f'<rect x="{x}" y="{self.y}" width="{width}" height="34" rx="8" fill="#4e5058"/>'
        )
        self.shapes.append(
            f'<text x="{x + width / 2}" y="{self.y + 22}" font-size="14" fill="#ffffff" '
            f'text-anchor="middle">{escape(label)}</text>'
        )
        return x + width + 8


def draw(components: list[dict[str, Any]], question: str) -> str:
    """Return the components of a message, below the question it answers, as an SVG."""
    drawing = Drawing()
    drawing.y = 34
    drawing.text(MARGIN, "Ana", 15, "#f2f3f5", 700)
    drawing.y += 23
    drawing.text(MARGIN, f"@Usher {question}", 15, "#dbdee1")
    drawing.y += 34
    drawing.text(MARGIN, "Usher", 15, "#f2f3f5", 700)
    drawing.text(MARGIN + 54, "APP", 11, "#b5bac1", 700)
    top = drawing.y + 12
    drawing.y = top + 6
    (box,) = components
    for part in box["components"]:
        _draw_part(drawing, part)
    bottom = drawing.y + 16
    frame = (
        f'<rect x="{MARGIN}" y="{top}" width="{WIDTH - 2 * MARGIN}" height="{bottom - top}" '
        'rx="10" fill="#2b2d31" stroke="#3f4147"/>'
    )
    height = bottom + MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" font-family="{FONT}" role="img">'
        f"<title>{escape(question)}</title>"
        f'<rect width="{WIDTH}" height="{height}" rx="12" fill="#313338"/>{frame}'
        f"{''.join(drawing.shapes)}</svg>\n"
    )


def _draw_part(drawing: Drawing, part: dict[str, Any]) -> None:
    if part["type"] == 10:
        drawing.paragraph(part["content"])
    elif part["type"] == 9:
        for text in part["components"]:
            drawing.y += 8
            drawing.paragraph(text["content"], 50)
        drawing.y += 10
        drawing.button(MARGIN + INSIDE, part["accessory"]["label"])
        drawing.y += 36
    elif part["type"] == 1:
        drawing.y += 14
        x = float(MARGIN + INSIDE)
        for button in part["components"]:
            if (
                x > MARGIN + INSIDE
                and x + 24 + 8.0 * len(button["label"]) > WIDTH - MARGIN - INSIDE
            ):
                x = float(MARGIN + INSIDE)
                drawing.y += 42
            x = drawing.button(x, button["label"])
        drawing.y += 34


def _shown(markdown: str) -> str:
    """Return markdown as a reader sees it."""

    def stamp(found: re.Match[str]) -> str:
        moment = datetime.fromtimestamp(int(found[1]), READER)
        return f"{moment:%A, %d %B %Y %H:%M}"

    return re.sub(r"\\([^\w\s])", r"\1", _STAMP.sub(stamp, markdown))


async def main() -> None:
    """Ask the question and draw the card of its answer."""
    engine, _ = open_event(EVENT)
    answer = engine.answer(QUESTION, ASKED_AT)
    card = turned(answer_cards(answer, Programme(engine.event)), 0, "answer", "en", 0)
    picture = draw(view_of(card).to_components(), QUESTION)
    Path(__file__).with_name("card.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(main())
