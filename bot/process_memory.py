"""How libraries in C share a process of two cores; to be called before NumPy is imported."""

from __future__ import annotations

import contextlib
import ctypes
import os

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
"""M_MMAP_THRESHOLD and M_ARENA_MAX of glibc's malloc.h."""

_LARGE = 1 << 20
"""Bytes of what is given back as soon as it is freed: arrays of many texts encoded at once. Else
they are kept among what lasts: 5 MB after a thousand questions."""


def share_one() -> None:
    """Have BLAS compute in the calling thread, and all threads allocate from one arena.

    A second thread of BLAS waits in a loop for products too small to be shared: 8 ms of CPU for one
    of 0.2 ms. What a thread has freed in an arena of its own nobody else uses: 16 MB with an event
    of a thousand sessions.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    with contextlib.suppress(AttributeError, OSError, TypeError):  # another C library than glibc
        library = ctypes.CDLL(None)
        library.mallopt(_ARENA_MAX, 1)
        library.mallopt(_MMAP_THRESHOLD, _LARGE)
