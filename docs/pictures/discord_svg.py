"""Draw messages in the manner of Discord's app: a picture that follows the reader's light or dark.

It draws what a message is made of, as Discord is told (Components V2), and knows nothing of Usher.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

WIDTH, MARGIN, INSIDE, LINE = 640, 20, 18, 23
RIGHT = WIDTH - MARGIN - INSIDE
FONT = "'gg sans','Noto Sans','Noto Sans KR','Helvetica Neue',Helvetica,Arial,sans-serif"
STYLE = """
.page{fill:#fff}.box{fill:#f2f3f5;stroke:#e3e5e8}.strong{fill:#060607}.plain{fill:#2e3338}
.faint{fill:#5c5e66}.place{fill:#4752c4}.field{fill:#ebedef;stroke:#c4c9ce}.b1{fill:#5865f2}
.b2,.b5{fill:#e0e1e5}.b3{fill:#248046}.b4{fill:#da373c}.l1,.l3,.l4{fill:#fff}.l2,.l5{fill:#313338}
.off{opacity:.5}
@media (prefers-color-scheme:dark){.page{fill:#313338}.box{fill:#2b2d31;stroke:#3f4147}
.strong{fill:#f2f3f5}.plain{fill:#dbdee1}.faint{fill:#949ba4}.place{fill:#c9cdfb}
.field{fill:#1e1f22;stroke:#1e1f22}.b2,.b5{fill:#4e5058}.l2,.l5{fill:#fff}}
"""
_STAMP = re.compile(r"<t:(\d+)(?::(\w))?>")
_STRONG = re.compile(r"\*\*(.+?)\*\*")
_WIDE = re.compile(r"[ᄀ-ᇿ⺀-꓏가-힣豈-﫿︰-﹏＀-｠]")


@dataclass(frozen=True)
class Reader:
    """Who looks at a message: their zone, and the names of what is mentioned by its id."""

    zone: ZoneInfo
    names: Mapping[str, str]

    def sees(self, markdown: str) -> str:
        """Return markdown with its moments and mentions as this reader sees them."""

        def moment(found: re.Match[str]) -> str:
            return f"{datetime.fromtimestamp(int(found[1]), self.zone):%A, %d %B %Y %H:%M}"

        text = _STAMP.sub(moment, markdown)
        text = re.sub(r"<(?:#|@&?|@!)(\d+)>", lambda found: self.names.get(found[1], "?"), text)
        return re.sub(r"\\([^\w\s])", r"\1", text)


class Drawing:
    """Lines and shapes from the top down."""

    def __init__(self, reader: Reader, title: str) -> None:
        self._reader = reader
        self._title = title
        self._shapes: list[str] = []
        self._y = 10.0

    def said(self, name: str, text: str = "", *, is_app: bool = False, note: str = "") -> None:
        """Draw who says something, and what in plain words."""
        self._y += 26
        self._line(MARGIN, f"**{name}**", 15, "strong")
        if is_app:
            self._line(MARGIN + 12 + _width(name, 15), "APP", 11, "faint")
        if note:
            self._line(MARGIN + 46 + _width(name, 15), note, 12, "faint")
        for row in _rows(self._reader.sees(text), RIGHT - MARGIN, 15) if text else []:
            self._y += LINE
            self._line(MARGIN, row, 15, "plain")

    def message(self, components: list[dict[str, Any]]) -> None:
        """Draw the parts of a message."""
        for part in components:
            if part["type"] == 17:
                self._box(part)
            else:
                self._part(part)

    def svg(self) -> str:
        """Return the picture."""
        height = round(self._y + MARGIN)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
            f'viewBox="0 0 {WIDTH} {height}" font-family="{FONT}" role="img">'
            f"<title>{escape(self._title)}</title><style>{STYLE}</style>"
            f'<rect class="page" width="{WIDTH}" height="{height}" rx="12"/>'
            f"{''.join(self._shapes)}</svg>\n"
        )

    def _box(self, box: dict[str, Any]) -> None:
        place, top = len(self._shapes), self._y + 12
        self._y = top + 4
        for part in box["components"]:
            self._part(part)
        self._y += 16
        frame = (
            f'<rect class="box" x="{MARGIN}" y="{top:.0f}" width="{WIDTH - 2 * MARGIN}" '
            f'height="{self._y - top:.0f}" rx="8"/>'
        )
        accent = box.get("accent_color")
        if accent is not None:
            frame += (
                f'<rect x="{MARGIN}" y="{top:.0f}" width="4" height="{self._y - top:.0f}" rx="2" '
                f'fill="#{accent:06x}"/>'
            )
        self._shapes.insert(place, frame)

    def _part(self, part: dict[str, Any]) -> None:
        draw: Callable[[dict[str, Any]], None] | None = {
            1: self._row,
            9: self._section,
            10: lambda text: self._paragraph(text["content"]),
            14: self._separator,
        }.get(part["type"])
        if draw is None:
            raise ValueError(f"no way to draw a component of type {part['type']}")
        draw(part)

    def _separator(self, part: dict[str, Any]) -> None:
        self._y += 12
        if part.get("divider", True):
            x, y = MARGIN + INSIDE, self._y
            self._shapes.append(f'<path class="box" d="M{x} {y}H{RIGHT}"/>')

    def _paragraph(self, markdown: str, right: float = RIGHT) -> None:
        for line in self._reader.sees(markdown).split("\n"):
            size, style, words = 15, "plain", line
            if found := re.match(r"(#{1,3}) ", line):
                size, style, words = 17, "strong", f"**{line[found.end() :]}**"
            elif line.startswith("-# "):
                size, style, words = 12, "faint", line[3:]
            x = MARGIN + INSIDE
            if line.startswith("> "):
                words, x = line[2:], x + 12
                self._shapes.append(
                    f'<rect class="b2" x="{x - 12}" y="{self._y + 7:.0f}" width="3" height="20"/>'
                )
            for row in _rows(words, right - x, size):
                self._y += LINE
                self._line(x, row, size, style)

    def _section(self, part: dict[str, Any]) -> None:
        button = part["accessory"]
        start = self._y
        left = RIGHT - _button_width(button)
        for text in part["components"]:
            self._y += 6
            self._paragraph(text["content"], left - 16)
        end, self._y = self._y, start + 12
        self._button(left, button)
        self._y = max(end, start + 46)

    def _row(self, part: dict[str, Any]) -> None:
        self._y += 14
        x = float(MARGIN + INSIDE)
        for one in part["components"]:
            if one["type"] != 2:
                self._menu(one)
                continue
            if x > MARGIN + INSIDE and x + _button_width(one) > RIGHT:
                x = float(MARGIN + INSIDE)
                self._y += 42
            x = self._button(x, one)
        self._y += 32

    def _menu(self, menu: dict[str, Any]) -> None:
        x, width = MARGIN + INSIDE, RIGHT - MARGIN - INSIDE
        chosen = [one["label"] for one in menu.get("options", ()) if one.get("default")]
        chosen += [
            self._reader.names.get(str(one["id"]), "?") for one in menu.get("default_values", ())
        ]
        said = ", ".join(chosen) or menu.get("placeholder", "")
        self._shapes.append(
            f'<rect class="field" x="{x}" y="{self._y:.0f}" width="{width}" height="34" rx="8"/>'
        )
        self._y += 22
        self._line(x + 12, said, 14, "plain" if chosen else "faint")
        self._line(RIGHT - 24, "⌄", 14, "faint")
        self._y -= 22

    def _button(self, x: float, button: dict[str, Any]) -> float:
        """Draw a button and return where the next one may stand."""
        width, style = _button_width(button), button.get("style", 2)
        faint = ' class="off"' if button.get("disabled") else ""
        label = _label(button)
        self._shapes.append(
            f'<g{faint}><rect class="b{style}" x="{x:.0f}" y="{self._y:.0f}" width="{width:.0f}" '
            f'height="34" rx="8"/><text class="l{style}" x="{x + width / 2:.0f}" '
            f'y="{self._y + 22:.0f}" font-size="14" text-anchor="middle">{escape(label)}</text></g>'
        )
        return x + width + 8

    def _line(self, x: float, words: str, size: int, style: str) -> None:
        spans = "".join(
            f'<tspan font-weight="700">{escape(part)}</tspan>' if index % 2 else escape(part)
            for index, part in enumerate(_STRONG.split(words))
            if part
        )
        self._shapes.append(
            f'<text class="{style}" x="{x:.0f}" y="{self._y:.0f}" font-size="{size}">{spans}</text>'
        )


def _label(button: dict[str, Any]) -> str:
    emoji = (button.get("emoji") or {}).get("name", "")
    return " ".join(part for part in (emoji, button.get("label", "")) if part)


def _button_width(button: dict[str, Any]) -> float:
    return 26 + _width(_label(button), 14)


def _width(text: str, size: float) -> float:
    """Return about how wide a text is: what it is drawn with, a reader's own font decides."""
    return size * sum(1.0 if _WIDE.match(letter) else 0.54 for letter in text)


def _rows(text: str, width: float, size: float) -> list[str]:
    """Break a line between words so that each row is about as wide as there is room."""
    rows, strong = [""], False
    for word in text.split(" "):
        longer = f"{rows[-1]} {word}" if rows[-1] else word
        if rows[-1] and _width(longer.replace("**", ""), size) > width:
            # What is strong goes on being so in the next row.
            strong = rows[-1].count("**") % 2 == 1
            rows[-1] += "**" if strong else ""
            rows.append(f"**{word}" if strong else word)
        else:
            rows[-1] = longer
    return rows
