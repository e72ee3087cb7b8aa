"""Titles beside names that share words with them, and sessions told by a number as titles."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.linking.mentions import Mention, SessionsByNumber
from bot.answering.linking.person_names import may_be_family, may_be_given
from bot.answering.linking.sessions import Hit
from bot.answering.linking.spans import Spans, is_inside, is_within, touches
from bot.answering.linking.titles import Titles
from bot.answering.text.terms import Term


def without_halves(whole: Titles, mentions: Sequence[Mention]) -> Titles:
    """Leave out halves of titles that are all of a name ("Sponsor session", the track)."""
    names = {m.span for m in mentions}
    return Titles() if whole.is_half and names >= set(whole.spans) else whole


def outside_asked(titles: Titles, asked: Spans, found: Sequence[Term]) -> Titles:
    """Leave out what is not all of the name that is asked about: "Max" of "Max Singh".

    A slip of a title's word is no title there: "Mike Green" is not to make something green. Nor is
    a small word, nobody's name, a part of one beside a whole title: "who is teaching Max".
    """
    stems = {stem for hit in titles.hits for stem in hit.terms}
    is_whole = all(hit.title_share == 1 for hit in titles.hits)
    is_written = is_whole and any(t.is_capital for t in found if t.stem in stems)

    def is_of_name(term: Term) -> bool:
        may_be_name = may_be_given(term.surface) or may_be_family(term.surface)
        is_small = is_written and not (term.is_capital or may_be_name)
        return term.stem not in stems and not is_small

    inside = [
        span
        for span in titles.spans
        for name in asked
        if name[0] <= span[0] and span[1] <= name[1]
        if any(is_of_name(term) for term in found if is_inside(term, [name]))
    ]
    return Titles() if inside and len(inside) == len(titles.spans) else titles


def outside_rooms(parts: Titles, mentions: Sequence[Mention]) -> Titles:
    """Leave out titles of which only what names a room is said: "Papers, Room 4" by "room 4"."""
    rooms = [m.span for m in mentions if m.kind == "room"]
    is_room = all(one in rooms or _is_of_any(one, rooms) for one in parts.spans)
    return Titles() if is_room else parts


def outside_names(whole: Titles, mentions: Sequence[Mention]) -> Titles:
    """Leave out the titles that are only a part of a longer name ("Ada" of "Ada Lovelace")."""
    names = [m.span for m in mentions]
    return Titles() if all(_is_of_any(one, names) for one in whole.spans) else whole


def _is_of_any(span: tuple[int, int], names: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch is a part, and not all, of one of some names."""
    return any(is_within(span, name) for name in names)


def titles_by_number(by_number: SessionsByNumber, found: Sequence[Term]) -> Titles:
    """Return sessions told by a number as those whose title stands where the number does."""
    spans = (by_number.noun.span,)
    stems = frozenset(term.stem for term in found if touches(term, spans))
    return Titles(tuple(Hit(one.id, 1.0, 1.0, stems) for one in by_number.sessions), spans)
