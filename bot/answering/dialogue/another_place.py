"""A place alone, behind a question whether there is anything on another: "and Nepal?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.language_model import language_model
from bot.answering.dialogue.state import DialogueState
from bot.answering.intents import TOPIC, Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word
from bot.answering.text.normalise import is_unsegmented
from bot.core.models import USUAL_TOPICS
from bot.languages import LANGUAGE


def with_another_place(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return the question as one for sessions on the place, or None where more is said."""
    place, is_of_else = linked.place, linked.mentions or linked.sessions or linked.times.spans
    if not place or is_of_else or linked.is_only_where or not _is_of_subject(state.intent):
        return None
    if asks_by_word(linked.text, query.spoken) or _says_more(linked, query.spoken):
        return None
    return replace(
        query.without_sessions(), intent="find_sessions", place=place, names_session=True,
        subject_text=place, bodies=(), people=(), rivals=(),
    )  # fmt: skip


_OF_SUBJECT = frozenset({"about", "theme", "event_unknown"})


def _is_of_subject(intent: str | None) -> bool:
    """Whether sessions, or what is spoken of, were asked for; not what whoever comes needs."""
    if intent is None or intent.removeprefix(TOPIC) in USUAL_TOPICS:
        return False
    return intent.startswith(TOPIC) or intent in _OF_SUBJECT or has_trait(intent, Trait.LISTS)


def _says_more(linked: Entities, language: str) -> bool:
    """Whether anything but small words stands beside the place."""
    before, _, after = linked.text.partition(linked.place or "")
    if is_unsegmented(linked.place or ""):
        beside = "".join(filter(str.isalnum, before + after))
        return len(beside) > MOST_BESIDE
    reading = language_model(LANGUAGE[language].script)
    named = range(len(before), len(linked.text) - len(after))
    return any(
        not reading.is_function_word(term) for term in linked.terms if term.start not in named
    )


MOST_BESIDE = 4
"""Characters of Chinese or Korean beside the place: 那么 and 呢, "그럼" and "은요"."""
