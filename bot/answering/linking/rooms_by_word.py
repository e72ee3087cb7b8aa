"""Rooms called by one word of their name, in any language: "la terrasse" of the Lighthouse Terrace.

The word stands beside a noun for a room; or it is of no other name, title or topic of the event and
stands as a place that is spoken of: with "where", after an article or a word for a place, or alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.glossary import said_otherwise
from bot.answering.linking.kind_words import kinds_in
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

SCORE = 0.9


class RoomWords:
    """The words of an event's rooms, and those that nothing else of it is called by."""

    def __init__(self, event: Event) -> None:
        self._rooms = event.rooms
        self._languages = event.languages
        self._others = frozenset(_other_stems(event)) if event.rooms else frozenset()
        self._by_stem: dict[str, set[str]] = defaultdict(set)
        self._stems: dict[str, set[str]] = defaultdict(set)
        for room in event.rooms:
            for text in (*room.name.all(), *room.aliases):
                for term in filter(self._tells, terms_of(text)):
                    self._stems[room.id].add(term.stem)
                    self._by_stem[term.stem].add(room.id)
        self._phrases: dict[str, Phrases] = {}

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
        if not self._by_stem or not free:
            return ()
        if language not in self._phrases:
            self._phrases[language] = Phrases(self._words_in(language))
        mentions = [self._mention(phrase, free) for phrase in self._phrases[language].find(free)]
        return tuple(
            one
            for one in mentions
            if _is_beside_noun(text, (one.start, one.end), language)
            or self._is_named(text, (one.start, one.end), found, reading, language)
        )

    def _is_named(
        self,
        text: str,
        span: tuple[int, int],
        found: Sequence[Term],
        reading: LanguageModel,
        language: str,
    ) -> bool:
        """Whether a word that nothing else is called by stands as a place that is spoken of."""
        if not self._others.isdisjoint(_stems(text[slice(*span)])):
            return False
        is_place = "where" in question_words_in(text, language) or _is_place(text, span, language)
        is_place = is_place or _is_alone(span, found, reading)
        return is_place and _is_whole(text, span, found, reading, language)

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
                telling = [term for term in terms_of(name) if room.id in self._by_stem[term.stem]]
                words = [term.surface for term in telling]
                for word, _ in said_otherwise(telling, written, language):
                    if not self._others.issuperset(_stems(word)):
                        words.append(word)
                yield from ((w, room.id) for w in words if not _is_common(w, language))

    def _tells(self, term: Term) -> bool:
        is_long = is_unsegmented(term.surface) or len(term.surface) >= SHORTEST
        return (
            is_long
            and term.surface.isalpha()
            and term.surface not in terms_everywhere("function_words")
        )


def _is_common(word: str, language: str) -> bool:
    """Whether a word is one for any room, or for a sort of session: "Online Workshops"."""
    folded = fold(word)
    is_of_session = mentions_session(folded, language) or kinds_in(folded, language, {})
    return word in terms("hall_nouns", language) or bool(is_of_session)


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


def _is_beside_noun(text: str, span: tuple[int, int], language: str) -> bool:
    """Whether a noun for a room stands beside a word: "the audiovisual room", "salle bleue"."""
    nouns = terms("any_hall_nouns", language)
    before, after = fold(text[: span[0]]).rstrip(), fold(text[span[1] :]).lstrip()
    if is_unsegmented(text):
        return after.startswith(nouns)
    return bool({*before.split()[-1:], *after.split()[:1]} & {*nouns})


def _is_alone(span: tuple[int, int], found: Sequence[Term], reading: LanguageModel) -> bool:
    """Whether nothing else is said."""
    return all(is_inside(term, [span]) or reading.is_function_word(term) for term in found)


def _is_place(text: str, span: tuple[int, int], language: str) -> bool:
    """Whether an article or a word for a place stands with a word, or it comes first without."""
    before, after = fold(text[: span[0]]).rstrip(), fold(text[span[1] :])
    places, articles = terms("place_words", language), terms("articles", language)
    if language == "ar":
        return fold(text[slice(*span)]).startswith(("ال", "بال", "لل"))
    if not articles and not before:
        return True
    if is_unsegmented(text):
        return before.endswith(places) or after.startswith(places)
    last = before.split()[-1] if before else ""
    return last in places or (bool(articles) and last.endswith(articles))


def _is_whole(
    text: str,
    span: tuple[int, int],
    found: Sequence[Term],
    reading: LanguageModel,
    language: str,
) -> bool:
    """Whether a word is no part of a longer name: "the chart committee"; and is not "a garden"."""
    before = fold(text[: span[0]]).split()[-1:]
    if before and before[0] in name_terms("before_subjects", language):
        return False
    after = next((term for term in found if term.start >= span[1]), None)
    is_joined = after is not None and not text[span[1] : after.start].strip(" -")
    return is_unsegmented(text) or not (is_joined and after) or reading.is_function_word(after)
