"""Posts and doings by which a text states who somebody is: the same in all languages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from bot.answering.linking.phrases import Phrases
from bot.answering.text.lexicon_files import read_lexicon
from bot.answering.text.markers import has_one
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, terms_of
from bot.core.models import Part
from bot.languages import LANGUAGES

_POST, _DOING = "post:", "doing:"
_KINDS = {_POST: "posts", _DOING: "doings"}


class Relation(NamedTuple):
    """A post or a doing in a message: its terms, and the wordings of it in all languages.

    `is_told_by_texts` of a doing that no session has somebody for: to pay, to review, to win.
    `is_whole_office` of a post beside which nobody has another that `is_of_order`: a minister.
    """

    terms: tuple[Term, ...]
    wordings: tuple[tuple[str, ...], ...]
    is_post: bool
    is_told_by_texts: bool
    is_whole_office: bool
    is_of_order: bool

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the message."""
        return self.terms[0].start, self.terms[-1].end


def relations_in(terms: Sequence[Term]) -> list[Relation]:
    """Return the posts and doings that a message names."""
    return [
        Relation(
            tuple(terms[found.first : found.last + 1]),
            _wordings_of(found.ids),
            any(one.startswith(_POST) for one in found.ids),
            not set(found.ids) <= _of_sessions(),
            set(found.ids) <= _listed("whole_offices"),
            not _listed("whole_offices", "of_their_order").isdisjoint(found.ids),
        )
        for found in _phrases().find(terms)
        if not any(map(_is_arabic_adjective, terms[found.first : found.last + 1]))
    ]


def _is_arabic_adjective(term: Term) -> bool:
    """Whether a word is the adjective of a post: of a president comes "main" in الرئيسي."""
    return term.surface.removeprefix("ال") == f"{term.stem}ي"


def load_relation_words() -> None:
    """Read now what the first question about a post would wait for."""
    _single_words("")
    _single_words(_POST)
    _phrases()
    for language in LANGUAGES:
        _parts(language)


def is_relation_word(word: str) -> bool:
    """Whether a folded word is one for a post or doing, and no slip of another."""
    return word in _single_words("")


def is_post_word(word: str) -> bool:
    """Whether a folded word alone is one for a post: a chair, a director."""
    return word in _single_words(_POST)


def parts_in(folded: str, language: str) -> frozenset[Part]:
    """Return what somebody is said to do in a session: opens, moderates, closes."""
    return frozenset(part for part, words in _parts(language) if has_one(folded, words))


def part_terms(language: str) -> tuple[str, ...]:
    """Return the folded words for what somebody does in a session."""
    return tuple(word for _, words in _parts(language) for word in words)


@cache
def _parts(language: str) -> tuple[tuple[Part, tuple[str, ...]], ...]:
    content = read_lexicon("relations.yaml")["parts"]
    return tuple(
        (Part(part), tuple(map(fold, by_language.get(language, ()))))
        for part, by_language in content.items()
    )


@cache
def _of_sessions() -> frozenset[str]:
    """Return the ids of all posts, and of what somebody does in a session."""
    doings = read_lexicon("relations.yaml")["of_sessions"]
    posts = (one for one in _read() if one.startswith(_POST))
    return frozenset([*posts, *(f"{_DOING}{name}" for name in doings)])


@cache
def _listed(*lists: str) -> frozenset[str]:
    """Return the ids of the posts in some lists of them."""
    content = read_lexicon("relations.yaml")
    return frozenset(f"{_POST}{name}" for one in lists for name in content[one])


@cache
def _read() -> dict[str, tuple[str, ...]]:
    """Return the words of each concept in all languages."""
    content = read_lexicon("relations.yaml")
    return {
        f"{mark}{name}": tuple(word for words in by_language.values() for word in words)
        for mark, kind in _KINDS.items()
        for name, by_language in content[kind].items()
    }


@cache
def _phrases() -> Phrases:
    return Phrases((word, name) for name, words in _read().items() for word in words)


@cache
def _single_words(mark: str) -> frozenset[str]:
    """Return the words that alone are for a concept, of those whose names begin with a mark."""
    concepts = (words for name, words in _read().items() if name.startswith(mark))
    found = (terms_of(word) for words in concepts for word in words)
    return frozenset(own[0].surface for own in found if len(own) == 1)


@cache
def _wordings_of(names: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    found = (terms_of(word) for name in names for word in _read()[name])
    return tuple(dict.fromkeys(tuple(term.stem for term in own) for own in found))


def is_arabic_of(last: Sequence[Term]) -> bool:
    """Whether the Arabic "who" is "of" before the last noun: وش فيه الحين من جلسات."""
    is_verb = last[-1].surface.startswith(tuple("يتسبحه"))  # "who speaks", be it to come
    return len(last) > 1 and last[0].surface == "من" and not is_verb
