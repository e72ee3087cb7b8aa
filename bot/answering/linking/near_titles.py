"""Titles that a question gives but for a word: "GeoServer 4 workshop" is not that on GeoServer 3.

They are no title of the event: what is told of the one that comes near is a guess, and said so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from rapidfuzz import fuzz

from bot.answering.classifier.language_model import LanguageModel, language_model
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import concepts_in
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention
from bot.answering.linking.replaced_words import (
    Replaced,
    figure_of,
    kept_of,
    replaced_in,
    shared_of,
)
from bot.answering.linking.spans import Spans, is_inside, touches
from bot.answering.linking.title_parts import halves_of
from bot.answering.linking.variants import nouns
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import is_shouted, is_unsegmented, script_of
from bot.answering.text.terms import Term, sound, terms_of
from bot.answering.text.wording import terms_everywhere
from bot.core.models import Session
from bot.languages import SCRIPTS

MOST_LOOKED_AT = 25
"""Titles, the nearest first, that are held against a question."""

MOST_NEAR = 3
"""Titles that are shown as near."""

LEAST_KEPT = 2
"""Telling words that are left of a title where one of everyday is in the place of another."""

LONGEST = 3
"""Words that stand for others; of Han and Hangul, pairs of characters twice as many."""

MOST_OTHER = 12
"""Words of a title that a question has not, small, inflected and replaced ones; with more it is
surely another's, and is not looked at closer."""

UNLIKE = 40
"""Percent of letters in common below which no word is another in a different writing."""

_CLAUSES = re.compile(r"[:;?!–—|,]\s|\s[–—|-]\s")
_QUOTES = re.compile(r"[\"“”„«»「」『』《》]([^\"“”„«»「」『』《》]+)[\"“”„«»「」『』《》]")
_JOINTS = re.compile(r"[\s'’‐/&+._-]*\Z")


@dataclass(frozen=True)
class _Asked:
    """A question with what tells which of its words may be of a title.

    `unnamed` is where the event, times and whole names stand, `quoted` what quotation marks hold.
    """

    text: str
    terms: Sequence[Term]
    language: str
    reading: LanguageModel
    mentions: Sequence[Mention]
    unnamed: Spans
    quoted: Spans


def near_titles(
    linked: Entities, knowledge: Knowledge, reading: LanguageModel, language: str
) -> tuple[Session, ...]:
    """Return the sessions whose title a question gives with another word in it.

    None where a whole title stands in it, or more of its words are another's title.
    """
    if linked.title_spans:
        return ()
    text, mentions, everything = linked.text, linked.mentions, terms_of(linked.text)
    # The 4 of "GeoServer 4" is no hour.
    hours = [span for span in linked.times.offsets if not text[slice(*span)].isdigit()]
    unnamed = [
        *(m.span for m in mentions if m.kind in {"event", "venue"}),
        *(m.span for m in mentions if m.kind == "person" and " " in text[slice(*m.span)]),
        *(*linked.stranger_spans, *linked.unlisted, *hours),
    ]
    quoted = [match.span(1) for match in _QUOTES.finditer(text)]
    asked = _Asked(text, everything, language, reading, mentions, unnamed, quoted)
    meant = knowledge.sessions.mistyped.respelt(everything, reading.is_known)
    hits = knowledge.sessions.by_title([stem for _, stem in meant])[:MOST_LOOKED_AT]
    stems = {term.stem for term in everything} | {stem for _, stem in meant}
    has_figure = any(map(_has_figure, everything))
    near: dict[str, tuple[int, int, float]] = {}
    most_shared = 0
    for hit in hits:
        session = knowledge.programme.session[hit.id]
        for title in _texts_of(session):
            own = terms_of(title)
            shared = [term for term in own if term.stem in stems]
            least = 1 if has_figure and any(map(_has_figure, own)) else LEAST_KEPT
            if len(shared) < least or len(own) - len(shared) > MOST_OTHER:
                most_shared = max(most_shared, _size(asked, shared))
                continue
            kept = kept_of(everything, own)
            size = _size(asked, [everything[row] for row, _ in kept])
            most_shared = max(most_shared, _size(asked, shared_of(everything, own)))
            one = _only_replaced(asked, session, own, kept)
            if one is None:
                continue
            rank = size, -abs(len(one.written) - len(one.meant)), _likeness(one)
            if hit.id not in near or near[hit.id] < rank:
                near[hit.id] = rank
    found = sorted(near, key=lambda one: near[one], reverse=True)
    if not found or near[found[0]][0] < most_shared:
        return ()  # more of its words are of a title in another order, or with more
    best = [one for one in found if near[one][:2] == near[found[0]][:2]]
    return tuple(knowledge.programme.session[one] for one in best[:MOST_NEAR])


def _has_figure(term: Term) -> bool:
    return figure_of(term.surface).isdecimal()


def _texts_of(session: Session) -> dict[str, None]:
    """Return a session's titles, with their halves and clauses; its aliases are titles, too."""
    parts = ((text, *halves_of(text), *_CLAUSES.split(text)) for text in session.title.all())
    return dict.fromkeys([*(text for own in parts for text in own), *session.aliases])


def _size(asked: _Asked, words: Sequence[Term]) -> int:
    """Return how many words there are, function words apart."""
    return sum(not _reading_of(term, asked.reading).is_function_word(term) for term in words)


def _likeness(one: Replaced) -> float:
    if _is_of_numbers(one):
        number, other = (int(figure_of(own[0].surface)) for own in (one.written, one.meant))
        return -abs(float(number - other))
    written, meant = (" ".join(term.surface for term in own) for own in (one.written, one.meant))
    return fuzz.ratio(written, meant)


def _sounds_unlike(one: Replaced) -> bool:
    """Whether words in another writing are surely not those of the title as they sound."""
    written, meant = (
        "".join(sound(term.surface) for term in own) for own in (one.written, one.meant)
    )
    return fuzz.ratio(written, meant) < UNLIKE


def _is_of_numbers(one: Replaced) -> bool:
    """Whether a number stands for another: "Workshop 99"."""
    pairs = one.written, one.meant
    return all(len(own) == 1 and figure_of(own[0].surface).isdecimal() for own in pairs)


def _only_replaced(
    asked: _Asked, session: Session, title: Sequence[Term], kept: Sequence[tuple[int, int]]
) -> Replaced | None:
    """Return the one stretch of a title that is another in the question, if all else is given."""
    found = [
        one
        for one in replaced_in(asked.terms, title, kept, partial(_is_edge, asked))
        if any(_tells(asked, term) for term in one.written)
        and not all(map(_is_small, one.meant))
        and not _is_of_session(asked, session, one)
    ]
    if len(found) != 1:
        return None
    there = {column for _, column in kept}
    is_whole = all(
        column in there or term in found[0].meant or _is_small(term)
        for column, term in enumerate(title)
    )
    return found[0] if is_whole and _is_other_name(asked, found[0], kept) else None


def _is_of_session(asked: _Asked, session: Session, one: Replaced) -> bool:
    """Whether what stands for a word of a title is who holds it, or its room."""
    own = {*(taking.person for taking in session.people), *session.rooms}
    named = [mention.span for mention in asked.mentions if own & {*mention.ids}]
    return all(touches(term, named) for term in one.written)


def _is_edge(asked: _Asked, term: Term, beside: Term) -> bool:
    """Whether what is named ends before a term, seen from the one beside it."""
    first, second = sorted((term, beside), key=lambda one: one.start)
    if not _JOINTS.fullmatch(asked.text[first.end : second.start]):
        return True
    if is_unsegmented(term.surface) != is_unsegmented(beside.surface):
        return True
    if any(is_inside(beside, [span]) != is_inside(term, [span]) for span in asked.quoted):
        return True
    return not _tells(asked, term)


def _tells(asked: _Asked, term: Term) -> bool:
    """Whether a term can be a word of a name: none that asks, of no sort, nobody's name."""
    if touches(term, asked.unnamed):
        return False
    if is_inside(term, asked.quoted):
        return True
    own = _reading_of(term, asked.reading)
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


def _reading_of(term: Term, reading: LanguageModel) -> LanguageModel:
    script = script_of(term.surface)
    return language_model(script) if script in SCRIPTS else reading


def _is_other_name(asked: _Asked, one: Replaced, kept: Sequence[tuple[int, int]]) -> bool:
    """Whether what is in a title's place is surely something else, and the title surely meant."""
    size = 2 if any(is_unsegmented(term.surface) for term in one.written) else 1
    if max(len(one.written), len(one.meant)) > LONGEST * size or _says_same(asked, one):
        return False
    scripts = {script_of(term.surface) for term in (*one.written, *one.meant)} - {None}
    telling = [asked.terms[row] for row, _ in kept if _tells(asked, asked.terms[row])]
    if _is_of_numbers(one):
        return bool(_size(asked, [asked.terms[row] for row, _ in kept]))
    if len(kept) < LEAST_KEPT or not telling:
        return False
    if len(scripts) > 1:  # a word heard as another writing has it, or translated
        is_quoted = all(is_inside(term, asked.quoted) for term in one.written)
        return is_quoted and _sounds_unlike(one)
    if any(_is_name(asked, term) or is_inside(term, asked.quoted) for term in one.written):
        return True
    known = [term for term in telling if _reading_of(term, asked.reading).is_known(term)]
    return len(telling) >= LEAST_KEPT + (len(known) == len(telling))


def _is_name(asked: _Asked, term: Term) -> bool:
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


def _says_same(asked: _Asked, one: Replaced) -> bool:
    """Whether words mean the same as those of the title: in another language, or a synonym."""
    meant = {term.stem for term in one.meant}
    return any(
        meant & {*stems}
        for concept in concepts_in(one.written, asked.language)
        for stems in concept.words
    )
