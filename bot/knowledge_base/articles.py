"""The event's name in a sentence: which names surely want an article, and lack one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.errors import Fault
    from bot.knowledge_base.files import Files

_NOUNS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "the ": r"assembly|conference|congress|convention|dialogue|exhibition|fair|festival|forum"
        r"|meeting|retreat|seminar|session|summit|symposium|workshop",
    },
    "fr": {
        "l’": r"assemblée|atelier|école",
        "la ": r"conférence|convention|journée|réunion|rencontre|semaine|session",
        "le ": r"colloque|congrès|dialogue|festival|forum|salon|séminaire|sommet|symposium",
        "les ": r"assises|journées|rencontres",
    },
    "es": {
        "el ": r"congreso|diálogo|encuentro|festival|foro|seminario|simposio|taller",
        "la ": r"asamblea|conferencia|convención|cumbre|escuela|feria|jornada|reunión|semana"
        r"|sesión",
        "las ": r"jornadas",
    },
}
"""What events are called by a common noun, by language and by the article that goes with it."""

_NAMES = {
    code: {
        article: re.compile(
            rf"\b(?:{nouns})(?: \d{{4}})?$" if code == "en" else rf"^(?:{nouns})\b",
            re.IGNORECASE,
        )
        for article, nouns in by_article.items()
    }
    for code, by_article in _NOUNS.items()
}
"""Names with such a noun: they end with it in English, and begin with it in French and Spanish."""


def check_article(files: Files) -> Iterator[Fault]:
    """Yield a hint where the event's name wants an article and organisers gave none."""
    event = files.event
    if event is None or not event.short_names or {"languages", "short_names"} & files.unknown:
        return
    name, placed = event.short_names[0], event.name_in_sentence
    own = event.languages[0]
    by_language = name if isinstance(name, dict) else {own: name}
    given = placed if isinstance(placed, dict) else {own: placed} if placed else {}
    lacking = {
        code: f"{article}{text}"
        for code, text in by_language.items()
        if code not in given and (article := article_of(code, text))
    }
    if lacking:
        code, placed_name = next(iter(lacking.items()))
        problem = f"in sentences the name has no article ({', '.join(lacking)})"
        example = f"name_in_sentence: {{{code}: {placed_name}}}"
        remedy = f"write it as it stands in a sentence, like `{example}`"
        document = files.documents["event.yaml"]
        yield document.fault(("short_names", 0), problem, remedy, is_warning=True)


def article_of(code: str, name: str) -> str:
    """Return the article that an event's name wants, with its space; empty unless that is sure."""
    patterns = _NAMES.get(code, {})
    return next((article for article, one in patterns.items() if one.search(name)), "")
