"""What is only said beside what is asked, and left out: whom one has heard of, what one lost."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.intents import ASSISTANT, TOPIC
from bot.answering.interpretation import Interpretation
from bot.answering.linking.entities import Entities
from bot.answering.message.things_asked_for import for_things
from bot.answering.parsing.incidents import AT_SESSIONS, TROUBLE
from bot.answering.parsing.intent_choice import OF_COURSE
from bot.answering.text.markers import asks_by_word, is_asking, is_wholly, question_words_in, says
from bot.answering.text.sentences import asks_for_thing, is_question
from bot.answering.text.whether import asks_if


def without_asides(parts: Sequence[Interpretation]) -> list[Interpretation]:
    """Leave out what is only said beside what is asked."""
    kept = for_things([part for part in parts if part.query.intent != TROUBLE] or parts)
    for without in _ASIDES:
        kept = without(kept)
    return kept


def _without_where_lost(parts: Sequence[Interpretation]) -> list[Interpretation]:
    """Leave out where what was lost may be, or who has it: what is told of it is all there is."""
    of_loss = [part for part in parts if part.query.intent in AT_SESSIONS]

    def is_of_lost(part: Interpretation) -> bool:
        is_named = part.query.is_specific or part.query.names_event
        return part.query.intent in _OF_LOST and not is_named

    return [p for p in parts if p in of_loss or not (of_loss and is_of_lost(p))]


_OF_LOST = frozenset({"where", "contact", "directions", "address", "city"})
"""What "where could it be" and "whom do I ask" of something lost resemble."""


def _without_home(parts: Sequence[Interpretation]) -> list[Interpretation]:
    """Leave out where somebody comes from, beside what is asked: "I fly in from Oslo, ..."."""
    return [part for part in parts if not _tells_home(part)] or list(parts)


def _tells_home(part: Interpretation) -> bool:
    text, language = part.linked.text, part.query.spoken
    is_named = part.query.is_specific or part.query.bodies
    asked = question_words_in(text, language) - {"who"}  # the Arabic "who" is "from", too
    is_home = says(text, "dwelling_words", language) and not is_question(text)
    return is_home and not (is_named or asked)


def _without_told(parts: Sequence[Interpretation]) -> list[Interpretation]:
    """Leave out what only tells why the same is asked right after: "overslept. when did it end"."""
    asked = {part.query.intent for part in parts if not part.query.subject}
    return [p for p in parts if p.query.intent not in asked or not _tells_of_unknown(p)]


def _tells_of_unknown(part: Interpretation) -> bool:
    text, query = part.linked.text, part.query
    is_told = query.subject and not (query.is_specific or asks_by_word(text, query.spoken))
    return bool(is_told) and not is_question(text)


def _without_course(parts: Sequence[Interpretation]) -> list[Interpretation]:
    """Leave out whether the event is over, beside what is left of it: the list tells that, too."""
    left = [p for p in parts if p.query.intent == "programme" and p.query.is_remaining]
    if not left:
        return list(parts)
    return [p for p in parts if p in left or p.query.is_specific or p.query.intent not in OF_COURSE]


def _without_own_life(parts: Sequence[Interpretation]) -> list[Interpretation]:
    """Leave out what somebody tells of himself beside what is asked ("I'm with security")."""
    asked = [part for part in parts if not _tells_of_oneself(part)]
    is_asked = any(
        part.query.is_specific or part.query.names_session or part.query.is_narrowed
        for part in asked
    )
    return asked if is_asked else list(parts)


def _tells_of_oneself(part: Interpretation) -> bool:
    text, query = part.linked.text, part.query
    is_by_chance = query.intent.startswith((TOPIC, ASSISTANT, OUT_OF_SCOPE, "is_over"))
    is_named = query.is_specific and not query.nearness
    if is_named or not is_by_chance:
        return False
    asking = (asks_by_word, asks_for_thing, asks_if)
    if is_question(text) or any(asks(text, query.spoken) for asks in asking):
        return False
    return begins_with_oneself(part.linked, query.spoken)


def begins_with_oneself(linked: Entities, language: str) -> bool:
    """Whether the first words of a sentence tell of whoever writes it: "so um I'm"."""
    begin = " ".join(term.surface for term in linked.terms[:BEGINNING])
    return says(begin, "own_life_words", language)


BEGINNING = 3
"""Words of a sentence among which stands whom it tells of."""


def _without_heard(parts: Sequence[Interpretation]) -> list[Interpretation]:
    """Leave out of whom one has heard beside what is asked: "I hear Ana comes, her role?"."""
    is_asked = any(part.query.intent in _OF_HEARD for part in parts if not _tells_heard(part))
    return [part for part in parts if not (is_asked and _tells_heard(part))]


_OF_HEARD = frozenset({"role", "affiliation", "who_is", "person_contact"})
"""What is asked of somebody beside of which nobody asks what their sessions are."""


def _tells_heard(part: Interpretation) -> bool:
    text, query = part.linked.text, part.query
    is_told = says(text, "hearsay_words", query.spoken) and not is_asking(text, query.spoken)
    return is_told and bool(query.people) and not query.times.has_day_or_hour


def _without_same_topic(parts: Sequence[Interpretation]) -> list[Interpretation]:
    """Leave out what asks more of a topic that it resembles: its text tells all there is.

    "Where do I leave my bags, and until when can I leave them" asks for no end of the event.
    """
    kept: list[Interpretation] = []
    for part in parts:
        if not any(_is_of_topic(part, before) for before in kept):
            kept.append(part)
    return kept


def _is_of_topic(part: Interpretation, before: Interpretation) -> bool:
    query, topic = part.query, before.query.intent
    is_named = query.is_specific or query.names_event or query.kinds
    if is_named or query.intent not in _OF_TIME or not topic.startswith(TOPIC):
        return False
    return topic in part.ranking.labels[:NEAR]


def _without_bare_names(parts: Sequence[Interpretation]) -> list[Interpretation]:
    """Leave out a session only named where the next piece asks of it: "keynote. how long"."""
    return [p for p, after in zip_longest(parts, parts[1:]) if not _is_led_by(p, after)]


def _is_led_by(part: Interpretation, after: Interpretation | None) -> bool:
    if after is None or not (part.query.is_titled and part.linked.is_only_names):
        return False
    is_known = after.query.intent not in {"event_unknown", OUT_OF_SCOPE}
    return is_known and after.query.sessions == part.query.sessions and not after.query.is_titled


def _without_numbers(parts: Sequence[Interpretation]) -> list[Interpretation]:
    """Leave out "the number" behind a room or somebody to reach: it is theirs."""
    behind = [p for before, p in pairwise(parts) if not _is_number_of(p, before)]
    return [*parts[:1], *behind]


def _is_number_of(part: Interpretation, before: Interpretation) -> bool:
    is_number = is_wholly("bare_number_words", part.linked.text, part.query.spoken)
    return is_number and before.query.intent in _WITH_NUMBERS


_WITH_NUMBERS = frozenset({"rooms", "contact", "person_contact", "address"})
"""What has a number of its own, be it published or not."""

NEAR = 3
"""Labels among which the topic told before is, where more of it is asked. Chosen."""

_OF_TIME = frozenset({"when", "ends", "is_today", "is_over", "how_long", "has_started"})
"""What "until when can I leave them" resembles."""

_ASIDES = (
    _without_home, _without_course, _without_told, _without_own_life, _without_where_lost,
    _without_heard, _without_same_topic, _without_bare_names, _without_numbers,
)  # fmt: skip
