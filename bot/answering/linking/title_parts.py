"""Parts of titles by which sessions are known, too: halves, and two words written as one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.answering.text.terms import terms_of
from bot.core.models import Session

_SUBTITLE = re.compile(r":\s|：|\s[–—-]\s|[?!]\s")
_ASIDE = re.compile(r"\s*[(（\[][^)）\]]*[)）\]]")
MIDDLE = 2
"""More terms than these make a subtitle that says something by itself."""


def stems_of_title(session: Session) -> frozenset[str]:
    """Return the stems of a session's title in every language it has."""
    return frozenset(term.stem for title in session.title.all() for term in terms_of(title))


def halves_of(title: str) -> list[str]:
    """Return the title before its subtitle, the subtitle, and the title without brackets.

    Each only if it says something by itself: two words before, three after.
    """
    bare = _ASIDE.sub(" ", title)
    main, *rest = _SUBTITLE.split(bare, maxsplit=1)
    halves = [main] if rest and len(terms_of(main)) > 1 else []
    halves += [bare] if bare != title and len(terms_of(bare)) > 1 else []
    return halves + [part for part in rest if len(terms_of(part)) > MIDDLE]


def joined_words(sessions: Sequence[Session]) -> dict[str, tuple[str, ...]]:
    """Return the stems of each two neighbouring words of a title by the word they make joined."""
    found: dict[str, tuple[str, ...]] = {}
    for session in sessions:
        for title in session.title.all():
            for first, second in pairwise(terms_of(title)):
                if second.start > first.end and len(first.surface + second.surface) > MIDDLE:
                    found.setdefault(first.surface + second.surface, (first.stem, second.stem))
    return found


_RISE = re.compile(r"(?<=[a-z])(?=[A-Z])")
SHORTEST_PART = 3


def parts_of_compounds(title: str) -> list[str]:
    """Return the words that a title writes as one by their capitals: Bio and Makie of BioMakie."""
    compounds = (word for word in re.findall(r"\w+", title) if _RISE.search(word))
    parts = (part for word in compounds for part in _RISE.split(word))
    return [part for part in parts if len(part) >= SHORTEST_PART]
