"""Talks on what a message calls otherwise than the programme does."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import sessions_on_concepts
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.meanings import MEANT, SURE, Nearby
from bot.answering.query import ParsedQuestion
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import single_words

FEW_WORDS = 3
"""Words of a subject that a single session has by no chance."""


def nearest_by_concept(
    query: ParsedQuestion,
    linked: Entities,
    text: str,
    content: Sequence[str],
    knowledge: Knowledge,
    reading: LanguageModel,
    near: Nearby,
) -> Nearby:
    """Return the sessions on a message's concepts as surely meant, or what else comes near.

    Where no talks are asked for, none is told: one that mentions the weather forecasts none.
    Of a message that says what talks are asked about, only that is looked up.
    What comes near in meaning and has none of the concepts speaks against them, and so does what
    else is asked about and none of them has: `content`, stems that are no words of asking.
    """
    is_of_talks = query.names_session or query.kinds or has_trait(query.intent, *_OF_TALKS)
    if not (is_of_talks or linked.stated):
        return near

    small = single_words("function_words", query.spoken)

    def is_own_word(term: Term) -> bool:
        if linked.stated:
            return term.surface in small
        return reading.is_known(term) or knowledge.knows(term.stem)

    ids = sessions_on_concepts(
        terms_of(linked.subject or text), query.spoken, knowledge.sessions, is_own_word
    )
    ids = _with_most(content, ids, knowledge)
    said = [t.stem for t in terms_of(linked.subject) if t.surface not in small]
    word_for_word = knowledge.sessions.with_all(said) if len(said) > 1 else ()
    if len(word_for_word) == 1 and len(said) >= FEW_WORDS:
        # "Vibe coding a web GIS": what has these very words is no other talk on GIS.
        return Nearby(dict.fromkeys(word_for_word, 1.0), SURE, 1)
    if not ids or (near.chance >= MEANT and not set(ids) & set(near.ids)):
        return near
    return Nearby(dict.fromkeys(ids, 1.0), SURE, len(ids))


def _with_most(
    content: Sequence[str], ids: tuple[str, ...], knowledge: Knowledge
) -> tuple[str, ...]:
    """Return those of sessions that have the most of what the programme knows of a message."""
    known = set(filter(knowledge.sessions.knows, content))
    shares = {one: len(known & knowledge.sessions.stems_of(one)) for one in ids}
    most = max(shares.values(), default=0)
    return tuple(one for one in ids if shares[one] == most) if most or not known else ()


_OF_TALKS = (Trait.LISTS, Trait.NAMES_PEOPLE)
