"""What an earlier turn already said, so that "and where?" and "her e-mail?" can be understood."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.answering.classifier.ranking import OUT_OF_SCOPE, Ranking
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.core.models import Answer
from bot.core.programme import Programme

BARE = 4
"""A question of at most so many terms has no room to name what it is about."""

SHORT = 6
"""A question of at most so many terms may lean on the one before it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question of a conversation and the answer it got."""

    question: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class DialogueState:
    """What a conversation is about so far: the latest people and sessions (ids), and the intent."""

    people: tuple[str, ...] = ()
    sessions: tuple[str, ...] = ()
    intent: str | None = None
    language: str | None = None


def is_follow_up(
    linked: Entities,
    ranking: Ranking,
    query: ParsedQuestion,
    focus: DialogueState,
    language: str,
    *,
    leans: bool,
) -> bool:
    """Whether a question needs an earlier turn to be understood; `leans` when it says so itself."""
    if focus.intent is None or ranking.best.startswith("talk:"):
        return False
    if leans or _has_pronoun(linked, language):
        return True
    is_short = len(linked.terms) <= SHORT
    has_thing = query.is_specific or query.bodies or query.names_event or query.subject
    has_focus = focus.people or 0 < len(focus.sessions) <= 3
    # "Which room?" right after a session is about the session; "venue?" is about the event.
    is_bare = not has_thing and len(linked.terms) <= BARE and has_focus
    if (
        is_bare
        and has_trait(ranking.best, Trait.OF_SESSION)
        and asks_by_word(linked.text, language)
    ):
        return True
    return (
        is_short
        and not has_thing
        and (has_trait(ranking.best, Trait.OF_PERSON) or ranking.confidence < 0.5)
    )


def without_starter(text: str, language: str) -> str:
    """Return a question without the words that tie it to the one before ("and", "what about")."""
    folded = fold(text)
    if len(folded) != len(text):
        return text
    for term in terms("follow_up", language):
        rest = text[len(term) :]
        is_whole = re.search(r"[\u3400-\u9fff]", term) or not rest[:1].isalnum()
        if folded.startswith(term) and is_whole and rest.strip(" ,،，?？؟"):
            return rest.lstrip(" ,،，")
    return text


def resolve_context(
    query: ParsedQuestion,
    ranking: Ranking,
    linked: Entities,
    focus: DialogueState,
    programme: Programme,
    language: str,
) -> tuple[ParsedQuestion, Ranking]:
    """Fill in what the question leaves out: the person, the session, or what is asked."""
    filled = query
    names_something = bool(query.people or query.sessions or query.rooms or query.tracks)
    if _asks_nothing(query, ranking, linked) and focus.intent:
        filled = replace(filled, intent=_fitting(focus.intent, query))
        ranking = replace(ranking, confidence=max(ranking.confidence, 0.6))
        if names_something or query.times.days or query.kinds:
            return filled, _renamed(ranking, filled.intent)
    if names_something or query.kinds:
        return filled, _renamed(ranking, filled.intent)
    people = tuple(programme.person[p] for p in focus.people[:2] if p in programme.person)
    sessions = tuple(programme.session[s] for s in focus.sessions if s in programme.session)
    says_person = _says(linked.text, "person_pronouns", language)
    if people and (has_trait(filled.intent, Trait.OF_PERSON) or says_person):
        intent = filled.intent
        if intent == "contact":
            intent = "person_contact"
        filled = replace(filled, people=people[:1], intent=intent, subject=())
        own = programme.sessions_of(people[0].id)
        if own and has_trait(intent, Trait.OF_SESSION):
            filled = replace(filled, sessions=own)
        ranking = replace(ranking, confidence=max(ranking.confidence, 0.6))
    elif people and not sessions and has_trait(filled.intent, Trait.OF_SESSION):
        own = programme.sessions_of(people[0].id)
        filled = replace(filled, sessions=own, people=people[:1], subject=())
    elif filled.intent == "contact" and people and len(linked.terms) <= 3:
        filled = replace(filled, people=people[:1], intent="person_contact")
    elif (
        has_trait(filled.intent, Trait.OF_SESSION)
        and 0 < len(sessions) <= 3
        and not query.times.days
    ):
        filled = replace(filled, sessions=sessions, subject=())
        ranking = replace(ranking, confidence=max(ranking.confidence, 0.6))
    return filled, _renamed(ranking, filled.intent)


def _asks_nothing(query: ParsedQuestion, ranking: Ranking, linked: Entities) -> bool:
    """Whether a question only names a thing or a time ("what about Friday?", "and Foradori?")."""
    names = (
        query.people
        or query.sessions
        or query.rooms
        or query.tracks
        or query.times.days
        or query.kinds
    )
    if not names:
        return ranking.best == OUT_OF_SCOPE or ranking.confidence < 0.3
    covered = sum(m.end - m.start for m in linked.mentions)
    covered += sum(span.end - span.start for span in linked.times.spans)
    rest = len(linked.text) - covered
    return rest <= 16 and (ranking.confidence < 0.75 or len(linked.terms) <= 4)


def _fitting(intent: str, query: ParsedQuestion) -> str:
    """Return the earlier intent as it reads for the new thing."""
    if query.people and intent in {"opens", "keynote", "closes", "speakers", "contact"}:
        return "who_is"
    if query.times.days and not query.people and intent in {"on_now", "on_next", "when"}:
        return "programme"
    return intent


def _renamed(ranking: Ranking, intent: str) -> Ranking:
    if ranking.best == intent:
        return ranking
    return replace(
        ranking,
        labels=(intent, *ranking.labels),
        probabilities=(ranking.probabilities[0], *ranking.probabilities),
        confidence=max(ranking.confidence, 0.6),
    )


def _has_pronoun(linked: Entities, language: str) -> bool:
    return _says(linked.text, "person_pronouns", language) or _says(
        linked.text, "thing_pronouns", language
    )


def _says(text: str, category: str, language: str) -> bool:
    folded = fold(text)
    for term in terms(category, language):
        if re.search(r"[\u3400-\u9fff]", term):
            if term in folded:
                return True
        elif re.search(rf"(?<!\w){re.escape(term)}(?!\w)", folded):
            return True
    return False
