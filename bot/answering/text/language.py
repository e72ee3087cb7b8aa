"""Which of the seven languages a question is in."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import cache

from lingua import IsoCode639_1, Language, LanguageDetector, LanguageDetectorBuilder

from bot.answering.text.normalise import fold, words
from bot.answering.text.wording import SCRIPTS

_ACRONYM = re.compile(r"\b[A-Z][A-Z0-9-]+\b")
SURE = 1.2
"""How many nats of evidence make a language sure."""


@cache
def _lingua() -> LanguageDetector:
    latin = [
        Language.from_iso_code_639_1(getattr(IsoCode639_1, code.upper()))
        for code in SCRIPTS["latin"]
    ]
    return LanguageDetectorBuilder.from_languages(*latin).with_low_accuracy_mode().build()


def latin_language(
    text: str, vocabulary: Mapping[str, Mapping[str, int]], likely: str | None
) -> str | None:
    """Return the Latin-script language of a text, or None when nothing tells.

    Words of the shipped phrasings are the first evidence, letter statistics the second; `likely`
    (the language spoken before) decides when both are weak.
    """
    evidence, has_words, has_tokens = _evidence(text, vocabulary)
    if likely is not None and not has_words:
        return likely
    best = max(evidence, key=lambda language: evidence[language])
    if likely is not None and evidence[best] - evidence[likely] < SURE:
        return likely
    return best if has_tokens else None


def told_language(text: str, vocabulary: Mapping[str, Mapping[str, int]]) -> str | None:
    """Return the Latin-script language that a text's own words make sure, or None."""
    evidence, has_words, _ = _evidence(text, vocabulary)
    first, second = sorted(evidence, key=lambda language: -evidence[language])[:2]
    return first if has_words and evidence[first] - evidence[second] >= SURE else None


def _evidence(
    text: str, vocabulary: Mapping[str, Mapping[str, int]]
) -> tuple[dict[str, float], bool, bool]:
    """Return each language's evidence in nats, and whether known words and any words are there."""
    if not text.isupper():
        text = _ACRONYM.sub(" ", text)
    totals = {language: sum(counts.values()) for language, counts in vocabulary.items()}
    evidence = dict.fromkeys(vocabulary, 0.0)
    tokens = [token for token in words(fold(text)) if not token.isdigit() and token[0] != "q"]
    tokens += [token for token in words(fold(text)) if token.startswith("qu")]
    for token in tokens:
        shares = {
            language: (counts.get(token, 0) + 0.5) / (totals[language] + 1000)
            for language, counts in vocabulary.items()
        }
        if any(counts.get(token, 0) for counts in vocabulary.values()):
            whole = sum(shares.values())
            for language, share in shares.items():
                evidence[language] += math.log(share / whole)
    has_words = any(counts.get(token, 0) for token in tokens for counts in vocabulary.values())
    if text.strip():
        for value in _lingua().compute_language_confidence_values(text):
            code = value.language.iso_code_639_1.name.lower()
            evidence[code] += (0.8 if has_words else 0.5) * math.log(max(value.value, 0.05))
    return evidence, has_words, bool(tokens)
