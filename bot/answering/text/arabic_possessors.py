"""Arabic nouns joined to a fact of the event by its pronoun: "its date and its place"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.answering.text.normalise import fold
from bot.answering.text.wording import one_of, terms

_FEMININE = "ه"
"""What a noun for the event ends with, folded, of which a pronoun is "ها"."""

_BEFORE_PRONOUN = {_FEMININE: ("ت",), "ء": ("ء", "و", "ي", "ا")}
"""What the last letter of a folded noun becomes before a pronoun: مدة, مدته."""


def with_possessors(text: str) -> str:
    """Return a text with the event in place of the pronoun of a noun that is joined to another.

    "موعد المؤتمر ومكانه" asks for "موعد المؤتمر ومكان المؤتمر". The pronoun agrees with the word
    for the event before it; what agrees with another stays as it is.
    """
    folded = fold(text)
    event = _event().search(folded) if len(folded) == len(text) else None
    if event is None:
        return text
    noun = text[slice(*event.span("noun"))]
    nouns = _by_form("ها" if event["noun"].endswith(_FEMININE) else "ه")
    forms = re.compile(rf"(?<!\w)و[بل]?(?:ما\s|عن\s)?(?P<form>{one_of(nouns)})(?!\w)")
    written, position = [], 0
    for found in forms.finditer(folded, event.end()):
        written += [text[position : found.start()], f"و{nouns[found['form']]} {noun}"]
        position = found.end()
    return "".join([*written, text[position:]])


@cache
def _event() -> re.Pattern[str]:
    """Return what finds a word for the event with its article in a folded text."""
    nouns = [one for one in terms("event_words", "ar") if one.startswith("ال") and " " not in one]
    return re.compile(rf"(?<!\w)[وبل]?(?P<noun>{one_of(nouns)})(?!\w)")


@cache
def _by_form(pronoun: str) -> dict[str, str]:
    """Return the nouns for facts of an event by their forms with a pronoun."""
    return {
        form + pronoun: noun for noun in terms("possessed_nouns", "ar") for form in _forms(noun)
    }


def _forms(noun: str) -> Iterator[str]:
    for end in _BEFORE_PRONOUN.get(noun[-1:], (noun[-1:],)):
        yield noun[:-1] + end
