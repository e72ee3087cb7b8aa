"""What somebody may press below an answer, in the order of use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.answering.voice import Voice
from bot.chat.cards.card import (
    LONGEST_DETAIL,
    MOST_PRESSES,
    Detail,
    Menu,
    Option,
    Press,
    has_room_in_id,
    menu,
    press,
    short_id,
)
from bot.chat.cards.escaping import escaped
from bot.chat.cards.truncation import cut
from bot.core.answers import Answer
from bot.core.models import AnswerStatus, Session
from bot.core.reminders import shortest_lead
from bot.texts import messages

JUDGED = frozenset({AnswerStatus.ANSWERED, AnswerStatus.NOT_PUBLISHED, AnswerStatus.UNKNOWN})
"""Answers that somebody can call right or wrong."""

LONGEST_SHOWN_LEAD = 90
"""Minutes before a session up to which a button names them."""

QUESTIONS_OF_SESSION = ("about", "where")
"""What a button may ask of the session above it, by the ready question in the catalogues."""


def remind_press(session: Session, voice: Voice, now: datetime | None = None) -> Press | None:
    """Return the button that saves a session, saying how long before it somebody is reminded.

    None of one that is cancelled or has begun.
    """
    if session.is_cancelled or (now and session.start and session.start <= now):
        return None
    minutes = shortest_lead(session, voice.event.reminders)
    target = (voice.language, short_id(session.id))
    if session.start is None or not 0 < minutes <= LONGEST_SHOWN_LEAD:
        return press(voice.say("discord-remind"), "remind", *target)
    label = voice.say("card-remind-before", minutes=minutes)
    return press(label, "lead", *target, minutes)


def calendar_press(session: Session, voice: Voice) -> Press | None:
    """Return the button that hands a session out as a calendar file, where its day is known."""
    if session.start is None and session.day is None:
        return None
    return press(voice.say("calendar-press-add"), "entry", voice.language, short_id(session.id))


def session_menu(sessions: Iterable[Session], voice: Voice) -> Menu | None:
    """Return the menu of which a session is chosen to see all of it."""
    options = [
        Option(voice.title(one), short_id(one.id), voice.listed_time(one, with_day=True))
        for one in {session.id: session for session in sessions}.values()
    ]
    return menu(voice.say("card-choose-session"), options, "session", voice.language)


def suggestions_of(
    answer: Answer, voice: Voice, subject: Session | None, *, is_list: bool
) -> tuple[list[Press], list[Detail]]:
    """Return a button for each suggestion; one too long for a button stands beside its own.

    Below a list of sessions a menu leads to each of them, so nothing is asked of a single one.
    """
    row: list[Press] = []
    long_ones: list[Detail] = []
    sessions = [voice.programme.session[one] for one in answer.sessions]
    of_session = {
        voice.say(f"suggest-{what}-session", title=voice.title(session)): (what, session)
        for session in sessions
        for what in QUESTIONS_OF_SESSION
    }
    for number, suggestion in enumerate(dict.fromkeys(answer.suggestions)):
        what, session = of_session.get(suggestion, ("", None))
        if session is not None and is_list:
            continue
        if session is not None:
            key = f"card-{what}-this" if session is subject else f"suggest-{what}-session"
            label = voice.say(
                key, **({} if session is subject else {"title": voice.title(session)})
            )
            row.append(press(label, "about", voice.language, what, short_id(session.id)))
        elif has_room_in_id("ask", answer.language, suggestion):
            row.append(press(suggestion, "ask", answer.language, suggestion))
        else:
            button = press(voice.say("discord-ask-this"), "quote", answer.language, number)
            long_ones.append(Detail(cut(escaped(suggestion), LONGEST_DETAIL), button))
    return row, long_ones


def person_press(language: str, *place: str) -> Press:
    """Return the button that offers to pass a question on."""
    return press(messages(language)("discord-ask-a-person"), "person", language, *place)


def more_press(answer: Answer) -> Press:
    """Return the button that opens what is seldom used: a person, and what one thinks of it."""
    label = messages(answer.language)("card-more")
    return press(label, "more", answer.language, answer.status)


def buttons_of(
    answer: Answer, main: Sequence[Press], suggested: Sequence[Press]
) -> tuple[Press, ...]:
    """Return four buttons at most: what the answer is for, what to ask next, and the rest."""
    if answer.status is AnswerStatus.SMALL_TALK:
        return tuple(suggested)
    if answer.status is AnswerStatus.ANSWERED:
        first, last = [button.as_main for button in main[:1]], [more_press(answer)]
        first += main[1:]
    elif answer.status in JUDGED:
        # Where the files say nothing, a person may know.
        first, last = [person_press(answer.language).as_main], [more_press(answer)]
    else:
        first, last = [], [person_press(answer.language)]
    room = MOST_PRESSES - len(first) - len(last)
    return (*first, *suggested[: max(room, 0)], *last)
