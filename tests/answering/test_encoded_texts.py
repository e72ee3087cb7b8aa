"""How much of a question is encoded, which costs most of an answer: counted, for time is not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.classifier.encoder import find_encoder
from bot.answering.classifier.hashing import Floats
from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_session


class CountingEncoder:
    """The installed encoder, with the texts that it was given."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._encoder = find_encoder()
        self.dimension = self._encoder.dimension

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return the vectors of some texts, which are counted."""
        self.texts += texts
        return self._encoder.encode(texts)


@pytest.mark.parametrize(
    "question",
    [
        "When is Compiling sand?",
        "who gives Compiling sand",
        "where is Harvesting fog",
        "where is the event?",
        "is there WiFi?",
        "¿dónde es Compiling sand?",
    ],
)
def test_plain_question_is_encoded_in_one_text(question: str) -> None:
    titles = {"sand": "Compiling sand", "fog": "Harvesting fog"}
    start = at("2026-05-05 09:00")
    sessions = [
        make_session(id=one, title=title, kind=SessionKind.TALK, start=start)
        for one, title in titles.items()
    ]
    encoder = CountingEncoder()
    engine = Engine(make_event(sessions=tuple(sessions)), Classifier.load(encoder))
    engine.warm()
    encoder.texts.clear()
    engine.answer(question, start)
    assert len(set(encoder.texts)) == 1  # the same again is kept
