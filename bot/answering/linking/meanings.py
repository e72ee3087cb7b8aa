"""Sessions that mean what a question says in other words, or in another language.

Only asked where no word of the question stands in the programme: what stands there is surer.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from threading import Lock

import numpy as np

from bot.answering.classifier.encoder import Encoder
from bot.answering.classifier.hashing import Floats
from bot.answering.text.normalise import fold
from bot.answering.text.plain import plain_text
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms
from bot.core.models import Event, Session, SessionKind
from bot.core.programme import IDLE_KINDS
from bot.languages import LANGUAGES

NEAR = 0.35
"""How near a session must be (cosine) to be offered. Of 44 subjects asked of three imported events
in seven languages, 31 had the right session first and this near; of 76 not there, 2 had one."""

SURE = 0.4
"""From here on what is near counts as what was asked: 24 of the same 44, and none of the 76."""

AGREED = 0.25
"""How near one must be that a rare word of the question speaks for, too. Of 160 questions on three
imported events 20 name a session so, all the right one; of 62 that nothing answers none does."""

CLOSE = 0.06
"""How much less near than the nearest one another session may be."""

MOST = 5
MOST_SESSIONS = 2000
"""Sessions of an event that are read for their meaning: each costs about 3 ms at the start."""

_NO_SUBJECT = IDLE_KINDS | {SessionKind.OPENING, SessionKind.CLOSING}

LEAST_TERMS = 2
"""A title of one word is near to anything."""

LONGEST = 300
"""Characters of an abstract that are read: they say what it is about."""


class Meanings:
    """What the sessions of an event mean; read at `warm` or at the first question that needs it."""

    def __init__(self, event: Event, encoder: Encoder) -> None:
        self._encoder = encoder
        self._sessions = tuple(s for s in event.sessions if s.kind not in _NO_SUBJECT)
        self._lock = Lock()
        self._read: tuple[Floats, tuple[str, ...]] | None = None

    def warm(self) -> None:
        """Read the sessions now, unless there are too many."""
        if self._are_read:
            self._vectors()

    @property
    def _are_read(self) -> bool:
        return bool(self._encoder.dimension) and 0 < len(self._sessions) <= MOST_SESSIONS

    def nearest(self, texts: Sequence[str], least: float = NEAR) -> tuple[tuple[str, float], ...]:
        """Return (session id, nearness) of what comes near to any of the texts, nearest first."""
        asked = [text for text in dict.fromkeys(texts) if text.strip()]
        if not asked or not self._are_read:
            return ()
        vectors, ids = self._vectors()
        if not ids:
            return ()
        near = np.max([vectors @ vector for vector in self._encoder.encode(asked)], axis=0)
        best: dict[str, float] = {}
        for row in np.argsort(-near, kind="stable")[: 2 * MOST]:
            if near[row] < max(least, float(near.max()) - CLOSE):
                break
            best.setdefault(ids[row], float(near[row]))
        return tuple(best.items())[:MOST]

    def _vectors(self) -> tuple[Floats, tuple[str, ...]]:
        with self._lock:
            if self._read is None:
                pairs = [(text, one.id) for one in self._sessions for text in _texts_of(one)]
                vectors = self._encoder.encode([text for text, _ in pairs])
                ids = tuple(identity for _, identity in pairs)
                self._read = vectors, ids
            return self._read


@cache
def _words_for_kinds() -> frozenset[str]:
    """Return the words for kinds of sessions: a title that is no more has no meaning of its own."""
    return frozenset(word for one in LANGUAGES for word, _ in grouped_terms("kinds", one))


def _texts_of(session: Session) -> list[str]:
    """Return the titles of a session, and its title with the beginning of its abstract."""
    titles = [
        title
        for title in session.title.all()
        if len(terms_of(title)) >= LEAST_TERMS and fold(title) not in _words_for_kinds()
    ]
    if session.abstract is None or session.abstract.value is None:
        return titles
    told = session.abstract.value.by_language.items()
    written = [f"{session.title.get(code)}. {plain_text(text)[:LONGEST]}" for code, text in told]
    return [*titles, *written]
