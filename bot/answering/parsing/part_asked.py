"""Who is asked for by "who" and the session named: whoever opens it, gives it, speaks in it."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.intents import ASSISTANT, TOPIC, WHO_BY_KIND
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.spans import blanked
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.small_words import has_only
from bot.answering.text.terms import terms_of
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


def _of_name_in_title(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask what a session is about where only a name in its title is asked who it is.

    "Who is Ann Example?" of "In conversation with Ann Example": whoever takes part may be another.
    """
    is_one = query.intent == "speakers" and query.is_titled and len(query.sessions) == 1
    is_of_else = linked.mentions or linked.title_spans or query.kinds or query.names_session
    if not is_one or is_of_else or question_words_in(linked.text, query.spoken) != {"who"}:
        return query
    title = query.sessions[0].title.get(query.spoken)
    own = {term.stem for text in query.sessions[0].title.all() for term in terms_of(text)}
    said = [term for term in linked.terms if term.stem in own]
    spans = [(term.start, term.end) for term in said]
    is_only = has_only(blanked(linked.text, spans), _BESIDE_NAME, query.spoken)
    name = " ".join(term.surface for term in said)
    is_name = len(said) > 1 and _is_written_as_name(name, title)
    return replace(query, intent="about", rivals=()) if is_only and is_name else query


def _is_written_as_name(folded: str, title: str) -> bool:
    """Whether a title has some folded words one after another, each with a capital."""
    words = terms_of(title)
    wanted = folded.split()
    runs = (words[at : at + len(wanted)] for at in range(len(words)))
    return any(
        [term.surface for term in run] == wanted and all(term.is_capital for term in run)
        for run in runs
    )


_BESIDE_NAME = ("being_somebody_words", "honorifics", "trailing_fillers", "interjections")
"""Categories of the words beside a name of which it is asked who that is."""


def sessions_of_part(query: ParsedQuestion) -> tuple[Session, ...]:
    """Return what whoever is asked for opens, closes or gives; () where it is none of these."""
    kinds = {kind for kind, intent in WHO_BY_KIND.items() if intent == query.intent}
    held = tuple(one for one in query.programme.sessions if kinds and one.kind in kinds)
    return query.filtered(held) or held


def with_who_of_session(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask who organises a session that is named, whatever else the words resemble.

    Whoever speaks in it or moderates it need not be who organises it, nor whom its title names.
    """
    query = _of_name_in_title(query, linked)
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
