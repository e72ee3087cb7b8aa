"""The encoder's weights on the disk: the same vectors, unpacked once, whole or not at all."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from bot.answering.classifier.encoder import PACKAGE, UniversalEncoder
from bot.answering.classifier.unpacked_weights import (
    COLUMNS,
    PARTS,
    ROWS_OF_PART,
    RowsOnDisk,
    UnpackedWeights,
    find_unpacked,
)

pytest.importorskip(PACKAGE)

TEXTS = ["When does it begin?", "회의는 언제 시작하나요", "أين القاعة", "¿dónde está la sala 3?"]


@pytest.fixture(scope="module")
def resources() -> Path:
    """Return where the encoder's package keeps its files."""
    spec = find_spec(PACKAGE)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "resources"


@pytest.fixture
def caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder for caches."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path


def unpacked(resources: Path) -> UnpackedWeights:
    found = find_unpacked(resources / "weights.npz")
    assert found is not None
    return found


@pytest.mark.usefixtures("caches")
def test_rows_on_disk_are_those_of_the_packed_table(resources: Path) -> None:
    rows = RowsOnDisk(unpacked(resources).table)
    table = np.empty((PARTS * ROWS_OF_PART, COLUMNS), np.uint8)
    with np.load(resources / "weights.npz") as arrays:
        for part in range(PARTS):
            table[part::PARTS] = arrays[f"q{part + 1}"]
    places = np.random.default_rng(7).integers(0, len(table), 500)
    np.testing.assert_array_equal(rows[places], table[places])


def test_vectors_are_the_same_where_nothing_can_be_kept(
    resources: Path, caches: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vectors = UniversalEncoder(resources).encode(TEXTS)
    (caches / "a file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(caches / "a file"))
    assert find_unpacked(resources / "weights.npz") is None
    np.testing.assert_array_equal(UniversalEncoder(resources).encode(TEXTS), vectors)


@pytest.mark.usefixtures("caches")
def test_a_table_that_was_cut_off_is_unpacked_anew(resources: Path) -> None:
    found = unpacked(resources)
    with found.table.open("r+b") as table:
        table.truncate(1000)
    assert unpacked(resources) == found
    assert found.is_whole


def test_weights_unpacked_twice_at_once_are_whole_and_kept_once(
    resources: Path, caches: Path
) -> None:
    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(unpacked, [resources] * 2)
    assert first == second
    assert first.is_whole
    assert [each.name for each in (caches / "usher").iterdir()] == [first.folder.name]
