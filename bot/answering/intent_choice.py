"""Which intent a question has, where words of asking overrule the classifier."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.intents import INTENTS, Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import first_group, question_words_in, says
from bot.answering.text.normalise import fold
from bot.core.models import SessionKind

_PARTS = {
    SessionKind.OPENING: "opens",
    SessionKind.KEYNOTE: "keynote",
    SessionKind.CLOSING: "closes",
}

_ASKS_WHO_IN_ARABIC = re.compile(r"^\W*(?:من|مين)\b")


def intent_of(intent: str, linked: Entities, language: str, rivals: Sequence[str] = ()) -> str:
    """Return what is asked: the likeliest intent, unless a question word says otherwise.

    "When is the keynote" and "who gives the keynote" share all but the word that matters most.
    `rivals` are the next likely ones.
    """
    times = linked.times
    if intent == "is_today" and times.has_year_mismatch and not times.days:
        return "history" if "history" in rivals else intent  # "it began in 2012, right?"
    if intent in INTENTS and says(linked.text, "beside_words", language):
        return "parallel"
    of_session = has_trait(intent, Trait.OF_SESSION) or intent == "person_sessions"
    if times.zone and linked.sessions and of_session:
        return "when"
    if intent == "is_today" and not times.is_now:
        is_hour = (times.part or times.at) and not times.days
        if is_hour or offers_choice(fold(linked.text)):
            return "when"  # "mornings or evenings?", "the 4th or the 5th?"
    if not has_trait(intent, Trait.OF_PART):
        return _part_asked(linked, language) or intent if of_session else intent
    asked = first_group("question_words", fold(linked.text), language)
    if asked is None and (times.days or times.at or times.part):
        return "when"
    return asked if asked and asked != "who" else intent


def _part_asked(linked: Entities, language: str) -> str | None:
    """Return who is asked for by "who" and the one session named: whoever opens, closes it ..."""
    if len(linked.sessions) != 1 or question_words_in(linked.text, language) != {"who"}:
        return None
    if language == "ar" and not _ASKS_WHO_IN_ARABIC.match(fold(linked.text)):
        return None  # the same word is "from"
    return _PARTS.get(linked.sessions[0].kind)


def names_thing(linked: Entities) -> bool:
    """Whether a message names something of the event: a session, a person, a room, a track."""
    return bool(linked.sessions) or any(
        mention.kind in {"person", "room", "track", "event"} for mention in linked.mentions
    )
