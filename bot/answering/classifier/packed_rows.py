"""A table of numbers below 64, four of them in three bytes: the encoder's largest by far."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_LOW = 0b00111111


class PackedRows:
    """The rows of a table, packed as they are set and unpacked as they are looked up.

    The first three quarters of a row have a byte for each number, with two bits to spare; there
    the numbers of the last quarter stand, two bits in each. Not set are zeros.
    """

    def __init__(self, rows: int, columns: int) -> None:
        self._three_quarters = 3 * columns // 4
        self._packed = np.zeros((rows, self._three_quarters), np.uint8)

    def __setitem__(self, places: slice, rows: npt.NDArray[np.uint8]) -> None:
        """Set some rows; their length is a multiple of four."""
        last = rows[:, self._three_quarters :]
        high = np.concatenate([last << 6, last >> 2 << 6, last >> 4 << 6], axis=1)
        self._packed[places] = rows[:, : self._three_quarters] | high

    def __getitem__(self, places: npt.NDArray[np.int64]) -> npt.NDArray[np.uint8]:
        """Return some rows as they were set."""
        packed = self._packed[places]
        first, second, third = np.split(packed >> 6, 3, axis=1)
        last = first | second << 2 | third << 4
        rows: npt.NDArray[np.uint8] = np.concatenate([packed & _LOW, last], axis=1)
        return rows
