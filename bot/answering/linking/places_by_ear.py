"""Rooms and tracks written by ear in another script, beside a noun: "зал Мэйон", 파이썬 트랙.

The noun says that a name stands beside it, so that few consonants tell it, which name no word of
the programme elsewhere: see `words_by_ear`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from bot.answering.linking.heard_forms import RUN
from bot.answering.linking.sounds import forms_of, readings_of, sounds_apart, sounds_of
from bot.answering.text.normalise import fold, script_of
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import room_nouns, terms
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
    return _written(text, _first_words(tuple(names)), room_nouns(language), is_known, language)


def tracks_written(
    text: str, names: Sequence[str], is_known: Callable[[Term], bool], language: str
) -> str:
    """Do the same for tracks, any word of whose name may be the one that is said: "Free Java"."""
    nouns = terms("track_nouns", language)
    return _written(text, _telling_words(tuple(names)), nouns, is_known, language)


def _written(
    text: str,
    latin: Sequence[str],
    nouns: tuple[str, ...],
    is_known: Callable[[Term], bool],
    language: str,
) -> str:
    """Return a text with the nearest of some Latin words for what stands beside a noun."""
    if not latin:
        return text
    pieces, position = [], 0
    for run in RUN.finditer(text):
        name, rest = _heard(run, text, nouns, language)
        known = [is_known(term) for term in terms_of(name)]
        if not name or 2 * sum(known) > len(known):
            continue
        if (meant := _nearest(name, latin)) is None:
            continue
        pieces += [text[position : run.start()], f"{meant} {rest}" if rest else meant]
        position = run.end()
    return "".join([*pieces, text[position:]])


def _heard(run: re.Match[str], text: str, nouns: tuple[str, ...], language: str) -> tuple[str, str]:
    """Return the name in a run of letters that stands with one of some nouns, and what is behind.

    Korean may write both as one word: 차트룸은.
    """
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
    """Return the word that is nearest in sound, if it is near."""
    script = script_of(name) or ""
    apart, word = min(
        (sounds_apart(sounds_of(form, script), reading, script), word)
        for form, _ in forms_of(name, script)
        for word in latin
        for reading in readings_of(fold(word))
    )
    return word if apart <= MOST_APART else None


@cache
def _first_words(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first words of names that are written in Latin letters."""
    return _latin(name.split()[0] for name in names if name.split())


@cache
def _telling_words(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of names that are written in Latin letters and with a capital."""
    words = _latin(word for name in names for word in re.findall(r"\w+", name))
    return tuple(word for word in words if len(word) >= SHORTEST and word[0].isupper())


def _latin(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(w for w in words if w.isalpha() and script_of(w) == "latin"))


SHORTEST = 4
"""Letters of a track's word that is found by ear. Chosen: Rust, Java."""
