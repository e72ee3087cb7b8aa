"""The sessions whose description has, word for word, what a question quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.passages import sentences_of
from bot.answering.text.plain import plain_text
from bot.answering.text.quotation import quoted_spans
from bot.answering.text.terms import count_words, terms_of
from bot.core.bare_text import bare_words
from bot.core.models import Session

SHORTEST = 5
"""Words of a sentence that is no subject or title; of Han and Hangul, pairs of characters twice as
many."""

_MARKS = "\"“”„«»「」『』《》'‘’"
_OUTERMOST = re.compile(rf"[{_MARKS}](.+)[{_MARKS}]", re.DOTALL)
_AFTER_COLON = re.compile(r"[:：]\s*(\S.+)\Z", re.DOTALL)


@dataclass(frozen=True)
class QuotedText:
    """What is quoted, what the question has `beside` it, and the sessions that say it."""

    text: str
    beside: str
    sessions: tuple[Session, ...]


def quoted_text(text: str, knowledge: Knowledge) -> QuotedText | None:
    """Return the longest quotation that descriptions of sessions have; None where none has it."""
    for start, end in sorted(set(_quotations(text)), key=lambda span: span[0] - span[1]):
        said = text[start:end]
        sessions = _sessions_saying(said, knowledge)
        if sessions:
            return QuotedText(said, f"{text[:start]} {text[end:]}", sessions)
    return None


def _quotations(text: str) -> Iterator[tuple[int, int]]:
    """Yield where something may be quoted: in marks, which may stand in it, or after a colon."""
    yield from quoted_spans(text)
    for pattern in (_OUTERMOST, _AFTER_COLON):
        yield from (found.span(1) for found in pattern.finditer(text))


def _sessions_saying(said: str, knowledge: Knowledge) -> tuple[Session, ...]:
    found = terms_of(said)
    if count_words(found) < SHORTEST:
        return ()
    index, of_event = knowledge.sessions, knowledge.programme.session
    if index.phrases.is_phrase(found):
        return ()  # a title is no text, be it told in one
    # The index has the words of texts as they are written, whose marks may join what is quoted.
    known = [term.stem for term in found if index.knows(term.stem)]
    bare = bare_words(said)
    with_words = (of_event[one] for one in index.with_all(tuple(dict.fromkeys(known))))
    return tuple(one for one in with_words if any(_says(text, bare) for text in _abstracts(one)))


def _abstracts(session: Session) -> tuple[str, ...]:
    """Return a session's description in each language it has."""
    abstract = session.abstract.value if session.abstract else None
    return abstract.all() if abstract else ()


def _says(text: str, bare: str) -> bool:
    return f" {bare} " in f" {bare_words(plain_text(text))} "


def sentence_with(said: str, session: Session) -> str:
    """Return the sentence of a session's text that begins what is quoted, as it stands there."""
    bare = bare_words(said)
    sentences = [one for text in _abstracts(session) for one in sentences_of(plain_text(text))]
    return next((one for one in sentences if bare in bare_words(one)), said)
