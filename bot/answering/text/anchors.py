"""Words that tell where or when something is by the event itself: "before it starts", "there"."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.text.markers import nouns_for_events
from bot.answering.text.normalise import fold
from bot.answering.text.wording import one_of, single_words, terms
from bot.languages import UNSEGMENTED


def without_anchors(text: str, language: str) -> str:
    """Return a text without what only says where or when by the event: nothing asks for that.

    "Any at the venue before it starts?" asks "any?"; a text that folding moves is kept.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return text
    spans = [match.span() for match in _anchors(language).finditer(folded)]
    if not spans:
        return text
    for start, end in reversed(spans):
        text = f"{text[:start]} {text[end:]}"
    return _BEFORE_MARK.sub("", " ".join(text.split()))


_BEFORE_MARK = re.compile(r"\s+(?=[.,?!？。，؟،])")


@cache
def _anchors(language: str) -> re.Pattern[str]:
    """Return what finds an anchor: a preposition with words for the event behind it, or one alone.

    In Chinese and Korean the noun stands first.
    """
    before = terms("anchor_prepositions", language)
    beside, nouns = one_of(before), _nouns(language)
    said = terms("anchors_alone", language)
    alone = one_of(said)
    if language in UNSEGMENTED:
        gap = r"\s*" if language == "ko" else "的?"
        joined = rf"(?:{nouns})(?:들|이|가|의)?{gap}(?:{beside})|(?:{alone})"
        return re.compile(rf"(?:{joined})(?![가-힣])" if language == "ko" else joined)
    small = one_of(terms("particles_of_anchors", language))
    # "Before nine" is no anchor, "up before?" is.
    last = rf"(?:{one_of(set(said) & set(before))})(?=\s*(?:[^\w\s]|$))"
    alone = f"{one_of(set(said) - set(before))}|{last}"
    return re.compile(
        rf"(?<![\w'])(?:(?:{beside})(?<!')[\s']+(?:(?:{small})[\s']+)*(?:{nouns})(?:\s+(?:{nouns}))*"
        rf"|(?:{alone}))(?![\w'])"
    )


@cache
def _nouns(language: str) -> str:
    steering = ("starting_words", "ending_words", "session_words")
    words = {one for key in steering for one in single_words(key, language)}
    words |= {*terms("anchor_nouns", language), *nouns_for_events(language)}
    before = single_words("anchor_prepositions", language)
    return one_of((words | set(_pronouns(language))) - before)


def _pronouns(language: str) -> tuple[str, ...]:
    return () if language in UNSEGMENTED else terms("thing_pronouns", language)
