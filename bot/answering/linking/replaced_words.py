"""What stands in a question where a title has something else: the 4 of "GeoServer 4 workshop".

A word left out, added, misspelt, inflected, written as one or as initials replaces nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from bot.answering.text.cardinals import cardinals_in
from bot.answering.text.normalise import is_unsegmented, script_of
from bot.answering.text.ordinals import ordinals_in
from bot.answering.text.spelling import is_slip_of
from bot.answering.text.terms import Term
from bot.languages import SCRIPTS

SHORTEST_BEGINNING = 4
"""Letters that two forms of one word begin with in common."""

ALIKE = 0.6
"""Of the longer of two words, which part their common beginning makes: measured on inflections
and derivations ("accelerate" and "accelerating"), none of which is below."""

LONGEST = 4
"""Words at an edge of what is named that are looked at."""

_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8"}
_NTH = re.compile(r"(\d+)(?:st|nd|rd|th|er|[eè]me|[eºªoa]|-?[йяе])")


@dataclass(frozen=True, slots=True)
class Replaced:
    """The terms of a question that stand where a title has others."""

    written: tuple[Term, ...]
    meant: tuple[Term, ...]


def is_same_word(one: Term, other: Term) -> bool:
    """Whether two words are one, be it misspelt, inflected, or a number in other figures."""
    if one.stem == other.stem or one.surface == other.surface:
        return True
    if one.surface[0] != other.surface[0] and one.stem[:1] != other.stem[:1]:
        return figure_of(one.surface) == figure_of(other.surface)  # other words begin otherwise
    return _is_same_word(one.stem, one.surface, other.stem, other.surface)


@lru_cache(maxsize=4096)
def _is_same_word(stem: str, surface: str, other_stem: str, other: str) -> bool:
    """Whether two words that begin alike are one."""
    if stem == other_stem or figure_of(surface) == figure_of(other):
        return True
    if any(map(str.isdigit, surface + other)) or is_unsegmented(surface + other):
        return False
    if min(len(surface), len(other)) < SHORTEST_BEGINNING:
        return False
    if is_slip_of(surface, other) or is_slip_of(other, surface) or is_slip_of(stem, other_stem):
        return True
    common = next(
        (at for at, (a, b) in enumerate(zip(surface, other, strict=False)) if a != b),
        min(len(surface), len(other)),
    )
    return common >= SHORTEST_BEGINNING and common >= ALIKE * max(len(surface), len(other))


@lru_cache(maxsize=4096)
def figure_of(surface: str) -> str:
    """Return a number in figures, however it is written (II, 2nd, second); else the word itself."""
    if match := _NTH.fullmatch(surface):
        return match[1]
    told = (
        number
        for language in SCRIPTS.get(script_of(surface) or "", ())
        for find in (ordinals_in, cardinals_in)
        for number, start, end in find(surface, language)
        if (start, end) == (0, len(surface))
    )
    return _ROMAN.get(surface) or str(next(told, surface))


def is_figure(term: Term) -> bool:
    """Whether a word is a number, however it is written."""
    return figure_of(term.surface).isdecimal()


def by_likeness(words: Sequence[Term]) -> Mapping[str, Sequence[int]]:
    """Return the positions of words by all that each has in common with any that is the same."""
    alike: dict[str, list[int]] = defaultdict(list)
    for position, word in enumerate(words):
        for key in _keys(word):
            alike[key].append(position)
    return alike


def _keys(term: Term) -> set[str]:
    return {term.surface[0], term.stem[:1], figure_of(term.surface)}


def same_words(
    asked: Sequence[Term], alike: Mapping[str, Sequence[int]], title: Sequence[Term]
) -> frozenset[tuple[int, int]]:
    """Return the positions, in a question and in a title, of each two words that are one.

    `alike` is what `by_likeness` returns of the question.
    """
    return frozenset(
        (row, column)
        for column, word in enumerate(title)
        for key in _keys(word)
        for row in alike.get(key, ())
        if is_same_word(asked[row], word)
    )


def kept_of(same: AbstractSet[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return the positions of the longest run of words that a question and a title have in order.

    `same` are those of each two words that are one. Of runs that are as long, the one that lies
    together in the question.
    """
    # Words that only one of them has are passed over.
    rows, columns = (sorted({pair[side] for pair in same}) for side in (0, 1))
    best = [[(0, 0)] * (len(columns) + 1) for _ in range(len(rows) + 1)]
    for r in range(len(rows) - 1, -1, -1):
        for c in range(len(columns) - 1, -1, -1):
            here = rows[r], columns[c]
            options = [best[r + 1][c], best[r][c + 1]]
            if here in same:
                length, joints = best[r + 1][c + 1]
                is_joint = (here[0] + 1, here[1] + 1) in same
                options.append((length + 1, joints + is_joint))
            best[r][c] = max(options)
    kept: list[tuple[int, int]] = []
    r = c = 0
    while r < len(rows) and c < len(columns):
        here = rows[r], columns[c]
        is_joint = bool(kept) and kept[-1] == (here[0] - 1, here[1] - 1) and here in same
        if best[r + 1][c] == best[r][c] and not is_joint:
            r += 1
        elif best[r][c + 1] == best[r][c] and not is_joint:
            c += 1
        else:
            kept.append((rows[r], columns[c]))
            r, c = r + 1, c + 1
    return tuple(kept)


def replaced_in(
    asked: Sequence[Term],
    title: Sequence[Term],
    same: AbstractSet[tuple[int, int]],
    kept: Sequence[tuple[int, int]],
    is_edge: Callable[[Term, Term], bool],
) -> list[Replaced]:
    """Return what a question has in the place of words of a title, around those `kept`.

    `same` are the positions of each two words that are one. `is_edge` tells of a term, and of the
    one beside it, whether what is named ends between them.
    """
    if not kept:
        return []
    stretches = [
        (range(row + 1, next_row), range(column + 1, next_column))
        for (row, column), (next_row, next_column) in pairwise(kept)
    ]
    (first, first_column), (last, last_column) = kept[0], kept[-1]
    before = len(_up_to_edge(asked[first::-1], is_edge))
    after = len(_up_to_edge(asked[last:], is_edge))
    stretches.append((range(first - before, first), range(first_column)))
    stretches.append((range(last + 1, last + 1 + after), range(last_column + 1, len(title))))
    stretches = [one for one in stretches if all(one)]
    # A word that stands elsewhere, too, is only moved where it is not kept there.
    kept_rows, kept_columns = ({pair[side] for pair in kept} for side in (0, 1))
    others = [term for row, term in enumerate(asked) if row not in kept_rows]
    moved = {row for row, column in same if column not in kept_columns}
    pairs = (
        (
            tuple(asked[row] for row in rows if row not in moved),
            tuple(title[column] for column in columns if not _is_among(title[column], others)),
        )
        for rows, columns in stretches
    )
    return [Replaced(*pair) for pair in pairs if all(pair)]


def _up_to_edge(terms: Sequence[Term], is_edge: Callable[[Term, Term], bool]) -> list[Term]:
    """Return what follows the first of some terms, up to where what is named ends."""
    found: list[Term] = []
    for beside, term in pairwise(terms[: LONGEST + 1]):
        if is_edge(term, beside):
            break
        found.append(term)
    return found


def shared_of(asked: Sequence[Term], same: AbstractSet[tuple[int, int]]) -> list[Term]:
    """Return the words of a question that a title has, in any order, each once."""
    shared = {asked[row].stem: asked[row] for row in sorted({row for row, _ in same})}
    return list(shared.values())


def _is_among(term: Term, others: Sequence[Term]) -> bool:
    return any(is_same_word(term, other) for other in others)


def is_written_otherwise(replaced: Replaced) -> bool:
    """Whether words are others joined, split or as their initials: "pm tiles", "MoU"."""
    written, meant = replaced.written, replaced.meant
    one, other = (_joined(terms) for terms in (written, meant))
    if is_unsegmented(one) and is_unsegmented(other):
        return OSA.distance(one, other, score_cutoff=1) <= 1  # a syllable or character mistyped
    if _is_same_word(one, one, other, other):
        return True
    initials = {"".join(term.surface[0] for term in terms) for terms in (written, meant)}
    return any(len(short) > 1 and short in {one, other} for short in initials)


def _joined(terms: Sequence[Term]) -> str:
    """Return terms as one word; pairs of Han and Hangul characters overlap."""
    joined, end = "", -1
    for term in terms:
        joined += term.surface[max(0, end - term.start) :]
        end = term.end
    return joined
