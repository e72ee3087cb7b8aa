"""Words in a message in Latin letters that are of no other script's language."""

from __future__ import annotations

from bot.answering.classifier.language_model import language_model
from bot.answering.romanised.sounds import plain


def is_foreign(word: str) -> bool:
    """Whether a word is English, French or Spanish, or a short form in capitals."""
    known = language_model("latin").counts
    parts = plain(word).split("-")
    parts.append("".join(parts))
    return any(known.get(part, 0) > 1 and len(part) > 2 for part in parts) or (
        word.isupper() and len(word) > 1
    )
