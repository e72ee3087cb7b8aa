"""The sentences of one thing's own text that mean what a question asks, in whatever language.

A session's text is its abstract, that of somebody their biography.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.answering.classifier.encoder import Encoder
from bot.answering.linking.marked_sentences import SessionField, marked_sentences
from bot.answering.linking.passages import LONGEST, sentences_of, with_limits
from bot.answering.text.normalise import fold
from bot.answering.text.plain import plain_text
from bot.answering.text.wording import terms_everywhere
from bot.core.models import Session

NEAR = 0.17
"""From which cosine on a sentence is told beside what is not known. Of some 60 questions that
others asked of single sessions of one event, 11 wanted what only the abstract has: of 8 it stood in
the nearest sentence or in one about as near, of two of them in part, all from 0.17 on."""

CLOSE = 0.05
"""How much less near than the nearest one a sentence may be to be told with it."""

MOST_SENTENCES = 24
"""Sentences that are read: each is 2 ms, once."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a text tells nearest to a question, and how near that is (cosine, at most 1)."""

    text: str
    nearness: float


class SessionTexts:
    """Looks into one text at a time; without an encoder nothing comes near."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder

    def marked(
        self, asked: frozenset[SessionField], session: Session, language: str, told: str
    ) -> str:
        """Return what an abstract tells of what is `asked` by its marks, and `told` has not."""
        fact = session.abstract
        if fact is None or fact.value is None or not asked:
            return ""
        others = [text for one, text in fact.value.by_language.items() if one != language]
        for text in (fact.value.get(language), *others):  # a translation may leave it out
            sentences = [one for one in whole_sentences(plain_text(text)) if one not in told]
            found = marked_sentences(sentences, asked, session)
            if found:
                return found
        return ""

    def nearest(self, questions: Sequence[str], session: Session, language: str) -> Told | None:
        """Return what a session's abstract tells nearest to any of questions; None if none is."""
        fact = session.abstract
        if fact is None or fact.value is None:
            return None
        sentences = whole_sentences(plain_text(fact.value.get(language)))[:MOST_SENTENCES]
        return self.nearest_of(questions, sentences)

    def nearest_of(self, questions: Sequence[str], sentences: Sequence[str]) -> Told | None:
        """Return those of a text's sentences that are nearest to any of questions, if any is."""
        near = self.nearness(questions, sentences)
        best = max(near, default=0.0)
        if best < NEAR:
            return None
        chosen = [at for at, one in enumerate(near) if one >= max(best - CLOSE, NEAR)]
        chosen = that_fit(sorted(chosen, key=lambda at: -near[at]), sentences)
        return Told(" … ".join(_runs(chosen, sentences)), best)

    def nearness(self, questions: Sequence[str], sentences: Sequence[str]) -> list[float]:
        """Return how near each sentence is to the nearest of questions; [] without an encoder."""
        if not (self._encoder.dimension and sentences):
            return []
        vectors = self._encoder.encode([*questions, *sentences])
        asked, told = vectors[: len(questions)], vectors[len(questions) :]
        near: list[float] = (told @ asked.T).max(axis=1).tolist()
        return near


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


def that_fit(order: Sequence[int], sentences: Sequence[str]) -> list[int]:
    """Return the first of the sentences that are no longer together than what is quoted."""
    chosen: list[int] = []
    for at in order:
        if chosen and sum(len(sentences[one]) for one in (*chosen, at)) > LONGEST:
            break
        chosen.append(at)
    return sorted(chosen)


def _runs(chosen: Sequence[int], sentences: Sequence[str]) -> list[str]:
    """Return sentences in their order, neighbours together, each with what limits it."""
    runs: list[list[int]] = []
    for at in chosen:
        if runs and runs[-1][-1] == at - 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return [with_limits(sentences, run[0], run[-1]) for run in runs]
