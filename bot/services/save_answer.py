"""Keep what organisers answered in the event's files: the next who asks gets it at once."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.clock import Clock
from bot.core.bare_text import bare_words
from bot.core.escalations import Escalation
from bot.core.file_changes import NewAnswer
from bot.core.models import USUAL_TOPICS
from bot.core.programme import Programme
from bot.knowledge_base.event_writer import append_answer, forget_words
from bot.services.current_event import CurrentEvent
from bot.services.organisers import Organiser, write_down
from bot.store import Store
from bot.texts import messages

LONGEST_TITLE = 80
MOST_PHRASINGS = 50


@dataclass(frozen=True, slots=True)
class AnswerProposal:
    """What is to be kept: organisers see it, and may change all of it, before anybody else does.

    `language` is that of the question; `phrasings` are the questions it answers, by language;
    `topic` is the usual topic it answers, whatever the words of a question about it.
    """

    question: int
    title: str
    language: str
    phrasings: Mapping[str, Sequence[str]]
    answer: str
    topic: str | None = None

    @property
    def lines(self) -> list[str]:
        """The phrasings in every language."""
        return [line for lines in self.phrasings.values() for line in lines]


class SaveAnswer:
    """Answers of organisers, on their way into the event's files."""

    def __init__(self, current: CurrentEvent, store: Store, clock: Clock) -> None:
        self._current = current
        self._store = store
        self._clock = clock

    async def propose(self, question: Escalation) -> AnswerProposal:
        """Return what could be kept of a question that was answered."""
        wordings = await self._store.escalations.wordings(question.id)
        topic = await asyncio.to_thread(self._topic_of, question)
        return AnswerProposal(
            question.id,
            " ".join(question.text.split())[:LONGEST_TITLE],
            question.language,
            {code: lines[:MOST_PHRASINGS] for code, lines in wordings.items()},
            question.answer or "",
            topic,
        )

    def open_topics(self) -> list[str]:
        """Return the usual topics that nothing in the event answers yet."""
        covering = Programme(self._current.event).topic_covering
        return [
            name for name in USUAL_TOPICS if name not in covering or not covering[name].answer.value
        ]

    async def revise(
        self,
        proposal: AnswerProposal,
        *,
        title: str,
        lines: Sequence[str],
        answer: str,
        topic: str | None,
    ) -> AnswerProposal:
        """Return a proposal as an organiser changed it; new lines tell their own language."""
        known = {line: code for code, some in proposal.phrasings.items() for line in some}
        engine = self._current.engine

        def sorted_by_language() -> dict[str, list[str]]:
            found: dict[str, list[str]] = {}
            for line in filter(None, (" ".join(line.split()) for line in lines)):
                code = known.get(line) or engine.language_of(line) or proposal.language
                found.setdefault(code, []).append(line)
            return found

        phrasings = await asyncio.to_thread(sorted_by_language)
        return AnswerProposal(
            proposal.question, title, proposal.language, phrasings, answer, topic or None
        )

    async def answer(self, organiser: Organiser, proposal: AnswerProposal, language: str) -> None:
        """Write an answer into answers.yaml, and answer from it.

        `language` is what the answer is in when it does not tell by itself. Raises InvalidEvent or
        FilesUnwritable when the files do not allow it; they are then as they were.
        """
        current, now = self._current, self._clock.now()
        event = current.event
        own = await asyncio.to_thread(current.engine.language_of, proposal.answer)
        new = NewAnswer(
            id=_unused(f"asked-{proposal.question}", {topic.id for topic in event.topics}),
            title={proposal.language: proposal.title},
            answer={own or language: proposal.answer},
            phrasings=proposal.phrasings,
            covers=(proposal.topic,) if proposal.topic else (),
        )
        by = messages(event.languages[0])("question-source")
        await asyncio.to_thread(append_answer, current.folder, new, now, by)
        subject = f"question {proposal.question}"
        await write_down(
            self._store, event.id, organiser, now, "question.keep", subject, after=new.id
        )
        await current.reload()

    async def forget(self, words: set[str]) -> int:
        """Take somebody's words out of the answers that are kept; returns how many went.

        Raises FilesUnwritable.
        """
        theirs = {bare_words(text) for text in words}
        titles = {bare_words(" ".join(text.split())[:LONGEST_TITLE]) for text in words}
        instead = messages(self._current.event.languages[0])("question-kept-untitled")
        count = await asyncio.to_thread(
            forget_words,
            self._current.folder,
            lambda text: bare_words(text) in theirs or bare_words(text) in titles,
            instead,
        )
        if count:
            await self._current.reload()
        return count

    def _topic_of(self, question: Escalation) -> str | None:
        """Return the usual topic a question is about, if nothing answers it yet."""
        answer = self._current.engine.answer(question.text, self._clock.now(), question.language)
        name = answer.topic.removeprefix("topic:")
        return name if name in self.open_topics() else None


def _unused(wanted: str, used: set[str]) -> str:
    """Return an id nothing in the event has: a new ledger counts from one again."""
    found, number = wanted, 1
    while found in used:
        number += 1
        found = f"{wanted}-{number}"
    return found
