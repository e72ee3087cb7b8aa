"""What befell somebody, and asks nothing of a session: a loss, an accident, a failed journey."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import replace

from bot.answering.classifier.masks import MASKS, without_masks
from bot.answering.intents import TALK, TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import mentions_session
from bot.answering.parsing.asked_by_phrase import asked_by_phrase
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import (
    find_term,
    has_any,
    has_interrogative,
    has_question_mark,
    is_asking,
    question_words_in,
    without_terms,
)
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms

_EMERGENCY = f"{TOPIC}emergency"
TROUBLE = f"{TALK}trouble"
AT_SESSIONS = frozenset({f"{TOPIC}lost_property", _EMERGENCY})
"""Topics of what happens at sessions, and of which none of them is asked."""

_ALLOWED = frozenset({f"{TOPIC}photos"})
"""Topics of what one may do at sessions, where it is asked whether one may."""


SurelyOneOf = Callable[[str, Collection[str], float], str | None]
"""What tells which of some labels a masked text asks at least so surely, else None."""


def incident_told(linked: Entities, surely_one_of: SurelyOneOf, language: str) -> str | None:
    """Return what answers whoever tells what befell somebody; None for all else.

    "I left my jacket in the talk on tides" is read as "I left my jacket in the hall" is.
    """
    beside_names = fold(without_masks(linked.masked))
    if _tells_of_accident(beside_names, language):
        return _EMERGENCY
    if _tells_of_journey(beside_names, language):
        return TROUBLE
    text = _in_a_room(linked, language)
    if text is None or has_any(beside_names, "missed_words", language):  # "me perdí la apertura"
        return None
    if _asks_if_allowed(beside_names, language) and (
        allowed := surely_one_of(_without_stated(text, linked), _ALLOWED, SURE)
    ):
        return asked_by_phrase(allowed, linked, language) or allowed  # filming is no photograph
    least = SURE_OF_ASKING if is_asking(linked.text, language) else SURE
    return surely_one_of(text, AT_SESSIONS, least)


SURE, SURE_OF_ASKING = 0.5, 0.85
"""How likely a topic must be of what is only told, and of what asks something: of 7,186 questions
of others one was taken for an incident, and of 96 losses in seven languages 90 were."""


def _asks_if_allowed(folded: str, language: str) -> bool:
    """Whether it is asked if one may do something, and not see a talk or take part in it."""
    is_of_talk = any(has_any(folded, one, language) for one in ("seeing_verbs", "own_coming_words"))
    return not is_of_talk and has_any(folded, "able_words", language)


def _without_stated(text: str, linked: Entities) -> str:
    """Return a text without what talks are said to be on: "may I join the photo workshop"."""
    for start, end in linked.stated:
        text = text.replace(linked.text[start:end], " ")
    return text


def _tells_of_accident(folded: str, language: str) -> bool:
    """Whether somebody is hurt or ill; of a session on that it is asked when it is, and what."""
    if not has_any(folded, "accident_words", language):
        return False
    return not question_words_in(folded, language) - {"who", "where"}


def _tells_of_journey(folded: str, language: str) -> bool:
    """Whether somebody only tells what befell a journey of theirs, and asks at most what to do."""
    rest = without_terms(folded, terms("what_now_words", language))
    is_asking_what_now = rest != folded
    is_open = has_interrogative(rest, language)
    if is_open or (has_question_mark(rest) and not is_asking_what_now):
        return False
    if has_any(rest, "late_comers_words", language):
        return True
    is_told = has_any(rest, "journey_words", language) and has_any(rest, "mishap_words", language)
    is_own = has_any(rest, "own_life_words", language) or is_asking_what_now
    return is_told and (is_own or not mentions_session(rest, language))


def _in_a_room(linked: Entities, language: str) -> str | None:
    """Return a masked text with a room for each session named by its title or its kind."""
    text = linked.masked.replace(MASKS["session"], MASKS["room"])
    for _, word in kinds_in(fold(text), language, {}):
        folded = fold(text)
        span = find_term(folded, word) if len(folded) == len(text) else None
        if span is not None:
            text = f"{text[: span[0]]} {MASKS['room']} {text[span[1] :]}"
    is_placed = text != linked.masked or linked.mentions or linked.times.spans
    return _REPEATED.sub(MASKS["room"], text) if is_placed else None


_REPEATED = re.compile(rf"{MASKS['room']}(?:\W+{MASKS['room']})+")
"""The noun of a session beside its title, each with a mask."""


def only_on(topic: str, query: ParsedQuestion) -> ParsedQuestion:
    """Return a question as one on a topic (an intent) alone, whatever it names beside."""
    return replace(
        query.without_sessions(), intent=topic, people=(), rooms=(), tracks=(), bodies=(),
        is_titled=False, rivals=(), subject_text="", nearness=0.0, place=None,
    )  # fmt: skip
