"""Questions that a command puts to whoever runs it."""

from __future__ import annotations

import re
import sys

from bot.errors import UsherError


def can_prompt() -> bool:
    """Whether a person is there to answer."""
    return sys.stdin.isatty()


def prompt(question: str) -> str:
    """Return what a person types. Raises UsherError when they end the input instead."""
    try:
        return input(question).strip()
    except EOFError:
        print()
        raise UsherError("Nothing was written.") from None


def without_flags(sentence: str) -> str:
    """Return what is wrong with an answer, without the flags that would tell it as well."""
    plain = re.sub(r"; say it with --[^.]*\.", ".", sentence)
    return re.sub(r"^--\S+ |\s*Say it with --[^.]*\.$", "", plain)
