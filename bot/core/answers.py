"""An answer, ready for any surface, and what the list in it was narrowed by."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.filters import SessionFilter
from bot.core.models import AnswerStatus, Origin, SessionKind


@dataclass(frozen=True, kw_only=True)
class Narrowing:
    """What the sessions of a list were asked to be, in the words they were asked in.

    `nearness` is that of a subject found by its meaning alone (0 to 1), 0 where its words were.
    `body` is the one that the people of the filter are from, where it was asked for theirs.
    """

    filter: SessionFilter
    body: str = ""
    kinds: tuple[SessionKind, ...] = ()
    kind_word: str = ""
    subject_text: str = ""
    nearness: float = 0.0


@dataclass(frozen=True, slots=True)
class Lookup:
    """What was asked about last, as it was called, where it is no session and nobody listed.

    `is_person` when it can only be somebody; `is_known` when the organisers' texts speak of it.
    """

    name: str
    is_person: bool = False
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply ready for any surface: plain text, safe to print, with what it rests on.

    `confidence` is between 0 and 1. `sessions` and `people` are ids of the event. `topic` is what
    the question was understood to ask, for statistics. `is_partial` says that a part of what was
    asked has an answer and the rest none. `more` and `more_people` hold the ids of the sessions and
    people that belong to the answer and are not shown, in the order "more" goes on with;
    `narrowing` what a list was narrowed by, so that "and on Friday?" changes one thing of it.
    `is_unsure` says that the question was not understood well: the answer is a guess, an overview,
    or declines. `lookup` is what "how much is it" asks of then.
    """

    status: AnswerStatus
    text: str
    language: str
    sources: tuple[Origin, ...] = ()
    sessions: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    confidence: float = 0.0
    topic: str = ""
    is_partial: bool = False
    more: tuple[str, ...] = ()
    more_people: tuple[str, ...] = ()
    narrowing: Narrowing | None = None
    is_unsure: bool = False
    lookup: Lookup | None = None
