"""Sentences of a text that are quoted: whole ones, as many as fit, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.answering.linking.passages import LONGEST, sentences_of, with_limits
from bot.answering.text.normalise import fold
from bot.answering.text.plain import plain_text
from bot.answering.text.wording import terms_everywhere
from bot.core.models import Fact, Text


def sentences_by_language(told: Fact[Text] | None, language: str) -> Iterator[list[str]]:
    """Yield the sentences of a text, in a language first: a translation may leave something out."""
    if told is None or told.value is None:
        return
    for text in dict.fromkeys((told.value.get(language), *told.value.all())):
        yield whole_sentences(plain_text(text))


def whole_sentences(text: str) -> list[str]:
    """Return the sentences of a text; "Dr." ends none, nor does what a small letter follows."""
    sentences: list[str] = []
    for piece in sentences_of(text):
        is_half = bool(sentences) and sentences[-1].endswith(".") and piece[0].islower()
        if is_half or (sentences and _ends_with_title(sentences[-1])):
            sentences[-1] = f"{sentences[-1]} {piece}"
        else:
            sentences.append(piece)
    return sentences


def _ends_with_title(piece: str) -> bool:
    """Whether a piece ends before a name: with "Dr.", "Ph.D.", or an initial."""
    last = piece.rsplit(maxsplit=1)[-1]
    word = fold(last.removesuffix("."))
    if last.endswith(".") and _DEGREE.fullmatch(word.lstrip("(")):
        return True
    is_initial = len(word) == 1 and word.isalpha()
    return last.endswith(".") and (is_initial or word in terms_everywhere("honorifics"))


_DEGREE = re.compile(r"[a-z]{1,2}(?:\.[a-z]{1,2})+")
"""An abbreviation with points inside it."""


_LEFT_OUT = " … "
"""What stands for the sentences between two that are quoted."""


def excerpt(order: Sequence[int], sentences: Sequence[str]) -> str:
    """Return the first sentences that fit, as the text has them, with what limits them."""
    runs = _runs(_fitting(order, sentences))
    return _LEFT_OUT.join(with_limits(sentences, first, last) for first, last in runs)


def bare_excerpt(order: Sequence[int], sentences: Sequence[str]) -> str:
    """Return the first sentences that fit, as the text has them, and no others."""
    runs = _runs(_fitting(order, sentences))
    return _LEFT_OUT.join(" ".join(sentences[first : last + 1]) for first, last in runs)


def _fitting(order: Sequence[int], sentences: Sequence[str]) -> list[int]:
    """Return the first of the sentences that are no longer together than what is quoted."""
    chosen: list[int] = []
    for at in order:
        if chosen and sum(len(sentences[one]) for one in (*chosen, at)) > LONGEST:
            break
        chosen.append(at)
    return sorted(chosen)


def _runs(chosen: Sequence[int]) -> list[tuple[int, int]]:
    """Return the first and the last of each run of neighbours."""
    runs: list[tuple[int, int]] = []
    for at in chosen:
        if runs and runs[-1][1] == at - 1:
            runs[-1] = runs[-1][0], at
        else:
            runs.append((at, at))
    return runs
