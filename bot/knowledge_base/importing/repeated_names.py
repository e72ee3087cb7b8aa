"""Names that a source tells twice in one field become the one name they are."""

from __future__ import annotations

from bot.core.bare_text import bare_words


def without_repeats(name: str) -> str:
    """Return a name that is told twice, with a slash between, once.

    "Ana / Lima Ana Lima" and "Ana / Ana Lima" are Ana Lima; "Ana Lima / Bo Lima" are two.
    """
    parts = [part for part in map(str.strip, name.split("/")) if part]
    longest = max(parts, key=lambda part: len(bare_words(part).split()), default="")
    if len(parts) < 2 or "," in name or not all(tells_no_more(part, longest) for part in parts):
        return name
    words = longest.split()
    last = {bare_words(word): at for at, word in enumerate(words)}
    return " ".join(word for at, word in enumerate(words) if last[bare_words(word)] == at)


def tells_no_more(name: str, other: str) -> bool:
    """Whether every word of a name is one of another's, too."""
    return set(bare_words(name).split()) <= set(bare_words(other).split())
