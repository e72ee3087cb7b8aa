"""The session told of last, pointed at by its kind: "who is on that panel?"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.normalise import fold
from bot.answering.text.wording import one_of, terms
from bot.core.programme import IDLE_KINDS
from bot.languages import UNSEGMENTED


def with_kind_pointed_at(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return the question as one of the session told of last; None where none is pointed at."""
    told = still_known(state.sessions, query.programme.session)
    is_of_else = query.is_titled or query.people or query.rooms or query.tracks or query.bodies
    if len(told) != 1 or is_of_else or query.times.has_day_or_hour:
        return None
    if not query.kind_word or set(query.kinds) & IDLE_KINDS:
        return None
    if not _points_at(fold(linked.text), query.kind_word, query.spoken):
        return None
    meant = replace(query.on_sessions(told), found=(), is_titled=True, rivals=())
    return replace(meant, kind_word="", countable=None, continues=True)


def _points_at(folded: str, noun: str, language: str) -> bool:
    """Whether a word that points stands right before a noun: "that panel", 那场, "그 패널"."""
    words = one_of(terms("pointing_words", language))
    gap = r"\s*" if language in UNSEGMENTED else r"\s+"
    begin = r"" if language == "zh" else r"(?<!\w)"
    article = "(?:ال)?" if language == "ar" else ""
    return re.search(rf"{begin}(?:{words}){gap}{article}{re.escape(noun)}", folded) is not None
