"""How often the event is held: only a text of the organisers can tell."""

from __future__ import annotations

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.intents import TALK, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.policy.partial_answer import joined
from bot.answering.query import Reply, unknown
from bot.answering.replies.things import without_things
from bot.answering.text.markers import has_any, has_one
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms_everywhere
from bot.core.models import AnswerStatus

_TEXTS = ("history", "about", "event_name")
"""Intents whose replies may tell it: "the annual meeting of ..."."""

_NEAR = frozenset(
    {"edition", "history", "how_long", "when", "is_today", "event_status", "event_name", "about"}
    | {"programme", "count", "attendees", "event_unknown", "find_sessions", OUT_OF_SCOPE}
)
"""What a question resembles that asks how often the event is held."""


def how_often_held(part: Interpretation) -> Reply | None:
    """Return what tells how often the event is held, or that nothing does; None if not asked.

    "Is it every year?", and neither of the shuttle's hours nor of the annual report in a title.
    """
    query, linked = part.query, part.linked
    is_of_else = query.is_specific or query.found or query.kinds or linked.mentions or linked.place
    if is_of_else or linked.times.has_day_or_hour or not (query.intent in _NEAR or _is_talk(part)):
        return None
    if not has_any(fold(linked.text), _CATEGORY, query.spoken):
        return None
    texts = [reply_to(without_things(query, intent)) for intent in _TEXTS]
    known = [one for one in texts if one.status is AnswerStatus.ANSWERED]
    for one in known:
        if has_one(fold(one.text), terms_everywhere(_CATEGORY)):
            return one
    nothing = unknown(query, "event-unknown")
    return joined(known[0], nothing) if known and known[0] is texts[0] else nothing


def _is_talk(part: Interpretation) -> bool:
    return part.query.intent.startswith(TALK)


_CATEGORY = "recurring_words"
