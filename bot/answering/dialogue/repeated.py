"""Other times of the session told of: "is it repeated?", "and on Sunday?" after somebody's hour."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.dialogue.asked_who import BARE
from bot.answering.dialogue.narrowing import asks_when_on_day, names_only
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.title_parts import without_remark
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says
from bot.answering.times.moments import Moments
from bot.core.bare_text import bare_words
from bot.core.models import Session

MOST_TOLD = 3
"""Sessions told of last that "it" may mean."""

MOST_TERMS, MOST_CHARACTERS = 8, 20
"""Terms, and characters of Chinese or Korean, of a message that asks no more than for a repeat."""


def with_repeated(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "will they do it again today?" as when all sessions of that title are; None for else.

    Of today or a day named it is those on it, if there are any.
    """
    if not says(linked.beside_titles, "repeat_words", query.spoken):
        return None  # "Knots (repeat)" may be the title itself
    is_bare = len(linked.terms) <= BARE and bool(state.sessions)  # "repeated" may be in a title
    is_named = query.is_titled and query.sessions and not is_bare
    is_of_else = query.people or query.rooms or query.tracks or query.bodies or query.names_event
    if not is_named and (is_of_else or not linked.has_at_most(MOST_TERMS, MOST_CHARACTERS)):
        return None
    told = query.sessions if is_named else _told(query, state)
    same = _of_same_title(query, told)
    if not same:
        return None
    days = set(query.times.days)
    on_them = tuple(one for one in same if query.programme.day_of(one) in days)
    return replace(
        query.without_sessions(), intent="when", sessions=on_them or same, times=Moments(),
        is_titled=True, is_of_repeats=not on_them or len(same) == 1, subject_text="",
        continues=True,
    )  # fmt: skip


def on_day_named(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "and on Sunday?", after a session that was named, as when it is on that day.

    None where no session of its title is on that day: then the day itself is asked about, unless
    it is asked if one of them is ("is any of them on Sunday?").
    """
    is_when = asks_when_on_day(query, linked)
    is_of_session = state.intent is not None and has_trait(state.intent, Trait.OF_SESSION)
    is_of_session = is_of_session or (is_when and bool(state.sessions))
    is_list, times = state.narrowing is not None or not is_of_session, query.times
    if is_list or not times.days or times.part or times.at or query.is_specific or query.bodies:
        return None
    if not (is_when or names_only(linked, query.spoken)):
        return None
    same = _of_same_title(query, _told(query, state))
    on_day = tuple(one for one in same if query.programme.day_of(one) in set(times.days))
    asks_whether = says(linked.text, "some_of_them", query.spoken)
    if not on_day and not (same and asks_whether):
        return None
    # Of the lunch of each day that of another is asked for; of one talk the day is put forward.
    asked = times if len(same) == 1 or asks_whether else Moments()
    intent = "where" if state.intent == "where" and not is_when else "when"
    return replace(
        query, intent=intent, sessions=on_day or same, times=asked,
        is_titled=True, found=(), subject=(), continues=True,
    )  # fmt: skip


def _told(query: ParsedQuestion, state: DialogueState) -> tuple[Session, ...]:
    told = still_known(state.sessions, query.programme.session)
    return told if len(told) <= MOST_TOLD else ()


def _of_same_title(query: ParsedQuestion, told: tuple[Session, ...]) -> tuple[Session, ...]:
    """Return all sessions that are called as those told of are; () where those differ."""
    called = {_called(one) for one in told}
    if len(called) != 1:
        return ()
    sessions = query.programme.sessions
    return tuple(one for one in sessions if _called(one) in called and not one.is_cancelled)


def _called(session: Session) -> str:
    return bare_words(without_remark(next(iter(session.title.all()))))
