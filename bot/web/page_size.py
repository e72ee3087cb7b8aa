"""How large a page may be: what there is most of is shortened, each alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence

LARGEST_ABSTRACTS, LARGEST_LINKS = 480_000, 150_000
"""Bytes all abstracts, and all links, of a page may have together: each is shortened alike, and a
programme of a thousand sessions still comes quickly over the network of a conference."""


def longest_text(most: int, lengths: Sequence[int]) -> int:
    """Return how long each of some texts may be so that all fit; 0 when they do as they are."""
    if sum(lengths) <= most:
        return 0
    return _largest(lambda limit: sum(min(n, limit) for n in lengths) <= most, max(lengths))


def longest_list(most: int, sizes: Sequence[Sequence[int]]) -> int:
    """Return how many items each of some lists may have so that all fit; at least one."""
    longest = max(map(len, sizes), default=0)
    return max(1, _largest(lambda k: sum(sum(s[:k]) for s in sizes) <= most, longest))


def _largest(fits: Callable[[int], bool], most: int) -> int:
    """Return the largest number up to `most` that fits, where all smaller ones do."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low
