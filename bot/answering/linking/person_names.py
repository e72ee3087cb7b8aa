"""Which words are given names and family names, whether or not anybody on the list has them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from bot.answering.text.lexicon_files import read_lexicon
from bot.answering.text.normalise import script_of
from bot.answering.text.terms import Term
from bot.answering.text.wording import name_characters, name_terms_everywhere


def is_given_name(surface: str) -> bool:
    """Whether a folded word is a given name, be it an everyday word, too."""
    return is_only_given_name(surface) or may_be_given(surface)


def is_only_given_name(surface: str) -> bool:
    """Whether a folded word is a given name, and no everyday word."""
    return surface in _names("given")


def is_family_name(surface: str) -> bool:
    """Whether a folded word is a family name, be it an everyday word, too."""
    return surface in _names("family") or may_be_family(surface)


def may_be_given(surface: str) -> bool:
    """Whether a folded everyday word is a given name, too ("will", "rose")."""
    return surface in name_terms_everywhere("given_names")


def may_be_family(surface: str) -> bool:
    """Whether a folded everyday word is a family name, too ("page", "petit")."""
    return surface in name_terms_everywhere("family_names")


def particles() -> frozenset[str]:
    """Return the folded words inside names that name nobody by themselves, and are left out."""
    return _names("particles")


def elided_particles() -> frozenset[str]:
    """Return the particles that stand before an apostrophe: "d'Intino", "O'Neill"."""
    return _names("elided")


@cache
def korean_family_spellings(syllable: str) -> frozenset[str]:
    """Return how one of the commonest Korean family names is written in Latin letters, folded."""
    return frozenset(_read()["korean_families"].get(syllable, "").split())


@cache
def families_written(character: str) -> tuple[str, ...]:
    """Return a family name of one folded character, and as Hangul writes it that Han does so."""
    is_family = character in _read()["korean_families"] or character in chinese_families()
    hangul = _read()["korean_families_in_han"].get(character, "")
    return (character, *hangul) if is_family else tuple(hangul)


def chinese_families() -> frozenset[str]:
    """Return the characters of the commonest Chinese family names, folded."""
    return name_characters("chinese_families", "zh")


LONGEST_NAME = 3
"""Words of a name that nothing else stands beside, at most."""


def are_written_as_names(found: Sequence[Term]) -> bool:
    """Whether two words alone may be a name, by their capitals or by what each may be."""
    is_written = all(term.is_capital for term in found)
    return is_written or may_be_given(found[0].surface) or may_be_family(found[1].surface)


def is_only_a_name(text: str, found: Sequence[Term]) -> bool:
    """Whether a text is nothing but somebody's name, listed or not: "Kim Jong-un?", "guido"."""
    words = text.split()
    if not found or len(words) > LONGEST_NAME:
        return False
    if len({script_of(term.surface) for term in found}) > 1:
        return False  # "Ada Lemmer是谁" asks by what is written onto the name
    if len(words) == 1:
        return len(found) == 1 and is_only_given_name(found[0].surface)
    is_name = is_given_name(found[0].surface) or is_family_name(found[0].surface)
    is_name = is_name or is_family_name(found[-1].surface)
    return is_name and all(word[:1].isupper() for word in words)


@cache
def _names(kind: str) -> frozenset[str]:
    by_script = _read()[kind]
    return frozenset(name for names in by_script.values() for name in names.split())


@cache
def _read() -> dict[str, dict[str, str]]:
    names: dict[str, dict[str, str]] = read_lexicon("person_names.yaml")
    return names
