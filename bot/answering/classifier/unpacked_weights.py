"""The encoder's weights, unpacked once and kept among the user's caches.

Of the largest table, 66 MB, a text needs a row for each of its pieces. It stays on the disk, and
nobody has to unpack it again, which is half a second of each start.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

PARTS, ROWS_OF_PART, COLUMNS = 17, 7530, 512
"""The table of the pinned weights, whose numbers are bytes."""

_FOLDER = "encoder-1"
"""Another number would be another way to keep them, or other weights."""


@dataclass(frozen=True, slots=True)
class UnpackedWeights:
    """Two files: the table's parts, one behind the other, and the other arrays."""

    folder: Path

    @property
    def table(self) -> Path:
        """Rows of bytes: all of the first part, then all of the second."""
        return self.folder / "table"

    @property
    def others(self) -> Path:
        """The other arrays, and empty ones for the parts of the table."""
        return self.folder / "others.npz"

    @property
    def is_whole(self) -> bool:
        """Whether both files are there."""
        try:
            return (
                self.table.stat().st_size == PARTS * ROWS_OF_PART * COLUMNS
                and self.others.is_file()
            )
        except OSError:
            return False


class RowsOnDisk:
    """The rows of the table, read as they are looked up."""

    def __init__(self, table: Path) -> None:
        """Open the table; the file stays open as long as the process lives."""
        self._file = os.open(table, os.O_RDONLY | os.O_CLOEXEC)

    def __setitem__(self, places: slice, rows: npt.NDArray[np.uint8]) -> None:
        """Leave a part as it is: it is on the disk."""

    def __getitem__(self, places: npt.NDArray[np.int64]) -> npt.NDArray[np.uint8]:
        """Return some rows; of neighbours, each stands in another part."""
        at = (places % PARTS * ROWS_OF_PART + places // PARTS) * COLUMNS
        read = b"".join([os.pread(self._file, COLUMNS, one) for one in at.tolist()])
        return np.frombuffer(read, np.uint8).reshape(len(places), COLUMNS)


def find_unpacked(weights: Path) -> UnpackedWeights | None:
    """Return the unpacked weights, unpacked now if they were not; none where they cannot be kept.

    Nobody sees them before they are whole, also if several processes unpack them at once.
    """
    if not hasattr(os, "pread"):
        return None
    try:
        kept = UnpackedWeights(_caches() / _FOLDER)
        if not kept.is_whole:
            _unpack(weights, kept)
    except (OSError, RuntimeError):  # a full disk, a folder for reading only; nobody's home
        return None
    return kept if kept.is_whole else None


def _caches() -> Path:
    """Return where Usher's caches are, after the XDG Base Directory Specification.

    Raises:
        RuntimeError: Whoever runs this has no home.
    """
    told = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return (told if told.is_absolute() else Path.home() / ".cache") / "usher"


def _unpack(weights: Path, kept: UnpackedWeights) -> None:
    kept.folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{_FOLDER}-", dir=kept.folder.parent) as beside:
        made = UnpackedWeights(Path(beside) / _FOLDER)
        made.folder.mkdir()
        with np.load(weights, allow_pickle=False) as arrays, made.table.open("wb") as table:
            others = {}
            for name in arrays.files:
                array = arrays[name]
                is_of_table = array.dtype == np.uint8
                if is_of_table:
                    table.write(array.data)
                others[name] = np.zeros((), np.uint8) if is_of_table else array
            table.flush()
            os.fsync(table.fileno())
        np.savez(made.others, allow_pickle=False, **others)
        if kept.folder.exists() and not kept.is_whole:
            shutil.rmtree(kept.folder)
        with contextlib.suppress(OSError):  # there is one already: another process was first
            made.folder.rename(kept.folder)
