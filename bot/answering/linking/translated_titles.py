"""The session whose title has, in its own language, what a question says: 보트 of "Boat trip"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.glossary import concepts_in
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention
from bot.answering.linking.sessions import Hit
from bot.answering.linking.spans import is_inside
from bot.answering.linking.titles import Titles
from bot.answering.text.markers import is_after_about, question_words_in
from bot.answering.text.normalise import fold, script_of
from bot.answering.text.terms import Term, stem, terms_of
from bot.answering.text.wording import terms_everywhere
from bot.core.models import Session

_ASKED_OF = frozenset({"when", "where", "how_long"})
"""Question words that ask something of a session, be it told by what it is about."""

LEAST_SHARE = 1 / 3
"""Of a title's telling words: who meets a friend asks for no "Prototype Fund & Friends Meetup"."""


@cache
def _small_stems() -> frozenset[str]:
    return frozenset(map(stem, terms_everywhere("function_words")))


def _title_with(stems: Sequence[str], session: Session) -> frozenset[str]:
    """Return the stems of the first title, of those in each language, that has all of some.

    In Hangul they begin a word of it: 개회사 opens, and is no 회사, a company.
    """
    for text in session.title.all():
        title = frozenset(term.stem for term in terms_of(text))
        is_whole = script_of(stems[0]) != "hangul" or any(
            word.startswith(stems[0]) for word in _WORD.findall(fold(text))
        )
        if is_whole and title.issuperset(stems):
            return title
    return frozenset()


_WORD = re.compile(r"\w+")


def translated_titles(
    text: str,
    found: Sequence[Term],
    mentions: Sequence[Mention],
    knowledge: Knowledge,
    reading: LanguageModel,
    language: str,
) -> Titles:
    """Return the one session whose title has each concept that a question says in strange words.

    Nothing where talks or something of a sort are asked for, or somebody is named.
    """
    folded = fold(text)
    spans = [mention.span for mention in mentions]
    strange = [
        term
        for term in found
        if not (is_inside(term, spans) or reading.is_known(term) or knowledge.knows(term.stem))
    ]
    is_of_person = any(mention.kind == "person" for mention in mentions)
    if not strange or is_of_person or mentions_session(folded, language):
        return Titles()
    if kinds_in(folded, language, knowledge.kind_tracks):
        return Titles()
    is_asked_of = len(folded) != len(text) or bool(_ASKED_OF & question_words_in(text, language))
    hits: dict[str, Hit] = {}
    places: list[tuple[int, int]] = []
    for concept in concepts_in(strange, language):
        span = concept.start, concept.end
        is_about = not is_asked_of and is_after_about(folded, span, language)
        if is_about or knowledge.topic_titles.has(concept):
            return Titles()
        of_concept: set[str] = set()
        for stems in concept.words:
            for one in knowledge.sessions.by_heading(stems):
                title = _title_with(stems, knowledge.programme.session[one])
                if title and len(stems) >= LEAST_SHARE * len(title - _small_stems()):
                    hits[one] = Hit(one, len(stems) / len(title), 1.0, frozenset(stems))
                    of_concept.add(one)
        if not of_concept:
            return Titles()  # the archive of the tides is no "Tides in the classroom"
        places.append(span)
    return Titles(tuple(hits.values()), tuple(sorted(set(places)))) if len(hits) == 1 else Titles()
