"""Whether it is asked if sessions are on at once: several named ("do A and B clash"), or any."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, product

from bot.answering.classifier.classifier import Ranking
from bot.answering.classifier.masks import without_masks
from bot.answering.intents import ASSISTANT, TALK, TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.spans import blanked, touches
from bot.answering.query import ParsedQuestion
from bot.answering.text.counted import counted_in
from bot.answering.text.markers import (
    has_any,
    is_after_about,
    question_words_in,
    says,
    says_amount,
    term_spans,
    without_terms,
)
from bot.answering.text.normalise import fold
from bot.answering.text.whether import asks_openly
from bot.answering.text.wording import terms
from bot.core.models import Session
from bot.core.overlaps import clash


def with_overlap(
    query: ParsedQuestion, linked: Entities, likely: str, written: str
) -> ParsedQuestion:
    """Read "can I do both A and B" as about their times, whatever the words resemble.

    `likely` is the intent they resemble most: slides or seats of both are no question of times.
    `written` is the message before anything was mended or left out.
    """
    if not _names_several(linked) or not asks_if_all(linked, likely, written, query.spoken):
        return query
    return on_overlap(query, linked.sessions)


def in_parallel_asked(
    linked: Entities, ranking: Ranking, query: ParsedQuestion, told: Sequence[str]
) -> str | None:
    """Return the intent that tells whether several sessions are on at once anywhere, if asked.

    None where a session, somebody, a place or the present is named, or one session was `told` last
    (ids): it is asked what is on beside that.
    """
    language, folded = query.spoken, fold(linked.text)
    said = [*terms("at_once_words", language), *terms("multitrack_words", language)]
    spans = term_spans(folded, [term for term in said if term in folded])
    if not spans or len(folded) != len(linked.text) or _names_anything(linked, query):
        return None
    if len(told) == 1 or ranking.best.startswith((TALK, ASSISTANT)):
        return None
    if ranking.best.startswith(TOPIC) and ranking.confidence >= SURE:
        return None  # "is there simultaneous interpretation of the sessions"
    rest, is_counting = blanked(folded, spans), says_amount(linked.text, language)
    is_multitrack = has_any(folded, "multitrack_words", language) and not is_counting
    is_of_all = is_multitrack or has_any(rest, "session_plurals", language)
    apart = _APART if is_of_all else (*_APART, "thing_pronouns")
    is_of_one = any(has_any(rest, one, language) for one in apart)
    asked = question_words_in(linked.text, language)
    if is_of_one or asked & _OF_ONE or not all(touches(one, spans) for one in linked.unmatched):
        return None
    is_of_sessions = mentions_session(rest, language) or counted_in(rest, language) == "sessions"
    is_of_other = any(is_after_about(folded, span, language) for span in spans)
    return "in_parallel" if (is_multitrack or is_of_sessions) and not is_of_other else None


_APART = ("other_words", "own_life_words")
"""What says that it is asked of one session: "anything else", "my talk"."""

_OF_ONE = frozenset({"when", "where", "who", "how_long"})
"""What is asked of sessions besides whether they are on at once."""

SURE = 0.6
"""From which confidence on a topic is asked, whatever words stand beside it."""


def _names_anything(linked: Entities, query: ParsedQuestion) -> bool:
    """Whether a thing of the event is named, or the present moment."""
    named = (m for m in linked.mentions if m.kind not in {"event", "venue"})
    is_named = bool(linked.sessions or linked.near or any(named)) or not query.is_of_talks
    return is_named or query.times.is_now or query.times.is_next


def on_overlap(query: ParsedQuestion, sessions: tuple[Session, ...]) -> ParsedQuestion:
    """Return a question as one on whether some sessions are on at the same time."""
    bare = query.without_sessions()
    return replace(bare, intent="overlap", sessions=sessions, people=(), is_titled=True)


def on_overlap_of(query: ParsedQuestion, groups: Sequence[tuple[Session, ...]]) -> ParsedQuestion:
    """Return a question as one on whether sessions of one group are on with those of another.

    Those that are, are told, and all of the same titles; else all of them.
    """
    pairs = [
        pair
        for one, other in combinations(groups, 2)
        for pair in product(one, other)
        if clash(query.programme, *pair)
    ]
    named = {session.id: session for one in groups for session in one}
    titles = [session.title for pair in pairs for session in pair]
    told = (one for one in named.values() if not titles or one.title in titles)
    return on_overlap(query, tuple(told))


def asks_of_both(text: str, language: str) -> bool:
    """Whether one sentence asks of two things together: if they overlap, or both can be seen."""
    if asks_openly(text, language) or len(_SENTENCE_ENDS.findall(text.strip())) > 1:
        return False
    is_seen = says(text, "able_words", language) and says(text, "both_words", language)
    return is_seen or says(text, "overlap_words", language)


_SENTENCE_ENDS = re.compile(r"[?؟？!！。]")


def asks_if_all(linked: Entities, likely: str, written: str, language: str) -> bool:
    """Whether it is asked if all that is named can be seen, of whatever that is."""
    if asks_openly(without_masks(linked.masked), language):
        return False
    beside = _beside_titles(linked, written)
    is_asked = any(says(beside, one, language) for one in ("overlap_words", "beside_words"))
    return is_asked or _asks_to_see(beside, likely, language)


def _beside_titles(linked: Entities, written: str) -> str:
    """Return a message without the titles in it, as it was typed: not mended, nor shortened."""
    before, found, after = written.partition(linked.text)
    if found:
        return f"{before} {linked.masked} {after}"
    titles = (title for session in linked.sessions for title in session.title.all())
    return without_terms(fold(written), map(fold, titles))


def _asks_to_see(text: str, likely: str, language: str) -> bool:
    """Whether it is asked if all of what is named can be seen."""
    if likely.startswith((TOPIC, TALK, ASSISTANT)) or likely in _OF_THEM:
        return False
    return says(text, "able_words", language) and says(text, "seeing_both_words", language)


_OF_THEM = frozenset({"session_language", "speakers"})
"""What is asked of several sessions, whatever their times."""


def _names_several(linked: Entities) -> bool:
    """Whether two sessions have words of a message that the other has not."""
    named = {session.id for session in linked.sessions}
    said = [hit.terms for hit in linked.hits if hit.id in named]
    return any(not (one <= other or other <= one) for one, other in combinations(said, 2))
