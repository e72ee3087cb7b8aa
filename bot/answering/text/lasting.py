"""The verb "last", which asks for no last one: "how long does a session last"."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.text.markers import without_terms
from bot.answering.text.wording import one_of, terms


def without_lasting(folded: str, language: str) -> str:
    """Return a folded text, as long as before, with spaces in place of the verb."""
    folded = without_terms(folded, terms("lasting_words", language))
    return _verb(language).sub(lambda found: f"{found['before']}    ", folded)


@cache
def _verb(language: str) -> re.Pattern[str]:
    """Return what matches the verb, and what comes before it in its clause.

    Behind an article it is none: "does the last session start at five".
    """
    before = one_of(terms("before_lasting", language)) or r"(?!)"
    determiners = one_of(terms("articles", language)) or r"(?!)"
    lasting = rf"(?!(?:{determiners})\b)\w+\W+)last\b"
    ends = r"(?=\s*(?:[?!.,;]|$)|\s+\w{2,3}\b)"
    return re.compile(rf"(?P<before>\b(?:{before})\b[^?!.;]*\b{lasting}{ends}")
