"""A body that somebody named is said to be of: "Moreau from Zorvik", "the guild's chair Moreau"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.answering.linking.affiliations import companies
from bot.answering.linking.mentions import Mention
from bot.answering.linking.relation_words import relations_in
from bot.answering.linking.spans import Spans, overlaps, touches
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import one_of, terms, terms_everywhere
from bot.answering.times.zones import city_names
from bot.languages import UNSEGMENTED

_NAME = r"(?P<body>[A-ZÀ-ÞА-Я][\w&.-]*\w(?: (?:of |de )?[A-ZÀ-ÞА-Я][\w&.-]*\w){0,3})"


def bodies_said(
    text: str, mentions: Sequence[Mention], language: str, taken: Spans = ()
) -> Iterator[tuple[str, int, int]]:
    """Yield (person, start, end) of bodies that somebody named is said to be of.

    Those of the event between which and a name nothing but a post stands; and, where a language
    has capitals, what stands in them behind a name and "from". Behind a word that is also "of" only
    a body of the event or a company is one. What is `taken` by times and other names is none, nor
    is a town or a country.
    """
    yield from _by_post(text, mentions, language)
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


def _by_post(
    text: str, mentions: Sequence[Mention], language: str
) -> Iterator[tuple[str, int, int]]:
    """Yield (person, start, end) of the bodies of the event that a post beside a name is at.

    "The guild's chair Moreau", "Moreau, the chair of the guild".
    """
    people = [m for m in mentions if m.kind == "person" and len(m.ids) == 1]
    for body in (m for m in mentions if m.kind == "org"):
        for person in people:
            first, last = sorted((body, person), key=lambda one: one.start)
            between = fold(text[first.end : last.start])
            if 0 < len(between) <= LONGEST_POST and _is_post(between, language):
                yield person.ids[0], *body.span


LONGEST_POST = 30
"""Characters between a body and a name up to which what stands there is somebody's post; chosen, no
measure is kept."""


def _is_post(between: str, language: str) -> bool:
    """Whether nothing but a post stands somewhere, with small words that ask nothing."""
    said = terms_of(between)
    posts = [one for one in relations_in(said) if one.is_post]
    spans = [one.span for one in posts]
    everywhere = (terms_everywhere(one) for one in ("articles", "of_contractions"))
    small = frozenset(terms("of_words", language)).union(*everywhere)
    rest = [term for term in said if not touches(term, spans)]
    return bool(posts) and all(term.surface in small for term in rest)


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
