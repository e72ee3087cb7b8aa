"""What is asked of somebody or something named, whatever the words around it resemble."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.intents import WHO_BY_KIND
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.spans import is_inside, touches
from bot.answering.parsing.named_values import outside_times
from bot.answering.query import ParsedQuestion
from bot.answering.text.counted import counted_in
from bot.answering.text.markers import (
    first_group,
    nouns_for_events,
    question_words_in,
    says,
)
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.core.models import SessionKind
from bot.core.programme import Programme


def names_kind_but_talk(text: str, language: str) -> bool:
    """Whether a text names a kind of session other than a talk."""
    return any(kind is not SessionKind.TALK for kind, _ in kinds_in(fold(text), language, {}))


_NEAR_COUNTS = frozenset(
    {"count", "find_sessions", "programme", "event_unknown", "on_now", "rooms", OUT_OF_SCOPE}
)
"""What a letter resembles that asks how many sessions of a kind there are."""

_LISTS_OR_NAMES = _NEAR_COUNTS - {"on_now", OUT_OF_SCOPE} | {
    "when",
    "is_today",
    "about",
    "event_name",
    "speakers",
    "breaks",
    "keynote",
    "session_language",
}
"""What "number of talks in English" resembles, by what else stands in it."""


def _counts_sessions(intent: str, linked: Entities, language: str) -> bool:
    """Whether it is asked how many sessions a person, track or room has.

    "How many times does she speak" counts no editions.
    """
    folded = fold(linked.text)
    # The Korean "몇 시", and "combien de temps".
    asks_when = {"when", "how_long"} & question_words_in(linked.text, language)
    if says(folded, "which_ones", language):
        return False
    if asks_when or first_group("quantity", folded, language) is None:
        return False
    counted = counted_in(outside_times(linked, folded), language)
    if linked.sessions and not (counted == "sessions" and intent in _LISTS_OR_NAMES):
        return False
    if linked.names("person"):
        return counted in {"sessions", "editions"}
    is_near = intent in _NEAR_COUNTS or intent in WHO_BY_KIND.values()
    if counted is None and is_near and names_kind_but_talk(linked.text, language):
        return True  # "how many workshops", whatever is told around it
    is_of_place = linked.names("track") or linked.names("room")
    if is_of_place and counted in {None, "editions"}:
        return _counts_events(linked, counted, language)
    return counted in {"sessions", "people"} and (is_of_place or intent in _LISTS_OR_NAMES)


def _counts_events(linked: Entities, counted: str | None, language: str) -> bool:
    """Whether it is asked how many events a room or track has, which are its sessions.

    Korean names what is counted before "how many".
    """
    if counted == "editions":
        return True
    folded = outside_times(linked, fold(linked.text))
    return language == "ko" and any(word in folded for word in nouns_for_events(language))


def _asked_in_number(intent: str, linked: Entities, language: str) -> str | None:
    """Return whether a number of sessions or a length is asked for: "how much do they last".

    Of a break it is how long it lasts, and not how long it is until then.
    """
    if _counts_sessions(intent, linked, language) or _counts_comers(intent, linked, language):
        return "count"
    if _counts_registered(intent, linked, language):
        return "count"
    may_last = intent in {"count", "breaks"} and not says(linked.text, "until_words", language)
    is_length = may_last and "how_long" in question_words_in(linked.text, language)
    return "how_long" if is_length else None


def _counts_comers(intent: str, linked: Entities, language: str) -> bool:
    """Whether it is asked how many come, and of nothing named."""
    folded = fold(linked.text)
    is_open = intent in _NEAR_COMERS and not (linked.sessions or linked.mentions)
    if not is_open or first_group("quantity", folded, language) is None:
        return False
    is_counted = counted_in(folded, language) == "participants"
    return is_counted and says(linked.text, "coming_words", language)


def _counts_registered(intent: str, linked: Entities, language: str) -> bool:
    """Whether it is asked how many have put their names down, be it for what was named."""
    folded = fold(linked.text)
    if intent not in _NEAR_REGISTERED or first_group("quantity", folded, language) is None:
        return False
    return counted_in(folded, language) == "registered"


_NEAR_REGISTERED = frozenset(
    {"attendees", "event_unknown", "find_sessions", "programme", "session_capacity", OUT_OF_SCOPE}
    | {"session_space", "speakers", "topic:registration"}
)
"""What "how many have signed up for the tour" resembles."""

_NEAR_COMERS = frozenset({"event_unknown", "attendees", "session_capacity", OUT_OF_SCOPE})
"""What "how many people will attend, roughly" resembles."""


def _asks_where_to_meet(intent: str, linked: Entities, language: str) -> bool:
    """Whether it is asked where somebody can be met: at their sessions, and by no address."""
    is_of_one = sum(mention.kind == "person" for mention in linked.mentions) == 1
    is_near = intent in _NEAR_MEETING and is_of_one and not linked.sessions
    if not is_near or "where" not in question_words_in(linked.text, language):
        return False
    is_of_address = says(linked.text, "contact_words", language)
    return says(linked.text, "meeting_words", language) and not is_of_address


_NEAR_MEETING = frozenset({"person_contact", "event_unknown", "where", "who_is", "topic:press"})
"""What "where can I meet Ana" resembles; the Arabic word for meeting is one for interviews."""


def asked_of_named(intent: str, linked: Entities, language: str) -> str | None:
    """Return what asks how many sessions what is named has, for others beside it, or who comes."""
    if (asked := _asked_in_number(intent, linked, language)) is not None:
        return asked
    is_of_person = linked.names("person")
    if linked.names("room") and not is_of_person and says(linked.text, "capacity_words", language):
        return "session_capacity"
    if is_of_person and _asks_where_to_meet(intent, linked, language):
        return "person_sessions"
    says_other = says(linked.text, "other_words", language)
    is_meanwhile = says_other and says(linked.text, "meanwhile_words", language)
    if is_meanwhile and (is_of_person or linked.sessions):
        return "parallel"
    for kind, one_of in _TO_CHOOSE.items():
        offered = {mention.ids for mention in linked.mentions if mention.kind == kind}
        if len(offered) > 1 and (is_of_person or linked.sessions):
            return one_of  # "is her talk in track A or B"
    return _asked_of_person(intent, linked, language) if is_of_person else None


def _asked_of_person(intent: str, linked: Entities, language: str) -> str | None:
    """Return what is asked of somebody by words that stand in no other question of people."""
    if says(linked.text, "besides_words", language):
        return "person_sessions"
    is_title = says(linked.text, "title_words", language)
    is_of_session = mentions_session(fold(linked.text), language)
    if is_title and is_of_session:
        return "about"  # "the title of the talk she gives" is no title of hers
    if says(linked.text, "name_parts", language) and not (is_of_session or linked.sessions):
        return "who_is"
    if says(linked.text, "speaking_of_words", language) and not _asks_time_or_place(
        linked, language
    ):
        return "about"
    if intent == "role" and says(linked.masked, "doing_words", language):
        return "who_is"  # their part in the programme is told beside who they are
    is_open = question_words_in(linked.text, language) or says(linked.text, "open_words", language)
    if intent == "person_sessions" and not is_open and says(linked.text, "over_words", language):
        return "is_over"
    if intent in _OF_PRESENCE and says(linked.text, "coming_words", language):
        is_private = says(linked.text, "personal_details", language)
        return None if is_private else "person_sessions"
    is_schedule = intent in _NEAR_SCHEDULE and says(linked.text, "schedule_words", language)
    is_clock = intent in _OF_WHOM and says(linked.masked, "clock_time", language)
    return "person_sessions" if is_schedule or is_clock else None


def _asks_time_or_place(linked: Entities, language: str) -> bool:
    """Whether it is asked when or where somebody speaks of something, and not of what."""
    return not question_words_in(linked.text, language).isdisjoint(("when", "where"))


def asked_in_vain(linked: Entities, programme: Programme, language: str) -> str | None:
    """Return which is asked, when or where somebody speaks, if no session of theirs tells it."""
    sessions = programme.sessions_of(*ids_of(linked.mentions, "person"))
    asked = question_words_in(linked.text, language) if sessions else set()
    if asked == {"when"} and not any(one.start or one.day for one in sessions):
        return "when"
    return "where" if asked == {"where"} and not any(one.rooms for one in sessions) else None


_OF_WHOM = frozenset({"who_is", "role", "affiliation"})
"""What "Dr Han, what time" resembles by the title."""

_TO_CHOOSE = {"track": "session_track", "room": "where"}
"""What is asked of somebody or something with two of a kind."""

_NEAR_SCHEDULE = frozenset({"event_unknown", "role", "who_is", "programme", OUT_OF_SCOPE})
"""Intents that "Ambassador Kim's schedule" resembles."""

_OF_PRESENCE = frozenset({"event_unknown", "attendees", "who_is", "person_sessions", OUT_OF_SCOPE})
"""Intents that "is Ambassador Kim coming" resembles."""


def with_others(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read "does she do anything besides the kids talk" as about all that she does."""
    is_besides = says(linked.text, "besides_words", query.spoken)
    if query.intent != "person_sessions" or not (is_besides and query.people):
        return query
    return query.without_sessions()


def _of_title_asked(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Tell which sessions are somebody's where their titles are asked and nothing describes one."""
    is_of_person = query.intent == "about" and query.people and not query.is_titled
    is_told = any(session.abstract for session in query.sessions)
    if not is_of_person or is_told or not says(linked.text, "title_words", query.spoken):
        return query
    return replace(query, intent="person_sessions")


def of_time_asked(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask of somebody's sessions only those at the time named: "what is her Saturday talk about".

    Unless it is asked when they are, or whether they are then, or something else is at that time:
    "I leave in ten minutes, what is her title".
    """
    query = _of_those_then(_of_title_asked(query, linked), linked)
    is_of_people = bool(query.people) and not query.is_titled and query.intent not in _OF_TIME
    if not is_of_people or _is_time_apart(linked, query.spoken):
        return query
    then = query.filtered(query.sessions)
    is_of_bodies = all(one.is_team for one in query.people) and not (query.subject or query.kinds)
    near = _OF_SOMEBODY | _OF_BODY if is_of_bodies else _OF_SOMEBODY
    is_of_then = query.times.has_day_or_hour and query.intent in near
    if is_of_then and not (then and query.intent == "about"):
        return replace(query, intent="person_sessions")  # "what does she do on Friday"
    if len(query.sessions) == 1:
        return query
    return replace(query, sessions=then or query.sessions)


def _of_those_then(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Of several whom one name may mean, leave those who have a session at the time named."""
    named = [mention.ids for mention in linked.mentions if mention.kind == "person"]
    is_open = len(named) == 1 and len(query.people) > 1 and query.times.has_day_or_hour
    if not is_open or query.body_asked or {one.id for one in query.people} != {*named[0]}:
        return query
    alone = (replace(query, people=(one,)) for one in query.people)
    there = [one.people[0] for one in alone if one.filtered(one.programme.sessions)]
    return replace(query, people=tuple(there) or query.people)


def _is_time_apart(linked: Entities, language: str) -> bool:
    """Whether the times named tell of something else, in clauses that ask after nobody."""
    idle = terms("function_words", language)
    borders = [0, *(m.end() for m in _CLAUSE_END.finditer(linked.text)), len(linked.text)]
    times = linked.times.offsets
    people = [(m.start, m.end) for m in linked.mentions if m.kind == "person"]

    def tells_other(clause: tuple[int, int]) -> bool:
        text = linked.text[slice(*clause)]
        if question_words_in(text, language) or says(text, "person_pronouns", language):
            return False
        said = [t for t in linked.terms if is_inside(t, [clause])]
        beside = (t for t in said if not touches(t, times) and t.surface not in idle)
        return not any(touches(t, people) for t in said) and any(beside)

    told = [(a, b) for a, b in pairwise(borders) if any(a <= t < b for t, _ in times)]
    return bool(told) and bool(people) and all(map(tells_other, told))


_CLAUSE_END = re.compile(r"[,;!?،؛؟，；。！？]|[.:](?!\d)")

_OF_SOMEBODY = frozenset({"about", "role", "who_is"})
"""Intents that "what does she do on Friday" resembles."""

_OF_BODY = frozenset({"affiliation", "event_unknown", "organisers"})
"""What "what is the Reef Team running on Friday" resembles beside them."""

_OF_TIME = frozenset({"when", "ends", "is_today", "has_started", "is_over", "cancelled"})
"""Intents that ask when something is, or whether it is then."""
