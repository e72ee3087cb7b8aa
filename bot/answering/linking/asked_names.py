"""Where a message asks about somebody by name, and everyday words that are names, too."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.linking.spans import Spans
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.wording import name_terms
from bot.languages import LANGUAGES

_HOLE = r"(?P<name>[^\W\d_][\w'’.-]*(?: +[^\W_][\w'’.-]*){0,4}?)"
"""One to five words: more are no name."""

_LATIN_HOLE = r"(?P<name>[a-z][a-z'’.-]*(?: +[a-z][a-z'’.-]*){0,4})"
"""The same in a text without spaces between words."""


def asked_names(text: str, language: str) -> Spans:
    """Return where names must stand: between "is" and "there", after "who is"."""
    folded = fold(text)
    if len(folded) != len(text):
        return []
    return [found.span("name") for frame in _frames(language) for found in frame.finditer(folded)]


def may_be_given(surface: str) -> bool:
    """Whether a folded everyday word is a given name, too ("will", "rose")."""
    return surface in _words("given_names")


def may_be_family(surface: str) -> bool:
    """Whether a folded everyday word is a family name, too ("page", "petit")."""
    return surface in _words("family_names")


@cache
def _words(category: str) -> frozenset[str]:
    """Return the words of all languages: a name is typed in any of them."""
    return frozenset(word for language in LANGUAGES for word in name_terms(category, language))


@cache
def _frames(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(_frame, name_terms("name_frames", language)))


def _frame(frame: str) -> re.Pattern[str]:
    """Return what finds a frame; one that nothing ends goes on to the end of the clause."""
    before, after = (re.escape(part.strip()) for part in frame.split("_"))
    if is_unsegmented(frame):
        return re.compile(rf"{before} *{_LATIN_HOLE} *{after}")
    start = rf"(?<!\w){before} +" if before else r"(?:^|[,;:.!?] *)"
    end = rf" +{after}(?!\w)" if after else r" *(?=$|[?!.,;:؟،])"
    return re.compile(f"{start}{_HOLE}{end}")
