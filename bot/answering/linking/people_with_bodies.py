"""Somebody told with their own body, which is no more than a part of the name: "Ana of Zorvik"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from bot.answering.linking.mentions import Mention
from bot.answering.text.markers import has_interrogative, question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.whether import is_put_forward
from bot.answering.text.wording import name_terms_everywhere, one_of, terms_everywhere
from bot.core.models import Event


def with_bodies_of_people(
    mentions: Sequence[Mention], text: str, event: Event, language: str
) -> tuple[Mention, ...]:
    """Return the names with those of people that their own body stands beside as one name each.

    Only where something else is asked by a word for it: "when is Ana from Zorvik on". That she is
    from there may be what is asked: "is Ana from Zorvik?".
    """
    if not _asks_of_else(text, language):
        return tuple(mentions)
    own = {person.id: person.organisation for person in event.people}
    found = list(mentions)
    for person in (m for m in mentions if m.kind == "person" and len(m.ids) == 1):
        for body in (m for m in mentions if m.kind == "org" and own[person.ids[0]] in m.ids):
            if _is_beside(text, person, body):
                start, end = min(person.start, body.start), max(person.end, body.end)
                found.remove(body)
                found[found.index(person)] = replace(person, start=start, end=end)
                break
    return tuple(found)


def _asks_of_else(text: str, language: str) -> bool:
    """Whether something is asked by a word for it, and nothing is only to be confirmed."""
    if question_words_in(text, language) & _OF_ELSE:
        return True
    is_put = language == "ar" or is_put_forward(text, language)  # "who" is written as "from" is
    return not is_put and has_interrogative(text, language)


_OF_ELSE = frozenset({"when", "where", "how_long", "about"})
"""What is asked of somebody's sessions, whatever body they are from."""


def _is_beside(text: str, person: Mention, body: Mention) -> bool:
    """Whether nothing but a word of origin stands between somebody and a body."""
    if person.end <= body.start:
        return _behind().fullmatch(fold(text[person.end : body.start])) is not None
    return _before().fullmatch(fold(text[body.end : person.start])) is not None


@cache
def _behind() -> re.Pattern[str]:
    """Return what finds that nothing stands behind a name but a word of origin: "from the"."""
    origins = terms_everywhere("origin_words") | terms_everywhere("of_words")
    leads = one_of((*origins, *name_terms_everywhere("body_leads")))
    small = one_of((*terms_everywhere("articles"), *terms_everywhere("of_contractions")))
    return re.compile(rf"\s*[,(]?\s*(?:(?:{leads})(?:[ '’]*(?:{small}))?[ '’]*)?")


@cache
def _before() -> re.Pattern[str]:
    """Return what finds that no more stands before a name than 's, 的 or 소속."""
    behind = one_of(name_terms_everywhere("behind_bodies"))
    return re.compile(rf"\s*(?:['’]s?|{behind}|的|의)?\s*")
