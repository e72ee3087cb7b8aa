"""A follow-up that changes one thing of the last list: "and on Sunday?", "and by her?"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from bot.answering.descriptions.people_of_bodies import of_body_then
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import Spans, blanked, touches
from bot.answering.linking.variants import nouns
from bot.answering.parsing.named_values import spans_of
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word, says
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.wording import grouped_terms, single_words, terms
from bot.answering.times.moments import Moments
from bot.core.answers import Narrowing
from bot.core.filters import Criterion, SessionFilter
from bot.core.models import Person, Session, SessionKind

MOST_SMALL, MOST_CHARACTERS = 3, 1
"""Small words ("in the"), and other characters of Chinese or Korean, beside names and times in a
message that asks nothing by itself."""

_OF_LISTS = frozenset({"when", "where", "ends", "speakers", "count", "breaks", "on_next"})
"""Intents that go on being asked when another day, room or speaker is named."""

_NOUNS = nouns("room") | nouns("track")
_NOT_LETTERS = re.compile(r"[^\w']+")


@dataclass(frozen=True, slots=True)
class LastList:
    """The list of an earlier turn: what narrowed it, what was asked; `people` (ids) spoken of."""

    narrowing: Narrowing
    intent: str
    people: tuple[str, ...] = ()


def narrowed_anew(
    query: ParsedQuestion, linked: Entities, last: LastList, *, asks_nothing: bool
) -> ParsedQuestion | None:
    """Return the question about the last list with one thing changed, None if that isn't asked.

    `asks_nothing` when the message only names things.
    """
    programme = query.programme
    people = tuple(programme.person[p] for p in last.people if p in programme.person)
    if len(people) > 1 or query.people or not says(linked.text, "person_pronouns", query.spoken):
        people = ()  # of several nobody is meant more than the others
    # "And in the blue one at the same time": the hours of the last list stay anyway.
    folded = fold(linked.text)
    is_whole = len(folded) == len(linked.text)
    then = spans_of(terms("meanwhile_words", query.spoken), folded) if is_whole else []
    is_when = asks_when_on_day(query, linked) and bool(last.narrowing.filter.criteria - _OF_DAY)
    bare = names_only(linked, query.spoken, then) or _asks_if_still_on(query, linked) or is_when
    if bare:
        query = replace(query, subject=())  # Han characters across two small words are no subject
    if not ((bare or asks_nothing) and narrows(query)) and not (bare and people):
        return None
    only_person = {Criterion.PERSON}
    if last.narrowing.filter.criteria == only_person == query.session_filter.criteria:
        return None  # "Who is Ana?", "and Bo?": somebody else is asked about
    return narrowed_on(query, last.narrowing, list_intent(last.intent, query), people)


def names_only(linked: Entities, language: str, beside: Spans = ()) -> bool:
    """Whether nothing stands in a message but names, times, and a small word or two.

    What stands in the spans `beside` does not count.
    """
    folded = fold(linked.text)
    spans = [*linked.spans, *beside]
    if len(folded) == len(linked.text):
        spans += spans_of(terms("some_of_them", language), folded)
    named = {mention.kind for mention in linked.mentions}
    # "In the room Apo": the noun of a name asks for no room. Arabic writes "and" onto it.
    of_names = _NOUNS if named & {"room", "track"} else frozenset()
    of_names |= nouns("day") if linked.times.days else frozenset()
    spans += [
        (term.start, term.end)
        for term in linked.terms
        if {term.surface, term.surface.removeprefix("و")} & of_names
    ]
    if asks_by_word(blanked(linked.text, spans), language):
        return False
    small = _small_words(language)
    if is_unsegmented(linked.text):
        left = fold(blanked(linked.text, spans))
        for word in small:
            left = left.replace(word, " ")
        return len(_NOT_LETTERS.sub("", left)) <= MOST_CHARACTERS
    rest = [t.surface for t in linked.terms if not touches(t, spans)]
    if language == "ar":  # "and" is written onto the word
        rest = [word if word in small else word.removeprefix("و") for word in rest]
    return len(rest) <= MOST_SMALL and set(small).issuperset(rest)


@cache
def _small_words(language: str) -> tuple[str, ...]:
    """Return the words that name nothing and ask nothing, longest first."""
    categories = ("function_words", "person_pronouns", "thing_pronouns", "follow_up")
    words = frozenset[str]().union(*(single_words(one, language) for one in categories))
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def list_intent(intent: str, query: ParsedQuestion) -> str:
    """Return what was asked of a list as it is asked of one narrowed anew."""
    if intent in _OF_LISTS and not (query.times.days and intent == "on_next"):
        return intent
    if intent == "is_today" and _is_of_day(query):
        return intent  # "is it on Thursday?", "and on Saturday?"
    if has_trait(intent, Trait.OF_PERSON) and not (query.subject or query.found):
        return "person_sessions"
    return "find_sessions" if query.subject or query.found else "programme"


def adds_only(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a message only names things, or asks if it goes on on a day, or when on it, too."""
    if names_only(linked, query.spoken) or _asks_if_still_on(query, linked):
        return True
    return asks_when_on_day(query, linked)


def asks_when_on_day(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is only asked when on another day: "and when on Tuesday", after the breaks."""
    folded = fold(linked.text)
    is_open = query.intent == "when" and len(folded) == len(linked.text)
    # The verb of what takes place may stand in the text of any session.
    bare = replace(query, names_session=False, subject=(), found=())
    if not (is_open and _is_of_day(bare)):
        return False
    when = [
        term for term, group in grouped_terms("question_words", query.spoken) if group == "when"
    ]
    # "When does Tuesday start" asks of the day.
    is_of_it = says(linked.text, "thing_pronouns", query.spoken)
    edges = () if is_of_it else ("starting_words", "ending_words")
    left = {term for one in edges for term in terms(one, query.spoken)}
    said = [term for term in terms("taking_place_words", query.spoken) if term not in left]
    return names_only(linked, query.spoken, spans_of((*when, *said), folded))


_OF_DAY = frozenset({Criterion.DAY, Criterion.HOURS})
"""What a list may be narrowed by that another day takes the place of."""


def _asks_if_still_on(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is only asked if it goes on on a day, too: "and Friday as well, or is that it"."""
    is_said = says(linked.text, "still_on_words", query.spoken)
    is_said = is_said and len(linked.terms) <= MOST_OF_DAY
    return is_said and _is_of_day(query) and not asks_by_word(linked.text, query.spoken)


MOST_OF_DAY = 7
"""Words of a message that asks no more than whether it goes on on a day."""


def _is_of_day(query: ParsedQuestion) -> bool:
    """Whether a day is all that is named."""
    is_of_more = query.subject or query.found or query.is_specific or query.kinds or query.bodies
    is_of_hour = query.times.part or query.times.at
    return bool(query.times.days) and not (is_of_more or is_of_hour or query.names_session)


def narrowing_of(query: ParsedQuestion) -> Narrowing | None:
    """Return what the list asked for is narrowed by; None where one session was named."""
    wanted = query.session_filter
    if query.is_titled or not wanted.criteria:
        return None
    is_on_subject = query.intent == "find_sessions" and query.subject
    if is_on_subject and not (query.found or query.sessions):
        wanted = replace(wanted, subject=frozenset())  # of what no session speaks of
    return Narrowing(
        filter=wanted,
        kinds=query.kinds,
        kind_word=query.kind_word,
        subject_text=query.subject_text if wanted.subject is not None else "",
        nearness=query.nearness,
        body=query.body_asked,
    )


def narrows(query: ParsedQuestion) -> bool:
    """Whether a question has anything that narrows a list, and names no session or body."""
    asked = query.session_filter.criteria or query.subject or query.found
    return bool(asked) and not (query.is_titled or query.bodies)


def narrowed_on(
    query: ParsedQuestion, before: Narrowing, intent: str, people: tuple[Person, ...] = ()
) -> ParsedQuestion:
    """Return the last list's question with what was now named in the place of its like.

    A day replaces a day, a room a room, a subject or track a subject or track; all else stays.
    `people` are those that a pronoun stands for, `intent` what was asked of the last list.
    """
    old, programme = before.filter, query.programme
    has_topic = bool(query.tracks or query.subject or query.found)
    kinds, of_kind, kind_word = _kinds(query, before)
    found = query.found if has_topic else _sessions(query, old.subject)
    is_unknown = old.subject is not None and not old.subject
    subject = query.subject if has_topic else (before.subject_text,) if is_unknown else ()
    asked = tuple(p.id for p in query.people or people) or tuple(sorted(old.people))
    is_search = bool(subject) and not found and has_trait(intent, Trait.LISTS)
    kept = replace(
        query,
        intent="find_sessions" if is_search else intent,
        times=_times(query.times, old),
        rooms=query.rooms or tuple(r for r in programme.event.rooms if r.id in old.rooms),
        tracks=query.tracks
        if has_topic
        else tuple(t for t in programme.event.tracks if t.id in old.tracks),
        people=tuple(programme.person[one] for one in asked),
        kinds=kinds,
        of_kind=of_kind,
        kind_word=kind_word,
        languages=query.languages or tuple(sorted(old.languages)),
        found=found,
        is_topical=bool(found),
        nearness=query.nearness if has_topic else before.nearness,
        subject=() if found else subject,
        subject_text=query.subject_text if has_topic else before.subject_text,
        is_remaining=query.is_remaining or old.not_over_at is not None,
        left_out=query.left_out or old.excluded,
        sessions=(),
        continues=True,
    )
    if before.body and not (query.people or people or is_search):
        return _of_same_body(replace(kept, body_asked=before.body), query.times)
    return _asked_of_those(kept)


def _of_same_body(query: ParsedQuestion, asked: Moments) -> ParsedQuestion:
    """Return the question as one of who of a body speaks then.

    The hour of before is none of the day now asked for where none of them speaks at it.
    """
    own = query.programme.sessions_of(*(person.id for person in query.people))
    if asked.days and not (asked.part or asked.at or query.filtered(own)):
        query = replace(query, times=replace(asked, part=None, at=None))
    return of_body_then(replace(query, intent="person_sessions"), is_sure=False)


def _kinds(
    query: ParsedQuestion, before: Narrowing
) -> tuple[tuple[SessionKind, ...], tuple[Session, ...] | None, str]:
    if query.kinds:
        return query.kinds, query.of_kind, query.kind_word
    if before.filter.of_kind is None:
        return (), None, ""
    return before.kinds, _sessions(query, before.filter.of_kind), before.kind_word


def _sessions(query: ParsedQuestion, ids: frozenset[str] | None) -> tuple[Session, ...]:
    return tuple(s for s in query.programme.sessions if s.id in (ids or ()))


def _times(now_asked: Moments, old: SessionFilter) -> Moments:
    """Return the times asked for now, and of those before what they say nothing of."""
    has_hours = now_asked.at is not None or now_asked.part is not None
    hours = now_asked if has_hours else None
    has_limit = now_asked.longer_than is not None or now_asked.shorter_than is not None
    return replace(
        now_asked,
        days=now_asked.days or tuple(sorted(old.days)),
        part=hours.part if hours else old.hours,
        at=hours.at if hours else old.at,
        is_after=hours.is_after if hours else old.starts_within,
        is_from_to=hours.is_from_to if hours else not old.is_part_of_day,
        longer_than=now_asked.longer_than or old.longer_than,
        shorter_than=now_asked.shorter_than or old.shorter_than,
        is_limit_included=(now_asked if has_limit else old).is_limit_included,
    )


def _asked_of_those(query: ParsedQuestion) -> ParsedQuestion:
    """Return the question about the sessions that fit, where something is asked of sessions."""
    if has_trait(query.intent, Trait.OF_SESSION):
        return replace(query, sessions=query.filtered(query.programme.sessions))
    return query
