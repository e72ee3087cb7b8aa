"""Tracks meant by a noun that is their name in the plural, or in another language.

"How many broadcasts" asks of the track "Broadcast", "les dédicaces" and "чтения" of "Autographs"
and "Reading", and so does who reads: each word is an everyday one, which names nothing but where
items are counted or listed, or asked when, where or with whom they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Rank, Ranking
from bot.answering.classifier.encoder import Encoder
from bot.answering.classifier.hashing import Floats
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.classifier.masks import MASKS
from bot.answering.interpretation import CLEAR
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import concepts_in
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.masking import mask
from bot.answering.linking.mentions import Mention
from bot.answering.linking.spans import touches
from bot.answering.linking.variants import nouns
from bot.answering.message.reading import MessageContext
from bot.answering.subjects.words import subject_phrase
from bot.answering.text.markers import first_group, question_words_in, says
from bot.answering.text.normalise import fold, is_unsegmented, script_of
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms_everywhere
from bot.core.models import Track

_OF_ITEMS = frozenset(
    {"programme", "count", "find_sessions", "when", "where", "on_next", "on_now", "speakers"}
    | {"is_today", "rooms", "about", "directions", "session_space", "event_unknown", OUT_OF_SCOPE}
)
"""What is asked of the items of a track, and what a noun resembles that no question is known by."""

ALIKE = 0.65
"""How near (cosine) a noun and the name of a track must be that mean the same.

Of 145 translations of the names of tracks of nine events into six languages 113 are then found, and
none as another track; of 744 other nouns four are found, two of them coffees beside "Kaffeeklatsch"
and one right.
"""

APART = 0.15
"""How much nearer the track must be than any other; measured together with `ALIKE`."""

SHORT = 4
"""Terms of a message that is no more than a noun: "les séances de dédicaces". Chosen."""

LONGEST = 3
"""Terms of a noun for the items of a track: "private viewings". Of Chinese and Korean, twice."""


class TrackMeanings:
    """What the tracks of an event are called, by their words and by their meaning."""

    def __init__(self, knowledge: Knowledge, encoder: Encoder) -> None:
        self._knowledge, self._encoder = knowledge, encoder
        tracks = knowledge.event.tracks
        self._names = tuple((track, name) for track in tracks for name in track.name.all())
        self._words = tuple((track, _own_words(name)) for track, name in self._names)

    def warm(self) -> None:
        """Read the names now."""
        if self._names:
            _ = self._vectors

    def named(
        self,
        linked: Entities,
        ranking: Ranking,
        rank: Rank,
        asked: MessageContext,
    ) -> tuple[Entities, Ranking]:
        """Return a question with the track named that its only noun means, and what it asks so."""
        is_of_items = self._names and self._asks_of_items(linked, ranking, asked.spoken)
        found = self._track_in(linked, asked.words, asked.spoken) if is_of_items else None
        if found is None:
            return linked, ranking
        track, span = found
        mention = Mention("track", (track.id,), *span, 1.0)
        masked = mask(linked.text, [*linked.mentions, mention], linked.times, None, ())
        rest = tuple(term for term in linked.unmatched if not touches(term, [span]))
        named = replace(linked, mentions=(*linked.mentions, mention), unmatched=rest, masked=masked)
        again = rank(masked)
        return named, again if again.best in _OF_ITEMS else rank(MASKS["track"])

    def _asks_of_items(self, linked: Entities, ranking: Ranking, language: str) -> bool:
        """Whether items are asked for, and nothing of the event is named."""
        folded = fold(linked.text)
        is_named = bool(linked.sessions or linked.title_spans or linked.stranger_spans)
        is_named = is_named or any(mention.kind != "event" for mention in linked.mentions)
        if (
            is_named
            or linked.place
            or linked.stated
            or kinds_in(folded, language, self._knowledge.kind_tracks)
        ):
            return False
        is_counted = first_group("quantity", folded, language) is not None
        if not is_counted and ranking.best not in _OF_ITEMS and ranking.confidence >= CLEAR:
            return False  # "who organises the readings"
        is_asked = question_words_in(linked.text, language) & {"when", "where", "who"}
        is_short = linked.has_at_most(SHORT, 3 * SHORT)
        return bool(
            is_counted or is_asked or is_short or says(linked.text, "listing_words", language)
        )

    def _track_in(
        self, linked: Entities, reading: LanguageModel, language: str
    ) -> tuple[Track, tuple[int, int]] | None:
        """Return the track that is all a question names, and where it is said."""
        phrase = subject_phrase(linked, reading, language)
        small = [t for t in linked.terms if reading.is_function_word(t) or reading.is_event_word(t)]
        called = self._called([term for term in linked.terms if term not in small])
        if called is not None:
            start, end = called[1]
            is_all = set(fold(phrase).split()) <= set(fold(linked.text[start:end]).split())
            return called if is_all else None
        span = _span_of(phrase, linked, reading)
        if span is None:
            return None
        said = linked.text[slice(*span)]
        track = self._meant_by(said, language) or self._meant_by(phrase, language)
        return (track, span) if track else None

    def _called(self, terms: Sequence[Term]) -> tuple[Track, tuple[int, int]] | None:
        """Return the one track whose whole name stands among terms, and where; None for none."""
        found = {
            (track.id, terms[first].start, terms[first + len(words) - 1].end): track
            for track, words in self._words
            for first in range(len(terms) - len(words) + 1)
            if all(map(_is_form_of, terms[first : first + len(words)], words))
        }
        if len(found) != 1:
            return None
        ((_, start, end), track) = next(iter(found.items()))
        return track, (start, end)

    def _meant_by(self, phrase: str, language: str) -> Track | None:
        """Return the one track that a noun phrase means in other words; None for none."""
        of_concept = self._of_concept(terms_of(phrase), language)
        return of_concept[0] if len(of_concept) == 1 else self._nearest(phrase)

    def _of_concept(self, said: Sequence[Term], language: str) -> list[Track]:
        """Return the tracks called by a word of the concept that is all of a phrase."""
        words = {
            word
            for concept in concepts_in(said, language)
            if concept.start == said[0].start and concept.end == said[-1].end
            for word in concept.words
        }
        return [t for t, own in self._words if tuple(term.stem for term in own) in words]

    def _nearest(self, phrase: str) -> Track | None:
        """Return the track whose name is near in meaning, and nearer than all others."""
        if not self._encoder.dimension:
            return None
        near = self._vectors @ self._encoder.encode([phrase])[0]
        by_track: dict[str, float] = {}
        for (track, _), how_near in zip(self._names, near.tolist(), strict=True):
            by_track[track.id] = max(how_near, by_track.get(track.id, -1.0))
        best, *rest = sorted(by_track, key=lambda one: -by_track[one])
        is_apart = not rest or by_track[best] - by_track[rest[0]] >= APART
        if by_track[best] < ALIKE or not is_apart:
            return None
        return self._knowledge.programme.track[best]

    @cached_property
    def _vectors(self) -> Floats:
        return self._encoder.encode([name for _, name in self._names])


def _span_of(phrase: str, linked: Entities, reading: LanguageModel) -> tuple[int, int] | None:
    """Return where the words of a phrase stand, with small ones between; None where others do."""
    said = terms_of(phrase)
    most = 2 * LONGEST if is_unsegmented(phrase) else LONGEST
    surfaces = {term.surface for term in said}
    places = [at for at, term in enumerate(linked.terms) if term.surface in surfaces]
    if not 0 < len(said) <= most or len(places) != len(said):
        return None
    stretch = linked.terms[places[0] : places[-1] + 1]
    if any(t.surface not in surfaces and not reading.is_function_word(t) for t in stretch):
        return None
    return stretch[0].start, stretch[-1].end


def _own_words(name: str) -> tuple[Term, ...]:
    """Return the words of a track's name without the nouns for a track or a session."""
    idle = nouns("track") | terms_everywhere("session_words")
    said = terms_of(name)
    return tuple(term for term in said if term.surface not in idle) or said


def _is_form_of(term: Term, own: Term) -> bool:
    """Whether a word is one of a track's name, one or several of it, or what is done there.

    In Latin letters a stem says too little: managers are no management.
    """
    if term.stem != own.stem or term.surface == own.surface or script_of(own.surface) != "latin":
        return term.stem == own.stem
    shorter, longer = sorted((term.surface, own.surface), key=len)
    is_plural = longer in {f"{shorter}s", f"{shorter}es", f"{shorter}x"}
    is_plural = is_plural or (shorter.endswith("y") and longer == f"{shorter[:-1]}ies")
    done = own.surface.removesuffix("ing")
    return is_plural or (done != own.surface and term.surface in {done, f"{done}s"})
