"""Replies put together into one answer that fits a message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.answering.query import Reply
from bot.answering.text.normalise import clean
from bot.answering.voice import Voice
from bot.core.answers import Answer
from bot.core.models import AnswerStatus

LONGEST_TEXT = 1200
"""Characters of one reply: what reads well on a phone."""

MOST_ANSWERED = 3
"""Questions of one message that are answered."""

MOST_LEFT, LONGEST_LEFT = 6, 80
"""Questions that are said to be left out, and characters of each."""

_ORDER = (
    AnswerStatus.ANSWERED,
    AnswerStatus.NOT_PUBLISHED,
    AnswerStatus.DID_YOU_MEAN,
    AnswerStatus.UNKNOWN,
    AnswerStatus.DECLINED,
    AnswerStatus.SMALL_TALK,
)


def composed(
    given: Sequence[tuple[Reply, float]], voice: Voice, left: Sequence[str] = ()
) -> Answer:
    """Return one answer of replies and how certain each is, 0 to 1; the surest status counts.

    A line that was said is not said again, but for what stands in a list. `left` are the questions
    of the message that are left out, as they are written.
    """
    replies = []
    said: set[str] = set()
    for reply, chance in given:
        lines = reply.text.splitlines()
        if not said.issuperset(lines):
            new = (one for one in lines if one not in said or _is_of_a_list(one))
            replies.append((replace(reply, text="\n".join(_once_each(new))), chance))
        said.update(lines)
    status = min((reply.status for reply, _ in replies), key=_ORDER.index)
    return Answer(
        status=status,
        text="\n\n".join((*(_fitting(reply) for reply, _ in replies), *_left_out(left, voice))),
        language=voice.language,
        sources=tuple(dict.fromkeys(o for r, _ in replies for o in r.sources)),
        sessions=tuple(dict.fromkeys(s for r, _ in replies for s in r.sessions)),
        people=tuple(dict.fromkeys(p for r, _ in replies for p in r.people)),
        suggestions=tuple(dict.fromkeys(s for r, _ in replies for s in r.suggestions))[:3],
        confidence=round(min(confidence for _, confidence in replies), 3),
        is_partial=any(reply.is_partial for reply, _ in replies),
        more=tuple(dict.fromkeys(s for r, _ in replies for s in r.more)),
        more_people=tuple(dict.fromkeys(p for r, _ in replies for p in r.more_people)),
        lookup=replies[-1][0].lookup,
    )


def told(reply: Reply, intent: str, voice: Voice) -> Answer:
    """Return the answer of one reply that is sure, to what asks an intent."""
    return replace(composed([(reply, 1.0)], voice), topic=intent)


def published_so(answer: Answer, voice: Voice) -> Answer:
    """Return an answer told again to somebody who doubts it; what has none stands as it is."""
    if answer.status is not AnswerStatus.ANSWERED or answer.is_unsure:
        return answer
    return replace(answer, text="\n".join((voice.say("published-so"), answer.text)))


def _left_out(questions: Sequence[str], voice: Voice) -> Iterator[str]:
    """Yield what says which questions are left out, if any is."""
    if questions:
        shown = [f"• {shortened(clean(one), LONGEST_LEFT)}" for one in questions[:MOST_LEFT]]
        more = ["…"] if len(questions) > MOST_LEFT else []
        yield "\n".join((voice.say("questions-left"), *shown, *more))


def _once_each(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines, each that is of no list once: two sessions of one title may have the same."""
    said: set[str] = set()
    for line in lines:
        if line not in said or _is_of_a_list(line):
            yield line
        said.add(line)


def _is_of_a_list(line: str) -> bool:
    return not line or line.startswith("•") or line.endswith((":", "："))


def _fitting(reply: Reply) -> str:
    """Return a reply's text; a list is composed to fit, and its last line says what is left."""
    return reply.text if reply.is_whole or reply.more else shortened(reply.text, LONGEST_TEXT)


def shortened(text: str, limit: int) -> str:
    """Cut a text to a number of characters, at a line, else a sentence, else a word."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    for mark, least in (("\n", 0.5), (". ", 0.4), ("。", 0.3), (" ", 0.2)):
        position = cut.rfind(mark)
        if position > limit * least:
            return cut[: position + (mark in {". ", "。"})].rstrip() + "…"
    return cut + "…"
