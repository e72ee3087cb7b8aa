"""Sessions of one length: "which talks last an hour", "30-minute sessions"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from functools import cache

from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import overlaps, touches
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import first_group, has_any
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term
from bot.answering.text.wording import name_terms, one_of, terms, words_for_of
from bot.answering.times.lengths import LengthNamed, lengths_in
from bot.core.programme import IDLE_KINDS
from bot.languages import UNSEGMENTED


def with_length(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Return a question for sessions of one length as one that lists, or counts, just those.

    Any other stays: where one session is meant, or the length is a bound ("over an hour").
    """
    query = _without_breaks(query)
    language, folded = query.spoken, fold(linked.text)
    named = lengths_in(linked.text, language)
    is_of_else = linked.title_spans or query.people or query.bodies or linked.unlisted
    if len(named) != 1 or is_of_else or len(folded) != len(linked.text):
        return query
    if first_group("length_bounds", folded, language) or not _is_plural(query, folded):
        return query
    said = _said_of_sessions(folded, named[0], language)
    is_of_clock = overlaps((named[0].start, named[0].end), linked.times.offsets)
    if said is None or (is_of_clock and not _outlasts_clock(named[0], folded, language)):
        return query
    length, at = named[0].length, None if is_of_clock else query.times.at
    times = replace(
        query.times, at=at, longer_than=length, shorter_than=length, is_limit_included=True
    )
    asked = replace(query, times=times, rivals=(), told=(), is_extreme=False)
    if any(_is_subject(term, said, language) for term in linked.unmatched):
        is_on_subject = bool(query.found) and not query.nearness
        return replace(asked, intent="find_sessions") if is_on_subject else query
    bare = replace(asked.without_sessions(), kinds=query.kinds, of_kind=query.of_kind)
    intent = "count" if query.intent == "count" else "programme"
    listed = replace(bare, intent=intent, subject_text="", nearness=0.0, is_titled=False)
    return _without_breaks(listed)


def _without_breaks(query: ParsedQuestion) -> ParsedQuestion:
    """Leave breaks and meals out of sessions of a length: "sessions longer than an hour"."""
    is_of_length = query.times.longer_than or query.times.shorter_than
    is_list = query.intent == "count" or has_trait(query.intent, Trait.LISTS)
    if not (is_of_length and is_list and query.names_session) or query.kinds:
        return query
    idle = {one.id for one in query.programme.sessions if one.kind in IDLE_KINDS}
    return replace(query, left_out=query.left_out | idle)


def _outlasts_clock(one: LengthNamed, folded: str, language: str) -> bool:
    """Whether hours that may be of the clock are a length: "qui durent deux heures".

    "Séances de deux heures" are so long, and those of "14 heures" are then.
    """
    found = _before(language).search(folded[: one.start])
    if found is None:
        return False
    is_verb = len(found[0].strip(" '")) > LONGEST_PREPOSITION and not found["of"]
    return is_verb or (bool(found["of"]) and one.length <= MOST_HOURS)


LONGEST_PREPOSITION = 2
"""Letters of what stands before an hour as well as before a length: "на два часа"."""

MOST_HOURS = timedelta(hours=6)
"""Hours of the clock at which no session starts, and of which one may be."""


def _is_plural(query: ParsedQuestion, folded: str) -> bool:
    """Whether several sessions are asked for, and not one: "which talks", "any workshop of"."""
    language = query.spoken
    if has_any(folded, "session_plurals", language):
        return True
    is_noun = query.names_session or bool(query.kinds)
    return is_noun and (language in UNSEGMENTED or has_any(folded, "listing_words", language))


def _said_of_sessions(folded: str, one: LengthNamed, language: str) -> tuple[int, int] | None:
    """Return from where to where a length is said to be that of sessions; None where it is not."""
    before = _before(language).search(folded[: one.start])
    behind = _behind(language).match(folded, one.end)
    if before is None and behind is None:
        return None
    return before.start() if before else one.start, behind.end() if behind else one.end


@cache
def _before(language: str) -> re.Pattern[str]:
    """Return what finds right before a length that sessions last it: "talks that take"."""
    nouns, lasting = _nouns(language), one_of(name_terms("lasting_verbs", language))
    of = one_of(words_for_of(language)) or "(?!)"
    if language in UNSEGMENTED:
        return re.compile(rf"(?:{lasting}(?P<of>))[ 是为:：]*$")
    about = r"(?: \w{2,8})?"  # "last for", "durent environ"
    return re.compile(rf"(?<!\w)(?:{lasting}|(?P<of>(?:{nouns}) (?:{of}))){about}[ ']*$")


@cache
def _behind(language: str) -> re.Pattern[str]:
    """Return what finds right behind a length that sessions have it: "-minute talks", "long"."""
    long = one_of(name_terms("long_words", language)) or "(?!)"
    if language in UNSEGMENTED:
        return re.compile(rf" ?(?:{long})*[ 的]*(?:{_nouns(language)})|(?: ?(?:{long}))+")
    return re.compile(rf"[ -]+(?:{long}|{_nouns(language)})(?!\w)")


def _nouns(language: str) -> str:
    """Return the regular expression of the words for sessions."""
    return one_of({*terms("session_words", language), *terms("session_plurals", language)})


def _is_subject(term: Term, said: tuple[int, int], language: str) -> bool:
    """Whether a word that names nothing says more of sessions than how long they are."""
    if touches(term, [said]) or term.surface.isdigit():
        return False
    small = ("session_words", "session_plurals", "listing_words", "exactly_words")
    return not any(term.surface in terms(one, language) for one in small)
