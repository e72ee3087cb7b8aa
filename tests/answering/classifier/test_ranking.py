from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.classifier.ranking import OUT_OF_SCOPE, Ranker
from bot.answering.classifier.training import train

PAIRS = [
    *((f"{lead} {tail}", "when") for lead in ("when is", "what day is") for tail in
      ("it", "the event", "the conference", "the meeting", "the summit", "the forum")),
    *((f"{lead} {tail}", "where") for lead in ("where is", "which place is") for tail in
      ("it", "the event", "the conference", "the meeting", "the summit", "the forum")),
    *((f"{lead} {tail}", "speakers") for lead in ("who speaks at", "who talks at") for tail in
      ("it", "the event", "the conference", "the meeting", "the summit", "the forum")),
    *((text, OUT_OF_SCOPE) for text in (
        "write me a poem", "the capital of France", "how old are you", "tell me a joke",
        "the price of gold", "who won the world cup", "translate this sentence",
        "is there a swimming pool", "solve this equation", "what colour is the sea",
    )),
]  # fmt: skip


@pytest.fixture(scope="module")
def ranker() -> Ranker:
    return train(PAIRS)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("when is the workshop", "when"),
        ("where is the workshop", "where"),
        ("who speaks at the workshop", "speakers"),
        ("write me a joke", OUT_OF_SCOPE),
    ],
)
def test_rank_of_a_phrasing_not_seen(ranker: Ranker, text: str, label: str) -> None:
    assert ranker.rank(text).best == label


def test_training_twice_on_the_same_pairs_gives_equal_arrays(ranker: Ranker) -> None:
    again = train(PAIRS)
    assert again.labels == ranker.labels
    assert again.features.ids == ranker.features.ids
    arrays = [f.name for f in fields(Ranker) if f.name not in {"features", "labels"}]
    unequal = [n for n in arrays if not np.array_equal(getattr(again, n), getattr(ranker, n))]
    assert unequal == []
    assert again.rank("where is it held") == ranker.rank("where is it held")


def test_training_with_a_label_of_a_single_phrasing_is_quiet() -> None:
    ranker = train([*PAIRS, ("is there a quiet room", "topic:quiet")])
    assert ranker.rank("is there a quiet room").best == "topic:quiet"


def test_training_with_two_labels_tells_them_apart() -> None:
    pairs = [pair for pair in PAIRS if pair[1] in {"when", "where"}]
    ranker = train(pairs)
    assert [ranker.rank(text).best for text, _ in pairs] == [label for _, label in pairs]


def test_probability_of_an_unknown_label_is_none_at_all(ranker: Ranker) -> None:
    assert ranker.rank("when is it").probability("no such label") == 0.0


def test_confidence_in_what_was_learnt_exceeds_that_in_what_was_not(ranker: Ranker) -> None:
    assert ranker.rank("when is the event").confidence > ranker.rank("zxqv wkjp").confidence


@given(st.text())
def test_rank_of_anything_is_calibrated_between_none_and_all(ranker: Ranker, text: str) -> None:
    ranking = ranker.rank(text)
    assert 0.0 <= ranking.confidence <= 1.0
    assert set(ranking.labels) == {"when", "where", "speakers", OUT_OF_SCOPE}
    assert sum(ranking.probabilities) == pytest.approx(1.0, abs=1e-4)
    assert list(ranking.probabilities) == sorted(ranking.probabilities, reverse=True)
