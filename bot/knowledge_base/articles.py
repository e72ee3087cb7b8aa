"""The event's name in a sentence: which names surely want an article, and lack one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.errors import Fault
    from bot.knowledge_base.files import Files

_COMMON = {
    "en": re.compile(
        r"\b(?:assembly|conference|congress|convention|dialogue|exhibition|fair|festival|forum"
        r"|meeting|retreat|seminar|session|summit|symposium|workshop)(?: \d{4})?$",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"^(?:assemblée|assises|atelier|colloque|conférence|congrès|convention|dialogue|école"
        r"|festival|forum|journées?|réunion|rencontres?|salon|semaine|séminaire|session|sommet"
        r"|symposium)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"^(?:asamblea|conferencia|congreso|convención|cumbre|diálogo|encuentro|escuela|feria"
        r"|festival|foro|jornadas?|reunión|semana|seminario|sesión|simposio|taller)\b",
        re.IGNORECASE,
    ),
}
"""Names that are a common noun, by how they end in English and begin in French and Spanish."""

_EXAMPLE = {"en": "the {}", "fr": "la {}", "es": "la {}"}


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
        code: text
        for code, text in by_language.items()
        if code in _COMMON and code not in given and _COMMON[code].search(text)
    }
    if lacking:
        code, text = next(iter(lacking.items()))
        problem = f"in sentences the name has no article ({', '.join(lacking)})"
        example = f"name_in_sentence: {{{code}: {_EXAMPLE[code].format(text)}}}"
        remedy = f"write it as it stands in a sentence, like `{example}`"
        document = files.documents["event.yaml"]
        yield document.fault(("short_names", 0), problem, remedy, is_warning=True)
