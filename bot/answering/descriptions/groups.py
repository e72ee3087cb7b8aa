"""Groups of people that the event says it brings together, by whatever word they are asked for."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.normalise import fold, has_unsegmented, words
from bot.answering.text.wording import grouped_terms


def without_groups_told(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Leave out of the subject the groups of which the text on who comes speaks.

    "Do companies come, or only officials" is answered by "officials and industry experts".
    """
    attendance = query.programme.event.attendance
    text = query.voice.text(attendance) if attendance else None
    if query.intent != "attendees" or not (query.subject and text):
        return query
    told = _groups_in(text, query.voice.language)
    if has_unsegmented(linked.text):  # pairs of characters across words name nothing
        is_told = bool(_groups_in(linked.text, query.spoken) & told)
        return replace(query, subject=()) if is_told else query
    asked = {t.stem for t in linked.unmatched if _groups_in(t.surface, query.spoken) & told}
    return replace(query, subject=tuple(one for one in query.subject if one not in asked))


def _groups_in(text: str, language: str) -> set[str]:
    """Return the groups of which a text has a word."""
    folded = fold(text)
    return {
        group
        for begin, group in grouped_terms("attending_groups", language)
        if (begin in folded if has_unsegmented(begin) else _has_beginning(folded, begin))
    }


def _has_beginning(folded: str, begin: str) -> bool:
    return any(word.startswith(begin) for word in words(folded))
