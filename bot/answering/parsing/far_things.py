"""Of what it is asked if it is far: of the event, or of a castle that is none of its places."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.answering.classifier.classifier import Rank
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.intents import ASSISTANT, TALK, TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import is_inside
from bot.answering.parsing.korean_particles import without_particle
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import CLAUSE_MARK, says
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import one_of, terms

_OF_THE_WAY = frozenset(
    {"directions", "where", "city", "address", "organisers", "rooms"}
    | {f"{TOPIC}{name}" for name in ("transport", "parking", "security", "accessibility")}
)
"""What a noun alone asks that the way there has to do with: "station", "entrance"."""


def with_far_noun(
    query: ParsedQuestion, linked: Entities, rank: Rank, words: LanguageModel
) -> ParsedQuestion:
    """Return a question if something is far as one of the noun it names, if that is its subject.

    "Is the beach far" is not told by the way to the event; "is it far from the beach" asks of it.
    """
    is_of_else = query.people or query.rooms or query.kinds or query.lookup
    if is_of_else or linked.names("event") or query.intent.startswith((ASSISTANT, TALK)):
        return query
    name = _subject(linked, words, query.spoken)
    if not name or rank(name).best in _OF_THE_WAY:
        return query
    asked = replace(query, far_noun=name, sessions=(), found=(), subject=(), subject_text="")
    return replace(asked, is_topical=False, nearness=0.0)


def _subject(linked: Entities, words: LanguageModel, language: str) -> str:
    """Return the noun of which it is asked if it is far, "" where none or the event is."""
    folded = fold(linked.text)
    far = _far(language).search(folded)
    if far is None or len(folded) != len(linked.text):
        return ""
    start = max((m.end() for m in CLAUSE_MARK.finditer(folded, 0, far.start())), default=0)
    end = next((m.start() for m in CLAUSE_MARK.finditer(folded, far.end())), len(folded))
    from_where = [m.span() for m in _from_where(language).finditer(folded, start, end)]
    venue = [mention.span for mention in linked.mentions if mention.kind == "venue"]
    spans = [far.span(), *from_where, *venue, *linked.times.offsets]
    if is_unsegmented(folded):
        rest = "".join(
            " " if any(a <= at < b for a, b in spans) else folded[at] for at in range(start, end)
        )
        first, *more = [*rest.split(), ""]
        noun = without_particle(first, words) if language == "ko" else first
        is_only = not any(more) and not all(map(words.is_function_word, terms_of(noun)))
        return noun if is_only and not says(noun, "event_words", language) else ""
    named = [
        term
        for term in linked.terms
        if start <= term.start and term.end <= end and not is_inside(term, spans)
        if not (words.is_function_word(term) or words.is_event_word(term))
    ]
    if not named:
        return ""
    before = [one for one in linked.terms if one.end <= named[0].start][-1:]
    articles = {*terms("articles", language), *terms("indefinite_articles", language)}
    has_article = not articles or any(one.surface in articles for one in before)
    has_article = has_article or folded[: named[0].start].endswith(tuple(articles))
    return linked.text[named[0].start : named[-1].end] if has_article else ""


@cache
def _far(language: str) -> re.Pattern[str]:
    return re.compile(_as_words(one_of(terms("far_adjectives", language)), language))


@cache
def _from_where(language: str) -> re.Pattern[str]:
    """Return what finds from where something is far: "from the venue", 离会场, 역에서."""
    words = one_of(terms("far_from_words", language))
    if language == "zh":
        return re.compile(rf"(?:{words})[^远近]*")
    if language == "ko":
        return re.compile(rf"\S+(?:{words})")
    return re.compile(rf"{_as_words(words, language)}.*?(?=$|\b(?:is|est|es)\b)")


def _as_words(words: str, language: str) -> str:
    return rf"(?:{words})" if language in {"zh", "ko"} else rf"(?<!\w)(?:{words})(?!\w)"
