"""People by a family name alone that is of one character: "김 박사님", "姓金的那位", "Mr. Park".

All who have it may be meant. One in letters stands for those whose names are in Hangul or Han, and
one in Han or Hangul for those whose names are in letters.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from anyascii import anyascii

from bot.answering.linking.mentions import Mention, WordSense
from bot.answering.linking.name_words import given_in_syllables
from bot.answering.linking.person_names import (
    chinese_families,
    families_written,
    korean_family_spellings,
)
from bot.answering.linking.spans import Spans, touches
from bot.answering.linking.variants import Name
from bot.answering.text.normalise import fold, is_unsegmented, script_of
from bot.answering.text.terms import Term
from bot.answering.text.wording import name_characters, name_terms, one_of, rank_words
from bot.answering.text.wording import terms as words_of

LONGEST_PAIRS = 2
"""Pairs of characters of a name that begins with such a family name, at most."""

SHORTEST_SPELT = 3
"""Letters that tell a family name from there where the given name does not: Pavel Park."""

SCORE = 0.9
"""How sure it is that somebody of that family is meant."""


class FamilyNames:
    """An index over the family names of people by the character they are written with."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._own: dict[str, dict[str, None]] = defaultdict(dict)
        self._by_letters: dict[str, dict[str, None]] = defaultdict(dict)
        for name in names:
            if all(map(is_unsegmented, name.parts)):
                character = name.parts[0][0]
                if len(name.parts) <= LONGEST_PAIRS and families_written(character):
                    self._own[character].setdefault(name.id)
            elif len(name.parts) > 1:
                is_from_there = bool(set(given_in_syllables(name.parts)))
                for part in {name.parts[0] if is_from_there else "", name.parts[-1]}:
                    if is_from_there or len(part) >= SHORTEST_SPELT:
                        self._by_letters[part].setdefault(name.id)

    def find(
        self, text: str, terms: Sequence[Term], sense: WordSense, taken: Spans
    ) -> Iterator[Mention]:
        """Yield who is named by a family name with a title, or as one: "姓金的"."""
        for match in _asked().finditer(text):
            start, end = match.span(match.lastgroup or 0)
            character = fold(match[match.lastgroup or 0])
            ids = self._of_character(character)
            is_told = match.lastgroup in _TOLD or _begins(text, start, terms, sense)
            if ids and character not in name_characters("before_posts", "ko") and is_told:
                yield Mention("person", ids, start, end, SCORE)
        for term in terms:
            if sense.is_titled(term) and not touches(term, taken) and term.surface.isalpha():
                ids = self._of_letters(term.surface)
                if ids:
                    yield Mention("person", ids, term.start, term.end, SCORE)

    def _of_character(self, character: str) -> tuple[str, ...]:
        """Return who has a family name that is written so in Hangul, in Han, or in letters."""
        families = families_written(character)
        own = {one for written in families for one in self._own.get(written, ())}
        spellings = {letters for written in families for letters in _letters_of(written)}
        others = {one for letters in spellings for one in self._by_letters.get(letters, ())}
        return tuple(sorted(own or others))

    def _of_letters(self, surface: str) -> tuple[str, ...]:
        """Return whose family name in Hangul or Han is written so in letters."""
        if script_of(surface) not in {"latin", "cyrillic"}:
            return ()
        typed = anyascii(surface).lower()
        own = (ids for written, ids in self._own.items() if typed in _letters_of(written))
        return tuple(sorted({one for ids in own for one in ids}))


_TOLD = frozenset({"of", "so", "han"})
"""What finds a character that is said to be a family name."""


def _begins(text: str, start: int, terms: Sequence[Term], sense: WordSense) -> bool:
    """Whether no other word of a name stands right before a character."""
    if not is_unsegmented(text[start - 1 : start]):
        return True
    if text[start - 1] in name_characters("before_families", "zh"):
        return True
    return any(t.start < start <= t.end and sense.is_known(t) for t in terms)


def _letters_of(character: str) -> frozenset[str]:
    """Return how a family name of one character is written in Latin letters."""
    if script_of(character) == "hangul":
        return korean_family_spellings(character)
    return (
        frozenset({anyascii(character).lower()}) if character in chinese_families() else frozenset()
    )


def _titles(language: str) -> str:
    """Return what finds a title, be it with a rank before it: 차석대사, 副代表."""
    offices = (*words_of("offices", language), *words_of("envoys", language))
    posts = {*offices, *name_terms("posts_behind_ranks", language)}
    ranked = rf"(?:{one_of(rank_words(language))})(?:{one_of(posts)})"
    return f"{one_of(words_of('honorifics', language))}|{ranked}"


@cache
def _asked() -> re.Pattern[str]:
    """Return what finds a family name of one character with a title, or told to be one.

    One alone is where a message begins with it, and asks who that is or where they are from.
    """
    korean, chinese = map(_titles, ("ko", "zh"))
    behind = one_of((*name_terms("behind_families", "zh"), *name_terms("behind_families", "ko")))
    return re.compile(
        rf"(?<![가-힣])(?P<titled>[가-힣]) ?(?:{korean})님?(?:[은는이가의도]|께서)?(?![가-힣])"
        r"|(?<![가-힣])(?P<of>[가-힣])씨 ?성"
        r"|(?<![가-힣])성이 ?(?P<so>[가-힣])(?:씨|인|이신)"
        r"|姓(?P<han>[\u4e00-\u9fff])"
        rf"|(?P<teacher>[\u4e00-\u9fff])(?:{chinese})"
        rf"|^\W*(?P<alone>[\u4e00-\u9fff가-힣])(?={behind})"
    )
