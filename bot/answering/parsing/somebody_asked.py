"""Whether somebody is asked for: by a word for "who", or by a post alone."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.descriptions.posts import names_post
from bot.answering.linking.entities import Entities
from bot.answering.linking.relation_words import is_arabic_of
from bot.answering.linking.spans import blanked
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term
from bot.answering.text.wording import terms
from bot.languages import UNSEGMENTED

LATEST = 3
"""Among how many of the first words, or of the last two, "who" asks and does not only relate."""

SHORT = 6
"""Words of a message that asks by a post alone: "the CEO of Zorvik?"."""


def asks_for_somebody(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether somebody is asked for, by a word for it or by a post alone: "the CEO of Zorvik?"."""
    asked, language = question_words_in(linked.text, query.spoken), query.spoken
    said = linked.terms
    if "who" not in asked:
        is_named = linked.is_titled or bool(linked.strangers)  # "President Macron"
        begins = bool(said) and said[0].surface in terms("function_words", language)
        # "Is the chief there" asks for nobody by a post alone.
        is_bare = begins and said[0].surface not in terms("articles", language)
        is_short = len(said) <= SHORT and not (asked or is_named or is_bare)
        return is_short and names_post(_without_titles(linked, language), language)
    if asked - {"who"}:
        return False
    if language in UNSEGMENTED:
        return True
    found = [at for at, term in enumerate(said) if _is_who(term, language)]
    # "The bureau that organises it": after a noun the French "qui" relates.
    small = [term.surface in terms("function_words", language) for term in said]
    return any(
        (at < LATEST and all(small[:at]))
        or (at >= len(said) - 2 and not (is_arabic_of(said[at:]) or _relates(said[at:], language)))
        for at in found
    )


def _relates(last: Sequence[Term], language: str) -> bool:
    """Whether a French "qui" has a verb of several behind it: "des entités qui contribuent"."""
    verb = last[-1].surface
    is_plural = len(verb) > SHORTEST_VERB and verb.endswith("ent") and not verb.endswith("ment")
    return language == "fr" and len(last) > 1 and is_plural


SHORTEST_VERB = 5
"""Letters of a verb of several at least; one more than of others that end alike."""


def _without_titles(linked: Entities, language: str) -> str:
    """Return the folded text without titles beside names: "Ambassador Kim" asks for no post."""
    folded, honorifics = fold(linked.text), terms("honorifics", language)
    if len(folded) != len(linked.text):
        return folded
    people = [one.span for one in linked.mentions if one.kind == "person"]
    beside = [
        (term.start, term.end)
        for term in linked.terms
        if term.surface in honorifics
        and any(0 < a - term.end <= 1 or 0 < term.start - b <= 1 for a, b in people)
    ]
    return blanked(folded, beside)


def _is_who(term: Term, language: str) -> bool:
    return "who" in question_words_in(term.surface, language)
