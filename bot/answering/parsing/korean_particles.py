"""What Korean writes onto a noun: none is cut off a noun that ends alike, as 고양이 does."""

from __future__ import annotations

import re

from bot.answering.classifier.language_model import LanguageModel

_PARTICLE = re.compile(r"(?<=[가-힣])(?:은|는|이|가|도|까지)$")
_BEHIND_VOWELS, _BEHIND_CONSONANTS = frozenset({"는", "가"}), frozenset({"은", "이"})

_FIRST, _CODAS = "가", 28
"""Unicode's first syllable, and the ends of a syllable that it has for each vowel."""


def without_particle(noun: str, words: LanguageModel, least: int = 1) -> str:
    """Return a noun without its particle where `least` syllables or more are left of it.

    What no particle may stand behind keeps its end (국가, 나이), and so does a word of the house's
    wordings of which the rest is none (고양이).
    """
    found = _PARTICLE.search(noun)
    if found is None or found.start() < least:
        return noun
    bare, known = noun[: found.start()], words.vocabulary.get("ko", {})
    is_closed = (ord(bare[-1]) - ord(_FIRST)) % _CODAS > 0
    is_particle = found[0] not in (_BEHIND_VOWELS if is_closed else _BEHIND_CONSONANTS)
    is_known = noun in known and bare not in known
    return bare if is_particle and not is_known else noun
