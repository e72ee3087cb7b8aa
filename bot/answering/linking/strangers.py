"""Names of people who are not on the list, told by what makes them names wherever they stand.

A given name before what can be a family name, somebody everybody knows, one word where only a name
can stand: none of them is the subject of a talk, unless it is asked what speaks about them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.answering.linking.addresses import ADDRESS
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import WordSense
from bot.answering.linking.person_names import (
    is_family_name,
    is_given_name,
    is_only_given_name,
    may_be_family,
    may_be_given,
    particles,
)
from bot.answering.linking.session_languages import language_spans
from bot.answering.linking.spans import Spans, is_inside, overlaps, touches
from bot.answering.text.markers import find_term, question_words_in
from bot.answering.text.normalise import fold, script_of
from bot.answering.text.terms import Term
from bot.answering.text.wording import name_terms, terms

LONGEST_GAP = 1
"""Characters between the words of a name."""

SHORTEST = 3
"""Letters of a word that alone is a name where one must stand."""


@dataclass(frozen=True, slots=True)
class Strangers:
    """Where names stand that are nobody's on the list, and neither a subject nor the writer's own.

    `asked` are those where only a name can stand, `unlisted` all that are surely names.
    """

    spans: Spans = ()
    asked: Spans = ()
    unlisted: Spans = ()


def strangers_of(
    text: str,
    found: Sequence[Term],
    sense: WordSense,
    knowledge: Knowledge,
    language: str,
    beside: Spans,
    named: Spans,
) -> Strangers:
    """Return where names of nobody on the list stand, outside what is of the event (`named`).

    `beside` are those told by what stands beside a part of a listed name.
    """
    told = _without_named(_strangers_in(text, found, sense, knowledge, language), found, named)
    spans = [
        span
        for span in _without_touching(
            [*told, *_without_named([_name_in(s, found, sense) for s in beside], found, named)]
        )
        if not _is_told_only(span, text, language)
    ]
    asked = [
        span
        for span in spans
        if any(touches(t, [span]) for t in found if sense.is_asked_name(t) or sense.is_cued(t))
        or (all(is_inside(t, [span]) for t in found) and _is_listed_in_part(span, found, knowledge))
    ]
    unlisted = [span for span in spans if span in asked or overlaps(span, told)]
    return Strangers(spans, asked, unlisted)


def _name_in(span: tuple[int, int], found: Sequence[Term], sense: WordSense) -> tuple[int, int]:
    """Return a name without what stands small before its capitals: "swears Natasha Oyelaran".

    Where a name must stand all of it is one: "when does olia Nakamura speak".
    """
    if span in sense.asked:
        return span
    capitals = [term.start for term in found if is_inside(term, [span]) and term.is_capital]
    within = [term for term in found if is_inside(term, [span])]
    is_named = bool(within) and within[0].surface in particles()
    return (capitals[0], span[1]) if capitals and not is_named else span


def _is_listed_in_part(span: tuple[int, int], found: Sequence[Term], knowledge: Knowledge) -> bool:
    """Whether one word of a name that is nobody's is a part of somebody else's."""
    return any(is_inside(t, [span]) and knowledge.names.has_part(t.surface) for t in found)


def _strangers_in(
    text: str, found: Sequence[Term], sense: WordSense, knowledge: Knowledge, language: str
) -> Spans:
    """Return where names stand that are of nobody on the list, in order."""
    spans = [
        *_known_to_all(text, found, sense, knowledge, language),
        *_given_and_family(found, sense, knowledge, language),
        *_single(text, found, sense, knowledge, language),
        *(match.span() for match in ADDRESS.finditer(text)),
    ]
    return _without_touching(spans)


def _without_touching(spans: Spans) -> Spans:
    """Return the longest of spans that share a character, in order."""
    kept: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda span: span[0] - span[1]):
        if not overlaps(span, kept):
            kept.append(span)
    return sorted(kept)


def _is_told_only(span: tuple[int, int], text: str, language: str) -> bool:
    """Whether what stands by a name asks what speaks about it, or says who writes."""
    before = fold(text[: span[0]]).rstrip()
    after = fold(text[span[1] :]).lstrip()
    is_who = "who" in question_words_in(after.partition(" ")[0], language)
    if before.endswith(name_terms("own_name_words", language)) and not is_who:
        return True  # "c'est Ana" says who writes, and "c'est Ana qui ouvre" does not
    about = terms("about_words", language)
    if language == "ko":
        return after.removeprefix("에").lstrip().startswith(about)  # "푸틴에 대한"
    return before.endswith(about) if language == "zh" else before.split(" ")[-1] in about


def _known_to_all(
    text: str, found: Sequence[Term], sense: WordSense, knowledge: Knowledge, language: str
) -> Iterator[tuple[int, int]]:
    """Yield where somebody everybody knows is named who is not on the list."""
    folded = fold(text)
    if len(folded) != len(text):
        return
    for spoken in sorted({language, "en"}):
        for name in terms("world_people", spoken):
            span = find_term(folded, name) if name in folded else None
            if span is None or _is_in_title(span, found, sense, knowledge):
                continue
            if not any(find_term(fold(p.name), name) for p in knowledge.event.people):
                before = [t for t in found if 0 < span[0] - t.end <= LONGEST_GAP]
                is_name = bool(before) and not sense.is_ordinary(before[0])
                yield (before[0].start if is_name else span[0]), span[1]  # "Elon Musk"


def _is_in_title(
    span: tuple[int, int], found: Sequence[Term], sense: WordSense, knowledge: Knowledge
) -> bool:
    """Whether a title has a name that is not asked after: it is what a session is on."""
    named = [term for term in found if is_inside(term, [span])]
    is_asked = any(sense.is_asked_name(term) or sense.is_cued(term) for term in named)
    return not is_asked and all(knowledge.sessions.has_in_heading(term.stem) for term in named)


def _given_and_family(
    found: Sequence[Term], sense: WordSense, knowledge: Knowledge, language: str
) -> Iterator[tuple[int, int]]:
    """Yield where two words are somebody's given name and family name, particles between."""
    for index, first in enumerate(found):
        behind = index + 1
        while behind < len(found) and found[behind].surface in particles():
            behind += 1
        name = found[index : behind + 1]
        if behind == len(found) or not _is_in_one(name) or found[behind] in sense.joined:
            continue
        second = found[behind]
        is_within = index > 0 or len(name) == len(found)
        is_written = first.is_capital and second.is_capital and not sense.is_shouted
        if first.is_capital != second.is_capital or _is_of_event(first, knowledge):
            continue  # "Ada programming"
        is_free = _may_be_family(second, sense, knowledge)
        is_given = is_given_name(first.surface) and not sense.is_ordinary(first)
        is_family = is_free and is_family_name(second.surface)
        is_given_within = is_given_name(first.surface) and is_within and is_written
        is_unheard = not _is_placed(found, index, language) and all(
            _is_unheard(t, sense, knowledge) for t in (first, second)
        )
        if may_be_given(first.surface) and script_of(first.surface) == "arabic":
            # Arabic has no capitals: "طالب هندسة" studies, and "متى يتحدث سعيد العمري" is asked.
            is_given = is_free and (is_family or sense.is_cued(first))
        # "Will tomorrow" is no name; "Viral Shah" is, and so is "Will Young".
        if (is_given and (is_free or (is_within and is_written))) or (
            is_within and is_written and (is_family or is_unheard or (is_given_within and is_free))
        ):
            yield first.start, _end_of_name(found, behind, sense)


def _is_in_one(name: Sequence[Term]) -> bool:
    """Whether nothing but a space stands between words."""
    return all(0 < b.start - a.end <= LONGEST_GAP for a, b in pairwise(name))


def _end_of_name(found: Sequence[Term], index: int, sense: WordSense) -> int:
    """Return where a name ends that goes on with what hyphens join to it."""
    return found[sense.compound(found, index)[-1]].end


def _may_be_family(term: Term, sense: WordSense, knowledge: Knowledge) -> bool:
    is_free = not sense.is_ordinary(term) or (
        may_be_family(term.surface) and not sense.is_known(term)
    )
    return is_free and _is_alphabetic(term) and not _is_of_event(term, knowledge)


def _is_placed(found: Sequence[Term], index: int, language: str) -> bool:
    """Whether the word before is one that a place or a body has: "at the Waldorf Astoria"."""
    categories = ("articles", "place_words", "from_words")
    placing = {word for one in categories for word in terms(one, language)}
    return index > 0 and found[index - 1].surface in placing


def _is_unheard(term: Term, sense: WordSense, knowledge: Knowledge) -> bool:
    """Whether a word is none that anybody knows: two with capitals are a name nobody listed."""
    return (
        len(term.surface) >= SHORTEST
        and not sense.is_ordinary(term)
        and not sense.is_misspelt(term)
        and _is_alphabetic(term)
        and not _is_of_event(term, knowledge)
    )


def _single(
    text: str, found: Sequence[Term], sense: WordSense, knowledge: Knowledge, language: str
) -> Iterator[tuple[int, int]]:
    """Yield single words that are names: where one must stand, or as given names with a capital.

    A language is nobody: "my German is poor".
    """
    languages = language_spans(text, language)
    for index, term in enumerate(found):
        if not _is_alphabetic(term) or len(term.surface) < SHORTEST or sense.is_ordinary(term):
            continue
        if _is_of_event(term, knowledge) or text[term.start : term.end].isupper():
            continue
        if touches(term, languages):
            continue
        is_whole = len(found) == 1 and is_only_given_name(term.surface)
        is_within = index > 0 and term.is_capital and not sense.is_shouted
        is_given = is_within and is_only_given_name(term.surface)
        is_alone = sense.is_asked_name(term) and not any(
            is_inside(other, [span]) and other is not term
            for span in sense.asked
            if is_inside(term, [span])
            for other in found
        )
        if is_whole or is_given or is_alone:
            yield term.start, term.end


def _is_alphabetic(term: Term) -> bool:
    return term.surface.isalpha() and script_of(term.surface) in {"latin", "cyrillic", "arabic"}


def _is_of_event(term: Term, knowledge: Knowledge) -> bool:
    """Whether the event has a word for something else than people."""
    return knowledge.names.is_word(term.surface)


def _without_named(spans: Spans, found: Sequence[Term], named: Spans) -> Spans:
    """Leave out the names that share a character with what is of the event."""
    of_event = [term for term in found if touches(term, named)]
    return [
        span
        for span in spans
        if span not in named and not any(touches(term, [span]) for term in of_event)
    ]
