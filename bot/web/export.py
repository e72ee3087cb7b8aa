"""Files for others: the page as it can be put anywhere, and the QR code that leads to it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime

import segno

from bot.core.models import Event
from bot.errors import MisuseError
from bot.languages import LANGUAGES
from bot.services.export import Exported
from bot.web.page import Surroundings, own_language, render_page

MODULE = 12
"""Pixels of a square of a QR code: on paper of A4 it is as broad as a hand."""


def export_pages(event: Event, language: str | None, now: datetime) -> Sequence[Exported]:
    """Return the page in one language, or in all of them with links from each to the others.

    The event's own language has the plain name, so that whoever opens the folder finds it.
    """
    first = own_language(event)
    if language is not None:
        page = render_page(event, language, now, Surroundings({}))
        return [Exported("programme.html", page.encode(), ())]
    names = {
        code: "programme.html" if code == first else f"programme.{code}.html" for code in LANGUAGES
    }
    return [
        Exported(name, render_page(event, code, now, Surroundings(names)).encode(), ())
        for code, name in names.items()
    ]


def export_qr(url: str | None) -> tuple[Sequence[Exported], str]:
    """Return the QR code of an address as files for print and slides, and as text.

    Raises MisuseError where there is no address.
    """
    if url is None:
        raise MisuseError(
            "PUBLIC_URL is not set; write into .env where readers find the page, "
            "like PUBLIC_URL=https://ask.example.org"
        )
    code = segno.make(url, error="q", micro=False)
    svg, png, text = io.BytesIO(), io.BytesIO(), io.StringIO()
    code.save(svg, kind="svg", scale=MODULE, title=url, svgclass=None, lineclass=None)
    code.save(png, kind="png", scale=MODULE)
    code.terminal(out=text, compact=True)
    files = [Exported("qr.svg", svg.getvalue(), ()), Exported("qr.png", png.getvalue(), ())]
    return files, text.getvalue()
