"""Somebody told with what is theirs, which is no more than a part of the name.

That is their own body ("Ana of Zorvik"), or what they are by their own texts ("Ana the diver").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.mentions import Mention
from bot.answering.text.markers import has_interrogative, question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.whether import is_put_forward
from bot.answering.text.wording import (
    name_terms_everywhere,
    one_of,
    single_words,
    terms_everywhere,
)
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


def with_descriptions(
    mentions: Sequence[Mention],
    text: str,
    found: Sequence[Term],
    event: Event,
    reading: LanguageModel,
    language: str,
) -> tuple[Mention, ...]:
    """Return the names with what stands behind an article right behind somebody's as one name.

    Only what the texts on them say, too: "Ana the diver" may be any Ana else. That she is one may
    be what is asked: "is Ana the diver?".
    """
    if not _asks_of_else(text, language):
        return tuple(mentions)
    articles = single_words("articles", language)

    def end_of(mention: Mention) -> int:
        behind = [term for term in found if term.start >= mention.end][: MOST_DESCRIBING + 1]
        is_next = behind and text[mention.end : behind[0].start] in {" ", ", "}
        if mention.kind != "person" or not is_next or behind[0].surface not in articles:
            return mention.end
        own = _stems_of_people(mention.ids, event)
        said = takewhile(lambda term: not reading.is_function_word(term), behind[1:])
        return max((term.end for term in said if term.stem in own), default=mention.end)

    return tuple(replace(mention, end=end_of(mention)) for mention in mentions)


MOST_DESCRIBING = 3
"""Words behind the article of a description: "Ana the deep sea diver"."""


def _stems_of_people(ids: Collection[str], event: Event) -> frozenset[str]:
    """Return the stems of what is published of people's posts and lives."""
    facts = [fact for one in event.people if one.id in ids for fact in (one.role, one.bio)]
    texts = [text for fact in facts if fact and fact.value for text in fact.value.all()]
    return frozenset(term.stem for text in texts for term in terms_of(text))


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
