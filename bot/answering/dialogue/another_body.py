"""A body beside the one just told of, by a part of its name: "and the space office too?"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from fractions import Fraction

from bot.answering.dialogue.state import DialogueState
from bot.answering.intents import ASSISTANT, TALK
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import concepts_in
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word, says, without_categories, without_terms
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.small_words import small_words, without_small
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import grouped_terms
from bot.core.models import Organisation

MOST_TERMS, MOST_CHARACTERS = 7, 14
"""Terms, and characters of Chinese or Korean, of a message that only names another body."""

LEAST_PART = 3
"""Characters of a part of a name in Chinese or Korean that tells a body, if no other has them."""

_OF_BODIES = frozenset({"attendees", "organisation", "partners", "organisers"})

_SMALL = (
    "function_words", "follow_up", "still_on_words", "coming_words", "thing_pronouns",
    "taking_part_words", "filler_nouns", "trailing_fillers",
)  # fmt: skip


def with_another_body(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return the question as one about the body a part of whose name is named; None for others.

    Every word must be of its name, and they must tell it from all others: "the space office" has
    one more word of that of one than of any other.
    """
    if state.intent not in _OF_BODIES or query.intent.startswith((TALK, ASSISTANT)):
        return None
    is_picked = says(linked.text, "some_of_bodies_words", query.spoken)
    names_more = query.is_specific or query.bodies or query.names_event or query.times.days
    is_of_else = bool(names_more) or asks_by_word(linked.text, query.spoken)
    is_of_comers = state.intent == "attendees"
    body = _picked(linked, query, is_of_comers=is_of_comers) if is_picked else None
    body = body or (None if is_of_else else _named_in(linked, query))
    if body is None:
        return None
    intent = "attendees" if is_of_comers and not is_picked else "organisation"
    query = query.without_sessions() if is_picked else query
    return replace(
        query, intent=intent, bodies=(body,), subject=(), subject_text="", found=(),
        has_unknown_terms=False, continues=True,
    )  # fmt: skip


def _picked(linked: Entities, query: ParsedQuestion, *, is_of_comers: bool) -> Organisation | None:
    """Return the one of the bodies told of whose name has what is said of it.

    "Which of them does disarmament research": of those who come, that the text on them names.
    """
    language = query.spoken
    if not linked.has_at_most(2 * MOST_TERMS, 3 * MOST_CHARACTERS):
        return None
    attendance = query.programme.event.attendance if is_of_comers else None
    told = fold((query.voice.text(attendance) if attendance else None) or "")
    known = query.programme.event.organisations
    named = [body for body in known if any(fold(name) in told for name in _names(body))]
    bodies = [one for one in named if not _is_within_another(one, named)] or known
    if is_unsegmented(linked.text):
        asking = [term for term, _ in grouped_terms("question_words", language)]
        rest = without_categories(without_terms(fold(linked.text), asking), _OF_PICKING, language)
        return _by_part("".join(rest.split()), bodies)
    asking = [
        word for term, _ in grouped_terms("question_words", language) for word in term.split()
    ]
    small = small_words((*_SMALL, *_OF_PICKING), language) | {*asking}
    return _best_of([t for t in linked.terms if len(t.surface) > 1], small, bodies, language)


_OF_PICKING = ("some_of_bodies_words", "dealing_words", "recalled_words", "interjections")
"""Categories of the words of a message that picks a body by what it does."""


def _named_in(linked: Entities, query: ParsedQuestion) -> Organisation | None:
    bodies = query.programme.event.organisations
    if not linked.has_at_most(MOST_TERMS, MOST_CHARACTERS):
        return None
    if is_unsegmented(linked.text):
        return _by_part(linked.text, bodies)
    terms = [one for one in linked.terms if len(one.surface) > 1]  # no "l" of "l'espace"
    return _best_of(terms, small_words(_SMALL, query.spoken), bodies, query.spoken)


def _is_within_another(body: Organisation, named: Sequence[Organisation]) -> bool:
    """Whether a body's name is only a part of another's: "United Nations"."""
    own = {fold(name) for name in _names(body)}
    others = [fold(name) for one in named if one is not body for name in _names(one)]
    return any(name != other and name in other for name in own for other in others)


def _best_of(
    terms: Sequence[Term], small: AbstractSet[str], bodies: Sequence[Organisation], language: str
) -> Organisation | None:
    """Return the one body whose name has every word that is not small, and more than others'."""
    said = [one for one in terms if without_small([one.surface], small)]
    if not said:
        return None
    words = [_meant(term, language) for term in said]
    names = {body.id: _stems(body) for body in bodies}
    shared = [sum(bool(word & stems) for stems in names.values()) for word in words]
    if not all(shared):
        return None
    weights = {
        one: sum(Fraction(1, n) for w, n in zip(words, shared, strict=True) if w & stems)
        for one, stems in names.items()
        if all(word & stems for word in words)
    }
    best = max(weights, key=lambda one: weights[one], default=None)
    if best is None or weights[best] < 1 or sum(w == weights[best] for w in weights.values()) > 1:
        return None
    return next(body for body in bodies if body.id == best)


def _meant(term: Term, language: str) -> frozenset[str]:
    """Return the stems of a word, and of those in all languages that mean the same."""
    concepts = concepts_in([term], language)
    meant = {stem for one in concepts for word in one.words if len(word) == 1 for stem in word}
    bare = {one.stem for one in terms_of(term.surface.removeprefix("و"))}
    return frozenset({term.stem, *meant, *bare})


def _stems(body: Organisation) -> frozenset[str]:
    return frozenset(term.stem for name in _names(body) for term in terms_of(name))


def _by_part(text: str, bodies: Iterable[Organisation]) -> Organisation | None:
    """Return the one body whose names have the longest part of a text, if no other's have it."""
    folded = fold(text)
    for length in range(len(folded), LEAST_PART - 1, -1):
        for start in range(len(folded) - length + 1):
            part = folded[start : start + length]
            if not part.isalpha():
                continue
            having = [b for b in bodies if any(part in fold(name) for name in _names(b))]
            if len(having) == 1 and len(folded) - length <= MOST_BESIDE:
                return having[0]
    return None


MOST_BESIDE = 4
"""Characters of Chinese or Korean beside the part of a name: particles, "too", "and"."""


def _names(body: Organisation) -> tuple[str, ...]:
    return (*body.name.all(), *body.aliases)
