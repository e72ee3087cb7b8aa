"""Rooms written by ear in another script, beside a noun for a room: "зал Мэйон", 마욘 홀.

A noun for a room says that a name stands beside it, so that few consonants tell it, which name no
word of the programme elsewhere: see `words_by_ear`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from bot.answering.linking.heard_forms import RUN
from bot.answering.linking.sounds import forms_of, readings_of, sounds_apart, sounds_of
from bot.answering.text.normalise import fold, script_of
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms
from bot.languages import UNSEGMENTED

MOST_APART = 0.1
"""How far apart, for each sound, what is heard and a room may be. Of 28 ways to write eight rooms'
names in other scripts 26 were nearer, and of 19 words for a sort of room one."""

SHORTEST_HEARD = 2
"""Letters that a Korean or Chinese name has at least before the noun written onto it."""


def rooms_written(
    text: str, names: Sequence[str], is_known: Callable[[Term], bool], language: str
) -> str:
    """Return a text with the Latin names of rooms where it writes them by ear beside a noun.

    `is_known` tells the words of the message's own language, which stand for nothing else.
    """
    latin = _latin_words(tuple(names))
    if not latin:
        return text
    pieces, position = [], 0
    for run in RUN.finditer(text):
        name, rest = _heard(run, text, language)
        known = [is_known(term) for term in terms_of(name)]
        if not name or 2 * sum(known) > len(known):
            continue
        if (meant := _nearest(name, latin)) is None:
            continue
        pieces += [text[position : run.start()], f"{meant} {rest}" if rest else meant]
        position = run.end()
    return "".join([*pieces, text[position:]])


def _heard(run: re.Match[str], text: str, language: str) -> tuple[str, str]:
    """Return the name in a run of letters that stands with a noun for a room, and what is behind.

    Korean may write both as one word: 차트룸은.
    """
    nouns = (*terms("hall_nouns", language), *terms("any_hall_nouns", language))
    if language in UNSEGMENTED:
        for noun in nouns:
            at = run.group().find(noun, SHORTEST_HEARD)
            if at > 0:
                return run.group()[:at], run.group()[at:]
        is_beside = fold(text[run.end() :]).lstrip().startswith(nouns)
    else:
        before, after = fold(text[: run.start()]).split()[-1:], fold(text[run.end() :]).split()[:1]
        is_beside = not {*before, *after}.isdisjoint(nouns)
    return (run.group(), "") if is_beside else ("", "")


def _nearest(name: str, latin: Sequence[str]) -> str | None:
    """Return the word of a room that is nearest in sound, if it is near."""
    script = script_of(name) or ""
    apart, word = min(
        (sounds_apart(sounds_of(form, script), reading, script), word)
        for form, _ in forms_of(name, script)
        for word in latin
        for reading in readings_of(fold(word))
    )
    return word if apart <= MOST_APART else None


@cache
def _latin_words(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first words of rooms' names that are written in Latin letters."""
    words = (name.split()[0] for name in names if name.split())
    return tuple(dict.fromkeys(w for w in words if w.isalpha() and script_of(w) == "latin"))
