"""The page as files that can be put anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.core.models import Event
from bot.languages import LANGUAGES
from bot.services.export import Exported
from bot.web.page import Surroundings, own_language, render_page


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
