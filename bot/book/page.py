"""The book's pages: one a language, with its messages beside the English, and its cards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from bot.answering.voice import Voice
from bot.book.catalogue import Entry, Sample, Section, samples, sections
from bot.book.drawing import DARK, DESKTOP, LIGHT, PHONE, SMALL_PHONE, Drawing
from bot.book.payloads import NAMES, NOW
from bot.book.reader import Reader
from bot.book.scenes import Scene
from bot.chat.cards.languages import NAMES as LANGUAGE_NAMES
from bot.languages import LANGUAGE, LANGUAGES
from bot.texts.grammar import locale_of

LOOKS = ((SMALL_PHONE, "light"), (PHONE, "dark"), (DESKTOP, "light"), (DESKTOP, "dark"))
"""The widths and themes each card is drawn in."""

READER_ZONE = ZoneInfo("Asia/Seoul")
"""Where the reader of the cards is: not where the conference is."""

_STYLE = files(__package__).joinpath("page.css").read_text(encoding="utf-8")


def language_page(language: str, voice: Voice, english: Voice, scenes: Sequence[Scene]) -> str:
    """Return the page of a language: its messages by file, then its cards."""
    by_file: dict[str, list[Section]] = {}
    for section in sections():
        by_file.setdefault(section.file.removesuffix(".ftl"), []).append(section)
    body = [
        f'<section id="{name}"><h2>{name}.ftl</h2>'
        + "".join(_section(section, voice, english) for section in some)
        + "</section>"
        for name, some in by_file.items()
    ]
    body.append('<section id="cards"><h2>Cards</h2>')
    body += [_scene(scene, language) for scene in scenes]
    body.append("</section>")
    links = " · ".join(f'<a href="#{name}">{name}</a>' for name in (*by_file, "cards"))
    cards = " · ".join(f'<a href="#card-{one.name}">{one.name}</a>' for one in scenes)
    intro = (
        f"<header><h1>{LANGUAGE_NAMES[language]}</h1><p>Every message with real values, the "
        "English beside it; then every card at two widths of a phone and on a desktop. The event "
        f"is invented. Narrow unbreakable spaces are dotted below.</p><p><small>{cards}</small></p>"
        "</header>"
    )
    nav = f"<nav><p>{_languages(language)}</p><p>{links}</p></nav>"
    return _page(f"Usher’s texts: {LANGUAGE_NAMES[language]}", "en", nav + intro + _main(body))


def index_page(languages: Iterable[str]) -> str:
    """Return the page that leads to those of the languages."""
    rows = "".join(
        f'<li><a href="{code}.html">{LANGUAGE_NAMES[code]}</a></li>' for code in languages
    )
    body = ["<h1>Usher’s texts</h1>", f"<ul>{rows}</ul>"]
    return _page("Usher’s texts", "en", _main(body))


def _main(body: Iterable[str]) -> str:
    return f"<main>{''.join(body)}</main>"


def _page(title: str, language: str, body: str) -> str:
    css = _STYLE + _scoped("light", LIGHT) + _scoped("dark", DARK)
    return (
        f'<!doctype html>\n<html lang="{language}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{css}</style>\n<body>{body}\n</body></html>\n"
    )


def _scoped(theme: str, css: str) -> str:
    """Return a theme's rules, for pictures inside something of its class only."""
    # The dark rules say what differs from the light ones, which therefore hold below both.
    base = LIGHT if theme == "dark" else ""
    return re.sub(r"(?<=[},])(?=\.)|^(?=\.)", f".{theme} ", base + css)


def _languages(chosen: str) -> str:
    return " · ".join(
        f"<b>{LANGUAGE_NAMES[code]}</b>"
        if code == chosen
        else f'<a href="{code}.html">{LANGUAGE_NAMES[code]}</a>'
        for code in LANGUAGES
    )


def _section(section: Section, voice: Voice, english: Voice) -> str:
    heading = f"<h3>{escape(section.heading)}</h3>" if section.heading else ""
    return heading + "".join(_entry(entry, voice, english) for entry in section.entries)


def _entry(entry: Entry, voice: Voice, english: Voice) -> str:
    """Return a message: once, or for each of its numbers; other values wait to be unfolded."""
    pairs = list(zip(samples(entry, voice), samples(entry, english), strict=True))
    told: dict[tuple[str, str], tuple[Sample, Sample]] = {}
    for own, other in pairs:
        told.setdefault((own.text, other.text), (own, other))
    shown = list(told.values())
    with_numbers = [pair for pair in shown if pair[0].values]
    first = with_numbers or shown[:1]
    rest = [pair for pair in shown if pair not in first]
    body = "".join(_pair(*pair, voice.language) for pair in first)
    if rest:
        more = "".join(_pair(*pair, voice.language) for pair in rest)
        body += f"<details><summary>{len(rest)} more</summary>{more}</details>"
    only = " class=one" if voice.language == "en" else ""
    return (
        f'<article id="{entry.key}"{only}><a class="key" href="#{entry.key}">{entry.key}</a>'
        f"{body}</article>"
    )


def _pair(own: Sample, other: Sample, language: str) -> str:
    number = f' data-n="{escape(own.values)}"' if own.values else ""
    direction = ' dir="rtl"' if LANGUAGE[language].is_right_to_left else ""
    beside = "" if language == "en" else f'<p class="en" lang="en">{escape(other.text)}</p>'
    return (
        f'<div class="pair"{number}><p lang="{language}"{direction}>{_visible(own.text)}</p>'
        f"{beside}</div>"
    )


def _visible(text: str) -> str:
    narrow = "\N{NARROW NO-BREAK SPACE}"
    return escape(text).replace(narrow, f'<span class="nnbsp">{narrow}</span>')


def _scene(scene: Scene, language: str) -> str:
    looks = "".join(_look(scene, language, width, theme) for width, theme in LOOKS)
    note = " (only this reader sees it)" if scene.shown.is_private else ""
    said = (
        f'<p class="said" lang="{language}">{escape(scene.shown.asked)}</p>'
        if scene.shown.asked
        else ""
    )
    return (
        f'<article id="card-{scene.name}">'
        f'<a class="key" href="#card-{scene.name}">{scene.name}</a> '
        f'{escape(scene.heading)}{note}{said}<div class="looks">{looks}</div></article>'
    )


def _look(scene: Scene, language: str, width: int, theme: str) -> str:
    reader = Reader(READER_ZONE, NAMES, str(locale_of(language)), NOW)
    return (
        f'<figure class="{theme}">{drawn(scene, reader, width)}'
        f"<figcaption>{width} px, {theme}</figcaption></figure>"
    )


def drawn(scene: Scene, reader: Reader, width: int) -> str:
    """Return the picture of a card or a form, in the colours of the page it stands on."""
    drawing = Drawing(reader, scene.heading, width)
    payload: Mapping[str, Any] = scene.shown.payload
    if scene.shown.is_form:
        drawing.form(payload)
    else:
        drawing.message(scene.shown.components)
    return drawing.svg(style="")
