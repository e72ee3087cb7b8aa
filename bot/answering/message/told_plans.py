"""The time of somebody's own journey or plans, told beside "when": "I land at 9, when is ...?"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from itertools import pairwise

from bot.answering.intents import TOPIC
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.spans import blanked
from bot.answering.message.asking_pieces import sure_label
from bot.answering.message.clauses import CLAUSE_END
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.parsing.incidents import AT_SESSIONS
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import (
    asks_by_word,
    first_group,
    has_any,
    has_question_mark,
    is_asking,
    question_words_in,
)
from bot.answering.text.normalise import fold, words
from bot.answering.text.whether import is_put_forward
from bot.answering.text.wording import grouped_terms, one_of, terms


def without_told_plans(text: str, asked: MessageContext, reader: MessageReader) -> str:
    """Return a message that asks when something is without clauses that tell of one's own plans.

    Or one that asks of a day of the event. Their time is neither put forward of what is asked nor
    narrows it down. They stay where more than a time is asked, and where they name something of
    the event.
    """
    clauses = _clauses_of(text, asked.spoken)
    if (of_then := _asked_of_then(clauses, asked, reader)) is not None:
        return of_then
    asking = [one for one in clauses if _asks_when(one, asked.spoken)]
    days: set[date] = set()
    if not asking and len(clauses) > 1:
        asking = [one for one in clauses if _asks_of_day(one, asked, reader)]
        days = {day for one in asking for day in reader.linked(one.strip(), asked).times.days}
    if len(clauses) == 1 or len(asking) != 1 or _asks_otherwise(clauses, asking[0], asked.spoken):
        return text

    def is_plan(clause: str) -> bool:
        is_asked = has_question_mark(clause) and has_question_mark(asking[0])
        return not is_asked and _is_plan(clause, asked, reader, other_than=days)

    kept = "".join(one for one in clauses if one in asking or not is_plan(one)).strip()
    return kept if kept != text and _is_clear(asking[0], asked, reader) else text


def _asked_of_then(clauses: list[str], asked: MessageContext, reader: MessageReader) -> str | None:
    """Return a clause that asks if the event is on as one of the day told before; None for others.

    "Our director lands on Friday morning, is it still on then?" asks of Friday, whose morning is
    only that of the journey.
    """
    if len(clauses) < 2:
        return None
    *told, asking = (one.strip() for one in clauses)
    plans = [one for one in told if _is_plan(one, asked, reader, other_than=set())]
    days = {day for one in plans for day in reader.linked(one, asked).times.days}
    is_asked = has_question_mark(asking) or is_put_forward(asking, asked.spoken)
    if len(days) != 1 or not is_asked or any(map(has_question_mark, told)):
        return None
    is_open = asks_by_word(asking, asked.spoken) or mentions_session(fold(asking), asked.spoken)
    if is_open or _names_any(asking, asked, reader) or reader.linked(asking, asked).times.spans:
        return None
    of_day = f"{asking.rstrip(' ?？؟.!')} {days.pop().isoformat()}?"
    return of_day if reader.read(of_day, asked)[1].best == "is_today" else None


def _is_clear(asking: str, asked: MessageContext, reader: MessageReader) -> bool:
    """Whether a clause says by itself of what it asks: "when does it come back?" does not."""
    if _names_any(asking, asked, reader) or mentions_session(fold(asking), asked.spoken):
        return True
    linked, ranking = reader.read(asking.strip(), asked)
    if linked.times.days:
        return True
    return ranking.best in _OF_TIME or ranking.best.startswith(TOPIC)


_OF_TIME = frozenset({"when", "ends", "is_today"})


def _clauses_of(text: str, language: str) -> list[str]:
    """Return the clauses of a text with the marks behind them; of none, where "when" begins."""
    borders = [mark.end() for mark in CLAUSE_END.finditer(text) if text[mark.end() :].strip()]
    folded = fold(text)
    if not borders and len(folded) == len(text):
        borders = [mark.start() for mark in _before_when(language).finditer(folded)]
    pieces = [text[start:end] for start, end in pairwise([0, *borders, len(text)])]
    return [piece for piece in pieces if piece.strip()]


@cache
def _before_when(language: str) -> re.Pattern[str]:
    words_of = (
        term for term, group in grouped_terms("question_words", language) if group == "when"
    )
    return re.compile(rf"\s(?=(?:{one_of(words_of)})(?!\w))")


def _asks_of_day(clause: str, asked: MessageContext, reader: MessageReader) -> bool:
    """Whether a clause asks of a day of the event that it names: "do I miss the second day?"."""
    is_asked = is_asking(clause, asked.spoken) or is_put_forward(clause, asked.spoken)
    return is_asked and bool(reader.linked(clause.strip(), asked).times.days)


_OF_JOURNEY = ("journey_words", "arrival_words", "returning_words")
_OF_ELSE = ("free_time_words", "hearsay_words")
"""Beside these an hour narrows down what is asked, or is put forward: "I think it's at 9"."""


def _asks_when(clause: str, language: str) -> bool:
    """Whether a clause asks when something is that is not of one's own: "when I get there"."""
    folded = fold(clause)
    is_open = "when" in question_words_in(clause, language) and not offers_choice(folded)
    is_of_order = first_group("extremes", folded, language) is not None  # "the next talk": then
    return is_open and not is_of_order and not _is_own(folded, language)


def _asks_otherwise(clauses: list[str], asking: str, language: str) -> bool:
    """Whether another clause asks as well: by a word, or whether something is so."""
    rest = [one for one in clauses if one != asking]
    if any(asks_by_word(one, language) for one in rest):
        return True
    # "가요" tells as well as asks.
    rest = [one for one in rest if language != "ko" or has_question_mark(one)]
    return any(is_put_forward(one, language) for one in rest)


def _is_plan(
    clause: str, asked: MessageContext, reader: MessageReader, other_than: set[date]
) -> bool:
    """Whether a clause tells the time of a journey, or the hour of something of one's own.

    Where it is asked of days, only one on another: "I leave on Monday, what is on on Tuesday?".
    """
    folded = around = fold(clause)
    if asked.spoken == "zh":  # "我周五到": the day stands within "我到"
        hours = reader.linked(clause.strip(), asked).times.offsets
        around = fold(blanked(clause.strip(), hours)).replace(" ", "")
    is_own = _is_own(folded, asked.spoken)
    is_journey = any(has_any(around, one, asked.spoken) for one in _OF_JOURNEY)
    if not (is_own or is_journey) or any(has_any(folded, one, asked.spoken) for one in _OF_ELSE):
        return False
    times = reader.linked(clause.strip(), asked).times
    if other_than and not (times.days and other_than.isdisjoint(times.days)):
        return False
    is_told = times.at or ((times.days or times.part) and is_journey)
    if not is_told or _names_any(clause, asked, reader):
        return False
    # "I lost my bag at nine"
    return sure_label(clause, asked, reader) not in AT_SESSIONS


def tells_of_oneself(clause: str, language: str) -> bool:
    """Whether a clause tells of oneself or of a journey, and not what one has heard or thinks."""
    folded = fold(clause)
    is_own = any(has_any(folded, one, language) for one in (*_OF_JOURNEY, "dwelling_words"))
    is_own = is_own or _is_own(folded, language)
    return is_own and not has_any(folded, "hearsay_words", language)


def _is_own(folded: str, language: str) -> bool:
    """Whether words of one's own stand in a clause; in Korean as whole words: "언제" has one."""
    if language == "ko":
        return not set(words(folded)).isdisjoint(terms("own_life_words", language))
    return has_any(folded, "own_life_words", language)


def _names_any(clause: str, asked: MessageContext, reader: MessageReader) -> bool:
    linked = reader.linked(clause.strip(), asked)
    return bool(linked.mentions or linked.sessions)
