"""Where a Chinese sentence falls into two questions that nothing joins: "午餐几点在哪里签到"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.answering.text.joints import SpansOf
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, one_of, terms

MOST_BORDERS = 6
"""Places that are tried as the border of two questions: each costs two readings at most."""

SHORTEST = 3
"""Characters of a side."""


def ways_unsaid(sentence: str, language: str, titles_in: SpansOf) -> Iterator[list[str]]:
    """Yield the two sides of a Chinese sentence with two words of asking, at each likely border.

    That is a space, the edge of a title, or the edge of a word of asking, the likeliest first.
    """
    folded = fold(sentence)
    if language != "zh" or len(folded) != len(sentence):
        return
    asking = [found.span() for found in _asking().finditer(folded)]
    if len(asking) < 2:
        return
    titles = titles_in(sentence)
    spaces = [found.end() for found in _SPACE.finditer(folded)]
    edges = [edge for span in titles for edge in span]
    borders = dict.fromkeys([*spaces, *edges, *(end for _, end in asking), *(a for a, _ in asking)])
    inner = (at for at in borders if not any(start < at < end for start, end in titles))
    tried = 0
    for at in inner:
        sides = [sentence[:at].strip(), sentence[at:].strip()]
        if min(map(len, sides)) >= SHORTEST and all(map(_asking().search, sides)):
            tried += 1
            yield sides
        if tried >= MOST_BORDERS:
            return


_SPACE = re.compile(r"(?<=[\u3400-\u9fff])\s+|\s+(?=[\u3400-\u9fff])")


@cache
def _asking() -> re.Pattern[str]:
    """Return what matches a word of asking with the verb behind it: "几点开始"."""
    words = one_of(
        (
            *terms("recalled_words", "zh"),
            *(term for term, _ in grouped_terms("question_words", "zh")),
        )
    )
    verbs = one_of((*terms("start_verbs", "zh"), *terms("ending_words", "zh")))
    return re.compile(rf"(?:{words})(?:{verbs})?")
