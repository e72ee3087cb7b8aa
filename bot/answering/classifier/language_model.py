"""The everyday words of a script's languages: what one asks a conference with."""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from bot.answering.text.normalise import fold, script_of, words
from bot.answering.text.terms import Term

NAME = "vocabulary.json.gz"

_PRONOUN = re.compile(r"(?<=\w\w)ت(?:ها|هم|ه)\Z")

PUT_FORWARD = (
    "where", "city", "address", "when", "is_today", "ends", "how_long", "edition", "history",
    "organisers", "affiliation", "keynote", "opens", "closes", "speakers", "session_language",
    "session_track", "moderates", "count", "session_capacity",
)  # fmt: skip
"""Intents by which a claim may be put forward ("it's in Geneva, right?")."""


@dataclass(frozen=True)
class LanguageModel:
    """The words of a script's languages, from the wordings that `make model` reads.

    `vocabulary` counts, for each language, the words of the house's wordings. Stems are as `terms`
    makes them; `everyday_stems` are those of questions that are about no conference, and
    `stems_of` those with which something of `PUT_FORWARD` is asked, by what.
    """

    script: str
    vocabulary: Mapping[str, Mapping[str, int]]
    known_stems: frozenset[str]
    intent_stems: frozenset[str]
    function_stems: frozenset[str]
    kind_stems: frozenset[str]
    event_stems: frozenset[str]
    session_stems: frozenset[str]
    everyday_stems: frozenset[str]
    stems_of: Mapping[str, frozenset[str]]

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """The words of all the script's languages together."""
        return sum((Counter(own) for own in self.vocabulary.values()), Counter())

    def is_known(self, term: Term) -> bool:
        """Whether a term is an everyday word of asking a conference something."""
        known = self.known_stems
        return term.stem in known or term.surface in known or without_pronoun(term.surface) in known

    def is_intent_word(self, term: Term) -> bool:
        """Whether a term says what is asked rather than what about."""
        return term.stem in self.intent_stems

    def is_word_of(self, term: Term, intents: Iterable[str]) -> bool:
        """Whether one of some intents is asked with a term; of others than `PUT_FORWARD`, none."""
        return any(term.stem in self.stems_of.get(intent, ()) for intent in intents)

    def is_event_word(self, term: Term) -> bool:
        """Whether a term can stand for the event itself."""
        return term.stem in self.event_stems or term.surface in self.event_stems

    def is_function_word(self, term: Term) -> bool:
        """Whether a term is a function word or stands for the event itself."""
        return term.stem in self.function_stems or term.surface in self.function_stems


def without_pronoun(word: str) -> str:
    """Return an Arabic noun that a pronoun is written onto as it stands alone: its length, length.

    The stemmer keeps the letter that the noun's ending is written as before a pronoun.
    """
    return _PRONOUN.sub("ه", word)


@cache
def language_model(script: str) -> LanguageModel:
    """Return the words of a script's languages, read once. Raises KeyError for another script."""
    own = shipped()["scripts"][script]
    stems = {key: frozenset(value) for key, value in own["stems"].items()}
    of = {intent: frozenset(value) for intent, value in own["stems_of"].items()}
    return LanguageModel(script=script, vocabulary=own["vocabulary"], stems_of=of, **stems)


@cache
def shipped() -> Mapping[str, Any]:
    """Return what `make model` wrote: the words by script, and the inputs they were made from."""
    source = files("bot.answering.classifier").joinpath(NAME).read_bytes()
    content: dict[str, Any] = json.loads(gzip.decompress(source), object_hook=_sharing_words)
    return content


def _sharing_words(read: dict[str, Any]) -> dict[str, Any]:
    """Have each word once, though it stands in many lists: 3 MB less."""
    return {
        sys.intern(key): [*map(sys.intern, value)] if isinstance(value, list) else value
        for key, value in read.items()
    }


def languages_of(text: str) -> list[str]:
    """Return the languages in which all words of a few are used to ask.

    "hola" is Spanish and "merci" French; "agenda" and "wifi" are of several languages.
    """
    tokens = words(fold(text))
    if not tokens:
        return []
    known = language_model(script_of(text) or "latin").vocabulary
    return [name for name, counts in known.items() if all(counts.get(one) for one in tokens)]


def only_language_of(text: str) -> str | None:
    """Return the one language in which all words of a few are used to ask, or None."""
    own = languages_of(text)
    return own[0] if len(own) == 1 else None


def likeliest_language_of(text: str) -> str | None:
    """Return the language that knows most words of a text, when it knows half of them; or None."""
    tokens = words(fold(text))
    known = language_model(script_of(text) or "latin").vocabulary
    shares = {name: sum(one in counts for one in tokens) for name, counts in known.items()}
    best = max(shares, key=lambda name: shares[name])
    is_alone = sum(share == shares[best] for share in shares.values()) == 1
    return best if is_alone and shares[best] * 2 >= len(tokens) else None


def share_of_everyday_words(text: str) -> float:
    """Return which part of the words of a text is used to ask in any language of its script."""
    tokens = words(fold(text))
    counts = language_model(script_of(text) or "latin").counts
    return sum(one in counts for one in tokens) / len(tokens) if tokens else 0.0
