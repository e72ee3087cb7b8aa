"""Things of a session that nouns behind its name ask for: "X: speaker, room and time?"."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.text.markers import term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, one_of, terms
from bot.languages import LANGUAGES, UNSEGMENTED

LEAST = 2
"""Nouns that make a list; one alone is understood as it stands."""


def fields_asked(text: str, language: str) -> tuple[str, tuple[str, ...]]:
    """Return what stands before the nouns a text ends with, and a question word for each of them.

    ("", ()) where there are not two of them, of different things.
    """
    folded = fold(text)
    found = _listed(language).search(folded) if len(folded) == len(text) else None
    if found is None:
        return "", ()
    nouns = re.findall(_nouns(language), found.group())
    words = tuple(dict.fromkeys(_word_asking(noun, language) for noun in nouns))
    rest = text[: found.start()].rstrip(" ,;:-–—،、：")
    return (rest, words) if rest and len(words) >= LEAST else ("", ())


def field_beside(text: str, language: str) -> tuple[str, str]:
    """Return what stands before a noun joined to it at the end of a text, and what that asks.

    As in "who gives it, and the room?"; ("", "") where no such noun ends the text.
    """
    folded = fold(text)
    found = _joined(language).search(folded) if len(folded) == len(text) else None
    if found is None:
        return "", ""
    return text[: found.start()].rstrip(), _word_asking(found["noun"], language)


def field_alone(text: str, language: str) -> str:
    """Return what a noun asks that is all a message has ("great, location?"); "" for others."""
    found = _alone(language).fullmatch(fold(text))
    return _word_asking(found["noun"], language) if found else ""


def names_speakers(folded: str, language: str) -> bool:
    """Whether a folded text has a noun for whoever speaks: "per speaker"."""
    nouns = [noun for noun, word in grouped_terms("asked_fields", language) if word == "who"]
    return any(True for _ in term_spans(folded, nouns))


@cache
def field_nouns() -> frozenset[str]:
    """Return the words of all languages that the nouns for things of a session are made of."""
    named = (term for language in LANGUAGES for term, _ in grouped_terms("asked_fields", language))
    return frozenset(word for term in named for word in term.split())


@cache
def _alone(language: str) -> re.Pattern[str]:
    """Return what matches a noun with nothing beside it but small words and praise."""
    noun = rf"(?P<noun>{_any_noun(language)})"
    around = one_of(
        word for one in ("interjections", "follow_up", "articles") for word in terms(one, language)
    )
    ends = one_of((*terms("trailing_fillers", language), *terms("thing_pronouns", language)))
    if language in UNSEGMENTED:
        small = one_of((*terms("particles", language), *terms("contrasting_particles", language)))
        return re.compile(
            rf"(?:(?:{around})[\s,，!！.。]*)*{noun}(?:{small})?(?:{ends})?[\s?？.!~]*"
        )
    joint = "و?" if language == "ar" else ""
    return re.compile(
        rf"[¿¡\s]*(?:(?:{around})(?:[\s,،!.]+|(?<=')))*{joint}{noun}(?:\s+(?:{ends}))*[\s?؟.!]*"
    )


@cache
def _joined(language: str) -> re.Pattern[str]:
    """Return what matches one noun at the end of a text, with what joins it to a question."""
    joints = one_of(terms("conjunctions", language))
    ends = one_of((*terms("request_words", language), *terms("trailing_fillers", language)))
    noun = rf"(?P<noun>{_any_noun(language)})"
    if language in UNSEGMENTED:
        joining = one_of(terms("joining_particles", language)) or joints
        joint = rf"(?:[,，、]\s*(?:{joints})?|\s*(?:{joints}|{joining})|(?<=고)(?=\s))\s*"
        small = one_of((*terms("particles", language), "呢"))
        return re.compile(rf"{joint}{noun}(?:{small})?\s*(?:{ends})?[\s?？.!]*$")
    joint = rf"(?:\s*[,،]\s*(?:(?:{joints})\s+)?|\s+(?:{joints})\s+|\s+و)"
    small = r"(?:[^\W\d_]{1,4}(?:['’]|\s+)){0,2}"
    return re.compile(rf"{joint}{small}{noun}(?:\s*,?\s*(?:{ends}))*[\s?؟.!]*$")


@cache
def _word_asking(noun: str, language: str) -> str:
    """Return the question word for what a noun asks: "where" of a room."""
    group = dict(grouped_terms("asked_fields", language))[noun]
    return next(term for term, of in grouped_terms("field_questions", language) if of == group)


@cache
def _any_noun(language: str) -> str:
    return one_of(term for term, _ in grouped_terms("asked_fields", language))


@cache
def _nouns(language: str) -> str:
    nouns = _any_noun(language)
    return f"(?:{nouns})" if language in UNSEGMENTED else rf"(?:{nouns})(?!\w)"


@cache
def _listed(language: str) -> re.Pattern[str]:
    """Return what matches nouns at the end of a text, with what may join them."""
    joints = one_of((*terms("conjunctions", language), *terms("articles", language)))
    if language in UNSEGMENTED:
        return re.compile(rf"(?:(?:[\s:：,，、·/&–—-]|{joints})*{_nouns(language)})+[\s?？.!]*$")
    between = rf"(?:[\s:,،·/&+–—-]|(?<!\w)(?:{joints})(?!\w)|(?<!\w)و(?=\w))+"
    return re.compile(rf"(?:{between}{_nouns(language)})+[\s?؟.!]*$")
