"""Whether a text says no more than that something is somewhere: "is it in Oslo?"."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.cities import LONGEST_CITY
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention
from bot.answering.linking.places import is_place
from bot.answering.linking.spans import Spans, blanked, is_of_spans, touches
from bot.answering.text.choices import choices_in
from bot.answering.text.markers import confirming_spans, has_any, without_categories, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term
from bot.answering.text.whether import asks_openly
from bot.answering.text.wording import name_terms, single_words, terms
from bot.answering.times.zones import city_names
from bot.languages import UNSEGMENTED

OF_EVENT = frozenset({"event", "venue", "org"})
"""Kinds of names that are of the whole event, or of a body that may stand for its venue."""


def says_only_where(
    text: str,
    places: Spans,
    named: Spans,
    found: Sequence[Term],
    knowledge: Knowledge,
    reading: LanguageModel,
    language: str,
) -> bool:
    """Whether it is said that something is at one of some places, of nobody, and nothing else.

    `named` is where the event and its venue are named as well.
    """
    folded, choices = fold(text), choices_in(text)
    if not places or len(folded) != len(text) or asks_openly(blanked(text, choices), language):
        return False
    own = {word for place in knowledge.places for word in place.split()}
    beside = [*confirming_spans(text, language), *choices]
    if language in UNSEGMENTED:
        said = {at for term in found for at in range(term.start, term.end)}
        times = [(at, at + 1) for at in range(len(text)) if at not in said]
        return _is_all_unspaced(folded, places, [*places, *beside, *times], own, language)
    is_at = any(_is_at(place, found, language) for place in places)
    return is_at and _is_all(
        [t for t in found if not touches(t, [*named, *places, *beside])], own, reading, language
    )


def places_said(
    text: str,
    mentions: Sequence[Mention],
    found: Sequence[Term],
    knowledge: Knowledge,
    reading: LanguageModel,
    language: str,
) -> Spans:
    """Return where cities and countries stand, if it is said only that something is there."""
    if any(m.kind not in OF_EVENT for m in mentions):
        return ()
    named = [m.span for m in mentions if m.kind != "org"]
    places = places_in(text, found, named, language)
    places += _names_behind_place_words(text, found, named, reading, language)
    is_only = says_only_where(text, places, named, found, knowledge, reading, language)
    return places if is_only else ()


def places_in(
    text: str, found: Sequence[Term], named: Spans, language: str
) -> list[tuple[int, int]]:
    """Return where cities and countries stand outside of what is named."""
    places = [
        (window[0].start, window[-1].end)
        for size in range(1, LONGEST_CITY + 1)
        for at in range(len(found) - size + 1)
        if (window := found[at : at + size]) and not any(is_of_spans(t, named) for t in window)
        if is_place(text[window[0].start : window[-1].end])
    ]
    if language not in UNSEGMENTED:
        return places
    # The shortest that begins there: a particle is written onto it.
    return [min(one for one in places if one[0] == start) for start in {a for a, _ in places}]


def _names_behind_place_words(
    text: str, found: Sequence[Term], named: Spans, reading: LanguageModel, language: str
) -> list[tuple[int, int]]:
    """Return where words written as a name stand that only a place can be: "in Quezon City"."""
    behind, spans = set[int](), list[tuple[int, int]]()
    for at, (before, term) in enumerate(pairwise(found), 1):
        is_name = term.is_capital and not text[term.start : term.end].isupper()
        is_first = before.surface in terms("place_words", language) and not (
            reading.is_known(term) or reading.is_event_word(term)
        )
        if is_name and (is_first or at - 1 in behind) and not is_of_spans(term, named):
            behind.add(at)
            spans.append((term.start, term.end))
    return spans


def _is_at(place: tuple[int, int], found: Sequence[Term], language: str) -> bool:
    """Whether a word for being somewhere stands before a place."""
    articles = {*terms("articles", language), "l"}
    before = [t.surface for t in found if t.end <= place[0] and t.surface not in articles]
    return bool(before) and before[-1] in terms("place_words", language)


def _is_all(
    rest: Sequence[Term], own: AbstractSet[str], reading: LanguageModel, language: str
) -> bool:
    """Whether words say only that something is there, or that it is held, and of nobody."""
    articles = {*terms("articles", language), "l"}
    of_somebody = {
        word
        for one in ("person_pronouns", "somebody_words", "people_words")
        for word in single_words(one, language)
    }
    taking_place = single_words("taking_place_words", language)
    return all(
        (t.surface not in of_somebody or t.surface in articles)  # "él" is typed "el"
        and (
            reading.is_function_word(t)
            or reading.is_event_word(t)
            or t.surface in taking_place
            or t.surface in own
            or t.surface in city_names()
        )
        for t in rest
    )


def _is_all_unspaced(
    folded: str, places: Spans, known: Spans, own: AbstractSet[str], language: str
) -> bool:
    """Do the same where words are not spaced: a particle stands beside a place."""
    at = [(start, end) for start, end in places if _has_particle(folded, start, end, language)]
    if not at:
        return False
    rest = blanked(folded, known)
    rest = rest.replace("在", " ") if language == "zh" else rest
    rest = without_terms(rest, name_terms("holding_words", language))
    rest = without_categories(rest, _OF_PLACE, language)
    for word in sorted(own, key=len, reverse=True):
        rest = rest.replace(word, " ")
    return not any(map(str.isalpha, rest)) and not has_any(folded, "coming_words", language)


def _has_particle(folded: str, start: int, end: int, language: str) -> bool:
    if language == "zh":
        return folded[:start].rstrip().endswith("在")
    return folded[end:].lstrip().startswith(("에서", "에")) or folded[start:end].endswith("에서")


_OF_PLACE = (
    "thing_pronouns", "event_words", "taking_place_words", "whether_words",
    "place_words",
)  # fmt: skip
