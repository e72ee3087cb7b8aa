"""Texts as they are compared: without case, accents and punctuation."""

from __future__ import annotations

import unicodedata


def bare_words(text: str) -> str:
    """Return the letters and figures of a text in words, without case, accents and punctuation."""
    plain = without_accents(text)
    if plain.isalnum():
        return plain
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


def without_accents(text: str) -> str:
    """Return a text in small letters without accents."""
    small = text.casefold()
    if small.isascii():
        return small
    decomposed = unicodedata.normalize("NFKD", small)
    kept = "".join(c for c in decomposed if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", kept)  # letters of Korean, put together again


def latin_digits(text: str) -> str:
    """Return a text with the digits of every script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
