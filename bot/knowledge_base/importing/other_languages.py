"""Which language a programme is in that Usher answers nobody in: Portuguese, German, Japanese."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from bot.knowledge_base.importing.word_lists import any_of, load_words
from bot.languages import LANGUAGE

_FREQUENT = load_words("frequent_words")
_LANGUAGE_OF = {word: code for code, words in _FREQUENT["words"].items() for word in words}
_ENDS = {code: re.compile(rf"\w{{2,}}{any_of(ends)}") for code, ends in _FREQUENT["ends"].items()}
_LETTERS = re.compile(r"[^\W\d_]+")
_KANA = re.compile(r"(?!\u306e)[\u3041-\u30fa]")
"""Kana but "no", which Chinese signs and titles show for its look."""

_PAST_LATIN = "\u0250"
"""The first letter behind those of languages that are written in Latin ones."""

_FEWEST_WORDS = 8
"""Frequent words of a language by which it is known."""

_TIMES_OF_NEXT = 2
"""How often as many of them as of any other there have to be: real programmes in Italian and
Portuguese have 3 and 11 times as many, and in 24 others a language of ours is first."""

_SHARE_IN_KANA = 0.5
"""The share of texts with words in kana from which they are Japanese."""


def other_language(texts: Sequence[str]) -> str:
    """Return the ISO 639-1 code of the language that texts are in; empty for one of ours, or none.

    It is told by its most frequent words, for few titles of a programme are whole sentences.
    """
    if texts and sum(bool(_KANA.search(text)) for text in texts) >= _SHARE_IN_KANA * len(texts):
        return "ja"
    latin = [text for text in texts if _is_latin(text)]
    if 2 * len(latin) < len(texts):
        return ""
    counts = Counter(
        code for text in latin for word in _LETTERS.findall(text) if (code := _told_by(word))
    )
    (first, most), (_, second) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    is_clear = most >= _FEWEST_WORDS and most >= _TIMES_OF_NEXT * second
    return first if is_clear and first not in LANGUAGE else ""


def _is_latin(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return 2 * sum(letter < _PAST_LATIN for letter in letters) > len(letters)


def _told_by(word: str) -> str:
    """Return the language that a word tells, empty for none."""
    small = word.casefold()
    found = _LANGUAGE_OF.get(small, "")
    return found or next((code for code, end in _ENDS.items() if end.fullmatch(small)), "")
