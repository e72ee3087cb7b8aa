"""A piece of a message linked and ranked: as it stands, spelt right, or by its one clear clause."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Classifier, Ranking
from bot.answering.classifier.language_model import LanguageModel, language_model
from bot.answering.intents import TALK
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import mentions_session, of_kinds
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.link import link
from bot.answering.linking.near_titles import NearTitles, near_titles
from bot.answering.linking.places_by_ear import rooms_written, tracks_written
from bot.answering.message.clauses import begins_to_ask, clauses_of, only_clause
from bot.answering.message.kind_slips import kinds_spelt
from bot.answering.message.other_readings import (
    keeps_times,
    knows_what_it_changes,
    said_otherwise,
    spelt_right,
    words_of_same_sound,
)
from bot.answering.message.typed_text import as_written, written_around
from bot.answering.parsing.telling_words import SHORTEST_TELLING
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_what_is_left
from bot.answering.text.normalise import fold, script_of
from bot.answering.text.terms import Term, terms_of
from bot.answering.times.moments import Moments
from bot.answering.voice import Voice
from bot.core.models import Session

SURE_READING = 0.6
"""How sure a reading is that needs no second look (spelling, a clause of it)."""

SURE_PIECE = 0.75
"""The same for a piece that neither has a word of asking nor names anything."""

SURER = 0.2
"""How much surer a reading with other characters must be: most texts have rare words, too."""

SURE_CLAUSE = 0.8
"""How sure a clause must be by itself to stand for the whole message."""


@dataclass
class MessageContext:
    """One message being answered: in which language, and when.

    `spoken` is the language it is read in, `voice` that of the answer; `now` is aware. `linked`,
    `ranked`, `near` and `joined` hold what was found of each piece of it that was looked at, by its
    text, masked or not.
    """

    voice: Voice
    spoken: str
    words: LanguageModel
    now: datetime
    is_foreign: bool = False  # in none of the languages that Usher speaks
    linked: dict[str, Entities] = field(default_factory=dict)
    ranked: dict[str, Ranking] = field(default_factory=dict)
    near: dict[str, NearTitles] = field(default_factory=dict)
    joined: dict[str, list[str]] = field(default_factory=dict)

    def bare(self, intent: str) -> ParsedQuestion:
        """Return the question that asks an intent and names nothing."""
        return ParsedQuestion(
            voice=self.voice, now=self.now, intent=intent, spoken=self.spoken, times=Moments()
        )


class MessageReader:
    """Links and ranks pieces of a message against one event; holds no state of its own."""

    def __init__(self, knowledge: Knowledge, classifier: Classifier) -> None:
        self._knowledge = knowledge
        self._classifier = classifier

    def read(self, text: str, asked: MessageContext) -> tuple[Entities, Ranking]:
        """Link and rank a piece of a message, once however often it is looked at."""
        linked = self.linked(text, asked)
        ranking = self.ranked(linked.masked, asked)
        nouns = self._knowledge.venue_nouns, self._knowledge.track_nouns
        if said := said_otherwise(ranking.best, linked, *nouns, asked.spoken):
            second = self.ranked(said, asked)
            ranking = second if second.confidence >= SURE_READING else ranking
        return linked, ranking

    def ranked(self, masked: str, asked: MessageContext) -> Ranking:
        """Rank what a masked text may ask, once."""
        ranking = asked.ranked.get(masked)
        if ranking is None:
            ranking = self._classifier.rank(masked, asked.spoken, is_foreign=asked.is_foreign)
            asked.ranked[masked] = ranking
        return ranking

    def surely_one_of(
        self, masked: str, labels: Collection[str], least: float, asked: MessageContext
    ) -> str | None:
        """Return which of some labels a masked text asks at least so surely; None for any other."""
        is_cheap = masked in asked.ranked or asked.is_foreign
        if not (is_cheap or self._classifier.may_ask(masked, labels, least)):
            return None
        ranking = self.ranked(masked, asked)
        return ranking.best if ranking.best in labels and ranking.confidence >= least else None

    def linked(self, text: str, asked: MessageContext) -> Entities:
        """Link a piece of a message, once; what it asks is not looked at."""
        linked = asked.linked.get(text)
        if linked is None:
            linked = link(
                text, self._knowledge, asked.words, asked.spoken, asked.now,
                is_foreign=asked.is_foreign,
            )  # fmt: skip
            if asked.is_foreign:  # what its words are not known to mean, it does not lack
                linked = replace(linked, unmatched=(), is_titled=False)
            asked.linked[text] = linked
        return linked

    def clearest(self, text: str, asked: MessageContext) -> tuple[Entities, Ranking]:
        """Link and rank a piece, with its spelling repaired or by one clause if that is clearer.

        Words of a language that is not read are no slips of ours: "wer" is no "wear".
        """
        if asked.is_foreign:
            linked, ranking = self.read(text, asked)
            near = self.near(linked, asked)
            return replace(linked, near=near.sessions, is_near_sure=near.is_sure), ranking
        text = kinds_spelt(self.linked(text, asked), asked.words, self.is_own_word, asked.spoken)
        linked, ranking = self.read(text, asked)
        if ranking.confidence >= SURE_READING:
            linked, ranking = self._by_sound(linked, ranking, asked)
        is_title = bool(linked.title_spans) and linked.is_only_names
        if not is_title and (ranking.confidence < SURE_READING or ranking.best == OUT_OF_SCOPE):
            linked, ranking = self._mended(linked, ranking, asked)
            linked, ranking = self._clause(linked, ranking, asked)
        linked = self._asking_what_is_left(linked, asked)
        near = self.near(linked, asked)
        return replace(linked, near=near.sessions, is_near_sure=near.is_sure), ranking

    def near(self, linked: Entities, asked: MessageContext) -> NearTitles:
        """Return the sessions whose title a piece gives with another word in it, found once."""
        near = asked.near.get(linked.text)
        if near is None:
            near = asked.near[linked.text] = near_titles(
                linked, self._knowledge, asked.words, asked.spoken, is_foreign=asked.is_foreign
            )
        return near

    def in_writing(self, text: str, language: str) -> str:
        """Return a message as its language is written, names of the event as they were typed."""

        def written(rest: str) -> str:
            meant = as_written(rest, language, self.is_name_part)
            known = self.is_own_word
            meant = rooms_written(meant, self._knowledge.room_names, known, language)
            meant = tracks_written(meant, self._knowledge.track_names, known, language)
            return self._knowledge.by_ear.written(meant, self.is_own_word)

        titles = self._knowledge.sessions.phrases.spans_in(terms_of(text))
        return written_around(text, titles, written)

    def is_name_part(self, word: str) -> bool:
        """Whether a word is part of a name of the event."""
        return self._knowledge.names.has_part(fold(word))

    @property
    def kind_tracks(self) -> Mapping[str, frozenset[str]]:
        """Which tracks of the event are called like a kind of session."""
        return self._knowledge.kind_tracks

    def sessions_of_kind(self, linked: Entities, asked: MessageContext) -> tuple[Session, ...]:
        """Return the sessions of the one kind a piece names: "I missed the keynote"."""
        folded, tracks = fold(linked.text), self.kind_tracks
        kinds = kinds_in(folded, asked.spoken, tracks)
        if len({kind for kind, _ in kinds}) != 1:
            return ()
        return of_kinds(kinds, folded, self._knowledge.programme, asked.spoken, tracks)

    def is_telling(self, linked: Entities) -> bool:
        """Whether a piece has a rare word of a session, by which that session may be meant."""
        stems = (term.stem for term in linked.terms if len(term.stem) >= SHORTEST_TELLING)
        return any(map(self._knowledge.sessions.is_telling, stems))

    def is_only_name(self, term: Term) -> bool:
        """Whether a word is part of a name of the event, and no word of a language in its script.

        "Who" is a word in "who is 吴晟", be somebody named "Who" or not.
        """
        model = language_model(script_of(term.surface) or "latin")
        return self.is_name_part(term.surface) and not model.is_known(term)

    def is_own_word(self, term: Term) -> bool:
        """Whether a word is one of a language that Usher speaks, or stands so in the event."""
        is_ours = language_model(script_of(term.surface) or "latin").is_known(term)
        is_written = self.is_name_part(term.surface) or self._knowledge.knows(term.stem)
        return is_ours or is_written

    def _mended(
        self, linked: Entities, ranking: Ranking, asked: MessageContext
    ) -> tuple[Entities, Ranking]:
        """Prefer the question with its spelling repaired, if that is clearer."""
        by_sound = words_of_same_sound(linked.text, asked.spoken)
        mended = by_sound or spelt_right(linked, self._knowledge, asked.words, asked.spoken)
        if mended is None:
            return linked, ranking
        second, ranked = self.read(mended, asked)
        least = ranking.confidence + (SURER if by_sound else -0.05)
        if len(second.terms) > len(linked.terms):  # one word read as two must make it clear
            least = max(least, SURE_READING)
        is_clearer = ranked.best != OUT_OF_SCOPE and ranked.confidence > least
        is_kept = second.names("person") or not linked.names("person")
        is_better = is_clearer and is_kept and keeps_times(second, linked)
        if by_sound and asked.spoken == "zh":  # no 储学者 of 初学者, whatever it is near to
            is_better = is_better and knows_what_it_changes(second, linked, asked.words)
        return (second, ranked) if is_better else (linked, ranking)

    def _by_sound(
        self, linked: Entities, ranking: Ranking, asked: MessageContext
    ) -> tuple[Entities, Ranking]:
        """Prefer the words of the same sound if the same is asked, and fewer words are unknown.

        So are the right ones for sure slips: "cuántos días dura la komferencia".
        """
        by_sound = words_of_same_sound(linked.text, asked.spoken) if linked.unmatched else None
        slips = None if by_sound else self._sure_slips(linked, asked)
        if (said := by_sound or slips) is None:
            return linked, ranking
        second, ranked = self.read(said, asked)
        fewer = len(linked.unmatched) - len(second.unmatched)
        is_known = fewer >= (0 if slips else 1) and ranked.best == ranking.best
        is_named = len(second.mentions) >= len(linked.mentions)
        is_better = is_known and is_named and keeps_times(second, linked)
        if asked.spoken == "zh":  # elsewhere a word is only exchanged for a known one
            is_better = is_better and knows_what_it_changes(second, linked, asked.words)
        return (second, ranked) if is_better else (linked, ranking)

    def _sure_slips(self, linked: Entities, asked: MessageContext) -> str | None:
        return spelt_right(linked, self._knowledge, asked.words, asked.spoken, is_sure=True)

    def _clause(
        self, linked: Entities, ranking: Ranking, asked: MessageContext
    ) -> tuple[Entities, Ranking]:
        """Prefer the one clause that surely asks something by itself: the rest is circumstance.

        "Which days exactly, my ambassador has to block her calendar" is about no calendar.
        """
        best, surest = (linked, ranking), SURE_CLAUSE
        for clause in clauses_of(linked.text):
            part, ranked = self.read(clause, asked)
            if ranked.best == OUT_OF_SCOPE or ranked.best.startswith(TALK):
                continue
            is_asking = ranking.best == OUT_OF_SCOPE and begins_to_ask(clause, asked.spoken)
            if ranked.confidence >= (SURE_READING if is_asking and best[0] is linked else surest):
                # What is named elsewhere in the message is still what is asked about.
                whole = replace(linked, unmatched=part.unmatched)
                best, surest = (whole, ranked), ranked.confidence
        if best[0] is linked and linked.unmatched:
            of_sessions = [
                part
                for part in (self.linked(c, asked) for c in clauses_of(linked.text))
                if part.times.spans and mentions_session(fold(part.text), asked.spoken)
            ]
            if len(of_sessions) == 1:  # what was told before it is no subject of the talks
                best = only_clause(linked, of_sessions[0]), ranking
        return best

    def _asking_what_is_left(self, linked: Entities, asked: MessageContext) -> Entities:
        """Leave out the words told around what is left to see: "off work, what is on tonight?"."""
        if not (linked.unmatched and asks_what_is_left(linked.text, asked.spoken)):
            return linked
        asking = [c for c in clauses_of(linked.text) if asks_what_is_left(c, asked.spoken)]
        return only_clause(linked, self.linked(asking[-1], asked)) if asking else linked
