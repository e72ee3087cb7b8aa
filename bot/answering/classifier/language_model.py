"""The everyday words of a script's languages: what one asks a conference with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.text.normalise import fold, script_of, words
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import SCRIPTS, grouped_terms, phrasings, terms

SLOT = re.compile(r"\{(\w+)\}")
COMMON = 5
"""In how many phrasings a word must stand to be one of asking, not of a subject."""


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """The words of a script's languages.

    `vocabulary` counts, for each language, the words of its shipped phrasings.
    """

    script: str
    vocabulary: Mapping[str, Mapping[str, int]]
    known_stems: frozenset[str]
    intent_stems: frozenset[str]
    function_stems: frozenset[str]
    kind_stems: frozenset[str]
    event_stems: frozenset[str]
    session_stems: frozenset[str]
    keywords: Mapping[str, str]
    counts: Mapping[str, int]

    def is_known(self, term: Term) -> bool:
        """Whether a term is an everyday word of asking a conference something."""
        return term.stem in self.known_stems or term.surface in self.known_stems

    def is_intent_word(self, term: Term) -> bool:
        """Whether a term says what is asked rather than what about."""
        return term.stem in self.intent_stems

    def topic_of(self, term: Term) -> str | None:
        """Return the usual topic that a term alone names, or None."""
        return self.keywords.get(term.stem)

    def is_event_word(self, term: Term) -> bool:
        """Whether a term can stand for the event itself."""
        return term.stem in self.event_stems or term.surface in self.event_stems

    def is_function_word(self, term: Term) -> bool:
        """Whether a term is a function word or stands for the event itself."""
        return term.stem in self.function_stems or term.surface in self.function_stems


@cache
def language_model(script: str) -> LanguageModel:
    """Return the words of a script's languages, gathered once."""
    vocabulary: dict[str, Mapping[str, int]] = {}
    for language in SCRIPTS[script]:
        counts: Counter[str] = Counter()
        for text, _ in _everything(language):
            counts.update(words(fold(SLOT.sub(" ", text))))
        vocabulary[language] = counts
    shipped = [phrasings(language) for language in SCRIPTS[script]]
    bare = [
        word for one in shipped for key in ("function_words", "event_words") for word in one[key]
    ]
    intents = [
        text
        for language in SCRIPTS[script]
        for text, label in _everything(language)
        if not label.startswith("topic:")
    ]
    known = [text for language in SCRIPTS[script] for text, _ in _everything(language)]
    return LanguageModel(
        script=script,
        vocabulary=vocabulary,
        known_stems=_stems(known),
        intent_stems=_common(intents) | _stems(bare),
        function_stems=_stems(bare),
        keywords=_keywords(script),
        event_stems=_stems(word for one in shipped for word in one["event_words"]),
        session_stems=_stems(
            t
            for lang in SCRIPTS[script]
            for t in (
                *terms("session_words", lang),
                *(term for term, _ in grouped_terms("kinds", lang)),
            )
            if " " not in t
        ),
        kind_stems=_stems(t for lang in SCRIPTS[script] for t, _ in grouped_terms("kinds", lang)),
        counts=sum((Counter(own) for own in vocabulary.values()), Counter()),
    )


def only_language_of(text: str) -> str | None:
    """Return the one language in which all words of a few are used to ask, or None.

    "hola" is Spanish and "organizer" English; "agenda" and "metro" are of several languages.
    """
    tokens = words(fold(text))
    known = language_model(script_of(text) or "latin").vocabulary
    own = [name for name, counts in known.items() if all(counts.get(one) for one in tokens)]
    return own[0] if len(own) == 1 and tokens else None


def likeliest_language_of(text: str) -> str | None:
    """Return the language that knows most words of a text, when it knows half of them; or None."""
    tokens = words(fold(text))
    known = language_model(script_of(text) or "latin").vocabulary
    shares = {name: sum(one in counts for one in tokens) for name, counts in known.items()}
    best = max(shares, key=lambda name: shares[name])
    is_alone = sum(share == shares[best] for share in shares.values()) == 1
    return best if is_alone and shares[best] * 2 >= len(tokens) else None


def _keywords(script: str) -> dict[str, str]:
    """Return the topic of each keyword of a single term that no other topic shares."""
    topics: dict[str, set[str]] = {}
    for language in SCRIPTS[script]:
        for topic, words_of_topic in phrasings(language)["keywords"].items():
            for word in words_of_topic:
                found = terms_of(word)
                if len(found) == 1:
                    topics.setdefault(found[0].stem, set()).add(topic)
    return {stem: min(names) for stem, names in topics.items() if len(names) == 1}


def _common(texts: Iterable[str]) -> frozenset[str]:
    """Return the stems that stand in many of the texts: rarer ones may be somebody's subject."""
    counts = Counter(stem for text in texts for stem in _stems([text]))
    return frozenset(stem for stem, count in counts.items() if count >= COMMON)


def _stems(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(
        form
        for text in texts
        for term in terms_of(SLOT.sub(" ", text))
        for form in (term.stem, term.surface)
    )


def _labelled(language: str) -> Iterator[tuple[str, str]]:
    shipped = phrasings(language)
    for intent, texts in shipped["intents"].items():
        yield from ((text, intent) for text in texts)
    for section in ("topics", "keywords"):
        for topic, texts in shipped[section].items():
            yield from ((text, f"topic:{topic}") for text in texts)
    for kind, texts in shipped["small_talk"].items():
        yield from ((text, f"talk:{kind}") for text in texts)
    yield from ((text, OUT_OF_SCOPE) for text in shipped["negatives"])


def _everything(language: str) -> Iterator[tuple[str, str]]:
    yield from ((text, label) for text, label in _labelled(language) if label != OUT_OF_SCOPE)
    shipped = phrasings(language)
    for section in ("carriers", "function_words", "event_words"):
        yield from ((text, section) for text in shipped[section])
    yield from grouped_terms("kinds", language)
    for category in ("session_words", "honorifics", "follow_up", "conjunctions", "from_words"):
        yield from ((term, category) for term in terms(category, language))
    yield from grouped_terms("countable", language)
