"""The sentences of one thing's own text that mean what a question asks, in whatever language.

A session's text is its abstract, that of somebody their biography.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answering.classifier.encoder import Encoder
from bot.answering.linking.excerpts import excerpt, sentences_by_language, whole_sentences
from bot.answering.linking.marked_sentences import SessionField, marked_sentences
from bot.answering.text.plain import plain_text
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
        if not asked:
            return ""
        for sentences in sentences_by_language(session.abstract, language):
            new = [one for one in sentences if one not in told]
            found = marked_sentences(new, asked, session)
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
        return Told(excerpt(sorted(chosen, key=lambda at: -near[at]), sentences), best)

    def nearness(self, questions: Sequence[str], sentences: Sequence[str]) -> list[float]:
        """Return how near each sentence is to the nearest of questions; [] without an encoder."""
        if not (self._encoder.dimension and sentences):
            return []
        vectors = self._encoder.encode([*questions, *sentences])
        asked, told = vectors[: len(questions)], vectors[len(questions) :]
        near: list[float] = (told @ asked.T).max(axis=1).tolist()
        return near
