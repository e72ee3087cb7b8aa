"""Rows of numbers with six bits come out of a packed table as they went in."""

from __future__ import annotations

import numpy as np
import pytest

from bot.answering.classifier.packed_rows import PackedRows


@pytest.mark.parametrize("columns", [4, 8, 512])
def test_packed_rows_come_out_as_they_went_in(columns: int) -> None:
    table = np.random.default_rng(7).integers(0, 64, (51, columns), dtype=np.uint8)
    packed = PackedRows(*table.shape)
    for first in range(3):  # as the encoder's package sets them: every so many rows at once
        packed[first::3] = table[first::3]
    looked_up = np.array([50, 0, 7, 7])
    np.testing.assert_array_equal(packed[looked_up], table[looked_up])
