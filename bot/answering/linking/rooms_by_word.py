"""Rooms called by one word of their name, in any language: "la terrasse" of the Lighthouse Terrace.

The word stands beside a noun for a room; or it is of no other name, title or topic of the event and
stands as a place that is spoken of: with "where", after an article or a word for a place, or alone.
A noun for a room does so only after these, and where few rooms are called by it: "the ballroom".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.glossary import translations_of
from bot.answering.linking.kind_words import kind_tracks, kinds_in
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.mentions import Mention
from bot.answering.linking.phrases import Phrase, Phrases
from bot.answering.linking.spans import Spans, is_inside, is_of_spans
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import name_terms, terms, terms_everywhere
from bot.core.models import Event

SHORTEST = 3
"""Letters of a word that alone names a room, where words are of letters."""

MOST_OF_NOUN = 2
"""Rooms called by a noun for a room that it may stand for alone: it is no word for most of them."""

SCORE = 0.9


class _Word(NamedTuple):
    """A word that a room may be called by, and the question it stands in."""

    mention: Mention
    text: str
    found: Sequence[Term]
    reading: LanguageModel
    language: str

    @property
    def written(self) -> str:
        return self.text[self.mention.start : self.mention.end]

    @property
    def before(self) -> str:
        """Return what stands before it, folded."""
        return fold(self.text[: self.mention.start]).rstrip()

    @property
    def after(self) -> str:
        """Return what stands behind it, folded."""
        return fold(self.text[self.mention.end :])


class RoomWords:
    """The words of an event's rooms, and those that nothing else of it is called by."""

    def __init__(self, event: Event) -> None:
        self._rooms = event.rooms
        self._languages = event.languages
        self._tracks = kind_tracks(event)
        self._others = frozenset(_other_stems(event)) if event.rooms else frozenset()
        self._stems = {
            room.id: {
                term.stem
                for text in (*room.name.all(), *room.aliases)
                for term in filter(_tells, terms_of(text))
            }
            for room in event.rooms
        }
        self._phrases = cache(lambda language: Phrases(self._words_in(language)))

    def find(
        self,
        text: str,
        found: Sequence[Term],
        taken: Spans,
        reading: LanguageModel,
        language: str,
    ) -> tuple[Mention, ...]:
        """Return the rooms that a text names by a word outside of what is `taken`."""
        free = [term for term in found if not is_of_spans(term, taken)]
        if not self._rooms or not free:
            return ()
        mentions = [self._mention(phrase, free) for phrase in self._phrases(language).find(free)]
        return tuple(
            one for one in mentions if self._names_room(_Word(one, text, found, reading, language))
        )

    def _names_room(self, word: _Word) -> bool:
        """Whether a noun for a room is beside a word, or it stands as a place that is spoken of.

        As that stands no word by which anything else is called.
        """
        is_noun = fold(word.written) in terms("hall_nouns", word.language)
        if not is_noun and _is_beside_noun(word):
            return True
        if not self._others.isdisjoint(_stems(word.written)):
            return False
        if kinds_in(fold(word.written), word.language, self._tracks):
            return False  # "what films" at a festival of films, of which a cinema may be called
        is_asked_for = "where" in question_words_in(word.text, word.language)
        is_told = _is_place(word) or (not is_noun and (is_asked_for or _is_alone(word)))
        return is_told and _is_whole(word)

    def _mention(self, phrase: Phrase, free: Sequence[Term]) -> Mention:
        """Return what a phrase names, with the words of the same names that stand before it."""
        first = phrase.first
        own = set.intersection(*(self._stems[room] for room in phrase.ids))
        while first and free[first - 1].stem in own:
            first -= 1
        return Mention("room", phrase.ids, free[first].start, free[phrase.last].end, SCORE)

    def _words_in(self, language: str) -> Iterator[tuple[str, str]]:
        """Yield (word, room) of what rooms are called by one word of theirs in a language."""
        for room in self._rooms:
            names = [*room.name.by_language.items()]
            names += [(one, alias) for one in self._languages for alias in room.aliases]
            for written, name in names:
                telling = [term for term in terms_of(name) if term.stem in self._stems[room.id]]
                words = [term.surface for term in telling]
                # "Sequoia", be it said in French, is no room "Redwood".
                otherwise = {fold(word) for word, _ in translations_of(telling, written, written)}
                for word, _ in translations_of(telling, written, language):
                    is_other = fold(word) in otherwise.difference(words)
                    if not (is_other or self._others.issuperset(_stems(word))):
                        words.append(word)
                yield from ((w, room.id) for w in words if not self._is_common(w, language))

    def _is_common(self, word: str, language: str) -> bool:
        """Whether a word is one for any room, or for a sort of session: "Online Workshops"."""
        folded = fold(word)
        if mentions_session(folded, language) or kinds_in(folded, language, {}):
            return True
        called = sum(not stems.isdisjoint(_stems(word)) for stems in self._stems.values())
        is_of_few = called <= MOST_OF_NOUN and folded not in terms("any_hall_nouns", language)
        return folded in terms("hall_nouns", language) and not is_of_few


def _tells(term: Term) -> bool:
    """Whether a word of a room's name may stand for it."""
    is_long = is_unsegmented(term.surface) or len(term.surface) >= SHORTEST
    is_small = term.surface in terms_everywhere("function_words")
    return is_long and term.surface.isalpha() and not is_small


def _stems(text: str) -> Iterator[str]:
    return (term.stem for term in terms_of(text))


def _other_stems(event: Event) -> Iterator[str]:
    """Yield the stems of what else has a name: sessions, topics, tracks, bodies, people, venue."""
    texts = [*event.short_names, *(topic.title for topic in event.topics)]
    written: list[str] = []
    for session in event.sessions:
        texts.append(session.title)
        written += session.aliases
    for track in event.tracks:
        texts.append(track.name)
        written += track.aliases
    for body in event.organisations:
        texts.append(body.name)
        written += body.aliases
    for person in event.people:
        written += (person.name, *person.aliases)
    facts = [event.name]
    if event.venue:
        facts += [fact for fact in (event.venue.city, event.venue.country) if fact]
        facts.append(event.venue.name)
        written += event.venue.aliases
    texts += [fact.value for fact in facts if fact.value]
    for one in (*written, *(form for text in texts for form in text.all())):
        yield from _stems(one)


def _is_beside_noun(word: _Word) -> bool:
    """Whether a noun for a room stands beside a word: "the audiovisual room", "salle bleue"."""
    nouns = terms("any_hall_nouns", word.language)
    before, after = word.before, word.after.lstrip()
    if is_unsegmented(word.text):
        return after.startswith(nouns)
    return bool({*before.split()[-1:], *after.split()[:1]} & {*nouns})


def _is_alone(word: _Word) -> bool:
    """Whether nothing else is said."""
    span = word.mention.start, word.mention.end
    return all(
        is_inside(term, [span]) or word.reading.is_function_word(term) for term in word.found
    )


def _is_place(word: _Word) -> bool:
    """Whether an article or a word for a place stands with a word, or it comes first without."""
    places, articles = terms("place_words", word.language), terms("articles", word.language)
    if word.language == "ar":
        return fold(word.written).startswith(("ال", "بال", "لل"))
    if not articles and not word.before:
        return True
    if is_unsegmented(word.text):
        return word.before.endswith(places) or word.after.startswith(places)
    last = word.before.split()[-1] if word.before else ""
    return last in places or (bool(articles) and last.endswith(articles))


def _is_whole(word: _Word) -> bool:
    """Whether a word is no part of a longer name: "the chart committee"; and is not "a garden"."""
    if set(word.before.split()[-1:]) & set(name_terms("before_subjects", word.language)):
        return False
    end = word.mention.end
    after = next((term for term in word.found if term.start >= end), None)
    if after is None or is_unsegmented(word.text) or word.text[end : after.start].strip(" -"):
        return True
    return word.reading.is_function_word(after)
