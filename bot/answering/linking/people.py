"""Who of the listed people a question names, and names that are nobody's on the list.

Long because one index and the ways into it: a name is whole, in part, inflected, a slip, or of
somebody else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from bot.answering.linking.asked_names import may_be_family
from bot.answering.linking.mentions import Mention, WordSense
from bot.answering.linking.name_words import (
    ALIKE,
    EXACT,
    INFLECTED,
    MISSPELT,
    Candidates,
    NameWords,
    given_in_syllables,
)
from bot.answering.linking.person_names import (
    elided_particles,
    is_given_name,
    korean_family_spellings,
    particles,
)
from bot.answering.linking.spans import is_inside
from bot.answering.linking.variants import Name
from bot.answering.text.normalise import is_unsegmented, script_of
from bot.answering.text.terms import Term

ENOUGH = (MISSPELT + ALIKE) / 2
"""How good the parts of a whole name must be on average: not all of them only alike."""

TIE = 0.02
LONGEST_GAP = 3
"""How many characters stand between the words of a name at most (as in `Ada "Countess" Byron`)."""


@dataclass(frozen=True, slots=True)
class _Match:
    """One person's name held against a run of terms: which terms are which of its parts."""

    position: int
    terms: dict[int, float]
    parts: frozenset[str]
    share: float

    @property
    def quality(self) -> float:
        return sum(self.terms.values()) / len(self.terms)

    @property
    def is_whole(self) -> bool:
        return self.share > 0.99


@dataclass
class _Look:
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
            if term.surface not in particles() | elided_particles() and not self.sense.is_initial(
                term
            ):
                return
            other += step

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


class People:
    """An index over the names of an event's people, in alphabets.

    `written` are the words that the event's texts have in lower case, `titles` those of session
    titles: a word of either names somebody only with further evidence.
    """

    def __init__(
        self, names: Sequence[Name], written: Collection[str], titles: Collection[str]
    ) -> None:
        # The others are matched by characters: see `characters`.
        self._names = tuple(name for name in names if not is_unsegmented("".join(name.parts)))
        self._written, self._titles = written, titles
        self._by_part: dict[str, list[int]] = defaultdict(list)
        for position, name in enumerate(self._names):
            for part in dict.fromkeys(name.parts):
                self._by_part[part].append(position)
        exact = {given for name in self._names for given in given_in_syllables(name.parts)}
        self._parts = NameWords(self._by_part, has_stems=False, exact=exact)

    def __contains__(self, surface: str) -> bool:
        return surface in self._parts

    def find(
        self, terms: Sequence[Term], sense: WordSense, taken: set[int]
    ) -> tuple[list[Mention], list[tuple[int, int]]]:
        """Return the people named, and where names stand that are nobody's on the list."""
        look = _Look(terms, sense, set(taken))
        for index, term in enumerate(terms):
            if index not in taken:
                candidates = self._candidates(term, sense) or self._beside_name(look, index)
                candidates = (*candidates, *self._short_of(look, index))
                if candidates:
                    look.found[index] = candidates
        mentions: list[Mention] = []
        for is_whole in (True, False):
            while best := self._best(look, is_whole=is_whole):
                mentions.append(self._mention(look, best))
                look.taken.update(best[0].terms)
        return mentions, list(self._strangers(look))

    def _candidates(self, term: Term, sense: WordSense) -> Candidates:
        same = self._parts.same_as(term.surface)
        if same:
            return (*same, *((part, ALIKE) for part in self._parts.sounding_like(term.surface)))
        if not (sense.is_titled(term) or self._is_free(term, sense)):
            return ()
        script = script_of(term.surface)
        if len(term.surface) > 3 or script == "hangul" or term.is_capital or sense.is_titled(term):
            similar = self._parts.similar_to(term.surface)
            # "Tram" is no slip of a team: what the event writes in lower case names nobody so.
            return tuple(pair for pair in similar if pair[0] not in self._written)
        return ()

    def _beside_name(self, look: _Look, index: int) -> Candidates:
        """Return what a word may be a slip of where the rest of that name stands beside it.

        "Rémi Cardone" is Rémi Cardona, though a "Cardone" alone may be anybody.
        """
        term = look.terms[index]
        if not self._is_free(term, look.sense):
            return ()
        parts = {
            part
            for other in (index - 1, index + 1)
            if 0 <= other < len(look.terms) and look.is_near(*sorted((index, other)))
            for position in self._by_part.get(look.terms[other].surface, ())
            for part in self._names[position].parts
            if len(self._names[position].parts) > 1
            and _is_near(term.surface, part)
            and not self._parts.is_other(term.surface, part)
        }
        return tuple((part, MISSPELT) for part in sorted(parts))

    def _short_of(self, look: _Look, index: int) -> Candidates:
        """Return the given name a word is short for before its family name: "Chris", "Dan"."""
        word, after = look.terms[index].surface, index + 1
        if len(word) < SHORTEST_SHORT or after == len(look.terms) or not look.is_next(index, after):
            return ()
        family = look.terms[after].surface
        names = (self._names[position].parts for position in self._by_part.get(family, ()))
        return tuple(
            (parts[0], INFLECTED)
            for parts in names
            if len(parts) > 1
            and parts[-1] == family
            and parts[0].startswith(word)
            and len(parts[0]) >= len(word) + LEFT_OUT
            and not self._parts.is_other(word, parts[0])
        )

    def _is_free(self, term: Term, sense: WordSense) -> bool:
        """Whether a term is no word that the event or everybody uses for something else."""
        return not (
            sense.is_ordinary(term) or term.surface in self._written or term.surface in self._titles
        )

    def _best(self, look: _Look, *, is_whole: bool) -> list[_Match]:
        """Return the equally good people that the best of the remaining terms name."""
        good = [
            match
            for match in self._matches(look)
            if match.is_whole == is_whole and self._is_named(match, look)
        ]
        if not good:
            return []

        def order(match: _Match) -> tuple[int, float]:
            return len(match.terms), match.quality

        best = max(good, key=order)
        return [
            match
            for match in good
            if match.terms.keys() == best.terms.keys() and match.quality > best.quality - TIE
        ]

    def _matches(self, look: _Look) -> Iterator[_Match]:
        """Yield every name held against every run of neighbouring terms it has parts in."""
        named: dict[int, dict[int, Candidates]] = defaultdict(dict)
        for index, candidates in look.found.items():
            if index in look.taken:
                continue
            for part, score in candidates:
                for position in self._by_part[part]:
                    known = named[position].get(index, ())
                    named[position][index] = (*known, (part, score))
        for position, by_index in named.items():
            parts = self._names[position].parts
            for run in _runs(sorted(by_index), look, look.is_near):
                chosen: dict[int, float] = {}
                used: list[str] = []
                for index in run:
                    # "Ko Ko" has one part twice.
                    free = [p for p in by_index[index] if used.count(p[0]) < parts.count(p[0])]
                    if free:
                        part, score = max(free, key=lambda pair: pair[1])
                        chosen[index] = score
                        used.append(part)
                yield _Match(position, chosen, frozenset(used), len(set(used)) / len(set(parts)))

    def _is_named(self, match: _Match, look: _Look) -> bool:
        """Whether the evidence for a person is theirs: the whole name, or an uncontested part."""
        name = self._names[match.position]
        if match.is_whole and len(set(name.parts)) > 1:
            written = (*name.parts, *(look.terms[i].surface for i in match.terms))
            is_transcribed = any(script_of(word) != "latin" for word in written)
            return match.quality >= ENOUGH or is_transcribed
        if self._is_contested(match, look):
            return False
        if len(match.terms) > 1 and not match.parts <= particles():
            return any(
                self._is_free(look.terms[i], look.sense) or look.terms[i].is_capital
                for i in match.terms
            )
        ((index, score),) = list(match.terms.items())[:1]
        return self._names_alone(look, index, score, is_whole=match.is_whole)

    def _names_alone(self, look: _Look, index: int, score: float, *, is_whole: bool) -> bool:
        """Whether one word is enough to name somebody."""
        term, sense = look.terms[index], look.sense
        is_cued = sense.is_cued(term)
        is_handle = len(look.terms) == 1 or sense.is_asked_name(term)  # one letter, or a particle
        if sense.is_titled(term) or (is_whole and score == EXACT and is_handle):
            return True
        if term.surface in particles() or len(term.surface) < 2:
            return False
        is_mid_capital = term.is_capital and index > 0 and not sense.is_shouted
        if is_whole and score == EXACT and is_cued:
            return True
        if sense.is_ordinary(term):
            return score == EXACT and is_cued and is_mid_capital
        if score < INFLECTED and len(term.surface) < 4 and script_of(term.surface) == "latin":
            return False
        if term.surface in self._titles:
            return score == EXACT and (is_cued or is_whole)
        if term.surface in self._written:
            return score == EXACT and (is_cued or is_whole or term.is_capital)
        has_family = bool(look.family_before(index))
        return (
            has_family or len(term.surface) > 2 or is_cued or term.is_capital or len(look.terms) < 3
        )

    def _is_contested(self, match: _Match, look: _Look) -> bool:
        """Whether a word beside or within the part of a name belongs to another name."""
        first, last = min(match.terms), max(match.terms)
        name = self._names[match.position]
        if any(
            index not in match.terms and not look.sense.is_titled_by(look.terms[index])
            for edge in (first, last)
            for index in look.compound(edge)
        ):
            return True
        rest = [part for part in name.parts if part not in match.parts]
        family = look.family_before(first)
        if family is not None:
            return not family & set(name.parts)
        if self._is_part_of_asked(match, look) or self._is_beside_name_word(match, look):
            return True
        around = [i for i in range(first + 1, last) if i not in match.terms]
        around += [*look.beside(first, -1), *look.beside(last, 1)]
        return any(self._contradicts(index, first, rest, look) for index in around)

    def _is_part_of_asked(self, match: _Match, look: _Look) -> bool:
        """Whether only a part of the name that is asked about is this one's."""
        first = look.terms[min(match.terms)]
        return any(
            index not in match.terms
            and len(term.surface) > 1
            and (term.surface not in particles() or term.end == span[1])  # "Sarah Le"
            and not look.sense.is_titled_by(term)
            for span in look.sense.asked
            if is_inside(first, [span])
            for index, term in enumerate(look.terms)
            if is_inside(term, [span])
        )

    def _is_beside_name_word(self, match: _Match, look: _Look) -> bool:
        """Whether an everyday word beside a part makes another name of it: "Will", "Page".

        A given name stands before what is no given name, a family name after what is none; a slip
        of either may be another name altogether ("Olga" for "Olsa").
        """
        parts = self._names[match.position].parts
        first, last = min(match.terms), max(match.terms)
        is_either = len(parts) == 1 or match.quality < INFLECTED
        if is_either or parts[0] not in match.parts:
            for index in look.beside(first, -1):
                if self._is_given_word(index, look) and look.terms[index].surface not in parts:
                    return True
        if is_either or parts[-1] not in match.parts:
            for index in look.beside(last, 1):
                word = look.terms[index].surface
                if index not in look.taken and may_be_family(word) and word not in parts:
                    return True
        return False

    def _is_given_word(self, index: int, look: _Look) -> bool:
        """Whether a word is a given name where it stands, and does no other work: "when will"."""
        term = look.terms[index]
        if index in look.taken or not is_given_name(term.surface):
            return False
        if not look.sense.is_function(term):
            return True
        return len(look.terms) == 2 or look.sense.is_asked_name(term)

    def _contradicts(self, index: int, beside: int, rest: Sequence[str], look: _Look) -> bool:
        if index in look.taken:
            # "Jong-un": the UN is taken, the name it ends is not.
            parts = [i for i in look.compound(index) if i not in look.taken]
            return any(self._is_strange(i, look) for i in parts)
        term, sense = look.terms[index], look.sense
        if sense.is_titled_by(term):
            return False  # the French "M. Kim" has no initial
        is_capital = any(look.terms[i].is_capital for i in look.compound(index))
        is_same_case = is_capital == look.terms[beside].is_capital
        if len(term.surface) == 1 and term.surface.isalpha():
            is_initial = term.is_capital or sense.is_initial(term) or not sense.is_ordinary(term)
            return is_initial and not any(part[0] == term.surface for part in rest)
        if term.surface in particles():
            return False
        if term.surface in self._parts:
            return not sense.is_known(term) or (
                term.is_capital
                and (index > 0 or len(look.terms) == 2)
                and not sense.is_shouted
                and is_same_case
            )
        if (is_same_case or is_capital) and self._is_strange(index, look):
            return True
        return is_same_case and self._is_written_as_name(index, look)

    def _is_written_as_name(self, index: int, look: _Look) -> bool:
        """Whether a word is written as "Young" in "Sam Young" is, and no "Keynote"."""
        term, sense = look.terms[index], look.sense
        return (
            term.is_capital
            and (index > 0 or len(look.terms) == 2)
            and not (sense.is_shouted or sense.is_known(term) or sense.is_titled_by(term))
            and term.surface not in self._titles
        )

    def _is_strange(self, index: int, look: _Look) -> bool:
        """Whether a word can hardly be anything but a name."""
        term, sense = look.terms[index], look.sense
        compound = look.compound(index)
        if len(compound) > 1 and any(self._is_of_name(look.terms[i], sense) for i in compound):
            return True  # "Jong-un", though "un" is an article
        may_slip = not term.is_capital or index == 0 or sense.is_shouted
        return (
            term.surface.isalpha()
            and len(term.surface) > 1
            and script_of(term.surface) in {"latin", "cyrillic"}
            and not sense.is_ordinary(term)
            and term.surface not in self._titles
            and (term.surface not in self._written or (term.is_capital and not sense.is_shouted))
            and not (may_slip and (len(term.surface) > 3 or index == 0) and sense.is_misspelt(term))
        ) or self._is_foreign_name(index, look)

    def _is_foreign_name(self, index: int, look: _Look) -> bool:
        """Whether Han characters after a space are a name of their own: "Leo 李歐"."""
        term = look.terms[index]
        if script_of(term.surface) != "han" or index == 0:
            return False
        before = look.terms[index - 1]
        return before.end < term.start and not (
            look.sense.is_ordinary(term) or term.surface in self._titles
        )

    def _is_of_name(self, term: Term, sense: WordSense) -> bool:
        """Whether a word joined to another by a hyphen makes a name of both."""
        is_alphabetic = script_of(term.surface) in {"latin", "cyrillic"}
        is_name = term.surface in self._parts or self._is_free(term, sense)
        return is_alphabetic and is_name and len(term.surface) > 1

    def _mention(self, look: _Look, matches: Sequence[_Match]) -> Mention:
        terms = [look.terms[index] for index in matches[0].terms]
        ids = dict.fromkeys(self._names[match.position].id for match in matches)
        best = matches[0]
        score = best.quality * (0.5 + best.share / 2) + len(terms) / 100
        start, end = min(t.start for t in terms), max(t.end for t in terms)
        return Mention("person", tuple(sorted(ids)), start, end, score)

    def _strangers(self, look: _Look) -> Iterator[tuple[int, int]]:
        """Yield where two or more words in a row are a name, by a listed part or by a cue."""
        sense = look.sense
        named = [
            index
            for index, term in enumerate(look.terms)
            if index not in look.taken
            and (
                self._is_strange(index, look)
                or (index in look.found and self._is_part(term, sense))
                or self._is_name_word(index, look)
            )
        ]
        told: set[int] = set()
        for run in _runs(named, look, look.is_next):
            terms = [look.terms[index] for index in run]
            is_name = any(t.surface in self._parts for t in terms) or any(map(sense.is_cued, terms))
            is_name = is_name or (len(run) == len(look.terms) and all(t.is_capital for t in terms))
            if any(map(sense.is_titled, terms)) or (len(run) > 1 and is_name):
                yield terms[0].start, terms[-1].end
                told |= set(run)
        for span in sense.asked:
            own = {index for index, term in enumerate(look.terms) if is_inside(term, [span])}
            is_pair = any(is_unsegmented(look.terms[index].surface) for index in own)
            if (len(own) > 1 or is_pair) and not own <= look.taken and not own & told:
                told |= own
                yield span

    def _is_name_word(self, index: int, look: _Look) -> bool:
        """Whether an everyday word is a name where it stands, beside another."""
        term = look.terms[index]
        is_name = look.sense.is_asked_name(term) or len(look.terms) == 2
        return is_name and (
            self._is_given_word(index, look)
            or (index > 0 and may_be_family(term.surface))
            or self._is_written_as_name(index, look)
        )

    def _is_part(self, term: Term, sense: WordSense) -> bool:
        return self._is_free(term, sense) or (term.is_capital and not sense.is_ordinary(term))


SHORTEST_SHORT, LEFT_OUT = 3, 2
"""Letters a short form has at least, and how many fewer than the name: "Ann" is not Anna."""

SHORTEST_NEAR, LONG = 5, 7
"""Letters a name has at least, of which one may be wrong; and of which two may be too many or few.

Two others make another name: "Baraldi" is not Berardi.
"""


def _is_near(written: str, part: str) -> bool:
    """Whether a word is a letter or two off a part of a name."""
    if min(len(written), len(part)) < SHORTEST_NEAR or written == part:
        return False
    is_exchanged = len(written) == len(part) and sorted(written) != sorted(part)
    allowed = 1 if is_exchanged or min(len(written), len(part)) < LONG else 2
    return OSA.distance(written, part, score_cutoff=allowed) <= allowed


def _runs(
    indexes: Sequence[int], look: _Look, is_beside: Callable[[int, int], bool]
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


def _is_joined(first: int, second: int, look: _Look, is_beside: Callable[[int, int], bool]) -> bool:
    if second - first > 2 or look.taken & set(range(first + 1, second)):
        return False
    if second - first == 2:
        between = look.terms[first + 1].surface
        if len(between) > 1 and between not in particles():
            return False
    return all(is_beside(index, index + 1) for index in range(first, second))
