"""A message without what somebody only tells of himself: "missed my train, kids crying, ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.classifier.question_tagger import Span, shipped_tagger, tokens_of
from bot.answering.intents import TALK, TOPIC, Trait, has_trait
from bot.answering.linking.kinds import mentions_session
from bot.answering.message.asking_pieces import sure_intent_of, sure_label
from bot.answering.message.clauses import CLAUSE_MARKS
from bot.answering.message.joined_facts import joined_facts
from bot.answering.message.reading import (
    SURE_CLAUSE,
    SURE_READING,
    MessageContext,
    MessageReader,
)
from bot.answering.message.told_plans import tells_of_oneself
from bot.answering.parsing.incidents import AT_SESSIONS
from bot.answering.text.markers import asks_by_word, is_asking, says
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.sentences import is_question

LEAST_WORDS = 8
"""Words, marks and Chinese characters of a message in which a story and a question have room.

This and the next are chosen, not measured.
"""

LEAST_TOLD = 3
"""Words, marks and Chinese characters around a question that are worth leaving out."""


def without_story(text: str, asked: MessageContext, reader: MessageReader) -> str:
    """Return the words of a message that ask, if they say by themselves what is asked; else all.

    What names something of the event, or a time, is no mere story, and stays.
    """
    if len(tokens_of(text)) < LEAST_WORDS:
        return text
    spans = shipped_tagger().asking(_CODE_POINT.sub("_", text), asked.spoken)
    if has_unsegmented(text):
        spans = [_whole_clauses(span, text) for span in spans]
    spans = [_to_end_of_clause(span, text) for span in spans]
    spans = _clear_ones(spans, text, asked, reader) or spans
    spans = [_from_clause(span, text, asked, reader) for span in spans]
    told = [text[start:end] for start, end in _around(spans, len(text))]
    if not spans or sum(len(tokens_of(one)) for one in told) < LEAST_TOLD:
        return text
    alone = "\n".join(text[start:end].strip() for start, end in spans)
    if not asks_by_word(alone, asked.spoken) and any(asks_by_word(t, asked.spoken) for t in told):
        return text
    _, ranking = reader.read(alone, asked)
    _, whole = reader.read(text, asked)
    is_of_event = _is_fact(ranking)
    linked = reader.linked(alone, asked)
    names_any = bool(linked.mentions or linked.sessions)
    if not _is_clearer(ranking, whole, names_any=names_any):
        return text
    if not names_any and _refers_back(alone, ranking, asked.spoken):
        return text
    if not is_asking(alone, asked.spoken) and any(
        sure_label(one, asked, reader) in AT_SESSIONS for one in told
    ):
        return text  # "I left my jacket in the talk on tides" asks for no talk
    is_of_topic = ranking.best.startswith(TOPIC)
    of = _Alone(is_of_event or is_of_topic, names_any=names_any, is_of_topic=is_of_topic)
    is_own = any(_belongs(one, asked, reader, of) for one in told)
    return text if is_own else alone


@dataclass(frozen=True, slots=True)
class _Alone:
    """What is asked without what is told: a fact of the event or a topic, of something named."""

    is_of_event: bool
    names_any: bool
    is_of_topic: bool


def _is_clearer(alone: Ranking, whole: Ranking, *, names_any: bool) -> bool:
    """Whether the question is understood alone, and better: what is sure of a whole stays so."""
    if _asks_nothing(alone) or alone.confidence < min(SURE_READING, whole.confidence):
        return False
    if alone.best == whole.best:
        return _is_fact(alone) or names_any or alone.best.startswith(TOPIC)
    is_sure = _is_fact(alone) or alone.confidence >= SURE_CLAUSE
    return not _is_fact(whole) or (is_sure and whole.confidence < SURE_READING)


def _is_fact(ranking: Ranking) -> bool:
    """Whether a fact of the event is asked for, whatever is told around it."""
    label = ranking.best
    return has_trait(label, Trait.OF_EVENT) and not has_trait(label, Trait.LISTS)


def _refers_back(alone: str, ranking: Ranking, language: str) -> bool:
    """Whether what names nothing asks of whom or what is told before it: "when is he on"."""
    is_of_other = has_trait(ranking.best, Trait.OF_SESSION, Trait.OF_PERSON)
    is_of_other = is_of_other and not has_trait(ranking.best, Trait.OF_EVENT)
    return is_of_other or says(alone, "person_pronouns", language)


def _to_end_of_clause(span: Span, text: str) -> Span:
    """Return a span as far as the end of the clause it ends in: "is there | a dress code"."""
    border = _BORDER_OF_CLAUSE.search(text, span[1])
    is_inside = text[: span[1]][-1:].isalnum() and border is not None
    return (span[0], border.start()) if is_inside and border else span


def _clear_ones(
    spans: Sequence[Span], text: str, asked: MessageContext, reader: MessageReader
) -> list[Span]:
    """Return those of several rows of words that surely ask something each by itself."""
    if len(spans) < 2:
        return []
    rankings = [(span, reader.read(text[slice(*span)].strip(), asked)[1]) for span in spans]
    return [
        span
        for span, ranking in rankings
        if ranking.confidence >= SURE_READING and not _asks_nothing(ranking)
    ]


_CODE_POINT = re.compile(r"(?<=\w)[.](?=\d)")
"""A point within a code, as that of a room, K.4.601: no sentence ends there."""


def _whole_clauses(span: Span, text: str) -> Span:
    """Return a span as far as the marks and spaces around it: no word of Chinese is torn."""
    before = [mark.end() for mark in _BORDER.finditer(text, 0, span[0])]
    after = _BORDER.search(text, span[1])
    return before[-1] if before else 0, after.start() if after else len(text)


_CLAUSE_ENDS = re.compile(rf"{CLAUSE_MARKS}\s*")
_BORDER = re.compile(rf"(?:{CLAUSE_MARKS}|[\s、~～])+")
_BORDER_OF_CLAUSE = re.compile(rf"(?:{CLAUSE_MARKS})")


def _from_clause(span: Span, text: str, asked: MessageContext, reader: MessageReader) -> Span:
    """Return a span that begins inside a clause from its first whole one on, if that asks alike.

    "(She is) there all week, how many days is it?"
    """
    border = _CLAUSE_ENDS.search(text, *span)
    is_inside = span[0] and text[: span[0]].rstrip()[-1:].isalnum()
    if not is_inside or border is None or border.end() >= span[1]:
        return span
    rest = border.end(), span[1]
    first, second = (reader.read(text[slice(*one)].strip(), asked)[1] for one in (span, rest))
    return rest if first.best == second.best and second.confidence >= SURE_READING else span


def _asks_nothing(ranking: Ranking) -> bool:
    return ranking.best == OUT_OF_SCOPE or ranking.best.startswith(TALK)


def _around(spans: Sequence[Span], length: int) -> list[Span]:
    """Return what of a text stands outside spans that ascend."""
    borders = [0, *(border for span in spans for border in span), length]
    return [(start, end) for start, end in list(pairwise(borders))[::2] if start < end]


def _belongs(told: str, asked: MessageContext, reader: MessageReader, alone: _Alone) -> bool:
    """Whether what is told is about something of the event, or a question of its own.

    That it is today, or last week, is of no matter to who asks for a fact of the event, nor where
    somebody has come from; nor for whom, to who asks of what he names. Of an edition that is told,
    something may be asked: "I missed last year's, which city was it in".
    """
    if not told.strip():
        return False
    if says(told, "other_editions", asked.spoken):
        return True
    linked = reader.linked(told.strip(), asked)
    times = linked.times
    is_near_event = times.at or set(times.days) & set(asked.voice.programme.days)
    names_time = times.spans and (is_near_event or not alone.is_of_event)
    is_own = tells_of_oneself(told, asked.spoken)
    is_for_whom = is_own and alone.names_any
    mentions = [m for m in linked.mentions if not (is_for_whom and m.kind in {"org", "event"})]
    names_any = mentions or linked.sessions or names_time or (linked.place and not is_own)
    # "I am a fisherman, is it free" asks for no talk on fish.
    is_telling = not alone.is_of_topic and reader.is_telling(linked)
    is_of_session = mentions_session(fold(told), asked.spoken) or is_telling
    return bool(names_any or is_of_session) or _asks_too(told, asked, reader)


_ASKING_IF = ("able_words", "there_is_words")
"""What asks without a question word, if one may do something or something is there."""


def _asks_too(told: str, asked: MessageContext, reader: MessageReader) -> bool:
    """Whether what is told asks for a fact of the event or a meal, or ends with a question mark."""
    if joined_facts(told, asked, reader):
        return True  # "I need the dates and the venue. Who opens it?"
    intent = sure_intent_of(reader, asked)(told)
    if intent is None:
        return is_question(told)
    if not is_asking(told, asked.spoken) and tells_of_oneself(told, asked.spoken):
        # "I'm vegetarian will there be food I can eat": asked beside what is told
        is_of_need = intent.label.startswith(TOPIC)
        return is_of_need and any(says(told, one, asked.spoken) for one in _ASKING_IF)
    asks_of_named = bool(intent.things) and asks_by_word(told, asked.spoken)
    return has_trait(intent.label, Trait.OF_EVENT) or asks_of_named or is_question(told)
