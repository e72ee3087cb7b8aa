"""The language that the messages of one event's participants are in."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.classifier.classifier import Classifier
from bot.answering.linking.knowledge import Knowledge
from bot.answering.message.another_language import AnotherLanguage
from bot.answering.message.language import (
    begins_as_spanish,
    message_language,
    unambiguous_language,
)
from bot.answering.message.names_of_no_language import (
    runs_of_names,
    without_abbreviations,
    without_names,
    without_runs,
    without_titles,
)
from bot.answering.message.reading import MessageReader
from bot.answering.text.noise import without_addresses
from bot.answering.text.normalise import script_of
from bot.answering.text.terms import terms_of
from bot.core.bare_text import bare_words
from bot.languages import LANGUAGES

SHORTEST_LONE = 3
"""Letters of a word that is a name and says nothing else at least."""


class SpokenLanguage:
    """Tells the language of a message, whatever names of the event stand in it."""

    def __init__(self, knowledge: Knowledge, reader: MessageReader, classifier: Classifier) -> None:
        event = knowledge.event
        self._is_only_name = reader.is_only_name
        self._is_of_person = knowledge.names.is_of_person
        self._classifier = classifier
        self._first = next((one for one in event.languages if one in LANGUAGES), "en")
        self._titles = frozenset(bare_words(t) for s in event.sessions for t in s.title.all())
        self._another = AnotherLanguage(knowledge, reader, classifier, self._first)
        self._phrases = knowledge.sessions.phrases
        self._runs = runs_of_names(event)

    def is_title(self, text: str) -> bool:
        """Whether a message is a title, and nothing else."""
        return bare_words(text) in self._titles

    def of(self, text: str, likely: Sequence[str | None]) -> tuple[str, bool]:
        """Return the language to read a message in, and whether it is none of the seven."""
        letters = "".join(filter(str.isalpha, without_addresses(text)))
        is_bare = not letters or (len(letters) == 1 and letters.isascii())  # "7", "10 h 30"
        if is_bare or (self._is_lone_name(text) and not begins_as_spanish(text)):
            return next((one for one in likely if one), self._first), False
        is_title = self.is_title(text)
        said = text
        if not is_title:
            text = without_runs(text, self._runs, self._is_only_name)
            text = without_titles(text, self._phrases, next(iter(likely), None))
            text = without_abbreviations(text)
        bare = without_names(text, self._is_only_name)
        spoken, is_foreign = message_language(text, bare, likely, self._first, self._classifier)
        if is_title or is_foreign or not self._another.is_spoken(said, likely):
            return spoken, is_foreign
        return next((one for one in likely if one), self._first), True

    def _is_lone_name(self, text: str) -> bool:
        """Whether a message is one word, a name of somebody listed: "Han?" is no Spanish.

        One in letters of its own tells whoever writes so; two letters may say yes or no.
        """
        found = terms_of(text)
        return (
            len(found) == 1
            and found[0].is_capital
            and len(found[0].surface) >= SHORTEST_LONE
            and script_of(found[0].surface) == "latin"
            and self._is_of_person(found[0].surface)
        )

    def told_by(self, text: str) -> str | None:
        """Return the language a message tells by itself, or None ("wifi?", "Kim?")."""
        return unambiguous_language(without_names(text, self._is_only_name), self._classifier)
