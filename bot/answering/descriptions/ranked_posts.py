"""Posts in a text with their ranks: a deputy secretary-general is no under-secretary-general."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from bot.answering.linking.relation_words import relations_in
from bot.answering.linking.spans import overlaps
from bot.answering.text.lexicon_files import read_lexicon
from bot.answering.text.markers import find_term
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms, one_of, terms, words_for_of
from bot.languages import UNSEGMENTED

_Names = frozenset[tuple[str, ...]]


class RankedPost(NamedTuple):
    """A post in a text: what it is called, its ranks (their groups), and the degrees of these.

    Two posts that share one of their `names` are the same.
    """

    names: _Names
    ranks: frozenset[str]
    degrees: frozenset[str]

    def is_same(self, other: RankedPost) -> bool:
        """Whether both are the same post, be they of another rank."""
        return not self.names.isdisjoint(other.names)

    def is_had_with(self, told: RankedPost) -> bool:
        """Whether whoever is told to have a post has this one: a first deputy is a deputy."""
        return self.is_same(told) and self.ranks == told.ranks and self.degrees <= told.degrees


def posts_in(text: str, language: str) -> tuple[RankedPost, ...]:
    """Return the posts that a text in a language names, each with the ranks beside it."""
    folded = _spelt_out(fold(text), language)
    return tuple(
        RankedPost(names, *_ranks_beside(folded, span, language))
        for span, names in _posts(folded, language)
    )


def words_of_posts(text: str, language: str) -> list[str]:
    """Return the words (folded) by which a text in a language names posts, ranks with them."""
    posts = (*terms("offices", language), *terms("envoys", language))
    return [
        *(fold(text[slice(*one.span)]) for one in relations_in(terms_of(text)) if one.is_post),
        *posts,
        *_ranks(language),
        *terms("rank_degrees", language),
        *_meanings().get(language, ()),
        *(one[0] for one in _glued(posts, language).finditer(fold(text))),
    ]


def _posts(folded: str, language: str) -> Iterator[tuple[tuple[int, int], _Names]]:
    """Yield where posts stand in a folded text, and what each is called."""
    named = [one for one in relations_in(terms_of(folded)) if one.is_post]
    found = [(one.span, frozenset(one.wordings)) for one in named]
    for word in sorted({*terms("offices", language), *terms("envoys", language)}, key=len)[::-1]:
        found += [(span, _called(word)) for span in _standing(folded, word, language)]
    taken: list[tuple[int, int]] = []
    for span, _ in sorted(found, key=lambda one: one[0][0] - one[0][1]):
        if not overlaps(span, taken):
            taken.append(span)
            within = (names for at, names in found if span[0] <= at[0] and at[1] <= span[1])
            yield span, frozenset[tuple[str, ...]]().union(*within)


@cache
def _called(word: str) -> _Names:
    """Return what a post of the lexicon is known by, be it of a man or of a woman."""
    own = (word,) if has_unsegmented(word) else tuple(term.stem for term in terms_of(word))
    named = (one.wordings for one in relations_in(terms_of(word)) if one.is_post)
    return frozenset({own}).union(*named)


def _standing(folded: str, word: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield where a word for a post stands, be a rank glued to it: "vicepresidenta"."""
    if word not in folded:
        return
    if language in UNSEGMENTED:
        yield from (one.span() for one in re.finditer(re.escape(word), folded))
        return
    yield from (one.span(1) for one in _glued((word,), language).finditer(folded))


@cache
def _glued(posts: tuple[str, ...], language: str) -> re.Pattern[str]:
    """Return what finds some posts, be a rank glued to them."""
    ranks = one_of(_ranks(language))
    joined = "[وفبلك]?" if language == "ar" else ""  # "and", written with what stands behind it
    return re.compile(rf"(?<!\w){joined}(?:{ranks})?({one_of(posts)})(?!\w)")


def _ranks_beside(
    folded: str, span: tuple[int, int], language: str
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the groups of the ranks right beside a post, and their degrees.

    Chinese may write a rank later in the same post: 常驻联合国副代表.
    """
    before, behind = folded[: span[0]], folded[span[1] :]
    found = [*_before(before, language)]
    if language not in UNSEGMENTED:
        found += re.findall(r"\w+", behind.split(",")[0])[:1]
    elif language == "zh":
        found += re.findall(rf"{one_of(_ranks('zh'))}", _NEXT_POST.split(behind)[0])[:1]
    else:
        found += [one for one in _ranks("ko") if behind.strip().startswith(one)]
    ranks = frozenset(_ranks(language)[one] for one in found if one in _ranks(language))
    degrees = frozenset(one for one in found if ranks and one in terms("rank_degrees", language))
    return ranks, degrees


_NEXT_POST = re.compile(r"[兼和及与、，,;；]")


def _before(before: str, language: str) -> Iterator[str]:
    """Yield the ranks and degrees before a post, from the nearest on: "adjointe de la"."""
    words = {*_ranks(language), *terms("rank_degrees", language)}
    if language in UNSEGMENTED:
        rest = before.rstrip()
        while found := next(
            (one for one in sorted(words, key=len)[::-1] if rest.endswith(one)), None
        ):
            yield found
            rest = rest[: -len(found)].rstrip()
        return
    small = {*words_for_of(language), *terms("articles", language), "to"}
    for word in re.split(r"[\s'’-]+", before.rstrip(" -'’"))[::-1]:
        bare = word.removeprefix("ال") if language == "ar" else word
        if word in words or bare in words:
            yield word if word in words else bare
        elif word not in small:
            return


@cache
def _ranks(language: str) -> dict[str, str]:
    """Return the words for ranks in a language, each with its group."""
    return dict(grouped_terms("rank_modifiers", language))


def _spelt_out(folded: str, language: str) -> str:
    """Return a folded text with posts whose rank is within their word as rank and post: "USG"."""
    for word, meant in _meanings().get(language, {}).items():
        while span := find_term(folded, word):
            folded = f"{folded[: span[0]]}{meant}{folded[span[1] :]}"
    return folded


@cache
def _meanings() -> dict[str, dict[str, str]]:
    """Return the posts of one word in each language, spelt out."""
    return {
        language: {fold(word): fold(meant) for word, meant in said.items()}
        for language, said in read_lexicon("relations.yaml")["ranked_posts"].items()
    }
