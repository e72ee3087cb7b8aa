"""What a few words ask of the work just told of: who directed it, who answers questions there."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.linking.entities import Entities
from bot.answering.linking.excerpts import sentences_by_language
from bot.answering.linking.told_works import WorkField, telling_of_work, work_fields_asked
from bot.answering.query import ParsedQuestion
from bot.core.models import Session

MOST_TERMS, MOST_CHARACTERS = 7, 12
"""Terms, and characters of Chinese or Korean, of a message that asks for nothing else."""

MOST_TOLD = 3
"""Sessions told of last that one of their works may be meant of."""

_OF_PEOPLE = frozenset({WorkField.DIRECTING, WorkField.CAST, WorkField.GUESTS})
"""What is asked of a work, and is somebody."""


def with_work_told(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "who's the director?" as asked of the sessions just told of; None for others.

    Where none of their texts tells of it, no work is meant.
    """
    if state.near or not 0 < len(state.sessions) <= MOST_TOLD:
        return None
    names_other = query.people or query.rooms or query.tracks or query.times.days
    is_of_other = bool(names_other) or query.names_event or query.is_titled
    if is_of_other or not linked.has_at_most(MOST_TERMS, MOST_CHARACTERS):
        return None
    asked = work_fields_asked(linked.text, query.spoken) & _OF_PEOPLE
    told = still_known(state.sessions, query.programme.session) if asked else ()
    if not any(_tells(one, asked, query.spoken) for one in told):
        return None
    asked_of = replace(query.on_sessions(told), intent="speakers", rivals=(), continues=True)
    return replace(asked_of, is_titled=True)


def _tells(session: Session, asked: frozenset[WorkField], language: str) -> bool:
    """Whether a session's own text tells what is asked of a work."""
    texts = sentences_by_language(session.abstract, language)
    return any(telling_of_work(sentences, asked) for sentences in texts)
