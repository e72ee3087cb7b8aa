"""Titles that a question gives but for a word: "GeoServer 4 workshop" is not that on GeoServer 3.

They are no title of the event: what is told of the one that comes near is a guess, and said so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import is_another_word
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.replaced_words import (
    Replaced,
    is_figure,
    kept_of,
    same_words,
    shared_of,
)
from bot.answering.linking.spans import is_inside
from bot.answering.linking.title_parts import halves_of, without_remark
from bot.answering.linking.title_replaced import (
    LEAST_KEPT,
    Kept,
    TitleAsked,
    likeness,
    only_replaced,
)
from bot.answering.linking.variants import nouns
from bot.answering.text.quotation import quoted_spans
from bot.answering.text.terms import Term, terms_of
from bot.core.models import Session

MOST_LOOKED_AT = 25
"""Titles, the nearest first, that are held against a question."""

MOST_NEAR = 3
"""Titles that are shown as near."""

MOST_OTHER = 12
"""Words of a title that a question has not, small, inflected and replaced ones; with more it is
surely another's, and is not looked at closer."""

_WHOLE = frozenset({"person", "room"})
"""Things whose name, of several words, is no part of a title: "in Room 4" of no "AI in ... 4"."""

_CLAUSES = re.compile(r"[:;?!–—|,]\s|\s[–—|-]\s")


@dataclass(frozen=True)
class NearTitles:
    """Sessions whose title is given with another word in it.

    Where that title `is_sure`, no word of it says anything else: it is quoted, long, or all of the
    text.
    """

    sessions: tuple[Session, ...] = ()
    is_sure: bool = False


@dataclass(frozen=True)
class _Near:
    """A title that comes near: what is in it replaced, and how much of it is given."""

    replaced: Replaced
    kept: Kept
    size: int

    @property
    def rank(self) -> tuple[int, int, float]:
        """Return what sorts it among others: words given, then as many for as many, then alike."""
        other, meant = self.replaced.written, self.replaced.meant
        return self.size, -abs(len(other) - len(meant)), likeness(self.replaced)


def near_titles(
    linked: Entities,
    knowledge: Knowledge,
    reading: LanguageModel,
    language: str,
    *,
    is_foreign: bool,
) -> NearTitles:
    """Return the sessions whose title a question gives with another word in it.

    None where more of its words are another's title, or one stands in it that is no part of it. In
    a language that is not read (`is_foreign`) most of a long title must be given.
    """
    asked = _asked(linked, reading, language, is_foreign=is_foreign)
    if linked.title_spans and all(is_inside(one, linked.title_spans) for one in asked.telling):
        return NearTitles()  # beside a title word for word nothing stands that can be of another
    meant = knowledge.sessions.mistyped.respelt(
        asked.terms, lambda term, meant: reading.is_known(term) or is_another_word(term, meant)
    )
    hits = knowledge.sessions.by_title([stem for _, stem in meant])[:MOST_LOOKED_AT]
    stems = {term.stem for term in asked.terms} | {stem for _, stem in meant}
    near: dict[str, _Near] = {}
    for hit in hits:
        session = knowledge.programme.session[hit.id]
        # In quotation marks one with fewer words may be meant.
        least = 0 if asked.quoted else max((one.size for one in near.values()), default=0)
        for title, own in _titles_of(asked, session, stems):
            found = _of_title(asked, session, title, own) if _has_most(asked, own, stems) else None
            is_first = hit.id not in near or (found and near[hit.id].rank < found.rank)
            if found and found.size >= least and is_first:
                near[hit.id] = found
    order = sorted(near, key=lambda one: near[one].rank, reverse=True)
    if not order:
        return NearTitles()
    first = near[order[0]]
    if _is_of_named(asked, first, linked) or _is_title_itself(asked, first, linked):
        return NearTitles()
    is_quoted = asked.is_quoted(first.kept, first.replaced)
    others = (knowledge.programme.session[hit.id] for hit in hits if hit.id not in near)
    most_shared = max((_most_shared(asked, one, stems) for one in others), default=0)
    if first.size < most_shared and not is_quoted:
        return NearTitles()  # more of its words are of a title in another order, or with more
    is_sure = is_quoted or asked.is_long(first.kept) or asked.is_all(first.kept, first.replaced)
    if linked.title_spans and not (is_sure and _is_around(asked, first, linked)):
        return NearTitles()
    best = [one for one in order if near[one].rank[:2] == first.rank[:2]]
    return NearTitles(tuple(knowledge.programme.session[one] for one in best[:MOST_NEAR]), is_sure)


def _asked(
    linked: Entities, reading: LanguageModel, language: str, *, is_foreign: bool
) -> TitleAsked:
    text, mentions = linked.text, linked.mentions
    # The 4 of "GeoServer 4" is no hour.
    hours = [span for span in linked.times.offsets if not text[slice(*span)].isdigit()]
    unnamed = [
        *(m.span for m in mentions if m.kind in {"event", "venue"}),
        *(m.span for m in mentions if m.kind in _WHOLE and " " in text[slice(*m.span)]),
        *(*linked.stranger_spans, *linked.unlisted, *hours),
    ]
    terms, quoted = terms_of(text), quoted_spans(text)
    return TitleAsked(
        text, terms, language, reading, mentions, unnamed, quoted, is_foreign=is_foreign
    )


def _titles_of(
    asked: TitleAsked, session: Session, stems: set[str]
) -> Iterator[tuple[str, Sequence[Term]]]:
    """Yield the titles of a session and their words, aliases too.

    Halves and clauses of one that a question has words of are titles as well.
    """
    for written in session.title.all():
        title = without_remark(written)
        own = terms_of(title)
        yield title, own
        if _shares_enough(asked, own, stems):
            for part in dict.fromkeys((*halves_of(title), *_CLAUSES.split(title))):
                if part != title:
                    yield part, terms_of(part)
    for alias in session.aliases:
        yield alias, terms_of(alias)


def _of_title(asked: TitleAsked, session: Session, title: str, own: Sequence[Term]) -> _Near | None:
    same = same_words(asked.terms, asked.alike, own)
    kept = kept_of(same)
    one = only_replaced(asked, session, title, own, same, kept)
    return _Near(one, kept, asked.size([asked.terms[row] for row, _ in kept])) if one else None


def _most_shared(asked: TitleAsked, session: Session, stems: set[str]) -> int:
    """Return how many words a question shares with that title of a session that has most."""
    return max(
        asked.size(
            shared_of(asked.terms, same_words(asked.terms, asked.alike, own))
            if _has_most(asked, own, stems)
            else [term for term in own if term.stem in stems]
        )
        for _, own in _titles_of(asked, session, stems)
    )


def _has_most(asked: TitleAsked, own: Sequence[Term], stems: set[str]) -> bool:
    """Whether a question has so much of a title that it is worth a closer look."""
    others = sum(term.stem not in stems for term in own)
    return others <= MOST_OTHER and _shares_enough(asked, own, stems)


def _shares_enough(asked: TitleAsked, own: Sequence[Term], stems: set[str]) -> bool:
    """Whether enough words of a title are asked with."""
    is_numbered = asked.has_figure and any(map(is_figure, own))
    return sum(term.stem in stems for term in own) >= (1 if is_numbered else LEAST_KEPT)


def _is_of_named(asked: TitleAsked, near: _Near, linked: Entities) -> bool:
    """Whether a track or room is named by its noun, and no word of the title beside it.

    "What is on in the Rust devroom" gives nothing else of "Hello to the Lamp devroom".
    """
    named = [one for one in linked.mentions if one.kind in {"track", "room"}]
    is_named = any(
        all(is_inside(term, [one.span]) for term in near.replaced.written) for one in named
    )
    both = nouns("track") | nouns("room")
    kept = [asked.terms[row] for row, _ in near.kept]
    return is_named and asked.size([term for term in kept if term.surface not in both]) == 0


def _is_title_itself(asked: TitleAsked, near: _Near, linked: Entities) -> bool:
    """Whether what stands for another word is a whole title, or all else a numbered half of one.

    "Is Knots for beginners", "when else is Sails 1 taught", of "Sails 1: the basics".
    """
    written = {term.stem for term in near.replaced.written}
    kept = {asked.terms[row].stem for row, _ in near.kept}
    whole = [hit.terms for hit in linked.hits if hit.title_share >= 1]
    halves = (
        terms_of(half)
        for session in linked.sessions
        for title in session.title.all()
        for half in halves_of(title)
    )
    is_half = any(
        any(map(is_figure, half)) and {term.stem for term in half} <= kept for half in halves
    )
    return is_half or (bool(written) and any(written <= one for one in whole))


def _is_around(asked: TitleAsked, near: _Near, linked: Entities) -> bool:
    """Whether the titles that stand word for word in a question are parts of one that is near."""
    rows = [row for row, _ in near.kept]
    start, end = asked.terms[rows[0]].start, asked.terms[rows[-1]].end
    is_other = any(is_inside(term, linked.title_spans) for term in near.replaced.written)
    return not is_other and all(start <= a and b <= end for a, b in linked.title_spans)
