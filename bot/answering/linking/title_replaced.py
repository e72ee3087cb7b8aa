"""The one stretch of a title that a question has something else for, if all else is given."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise

from rapidfuzz import fuzz

from bot.answering.classifier.language_model import LanguageModel, language_model
from bot.answering.linking.glossary import concepts_in
from bot.answering.linking.mentions import Mention
from bot.answering.linking.replaced_words import (
    Replaced,
    by_likeness,
    figure_of,
    is_figure,
    is_written_otherwise,
    replaced_in,
)
from bot.answering.linking.spans import Spans, is_inside, touches
from bot.answering.linking.variants import nouns
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import is_shouted, is_unsegmented, script_of
from bot.answering.text.terms import Term, count_words, sound
from bot.answering.text.wording import detail_words, terms_everywhere
from bot.core.models import Session
from bot.languages import SCRIPTS

LEAST_KEPT = 2
"""Telling words that are left of a title where one of everyday is in the place of another."""

SURELY_MEANT = 5
"""Words that are left of a title in their order with but one stretch replaced: then it is meant,
however common they are; of Han and Hangul, pairs of characters twice as many."""

LONGEST = 3
"""Words that stand for others; of Han and Hangul, pairs of characters twice as many."""

MOST_BESIDE = 3
"""Words beside a title in one pair of quotation marks."""

UNLIKE = 40
"""Percent of letters in common below which no word is another in a different writing."""

_JOINTS = re.compile(r"[\s'’‐/&+._-]*\Z")
_MARKS = str.maketrans("“”„«»", '"""""', " \u00a0\u202f")

Kept = Sequence[tuple[int, int]]
"""The positions of words that a question and a title have in order: in the one, in the other."""


@dataclass(frozen=True)
class TitleAsked:
    """A question with what tells which of its words may be of a title.

    `unnamed` is where the event, times and whole names stand, `quoted` what quotation marks hold.
    Of one `is_foreign`, in none of the languages that are read, the words tell little.
    """

    text: str
    terms: Sequence[Term]
    language: str
    reading: LanguageModel
    mentions: Sequence[Mention]
    unnamed: Spans
    quoted: Spans
    is_foreign: bool

    @cached_property
    def has_figure(self) -> bool:
        """Whether any word is a number, however it is written."""
        return any(map(is_figure, self.terms))

    @cached_property
    def alike(self) -> Mapping[str, Sequence[int]]:
        """The positions of the terms by what they have in common with words that are the same."""
        return by_likeness(self.terms)

    @cached_property
    def telling(self) -> frozenset[Term]:
        """The terms that can be words of a name."""
        return frozenset(term for term in self.terms if _tells(self, term))

    def reading_of(self, term: Term) -> LanguageModel:
        """Return the words of a term's own script."""
        script = script_of(term.surface)
        return language_model(script) if script in SCRIPTS else self.reading

    def size(self, words: Sequence[Term]) -> int:
        """Return how many words there are, function words apart."""
        return sum(not self.reading_of(term).is_function_word(term) for term in words)

    def is_long(self, kept: Kept) -> bool:
        """Whether so much of a title is given in its order that no question has it by chance."""
        return count_words(self.terms[row] for row, _ in kept) >= SURELY_MEANT

    def is_quoted(self, kept: Kept, one: Replaced) -> bool:
        """Whether a title with a stretch of it replaced stands in one pair of quotation marks."""
        own = [*(self.terms[row] for row, _ in kept), *one.written]
        return any(all(is_inside(term, [span]) for term in own) for span in self.quoted)

    def is_all(self, kept: Kept, one: Replaced) -> bool:
        """Whether a question is nothing but a title with a stretch of it replaced."""
        rows = {row for row, _ in kept}
        return all(row in rows or term in one.written for row, term in enumerate(self.terms))


def likeness(one: Replaced) -> float:
    """Return how near a stretch is to what stands for it: numbers by value, words by letters."""
    if _is_of_numbers(one):
        number, other = (int(figure_of(own[0].surface)) for own in (one.written, one.meant))
        return -abs(float(number - other))
    written, meant = (" ".join(term.surface for term in own) for own in (one.written, one.meant))
    return fuzz.ratio(written, meant)


def only_replaced(
    asked: TitleAsked,
    session: Session,
    title: str,
    own: Sequence[Term],
    same: AbstractSet[tuple[int, int]],
    kept: Kept,
) -> Replaced | None:
    """Return the one stretch of a title that is another in the question, if all else is given.

    `own` are the terms of the title, `same` the positions of each two words that are one, `kept`
    those of them that the question has in order.
    """
    telling, is_long = _count_telling(asked, kept), asked.is_long(kept)
    if not (asked.has_figure or is_long or (telling and len(kept) >= LEAST_KEPT)):
        return None  # "the" and "of" are of any title
    edges = partial(_is_edge, asked, _joints_of(title, own))
    is_meant = is_long or telling > LEAST_KEPT
    found = [
        one
        for one in replaced_in(asked.terms, own, same, kept, edges)
        if any(term in asked.telling for term in one.written)
        or (is_meant and not all(map(_is_small, one.written)))
        if not all(map(_is_small, one.meant))
        if not (_is_of_session(asked, session, one) or _asks_price(asked, one))
        if not is_written_otherwise(one)
    ]
    if len(found) != 1 or _is_of_sentence(asked, found[0], kept):
        return None
    there = {column for _, column in kept}
    is_whole = all(
        column in there or term in found[0].meant or _is_small(term)
        for column, term in enumerate(own)
    )
    return found[0] if is_whole and _is_other_name(asked, found[0], kept) else None


def _is_of_sentence(asked: TitleAsked, one: Replaced, kept: Kept) -> bool:
    """Whether what is replaced stands in a quotation that says much more than a title."""
    rows = {row for row, _ in kept}
    others = [term for row, term in enumerate(asked.terms) if row not in rows]
    return any(
        is_inside(one.written[0], [span])
        and sum(is_inside(term, [span]) for term in others) > len(one.written) + MOST_BESIDE
        for span in asked.quoted
    )


def _count_telling(asked: TitleAsked, kept: Kept) -> int:
    return sum(asked.terms[row] in asked.telling for row, _ in kept)


def _is_of_session(asked: TitleAsked, session: Session, one: Replaced) -> bool:
    """Whether what stands for a word of a title is who holds it, or its room."""
    own = {*(taking.person for taking in session.people), *session.rooms}
    named = [mention.span for mention in asked.mentions if own & {*mention.ids}]
    return all(touches(term, named) for term in one.written)


def _asks_price(asked: TitleAsked, one: Replaced) -> bool:
    """Whether what stands for a word of a title asks what it costs: "is the boat trip free"."""
    prices = detail_words("price", asked.language)
    return all(term.surface in prices for term in one.written)


def _joints_of(title: str, own: Sequence[Term]) -> frozenset[str]:
    """Return the marks that stand between words of a title, which end no name there."""
    return frozenset(_marks(title, first, second) for first, second in pairwise(own))


def _marks(text: str, first: Term, second: Term) -> str:
    """Return what stands between two terms, quotation marks alike; "?" where scripts change."""
    marks = text[first.end : second.start].translate(_MARKS)
    return marks or "?" * (is_unsegmented(first.surface) != is_unsegmented(second.surface))


def _is_edge(asked: TitleAsked, joints: frozenset[str], term: Term, beside: Term) -> bool:
    """Whether what is named ends before a term, seen from the one beside it."""
    first, second = sorted((term, beside), key=lambda one: one.start)
    if _marks(asked.text, first, second) not in joints:
        if not _JOINTS.fullmatch(asked.text[first.end : second.start]):
            return True
        if is_unsegmented(term.surface) != is_unsegmented(beside.surface):
            return True
        if any(is_inside(beside, [span]) != is_inside(term, [span]) for span in asked.quoted):
            return True
    return term not in asked.telling


def _tells(asked: TitleAsked, term: Term) -> bool:
    """Whether a term can be a word of a name: none that asks, of no sort, nobody's name."""
    if touches(term, asked.unnamed):
        return False
    if is_inside(term, asked.quoted):
        return True
    own = asked.reading_of(term)
    if any(map(str.isdigit, term.surface)):
        return True
    is_asking = own.is_intent_word(term) and not term.is_capital
    is_sort = term.stem in own.session_stems or term.stem in own.kind_stems
    is_small = own.is_function_word(term) or is_asking or is_sort
    return not (is_small or question_words_in(term.surface, asked.language))


def _is_small(term: Term) -> bool:
    """Whether a word of a title may be left out of it: "the", "workshop", but no T of "T cells"."""
    is_letter = len(term.surface) == 1 and term.is_capital
    if is_letter and term.surface not in terms_everywhere("one_letter_words"):
        return False
    script = script_of(term.surface)
    if script not in SCRIPTS:
        return False
    own = language_model(script)
    is_sort = term.stem in own.session_stems or term.stem in own.kind_stems
    return own.is_function_word(term) or is_sort or term.surface in nouns("track")


def _is_other_name(asked: TitleAsked, one: Replaced, kept: Kept) -> bool:
    """Whether what is in a title's place is surely something else, and the title surely meant."""
    size = 2 if any(is_unsegmented(term.surface) for term in one.written) else 1
    if max(len(one.written), len(one.meant)) > LONGEST * size or _says_same(asked, one):
        return False
    scripts = {script_of(term.surface) for term in (*one.written, *one.meant)} - {None}
    words = [asked.terms[row] for row, _ in kept]
    telling = [term for term in words if term in asked.telling]
    if _is_of_numbers(one):
        return bool(asked.size(words)) and (asked.is_long(kept) or not asked.is_foreign)
    if len(kept) < LEAST_KEPT or not (telling or asked.is_long(kept)):
        return False
    if len(scripts) > 1:  # a word heard as another writing has it, or translated
        is_quoted = all(is_inside(term, asked.quoted) for term in one.written)
        return is_quoted and _sounds_unlike(one)
    if asked.is_long(kept) or asked.is_foreign:
        return asked.is_long(kept)
    if any(_is_name(asked, term) or is_inside(term, asked.quoted) for term in one.written):
        return True
    known = [term for term in telling if asked.reading_of(term).is_known(term)]
    is_titled = _is_name(asked, min((*words, *one.written), key=lambda term: term.start))
    return len(telling) >= LEAST_KEPT + (len(known) == len(telling) and not is_titled)


def _is_name(asked: TitleAsked, term: Term) -> bool:
    """Whether a term is written as a name or a number within a sentence."""
    written = asked.text[term.start : term.end]
    if any(map(str.isdigit, written)):
        return True
    if is_shouted(asked.text):
        return False
    if written[1:] != written[1:].lower() or (len(written) == 1 and written.isupper()):
        return True
    before = asked.text[: term.start].rstrip()
    return term.is_capital and before[-1:].isalnum()


def _sounds_unlike(one: Replaced) -> bool:
    """Whether words in another writing are surely not those of the title as they sound."""
    written, meant = (
        "".join(sound(term.surface) for term in own) for own in (one.written, one.meant)
    )
    return fuzz.ratio(written, meant) < UNLIKE


def _is_of_numbers(one: Replaced) -> bool:
    """Whether a number stands for another: "Workshop 99"."""
    pairs = one.written, one.meant
    return all(len(own) == 1 and is_figure(own[0]) for own in pairs)


def _says_same(asked: TitleAsked, one: Replaced) -> bool:
    """Whether words mean the same as those of the title: in another language, or a synonym."""
    meant = {term.stem for term in one.meant}
    return any(
        meant & {*stems}
        for concept in concepts_in(one.written, asked.language)
        for stems in concept.words
    )
