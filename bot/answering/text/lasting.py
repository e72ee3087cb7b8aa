"""The verb "last", which asks for no last one: "how long does a session last"."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.text.markers import without_terms
from bot.answering.text.wording import one_of, terms
from bot.answering.times.lengths import lengths_in


def without_lasting(folded: str, language: str) -> str:
    """Return a folded text, as long as before, with spaces in place of the verb.

    Right before a length it is one, but for that of "the last two-hour talk".
    """
    folded = without_terms(folded, terms("lasting_words", language))
    nouns = one_of(terms("session_words", language))
    for one in lengths_in(folded, language) if language == "en" else ():
        found = _BEFORE_LENGTH.search(folded[: one.start])
        if found and not re.match(rf"[ -](?:{nouns})(?!\w)", folded[one.end :]):
            folded = f"{folded[: found.start()]}    {folded[found.start() + len('last') :]}"
    return _verb(language).sub(lambda found: f"{found['before']}    ", folded)


_SMALL = (
    "for|about|around|exactly|at|least|most|up|to|no|than|longer|more|less|over|under|a|an|some"
)
_BEFORE_LENGTH = re.compile(rf"(?<!\w)last(?: (?:{_SMALL}))* *$")


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
