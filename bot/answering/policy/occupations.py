"""Whether one word is what somebody is, by a part of their role: an engineer, no deputy of one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from bot.answering.linking.glossary import concepts_said
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import (
    name_terms,
    name_terms_everywhere,
    one_of,
    rank_words,
    rank_words_everywhere,
    terms,
    terms_everywhere,
)
from bot.core.models import Text
from bot.languages import UNSEGMENTED


def is_occupation(said: Collection[str], role: Text, language: str) -> bool:
    """Whether one word (its stem) is what somebody is, by a part of their role: "an engineer".

    "Teacher and maker of buoys" is both, and "robotics engineer" no robotics; a deputy, or whoever
    was something, is not told to be it.
    """
    if len(said) != 1:
        return False
    wanted = {wording for term in said for wording in _wordings(term, language)}
    return any(
        _head_of(part, spoken) in wanted
        for spoken, written in role.by_language.items()
        for part in _parts_now(fold(written), spoken)
    )


def _wordings(stem: str, language: str) -> set[str]:
    """Return the stems of one word that mean the same, be they of another language."""
    term = Term(stem, stem, 0, len(stem))
    others = (one for said in concepts_said([term], language)[0] for one in said)
    return {stem, *(one[0] for one in others if len(one) == 1)}


def _head_of(part: str, language: str) -> str | None:
    """Return the stem of the noun of an occupation in a part of a role, if there is one."""
    words = terms_of(before_of_what(language).split(part)[0])
    if language == "ru":  # behind its adjectives: "морской биолог", but "помощник инженера"
        nouns = tuple(one for one in words if not _ADJECTIVE.search(one.surface))
        words = nouns or words
    return words[-1 if language in _HEAD_LAST else 0].stem if words else None


_HEAD_LAST = frozenset({"en", "zh", "ko"})
"""Languages in which the noun of an occupation stands last."""

_ADJECTIVE = re.compile(r"(?:[ыио]й|[ая]я)$")
"""How a Russian adjective ends that stands before such a noun."""


def _parts_now(role: str, language: str) -> Iterator[str]:
    """Yield all that somebody is by a folded role, but what they are deputy of or were: 前记者."""
    ranks = rank_words_everywhere() | name_terms_everywhere("beside_callings")
    parts = [part for part in _parting(language).split(role) if any(map(str.isalnum, part))]
    for part, behind in zip(parts, [*parts[1:], ""], strict=True):
        words, next_words = re.findall(r"\w+", part), re.findall(r"\w+", behind)
        is_ranked_behind = bool(next_words) and ranks.issuperset(next_words)  # "baker, retired"
        if ranks.isdisjoint(words) and not (is_ranked_behind or _is_glued(words, language)):
            yield part


def _is_glued(words: Sequence[str], language: str) -> bool:
    """Whether a rank begins a word, where languages write it so; a short one, the last: 副主任."""
    if language not in UNSEGMENTED:
        return False
    own = (*rank_words(language), *name_terms("beside_callings", language))
    long = tuple(rank for rank in own if len(rank) > 1)
    return any(word.startswith(long) for word in words) or words[-1].startswith(own)


@cache
def _parting(language: str) -> re.Pattern[str]:
    """Return what parts a role into all that somebody is: "teacher and maker of buoys"."""
    spaced = rf"[,;/()、，；]| (?:{one_of(terms_everywhere('conjunctions'))}) "
    glued = {
        "ar": rf" و(?!(?:{one_of(word[1:] for word in terms('beginning_like_and', 'ar'))})(?!\w))",
        "zh": one_of(terms("conjunctions", "zh")),
        "ko": r"(?<=[가-힣]{2})(?:이[자고며]|[와과]|하고)\s| [및겸]\s",
    }
    return re.compile(f"{spaced}|{glued[language]}" if language in glued else spaced)


@cache
def before_of_what(language: str) -> re.Pattern[str]:
    """Return what stands before of what, where or for whom somebody is it: "maker of buoys"."""
    beside = ("accredited_to", "for_something")
    small = {word for one in beside for word in name_terms(one, language)}
    small |= {*terms("place_words", language), *terms_everywhere("of_words")}
    return re.compile(rf" (?:{one_of(small)})(?!\w)| d['’]")
