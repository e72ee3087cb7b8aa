"""The thing of which a detail is asked: a bus, a dinner, a hotel, or what was linked by its name.

A detail of one thing is true of no other: the price of the registration is not that of the
excursion, nor the address of the venue that of the hotel. `lexicon/details.yaml` has what
participants ask about beside the programme, in all languages, so that a text in another language
than the question's is known to speak of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise

from bot.answering.linking.phrases import Phrases
from bot.answering.linking.spans import Spans, blanked, is_inside, overlaps
from bot.answering.text.markers import question_words_in, term_spans
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import detail_words, name_terms, read_details, terms
from bot.languages import LANGUAGES


@dataclass(frozen=True, slots=True)
class NamedThing:
    """What a question names, as it is said, and how texts may speak of it.

    A text that speaks of it has all its `concepts` (of `details.yaml`) and all its `words`, which
    tell which one of them it is, or one of its `titles`. `topic` is the usual topic that it is.
    """

    name: str
    concepts: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    topic: str | None = None

    def is_named_in(self, text: str, language: str) -> bool:
        """Whether a text in a language speaks of the thing."""
        stems = _stems(text)
        if any(own and own <= stems for own in map(_stems, self.titles)):
            return True
        named = _concepts_in(text, language)
        is_told = bool(self.concepts) and all(_stands_for(one) & named for one in self.concepts)
        return is_told and all(_stems(word) <= stems for word in self.words)

    def is_touched_in(self, text: str, language: str) -> bool:
        """Whether a text speaks at least of a part of what is named: of some bus, of a hotel."""
        named = _concepts_in(text, language)
        return any(_stands_for(one) & named for one in self.concepts)

    @property
    def usual_topic(self) -> str | None:
        """The usual topic that is on nothing but this: lodging is all that the hotel's tells."""
        is_any = len(self.concepts) == 1 and not (self.words or self.titles)
        return read_details()["topics_of"].get(self.concepts[0]) if is_any else None


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    return frozenset(term.stem for term in terms_of(text))


@lru_cache(maxsize=4096)
def _concepts_in(text: str, language: str) -> frozenset[str]:
    return frozenset(
        one for found in _things(_known(language)).find(terms_of(text)) for one in found.ids
    )


@cache
def _stands_for(concept: str) -> frozenset[str]:
    """Return a concept with those that are one of its kind: the gala is a dinner."""
    return frozenset((concept, *read_details()["kinds_of"].get(concept, ())))


@cache
def _things(language: str) -> Phrases:
    """Return what a language calls the things that participants ask about.

    An Arabic word has another stem with its article than without.
    """
    article = _ARTICLE if language == "ar" else ""
    return Phrases(
        (written, concept)
        for concept, by_language in read_details()["things"].items()
        for word in by_language.get(language, ())
        for written in {word, f"{article}{word}"}
    )


_ARTICLE = "ال"


def is_of_other(text: str, mark: tuple[int, int], thing: NamedThing, language: str) -> bool:
    """Whether a price stands right beside another thing, and apart from the one asked about.

    "A free minibus leaves before each workshop" says nothing of the workshop's price; "free coffee
    and lunch" tells of both.
    """
    wanted = {one for concept in thing.concepts for one in _stands_for(concept)}
    terms = terms_of(text)
    found = [
        ((terms[p.first].start, terms[p.last].end), bool(wanted & set(p.ids)))
        for p in _things(_known(language)).find(terms)
    ]
    own = [span for span, is_own in found if is_own]
    beside = [span for span, is_own in found if not is_own and _gap(span, mark) <= ADJACENT]
    is_joined = any(_gap(one, other) <= JOINED for one in own for other in (*beside, mark))
    return bool(own and beside) and not is_joined


ADJACENT, JOINED = 1, 5
"""Characters between a word and one right beside it, and between two that "and" joins."""


def _gap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(one[0] - other[1], other[0] - one[1])


def stands_somewhere(thing: NamedThing) -> bool:
    """Whether a thing is a house or a desk, which has an address and hours."""
    return set(thing.concepts) <= set(read_details()["places"])


def begins_by_itself(thing: NamedThing) -> bool:
    """Whether a thing is held or leaves at an hour, which a visa and a network do not."""
    return bool(set(thing.concepts) & set(read_details()["timed"]))


def is_reached(thing: NamedThing) -> bool:
    """Whether a thing may have a telephone: what stands somewhere, and a taxi."""
    return set(thing.concepts) <= {*read_details()["places"], *read_details()["called"]}


def spans_of_words(text: str, category: str, language: str) -> Spans:
    """Return where words of a category of details stand; () where folding moves letters.

    Those that ask for the hour, or who is in charge, are left out: "во сколько?" asks for no price.
    """
    folded = fold(text)
    if len(folded) != len(text) or category not in read_details():
        return ()
    found = term_spans(folded, detail_words(category, language))
    hours = term_spans(folded, terms("clock_time", language))
    heads = (*name_terms("head_nouns", language), *name_terms("heading_words", language))
    others = (*hours, *term_spans(folded, heads))
    return tuple(span for span in found if not overlaps(span, others))


def asking_clause(text: str, words: Spans, language: str) -> str:
    """Return a text with blanks for the clauses beside the one that asks for a detail.

    "I have to get to the airport, when does it end?" asks for no hours of the airport. `words` are
    where the detail is asked for. Where the clause that has them has no room to name
    what it is of, the whole text is returned: "the bus: how much?".
    """
    borders = [0, *(m.end() for m in _CLAUSE_END.finditer(text)), len(text)]
    clauses = list(pairwise(borders))
    asking = [
        clause
        for clause in clauses
        if overlaps(clause, words)
        or (not words and question_words_in(text[slice(*clause)], language))
    ]
    clause = blanked(text, [one for one in clauses if one not in asking])
    is_bare = bool(words) and len(terms_of(clause)) <= MOST_BARE
    return clause if asking and not is_bare else text


MOST_BARE = 4
"""Terms of a clause that has no room to name what it asks about."""

_CLAUSE_END = re.compile(r"[,;:!?،؛؟，；。！？—–]|\.\s")


def thing_asked(
    text: str,
    language: str,
    beside: Spans = (),
    is_told: Callable[[Term], bool] = lambda _: False,
) -> NamedThing | None:
    """Return the things of `details.yaml` that a text names, as one; None where it names none.

    `beside` are stretches that name nothing (what asks for the detail, times). A word right beside
    such a thing that `is_told` says to be no word of asking tells which one of it: "hotel Adler"
    (without it, none does).
    """
    # Where no space parts words, "T恤多少钱" has the noun in one pair with what asks.
    terms = terms_of(blanked(text, beside) if is_unsegmented(text) else text)
    found = [
        phrase
        for phrase in _things(language).find(terms)
        if not all(is_inside(term, beside) for term in terms[phrase.first : phrase.last + 1])
    ]
    if not found:
        return None
    concepts = tuple(dict.fromkeys(one for phrase in found for one in phrase.ids[:1]))
    first, last = min(p.first for p in found), max(p.last for p in found)
    taken = {at for phrase in found for at in range(phrase.first, phrase.last + 1)}
    words = []

    def tells(term: Term) -> bool:
        return is_told(term) and not is_inside(term, beside)

    if not is_unsegmented(text):
        for at in (first - 1, last + 1):
            if 0 <= at < len(terms) and at not in taken and tells(terms[at]):
                words.append(terms[at].surface)
                first, last = min(first, at), max(last, at)
    return NamedThing(text[terms[first].start : terms[last].end], concepts, tuple(words))


def _known(language: str) -> str:
    """Return the language whose words name things: for one that has none here, English."""
    return language if language in LANGUAGES else "en"


def names_thing(text: str, language: str) -> bool:
    """Whether a text names any thing of `details.yaml`."""
    return thing_asked(text, _known(language)) is not None


def with_titles(thing: NamedThing | None, name: str, titles: Iterable[str]) -> NamedThing:
    """Return a thing that whole names tell, too; of a name that only says what it is, that."""
    told: list[str] = []
    whole: list[str] = []
    for title in titles:
        concepts = _concepts_of(title)
        told += concepts
        whole += [] if concepts else [title]
    if thing is None:
        return NamedThing(name, tuple(dict.fromkeys(told)), titles=tuple(whole))
    return replace(thing, name=name, titles=tuple(whole))


@cache
def _stems_of(concept: str) -> frozenset[frozenset[str]]:
    return frozenset(
        _stems(word) for words in read_details()["things"][concept].values() for word in words
    )


@lru_cache(maxsize=4096)
def _concepts_of(title: str) -> tuple[str, ...]:
    """Return the things that a title only says to be one of, in any language: "Lunch"."""
    stems = _stems(title)
    return tuple(one for one in read_details()["things"] if stems in _stems_of(one))


def name_asked(text: str, language: str) -> str:
    """Return what a text calls a thing of `details.yaml`, or ""."""
    thing = thing_asked(text, language)
    return thing.name if thing else ""
