"""Keep what organisers answered in the event's files, so that the next who asks gets it at once."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.clock import Clock
from bot.core.changes import NewAnswer
from bot.knowledge_base.changing import append_answer
from bot.services.current import Current
from bot.services.organisers import Organiser, write_down
from bot.store import Store
from bot.store.askings import Question
from bot.texts import messages

LONGEST_TITLE = 80
MOST_PHRASINGS = 50


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer to keep: what was asked, in which words by language, and what organisers say."""

    question: Question
    phrasings: Mapping[str, Sequence[str]]
    text: str
    language: str
    """The language the answer is taken to be in when it does not tell by itself."""


class Keep:
    """Answers of organisers, on their way into the event's files."""

    def __init__(self, current: Current, store: Store, clock: Clock) -> None:
        self._current = current
        self._store = store
        self._clock = clock

    async def answer(self, organiser: Organiser, kept: Kept) -> None:
        """Write an answer into answers.yaml, and answer from it.

        Raises InvalidEvent when the files do not allow it; they are then as they were.
        """
        current, now = self._current, self._clock.now()
        event, question = current.event, kept.question
        language = await asyncio.to_thread(current.engine.language_of, kept.text) or kept.language
        title = " ".join(question.text.split())[:LONGEST_TITLE]
        new = NewAnswer(
            id=_unused(f"asked-{question.id}", {topic.id for topic in event.topics}),
            title={question.language: title},
            answer={language: kept.text},
            phrasings={code: lines[:MOST_PHRASINGS] for code, lines in kept.phrasings.items()},
        )
        by = messages(event.languages[0])("question-source")
        await asyncio.to_thread(append_answer, current.folder, new, now, by)
        subject = f"question {question.id}"
        await write_down(
            self._store, event.id, organiser, now, "question.keep", subject, after=new.id
        )
        await current.reload()


def _unused(wanted: str, used: set[str]) -> str:
    """Return an id nothing in the event has: a new ledger counts from one again."""
    found, number = wanted, 1
    while found in used:
        number += 1
        found = f"{wanted}-{number}"
    return found
