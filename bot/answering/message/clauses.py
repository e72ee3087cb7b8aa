"""The clauses of a message, one of which may be what asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.answering.linking.entities import Entities
from bot.answering.text.normalise import fold, words
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms

MOST_CLAUSES = 4
"""Clauses of an unclear message that are read by themselves."""

CLAUSE_MARKS = r"(?:[;!?،؛؟，。；：！？…—]|(?<!\d)[,:]|[,.:](?!\d))"
"""Pattern of what ends a clause: no mark within an hour, 15:30, nor within a room, K.4.601."""

KOREAN_LINKS = r"(?<=[는은인한]데)\s|(?<=[어아]서)\s"
"""Pattern of the space behind a Korean ending that links a clause to the next one."""

CLAUSE_END = re.compile(rf"{CLAUSE_MARKS}|\n|{KOREAN_LINKS}|(?<=[가-힣][요네])\s")
"""What ends a clause that only tells, or the one that asks behind it."""

_CLAUSE = re.compile(
    r"(?<!\d)[,:]|[,:](?!\d)|[;()،；，：—–]|\s-\s|(?<=[.!?؟？。！])['\"”’»]?\s*|['\"“”«»](?=\s)"
    rf"|{KOREAN_LINKS}|(?<=[가-힣][지네군요])\s"
    r"|\s(?=(?:when|while|whereas|alors que|mientras|con todo lo que|когда|пока)\s)"
)


def clauses_of(text: str) -> Iterator[str]:
    """Yield the clauses of a text that are not the whole of it."""
    pieces = [piece.strip(" '\"“”«».-") for piece in _CLAUSE.split(text) if piece]
    whole = [
        piece
        for piece in pieces
        if 4 <= len(piece) < len(text.strip()) and len(terms_of(piece)) > 1
    ]
    yield from whole[:MOST_CLAUSES]


def begins_to_ask(clause: str, language: str) -> bool:
    """Whether a word that asks is among the first two of a clause: "¿de qué va esto?"."""
    return bool(set(words(fold(clause))[:2]) & set(terms("recalled_words", language)))


def only_clause(linked: Entities, part: Entities) -> Entities:
    """Return a message with the unknown words of one clause; what is around it is a story."""
    start = max(0, linked.text.find(part.text))
    told = (0, start), (start + len(part.text), len(linked.text))
    return replace(linked, unmatched=part.unmatched, story=told)
