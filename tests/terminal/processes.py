"""Usher as a real process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.timeouts import PATIENCE

ROOT = Path(__file__).resolve().parents[2]


def environment() -> Mapping[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in {"EVENT", "COLUMNS", "FORCE_COLOR"}}
    return kept | {"PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"}


def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
    """Start Usher with pipes on every side, at the head of its own process group."""
    return subprocess.Popen(  # noqa: S603 - our own program, no shell
        [sys.executable, "-m", "bot", *map(str, arguments)],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def run(*arguments: str | Path, typed: str | bytes = b"") -> subprocess.CompletedProcess[str]:
    """Run Usher to its end with something typed into it."""
    sent = typed.encode() if isinstance(typed, str) else typed
    with start(*arguments) as process:
        out, err = process.communicate(sent, timeout=PATIENCE)
    code = process.returncode
    return subprocess.CompletedProcess(process.args, code, out.decode(), err.decode())
