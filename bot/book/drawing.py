"""Draw messages and forms in the manner of Discord's app: as a picture in light, dark, or both.

It draws what a message is made of, as Discord is told (Components V2), and knows nothing of Usher.
As in Discord's app, the layout stays as it is and each line of text begins on the side where its
first letter's script does (UAX #9).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from xml.sax.saxutils import escape

from bot.book.measuring import fitting, is_right_to_left, rows_of, width_of
from bot.book.reader import Reader

DESKTOP, PHONE, SMALL_PHONE = 640, 360, 320
"""Widths of a picture, in pixels."""

LINE = 23
FONT = (
    "'gg sans','Noto Sans','Noto Sans KR','Noto Sans SC','Noto Sans Arabic','Helvetica Neue',"
    "Helvetica,Arial,sans-serif"
)
LIGHT = (
    ".page{fill:#fff}.box{fill:#f2f3f5;stroke:#e3e5e8}.strong{fill:#060607}.plain{fill:#2e3338}"
    ".faint{fill:#5c5e66}.place{fill:#4752c4}.field{fill:#ebedef;stroke:#c4c9ce}.b1{fill:#5865f2}"
    ".b2,.b5{fill:#e0e1e5}.b3{fill:#248046}.b4{fill:#da373c}.l1,.l3,.l4{fill:#fff}"
    ".l2,.l5{fill:#313338}.off{opacity:.5}"
)
DARK = (
    ".page{fill:#313338}.box{fill:#2b2d31;stroke:#3f4147}.strong{fill:#f2f3f5}"
    ".plain{fill:#dbdee1}.faint{fill:#949ba4}.place{fill:#c9cdfb}.field{fill:#1e1f22;stroke:#1e1f22}"
    ".b2,.b5{fill:#4e5058}.l2,.l5{fill:#fff}"
)
STYLE = f"\n{LIGHT}\n@media (prefers-color-scheme:dark){{{DARK}}}\n"
"""What a picture is coloured with that follows its reader's light or dark."""

_STRONG = re.compile(r"\*\*(.+?)\*\*")


class Drawing:
    """Lines and shapes from the top down."""

    def __init__(self, reader: Reader, title: str, width: int = DESKTOP) -> None:
        self._reader = reader
        self._title = title
        self._width = width
        self._margin = 20 if width > PHONE else 8
        self._inside = 18 if width > PHONE else 12
        self._shapes: list[str] = []
        self._y = 10.0

    @property
    def _left(self) -> float:
        return self._margin + self._inside

    @property
    def _right(self) -> float:
        return self._width - self._left

    def said(self, name: str, text: str = "", *, is_app: bool = False, note: str = "") -> None:
        """Draw who says something, and what in plain words."""
        self._y += 26
        self._line(self._margin, f"**{name}**", 15, "strong")
        if is_app:
            self._line(self._margin + 12 + width_of(name, 15), "APP", 11, "faint")
        if note:
            self._line(self._margin + 46 + width_of(name, 15), note, 12, "faint")
        for line in self._reader.sees(text).split("\n") if text else []:
            self._rows(line, self._margin, self._right, 15, "plain")

    def message(self, components: list[dict[str, Any]]) -> None:
        """Draw the parts of a message. Raises ValueError for a part of an unknown type."""
        for part in components:
            if part["type"] == 17:
                self._box(part)
            else:
                self._part(part)

    def form(self, form: Mapping[str, Any]) -> None:
        """Draw a form: its title, its fields, and what stands in them."""
        self._box(
            {"components": [{"type": 10, "content": f"## {form['title']}"}, *form["components"]]}
        )

    def svg(self, style: str = STYLE) -> str:
        """Return the picture; an empty `style` leaves its colours to the page it is put into."""
        height = round(self._y + self._margin)
        styled = f"<style>{style}</style>" if style else ""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self._width}" height="{height}" '
            f'viewBox="0 0 {self._width} {height}" font-family="{FONT}" role="img">'
            f"<title>{escape(self._title)}</title>{styled}"
            f'<rect class="page" width="{self._width}" height="{height}" rx="12"/>'
            f"{''.join(self._shapes)}</svg>\n"
        )

    def _box(self, box: Mapping[str, Any]) -> None:
        place, top = len(self._shapes), self._y + 12
        self._y = top + 4
        for part in box["components"]:
            self._part(part)
        self._y += 16
        x, width = self._margin, self._width - 2 * self._margin
        frame = (
            f'<rect class="box" x="{x}" y="{top:.0f}" width="{width}" '
            f'height="{self._y - top:.0f}" rx="8"/>'
        )
        accent = box.get("accent_color")
        if accent is not None:
            frame += (
                f'<rect x="{x}" y="{top:.0f}" width="4" height="{self._y - top:.0f}" rx="2" '
                f'fill="#{accent:06x}"/>'
            )
        self._shapes.insert(place, frame)

    def _part(self, part: dict[str, Any]) -> None:
        draw: Callable[[dict[str, Any]], None] | None = {
            1: self._row,
            3: self._menu,
            4: self._field,
            9: self._section,
            10: lambda text: self._paragraph(text["content"], self._right),
            12: self._gallery,
            14: self._separator,
            18: self._label,
        }.get(part["type"])
        if draw is None:
            raise ValueError(f"no way to draw a component of type {part['type']}")
        draw(part)

    def _separator(self, part: dict[str, Any]) -> None:
        self._y += 12
        if part.get("divider", True):
            self._shapes.append(f'<path class="box" d="M{self._left} {self._y}H{self._right}"/>')

    def _gallery(self, part: dict[str, Any]) -> None:
        width = self._right - self._left
        for one in part["items"]:
            self._y += 10
            self._shapes.append(
                f'<rect class="field" x="{self._left}" y="{self._y:.0f}" width="{width}" '
                f'height="{width / 2:.0f}" rx="8"/>'
            )
            bottom = self._y + width / 2
            self._rows(one.get("description") or "", self._left + 10, self._right - 10, 12, "faint")
            self._y = max(self._y + 6, bottom)

    def _paragraph(self, markdown: str, right: float) -> None:
        for line in self._reader.sees(markdown).split("\n"):
            size, style, words = 15, "plain", line
            if found := re.match(r"(#{1,3}) ", line):
                size, style, words = 17, "strong", f"**{line[found.end() :]}**"
            elif line.startswith("-# "):
                size, style, words = 12, "faint", line[3:]
            left = self._left
            if line.startswith("> "):
                words, left = line[2:], left + 12
                y = self._y + 7
                self._shapes.append(
                    f'<rect class="b2" x="{left - 12}" y="{y:.0f}" width="3" height="20"/>'
                )
            self._rows(words, left, right, size, style)

    def _rows(self, words: str, left: float, right: float, size: int, style: str) -> None:
        """Draw a line of text in as many rows as it takes, from the side its script begins on."""
        is_rtl = is_right_to_left(words)
        for row in rows_of(words, right - left, size):
            self._y += LINE
            self._line(right if is_rtl else left, row, size, style, is_rtl=is_rtl)

    def _section(self, part: dict[str, Any]) -> None:
        button = part["accessory"]
        start = self._y
        left = self._right - self._button_width(button)
        for text in part["components"]:
            self._y += 6
            self._paragraph(text["content"], left - 16)
        end, self._y = self._y, start + 12
        self._button(left, button)
        self._y = max(end, start + 46)

    def _row(self, part: dict[str, Any]) -> None:
        self._y += 14
        x = self._left
        for one in part["components"]:
            if one["type"] != 2:
                self._y -= 8
                self._menu(one)
                return
            if x > self._left and x + self._button_width(one) > self._right:
                x = self._left
                self._y += 42
            x = self._button(x, one)
        self._y += 32

    def _menu(self, menu: dict[str, Any]) -> None:
        chosen = [one["label"] for one in menu.get("options", ()) if one.get("default")]
        chosen += [
            self._reader.names.get(str(one["id"]), "?") for one in menu.get("default_values", ())
        ]
        said = " · ".join(chosen) or menu.get("placeholder") or ""
        self._box_of_a_field(said, "plain" if chosen else "faint", 34)
        self._line(self._right - 24, "⌄", 14, "faint", y=self._y - 12)

    def _field(self, field: dict[str, Any]) -> None:
        given = field.get("value") or ""
        shown = given or field.get("placeholder") or ""
        height = 76 if field.get("style") == 2 else 34
        self._box_of_a_field(shown.split("\n")[0], "plain" if given else "faint", height)

    def _box_of_a_field(self, words: str, style: str, height: int) -> None:
        self._y += 8
        width = self._right - self._left
        self._shapes.append(
            f'<rect class="field" x="{self._left}" y="{self._y:.0f}" width="{width}" '
            f'height="{height}" rx="8"/>'
        )
        shown = fitting(words, width - 48, 14)
        is_rtl = is_right_to_left(shown)
        x = self._right - 32 if is_rtl else self._left + 12
        self._line(x, shown, 14, style, y=self._y + 22, is_rtl=is_rtl)
        self._y += height

    def _label(self, part: dict[str, Any]) -> None:
        self._y += 6
        self._paragraph(f"**{part['label']}**", self._right)
        if part.get("description"):
            self._paragraph(f"-# {part['description']}", self._right)
        self._part(part["component"])

    def _button_width(self, button: dict[str, Any]) -> float:
        return min(26 + width_of(_label_of(button), 14), self._right - self._left)

    def _button(self, x: float, button: dict[str, Any]) -> float:
        """Draw a button and return where the next one may stand; a long label is cut, as it is."""
        width, style = self._button_width(button), button.get("style", 2)
        faint = ' class="off"' if button.get("disabled") else ""
        label = fitting(_label_of(button), width - 20, 14)
        self._shapes.append(
            f'<g{faint}><rect class="b{style}" x="{x:.0f}" y="{self._y:.0f}" width="{width:.0f}" '
            f'height="34" rx="8"/><text class="l{style}" x="{x + width / 2:.0f}" '
            f'y="{self._y + 22:.0f}" font-size="14" text-anchor="middle">{escape(label)}</text></g>'
        )
        return x + width + 8

    def _line(
        self,
        x: float,
        words: str,
        size: int,
        style: str,
        *,
        y: float | None = None,
        is_rtl: bool = False,
    ) -> None:
        spans = "".join(
            f'<tspan font-weight="700">{escape(part)}</tspan>' if index % 2 else escape(part)
            for index, part in enumerate(_STRONG.split(words))
            if part
        )
        direction = ' direction="rtl"' if is_rtl else ""
        self._shapes.append(
            f'<text class="{style}" x="{x:.0f}" y="{self._y if y is None else y:.0f}" '
            f'font-size="{size}"{direction}>{spans}</text>'
        )


def _label_of(button: dict[str, Any]) -> str:
    emoji = (button.get("emoji") or {}).get("name", "")
    return " ".join(part for part in (emoji, button.get("label", "")) if part)
