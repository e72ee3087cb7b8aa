"""Which words of a message ask, learned from questions put into `wordings/stories.tsv`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.answering.classifier.lines import TrainingLine
from bot.answering.classifier.masks import MASKS
from bot.answering.classifier.question_tagger import (
    BITS,
    LEVELS,
    QuestionTagger,
    buckets,
    tokens_of,
)
from bot.answering.classifier.training_data import STORIES, tagger_inputs

QUESTIONS_IN_A_STORY = 8
QUESTIONS_ALONE = 400
"""Of each language: what is a question from its first word to its last."""

UNMARKED = 0.3
"""The share of questions that is asked without its mark."""

_SMALL_TALK = "talk:"


def fit_tagger(wordings: Path, lines: Sequence[TrainingLine]) -> QuestionTagger:
    """Fit the tagger on questions of all kinds, each in stories of its language."""
    ids: list[int] = []
    ends, tags = [0], []
    for language, before, question, after in _messages(wordings, lines):
        tokens = tokens_of(before + question + after)
        for token, own in zip(tokens, buckets(tokens, language), strict=True):
            ids += own
            ends.append(len(ids))
            tags.append(len(before) <= token.start and token.end <= len(before + question))
    seen = csr_matrix((np.ones(len(ids), np.float32), ids, ends), shape=(len(tags), 1 << BITS))
    machine = LogisticRegression(C=0.3, max_iter=200, solver="liblinear", random_state=0)
    machine.fit(seen, tags)
    weights = machine.coef_[0]
    scale = float(np.abs(weights).max()) / LEVELS
    levels = np.round(weights / scale).astype(np.int8)
    return QuestionTagger(levels, scale, float(machine.intercept_[0]), tagger_inputs(wordings))


def _messages(wordings: Path, lines: Sequence[TrainingLine]) -> Iterator[tuple[str, str, str, str]]:
    """Yield (language, what is told before, the question, what is told after)."""
    generator = np.random.default_rng(0)
    questions = defaultdict(list)
    for line in lines:
        if line.language and not line.label.startswith(_SMALL_TALK) and not _is_masked(line.text):
            questions[line.language].append(line.text)
    for row in (wordings / STORIES).read_text(encoding="utf-8").splitlines():
        language, story = row.split("\t")
        before, after = story.split("{q}")
        for one in generator.choice(len(questions[language]), QUESTIONS_IN_A_STORY):
            question = questions[language][one]
            if generator.random() < UNMARKED:
                question = question.rstrip("?？؟ ")
            yield language, before, question, after
    for language, own in questions.items():
        for one in generator.choice(len(own), QUESTIONS_ALONE):
            yield language, "", own[one], ""


def _is_masked(text: str) -> bool:
    return any(mask in text for mask in MASKS.values())
