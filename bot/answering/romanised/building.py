"""The shipped words of the languages that are typed in Latin letters, too, out of `wordings/`."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.training_data import FRAMES, read_yaml
from bot.answering.romanised.sounds import consonants, keys_of
from bot.answering.romanised.words import LANGUAGES, packed
from bot.answering.text.normalise import script_of
from bot.answering.times.zones import city_names
from bot.languages import LANGUAGE

LONGEST_CHINESE = 6
"""Characters of the longest piece of Chinese that is a word of its own."""

LEAST = 2
"""How often a piece of several Chinese characters must stand in the wordings."""

MOST_ALIKE = {"ru": 1, "zh": 1, "ko": 3, "ar": 6}
"""Words kept for one key: the more it leaves out, the more."""

OF_A_CITY = 2
"""How often a city or country counts as named, beside its places in the wordings."""

_PROBES = (("щука можно", "ru"), ("المؤتمر قاعة", "ar"), ("谁了女", "zh"), ("등록합니다", "ko"))

_SLOT = re.compile(r"\{\w+\}")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+")
_WORD = re.compile(r"[^\W\d_]+")


def build_words(wordings: Path) -> bytes:
    """Return key -> words with their counts, a language each; the same bytes for the same files."""
    words = {language: packed(_by_key(wordings, language)) for language in LANGUAGES}
    content = {"inputs": word_inputs(wordings), "words": words}
    written = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return gzip.compress(written.encode(), mtime=0)


def word_inputs(wordings: Path) -> dict[str, str]:
    """Return the SHA-256 of everything that the words depend on, by name."""
    hashes = {
        path.relative_to(wordings).as_posix(): sha256(path.read_bytes()).hexdigest()
        for language in LANGUAGES
        for path in sorted(wordings.glob(f"*/{language}.yaml"))
    }
    return hashes | {
        "keys": sha256(repr([keys_of(*probe) for probe in _PROBES]).encode()).hexdigest()
    }


def _by_key(wordings: Path, language: str) -> dict[str, dict[str, int]]:
    counts = Counter(
        piece for line in _lines(wordings, language) for piece in _pieces(line, language)
    )
    cities = [city for city in city_names() if script_of(city) == LANGUAGE[language].script]
    counts.update(dict.fromkeys(cities, OF_A_CITY))
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for word, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        if script_of(word) != LANGUAGE[language].script:
            continue
        if language == "zh" and len(word) > 1 and count < LEAST:
            continue
        for key in keys_of(word, language):
            kept = found[consonants(key) if language == "ar" else key]
            if len(kept) < MOST_ALIKE[language]:
                kept[word] = count
    return found


def _lines(wordings: Path, language: str) -> Iterator[str]:
    for path in sorted(wordings.glob(f"*/{language}.yaml")):
        for label, texts in read_yaml(path).items():
            if label not in {FRAMES, OUT_OF_SCOPE}:
                yield from (_SLOT.sub(" ", str(text)) for text in texts)


def _pieces(line: str, language: str) -> Iterable[str]:
    """Yield the words of a line, of Chinese every run of a few characters."""
    if language != "zh":
        yield from (word.lower() for word in _WORD.findall(line))
        return
    for run in _HAN.findall(line):
        for size in range(1, LONGEST_CHINESE + 1):
            for start in range(len(run) - size + 1):
                yield run[start : start + size]
