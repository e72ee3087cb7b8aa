"""Who is asked for by "who" and the session named: whoever opens it, gives it, speaks in it."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.intents import ASSISTANT, TOPIC, WHO_BY_KIND
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says
from bot.answering.text.normalise import fold
from bot.core.models import Session

_ASKS_WHO_IN_ARABIC = re.compile(r"^\W*(?:من|مين)\b")


def part_asked(intent: str, linked: Entities, language: str) -> str | None:
    """Return who is asked for by "who" and the one session named: whoever opens, closes it ..."""
    if question_words_in(linked.text, language) != {"who"} or not asks_who(linked.text, language):
        return None
    named = {session.kind for session in linked.sessions}
    named = named or {kind for kind, _ in kinds_in(fold(linked.text), language, {})}
    if len(linked.sessions) > 1 or len(named) != 1:
        return None
    part = WHO_BY_KIND.get(next(iter(named)))
    return part or ("speakers" if linked.sessions and intent in _NEVER_WHO else None)


def sessions_of_part(query: ParsedQuestion) -> tuple[Session, ...]:
    """Return what whoever is asked for opens, closes or gives; () where it is none of these."""
    kinds = {kind for kind, intent in WHO_BY_KIND.items() if intent == query.intent}
    held = tuple(one for one in query.programme.sessions if kinds and one.kind in kinds)
    return query.filtered(held) or held


def with_organisers_of_session(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask who organises a session that is named, whatever else the words resemble.

    Whoever speaks in it or moderates it need not be who organises it.
    """
    about = query.sessions or query.found
    if not about or len(about) > MOST_ORGANISED or query.names_event or query.continues:
        return query
    if query.intent.startswith((TOPIC, ASSISTANT)) or not asks_who(linked.text, query.spoken):
        return query
    if not says(without_masks(linked.masked), "arranging_words", query.spoken):
        return query
    return replace(query, intent="organisers", sessions=about, people=(), rivals=())


def with_people_of_session(query: ParsedQuestion) -> ParsedQuestion:
    """Ask of whoever gives the one session named what body or post is theirs.

    "Which organisation is the keynote speaker from" names nobody.
    """
    if query.intent not in {"affiliation", "role"} or query.people or query.bodies:
        return query
    given = [one.person for session in query.sessions for one in session.people]
    if len(query.sessions) != 1 or not 0 < len(given) <= MOST_GIVING:
        return query
    people = tuple(query.programme.person[one] for one in given)
    return replace(query.without_sessions(), people=people, is_titled=False, rivals=())


MOST_GIVING = 3
"""People of a session of whom each is told; of more it must be said who is meant. Chosen."""

MOST_ORGANISED = 2
"""Sessions that a name may be of, where it is asked who organises it."""


def asks_who(text: str, language: str) -> bool:
    """Whether "who" is asked, be there another question word; in Arabic the same word is "from"."""
    if language == "ar":
        return _ASKS_WHO_IN_ARABIC.match(fold(text)) is not None
    return "who" in question_words_in(text, language)


_NEVER_WHO = frozenset(
    {"session_track", "session_capacity", "how_long", "where", "when", "ends", "has_started"}
)
"""What is asked of a session, and never by "who"."""
