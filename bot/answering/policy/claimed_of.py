"""Which sessions something is put forward of: titled, somebody's, of a kind."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.classifier.language_model import language_model
from bot.answering.classifier.masks import without_masks
from bot.answering.interpretation import Interpretation
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.title_parts import has_in_title, stems_of_title
from bot.answering.policy.claim_slots import WHOLE
from bot.answering.policy.partial_answer import is_about_other_edition
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.registration import signs_up_beforehand
from bot.answering.text.markers import has_any, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.whether import is_put_forward
from bot.core.models import Session, SessionKind
from bot.core.programme import IDLE_KINDS
from bot.languages import LANGUAGE


def is_of_something_else(part: Interpretation, *, but_rooms: bool = False) -> bool:
    """Whether something is named that is none of the programme's, or an earlier turn is meant.

    Signing up before the event is none of it, either.

    With `but_rooms` what looks like an unknown room may be a number: "has room for 40".
    """
    query, linked = part.query, part.linked
    if query.unknown_room and not but_rooms:
        return True
    if query.continues or query.is_unclear_whom or query.left_out or query.is_extreme:
        return True
    if signs_up_beforehand(query, linked):
        return True
    if linked.strangers or query.place or query.bodies or part.is_foreign:
        return True
    return is_about_other_edition(query, fold(linked.text))


def sessions_meant(part: Interpretation) -> tuple[Session, ...]:
    """Return the sessions of which something is put forward: titled, somebody's, of a kind."""
    query, linked = part.query, part.linked
    programme = query.programme
    people = ids_of(linked.mentions, "person")
    if linked.sessions and _is_by_chance(part, people):
        return ()
    if linked.sessions:
        if len(linked.sessions) == 1 and linked.hits and linked.hits[0].title_share < 1.0:
            # "The poster session" is called by a part of two titles.
            called = linked.hits[0].terms
            alike = tuple(s for s in programme.sessions if has_in_title(s, called))
            return alike or linked.sessions
        return linked.sessions
    of_kind = query.of_kind or ()
    if people:
        own = programme.sessions_of(*people) if len(people) == 1 else ()
        tracks = tracks_called(part)
        own = tuple(s for s in own if tracks & {*s.tracks}) or own
        if set(query.kinds) <= {SessionKind.TALK}:
            talks = tuple(s for s in own if s.kind is SessionKind.TALK)
            is_of_talk = has_any(fold(linked.text), "session_words", query.spoken)
            return talks if talks and is_of_talk else own
        return tuple(s for s in own if s in of_kind)
    is_of_kind = bool(query.kinds) and set(query.kinds) != {SessionKind.TALK}
    is_stated = is_put_forward(linked.text, query.spoken) or says(
        without_masks(linked.masked), "stating_words", query.spoken
    )
    if is_of_kind and (len(of_kind) == 1 or is_stated):
        return of_kind
    if says(linked.text, "registration_nouns", query.spoken):
        return tuple(s for s in programme.sessions if s.kind is SessionKind.REGISTRATION)
    # "The zero error workshop": what was found by words of its title alone.
    is_found = len(query.sessions) == 1 and query.sessions[0] in query.found
    return query.sessions if is_found and not query.kinds else ()


def _is_by_chance(part: Interpretation, people: Sequence[str]) -> bool:
    """Whether a word is of a title by chance: "is it hot out", or one beside another's name."""
    linked = part.linked
    if any(hit.title_share >= WHOLE for hit in linked.hits):
        return False
    if people and not any(one.person in people for s in linked.sessions for one in s.people):
        return True
    stems = {stem for hit in linked.hits for stem in hit.terms}
    is_name = any(term.is_capital for term in linked.terms if term.stem in stems)
    return len(stems) < FEW and not is_name


FEW = 2
"""Fewer words of a title than these, without a capital, name no session by themselves."""


def next_held(query: ParsedQuestion, meant: tuple[Session, ...]) -> tuple[Session, ...]:
    """Return of what there is each day, as lunch is, that of the present day or the next to come.

    That is meant during the event where an hour is put forward and no day: "is lunch at one".
    """
    times, programme = query.times, query.programme
    is_of_hour = bool(times.at or times.part) and not times.days
    is_daily = all(one.kind in _DAILY for one in meant)
    if not (is_of_hour and is_daily and query.day() in programme.days):
        return meant
    coming = [one for one in meant if (end := programme.slot(one).end) and end > query.now]
    days = [day for one in coming if (day := programme.programme_day_of(one))]
    first = min(days, default=None)
    return tuple(one for one in meant if first in {None, programme.programme_day_of(one)})


_DAILY = IDLE_KINDS | {SessionKind.REGISTRATION}
"""Kinds of what there is on each day of an event."""


def with_namesakes(part: Interpretation, meant: tuple[Session, ...]) -> tuple[Session, ...]:
    """Return with sessions all that are called as they are, where it is said that there is no more.

    "Only on Friday" is of what is on at other times too.
    """
    if not has_any(fold(part.linked.text), "only_words", part.query.spoken):
        return meant
    called = {fold(title) for session in meant for title in session.title.all()}
    return tuple(
        one
        for one in part.query.programme.sessions
        if one in meant or not (one.is_cancelled or called.isdisjoint(map(fold, one.title.all())))
    )


def described(part: Interpretation, meant: tuple[Session, ...]) -> tuple[Session, ...]:
    """Keep of the sessions meant those whose title has each word said that is of only some.

    And of those the ones found by the subject that is named beside their kind.
    """
    language = part.query.spoken
    reading = language_model(LANGUAGE[language].script)
    said = {
        term.stem
        for term in terms_of(without_masks(part.linked.masked))
        if not (reading.is_function_word(term) or _names_sort(term, language))
    }
    titles = {session.id: stems_of_title(session) for session in meant}
    for stem in said:
        kept = tuple(session for session in meant if stem in titles[session.id])
        meant = kept or meant
    found = {session.id for session in part.query.found}
    on_subject = tuple(session for session in meant if session.id in found)
    return on_subject or meant


def _names_sort(term: Term, language: str) -> bool:
    """Whether a word says no more than that there is a session, or of which sort: not "ice"."""
    return bool(kinds_in(term.surface, language, {})) or mentions_session(term.surface, language)


def lacks_track(part: Interpretation) -> bool:
    """Whether somebody's session is called by a track that none of theirs is in: "Kim's AGM"."""
    query, tracks = part.query, tracks_called(part)
    if not tracks or len(query.people) != 1 or part.linked.sessions:
        return False
    own = query.programme.sessions_of(query.people[0].id)
    return bool(own) and not any(tracks & {*session.tracks} for session in own)


def tracks_called(part: Interpretation) -> set[str]:
    """Return the tracks (ids) named for a session; where a word says "track" one is a value."""
    is_value = has_any(fold(part.linked.text), "track_nouns", part.query.spoken)
    return set() if is_value else set(ids_of(part.linked.mentions, "track"))
