"""A text found to tell what is asked, as a reply: quoted, with when and where its sessions are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.answering.interpretation import Interpretation
from bot.answering.query import Reply, unknown
from bot.answering.voice import Voice
from bot.core.models import AnswerStatus, Session

MOST_SHOWN = 3
"""Sessions of one reply of which it is told when and where they are."""


@dataclass(frozen=True, slots=True)
class FoundText:
    """What a text tells, and the sessions that have it: a film is shown more than once."""

    text: str
    sessions: tuple[Session, ...]


def quote_of(session: Session, text: str, voice: Voice) -> str:
    """Return what a session's own text tells, said to be from it."""
    return voice.say("from-session", title=voice.title(session), text=text)


def quote_and_line(session: Session, text: str, voice: Voice) -> str:
    """Return such a quote with when and where the session is, and by whom."""
    return f"{quote_of(session, text, voice)}\n{voice.session_line(session, with_day=True)}"


def quoting(found: FoundText, part: Interpretation, *, is_sure: bool = True) -> Reply:
    """Return a quote with when and where its sessions are.

    Below one that may not be what was asked it is said that nothing tells that.
    """
    voice, silent = part.query.voice, unknown(part.query, "event-unknown")
    first = found.sessions[0]
    unsure = () if is_sure else (silent.text,)
    lines = (quote_of(first, found.text, voice), *unsure, *_lines(found.sessions, voice))
    return Reply(
        status=AnswerStatus.ANSWERED if is_sure else silent.status,
        text="\n".join(lines),
        sources=(first.abstract.origin,) if first.abstract else (),
        sessions=tuple(one.id for one in found.sessions),
        is_partial=not is_sure,
    )


def together(quotes: list[Reply]) -> Reply:
    """Return several quotes as one reply."""
    return replace(
        quotes[0],
        text="\n".join(one.text for one in quotes),
        sources=tuple(source for one in quotes for source in one.sources),
        sessions=tuple(session for one in quotes for session in one.sessions),
    )


def not_told(sessions: tuple[Session, ...], part: Interpretation) -> Reply:
    """Say that no text tells it, with when and where the sessions are."""
    silent = unknown(part.query, "event-unknown")
    return replace(
        silent,
        text="\n".join((silent.text, *_lines(sessions, part.query.voice))),
        sessions=tuple(one.id for one in sessions[:MOST_SHOWN]),
        is_partial=True,
    )


def _lines(sessions: tuple[Session, ...], voice: Voice) -> Iterator[str]:
    return (voice.session_line(one, with_day=True) for one in sessions[:MOST_SHOWN])
