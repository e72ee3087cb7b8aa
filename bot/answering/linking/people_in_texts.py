"""Sentences of a session's text that introduce somebody who takes part: "Ana Lima, of the port".

They are quoted of nobody else whom they may name, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.answering.linking.excerpts import sentences_by_language
from bot.answering.text.detail_patterns import any_word_of
from bot.answering.text.normalise import fold
from bot.core.models import Person, Session
from bot.core.programme import Programme

LONGEST = 500
"""Characters of a sentence that is quoted; a longer one is a list of names, or no sentence."""


def introduced(person: Person, programme: Programme, language: str) -> tuple[Session, str] | None:
    """Return the first sentence that introduces somebody, with the session whose text has it."""
    for session in programme.sessions_of(person.id):
        for sentences in sentences_by_language(session.abstract, language):
            for sentence in sentences:
                if len(sentence) <= LONGEST and _introduces(sentence, session, person, programme):
                    return session, sentence
    return None


def _introduces(sentence: str, session: Session, person: Person, programme: Programme) -> bool:
    """Whether a sentence says what somebody is, right beside the whole name, or where they work.

    There a first name is enough that nobody else in the session has.
    """
    folded = fold(sentence)
    if len(folded) != len(sentence):
        return False
    for start, end in _places(fold(person.name), folded):
        before, after = folded[:start], folded[end:]
        if _behind().match(after) or _ahead().search(before):
            return True
    first = fold(person.name).split()[0]
    others = (programme.person[one.person].name for one in session.people)
    is_own = [fold(one).split()[0] for one in others].count(first) == 1
    return is_own and any(_works().match(folded[end:]) for _, end in _places(first, folded))


def _places(name: str, folded: str) -> Iterator[tuple[int, int]]:
    """Yield where a folded name stands, and is no part of a longer word."""
    return (m.span() for m in re.finditer(rf"(?<!\w){re.escape(name)}(?![\w-])", folded))


@cache
def _behind() -> re.Pattern[str]:
    """Return what stands right behind a name that is introduced: ", of", "(", "is the"."""
    behind, articles = any_word_of("introduced", "behind"), any_word_of("introduced", "articles")
    return re.compile(rf",? (?:{behind})(?!\w)|,? \((?!\d)|, (?:{articles}) ")


@cache
def _ahead() -> re.Pattern[str]:
    """Return what finds a post right before a name: "the port's director, Ana Lima"."""
    return re.compile(rf"(?<!\w)(?:{any_word_of('introduced', 'ahead')}),? $")


@cache
def _works() -> re.Pattern[str]:
    return re.compile(rf" (?:{any_word_of('introduced', 'works')})(?!\w)")
