"""A claim without whose word it is: "my boss swears it's in Seoul", "it's the first, I heard"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.text.markers import asks_by_word, has_any
from bot.answering.text.normalise import fold
from bot.answering.text.wording import one_of, terms
from bot.languages import UNSEGMENTED

SURELY_TOLD = 0.6
"""How surely what is said must ask for a fact of the event by itself to be read alone. Chosen."""

WORDS_BEFORE, LETTERS_BEFORE = 6, 8
"""Most words, and in Chinese characters, before those that say it is somebody's word."""

SHORTEST = 4
"""Letters that a claim has at least: less is a name or a greeting."""

_FACTS = frozenset(
    {"theme", "edition", "history", "how_long", "city", "where", "organisers", "partners", "when"}
    | {"ends", "is_today", "days_left", "count", "attendees"}
)
"""What is put forward of the event itself."""


def without_hearsay(text: str, asked: MessageContext, reader: MessageReader) -> str:
    """Return what somebody is said to have said of the event, where that is a fact of it.

    The text itself where a question is asked, somebody of the event is who says it, or where what
    is left is as unclear as the whole.
    """
    language = asked.spoken
    if asked.is_foreign or asks_by_word(text, language) or not _is_heard(fold(text), language):
        return text
    if reader.linked(text, asked).names("person"):
        return text
    for rest in _left(text, language):
        linked, ranking = reader.read(rest, asked)
        is_fact = ranking.best in _FACTS and ranking.confidence >= SURELY_TOLD
        if is_fact and not linked.sessions:
            return rest
    return text


def _is_heard(folded: str, language: str) -> bool:
    return any(has_any(folded, one, language) for one in ("hearsay_words", "saying_words"))


def _left(text: str, language: str) -> Iterator[str]:
    """Yield what is left of a text without such words before it, or behind it."""
    folded = fold(text)
    if len(folded) != len(text):
        return
    before, behind = _frames(language)
    if found := before.match(folded):
        yield from _if_long(text[found.end() :])
    if found := behind.search(folded):
        yield from _if_long(rest := text[: found.start()])
        first, _, more = rest.partition(" ")
        if language == "ko" and first.endswith(_SUBJECT):  # "동료가 제네바에서 한다던데요"
            yield from _if_long(more)


_SUBJECT = ("가", "이", "은", "는")
"""What Korean writes onto whoever says something."""


def _if_long(rest: str) -> Iterator[str]:
    bare = rest.strip(" ,:،，：;'’\"«»“”")
    if sum(map(str.isalnum, bare)) >= SHORTEST:
        yield bare


@cache
def _frames(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds the words that say so at the beginning, with who does, and at the end."""
    said = one_of({*terms("hearsay_words", language), *terms("saying_words", language)})
    that = one_of(terms("that_words", language)) or r"(?!)"
    if language in UNSEGMENTED:
        begin = rf"^[^,，.。?？]{{0,{LETTERS_BEFORE}}}?(?:{said})[,，:：]?"
        end = (
            rf"(?:{said})[^\d,，]{{0,10}}$"
            if language == "ko"
            else rf"[,，](?:{said})[^,，]{{0,3}}$"
        )
        return re.compile(begin if language == "zh" else r"(?!)"), re.compile(end)
    begin = (
        rf"^\W*(?:[\w'’-]+\s+){{0,{WORDS_BEFORE}}}?(?:{said})(?!\w)"
        rf"(?:\s+[^\W\d]{{1,3}}(?=\s+(?:{that})(?!\w)))?[\s,:]*(?:(?:{that})(?!\w)\s*|(?=['’]))?"
    )
    return re.compile(begin), re.compile(rf"[,;]\s*(?:{said})\W*$")
