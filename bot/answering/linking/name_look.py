"""A question as names see it: what its words may be parts of, and which of them stand together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from bot.answering.linking.mentions import WordSense
from bot.answering.linking.name_words import Candidates
from bot.answering.linking.person_names import (
    elided_particles,
    korean_family_spellings,
    particles,
)
from bot.answering.linking.variants import Name
from bot.answering.text.terms import Term

LONGEST_GAP = 3
"""How many characters stand between the words of a name at most (as in `Ada "Countess" Byron`)."""


@dataclass(frozen=True, slots=True)
class NameMatch:
    """One person's name held against a run of terms: which terms are which of its parts."""

    name: Name
    terms: dict[int, float]
    parts: frozenset[str]
    share: float

    @property
    def quality(self) -> float:
        """How well the terms fit their parts on average, from 0 to 1."""
        return sum(self.terms.values()) / len(self.terms)

    @property
    def is_whole(self) -> bool:
        """Whether every part of the name was found."""
        return self.share > 0.99


@dataclass
class NameLook:
    """A question's terms as names see them; `taken` are already part of something named."""

    terms: Sequence[Term]
    sense: WordSense
    taken: set[int]
    found: dict[int, Candidates] = field(default_factory=dict)

    def is_next(self, first: int, second: int) -> bool:
        """Whether two terms stand together, as the words of one name do."""
        before, after = self.terms[first], self.terms[second]
        gap = after.start - before.end
        is_near = 0 <= gap <= 1 or (gap == 2 and len(before.surface) == 1)
        return is_near or after in self.sense.quoted

    def beside(self, index: int, step: int) -> Iterator[int]:
        """Yield the word next to one on a side; behind a particle or an initial also the next."""
        other = index + step
        while 0 <= other < len(self.terms) and self.is_next(*sorted((other, other - step))):
            yield other
            term = self.terms[other]
            is_particle = term.surface in particles() | elided_particles()
            if not (is_particle or self.sense.is_initial(term)) or self.is_joint(term):
                return
            other += step

    def is_joint(self, term: Term) -> bool:
        """Whether one letter is a word of the language: "Kim o Lima", and no Tomás o Brien."""
        return len(term.surface) == 1 and not term.is_capital and self.sense.is_function(term)

    def family_before(self, index: int) -> frozenset[str] | None:
        """Return how the syllable right before a pair of Hangul is written as a family name."""
        before = self.terms[index - 1] if index else None
        if not before or before.end <= self.terms[index].start or self.sense.is_known(before):
            return None
        return korean_family_spellings(before.surface[0])

    def compound(self, index: int) -> range:
        """Return the terms that hyphens join to one word with this one."""
        return self.sense.compound(self.terms, index)

    def is_near(self, first: int, second: int) -> bool:
        """Whether two terms can be words of one name, be it with quotes or brackets in it."""
        return 0 <= self.terms[second].start - self.terms[first].end <= LONGEST_GAP


def name_runs(
    indexes: Sequence[int], look: NameLook, is_beside: Callable[[int, int], bool]
) -> Iterator[list[int]]:
    """Part sorted indexes into runs of neighbours; a particle or an initial may stand between."""
    run: list[int] = []
    for index in indexes:
        if run and not _is_joined(run[-1], index, look, is_beside):
            yield run
            run = []
        run.append(index)
    if run:
        yield run


def _is_joined(
    first: int, second: int, look: NameLook, is_beside: Callable[[int, int], bool]
) -> bool:
    if second - first > 2 or look.taken & set(range(first + 1, second)):
        return False
    if second - first == 2:
        between = look.terms[first + 1].surface
        if len(between) > 1 and between not in particles():
            return False
    return all(is_beside(index, index + 1) for index in range(first, second))
