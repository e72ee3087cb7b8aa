"""What a few plain words say: how somebody feels, that they are lost, the last day."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.language_model import LanguageModel, language_model
from bot.answering.intents import ASSISTANT, TALK, TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import mentions_anything, mentions_session
from bot.answering.message.clauses import clauses_of
from bot.answering.parsing.asked_end import asks_end
from bot.answering.parsing.asked_of_named import names_kind_but_talk
from bot.answering.parsing.named_counts import day_counts_said
from bot.answering.parsing.named_values import outside_times
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import (
    QUESTION_MARKS,
    is_asking,
    question_words_in,
    says,
    term_spans,
    without_categories,
    without_terms,
)
from bot.answering.text.normalise import fold
from bot.answering.text.ordinals import ordinals_in
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import is_put_forward
from bot.answering.text.wording import single_words, terms
from bot.languages import LANGUAGE

_OF_LAST_DAY = frozenset({"when", "is_today", "programme", "ends"})
"""What "when is the last day" resembles."""


_OF_CLOSING = frozenset({"closes", "ends", "when", "topic:deadlines"})
"""What "closing date" resembles."""


def dated_intent(intent: str, linked: Entities, language: str) -> str | None:
    """Return which of the event's own dates is asked for by words that resemble other questions."""
    if _asks_last_day(intent, linked, language) or asks_end(intent, linked, language):
        return "ends"
    return "when" if _asks_when_it_was(intent, linked, language) else None


def _asks_last_day(intent: str, linked: Entities, language: str) -> bool:
    """Whether it is asked when the last day is: that is when the event ends."""
    if intent in _OF_CLOSING and says(linked.text, "closing_date_words", language):
        return not question_words_in(linked.text, language) - {"when"}
    if intent not in _OF_LAST_DAY or not says(linked.text, "last_day_words", language):
        return False
    is_of_session = mentions_session(fold(linked.text), language)
    return question_words_in(linked.text, language) == {"when"} and not is_of_session


def _asks_when_it_was(intent: str, linked: Entities, language: str) -> bool:
    """Whether it is asked when the event was, in the past tense, and not since when there is it."""
    if intent != "history" or question_words_in(linked.text, language) != {"when"}:
        return False
    if linked.times.named_year is not None or ordinals_in(fold(linked.text), language):
        return False
    return not any(says(linked.text, one, language) for one in _OF_HISTORY)


_OF_HISTORY = (
    "founding_words", "beginning_words", "since_words", "so_far_words", "era_words",
    "other_editions", "starting_words", "asked_year",
)  # fmt: skip
"""Words of when an event began, or of its other editions."""


def of_last_day(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask when the event ends by that day alone, and of no session called as its end is."""
    if query.intent != "ends":
        return query
    if says(linked.text, "closing_date_words", query.spoken):
        query = replace(query, kinds=(), kind_word="", sessions=(), subject=())
    if not says(linked.text, "last_day_words", query.spoken):
        return query
    # That day is what is asked, and no hour of it unless that is said.
    wants_clock = says(linked.text, "clock_time", query.spoken)
    return replace(query, times=replace(query.times, days=()), wants_clock=wants_clock)


def asks_of_day(linked: Entities, reading: LanguageModel, language: str) -> bool:
    """Whether nothing is asked but whether it is on a day: "is it today?", "это сегодня?"."""
    times = linked.times
    if times.longer_than or times.shorter_than or says(linked.text, "session_plurals", language):
        return False  # "conférences de plus d'une heure samedi"
    # The Russian "это 24 декабря" is "this 24 December", too.
    is_pronoun = not linked.terms and says(linked.text, "event_pronouns", language)
    is_bare = len(linked.terms) == 1 and reading.is_function_word(linked.terms[0])
    is_bare = is_bare and not says(linked.text, "listing_words", language)  # "what Friday"
    is_of_days = bool(times.days) and not (times.part or times.at)
    is_bare = is_bare or (is_of_days and _puts_days_alone_forward(linked, language))
    return (is_bare or is_pronoun) and is_of_days


def _puts_days_alone_forward(linked: Entities, language: str) -> bool:
    """Whether days and no more are said to be all: "Thursday and Friday only, right?".

    Be it said how many days that makes: 周四周五两天，对吧.
    """
    folded = outside_times(linked, fold(linked.text))
    counts = day_counts_said(folded, language)
    is_of_all = bool(counts) or says(folded, "nothing_but", language)
    if not (is_of_all and is_put_forward(linked.text, language)):
        return False
    bare = without_terms(folded, sorted(counts, key=len, reverse=True))
    rest = without_terms(without_categories(bare, _BESIDE_DAYS, language), QUESTION_MARKS)
    return not any(map(str.isalnum, rest))


_BESIDE_DAYS = (
    *("nothing_but", "only_words", "truth_words", "particles"),
    *("event_pronouns", "event_words", "function_words"),
)
"""Categories of the words beside days that alone are put forward."""


def asks_which_day(linked: Entities, language: str) -> bool:
    """Whether it is asked which of the event's days a day is: "what day of it is it today"."""
    is_of_else = linked.mentions or linked.title_spans or linked.times.at or linked.times.part
    is_of_day = len(linked.times.dated) == 1 and not linked.times.placed and not is_of_else
    return is_of_day and says(linked.text, "day_number_words", language)


FEW_TERMS, FEWEST_TERMS = 6, 3
"""Words (or pairs of characters) of a message that only says how somebody feels; and of one that
resembles a question."""


def liked_intent(intent: str, linked: Entities, language: str) -> str | None:
    """Return that sessions on what somebody likes are asked for: "I like maps, what should I see".

    What is liked must be more than the event or what is named of it: "I like it here".
    """
    is_open = intent in _NEAR_LIKING or intent.startswith((TALK, TOPIC, ASSISTANT))
    is_subject = linked.unmatched or (linked.sessions and not linked.title_spans)
    is_subject = is_subject or _is_object_liked(linked, language)
    if not (is_open and is_subject and says(linked.text, "liking_words", language)):
        return None
    is_beside = says(linked.text, "same_time_words", language)
    is_beside = is_beside or mentions_session(fold(linked.text), language)
    if linked.sessions and (intent != "parallel" or is_beside):
        return None  # "I like the talk on tides, what else is on then"
    # "Where shall I go" asks for sessions as well as for their rooms.
    of_place = {"where"} if intent == "parallel" else set()
    is_of_else = question_words_in(linked.text, language) - {"what", "which"} - of_place
    return None if is_of_else or linked.mentions else "find_sessions"


def _is_object_liked(linked: Entities, language: str) -> bool:
    """Whether a word that is no small one stands right behind "I love": maps, and no "it here"."""
    folded = fold(linked.text)
    ends = (end for _, end in term_spans(folded, terms("liking_words", language)))
    end = min(ends, default=None)
    if end is None or len(folded) != len(linked.text):
        return False
    reading = language_model(LANGUAGE[language].script)
    behind = [term for term in linked.terms if term.start >= end][:1]
    small = {*terms("event_words", language), *terms("thing_pronouns", language)}
    return any(
        not (reading.is_function_word(one) or reading.is_event_word(one) or one.surface in small)
        for one in behind
    )


_NEAR_LIKING = frozenset(
    {OUT_OF_SCOPE, "event_unknown", "about", "theme", "address", "where", "programme", "parallel"}
)
"""Intents that "I like maps" resembles, by what is liked."""


def felt_intent(intent: str, linked: Entities, language: str) -> str | None:
    """Return what a message means that says what somebody likes, or how they are: tired, lost."""
    if (liked := liked_intent(intent, linked, language)) is not None:
        return liked
    is_open = intent.startswith(TALK) or intent in {OUT_OF_SCOPE, "event_unknown"}
    may_be_lost = is_open or intent == "topic:lost_property"
    if may_be_lost and says(linked.text, "lost_words", language):
        return "where"
    is_said = len(linked.terms) <= (FEW_TERMS if is_open else FEWEST_TERMS)
    is_asking = question_words_in(linked.text, language) or mentions_session(
        fold(linked.text), language
    )
    is_felt = is_said and not is_asking and says(linked.text, "feeling_words", language)
    return "talk:feelings" if is_felt else None


def is_free_then(linked: Entities, language: str) -> bool:
    """Whether somebody tells when he has time: "I am free Friday 1 to 2, what are my options"."""
    is_told = bool(linked.times.part or linked.times.at) and bool(
        words_of_free_time(linked.text, language)
    )
    others = question_words_in(linked.text, language) - {"what"}
    return is_told and not (others or linked.names("person"))


def words_of_free_time(text: str, language: str) -> frozenset[str]:
    """Return the words by which a text may tell that somebody has time; none where it does not."""
    if not says(text, "free_time_words", language):
        return frozenset()
    return single_words("free_time_words", language)


def claims_time(linked: Entities, language: str) -> bool:
    """Whether a day or an hour is put forward to be confirmed."""
    times = linked.times
    is_timed = bool(times.days or times.at) and not times.part
    return is_timed and says(linked.text, "truth_words", language)


def asks_for_zone(intent: str, text: str, language: str) -> bool:
    """Whether a word for a difference of time is asked about; tired of it one only tells."""
    if not says(text, "zone_words", language):
        return False
    clauses = [one for one in clauses_of(text) if says(one, "zone_words", language)] or [text]
    is_asked = any(
        is_asking(one, language) or len(terms_of(one)) <= MOST_OF_ZONE for one in clauses
    )
    return is_asked or intent == "time_zone"


MOST_OF_ZONE = 3
"""Terms of a clause that asks for a difference of time without a mark: "시차 있나요". Chosen."""


def asks_for_any(text: str, language: str) -> bool:
    """Whether a text speaks of any session, and asks neither for one of a kind nor when it is."""
    folded = fold(text)
    is_any = mentions_session(folded, language) or mentions_anything(folded, language)
    is_any = is_any or says(text, "what_starts", language)
    is_when = "when" in question_words_in(text, language)
    return is_any and not (is_when or names_kind_but_talk(text, language))
