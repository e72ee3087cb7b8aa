"""The shipped weights, and what they were made from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO

import numpy as np
import numpy.typing as npt

from bot.answering.classifier.hashing import Floats
from bot.answering.classifier.linear import Linear
from bot.answering.classifier.model import Joint, Model

NAME = "weights.npz"
FORMAT = 2


@dataclass(frozen=True, slots=True)
class Artefact:
    """What `make model` wrote: a model, a language head, how own texts count, and the inputs."""

    model: Model
    language: Linear
    languages: tuple[str, ...]
    nearness: Floats
    inputs: Mapping[str, str]  # a name -> SHA-256 of what it named

    def to_bytes(self) -> bytes:
        """Return the artefact as a file; the same artefact gives the same bytes."""
        model = self.model
        meta = {
            "format": FORMAT,
            "labels": model.labels,
            "languages": self.languages,
            "scripts": sorted(model.ngrams),
            "inputs": dict(self.inputs),
        }
        arrays: dict[str, npt.NDArray[np.generic]] = {
            "meta": np.frombuffer(json.dumps(meta, ensure_ascii=False).encode(), np.uint8),
            "head": model.head.astype(np.float16),
            "nearness": self.nearness,
            **self.language.arrays("language"),
        }
        for script, linear in model.ngrams.items():
            arrays |= linear.arrays(f"ngrams/{script}")
            for name, joint in (("joint", model.joint[script]), ("alone", model.alone[script])):
                trust = np.array([joint.ngrams, joint.encoder], np.float32)
                arrays[f"{name}/{script}/trust"] = trust
                arrays[f"{name}/{script}/bias"] = joint.bias.astype(np.float32)
        buffer = BytesIO()
        np.savez_compressed(buffer, allow_pickle=False, **arrays)
        return buffer.getvalue()

    @classmethod
    def of_bytes(cls, source: bytes) -> Artefact:
        """Read an artefact.

        Raises:
            ValueError: It is none, or of another version of Usher.
        """
        with np.load(BytesIO(source), allow_pickle=False) as arrays:
            meta = json.loads(arrays["meta"].tobytes())
            if meta["format"] != FORMAT:
                raise ValueError(f"weights of format {meta['format']}, expected {FORMAT}")
            scripts = meta["scripts"]
            model = Model(
                labels=tuple(meta["labels"]),
                ngrams={s: Linear.of_arrays(arrays, f"ngrams/{s}") for s in scripts},
                head=arrays["head"].astype(np.float32),
                joint={s: _joint(arrays, f"joint/{s}") for s in scripts},
                alone={s: _joint(arrays, f"alone/{s}") for s in scripts},
            )
            return cls(
                model=model,
                language=Linear.of_arrays(arrays, "language"),
                languages=tuple(meta["languages"]),
                nearness=arrays["nearness"],
                inputs=meta["inputs"],
            )

    @classmethod
    @cache
    def shipped(cls) -> Artefact:
        """Read the artefact that ships with this package, once a process."""
        return cls.of_bytes(files("bot.answering.classifier").joinpath(NAME).read_bytes())


def _joint(arrays: Mapping[str, npt.NDArray[np.generic]], name: str) -> Joint:
    ngrams, encoder = np.asarray(arrays[f"{name}/trust"], np.float32).tolist()
    return Joint(ngrams, encoder, np.asarray(arrays[f"{name}/bias"], np.float32))
