"""Sessions that mean what a question says in other words, or in another language."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from threading import Lock

import numpy as np
import numpy.typing as npt

from bot.answering.classifier.encoder import Encoder
from bot.answering.classifier.hashing import Floats
from bot.answering.linking.passages import sentences_of
from bot.answering.text.normalise import fold
from bot.answering.text.plain import plain_text
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms
from bot.core.models import EDGE_KINDS, Event, Session
from bot.core.programme import IDLE_KINDS
from bot.languages import LANGUAGES

_NEARNESS, _STANDING_OUT, _BIAS = 12.4, 17.0, -5.8
"""From how near the nearest session is (cosine), and how much nearer than the next ones, to how
likely it is the one meant. Fitted on 452 subjects asked of eight imported events in seven languages
and 761 questions that no session answers; measured on events left out, the wanted session is the
nearest of 85 % and among the first three of 94 %."""

NEAR = 0.08
"""From which chance on sessions are offered as what comes nearest to a talk asked for. Of 71
subjects asked of twelve events 60 are then among the first three offered; from 0.2 on it was 53."""

MEANT = 0.5
"""From here on what is near counts as an answer: 75 % of those rightly found, 1 % of the others."""

SURE = 0.8
"""From here on it is said plainly: 56 % of those rightly found, none of 90 subjects that no session
has, of 254 questions about something else none, and of 417 about other things of the event 2 %."""

AGREED = 0.17
"""How near a session must be that a rare word of the question speaks for, too."""

OF_ALL = 0.3
"""How near one must be that has all words of the question somewhere in its text."""

CLOSE = 0.05
"""How much less near than the nearest one another session may be to be meant, too."""

MOST_SESSIONS = 2000
"""Sessions of an event that are read for their meaning: each costs about 9 ms at the start."""

_NO_SUBJECT = IDLE_KINDS | EDGE_KINDS

_RIVALS, _RIVALS_OF = 10, 4
"""How many of the next ones the nearest session is compared with, at most: a quarter of all."""

_PIECE, _PIECES = 200, 3
"""Characters of a piece of an abstract, and how many pieces are read, each with the title. One of
300 found 81 % of the wanted sessions first, two 84 %, three of 200 characters 85 %."""


@dataclass(frozen=True)
class Nearby:
    """The sessions nearest to a question with how near (cosine), the nearest first.

    `chance` is how likely the first is meant, from 0 to 1; no more than `most` are.
    `read_all` returns the same of all sessions, which few questions look at.
    """

    nearness: Mapping[str, float]
    chance: float
    most: int = 5
    read_all: Callable[[], Mapping[str, float]] = dict

    @cached_property
    def everywhere(self) -> Mapping[str, float]:
        """All sessions of the event with how near they are, the nearest first."""
        return self.read_all()

    @property
    def ids(self) -> tuple[str, ...]:
        """The sessions about as near as the first."""
        least = max(self.nearness.values(), default=0.0) - CLOSE
        return tuple(one for one, near in self.nearness.items() if near >= least)[: self.most]


_NOTHING = Nearby({}, 0.0)


class Meanings:
    """What the sessions of an event mean; read at `warm` or at the first question that needs it."""

    def __init__(self, event: Event, encoder: Encoder) -> None:
        self._encoder = encoder
        by_title: dict[str, list[Session]] = defaultdict(list)
        for session in event.sessions:
            if session.kind not in _NO_SUBJECT and _texts_of(session):
                by_title[session.title.all()[0]].append(session)
        # One that is held several times is no rival of itself.
        self._sessions = tuple(map(tuple, by_title.values()))
        self._lock = Lock()
        self._read: tuple[Floats, npt.NDArray[np.intp]] | None = None

    def warm(self) -> None:
        """Read the sessions now, unless there are too many."""
        if self._are_read:
            self._vectors()

    @property
    def _are_read(self) -> bool:
        return bool(self._encoder.dimension) and 0 < len(self._sessions) <= MOST_SESSIONS

    def nearest(self, texts: Sequence[str]) -> Nearby:
        """Return the sessions nearest to texts that say the same, best a subject and the whole."""
        asked = [text for text in dict.fromkeys(texts) if text.strip()]
        if not asked or not self._are_read:
            return _NOTHING
        vectors, starts = self._vectors()
        near = [np.maximum.reduceat(vectors @ one, starts) for one in self._encoder.encode(asked)]
        scores = np.mean(near, axis=0)
        rivalling = min(_RIVALS, max(1, len(scores) // _RIVALS_OF))
        everywhere = np.argsort(-scores, kind="stable")
        order = everywhere[: 1 + rivalling]
        best, rivals = float(scores[order[0]]), scores[order[1:]]
        outstanding = best - float(rivals.mean()) if rivals.size else 0.0
        logit = _NEARNESS * best + _STANDING_OUT * outstanding + _BIAS

        def nearness_of(places: npt.NDArray[np.intp]) -> dict[str, float]:
            return {one.id: float(scores[at]) for at in places for one in self._sessions[at]}

        chance = 1 / (1 + math.exp(-logit))
        return Nearby(nearness_of(order), chance, read_all=lambda: nearness_of(everywhere))

    def _vectors(self) -> tuple[Floats, npt.NDArray[np.intp]]:
        """Return the vectors of all pieces, and at which one each session begins."""
        with self._lock:
            if self._read is None:
                texts = [_texts_of(same[0]) for same in self._sessions]
                vectors = self._encoder.encode([piece for own in texts for piece in own])
                starts = np.cumsum([0, *map(len, texts[:-1])])
                self._read = vectors, starts
            return self._read


@cache
def _words_for_kinds() -> frozenset[str]:
    """Return the words for kinds of sessions: a title that is no more has no meaning of its own."""
    return frozenset(word for one in LANGUAGES for word, _ in grouped_terms("kinds", one))


def _texts_of(session: Session) -> list[str]:
    """Return the beginning of a session's abstract in pieces, each after its title."""
    told = session.abstract.value.by_language if session.abstract and session.abstract.value else {}
    pieces = [
        f"{session.title.get(code)}. {piece}"
        for code, text in told.items()
        for piece in _pieces(plain_text(text))
    ]
    # A title of one word, or that is no more than a word for a kind, is near to anything.
    return pieces or [
        f"{title}."
        for title in session.title.all()
        if len(terms_of(title)) > 1 and fold(title) not in _words_for_kinds()
    ]


def _pieces(text: str) -> list[str]:
    """Return the first sentences of a text, as many together as fit a piece."""
    pieces = [""]
    for sentence in sentences_of(text):
        if pieces[-1] and len(pieces[-1]) + len(sentence) > _PIECE:
            if len(pieces) == _PIECES:
                break
            pieces.append("")
        pieces[-1] = f"{pieces[-1]} {sentence}".strip()[: _PIECE + _PIECE // 3]
    return pieces
