"""How likely a question of who asks for what an event's files hold: who speaks, and not who won."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO

import numpy as np

from bot.answering.classifier.hashing import Floats

NAME = "relations.npz"


@dataclass(frozen=True, slots=True)
class RelationModel:
    """A direction among the vectors of the sentence encoder, and what it was made from."""

    weights: Floats  # as long as a vector, then the bias
    inputs: Mapping[str, str]  # a name -> SHA-256 of what it named

    def log_odds(self, vector: Floats) -> float:
        """Return the log-odds that a question of who asks for a relation that the files hold."""
        return float(vector @ self.weights[:-1] + self.weights[-1])

    def to_bytes(self) -> bytes:
        """Return the model as a file; the same model gives the same bytes."""
        meta = np.frombuffer(json.dumps(dict(self.inputs)).encode(), np.uint8)
        buffer = BytesIO()
        np.savez_compressed(buffer, allow_pickle=False, meta=meta, weights=self.weights)
        return buffer.getvalue()

    @classmethod
    def of_bytes(cls, source: bytes) -> RelationModel:
        """Read a model."""
        with np.load(BytesIO(source), allow_pickle=False) as arrays:
            return cls(arrays["weights"], json.loads(arrays["meta"].tobytes()))


@cache
def shipped_relations() -> RelationModel:
    """Return the shipped model, read once."""
    return RelationModel.of_bytes(files("bot.answering.classifier").joinpath(NAME).read_bytes())
