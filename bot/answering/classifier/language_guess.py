"""Which of the seven languages a text is in, or that it is in another one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from bot.answering.classifier.hashing import Floats, hashed
from bot.answering.classifier.linear import Linear, softmax
from bot.answering.classifier.masks import without_masks
from bot.answering.text.normalise import script_of
from bot.languages import LANGUAGES, ROWS, SCRIPTS

OTHER = "other"

CANDIDATES = {
    # All of them are typed in Latin letters, too.
    script: (*(LANGUAGES if script == "latin" else own), OTHER)
    for script, own in SCRIPTS.items()
} | {row.script: (row.code,) for row in ROWS if row.has_script_alone}
"""What a text in a script may be in."""

ODDS = (8.0, 4.0, 2.5)
"""How many times likelier a language is that is spoken already: in this conversation, by the
reader, at the event. A word of several languages ("programme", "metro") stays in the one spoken, a
sentence of another language still speaks for itself."""

DOUBT = (0.3, 0.15, 0.05)
"""What is shared evenly among the candidates for a text of one, two, three words: a name or a loan
word looks like one language and is said in all."""

CHARACTER_SIZES = range(1, 5)
_KANA = re.compile(r"[\u3041-\u30ff\uff66-\uff9d]")
_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FOREIGN = re.compile(
    r"[\u0370-\u03ff\u0530-\u05ff\u0700-\u074f\u0780-\u10ff\u1200-\u1cff\u2d00-\u2dff\u3041-\u30ff\ua000-\uabff]"
)
"""Letters of scripts in which none of the seven is written."""

_UNUSED = re.compile("[іїєґўјљњћђџқғүұңөһәټډړښېکیےںہھ]", re.IGNORECASE)
"""Cyrillic and Arabic letters that Russian and Arabic do not have."""

_ARABIC_ONLY = re.compile("[ةيكىإؤ]")
"""Letters that Persian and Urdu write otherwise: beside them "ی" is a slip of the keyboard."""


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """A language, or `OTHER`, and how likely it is (0 to 1)."""

    language: str
    confidence: float


def grams(text: str) -> Iterator[str]:
    """Yield the words of a text and their 1- to 4-grams; case goes, accents stay."""
    for word in _LETTERS.findall(without_masks(text).casefold().replace("’", "'")):
        padded = f" {word} "
        yield "\x01" + word
        for size in CHARACTER_SIZES:
            for index in range(len(padded) - size + 1):
                yield padded[index : index + size]


def guess_language(
    linear: Linear,
    languages: Sequence[str],
    text: str,
    likely: Sequence[str | None] = (),
    without: Collection[str] = (),
) -> LanguageGuess | None:
    """Return the language of a text, or None when it has no letters.

    `likely` names what is spoken in the conversation, by the reader and at the event, nearest
    first; None where it is not known. Languages in `without` are not considered, where another is.
    """
    bare = without_masks(text)
    words, foreign = _LETTERS.findall(bare), len(_FOREIGN.findall(bare))
    if not words:
        return None
    script = script_of(bare)
    kana = _KANA.findall(bare)
    if len(kana) > 1 or (kana and set(kana) != {"の"}):
        return LanguageGuess(OTHER, 0.99)
    is_arabic = script == "arabic" and _ARABIC_ONLY.search(bare) is not None
    is_unused = script in {"cyrillic", "arabic"} and _UNUSED.search(bare) and not is_arabic
    if script is None or is_unused or foreign * 2 > sum(map(str.isalpha, bare)):
        return LanguageGuess(OTHER, 0.99)
    candidates = tuple(one for one in CANDIDATES[script] if one not in without)
    candidates = candidates or CANDIDATES[script]
    if len(candidates) == 1:
        return LanguageGuess(candidates[0], 0.99)
    scores = linear.scores(*hashed(grams(bare)))[[languages.index(one) for one in candidates]]
    size = len(words) if script != "han" else sum(map(len, words)) // 2
    doubt = DOUBT[max(size, 1) - 1] if size <= len(DOUBT) else 0.01
    doubted = (1 - doubt) * softmax(scores) + doubt / len(candidates)
    chances = _with_prior(doubted, candidates, likely)
    best = int(np.argmax(chances))
    return LanguageGuess(candidates[best], float(chances[best]))


def _with_prior(chances: Floats, candidates: Sequence[str], likely: Sequence[str | None]) -> Floats:
    odds = np.ones(len(candidates), np.float32)
    for language, times in zip(likely, ODDS, strict=False):
        if language in candidates:
            odds[candidates.index(language)] *= np.float32(times)
    weighed = chances * odds
    total: Floats = weighed / weighed.sum()
    return total
