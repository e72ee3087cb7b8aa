"""Who of the listed people a question names, by whole names, parts of them, or slips of either."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from rapidfuzz.distance import OSA

from bot.answering.linking.mentions import Mention, WordSense
from bot.answering.linking.name_evidence import NameEvidence
from bot.answering.linking.name_look import NameLook, NameMatch, name_runs
from bot.answering.linking.name_words import (
    ALIKE,
    EXACT,
    INFLECTED,
    MISSPELT,
    Candidates,
    NameWords,
    given_in_syllables,
)
from bot.answering.linking.person_names import is_family_name, is_only_given_name, may_be_given
from bot.answering.linking.possible_names import PossibleNames
from bot.answering.linking.spans import touches
from bot.answering.linking.variants import Name
from bot.answering.text.normalise import is_unsegmented, script_of
from bot.answering.text.terms import Term

TIE = 0.02
"""How much worse than the best a match may be and still as good."""


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
        self._by_part: dict[str, list[int]] = defaultdict(list)
        for position, name in enumerate(self._names):
            for part in dict.fromkeys(name.parts):
                self._by_part[part].append(position)
        exact = {given for name in self._names for given in given_in_syllables(name.parts)}
        self._parts = NameWords(self._by_part, has_stems=False, exact=exact)
        self._words = PossibleNames(self._parts, written, titles)
        self._evidence = NameEvidence(self._words)

    def __contains__(self, surface: str) -> bool:
        return surface in self._parts

    def find(
        self, terms: Sequence[Term], sense: WordSense, taken: set[int]
    ) -> tuple[list[Mention], list[tuple[int, int]]]:
        """Return the people named, and where names stand that are nobody's on the list."""
        taken = {*taken, *_patronymics(terms)}
        mentions = list(self._written_apart(terms, taken))
        apart = [mention.span for mention in mentions]
        taken |= {index for index, term in enumerate(terms) if touches(term, apart)}
        look = NameLook(terms, sense, set(taken))
        for index, term in enumerate(terms):
            if index not in taken:
                candidates = self._candidates(term, sense) or self._beside_name(look, index)
                candidates = (*candidates, *self._short_of(look, index))
                candidates = candidates or self._cut_behind(look, index)
                if candidates:
                    look.found[index] = candidates
        for is_whole in (True, False):
            while best := self._best(look, is_whole=is_whole):
                mentions.append(self._mention(look, best))
                look.taken.update(best[0].terms)
        return mentions, list(self._words.beside_listed(look))

    def _written_apart(self, terms: Sequence[Term], taken: set[int]) -> Iterator[Mention]:
        """Yield those who are listed by one word that two words of a question make: "Ana Lima".

        As in the handle "analima".
        """
        for at, (first, second) in enumerate(pairwise(terms)):
            word = first.surface + second.surface
            is_free = taken.isdisjoint((at, at + 1)) and second.start - first.end == 1
            if not is_free or len(word) < SHORTEST_APART or word not in self._by_part:
                continue
            ids = {
                n.id
                for n in map(self._names.__getitem__, self._by_part[word])
                if n.parts == (word,)
            }
            if ids:
                yield Mention("person", tuple(sorted(ids)), first.start, second.end, 1.0)

    def _candidates(self, term: Term, sense: WordSense) -> Candidates:
        same = self._parts.same_as(term.surface)
        if same:
            return (*same, *((part, ALIKE) for part in self._parts.sounding_like(term.surface)))
        if not (sense.is_titled(term) or self._words.is_free(term, sense)):
            return ()
        script = script_of(term.surface)
        if len(term.surface) > 3 or script == "hangul" or term.is_capital or sense.is_titled(term):
            similar = self._parts.similar_to(term.surface)
            # "Tram" is no slip of a team: what the event writes in lower case names nobody so.
            return tuple(pair for pair in similar if pair[0] not in self._words.written)
        return ()

    def _beside_name(self, look: NameLook, index: int) -> Candidates:
        """Return what a word may be a slip of where the rest of that name stands beside it.

        "Rémi Lardone" is Rémi Lardona, though a "Lardone" alone may be anybody.
        """
        term = look.terms[index]
        if not self._words.is_free(term, look.sense):
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

    def _short_of(self, look: NameLook, index: int) -> Candidates:
        """Return the given name a word is short for before its family name: "Chris", "Dan".

        It may be a second one: C. Ronald Kahn is "Ron Kahn".
        """
        word, after = look.terms[index].surface, index + 1
        if len(word) < SHORTEST_SHORT or after == len(look.terms) or not look.is_next(index, after):
            return ()
        family = look.terms[after].surface
        names = (self._names[position].parts for position in self._by_part.get(family, ()))
        return tuple(
            (given, INFLECTED)
            for parts in names
            if parts[-1] == family
            for given in parts[:-1]
            if given.startswith(word) and len(given) >= len(word) + _left_out(word, given, parts)
        )

    def _cut_behind(self, look: NameLook, index: int) -> Candidates:
        """Return the family name that a word is the beginning of, right behind its given name.

        Only where one person alone may be meant: "Lena Alvar" is Lena Alvarado.
        """
        word = look.terms[index].surface
        is_long = len(word) >= SHORTEST_CUT and self._words.is_free(look.terms[index], look.sense)
        is_name = is_family_name(word) or may_be_given(word)  # "Rose" is short for no Rosenberg
        if is_name or not (index and is_long and look.is_next(index - 1, index)):
            return ()
        given = look.terms[index - 1].surface
        found = {
            (self._names[position].id, self._names[position].parts[1])
            for position in self._by_part.get(given, ())
            if len(self._names[position].parts) == 2
            and self._names[position].parts[0] == given
            and self._names[position].parts[1].startswith(word)
        }
        return tuple((part, MISSPELT) for _, part in found) if len(found) == 1 else ()

    def _best(self, look: NameLook, *, is_whole: bool) -> list[NameMatch]:
        """Return the equally good people that the best of the remaining terms name."""
        good = [
            match
            for match in self._matches(look)
            if match.is_whole == is_whole and self._evidence.is_named(match, look)
            if not (is_whole and _is_worse(match, look))
        ]
        if not good:
            return []

        def order(match: NameMatch) -> tuple[int, float]:
            return len(match.terms), match.quality

        best = max(good, key=order)
        return [
            match
            for match in good
            if match.terms.keys() == best.terms.keys() and match.quality > best.quality - TIE
        ]

    def _matches(self, look: NameLook) -> Iterator[NameMatch]:
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
            name = self._names[position]
            parts = name.parts
            for run in name_runs(sorted(by_index), look, look.is_near):
                chosen: dict[int, float] = {}
                used: list[str] = []
                for index in run:
                    # "Ko Ko" has one part twice.
                    free = [p for p in by_index[index] if used.count(p[0]) < parts.count(p[0])]
                    if free:
                        part, score = max(free, key=lambda pair: pair[1])
                        chosen[index] = score
                        used.append(part)
                yield NameMatch(name, chosen, frozenset(used), len(set(used)) / len(set(parts)))

    def _mention(self, look: NameLook, matches: Sequence[NameMatch]) -> Mention:
        terms = [look.terms[index] for index in matches[0].terms]
        ids = dict.fromkeys(match.name.id for match in matches)
        best = matches[0]
        score = best.quality * (0.5 + best.share / 2) + len(terms) / 100
        start, end = min(t.start for t in terms), max(t.end for t in terms)
        return Mention("person", tuple(sorted(ids)), start, end, score)


def _patronymics(terms: Sequence[Term]) -> Iterator[int]:
    """Yield which words are Russian names after a father, which no programme writes: "Петровна".

    Only the last of a name: what stands behind one may be another's family name. One of a man may
    be a family name itself: it is none only behind two words.
    """
    for index, term in enumerate(terms):
        is_ended = _PATRONYMIC.search(term.surface)
        if is_ended is None or (index + 1 < len(terms) and _is_joined(term, terms[index + 1])):
            continue
        first = index
        while first > 0 and _is_joined(terms[first - 1], terms[first]):
            first -= 1
        if index > first + (0 if is_ended["woman"] else 1):
            yield index


_PATRONYMIC = re.compile(r"(?:(?P<woman>(?:ов|ев|ич)н(?:а|ы|е|у|ой))|(?:ов|ев)ич(?:а|у|ем|е)?)$")


def _is_joined(first: Term, second: Term) -> bool:
    """Whether two words are written large, with nothing but a space between."""
    return first.is_capital and second.is_capital and second.start - first.end == 1


def _is_worse(match: NameMatch, look: NameLook) -> bool:
    """Whether one word only resembles all of a name, and is a part of another as it stands.

    "Franck" is Franck Moreau before he is somebody called "Frank".
    """
    ((index, score), *more) = match.terms.items()
    return not more and score < EXACT and any(s == EXACT for _, s in look.found[index])


SHORTEST_SHORT, LEFT_OUT, LEFT_OUT_OF_OTHER = 3, 2, 3
"""Letters a short form has at least, and how many fewer than the name: "Ann" is not Anna."""


def _left_out(word: str, given: str, parts: Sequence[str]) -> int:
    """Return how many letters a short form must lack: a first name begins no second one by chance.

    "Martin" is a name of its own, and not short for the Martinet of Lea Martinet Sanchez.
    """
    is_other = given != parts[0] and is_only_given_name(word)
    return LEFT_OUT_OF_OTHER if is_other else LEFT_OUT


SHORTEST_APART = 8
"""Letters of a handle that two words make up, be there a space between them: no two small ones."""

SHORTEST_CUT = 4
"""Letters that a family name cut short has at least: "Kim" is no Kimura."""

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
