"""Arabic sentences without a verb: "the sea (is) cold?" says something of what it names."""

from __future__ import annotations

from bot.answering.text.terms import terms_of

_ARTICLE = "ال"
OF_A_SENTENCE = 2
"""Words of the shortest one: a noun with its article, and what is said of it without."""


def is_verbless_sentence(text: str, language: str) -> bool:
    """Whether two Arabic words are a sentence: "البحر بارد", where "البحر البارد" only names."""
    words = [term.surface for term in terms_of(text)]
    if language != "ar" or len(words) != OF_A_SENTENCE:
        return False
    noun, said = words
    return noun.startswith(_ARTICLE) and not said.startswith(_ARTICLE)
