"""What comes right before or after somebody's session, or one named: in its room, that day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, time
from functools import cache

from bot.answering.classifier.classifier import Ranking
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.classifier.masks import MASKS, without_masks
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import OF_NO_KIND
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.parsing.before_after import local_slot
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says
from bot.answering.text.normalise import fold, words
from bot.answering.text.small_words import small_words, without_small
from bot.answering.text.whether import asks_openly
from bot.answering.text.wording import grouped_terms, one_of
from bot.answering.times.moments import Moments
from bot.core.filters import LAST_MINUTE
from bot.core.models import Session, SessionKind
from bot.core.programme import IDLE_KINDS, NO_TIME
from bot.languages import UNSEGMENTED

_BESIDE = (
    "function_words", "session_words", "taking_part_words", "taking_place_words", "room_nouns",
    "session_plurals", "particles", "coming_words", "after_that_words",
    "before_that_words",
)  # fmt: skip
"""Categories of the words with which nothing is asked but what is beside somebody."""

_KEPT = frozenset({"where", "when", "how_long", "about"})
"""Intents whose answer tells of what is beside it; the others ask which session that is."""

_ASKING = _KEPT | {
    "on_next", "speakers", "person_sessions", "who_is", "role", "event_unknown", "programme",
    "breaks", "opens", "closes", "keynote", "moderates", "parallel", "on_now", "rooms", "attendees",
    "session_prerequisites",
}  # fmt: skip
"""Intents that questions of what is beside somebody resemble."""

MOST = 3
"""Sessions of somebody of which each is told what is beside it; of more it is the next one."""


def with_neighbour(
    query: ParsedQuestion, linked: Entities, asked: MessageContext, reader: MessageReader
) -> ParsedQuestion | None:
    """Read "who speaks after Ana" as about what follows her session; None for others.

    Where nothing of what is asked for is on in that room then, that is what the answer says.
    """
    is_of_one = linked.masked.count(MASKS["person"]) == 1 and len(query.people) in {1, 2}
    is_of_one = is_of_one or _is_of_one_session(query, linked)
    is_asked = query.intent in _ASKING or has_trait(query.intent, Trait.LISTS)
    if not (is_of_one and is_asked):
        return None
    side, rest = _side_in(fold(linked.masked), query)
    if side is None or _asks_more(rest, query, linked, asked.words):
        return None
    if query.intent == _NEEDS and _asks_for_needs(reader.ranked(" ".join(rest.split()), asked)):
        return None
    anchors = _anchors(query)
    if not anchors:
        return None
    kinds = _kinds_asked(query, rest)
    found = {one.id: one for anchor in anchors for one in _beside(anchor, side, query, rest)}
    if found and _asks_for_any(query, linked):
        breaks = _breaks_between(anchors[0], tuple(found.values()), query)
        found = {one.id: one for one in sorted([*breaks, *found.values()], key=_start)}
    if not found and query.is_titled and not kinds:
        return None  # the last of its day, it may be
    if not found or not kinds <= IDLE_KINDS:
        return _all_beside(anchors[0], side, query, rest)
    # "What precedes the panel" resembles "what is it about".
    is_kept = query.intent in _KEPT and not (
        query.intent == "about" and query.is_titled and not says(rest, "about_words", query.spoken)
    )
    return replace(
        query.on_sessions(tuple(found.values())),
        intent=query.intent if is_kept else _TOLD_AS[side],
        times=Moments(),
        rooms=(),
        tracks=(),
        bodies=(),
        continues=True,
    )


_NEEDS = "session_prerequisites"
"""What is asked by "what do I need before it", and resembled by "what is before it"."""


def _asks_for_needs(ranking: Ranking) -> bool:
    """Whether what is left without "before it" asks what one needs: "what do I need", "what is"."""
    return ranking.best not in _OF_COURSE or ranking.probability(_NEEDS) > MOST_LIKELY_NEEDS


_OF_COURSE = frozenset({"about", "on_next", "on_now", "programme"})
"""What "what is", "what comes" and "what is there" resemble by themselves."""

MOST_LIKELY_NEEDS = 0.005
"""Of 34 such pieces in seven languages the 18 that ask for what is beside it had at most 0.003, and
of those of these intents that ask what one needs all had 0.01 or more."""


def _all_beside(anchor: Session, side: str, query: ParsedQuestion, rest: str) -> ParsedQuestion:
    """Ask for all of the kind asked that is on one side of a session that day, be it nothing."""
    begins, ends = local_slot(anchor, query.programme)
    part = (ends.time(), LAST_MINUTE) if side == "after" else (time.min, begins.time())
    there = tuple(query.programme.room[one] for one in anchor.rooms)
    has_kind = bool(_kinds_asked(query, rest))
    return replace(
        query.on_sessions(()),
        intent="programme",
        times=Moments(days=(begins.date(),), part=part, is_after=side == "after"),
        rooms=query.rooms or (there if _is_of_its_room(query, rest) else ()),
        kinds=query.kinds if has_kind else (),
        of_kind=query.of_kind if has_kind else None,
        is_titled=False,
    )


def _is_of_its_room(query: ParsedQuestion, rest: str) -> bool:
    return says(rest, "same_room_words", query.spoken)


def _kinds_asked(query: ParsedQuestion, rest: str) -> set[SessionKind]:
    """Return the kinds asked for beside a session: "after Ana's workshop" asks for none."""
    is_asked = query.kind_word and query.kind_word in rest
    return {*query.kinds} - OF_NO_KIND if is_asked else set()


def _is_of_one_session(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether one is asked for beside a session named: who, which, or what, and not all of them."""
    if not (query.is_titled and len(query.sessions) == 1):
        return False
    text, language = linked.beside_titles, query.spoken
    asked = question_words_in(text, language)
    is_open = asks_openly(text, language) or says(text, "listing_words", language)
    is_one = "who" in asked or (is_open and not asked & _OF_TIME_OR_PLACE)
    is_idle = query.sessions[0].kind in IDLE_KINDS
    return is_one and not is_idle and not says(text, "session_plurals", language)


def _asks_for_any(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether whatever is beside a session named is asked for, be it a break, and no talk."""
    text, language = linked.beside_titles, query.spoken
    is_of_some = query.kinds or "who" in question_words_in(text, language)
    is_of_some = is_of_some or says(text, "same_room_words", language)
    return query.is_titled and not (is_of_some or says(text, "session_words", language))


def _breaks_between(
    anchor: Session, beside: Sequence[Session], query: ParsedQuestion
) -> Iterable[Session]:
    """Return the breaks and meals between a session and what is beside it."""
    pair = sorted((anchor, beside[0]), key=_start)
    first, last = (local_slot(one, query.programme)[0] for one in pair)
    return [
        one
        for one in query.programme.timed
        if one.kind in IDLE_KINDS and not one.is_cancelled and first < _start(one) < last
    ]


def _start(session: Session) -> datetime:
    return session.start or NO_TIME


_OF_TIME_OR_PLACE = frozenset({"when", "where", "how_long"})
"""Words of asking that ask of the session named itself."""

_TOLD_AS = {"after": "on_next", "before": "when"}
"""The intent with which what is on one side is told, with when and where it is."""


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return what finds the words for each side that stand beside a name, and what is between."""
    named = one_of((MASKS["person"], MASKS["session"]))
    found = []
    for side in ("before", "after"):
        sides = one_of(
            term for term, group in grouped_terms("relations", language) if group == side
        )
        if language in UNSEGMENTED:
            # 전부 is all of them, and not before.
            written = rf"(?:{named})(?P<between>[^\n]{{0,{BETWEEN}}}?)(?:{sides})(?!부)"
        else:
            written = (
                rf"(?<!\w)(?:{sides})(?!\w)(?P<between>[^\n]{{0,{BETWEEN}}}?)(?:{named})(?!\w)"
            )
        found.append((side, re.compile(written)))
    return tuple(found)


BETWEEN = 40
"""Characters between "after" and a name at most: "the very nice presentation of"."""


def _side_in(masked: str, query: ParsedQuestion) -> tuple[str | None, str]:
    """Return the side of somebody's session that a folded text asks for, and the rest of it."""
    for side, pattern in _patterns(query.spoken):
        match = pattern.search(masked)
        if match and not (_is_own_next(match, query) or _left(match["between"], query)):
            return side, masked[: match.start()] + " " + masked[match.end() :]
    return None, ""


def _is_own_next(match: re.Match[str], query: ParsedQuestion) -> bool:
    """Whether it is asked when somebody's own next one is: "김 박사님 다음 발표는 언제예요"."""
    is_beside = query.spoken in UNSEGMENTED and not match["between"].strip()
    return is_beside and "when" in question_words_in(match.string, query.spoken)


def _left(text: str, query: ParsedQuestion) -> list[str]:
    """Return the words of a folded text that ask for something of their own."""
    if query.kind_word:
        text = text.replace(query.kind_word, " ")
    if query.spoken in UNSEGMENTED:
        small = _small_pattern(query.spoken).sub(" ", text)
        return [word for word in words(small) if len(word) > 1]
    left = without_small(words(text), small_words(_BESIDE, query.spoken))
    return [word for word in left if len(word) > SHORT]


SHORT = 2
"""Letters of a word that says nothing beside others."""


@cache
def _small_pattern(language: str) -> re.Pattern[str]:
    return re.compile(one_of(small_words(_BESIDE, language)))


def _asks_more(rest: str, query: ParsedQuestion, linked: Entities, reading: LanguageModel) -> bool:
    """Whether the rest of a question has words that ask for more: "who was president before"."""
    known = {term.surface for term in linked.terms if reading.is_function_word(term)}
    return any(word not in known for word in _left(without_masks(rest), query))


def _anchors(query: ParsedQuestion) -> list[Session]:
    """Return the sessions meant, on the days asked: all of few, else the first not over yet."""
    programme, days = query.programme, set(query.times.days)
    people = (person.id for person in query.people)  # two of one name, it may be
    meant = query.sessions if query.is_titled else programme.sessions_of(*people)
    timed = [one for one in meant if one.start and not one.is_cancelled]
    asked = [one for one in timed if programme.day_of(one) in days] if days else timed
    coming = [one for one in asked if local_slot(one, programme)[1] > query.now] or asked
    return coming if len(coming) <= MOST else coming[:1]


def _beside(anchor: Session, side: str, query: ParsedQuestion, rest: str) -> Iterable[Session]:
    """Return what is nearest to a session on one side, of those asked for, on its day.

    Where nothing is in its room, and none was asked of, it is what is nearest anywhere.
    """
    programme = query.programme
    begins, ends = local_slot(anchor, programme)
    is_of_room = bool(query.rooms) or _is_of_its_room(query, rest)
    kinds = _kinds_asked(query, rest)
    rooms = {room.id for room in query.rooms} or (set() if kinds else {*anchor.rooms})
    ids = {one.id for one in query.of_kind or ()} if kinds else set()
    pool = [
        one
        for one in programme.timed
        if one.start and one.id != anchor.id and not one.is_cancelled
        and programme.day_of(one) == begins.date()
        and (one.id in ids if kinds else one.kind not in IDLE_KINDS)
        and (one.start >= ends if side == "after" else one.start < begins)
    ]  # fmt: skip
    there = [one for one in pool if not rooms or rooms & {*one.rooms}]
    chosen = there if there or is_of_room else pool
    starts = [one.start for one in chosen if one.start]
    nearest = (min if side == "after" else max)(starts, default=None)
    return [one for one in chosen if one.start == nearest]
