"""Topics of the organisers whose title stands in a question, in whatever language it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from bot.answering.linking.glossary import Concept, translations_of
from bot.answering.linking.phrases import Phrases
from bot.answering.text.terms import Term, terms_of
from bot.core.models import USUAL_TOPICS, Event
from bot.languages import LANGUAGES


class TopicTitles:
    """The titles of an event's own topics that have an answer, and what else says the same."""

    def __init__(self, event: Event) -> None:
        self._titles = [
            (topic.id, language, title)
            for topic in event.topics
            if topic.answer.value and {topic.id, *topic.covers}.isdisjoint(USUAL_TOPICS)
            for language, title in topic.title.by_language.items()
        ]
        self._stems = {tuple(t.stem for t in terms_of(title)) for _, _, title in self._titles}

    def warm(self) -> None:
        """Look the titles up in every language now: tenths of a second where topics are many."""
        _ = self._phrases

    def has(self, concept: Concept) -> bool:
        """Whether a concept is all of a topic's title."""
        return not self._stems.isdisjoint(concept.words)

    def find(self, terms: Sequence[Term], language: str) -> str | None:
        """Return the one topic (id) whose title is said; None where none is, or several."""
        if not self._titles:
            return None
        found = {one for phrase in self._phrases[language].find(terms) for one in phrase.ids}
        return found.pop() if len(found) == 1 else None

    @cached_property
    def _phrases(self) -> dict[str, Phrases]:
        # Title by title: what the glossary finds for one is kept until all languages have it.
        words: dict[str, list[tuple[str, str]]] = {language: [] for language in LANGUAGES}
        for topic, written, title in self._titles:
            terms = terms_of(title)
            for language, said in words.items():
                said.append((title, topic))
                for word, stems in translations_of(terms, written, language):
                    if len(stems) == len(terms):
                        said.append((word, topic))
        return {language: Phrases(said) for language, said in words.items()}
