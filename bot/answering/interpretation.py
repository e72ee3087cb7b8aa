"""How one question was understood, and how sure that is."""

from __future__ import annotations

import re
from dataclasses import KW_ONLY, dataclass

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.intents import ASSISTANT, TALK, Trait, has_trait, with_same_answer
from bot.answering.linking.entities import Entities
from bot.answering.linking.passages import Passage
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms

CLEAR = 0.75
"""From here on what is asked is clear, and the text of a session need not be asked."""

DOUBTED = 0.3
"""From which probability on what is asked of somebody named is nothing that is published."""

SPOKEN_OF = ("find_sessions", "about", "theme")
"""What is asked when somebody wants to know whether a subject comes up."""

TOLD = 0.6
"""How much of what was asked a text must speak of to be quoted."""

WORD_FOR_WORD = 0.9
"""From this share on a text is quoted even where something else was understood."""

TOLD_WORDS = 2
"""How many of the words asked an abstract must have, at the least."""

_WORD = re.compile(r"[^\W\d_]{2}|[\u3400-\u9fff\uac00-\ud7af]")
"""Two letters, or a character that is a word by itself."""

LONGEST_HALF = 24
"""Letters of a question that is only begun."""


@dataclass(frozen=True)
class Interpretation:
    """One question of a message: what was found in it, what it may ask, and as what it is read.

    `passage` is the sentence of the organisers' texts that comes nearest, if one comes near.
    `is_vouched` when more than the classifier tells what is asked: a word that stands in no other
    question, the conversation, the role somebody has; `is_foreign` when it is in none of the
    languages that Usher speaks. `nearness_of_subject` (cosine) is that of what may be discussed to
    what the organisers tell of.
    """

    linked: Entities
    ranking: Ranking
    query: ParsedQuestion
    passage: Passage | None = None
    _: KW_ONLY
    is_vouched: bool = False
    is_foreign: bool = False
    nearness_of_subject: float = 0.0

    @property
    def asks_beyond_body(self) -> bool:
        """Whether more is asked of a body than what it is: what the organisers' texts tell."""
        passage = self.passage
        is_close = passage is not None and passage.coverage >= WORD_FOR_WORD
        return bool(self.query.bodies and is_close and passage and len(passage.matched) > 1)

    @property
    def doubt(self) -> float:
        """How likely it is that nothing published answers, be it about the event or not."""
        return sum(map(self.ranking.probability, ("event_unknown", OUT_OF_SCOPE)))

    @property
    def is_doubted(self) -> bool:
        """Whether it is likelier that nothing published answers than that the intent is right."""
        own = self.ranking.probability(self.query.intent)
        return not self.is_vouched and self.doubt >= DOUBTED and self.doubt > own

    @property
    def is_of_event(self) -> bool:
        """Whether the event itself is asked about: what is not understood in a letter is manner."""
        query, sure = self.query, self.chance >= CLEAR
        is_fact = has_trait(query.intent, Trait.OF_EVENT) and query.names_event
        is_of_else = query.is_titled or query.kinds or query.subject or self.linked.strangers
        return sure and is_fact and not is_of_else

    @property
    def asks_beyond_title(self) -> bool:
        """Whether more is asked of a session than its title and kind: what its text tells."""
        if self.passage is None:
            return False
        if not self.linked.sessions:
            return self._is_found_by_text(self.passage)
        return self.chance < CLEAR and bool(self.passage.matched - self.stems_of_titles)

    def _is_found_by_text(self, passage: Passage) -> bool:
        """Whether the one session found has what was asked in its text, and not in its title."""
        found = self.query.found
        if len(found) != 1 or passage.session != found[0].id or self.query.nearness:
            return False
        return self.query.names_session and not passage.matched & stems_of_title(found[0])

    @property
    def says_nothing(self) -> bool:
        """Whether there is no word in it, nor anything named: "7", "xxxxxx"; or half a question."""
        linked = self.linked
        is_named = linked.mentions or linked.sessions or linked.times.spans
        if is_named or self.query.continues or self.query.edition:  # "24-я?"
            return False
        return not _WORD.search(linked.text) or self._is_half_asked

    @property
    def _is_half_asked(self) -> bool:
        """Whether a question is begun and not ended, which yet may be any: "is the", "¿el"."""
        text, intent = self.linked.text, self.query.intent
        if len(text) > LONGEST_HALF or intent.startswith((TALK, ASSISTANT)):
            return False
        rest = without_terms(fold(text), terms("half_words", self.query.spoken))
        return not any(map(str.isalnum, rest))

    @property
    def stems_of_titles(self) -> frozenset[str]:
        """The stems by which sessions were found by their titles."""
        return frozenset(stem for hit in self.linked.hits for stem in hit.terms)

    @property
    def chance(self) -> float:
        """How likely the intent is among those about the event; the dialogue may vouch for it."""
        same = with_same_answer(self.query.intent)
        return 1.0 if self.is_vouched else self._chance_of(*same)

    @property
    def chance_of_subject(self) -> float:
        """How likely it is asked whether a subject is spoken of, be it by a topic or a session."""
        return 1.0 if self.is_vouched else self._chance_of(self.query.intent, *SPOKEN_OF)

    @property
    def certainty(self) -> float:
        """How likely the intent is, or the one that a question word has put aside for it."""
        settled = {self.query.intent, self.ranking.best} - {OUT_OF_SCOPE}
        return 1.0 if self.is_vouched else self._chance_of(*settled)

    def _chance_of(self, *intents: str) -> float:
        inside = 1.0 - self.ranking.probability(OUT_OF_SCOPE)
        probability = sum(self.ranking.probability(intent) for intent in intents)
        return min(1.0, probability / max(inside, 1e-6))
