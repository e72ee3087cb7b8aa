"""What of a text counts for matching: stems of words; pairs of Han and Hangul characters.

Programming languages keep the signs that tell them apart: C#, C++, .NET.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii
from Stemmer import Stemmer

from bot.answering.text.normalise import fold, is_unsegmented, script_of

_RUN = re.compile(
    r"(?P<han>[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+)"
    r"|(?P<hangul>[\uac00-\ud7af]+)"
    r"|(?P<code>(?<![^\W_])(?:[A-Za-z](?:#|\+\+)|\.(?i:net)\b)(?![^\W_]))"
    r"|(?P<word>(?:(?![\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af])(?:[^\W_]|[\u064b-\u0652\u0670]))+)"
)
# Its own memory of ten thousand words each is left out: `stem` keeps enough.
_STEMMERS = {
    "latin": Stemmer("english", 0),
    "cyrillic": Stemmer("russian", 0),
    "arabic": Stemmer("arabic", 0),
}
_DIALECT_MARK = re.compile(r"^[حهب](?=[يتن]\w{3})")
"""What Egyptian and Levantine Arabic write before a verb that is to come, or goes on."""

_PLURAL_ABBREVIATION = re.compile(r"[b-df-hj-np-tv-xz]{3,}s")
"""Letters without a vowel, of which Snowball makes no singular: LLMs, PDFs."""

_SOUNDS = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"tz|ts|zz?"), "s"),
    (re.compile(r"ck|c(?![eiy])|q|kh|g(?=[iey]?m\b)"), "k"),
    (re.compile(r"c"), "s"),
    (re.compile(r"oo|ou|eu|w"), "u"),
    (re.compile(r"ee|y|j"), "i"),
    (re.compile(r"(?<=[eo])v$"), "f"),
    (re.compile(r"v"), "b"),
    (re.compile(r"(?<=.)h"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)


class Term(NamedTuple):
    """A stretch of a text: `stem` to compare, `surface` folded, offsets into the cleaned text."""

    stem: str
    surface: str
    start: int
    end: int
    is_capital: bool = False


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return the stem of a folded word (Snowball); English rules serve every Latin language."""
    script = script_of(word) or ""
    stemmer = _STEMMERS.get(script)
    if stemmer is None or len(word) <= 3:
        return word
    if _PLURAL_ABBREVIATION.fullmatch(word):
        return word[:-1]
    bare = _DIALECT_MARK.sub("", word) if script == "arabic" else word
    return fold(stemmer.stemWord(bare))


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """Return a rough Latin spelling of a word's sound, the same for a name's common spellings."""
    key = re.sub(r"[^a-z]", "", anyascii(word).lower())
    for pattern, replacement in _SOUNDS:
        key = pattern.sub(replacement, key)
    return key


@lru_cache(maxsize=1024)
def terms_of(text: str) -> tuple[Term, ...]:
    """Split a cleaned text into terms: words, or overlapping pairs of Han and Hangul characters."""
    return tuple(_terms(text))


def _terms(text: str) -> Iterator[Term]:
    for run in _RUN.finditer(text):
        yield from _terms_of_run(run)


def _terms_of_run(run: re.Match[str]) -> Iterator[Term]:
    raw, start = run.group(), run.start()
    if run.lastgroup == "word":
        surface = fold(raw)
        yield Term(stem(surface), surface, start, run.end(), raw[0].isupper())
    elif run.lastgroup == "code":
        yield Term(fold(raw), fold(raw), start, run.end(), raw[0].isupper())
    elif len(raw) == 1:
        yield Term(fold(raw), fold(raw), start, run.end())
    else:
        for index in range(len(raw) - 1):
            pair = fold(raw[index : index + 2])
            yield Term(pair, pair, start + index, start + index + 2)


def count_words(terms: Iterable[Term]) -> float:
    """Return how many words terms are: of Han and Hangul, two pairs of characters count as one."""
    return sum(0.5 if is_unsegmented(term.surface) else 1.0 for term in terms)


def stems_among(text: str, wanted: AbstractSet[str]) -> frozenset[str]:
    """Return which of some stems a text has, without finding, nor keeping, those of all its words.

    Snowball changes how English and Russian words end, and Arabic ones how they begin, too.
    """
    initials = {stem[:1] for stem in wanted}
    found: set[str] = set()
    for run in _RUN.finditer(text):
        if run.lastgroup != "word":
            found.update(term.stem for term in _terms_of_run(run))
            continue
        surface = fold(run.group())
        if surface[0] in initials or script_of(surface) == "arabic":
            found.add(stem(surface))
    return frozenset(found & wanted)
