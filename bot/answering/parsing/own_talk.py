"""Who wants to give a talk: which topic of the organisers tells how, be it told at all."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.intents import topic_label
from bot.answering.linking.entities import Entities
from bot.answering.text.markers import has_one, question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, one_of
from bot.core.models import Event, Topic
from bot.languages import UNSEGMENTED

_UNTOLD = "event_unknown"
"""The intent of what is asked of the event and of which nothing is told."""


def own_talk_asked(text: str, linked: Entities, event: Event, language: str) -> str | None:
    """Return what answers whoever wants to speak at the event; None for all else.

    That is the topic that the organisers wrote with such words, else that of deadlines, else that
    nothing tells it. `text` is the message as it was typed, `linked` with its spelling repaired.
    """
    asks = any(asks_for_own_talk(one, language) for one in {text, linked.text})
    if not asks or linked.title_spans or linked.names("person"):
        return None
    asked = question_words_in(text, language)
    is_of_others = "who" in asked and not says(text, "own_life_words", language)
    if is_of_others or "when" in asked or says(text, "online_words", language):
        return None  # "can I give my talk remotely", "when is the call for papers over"
    told = [one for one in event.topics if _tells_of_own_talks(one)]
    told += [one for one in event.topics if _DEADLINES in (one.id, *one.covers)]
    return topic_label(told[0]) if told else _UNTOLD


_DEADLINES = "deadlines"
"""The usual topic that is the next best: until when one may send something in."""


def _tells_of_own_talks(topic: Topic) -> bool:
    """Whether a topic is called, or asked for, in the words of whoever wants to speak."""
    said = [*topic.title.by_language.items()]
    said += [(language, one) for language, lines in topic.phrasings.items() for one in lines]
    return any(asks_for_own_talk(text, language) for language, text in said)


def asks_for_own_talk(text: str, language: str) -> bool:
    """Whether somebody wants to speak: "how do I submit a talk", "can I show my project"."""
    folded = fold(text)
    if has_one(folded, _words("phrase", language)):
        return True
    return any(pattern.search(folded) for pattern in _patterns(language))


@cache
def _words(group: str, language: str) -> tuple[str, ...]:
    return tuple(word for word, one in grouped_terms("own_talk_words", language) if one == group)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Return what finds a talk that is offered, and one that somebody wishes to give."""
    offering, offered, wish, giving, given, joint = (
        one_of(_words(group, language))
        for group in ("offering", "offered", "wish", "giving", "given", "joint")
    )
    if language in UNSEGMENTED:
        wished = rf"(?:{wish})\w{{0,2}}(?:{giving})(?:{joint}){{0,2}}(?:{given})"
        return (re.compile(wished),) if giving else ()  # in Korean phrases tell it all
    between = rf"\W+(?:(?:{joint})\W+){{0,{MOST_JOINTS}}}"
    beside = rf"\W+(?:\w+\W+){{0,{MOST_BESIDE}}}?"
    return (
        re.compile(rf"(?<!\w)(?:{offering}){between}(?:{offered})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{wish}){beside}(?:{giving}){between}(?:{given})(?!\w)"),
    )


MOST_JOINTS, MOST_BESIDE = 3, 2
"""Small words before what is given, and words between a wish and what is wished: "still"."""
