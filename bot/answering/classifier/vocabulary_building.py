"""The shipped words of each language, out of the house's wordings and the words that steer."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.language_model import PUT_FORWARD
from bot.answering.classifier.training_data import HOUSE, read_yaml
from bot.answering.text.normalise import fold, words
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms, terms
from bot.languages import SCRIPTS

SLOT = re.compile(r"\{(\w+)\}")

COMMON = 5
"""In how many wordings a word must stand to be one of asking, not of a subject."""

SHARE = 0.1
"""Of all lines that have a word, the part that must ask one thing for it to be a word of that: of
"held" 35 % ask where, of "free" 6 % when."""

_STEERING = ("session_words", "honorifics", "follow_up", "conjunctions", "from_words")


def build_vocabulary(wordings: Path) -> bytes:
    """Return the words of every script as a file; the same wordings give the same bytes."""
    scripts = {
        script: _script([(one, _lines(wordings, one)) for one in languages])
        for script, languages in SCRIPTS.items()
    }
    content = {"inputs": vocabulary_inputs(wordings), "scripts": scripts}
    written = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return gzip.compress(written.encode(), mtime=0)


def vocabulary_inputs(wordings: Path) -> dict[str, str]:
    """Return the SHA-256 of everything that the words depend on, by name."""
    hashes = {
        f"{HOUSE}/{path.name}": sha256(path.read_bytes()).hexdigest()
        for path in sorted((wordings / HOUSE).glob("*.yaml"))
    }
    lexicon = files("bot.answering").joinpath("lexicon/words.yaml").read_bytes()
    probe = repr([term.stem for term in terms_of("Speakers' Ünïted секции الجلسات 第3届 세션")])
    return hashes | {
        "words.yaml": sha256(lexicon).hexdigest(),
        "stems": sha256(probe.encode()).hexdigest(),
    }


def _lines(wordings: Path, language: str) -> list[tuple[str, str]]:
    """Return (text, label) of the house's wordings and of the words that steer, in a language."""
    house: Mapping[str, list[Any]] = read_yaml(wordings / HOUSE / f"{language}.yaml")
    lines = [(str(text), label) for label, texts in house.items() for text in texts]
    for category in ("function_words", "event_words", *_STEERING):
        lines += [(term, category) for term in terms(category, language)]
    for category in ("kinds", "countable", "lengths", "extremes"):
        lines += [(term, category) for term, _ in grouped_terms(category, language)]
    # "Posters" is nobody called Peeters; "working group" is of what many a body is called.
    sorts = grouped_terms("sorts", language)
    lines += [(term, "sorts") for term, _ in sorts if " " not in term]
    return lines


def _script(languages: list[tuple[str, list[tuple[str, str]]]]) -> dict[str, Any]:
    told = [
        (text, label) for _, lines in languages for text, label in lines if label != OUT_OF_SCOPE
    ]
    names = [language for language, _ in languages]
    bare = [
        term for name in names for key in ("function_words", "event_words")
        for term in terms(key, name)
    ]  # fmt: skip
    kinds = [term for name in names for term, _ in grouped_terms("kinds", name)]
    sessions = [term for name in names for term in terms("session_words", name)]
    intents = [text for text, label in told if not label.startswith("topic:")]
    return {
        "vocabulary": {language: _counted(lines) for language, lines in languages},
        "stems_of": _stems_of(told),
        "stems": {
            "known_stems": _stems(text for text, _ in told),
            "intent_stems": sorted({*_common(intents), *_stems(bare)}),
            "function_stems": _stems(bare),
            "kind_stems": [stem for stem in _stems(kinds) if not stem.isdigit()],
            "event_stems": _stems(t for name in names for t in terms("event_words", name)),
            "session_stems": _of_sessions((*sessions, *kinds), bare),
            "everyday_stems": sorted(_everyday(languages)),
        },
    }


def _stems_of(told: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the stems of which a good part of the lines asks what may be put forward, by what."""
    lines = [(frozenset(_stems([text])), label) for text, label in told]
    everywhere = Counter(stem for stems, _ in lines for stem in stems)
    of = {
        intent: Counter(stem for stems, label in lines if label == intent for stem in stems)
        for intent in PUT_FORWARD
    }
    return {
        intent: sorted(stem for stem, count in own.items() if count >= SHARE * everywhere[stem])
        for intent, own in of.items()
    }


def _of_sessions(nouns: Sequence[str], bare: Sequence[str]) -> list[str]:
    """Return the stems of single words for sessions; "pause-thé" makes none of "the"."""
    single = [term for term in nouns if " " not in term]
    whole = _stems(term for term in single if "-" not in term)
    parts = _stems(term for term in single if "-" in term)
    return sorted({*whole, *parts} - ({*parts} - {*whole}).intersection(_stems(bare)))


def _counted(lines: Iterable[tuple[str, str]]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for text, label in lines:
        if label != OUT_OF_SCOPE:
            counts.update(words(fold(SLOT.sub(" ", text.replace("{q}", " ")))))
    return dict(sorted(counts.items()))


def _everyday(languages: Iterable[tuple[str, list[tuple[str, str]]]]) -> Iterator[str]:
    """Yield the stems of what is about no conference; names are left out."""
    for _, lines in languages:
        for text, label in lines:
            if label == OUT_OF_SCOPE:
                yield from (
                    term.stem for term in terms_of(text) if not (term.is_capital and term.start > 0)
                )


def _common(texts: Iterable[str]) -> list[str]:
    """Return the stems that stand in many of the texts: rarer ones may be somebody's subject."""
    counts = Counter(stem for text in texts for stem in _stems([text]))
    return [stem for stem, count in counts.items() if count >= COMMON]


def _stems(texts: Iterable[str]) -> list[str]:
    return sorted(
        {
            form
            for text in texts
            for term in terms_of(SLOT.sub(" ", text))
            for form in (term.stem, term.surface)
        }
    )
