"""Words that nobody knows beside a noun for a room: "salle appelée Taal", "room Taal"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.answering.linking.spans import joined_spans
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term
from bot.answering.text.wording import detail_words, one_of, room_nouns, terms
from bot.languages import UNSEGMENTED


def beside_noun(text: str, unmatched: Sequence[Term], language: str) -> Iterator[tuple[int, int]]:
    """Yield where words that nobody knows stand with a noun for a room, in whatever case.

    English puts the noun behind a name; before one it is meant where the name is written as such
    and ends what is said, or is called so: "which room Taal speaks in" names none.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return
    after, before = _noun_after(language), _noun_before(language)
    for start, end in joined_spans(unmatched):
        is_first = language in _NOUN_FIRST
        noun = before.search(folded, 0, start) if is_first else after.match(folded, end)
        is_name = text[start].isupper() and _END.match(text, end)
        if noun is None and language == "en":
            noun = (before if is_name else _called_before(language)).search(folded, 0, start)
        if noun and noun["called"]:
            yield start, end
        elif noun:
            yield min(start, noun.start()), max(end, noun.end())


_NOUN_FIRST = frozenset({"ar", "es", "fr", "ru"})
_END = re.compile(r"\W*$|[,;?!]")


@cache
def _noun_after(language: str) -> re.Pattern[str]:
    nouns = one_of(terms("hall_nouns", language))
    if language not in UNSEGMENTED:
        return re.compile(rf"(?P<called>) (?:{nouns})(?!\w)")
    nouns = one_of(room_nouns(language))
    return re.compile(rf" ?(?:(?P<called>{_called(language)}) ?)?(?:{nouns})")


@cache
def _noun_before(language: str) -> re.Pattern[str]:
    return re.compile(rf"{_noun(language)} (?:(?P<called>{_called(language)}) )?$")


@cache
def _called_before(language: str) -> re.Pattern[str]:
    return re.compile(rf"{_noun(language)} (?P<called>{_called(language)}) $")


def _called(language: str) -> str:
    return one_of(detail_words("called_so", language))


def _noun(language: str) -> str:
    return rf"(?<!\w)(?:{one_of(terms('hall_nouns', language))})"
