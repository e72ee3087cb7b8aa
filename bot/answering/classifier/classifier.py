"""What a message asks and in which language: the one door to the learned weights."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bot.answering.classifier.artefact import Artefact
from bot.answering.classifier.encoder import Encoder, find_encoder
from bot.answering.classifier.hashing import hashed, ngrams
from bot.answering.classifier.language_guess import LanguageGuess, guess_language
from bot.answering.classifier.masks import naturalise
from bot.answering.classifier.neighbours import OwnTexts, Weighed, chance_of_own
from bot.languages import SCRIPTS

OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True, slots=True)
class Ranking:
    """What a text may ask, likeliest first; the probabilities are calibrated and add up to 1."""

    labels: tuple[str, ...]
    probabilities: tuple[float, ...]

    @property
    def best(self) -> str:
        """The likeliest label."""
        return self.labels[0]

    @property
    def confidence(self) -> float:
        """How likely the first place is right."""
        return self.probabilities[0]

    def probability(self, label: str) -> float:
        """The probability of one label; 0 when it is unknown."""
        return self.probabilities[self.labels.index(label)] if label in self.labels else 0.0

    def chance_of_any(self, prefix: str) -> float:
        """The probability of all labels together that begin so."""
        pairs = zip(self.labels, self.probabilities, strict=True)
        return sum(chance for label, chance in pairs if label.startswith(prefix))

    def favouring(self, label: str, least: float) -> Ranking:
        """Return the ranking with a label first, at least so likely, that something else tells."""
        first = max(least, self.probability(label))
        others = self.without({label})
        rest = tuple(chance * (1 - first) for chance in others.probabilities)
        return Ranking((label, *others.labels), (first, *rest))

    def without(self, labels: Collection[str]) -> Ranking:
        """Return the ranking of all other labels."""
        kept = [
            pair
            for pair in zip(self.labels, self.probabilities, strict=True)
            if pair[0] not in labels
        ]
        total = sum(probability for _, probability in kept)
        return Ranking(
            tuple(label for label, _ in kept),
            tuple(probability / total for _, probability in kept),
        )


Rank = Callable[[str], Ranking]
"""Ranks what a text may ask."""


@dataclass(frozen=True)
class Classifier:
    """The shipped model, an encoder, and what an event adds. Immutable; safe between threads.

    A text is given cleaned but not folded, with the names that were linked in it masked
    (`masks.MASKS`); a text without masks is understood too, less surely.
    """

    artefact: Artefact
    encoder: Encoder
    own: OwnTexts | None = None

    @classmethod
    def load(cls, encoder: Encoder | None = None) -> Classifier:
        """Read the shipped weights; the installed encoder is loaded at the first use."""
        return cls(Artefact.shipped(), find_encoder() if encoder is None else encoder)

    def warm(self) -> None:
        """Load the encoder now."""
        self.encoder.encode(["?"])

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """Every label that a ranking has."""
        shipped = self.artefact.model.labels
        return shipped + tuple(sorted(set(self.own.labels if self.own else ()) - set(shipped)))

    @cached_property
    def _by_name(self) -> list[str]:
        return sorted(self.labels)

    def rank(self, text: str, language: str | None = None, *, is_foreign: bool = False) -> Ranking:
        """Rank all labels for a text; `language`, if known, is that of the names in it.

        A text in none of the seven languages `is_foreign`: only the encoder can tell what it means.
        """
        chances = dict.fromkeys(self.labels, 0.0)
        weighed, script = self._weigh([text], [language])[0]
        model = self.artefact.model
        known = slice(0 if is_foreign else None)
        found = model.probabilities(
            script, weighed.rows[known], weighed.values[known], weighed.vector
        )
        chances |= dict(zip(model.labels, found.tolist(), strict=True))
        if self.own and self.own.labels:
            label, near, lexical = self.own.nearest(weighed)
            weights = self.artefact.nearness[0 if weighed.vector.size else 1]
            own = chance_of_own(weights, near, lexical, max(chances.values()))
            chances = {name: chance * (1 - own) for name, chance in chances.items()}
            chances[label] += own
        order = sorted(self._by_name, key=chances.__getitem__, reverse=True)
        return Ranking(tuple(order), tuple(chances[name] for name in order))

    def may_ask(self, text: str, labels: Collection[str], least: float) -> bool:
        """Whether one of some shipped labels may be at least so likely, as far as n-grams tell.

        It is told without the encoder, which costs most of a ranking.
        """
        is_own = self.own is not None and not set(labels).isdisjoint(self.own.labels)
        ids, counts = hashed(ngrams(text))
        if is_own or not (self.encoder.dimension and ids.size):
            return True
        model = self.artefact.model
        script = model.script_of(text)
        most = model.most_likely(script, *model.ngrams[script].weigh(ids, counts), labels)
        return most >= least - _ROUNDING

    def language(
        self, text: str, likely: Sequence[str | None] = (), without: Collection[str] = ()
    ) -> LanguageGuess | None:
        """Return the language of a text (or "other"), or None when it has no letters.

        `likely` names what is spoken in the conversation, by the reader and at the event, nearest
        first; None where it is not known. Languages in `without` are left out.
        """
        head, order = self.artefact.language, self.artefact.languages
        return guess_language(head, order, text, likely, without)

    def with_event(self, texts: Iterable[tuple[str, str]]) -> Classifier:
        """Return a classifier that knows an event's own texts too: (phrasing or title, label).

        A label may be one of the shipped ones or the event's own ("topic:robot_bar").
        """
        pairs = list(dict.fromkeys((text, label) for text, label in texts if text.strip()))
        if not pairs:
            return replace(self, own=None)
        weighed = self._weigh([text for text, _ in pairs], [None] * len(pairs))
        return replace(
            self, own=OwnTexts([one for one, _ in weighed], [label for _, label in pairs])
        )

    def nearest_own(self, text: str, among: Collection[str]) -> tuple[str, float]:
        """Return which of an event's own labels a text comes nearest to in meaning, and how near.

        The nearness is a cosine; ("", 0.0) without such texts or without an encoder.
        """
        if self.own is None or not among:
            return "", 0.0
        return self.own.nearest_meaning(self.encoder.encode([text])[0], among)

    def agreement(self, text: str, label: str) -> float:
        """Return how sure both views are of a shipped label, each by itself, multiplied.

        A text of no label seldom looks alike to both, which their joint probability hides.
        """
        seen, script = self._weigh([text], [None])[0]
        model = self.artefact.model
        return model.agreement(script, seen.rows, seen.values, seen.vector, label)

    def _weigh(
        self, texts: Sequence[str], languages: Sequence[str | None]
    ) -> list[tuple[Weighed, str]]:
        """Return each text as both views see it, and its script."""
        model = self.artefact.model
        natural = [
            naturalise(text, language or _MAIN[model.script_of(text)])
            for text, language in zip(texts, languages, strict=True)
        ]
        weighed = []
        for text, vector in zip(texts, self.encoder.encode(natural), strict=True):
            script = model.script_of(text)
            ids, counts = hashed(ngrams(text))
            rows, values = model.ngrams[script].weigh(ids, counts)
            weighed.append((Weighed(ids, rows, values, vector), script))
        return weighed


_ROUNDING = 1e-3
"""More than two ways to compute a probability can differ by."""

_MAIN = {script: languages[0] for script, languages in SCRIPTS.items()}
"""The language whose common names stand for masks where nobody said the language."""
