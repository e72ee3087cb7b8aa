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
from bot.answering.linking.title_parts import halves_of
from bot.answering.linking.title_replaced import (
    LEAST_KEPT,
    Kept,
    TitleAsked,
    likeness,
    only_replaced,
)
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
    shared: dict[str, int] = {}
    for hit in hits:
        session = knowledge.programme.session[hit.id]
        # In quotation marks one with fewer words may be meant.
        least = 0 if asked.quoted else max((one.size for one in near.values()), default=0)
        for found, size in _of_session(asked, session, stems, least):
            shared[hit.id] = max(size, shared.get(hit.id, 0))
            if found and (hit.id not in near or near[hit.id].rank < found.rank):
                near[hit.id] = found
    order = sorted(near, key=lambda one: near[one].rank, reverse=True)
    if not order:
        return NearTitles()
    first = near[order[0]]
    is_quoted = asked.is_quoted(first.kept, first.replaced)
    most_shared = max((size for one, size in shared.items() if one not in near), default=0)
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


def _of_session(
    asked: TitleAsked, session: Session, stems: set[str], least: int
) -> Iterator[tuple[_Near | None, int]]:
    """Yield what is near of each title of a session, and how many words are shared with it.

    Halves and clauses of a title are titles, too; aliases are. One with fewer than `least` words is
    not looked at closer.
    """
    for title in session.title.all():
        yield _of_title(asked, session, title, stems, least)
        if _shares_enough(asked, terms_of(title), stems):
            for part in dict.fromkeys((*halves_of(title), *_CLAUSES.split(title))):
                if part != title:
                    yield _of_title(asked, session, part, stems, least)
    for alias in session.aliases:
        yield _of_title(asked, session, alias, stems, least)


def _of_title(
    asked: TitleAsked, session: Session, title: str, stems: set[str], least: int
) -> tuple[_Near | None, int]:
    own = terms_of(title)
    shared = [term for term in own if term.stem in stems]
    if len(own) - len(shared) > MOST_OTHER or not _shares_enough(asked, own, stems):
        return None, asked.size(shared)
    same = same_words(asked.terms, asked.alike, own)
    kept = kept_of(same)
    size = asked.size([asked.terms[row] for row, _ in kept])
    one = only_replaced(asked, session, title, own, same, kept) if size >= least else None
    near = _Near(one, kept, size) if one else None
    return near, asked.size(shared_of(asked.terms, same))


def _shares_enough(asked: TitleAsked, own: Sequence[Term], stems: set[str]) -> bool:
    """Whether so many words of a title are asked with that it is worth a closer look."""
    is_numbered = asked.has_figure and any(map(is_figure, own))
    return sum(term.stem in stems for term in own) >= (1 if is_numbered else LEAST_KEPT)


def _is_around(asked: TitleAsked, near: _Near, linked: Entities) -> bool:
    """Whether the titles that stand word for word in a question are parts of one that is near."""
    rows = [row for row, _ in near.kept]
    start, end = asked.terms[rows[0]].start, asked.terms[rows[-1]].end
    is_other = any(is_inside(term, linked.title_spans) for term in near.replaced.written)
    return not is_other and all(start <= a and b <= end for a, b in linked.title_spans)
