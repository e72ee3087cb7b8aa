"""Words for a sort of session or a room with a slip: "karoake", "keynot", "balroom A"."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import concepts_in
from bot.answering.linking.spans import touches
from bot.answering.text.normalise import is_shouted, is_unsegmented
from bot.answering.text.spelling import is_slip_of
from bot.answering.text.terms import Term, stem
from bot.answering.text.wording import grouped_terms, terms

SHORTEST = 5
"""Letters of a word that may have a slip: of a shorter one it makes another word."""


def kinds_spelt(
    linked: Entities, reading: LanguageModel, is_own: Callable[[Term], bool], language: str
) -> str:
    """Return a text with the words for a sort of session, or for a room, spelt right.

    `is_own` tells what stands so in the event's texts, which is no slip.
    """
    text = linked.text
    if is_unsegmented(text):
        return text
    spelt = {
        term: meant
        for term in linked.terms
        if len(term.surface) >= SHORTEST
        and not (term.is_capital and term.start > 0 and not is_shouted(text))
        and term.surface not in reading.counts
        and not touches(term, linked.spans)
        and (meant := _meant(term.surface, language))
        # "Keynot" is the stem of what it is a slip of.
        and (stem(meant) == term.stem or not (reading.is_known(term) or is_own(term)))
        and not concepts_in([term], language)  # "banque" is a bank, and no slip of "banquet"
    }
    for term, meant in reversed(spelt.items()):
        text = f"{text[: term.start]}{meant}{text[term.end :]}"
    return text


def _meant(word: str, language: str) -> str | None:
    """Return the longest of these words that a folded word is a slip of, if any."""
    return next((one for one in _words(language) if is_slip_of(word, one)), None)


@cache
def _words(language: str) -> tuple[str, ...]:
    """Return the words, the longest first, for sorts of session and for rooms."""
    meant = {*(word for word, _ in grouped_terms("kinds", language))}
    meant |= set(terms("hall_nouns", language))
    fit = (word for word in meant if word.isalpha() and len(word) >= SHORTEST)
    return tuple(sorted(fit, key=lambda word: (-len(word), word)))
