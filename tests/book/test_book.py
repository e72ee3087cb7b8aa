from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import pytest
from discord import app_commands

from bot.answering.voice import Voice
from bot.book.catalogue import samples, sections
from bot.book.drawing import Drawing
from bot.book.measuring import rows_of, width_of
from bot.book.page import READER_ZONE, language_page
from bot.book.payloads import NAMES
from bot.book.reader import Reader
from bot.book.scenes import Scene, scenes
from bot.book.stage import EVENT, stage
from bot.chat.bot import COMMANDS
from bot.cli import main
from bot.core.programme import Programme
from bot.knowledge_base.load import load_event
from bot.languages import LANGUAGES
from bot.services.posts.composers import PROGRAMME
from bot.texts import messages
from docs.pictures.draw import PICTURES, pictures
from tests.discord_server.messages import walk
from tests.svg import read

BUTTON, PRIMARY = 2, 1
"""A component's type, and a button's style."""

NOT_SHOWN = {
    "ask": "the same answers as to a message",
    "language": "it would change the language of what follows",
    "privacy export": "a file",
    "Ask Usher about this": "the same answers as to a message",
    "announce edit": "the form of /announce new, filled in",
    "change move": "as change delay",
    "change accept": "only while files wait to be accepted",
    "questions answer": "the form below a question",
}
"""Commands without a card of their own in the book, and why."""


@pytest.fixture(scope="module")
def programme() -> Programme:
    return Programme(load_event(EVENT).event)


def test_message_is_shown_with_every_number_and_in_step_with_english(programme: Programme) -> None:
    entries = {entry.key: entry for section in sections() for entry in section.entries}
    own, english = (
        samples(entries["days-left"], Voice(programme, language)) for language in ("ru", "en")
    )
    assert [sample.values for sample in own] == ["0", "1", "2", "3", "5", "11", "21", "101"]
    assert [sample.text for sample in own[2:7]] == [
        "До начала осталось 2 дня.",
        "До начала осталось 3 дня.",
        "До начала осталось 5 дней.",
        "До начала осталось 11 дней.",
        "До начала остался 21 день.",
    ]
    assert english[6].text == "It starts in 21 days."


@dataclass(frozen=True)
class Shown:
    """What the book shows in English, and what it used for it."""

    programme: Programme
    scenes: list[Scene]
    commands: set[str]
    kinds: set[str]


@pytest.fixture(scope="module")
def shown() -> Shown:
    async def play() -> Shown:
        async with stage("en") as place:
            found = [scene async for scene in scenes(place)]
            programme = place.client.conversations.programme
            return Shown(programme, found, place.commands_used, place.kinds_composed)

    return asyncio.run(play())


def test_page_shows_every_message_and_every_card(shown: Shown) -> None:
    arabic, english = (Voice(shown.programme, language) for language in ("ar", "en"))
    page = language_page("ar", arabic, english, shown.scenes)
    anchors = re.findall(r'<article id="([^"]+)"', page)
    keys = [entry.key for section in sections() for entry in section.entries]
    assert anchors == [*keys, *(f"card-{scene.name}" for scene in shown.scenes)]
    assert len(anchors) == len(set(anchors))
    assert _links(page) - {f"#{anchor}" for anchor in anchors} == {
        *(f"#{section.file.removesuffix('.ftl')}" for section in sections()),
        *(f"{language}.html" for language in LANGUAGES if language != "ar"),
        "#cards",
    }


def test_every_command_and_every_kind_of_post_is_shown(shown: Shown) -> None:
    assert shown.commands | set(NOT_SHOWN) == set(_names_of(COMMANDS))
    assert shown.commands & set(NOT_SHOWN) == set()
    assert shown.kinds == {*PROGRAMME, "announcement", "approval", "question", "reply"}


@pytest.mark.parametrize("language", ["en", "ru", "ar"])
def test_every_card_is_laid_out_alike(shown: Shown, language: str) -> None:
    """One heading, one main button, four at most; no file, no table of spaces, an accent."""
    played = shown.scenes if language == "en" else asyncio.run(_played(language))
    faults = [f"{scene.name}: {fault}" for scene in played for fault in _faults(scene)]
    assert faults == []


async def _played(language: str) -> list[Scene]:
    async with stage(language) as place:
        return [scene async for scene in scenes(place)]


def _faults(scene: Scene) -> Iterator[str]:
    """What is wrong with the layout of a card; a preview holds the post of another."""
    for box in scene.shown.components if not scene.shown.is_form else []:
        parts = list(walk([box]))
        buttons = [one for one in parts if one["type"] == BUTTON]
        main = [one for one in buttons if one.get("style") == PRIMARY and not one.get("disabled")]
        lines = [line for one in parts for line in one.get("content", "").split("\n")]
        if len(buttons) > 4:
            yield f"{len(buttons)} buttons"
        if len(main) > 1:
            yield f"{len(main)} main buttons"
        if sum(line.startswith("### ") for line in lines) > 1:
            yield "more than one heading"
        if any(re.search(r"\S {3,}\S", line) for line in lines):
            yield "a table of spaces"
        if scene.name.startswith("answer-") and any(".yaml" in line for line in lines):
            yield "a file as a source"


def test_no_card_is_an_apology(shown: Shown) -> None:
    say = messages("en")
    sorry = {say("discord-sorry"), say("organiser-stale"), say("discord-gone")}
    headings = {scene.name: str(scene.shown.payload) for scene in shown.scenes}
    assert [name for name, text in headings.items() if any(one in text for one in sorry)] == []


def test_whoever_is_no_organiser_is_told_so(shown: Shown) -> None:
    (card,) = [scene for scene in shown.scenes if scene.name == "organisers-only"]
    assert messages("en")("organiser-only-text") in str(card.shown.payload)


def test_report_tells_what_has_arrived_and_what_has_not(shown: Shown) -> None:
    (card,) = [scene for scene in shown.scenes if scene.name == "announce-report"]
    assert "Delivered: 1 of 3. Waiting: 2. Failed: 0." in str(card.shown.payload)


def test_readme_pictures_show_what_usher_sends(shown: Shown) -> None:
    found = {name: read(svg) for name, svg in pictures(shown.scenes).items()}
    assert found.keys() == {*PICTURES, "terminal"}
    assert "A buoy for forty euros" in found["answer"]
    assert "Is there a car park?" in found["question"]
    assert "Bus to the harbour" in found["announcement"]
    assert any("starts in 10 minutes" in line for line in found["reminder"])
    assert any("Genève" in line for line in found["terminal"])


def _names_of(commands: tuple[object, ...]) -> list[str]:
    found = []
    for command in commands:
        if isinstance(command, app_commands.Group):
            found += [f"{command.name} {inner.name}" for inner in command.commands]
        else:
            found.append(str(getattr(command, "name", "")))
    return found


def _links(page: str) -> set[str]:
    class Links(HTMLParser):
        found: set[str]

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag == "a":
                self.found.add(dict(attrs)["href"] or "")

    links = Links()
    links.found = set()
    links.feed(page)
    return links.found


def test_texts_are_printed_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["texts", "--lang", "fr"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert "fr\tcount-rooms\t21 salles." in printed
    assert all(line.count("\t") == 2 for line in printed)


def test_book_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    assert main(["texts", "--html", "--lang", "en", "--out", str(tmp_path / "taken")]) == 2
    assert capsys.readouterr().err.startswith("usher: --out: ")


@pytest.mark.parametrize(
    ("line", "direction"),
    [
        ("Where is it?", ""),
        ("متى تُعقد؟", "rtl"),
        ("\u2068B-12\u2069 قاعة", "rtl"),
        ("09:00–10:00 · Hall", ""),
    ],
)
def test_line_begins_on_the_side_of_its_script(line: str, direction: str) -> None:
    drawing = Drawing(Reader(READER_ZONE, NAMES), "A card", 320)
    drawing.message([{"type": 10, "content": line}])
    assert re.findall(r'direction="(\w+)"', drawing.svg()) == [direction] * bool(direction)


def test_line_without_spaces_is_broken_to_fit() -> None:
    line = "海洋测量数据如何采集、保存和共享" * 4
    rows = rows_of(line, 280, 15)
    assert "".join(rows) == line
    assert all(width_of(row, 15) <= 280 for row in rows)
    assert not any(row.startswith("、") for row in rows)
