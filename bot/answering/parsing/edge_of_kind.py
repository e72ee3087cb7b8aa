"""The keynote that opens or closes the event: the first or the last of its kind."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import OF_MANY
from bot.answering.parsing.extremes import extreme_of
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import first_group, has_any
from bot.answering.text.normalise import fold
from bot.core.models import EDGE_KINDS, SessionKind

_PLACES = {SessionKind.OPENING: "first", SessionKind.CLOSING: "last"}


def with_edge_of_kind(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Choose the first or last session of a kind where a word for that stands beside the kind's.

    "The closing keynote" is one, "the closing and the keynotes" are several.
    """
    edges = [kind for kind in query.kinds if kind in EDGE_KINDS]
    others = tuple(kind for kind in query.kinds if kind not in EDGE_KINDS)
    is_of_one = query.is_titled or query.people  # "is Kim the opening or the keynote"
    if len(edges) != 1 or len(others) != 1 or others[0] not in OF_MANY or is_of_one:
        return query
    if offers_choice(fold(linked.text)) or not _are_together(linked, query.spoken):
        return query
    programme, (kind,) = query.programme, others
    timed = [s for s in query.of_kind or () if s.start and not s.is_cancelled]
    fitting = [s for s in timed if s.kind is kind] or timed
    chosen = extreme_of(_PLACES[edges[0]], fitting, programme.zone)
    if not chosen:
        return query
    who = first_group("question_words", fold(linked.text), query.spoken) == "who"
    intent = "speakers" if who else "when" if query.intent in {"ends", "opens", "closes"} else None
    return replace(
        query.without_sessions(),
        intent=intent or query.intent,
        sessions=chosen,
        found=chosen,
        is_topical=True,
        rivals=(),
    )


def _are_together(linked: Entities, language: str) -> bool:
    """Whether the two words for kinds are one name: nothing between them says "and"."""
    text = fold(linked.text)
    spans = sorted(
        (at, at + len(word))
        for _, word in kinds_in(text, language, {})
        if (at := text.find(word)) >= 0
    )
    if len(spans) != 2:
        return False
    between = text[spans[0][1] : spans[1][0]]
    is_joined = has_any(f" {between} ", "conjunctions", language) or "," in between
    return not is_joined and len(between.split()) <= MOST_BETWEEN


MOST_BETWEEN = 2
"""Words that may stand between the two, as in "la conférence de la clôture"."""
