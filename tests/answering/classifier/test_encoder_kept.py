"""The encoder is loaded once a process and remembers what it encoded."""

import numpy as np
import pytest

from bot.answering.classifier import encoder as module
from bot.answering.classifier.encoder import UniversalEncoder, find_encoder


def test_encoder_is_one_for_all_events() -> None:
    assert find_encoder() is find_encoder()


def test_vectors_are_the_same_when_they_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = find_encoder()
    if not isinstance(encoder, UniversalEncoder):
        pytest.skip("the encoder is not installed")
    monkeypatch.setattr(module, "KEPT_ASKED", 2)
    texts = ["where is it?", "wo ist es?", "where is it?", "où ?"]
    first = encoder.encode(texts)
    assert np.array_equal(first[0], first[2])
    np.testing.assert_allclose(encoder.encode(texts[::-1])[::-1], first, atol=1e-5)
    np.testing.assert_allclose(encoder.encode(["wo ist es?"])[0], first[1], atol=1e-5)


def test_no_texts_are_no_vectors() -> None:
    assert find_encoder().encode([]).shape == (0, find_encoder().dimension)
