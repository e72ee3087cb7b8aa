"""What parts of a text may be a word of somebody's name in another script, and how they sound."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot.answering.linking.person_names import korean_family_spellings
from bot.answering.linking.sounds import forms_of, sounds_of
from bot.answering.text.normalise import fold, script_of

RUN = re.compile(r"[\uac00-\ud7af]+|[\u0400-\u04ff]+|[\u0621-\u064a\u067e-\u06d3]+")
"""A word in a script that spaces part."""

SYLLABLES = 3
"""Syllables of a Korean name that is written as one word."""


class Form(NamedTuple):
    """What part of a text may be one word of a name, and how it sounds."""

    start: int
    end: int
    sounds: str


def forms_in(run: re.Match[str], script: str) -> Iterator[Form]:
    """Yield a word, and what is left of it without what grammar writes onto it."""
    for form, end in forms_of(run.group(), script):
        yield Form(run.start(), run.start() + end, sounds_of(form, script))


def han_form(text: str, span: tuple[int, int]) -> Form:
    """Return a stretch of Han characters with how it sounds."""
    return Form(*span, sounds_of(text[slice(*span)], "han"))


def names_in_syllables(text: str, is_own: Callable[[str], bool]) -> Iterator[tuple[Form, Form]]:
    """Yield what may be Korean names in one word, as family and given name.

    `is_own` tells words of the language.
    """
    for run in RUN.finditer(text):
        word = run.group()
        if script_of(word) != "hangul" or not korean_family_spellings(word[0]) or is_own(word):
            continue
        for form, end in forms_of(word, "hangul"):
            if len(form) == SYLLABLES:
                start = run.start()
                family = Form(start, start + 1, sounds_of(form[0], "hangul"))
                yield family, Form(start + 1, start + end, sounds_of(form[1:], "hangul"))


def is_spelt_so(word: str, syllable: str) -> bool:
    """Whether a word in letters is how a Korean family name of one syllable is written."""
    return fold(word) in korean_family_spellings(syllable)
