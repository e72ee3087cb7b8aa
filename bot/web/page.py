"""The programme as one page that needs nothing else: HTML, style and script in one file."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bot.answering.voice import Voice
from bot.core.models import Event
from bot.core.programme import Programme
from bot.languages import LANGUAGE, LANGUAGES
from bot.texts import messages
from bot.web.programme_view import view_programme
from bot.web.views import TextView, direction_of

LONGEST_QUESTION = 500
"""Characters of a question."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page is beside the programme it shows.

    `addresses` leads to the page in each language it can be read in; none leaves the choice out.
    `is_served` says that a server stands behind the page, which answers and gives calendars;
    `is_read_elsewhere` that a language model reads questions that are not understood.
    """

    addresses: Mapping[str, str]
    is_served: bool = False
    is_read_elsewhere: bool = False


def own_language(event: Event) -> str:
    """Return the first language of an event that Usher speaks; English where it speaks none."""
    return next((code for code in event.languages if code in LANGUAGES), LANGUAGES[0])


def served_page(*, is_read_elsewhere: bool = False) -> Surroundings:
    """Return what surrounds a page on the server."""
    addresses = {language: f"/?lang={language}" for language in LANGUAGES}
    return Surroundings(addresses, is_served=True, is_read_elsewhere=is_read_elsewhere)


def render_page(event: Event, language: str, now: datetime, around: Surroundings) -> str:
    """Return the programme's page in one language, as it stands at an aware moment.

    Whatever organisers wrote is escaped; the page loads nothing, and runs only its own script.
    """
    return render(
        "page.html.jinja",
        language,
        view=view_programme(event, language),
        languages=[(LANGUAGE[code], address) for code, address in around.addresses.items()],
        is_served=around.is_served,
        is_read_elsewhere=around.is_read_elsewhere,
        policy="" if around.is_served else content_policy(),
        moment=Voice(Programme(event), language).moment(now),
        turns=(),
        conversation="",
        style=style(),
        script=Markup(_source("page.js")),  # noqa: S704 - our own file
    )


def render(template: str, language: str, **values: object) -> str:
    """Return a template filled in; whatever is not of this room is escaped."""
    return (
        _templates()
        .get_template(template)
        .render(
            say=cache(messages(language)),
            language=language,
            direction=direction_of(language),
            longest_question=LONGEST_QUESTION,
            **values,
        )
    )


def style() -> Markup:
    """Return the style of every page."""
    return Markup(_source("page.css"))  # noqa: S704 - our own file


@cache
def content_policy(*, is_served: bool = False) -> str:
    """Return the page's Content-Security-Policy: its own style and script, and nothing else.

    Only a header can say who may frame a page, so that the file of an export does not.
    """
    rules = [
        "default-src 'none'",
        f"style-src 'sha256-{_digest('page.css')}'",
        f"script-src 'sha256-{_digest('page.js')}'",
        "img-src data:",
        "base-uri 'none'",
    ]
    if is_served:
        rules += ["connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'"]
    else:
        rules += ["form-action 'none'"]
    return "; ".join(rules)


def _digest(name: str) -> str:
    return base64.b64encode(hashlib.sha256(_source(name).encode()).digest()).decode()


@cache
def _source(name: str) -> str:
    return files(__package__).joinpath("templates", name).read_text(encoding="utf-8")


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("bot.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["foreign"] = _foreign
    return environment


def _foreign(shown: TextView) -> Markup:
    """Return the attributes of a text whose language is not the page's."""
    if shown.language is None:
        return Markup()
    return Markup(' lang="{}" dir="{}"').format(shown.language, shown.direction)
