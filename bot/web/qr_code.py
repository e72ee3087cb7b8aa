"""The QR code that leads to the page."""

from __future__ import annotations

import io
from collections.abc import Sequence

import segno

from bot.errors import MisuseError
from bot.services.export import Exported

MODULE = 12
"""Pixels of a square of a QR code: on paper of A4 it is as broad as a hand."""


def export_qr(url: str | None) -> tuple[Sequence[Exported], str]:
    """Return the QR code of an address as files for print and slides, and as text.

    Raises MisuseError where there is no address.
    """
    if url is None:
        raise MisuseError(
            "The QR code leads to the page where people ask, and PUBLIC_URL, the address of that "
            "page, is not set; write it into .env, like PUBLIC_URL=https://ask.example.org, and "
            "export again"
        )
    code = segno.make(url, error="q", micro=False)
    svg, png, text = io.BytesIO(), io.BytesIO(), io.StringIO()
    code.save(svg, kind="svg", scale=MODULE, title=url, svgclass=None, lineclass=None)
    code.save(png, kind="png", scale=MODULE)
    code.terminal(out=text, compact=True)
    files = [Exported("qr.svg", svg.getvalue(), ()), Exported("qr.png", png.getvalue(), ())]
    return files, text.getvalue()
