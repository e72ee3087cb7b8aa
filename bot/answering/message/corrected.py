"""A message with what somebody took back while saying it: "tomorrow, no sorry, I mean today"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from bot.answering.linking.kind_words import kinds_in
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.text.markers import find_term
from bot.answering.text.normalise import fold, is_unsegmented, words
from bot.answering.text.wording import grouped_terms, one_of, terms


class _Value(NamedTuple):
    """Where something stands in a text that may be taken back: a time, a name, a kind."""

    start: int
    end: int
    sort: str


def without_taken_back(text: str, asked: MessageContext, reader: MessageReader) -> str:
    """Return a message without the value that another of its sort corrects right behind it.

    That is told by words for it between the two, and by nothing else of weight.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return text
    slips = list(_correcting(asked.spoken).finditer(folded))
    if not slips:
        return text
    values = sorted(_values_in(text, folded, asked, reader))
    for slip in reversed(slips):
        before = [one for one in values if one.end <= slip.start()]
        after = [one for one in values if one.start >= slip.end()]
        if not (before and after) or before[-1].sort != after[0].sort:
            continue
        gaps = folded[before[-1].end : slip.start()], folded[slip.end() : after[0].start]
        if all(_is_little(gap, asked.spoken) for gap in gaps):
            rest = _ending(asked.spoken).sub("", text[slip.end() :])
            return f"{text[: before[-1].start].rstrip()} {rest.lstrip()}"
    return text


def _values_in(
    text: str, folded: str, asked: MessageContext, reader: MessageReader
) -> Iterator[_Value]:
    linked = reader.linked(text, asked)
    yield from (_Value(start, end, "time") for start, end in linked.times.offsets)
    yield from (_Value(one.start, one.end, one.kind) for one in linked.mentions)
    kinds = [word for _, word in kinds_in(folded, asked.spoken, reader.kind_tracks)]
    for word in (*kinds, *(word for word, _ in grouped_terms("meals", asked.spoken))):
        if (span := find_term(folded, word)) is not None:
            yield _Value(*span, "kind")


def _is_little(gap: str, language: str) -> bool:
    """Whether what stands beside a slip of the tongue is nothing but small words and signs."""
    if is_unsegmented(gap):
        return sum(map(str.isalnum, gap)) <= MOST_BESIDE
    return set(words(gap)) <= {*terms("function_words", language), *terms("articles", language)}


MOST_BESIDE = 2
"""Characters beside it in a writing without spaces: the particle of "내일은"."""


@cache
def _correcting(language: str) -> re.Pattern[str]:
    """Return what matches words that take something back, one after another."""
    said = one_of(terms("correcting_words", language))
    before, after = ("", "") if language == "zh" else (r"(?<!\w)", r"(?!\w)")
    return re.compile(rf"{before}(?:(?:{said}){after}[\s,،，.…;:—–-]*)+")


@cache
def _ending(language: str) -> re.Pattern[str]:
    """Return what matches such words at the end: "... enfin le déjeuner je veux dire"."""
    said = one_of(terms("correcting_words", language))
    return re.compile(rf"[\s,،，.…]*(?:{said})(?=[\s?!.؟？]*$)", re.IGNORECASE)
