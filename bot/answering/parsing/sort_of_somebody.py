"""Which of somebody's sessions is asked for by what sort it is: her reading, his book signing."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.intents import TOPIC, Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import sessions_headed
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.spans import touches
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in

_NEAR = frozenset(
    {"person_sessions", "event_unknown", "find_sessions", "programme", "is_today", OUT_OF_SCOPE}
)
"""What "Lenehart's reading, what time" resembles besides what is asked of sessions."""


def with_sort_of_somebody(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge, reading: LanguageModel
) -> ParsedQuestion:
    """Ask of somebody's sessions only those whose titles have what is asked, in any language.

    "¿Cuándo es la lectura de Margo Lenehart?" is "Reading: Margo Lenehart", not her workshop.
    """
    if not query.people or query.is_titled or not _is_asked_of_sessions(query, linked):
        return query
    own = knowledge.programme.sessions_of(*(person.id for person in query.people))
    said = [term for term in linked.terms if not touches(term, linked.spans)]
    headed = sessions_headed(said, query.spoken, knowledge.sessions, reading.is_function_word)
    # "Her kaffeeklatsch" is a word of no language's, and of titles; where she is from is no sort.
    strange = (
        term.stem
        for term in said
        if not reading.is_known(term)
        and not any(knowledge.affiliations.is_of(term.surface, one.id) for one in query.people)
    )
    headed = headed.union(*(knowledge.sessions.by_heading([stem]) for stem in strange))
    kept = tuple(session for session in own if session.id in headed)
    intent = query.intent
    is_all = len(kept) == len(own) and not intent.startswith(TOPIC)  # who interviews her, the press
    if not kept or is_all:
        return query
    if not has_trait(intent, Trait.OF_SESSION):
        asks_who = question_words_in(linked.text, query.spoken) == {"who"}
        intent = "speakers" if asks_who else "when"
    bare = query.without_sessions()
    return replace(bare, intent=intent, sessions=kept, found=kept, rivals=())


def _is_asked_of_sessions(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether sessions are asked for; "who is Jane, the dog trainer" asks for none of hers."""
    if query.intent in _NEAR or has_trait(query.intent, Trait.OF_SESSION):
        return True
    asked = question_words_in(linked.text, query.spoken)
    if query.intent.startswith(TOPIC):  # "who is interviewing her" is near to the press
        return bool({"when", "where", "who"} & asked)
    return has_trait(query.intent, Trait.OF_PERSON) and bool({"when", "where"} & asked)
