"""How much is installed where Usher runs: Usher itself, and what `requirements-runtime.lock` pins.

Prints one JSON object. What Python compiles when it is first imported is not counted.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==", re.MULTILINE)
_MEGABYTE = 1024 * 1024


def measure() -> dict[str, dict[str, float]]:
    """Return megabytes by what is installed; what this system does not need is left out."""
    sizes = {"usher": _total(path for path in (ROOT / "bot").rglob("*") if path.is_file())}
    lock = (ROOT / "requirements-runtime.lock").read_text(encoding="utf-8")
    for name in _PINNED.findall(lock):
        try:
            files = distribution(name).files or ()
        except PackageNotFoundError:
            continue
        sizes[name] = _total(Path(str(file.locate())) for file in files)
    return {"megabytes": sizes}


def _total(paths: Iterable[Path]) -> float:
    kept = (path for path in paths if path.suffix != ".pyc" and path.is_file())
    return sum(path.stat().st_size for path in kept) / _MEGABYTE


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure()))
