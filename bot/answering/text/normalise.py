"""Unicode folding and tokens, the same for the event's texts and for what participants type."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot.answering.text.han import simplified
from bot.languages import UNSEGMENTED_SCRIPTS

_INVISIBLE = re.compile(r"[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0e\ufe0f]")
_ARABIC_MARKS = re.compile(r"[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_ARABIC_LETTERS = str.maketrans(
    "أإآٱىةؤئیک" + "٠١٢٣٤٥٦٧٨٩" + "۰۱۲۳۴۵۶۷۸۹", "ااااي" + "هوييك" + 2 * "0123456789"
)
_APOSTROPHES = re.compile(r"[\u2018\u2019\u02bc\u0060\u00b4]")
_WORD = re.compile(r"[^\W_]+(?:[.+#][^\W_]+)*")
_UNSEGMENTED = re.compile(r"[\u3400-\u9fff\uac00-\ud7af]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_LATIN_LETTER = re.compile(r"[A-Za-z]")
_SCRIPTS = (
    ("han", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")),
    ("hangul", re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]")),
    ("arabic", re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")),
    ("cyrillic", re.compile(r"[\u0400-\u052f]")),
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")),
)


def clean(text: str) -> str:
    """Return the text without invisible and control characters, spaces collapsed, NFKC-composed.

    Arabic is written without the marks of its vowels, which few type and none need.
    """
    composed = unicodedata.normalize("NFKC", _INVISIBLE.sub("", _ARABIC_MARKS.sub("", text)))
    printable = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in composed)
    return " ".join(_APOSTROPHES.sub("'", printable).split())


def fold(text: str) -> str:
    """Return the text with case, accents and spelling variants that nobody means removed."""
    return text.lower() if text.isascii() else _fold_kept(text)


def fold_once(text: str) -> str:
    """Return the same without keeping it, for a long text that is not folded again."""
    decomposed = unicodedata.normalize("NFKD", simplified(text).casefold())
    recomposed = unicodedata.normalize("NFC", decomposed.translate(_FOLDED))
    return recomposed.replace(_BREVE, "")


class _Folded(dict[int, str | int | None]):
    """What a decomposed character is folded to, found once for each that is met; marks to none.

    A breve stays until it is told whether it is half a letter: й is none of и.
    """

    def __missing__(self, code: int) -> str | int | None:
        character = chr(code)
        is_mark = unicodedata.category(character) == "Mn" and character != _BREVE
        folded = None if is_mark or _ARABIC_MARKS.match(character) else code
        if code <= _LAST_OF_LANGUAGES:  # a stranger may write a million others
            self[code] = folded
        return folded


_BREVE, _LAST_OF_LANGUAGES = "\u0306", 0xFFFF
_FOLDED = _Folded(_ARABIC_LETTERS)

_fold_kept = lru_cache(maxsize=1024)(fold_once)


def is_shouted(text: str) -> bool:
    """Whether a text is in capitals throughout; of a script without them none is."""
    return text.isupper() and not any(c.isalpha() and c.lower() == c.upper() for c in text)


def words(text: str) -> list[str]:
    """Split a folded text into words; every Han character stands alone."""
    spaced = _HAN.sub(lambda match: f" {match.group()} ", text)
    return _WORD.findall(spaced)


def script_of(text: str) -> str | None:
    """Name the script a text is written in, preferring a non-Latin one; None when it has none.

    Latin names and terms are common inside other scripts ("Wi-Fi 密码"), the reverse is not, so a
    fifth of the letters decides.
    """
    if text.isascii():
        return "latin" if _LATIN_LETTER.search(text) else None
    return _script_of(text)


@lru_cache(maxsize=8192)
def _script_of(text: str) -> str | None:
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    total = sum(counts.values())
    if not total:
        return None
    for name in ("han", "hangul", "arabic", "cyrillic"):
        weight = 2 if name in UNSEGMENTED_SCRIPTS else 1
        if counts[name] * weight * 5 >= total:
            return name
    return "latin"


def is_unsegmented(text: str) -> bool:
    """Whether a text is written in a script whose words are not told apart by spaces."""
    return not text.isascii() and _script_of(text) in UNSEGMENTED_SCRIPTS


def has_unsegmented(text: str) -> bool:
    """Whether any character of a text is of a script whose words are not told apart by spaces."""
    return not text.isascii() and _UNSEGMENTED.search(text) is not None
