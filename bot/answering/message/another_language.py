"""Whether a message is in none of the seven languages, by all of its words.

At an event in such a language its small words stand in titles, and are names only as far as they
are written so: "wo ist HS7".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.classifier.classifier import Classifier
from bot.answering.classifier.language_guess import OTHER
from bot.answering.classifier.language_model import language_model, share_of_everyday_words
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.marked_words import title_runs
from bot.answering.linking.spans import blanked
from bot.answering.message.language import FEW_WORDS
from bot.answering.message.reading import MessageReader
from bot.answering.text.colloquial import colloquial_language_of
from bot.answering.text.markers import asks_by_word
from bot.answering.text.normalise import fold, script_of, words
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import is_put_forward
from bot.languages import LANGUAGES, SCRIPTS

OTHERS = 0.6
"""How sure it must be that a message is in none of the seven, by the small words, too, that the
event has in its titles: of 2,029 in English, French and Spanish that others wrote, two were."""

FEW_OURS, SURE_OF_STRANGE = 0.34, 0.8
"""So few of its words beside names are ours, and so sure it is with the odds for another language,
where the first message has hardly a word of ours: of the same none of several words was."""

SURE_OF_FEW = 0.95
"""The same for two words of which the event has none: of the same none was."""

LEAST_OTHERS = 2
"""Words of the event's other language that tell it: "kommt heute". One alone may be a name, as in
"wo hs7"; with one, two or three the same of 456 messages in others and 1,864 of ours are told."""

UNWRITTEN = re.compile(
    r"(?<![^\W\d_])[a-zß-ɏ]*"
    r"(?:[äößåøãõłąęśżźćńşğıőűțșă]|(?<![aglnjqxy])ü)[^\W\d_]*"
)
"""A small word with a letter with which none of the seven is written, be it in Latin letters."""


class AnotherLanguage:
    """Tells whether a message of one event's participants is in none of the seven."""

    def __init__(
        self, knowledge: Knowledge, reader: MessageReader, classifier: Classifier, first: str
    ) -> None:
        """Take the language the event is read in where nothing tells another."""
        event = knowledge.event
        self._knowledge = knowledge
        self._is_name_part = reader.is_name_part
        self._is_of_person = knowledge.names.is_of_person
        self._classifier = classifier
        written = {one for s in event.sessions for one in s.title.by_language}
        self._has_another = not written.union(event.languages) <= set(LANGUAGES)
        self._of_event = OTHER if self._has_another else first

    def is_spoken(self, text: str, likely: Sequence[str | None]) -> bool:
        """Whether a message is in none of the seven, by all words that are not written as names.

        What asks in one of ours, or is of its slang, is in that.
        """
        bare = blanked(text, self._names_written(text))
        if script_of(bare) != "latin":
            return False
        asks = any(asks_by_word(bare, language) for language in SCRIPTS["latin"])
        if asks or colloquial_language_of(bare) is not None:
            return False
        english = language_model("latin").vocabulary["en"]
        is_named = all(word[:1].isupper() for word in text.split())  # "Ban Ki-moon?"
        is_claim = is_put_forward(bare.strip(), "en")  # "is Ana a man"
        if is_named or (is_claim and all(one in english for one in words(fold(bare)))):
            return False
        before = next(iter(likely), None)
        if len(words(text)) <= FEW_WORDS:
            known = any(self._knowledge.knows(term.stem) for term in terms_of(bare))
            is_foreign = before is None and not (known or share_of_everyday_words(bare))
            return is_foreign and len(terms_of(text)) > 1 and self._likely_other(bare, SURE_OF_FEW)
        if UNWRITTEN.search(bare):
            return True
        reader = next((one for one in likely if one), None)
        guess = self._classifier.language(
            bare, (before, reader if reader != before else None, self._of_event)
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
