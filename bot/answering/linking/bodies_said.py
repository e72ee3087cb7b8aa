"""A body that somebody named is said to be of: "Moreau from Prezi", "the guild's chair Moreau"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.answering.linking.affiliations import companies
from bot.answering.linking.mentions import Mention
from bot.answering.linking.spans import Spans, overlaps
from bot.answering.text.normalise import fold
from bot.answering.text.wording import one_of, terms, terms_everywhere
from bot.answering.times.zones import city_names
from bot.languages import UNSEGMENTED

_NAME = r"(?P<body>[A-ZÀ-ÞА-Я][\w&.-]*\w(?: (?:of |de )?[A-ZÀ-ÞА-Я][\w&.-]*\w){0,3})"


def bodies_said(
    text: str, mentions: Sequence[Mention], language: str, taken: Spans = ()
) -> Iterator[tuple[str, int, int]]:
    """Yield (person, start, end) of what stands in capitals behind a name and "from".

    Behind a word that is also "of" only a body of the event or a company is one. What is `taken`
    by times and other names is none, nor is a town or a country.
    """
    if language in UNSEGMENTED or language == "ar":
        return
    bodies = [m.span for m in mentions if m.kind == "org"]
    others = [*taken, *(m.span for m in mentions if m.kind != "org")]
    for one in mentions:
        if one.kind != "person" or len(one.ids) != 1:
            continue
        found = _behind(language).match(text, one.end)
        if found is None or overlaps(found.span("body"), others):
            continue
        span, folded = found.span("body"), fold(found["body"])
        is_known = overlaps(span, bodies) or folded in _companies()
        is_from = fold(found["word"]) in terms("only_origin_words", language)
        if (is_known or is_from) and folded not in city_names():
            yield one.ids[0], *span


def is_only_of_bodies(spans: Spans, text: str, mentions: Sequence[Mention], language: str) -> bool:
    """Whether all of some stretches is of a body that somebody named is said to be of."""
    said = [(start, end) for _, start, end in bodies_said(text, mentions, language)]
    return bool(said and spans) and all(
        any(start <= first and last <= end for start, end in said) for first, last in spans
    )


@cache
def _behind(language: str) -> re.Pattern[str]:
    """Return what finds a body behind a name."""
    # People mix an English "of" into what they ask in other languages.
    words = one_of([*terms("origin_words", language), *terms("of_words", "en")])
    who = one_of(terms_everywhere("who_is_words"))
    articles = "|".join(
        "l['’]" if word == "l'" else f"{word} " for word in terms_everywhere("articles")
    )
    return re.compile(rf"(?:,? (?:{who}))?,? (?P<word>(?i:{words})) ?(?:{articles})?{_NAME}")


@cache
def _companies() -> frozenset[str]:
    return frozenset(name for names, _ in companies() for name in names)
