"""The organisers' own texts: which of them speak of what a question names."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.query import SourcedText
from bot.answering.text.terms import terms_of
from bot.core.models import Event

ROOT = 5
"""Letters with which two long words begin that are forms of one."""


class TextIndex:
    """The organisers' own texts about the event: what it is about, who attends, and the topics."""

    def __init__(self, event: Event) -> None:
        facts = [event.about, event.theme, event.attendance, event.history]
        facts += [topic.answer for topic in event.topics]
        self._texts = tuple(
            (SourcedText(fact.value, fact.origin), frozenset(_stems_of(fact.value.all())))
            for fact in facts
            if fact and fact.value
        )
        self._roots = frozenset(
            stem[:ROOT] for _, own in self._texts for stem in own if len(stem) > ROOT
        )

    def has_root(self, surface: str) -> bool:
        """Whether any of the texts has a word that begins like a long one, so inflected or not."""
        return len(surface) > ROOT and surface[:ROOT] in self._roots

    def knows(self, stem: str) -> bool:
        """Whether any of the texts has the stem."""
        return any(stem in own for _, own in self._texts)

    def about(self, stems: Sequence[str]) -> tuple[SourcedText, ...]:
        """Return the texts that have at least half of the stems, those with most first."""
        wanted = set(stems)
        scored = [(len(wanted & own), told) for told, own in self._texts]
        good = [pair for pair in scored if pair[0] and pair[0] * 2 >= len(wanted)]
        return tuple(told for _, told in sorted(good, key=lambda pair: -pair[0]))


def _stems_of(texts: Sequence[str]) -> set[str]:
    return {form for text in texts for term in terms_of(text) for form in (term.stem, term.surface)}
