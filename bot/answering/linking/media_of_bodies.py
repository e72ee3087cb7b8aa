"""Media that are called after a body: "UN Web TV", "la radio de l'ONU". They are not that body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.answering.linking.mentions import LongerBody, Mention
from bot.answering.text.normalise import has_unsegmented
from bot.answering.text.wording import grouped_terms, one_of, terms, words_for_of
from bot.languages import UNSEGMENTED


def media_of_bodies(folded: str, bodies: Sequence[Mention], language: str) -> Iterator[LongerBody]:
    """Yield the media in a folded text that have a body right beside their noun."""
    for body in bodies:
        is_unspaced = has_unsegmented(folded[body.start : body.end])
        spoken = language if not is_unspaced or language in UNSEGMENTED else "zh"
        behind = _behind(spoken).match(folded, body.end)
        before = None if is_unspaced else _before(spoken).search(folded[: body.start])
        if behind is not None:
            yield LongerBody(body.start, behind.end("noun"), medium=_sort(behind["noun"], spoken))
        elif before is not None:
            yield LongerBody(before.start("noun"), body.end, medium=_sort(before["noun"], spoken))


def _sort(noun: str, language: str) -> str:
    """Return the sort of medium that a noun is for, be it bent: "на телеканале"."""
    fitting = (sort for word, sort in grouped_terms("media", language) if noun.startswith(word))
    return next(fitting, "")


@cache
def _behind(language: str) -> re.Pattern[str]:
    """Return what finds at a place a medium, with a word before it at most: "UN Web TV"."""
    if language in UNSEGMENTED:
        return re.compile(rf"[的의]? ?[^\W\d_]{{0,2}}? ?(?P<noun>{_nouns(language)})")
    return re.compile(rf"(?:['’]s)?[ -](?:[\w-]+[ -])?(?P<noun>{_nouns(language)})(?!\w)")


@cache
def _before(language: str) -> re.Pattern[str]:
    """Return what finds that a text ends with a medium, and that it is of somebody."""
    small = one_of({*words_for_of(language), *terms("articles", language)}) or "(?!)"
    lead = "[وفبلك]?(?:ال)?" if language == "ar" else ""
    return re.compile(rf"(?<!\w){lead}(?P<noun>{_nouns(language)})(?:[ '’]+(?:{small}))*[ '’]*$")


@cache
def _nouns(language: str) -> str:
    nouns = one_of(word for word, _ in grouped_terms("media", language))
    return rf"(?:{nouns})\w{{0,2}}" if language == "ru" else f"(?:{nouns})"
