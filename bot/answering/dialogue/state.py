"""What a conversation is about so far: its latest people, sessions and lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.answering.intents import INTENTS, TALK, TOPIC
from bot.answering.parsing.part_asked import sessions_of_part
from bot.answering.query import ParsedQuestion
from bot.core.answers import Answer, Lookup, Narrowing
from bot.core.models import AnswerStatus

T = TypeVar("T")

MOST_FOUND = 3
"""Sessions found that the next question of a message may be about."""

MOST_TURNS = 4
"""Earlier turns that count; what was spoken of before is no longer meant."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question of a conversation and the answer it got."""

    question: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class DialogueState:
    """What a conversation is about so far: the latest people and sessions (ids), and the intent.

    `listed` and `listed_people` hold those of the last list in order, `more` and `more_people` what
    it left out, `narrowing` what it was narrowed by, and `suggestions` what was offered last.
    `near` holds the sessions shown last though they are not what was asked for. `lookup` is
    what was asked about last that is no session and nobody listed; `is_within` when that was in the
    same message. `bodies` holds those named before in it. `topic` is the intent of what organisers
    wrote, where that was told last, and `question` the last
    message that was no small talk.
    """

    people: tuple[str, ...] = ()
    sessions: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    listed_people: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    more_people: tuple[str, ...] = ()
    narrowing: Narrowing | None = None
    suggestions: tuple[str, ...] = ()
    intent: str | None = None
    language: str | None = None
    was_answered: bool = False
    lookup: Lookup | None = None
    topic: str | None = None
    is_within: bool = False
    bodies: tuple[str, ...] = ()
    question: str = ""

    @classmethod
    def after(cls, earlier: Sequence[Turn]) -> DialogueState:
        """Return what a conversation is about after its turns, oldest first."""
        state = cls()
        for turn in earlier[-MOST_TURNS:]:
            answer = turn.answer
            is_about = answer.topic in INTENTS
            is_talk = (answer.topic or "").startswith(TALK)
            state = cls(
                people=answer.people or state.people,
                sessions=answer.sessions or state.sessions,
                listed=_sessions_listed(state, answer),
                listed_people=_after_list(state.listed_people, answer.people),
                near=answer.sessions if answer.lookup else (),
                more=answer.more,
                more_people=answer.more_people,
                narrowing=_narrowing_after(state, answer),
                suggestions=answer.suggestions,
                intent=answer.topic if is_about else state.intent or (answer.topic or None),
                language=answer.language,
                was_answered=answer.status is AnswerStatus.ANSWERED,
                lookup=answer.lookup,
                topic=answer.topic if (answer.topic or "").startswith(TOPIC) else None,
                question=state.question if is_talk else turn.question,
            )
        return state

    def then(self, query: ParsedQuestion) -> DialogueState:
        """Return what a message is about after one of its questions, for the next one."""
        people = tuple(person.id for person in query.people)
        asked = query.sessions or (query.found if query.is_topical else ())
        asked = asked or sessions_of_part(query)
        most = None if query.kinds else MOST_FOUND
        sessions = tuple(session.id for session in asked[:most])
        return replace(
            self,
            people=people or self.people,
            sessions=sessions or self.sessions,
            intent=query.intent,
            topic=None,
        )


def still_known(ids: Iterable[str], known: Mapping[str, T]) -> tuple[T, ...]:
    """Return what ids stand for, without those that the event has no longer."""
    return tuple(known[one] for one in ids if one in known)


def _after_list(before: tuple[str, ...], told: tuple[str, ...]) -> tuple[str, ...]:
    """Return the latest list; one of it that was picked leaves it as it is."""
    return before if set(told) < set(before) else told


def _sessions_listed(state: DialogueState, answer: Answer) -> tuple[str, ...]:
    """Return the latest list of sessions; one narrowed further is a list of its own.

    Beside a number only the first of those counted are shown, and all of them are meant.
    """
    told = (*answer.sessions, *answer.more) if answer.topic == "count" else answer.sessions
    is_narrowed = answer.narrowing is not None and answer.narrowing != state.narrowing
    if is_narrowed and len(told) > 1:
        return told
    return _after_list(state.listed, answer.sessions)


def _narrowing_after(state: DialogueState, answer: Answer) -> Narrowing | None:
    """Return what the latest list was narrowed by; thanks, or what is not known, change no list."""
    is_new = answer.narrowing or answer.sessions or answer.people
    return answer.narrowing if is_new else state.narrowing
