"""People named in Han characters or Hangul, where no space says where a name ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from bot.answering.linking.mentions import Mention
from bot.answering.linking.name_words import EXACT
from bot.answering.linking.variants import Name
from bot.answering.text.normalise import fold, is_unsegmented, script_of
from bot.answering.text.terms import Term
from bot.answering.text.wording import terms as words_of
from bot.languages import UNSEGMENTED_SCRIPTS

_KOREAN = (*"은는이가을를의와과도께에", "에게", "한테", "입니다", "이라", "라는")
"""Korean particles, written onto a name."""
_CHINESE = (*"的在是讲说谈有跟与哪几这那做演", "什么", "主持", "分享")
"""What follows a name in Chinese and ends no given name."""

SHORTEST_HALF = 2


class CharacterNames:
    """An index over the names of people that are written in Han characters or Hangul."""

    def __init__(self, names: Sequence[Name]) -> None:
        self._names = tuple(n for n in names if all(map(is_unsegmented, n.parts)))
        self._by_pair: dict[str, list[int]] = defaultdict(list)
        for position, name in enumerate(self._names):
            for pair in dict.fromkeys(name.parts):
                self._by_pair[pair].append(position)
        self._endings = {
            "han": (*words_of("honorifics", "zh"), "氏", *_CHINESE),
            "hangul": (*words_of("honorifics", "ko"), *_KOREAN),
        }

    def __contains__(self, surface: str) -> bool:
        return surface in self._by_pair

    def find(
        self,
        text: str,
        terms: Sequence[Term],
        is_known: Callable[[Term], bool],
        taken: set[int],
    ) -> list[Mention]:
        """Return the people named; half a name must begin and end where a name can."""
        asking = {offset for t in terms if is_known(t) for offset in range(t.start, t.end)}
        by_place: dict[tuple[int, int], dict[str, float]] = defaultdict(dict)
        for index, term in enumerate(terms):
            if index in taken:
                continue
            for position in self._by_pair.get(term.surface, ()):
                name = self._names[position]
                size = _matching(name.parts, terms[index:])
                end = terms[index + size - 1].end
                share = size / len(name.parts)
                if share < 1 and not self._is_half(text, term.start, end, name, asking):
                    continue
                if share == 1 and size == 1 and not self._ends(text, end, asking):
                    continue
                score = EXACT * (0.5 + share / 2) + size / 100
                known = by_place[term.start, end]
                known[name.id] = max(score, known.get(name.id, 0))
        return [
            Mention("person", tuple(sorted(scores)), start, end, max(scores.values()))
            for (start, end), scores in by_place.items()
        ]

    def _is_half(self, text: str, start: int, end: int, name: Name, asking: set[int]) -> bool:
        """Whether the family name or the given name stands alone, with nobody else's beside it."""
        length = end - start
        if length < SHORTEST_HALF:
            return False
        is_first = fold(text[start : start + 2]) == name.parts[0]
        if not is_first and fold(text[end - 2 : end]) != name.parts[-1]:
            return False
        return self._begins(text, start, asking) and self._ends(text, end, asking)

    def _begins(self, text: str, start: int, asking: set[int]) -> bool:
        before = text[start - 1 : start]
        return not is_unsegmented(before) or start - 1 in asking

    def _ends(self, text: str, end: int, asking: set[int]) -> bool:
        rest = fold(text[end:])
        script = script_of(rest[:1])
        if script not in UNSEGMENTED_SCRIPTS or end in asking:
            return True
        return rest.startswith(self._endings[script or "han"])


def _matching(parts: Sequence[str], terms: Sequence[Term]) -> int:
    """Return how many terms in a row are the name's pairs from wherever in it they begin."""
    begin = parts.index(terms[0].surface)
    size = 0
    for part, term in zip(parts[begin:], terms, strict=False):
        if part != term.surface or (size and term.start != terms[size - 1].start + 1):
            break
        size += 1
    return size
