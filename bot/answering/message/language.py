"""In which language a message is read and answered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.classifier.classifier import Classifier
from bot.answering.classifier.language_guess import OTHER, LanguageGuess
from bot.answering.classifier.language_model import (
    languages_of,
    likeliest_language_of,
    only_language_of,
    share_of_everyday_words,
)
from bot.answering.message.typed_words import language_of_words
from bot.answering.romanised.restore import only_romanised_language_of, share_known
from bot.answering.romanised.words import LANGUAGES
from bot.answering.text.colloquial import colloquial_language_of
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import script_of, words
from bot.answering.text.participation_verbs import language_of_participation_verb
from bot.answering.times.month_languages import languages_of_date
from bot.languages import SCRIPTS

FEW_WORDS = 2
"""A message of at most so many words is too short to tell a language by, unless it is `SPOKEN`."""

SPOKEN = 0.65
"""How sure the language of a few words must be: "agenda", "hotel" stay below, "lieu" does not."""

ROMANISED = 0.85
"""The same for what is typed in Latin letters though it has its own, which others come near to."""

MOSTLY_KNOWN = 0.75
"""Which part of the words must be its own for `SPOKEN` to do, in a message of several words."""

OF_OURS = 0.9
"""Which part of the words everyday ones of ours make: then the message is in none but these."""

FOREIGN = 0.7
"""How sure it must be that a language is none of the seven."""


def message_language(
    text: str, bare: str, likely: Sequence[str | None], first: str, classifier: Classifier
) -> tuple[str, bool]:
    """Return the language to read a message in, and whether it is none of the seven.

    `bare` is the text without the event's names, which are of no language; `likely` are the
    languages of the conversation and the reader, nearest first, and `first` is the event's.
    """
    if begins_as_spanish(text):
        return "es", False
    bare = _without_foreign_word(bare)
    default = next((one for one in likely if one), None)
    if (shared := languages_of_date(bare)) is not None:
        return next(one for one in (default, first, *shared) if one in shared), False
    before = likely[0] if likely else None
    reader = default if default != before else None
    guess = classifier.language(bare, (before, reader, first))
    tokens = len(words(text))
    if not _is_told(guess, bare, before) and (tokens > FEW_WORDS or before is None):
        typed = language_of_words(bare, (before, reader, first))
        if typed is not None:
            return typed, False
    return _by_letters(text, bare, guess, (before, reader, first), classifier)


def begins_as_spanish(text: str) -> bool:
    """Whether a message begins as only Spanish writes, be it with a name: "¿Interviene Park?"."""
    return text.lstrip().startswith("¿")


def _without_foreign_word(bare: str) -> str:
    """Return a question without the one word in it of another script: "who is from 微软?".

    It is one where the words in Latin letters are all of one language, and ask. Where they ask
    nothing and the other does, it is asked in that: "Alexander Lemmer是谁?".
    """
    if bare.isascii():
        return bare
    asked = _asked_in_other_script(bare)
    if asked is not None:
        return asked
    foreign = [run for run in _LETTERS.findall(bare) if script_of(run) != "latin"]
    if len(foreign) != 1:
        return bare
    rest = bare.replace(foreign[0], " ")
    own = languages_of(rest)
    return rest if any(question_words_in(rest, language) for language in own) else bare


_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]+")


def _asked_in_other_script(bare: str) -> str | None:
    """Return what is not in Latin letters if that asks by a word of its own, and the rest by none.

    The rest is names, however many words they have.
    """
    rest = _LATIN.sub(" ", bare)
    script = script_of(rest)
    if script in {None, "latin"} or script not in SCRIPTS or rest == bare:
        return None
    others = _LATIN.findall(bare)
    is_asked = any(question_words_in(rest, language) for language in SCRIPTS[script])
    is_name = len(others) == 1 and others[0].istitle()  # "Will 是谁?"
    asks = any(question_words_in(" ".join(others), language) for language in SCRIPTS["latin"])
    return rest if is_asked and (is_name or not asks) else None


def _is_told(guess: LanguageGuess | None, bare: str, before: str | None) -> bool:
    """Whether letters tell the language of a message: not only because it is spoken already."""
    if script_of(bare) != "latin":
        return True
    if guess is None:
        return False
    is_known = is_romanised(bare, guess.language) and (
        share_known(bare, guess.language) >= MOSTLY_KNOWN
    )
    return is_known or (guess.confidence >= ROMANISED and guess.language != before)


def _by_letters(
    text: str,
    bare: str,
    guess: LanguageGuess | None,
    likely: tuple[str | None, str | None, str],
    classifier: Classifier,
) -> tuple[str, bool]:
    """Return the language that is guessed, unless the words of a short message tell another."""
    before, reader, first = likely
    default = before or reader
    tokens = len(words(text))
    if guess and is_romanised(text, guess.language) and not _is_surely(guess, bare):
        told = only_romanised_language_of(bare) if tokens <= FEW_WORDS else None
        if told != guess.language:
            guess = classifier.language(bare, likely, LANGUAGES)
    slang = colloquial_language_of(bare) or language_of_participation_verb(text)
    is_doubtful = guess is None or guess.language == OTHER or guess.confidence < ROMANISED
    if slang is not None and is_doubtful:
        guess = LanguageGuess(slang, 1.0)
    if tokens <= FEW_WORDS:
        is_latin = script_of(text) == "latin"
        if is_latin and before in LANGUAGES:
            return before, False  # "thx", "programme" and "wifi" are said in every language
        own = only_language_of(text) or only_language_of(bare)
        own = own or (only_romanised_language_of(bare) if is_latin else None)
        if own is None and guess and is_romanised(text, guess.language):
            own = guess.language
        if own is not None:
            return own, False
    if guess is None or (tokens <= FEW_WORDS and len(languages_of(text)) > 1):
        # "Накамицу?" only names, and is typed in Russian.
        return default or _language_written(text) or first, False
    if guess.language == OTHER:
        told = only_language_of(text)
        if told is not None:
            return told, False
        if share_of_everyday_words(text) >= OF_OURS:
            # "ya du wifi": of words that are all ours, one of our languages is meant.
            mixed = classifier.language(bare, likely, (*LANGUAGES, OTHER))
            told = mixed.language if mixed and mixed.language != OTHER else None
            # A letter of another language's keyboard changes nothing of whose words they are.
            return told or likeliest_language_of(text) or default or first, False
        is_name = all(word[:1].isupper() for word in text.split())  # "Ban Ki-moon?"
        is_foreign = guess.confidence >= FOREIGN and tokens > FEW_WORDS and not is_name
        known = None if is_foreign else likeliest_language_of(text)
        return known or default or first, is_foreign
    if tokens <= FEW_WORDS and guess.confidence < SPOKEN:
        return default or _language_written(text) or first, False
    return guess.language, False


def _language_written(text: str) -> str | None:
    """Return the one language of ours that is written in the script of a text, if there is one."""
    written = SCRIPTS.get(script_of(text) or "", ())
    return written[0] if len(written) == 1 else None


def is_romanised(text: str, language: str) -> bool:
    """Whether a text of a language that has its own script is typed in Latin letters."""
    return language in LANGUAGES and script_of(text) == "latin"


def _is_surely(guess: LanguageGuess, text: str) -> bool:
    if guess.confidence >= ROMANISED:
        return True
    is_long = len(words(text)) > 1
    return (
        is_long and guess.confidence >= SPOKEN and share_known(text, guess.language) >= MOSTLY_KNOWN
    )


def unambiguous_language(bare: str, classifier: Classifier) -> str | None:
    """Return the language that a text without names tells by itself, or None ("wifi?")."""
    guess = classifier.language(bare)
    if guess is None or guess.language == OTHER or guess.confidence < SPOKEN:
        return None
    if is_romanised(bare, guess.language) and not _is_surely(guess, bare):
        return None
    return guess.language
