"""The language that the messages of one event's participants are in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.classifier.classifier import Classifier
from bot.answering.classifier.language_guess import OTHER
from bot.answering.classifier.language_model import language_model, share_of_everyday_words
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.marked_words import title_runs
from bot.answering.linking.spans import blanked
from bot.answering.message.language import (
    FEW_WORDS,
    begins_as_spanish,
    message_language,
    unambiguous_language,
)
from bot.answering.message.names_of_no_language import (
    runs_of_names,
    without_names,
    without_runs,
    without_titles,
)
from bot.answering.message.reading import MessageReader
from bot.answering.text.markers import asks_by_word
from bot.answering.text.noise import without_addresses
from bot.answering.text.normalise import script_of, words
from bot.answering.text.terms import terms_of
from bot.core.bare_text import bare_words
from bot.languages import LANGUAGES, SCRIPTS

MOST_OURS = 0.67
"""Which part of its words beside names may be everyday ones of ours where it is in none of ours."""

OTHERS = 0.6
"""How sure it must be that a message is in none of the seven, by the small words, too, that the
event has in its titles: of 2,029 in English, French and Spanish that others wrote, two were."""

FEW_OURS, SURE_OF_STRANGE = 0.34, 0.8
"""So few of its words beside names are ours, and so sure it is with the odds for another language,
where the first message has hardly a word of ours: of the same none of several words was."""

SURE_OF_FEW = 0.95
"""The same for two words of which the event has none: of the same none was."""

LEAST_OTHERS = 2
"""Words of the event's other language that tell it: "kommt", "heute"."""

UNWRITTEN = re.compile(
    r"(?<![^\W\d_])[a-zß-ɏ]*"
    r"(?:[äößåøãõłąęśżźćńşğıőűțșă]|(?<![aglnjqxy])ü)[^\W\d_]*"
)
"""A small word with a letter with which none of the seven is written, be it in Latin letters."""

SHORTEST_LONE = 3
"""Letters of a word that is a name and says nothing else at least."""


class SpokenLanguage:
    """Tells the language of a message, whatever names of the event stand in it."""

    def __init__(self, knowledge: Knowledge, reader: MessageReader, classifier: Classifier) -> None:
        event = knowledge.event
        self._is_only_name = reader.is_only_name
        self._is_name_part = reader.is_name_part
        self._is_of_person = knowledge.names.is_of_person
        self._classifier = classifier
        self._first = next((one for one in event.languages if one in LANGUAGES), "en")
        self._titles = frozenset(bare_words(t) for s in event.sessions for t in s.title.all())
        self._knowledge = knowledge
        written = {one for s in event.sessions for one in s.title.by_language}
        self._has_another = not written.union(event.languages) <= set(LANGUAGES)
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
        bare = without_names(text, self._is_only_name)
        spoken, is_foreign = message_language(text, bare, likely, self._first, self._classifier)
        if is_title or is_foreign or not self._is_in_another(said, likely):
            return spoken, is_foreign
        return next((one for one in likely if one), self._first), True

    def _is_in_another(self, text: str, likely: Sequence[str | None]) -> bool:
        """Whether a message is in none of the seven, by all words that are not written as names.

        At an event in such a language its small words stand in titles, and are names only as far
        as they are written so: "wo ist HS7". What asks in one of ours is in that.
        """
        bare = blanked(text, self._names_written(text))
        if script_of(bare) != "latin" or share_of_everyday_words(bare) > MOST_OURS:
            return False
        if all(word[:1].isupper() for word in text.split()):
            return False  # "Ban Ki-moon?"
        if any(asks_by_word(bare, language) for language in SCRIPTS["latin"]):
            return False
        before = next(iter(likely), None)
        if len(words(text)) <= FEW_WORDS:
            known = any(self._knowledge.knows(term.stem) for term in terms_of(bare))
            is_foreign = before is None and not (known or share_of_everyday_words(bare))
            return is_foreign and len(terms_of(text)) > 1 and self._likely_other(bare, SURE_OF_FEW)
        if UNWRITTEN.search(bare):
            return True
        reader = next((one for one in likely if one), None)
        of_event = OTHER if self._has_another else self._first
        guess = self._classifier.language(
            bare, (before, reader if reader != before else None, of_event)
        )
        if guess is not None and guess.language == OTHER and guess.confidence >= OTHERS:
            return True
        if self._has_another and self._is_of_event(bare):
            return self._likely_other(bare, OTHERS)
        is_ours = before is not None or share_of_everyday_words(bare) > FEW_OURS
        return not is_ours and self._likely_other(bare, SURE_OF_STRANGE)

    def _is_of_event(self, bare: str) -> bool:
        """Whether the event's texts have all words that are none of ours: at least two."""
        reading = language_model("latin")
        others = [term for term in terms_of(bare) if not reading.is_known(term)]
        return len(others) >= LEAST_OTHERS and all(
            self._knowledge.knows(term.stem) for term in others
        )

    def _names_written(self, text: str) -> list[tuple[int, int]]:
        """Return where the event's names stand, as they are written, and parts of its titles."""
        found = terms_of(text)
        quoted = title_runs(text, found, self._knowledge)
        return [
            (term.start, term.end)
            for before, term in zip((None, *found), found, strict=False)
            if term in quoted
            or (any(map(str.isdigit, term.surface)) and self._is_name_part(term.surface))
            or (
                before is not None
                and term.is_capital
                and (self._is_name_part(term.surface) or self._is_of_person(term.surface))
            )
        ]

    def _likely_other(self, bare: str, least: float) -> bool:
        """Whether none of the seven is likely, where nothing speaks for one of them."""
        guess = self._classifier.language(bare, (OTHER,))
        return guess is not None and guess.language == OTHER and guess.confidence >= least

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
