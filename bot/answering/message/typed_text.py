"""A message as it was meant to be typed, before anything is read in it."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.answering.classifier.language_model import language_model
from bot.answering.linking.cities import cities_in
from bot.answering.linking.spans import Spans
from bot.answering.message.language import is_romanised
from bot.answering.romanised.foreign import is_foreign
from bot.answering.romanised.keyboards import retyped
from bot.answering.romanised.lattice import likeliest_words
from bot.answering.romanised.restore import restored, share_known
from bot.answering.text.colloquial import in_writing
from bot.answering.text.han import simplified
from bot.answering.text.noise import without_noise
from bot.answering.text.normalise import clean, fold, is_shouted

LONGEST_QUESTION = 1200
"""Characters of a question that are read; what comes after is ignored."""

_WIFI = re.compile(r"\bwi[ -]fi\b", re.IGNORECASE)
"""The one word that half the world writes as two, of which neither is of a language."""

LEAST_RESTORED = 0.3
"""Which part of the words must be known for a message to be put into its own script."""


def typed_text(question: str, is_name: Callable[[str], bool] = lambda _: False) -> str:
    """Return what was typed: cleaned, at most so long, from the keyboard that was meant.

    `is_name` tells a word that names something of the event: its keyboard was the one meant.
    """
    text = clean(with_letters_joined(without_noise(question)))
    text = _WIFI.sub("wifi", text)[:LONGEST_QUESTION]
    return retyped(text, is_name) or text


def with_letters_joined(text: str) -> str:
    """Return a message in which every letter stands by itself as words: "w h e n  i s  i t".

    Where one space parts letters and words alike, they become one word, which is parted later.
    """
    words = [one for word in text.split() if (one := word.strip(_MARKS))]
    is_apart = len(words) >= LEAST_APART and all(len(one) == 1 and one.isalpha() for one in words)
    return _BETWEEN.sub("", text.strip()) if is_apart else text


LEAST_APART = 3
"""Letters that stand apart in a message that is meant as words: fewer may be initials."""

_BETWEEN = re.compile(r"(?<=\S)\s(?=\S)")
_MARKS = "?!.,¿¡؟？！。"


def quietly(text: str) -> str:
    """Return a message written in capitals throughout in small letters: they say nothing."""
    return text.lower() if is_shouted(text) and len(text.split()) > 1 else text


def as_written(text: str, language: str, is_name: Callable[[str], bool]) -> str:
    """Return a message as its language is written, in its own script and without slang.

    `is_name` tells a word that names something of the event: it stays as it was typed.
    """
    text = _PARTICLE.sub("", _AGAINST_HOUR.sub(" ", simplified(text))) if language == "zh" else text
    if not is_romanised(text, language) or share_known(text, language) < LEAST_RESTORED:
        own = _with_pinyin_read(text, is_name) if language == "zh" else text
        return in_writing(own, language, is_name)
    cities = {w for city in cities_in(fold(text)) if len(city) > 4 for w in city.split()}
    # One letter is a preposition, be it an initial of somebody's, too: "kogda intervyu s ...".
    own = restored(text, language, lambda w: fold(w) in cities or (len(w) > 1 and is_name(w)))
    return in_writing(own, language, is_name)


def written_around(text: str, titles: Spans, written: Callable[[str], str]) -> str:
    """Return a text put into writing by a function that does not see the titles in it."""
    rest = text
    for start, end in reversed(titles):
        rest = f"{rest[:start]}{_TITLE}{rest[end:]}"
    meant = written(rest)
    for start, end in titles:
        meant = meant.replace(_TITLE, text[start:end], 1)
    return meant


_TITLE = "\ue000"
"""What stands for a title while the words around it are put into writing; of no script."""

_PARTICLE = re.compile(r"(?<=[\u3400-\u9fff])[啊呀嘛啦哦噢喔哈诶欸哟咯捏]+(?=[\s?？!！。，,~]|$)")
"""What only gives a Chinese sentence its tone at its end."""


_AGAINST_HOUR = re.compile(r"(?<=:[0-5]\d)(?=[A-Z][a-z])|(?<=[a-z])(?=\d\d?:[0-5]\d(?!\d))")
"""Where a Latin name is typed against an hour, between Chinese that has no spaces: 9:30Ana."""


def _with_pinyin_read(text: str, is_name: Callable[[str], bool]) -> str:
    """Return a Chinese text with the words in it that are typed in Pinyin: "zhuti是什么"."""

    def meant(match: re.Match[str]) -> str:
        word = match.group()
        if language_model("latin").counts.get(word) or is_foreign(word) or is_name(word):
            return word
        said = likeliest_words([word], "zh")
        return word if _LATIN.search(said) else said

    return _PINYIN.sub(meant, text)


_LATIN = re.compile(r"[a-zA-Z]")
_PINYIN = re.compile(r"(?<![A-Za-zÀ-ɏ0-9@./_-])[a-z]{4,}(?![A-Za-zÀ-ɏ0-9@./_-])")
"""A word in small letters of two syllables or more, of no address; "daniël" is one word."""
