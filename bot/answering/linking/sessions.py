"""Which sessions a question is about: by title, half a title, or subject."""

from __future__ import annotations

import heapq
import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from bot.answering.linking.abbreviations import Abbreviations
from bot.answering.linking.mistyped import Mistyped
from bot.answering.linking.postings import Postings
from bot.answering.linking.title_parts import (
    halves_of,
    joined_words,
    parts_of_compounds,
    titles_by_initials,
)
from bot.answering.linking.titles_as_typed import TitlesAsTyped, typed_forms
from bot.answering.text.normalise import script_of
from bot.answering.text.terms import terms_of
from bot.core.models import Event, Session

TITLE, ABSTRACT = 1.0, 0.45
MOST = 50
"""How many sessions about a subject are looked at."""

FEW, FEW_OF = 3, 50
"""A word of at most three sessions, or one in fifty, tells which are meant."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A session found: how much of its title was named, and how much of what was named it has."""

    id: str
    title_share: float
    question_share: float
    terms: frozenset[str]

    @property
    def score(self) -> float:
        """How near the question is to the title, from 0 to 1."""
        return (self.title_share + self.question_share) / 2


def fullest(hits: Sequence[Hit]) -> list[Hit]:
    """Return those of hits, best first, that have as much of what was named as the first."""
    return [hit for hit in hits if hit.question_share >= hits[0].question_share]


class SessionIndex:
    """An inverted index over the texts of a programme."""

    def __init__(self, event: Event) -> None:
        self._sessions = event.sessions
        self.ids = tuple(session.id for session in event.sessions)
        self._positions = {one: position for position, one in enumerate(self.ids)}
        self._titles: list[tuple[int, tuple[str, ...]]] = []
        self._named: set[str] = set()
        self._pairs: set[tuple[str, str]] = set()
        self._headings = Postings()
        self._title_postings = Postings()
        surfaces: dict[str, set[str]] = defaultdict(set)
        self._titled_postings = Postings()  # of sessions, as those of texts
        self._text_postings = Postings()
        self._abbreviations = Abbreviations(
            text for session in event.sessions for text in texts_of(session)
        )
        tracks = {track.id: track.name for track in event.tracks}
        initials = titles_by_initials(event.sessions)
        for position, session in enumerate(event.sessions):
            self._add_titles(position, session, initials.get(session.id, ()), surfaces)
            sorts = [name for one in session.tracks if one in tracks for name in tracks[one].all()]
            self._add_text(position, sorts)
            for text in (*session.title.all(), *session.aliases, *sorts):
                for term in terms_of(text):
                    self._headings.add(term.stem, position)
            self._add_text(position, (*texts_of(session), *session.keywords))
        self._vocabulary = tuple(self._text_postings)
        self._stems = {session: array("I") for session in self.ids}
        for number, stem in enumerate(self._vocabulary):
            for position in self._text_postings.of(stem):
                self._stems[self.ids[position]].append(number)
        count = max(1, len(self.ids))
        self._idf: Mapping[str, float] = {
            term: math.log(1 + count / len(self._text_postings.of(term)))
            for term in self._text_postings
        }
        self._rare = math.log(1 + count)
        self._scripts = {script_of(term) for term in self._text_postings}
        self._title_weights = array("d", (self._weight_of(own) for _, own in self._titles))
        self.phrases = TitlesAsTyped(
            (title, session.id)
            for session in event.sessions
            for title in (*session.title.all(), *session.aliases)
        )
        self.halves = TitlesAsTyped(
            (half, session.id)
            for session in event.sessions
            for title in session.title.all()
            for half in halves_of(title)
        )
        self.mistyped = Mistyped(self._text_postings, surfaces, joined_words(event.sessions))

    def _add_titles(
        self,
        position: int,
        session: Session,
        initials: Sequence[str],
        surfaces: Mapping[str, set[str]],
    ) -> None:
        titles = session.title.all()
        # "Open stage: five minutes each" is the open stage to everybody.
        short = (half for title in titles for half in halves_of(title)[:1])
        typed = (form for title in titles for form in typed_forms(title)[1:])
        for text in dict.fromkeys((*titles, *session.aliases, *short, *initials, *typed)):
            stems = tuple(dict.fromkeys(term.stem for term in terms_of(text)))
            if not stems:
                continue
            self._named.update(
                term.stem
                for term in terms_of(text)[1:]
                if term.is_capital or any(map(str.isdigit, term.surface))
            )
            for term in terms_of(text):
                surfaces[term.stem].add(term.surface)
            for stem in stems:
                self._title_postings.add(stem, len(self._titles))
                self._titled_postings.add(stem, position)
                self._text_postings.add(stem, position)
            self._titles.append((position, stems))
            self._pairs.update(pairwise(term.stem for term in terms_of(text)))
            for part in parts_of_compounds(text):
                for term in terms_of(part):
                    for postings in (self._headings, self._titled_postings, self._text_postings):
                        postings.add(term.stem, position)

    def _add_text(self, position: int, texts: Sequence[str]) -> None:
        for text in texts:
            terms = terms_of(text)
            for stem in (*(t.stem for t in terms), *self._abbreviations.other_stems(terms)):
                self._text_postings.add(stem, position)

    def stems_of(self, session: str) -> frozenset[str]:
        """Return every stem of a session's titles and aliases, and of its text where matched."""
        return frozenset(self._vocabulary[number] for number in self._stems.get(session, ()))

    def shared(self, session: str, stems: frozenset[str]) -> frozenset[str]:
        """Return which of some stems a session's titles, track or text have."""
        position = self._positions[session]
        return frozenset(stem for stem in stems if self._text_postings.has(stem, position))

    def weight(self, stem: str) -> float:
        """Return how telling a stem is: rare ones more than common ones.

        One in a script in which nothing of the programme is written tells nothing.
        """
        known = self._idf.get(stem)
        if known is not None:
            return known
        return self._rare if script_of(stem) in self._scripts else 0.0

    def _weight_of(self, stems: Iterable[str]) -> float:
        return math.fsum(map(self.weight, stems))

    def is_telling(self, stem: str) -> bool:
        """Whether so few sessions have a stem that it tells what is asked about."""
        return 0 < self.texts_with(stem) <= max(FEW, len(self.ids) // FEW_OF)

    def texts_with(self, stem: str) -> int:
        """Return how many sessions have a stem in their title, track or text."""
        return len(self._text_postings.of(stem))

    def knows(self, stem: str) -> bool:
        """Whether the programme has the stem anywhere."""
        return stem in self._text_postings

    def has_in_title(self, stem: str) -> bool:
        """Whether any title has the stem."""
        return stem in self._title_postings

    def stand_together(self, first: str, second: str) -> bool:
        """Whether a title has two stems one right after the other."""
        return (first, second) in self._pairs

    def is_name(self, stem: str) -> bool:
        """Whether a title writes the stem as a name, with a capital inside the title or a digit."""
        return stem in self._named

    def has_in_heading(self, stem: str) -> bool:
        """Whether any title or track's name has the stem."""
        return stem in self._headings

    def by_heading(self, stems: Sequence[str]) -> tuple[str, ...]:
        """Return the sessions that have all the stems in their title and track, in order."""
        return self._with_all(self._headings, stems)

    def with_all(self, stems: Sequence[str]) -> tuple[str, ...]:
        """Return the sessions that have all the stems in their title, track or text, in order."""
        return self._with_all(self._text_postings, stems)

    def _with_all(self, postings: Postings, stems: Sequence[str]) -> tuple[str, ...]:
        own = [set(postings.of(stem)) for stem in stems]
        return (
            tuple(self.ids[position] for position in sorted(set.intersection(*own))) if own else ()
        )

    def with_phrase(self, stems: Sequence[str]) -> tuple[str, ...]:
        """Return the sessions that have the stems near each other, in any order, in one text.

        Of those that many sessions have somewhere nobody is looked at: they are words of all.
        """
        found = self.with_all(stems)
        if len(stems) == 1 or len(found) > MOST:
            return found
        events = (self._sessions[self._positions[one]] for one in found)
        return tuple(session.id for session in events if _has_phrase(session, frozenset(stems)))

    def titles_with(self, stem: str) -> int:
        """Return how many different titles have the stem: one that is held again counts once."""
        return len({self._titles[number][1] for number in self._title_postings.of(stem)})

    def by_title(self, stems: Collection[str]) -> list[Hit]:
        """Return the sessions whose titles share stems with the question, best first."""
        stems = frozenset(stems)
        total = self._weight_of(stems)
        if not total:
            return []
        scores: Counter[int] = Counter()
        for stem in sorted(stems):  # of titles alike the same ones are looked at in every process
            postings = self._title_postings.of(stem)
            if len(postings) <= max(200, len(self._titles) // 4):
                scores.update(postings)
        best: dict[int, Hit] = {}
        for title, _ in scores.most_common(60):
            position, own = self._titles[title]
            shared = stems.intersection(own)
            weight = self._weight_of(shared)
            hit = Hit(
                self.ids[position], weight / self._title_weights[title], weight / total, shared
            )
            if position not in best or best[position].title_share < hit.title_share:
                best[position] = hit
        return sorted(
            best.values(), key=lambda hit: (-hit.title_share * hit.question_share, hit.id)
        )

    def by_subject(self, stems: Sequence[str]) -> list[Hit]:
        """Return the sessions about what the stems say, best first."""
        unique = tuple(dict.fromkeys(stems))
        total = sum(self.weight(stem) for stem in unique)
        if not total:
            return []
        summed = np.zeros(len(self.ids))
        for stem in unique:
            own = np.zeros(len(self.ids))
            own[np.asarray(self._text_postings.of(stem))] = ABSTRACT * self.weight(stem)
            own[np.asarray(self._titled_postings.of(stem))] = TITLE * self.weight(stem)
            summed += own
        found = np.flatnonzero(summed)
        if len(found) > MOST:
            found = found[summed[found] >= np.partition(summed[found], -MOST)[-MOST]]
        scores = dict(zip(found.tolist(), summed[found].tolist(), strict=True))
        best = heapq.nsmallest(MOST, scores, key=lambda p: (-scores[p], self.ids[p]))
        return [
            Hit(
                self.ids[position],
                scores[position] / total,
                scores[position] / total,
                frozenset(s for s in unique if self._text_postings.has(s, position)),
            )
            for position in best
        ]


def _has_phrase(session: Session, stems: frozenset[str]) -> bool:
    said = ([term.stem for term in terms_of(text)] for text in texts_of(session))
    width = len(stems) + BETWEEN
    return any(
        stems <= {*words[at : at + width]}
        for words in said
        for at, word in enumerate(words)
        if word in stems
    )


BETWEEN = 2
"""Other words among those of a phrase: "cadena (descentralizada) de bloques"."""


def texts_of(session: Session) -> tuple[str, ...]:
    """Return a session's titles and abstract."""
    abstract = session.abstract.value if session.abstract else None
    return (*session.title.all(), *(abstract.all() if abstract else ()))
