"""What is only said around a follow-up and asks nothing: "cool, where tho"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answering.text.markers import asks_by_word as _asks_by_word
from bot.answering.text.markers import is_wholly
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.wording import terms

_SIGNS = " ,،，.!…。！;؛；"


def asks_by_word(text: str, language: str) -> bool:
    """Whether a text has a question word, be it with the "and" that Arabic writes onto it."""
    if _asks_by_word(text, language):
        return True
    joined = [word[1:] for word in text.split() if word.startswith("و")]
    return language == "ar" and any(_asks_by_word(word, language) for word in joined)


_ALONE = ("next_alone", "more", "what_else", "not_that_one")
"""Categories of whole messages that ask without a question word: "next", "more"."""


def _asks(text: str, language: str) -> bool:
    """Whether a text asks by a word, or is all that somebody needs to go on: "great, more"."""
    return asks_by_word(text, language) or any(is_wholly(one, text, language) for one in _ALONE)


def without_fillers(text: str, language: str) -> str:
    """Return a follow-up without the words around it that ask nothing, if what is left asks.

    A word that is a small word of the language, too, begins a question ("о чём") unless a sign or
    the question stands right behind it.
    """
    kept = next((one for one in _without_ends(text, language) if one != text), text)
    bare = _without_first(kept, language)
    return bare if _asks(bare, language) else text


def _without_first(text: str, language: str) -> str:
    folded = fold(text)
    if len(folded) != len(text):
        return text
    small = terms("function_words", language)
    for term in filter(folded.startswith, terms("interjections", language)):
        rest = text[len(term) :]
        bare = rest.lstrip(_SIGNS)
        is_glued = not rest[:1] or rest[0].isalnum()
        if is_glued and not (len(term) > 1 and has_unsegmented(term) and language == "zh"):
            continue
        is_signed = rest.lstrip()[:1] in _SIGNS[1:]
        is_sure = is_signed or (len(term) > 1 and (term not in small or _begins(bare, language)))
        if _asks(bare, language) and is_sure:
            return _without_first(bare, language)
    return text


def _begins(text: str, language: str) -> bool:
    """Whether a question word is the first word of a text."""
    first = (fold(text).split() or [""])[0].strip("?？؟")
    return asks_by_word(first, language)


def _without_ends(text: str, language: str) -> Iterator[str]:
    """Yield a text without the fillers it ends with, as long as it asks without them."""
    bare = text.rstrip(" ?？؟!.…。,،，")
    folded = fold(bare)
    if len(folded) != len(bare):
        return
    for term in filter(folded.endswith, terms("trailing_fillers", language)):
        rest = bare[: len(bare) - len(term)]
        is_whole = language == "zh" or rest[-1:] in {*_SIGNS}
        if is_whole and asks_by_word(rest, language):
            shorter = rest.rstrip(_SIGNS) + text[len(bare) :]
            yield next(_without_ends(shorter, language), shorter)
