"""Talks asked of the session that consists of them: which, how many, the first, who gives them."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.spans import blanked
from bot.answering.query import ParsedQuestion
from bot.answering.text.counted import counted_in
from bot.answering.text.markers import first_group, has_term, question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.core.contained import talks_within
from bot.core.filters import Criterion
from bot.core.models import Part, SessionKind

_OF_ONE = frozenset({"when", "where", "how_long"})
"""What is asked of a session itself, whatever it consists of: by a question word or a noun."""

MOST = 8
"""Sessions of one title of which talks may be asked together."""


def with_talks_within(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask of the talks that make up the session named, where talks are asked for.

    So is who speaks in it, and what it is about, where it has neither speakers nor a text itself.
    """
    holders = query.sessions
    if not query.is_titled or query.people or linked.stated or len(holders) > MOST:
        return query
    beside = fold(blanked(linked.text, linked.title_spans, "|"))
    is_silent = query.intent == "about" and not any(one.abstract for one in holders)
    # "What is in the FAIR 2 track", where a session is called so, too.
    is_of_none = bool(query.tracks) and not any(one.track for one in holders)
    is_silent |= query.intent == "session_track" and is_of_none
    is_of_speakers = query.intent == "speakers" and all(
        one.part is Part.MODERATOR for holder in holders for one in holder.people
    )
    talk = _word_for_talks(beside, query.spoken)
    if not (talk or is_silent or is_of_speakers):
        return query
    which = first_group("extremes", beside, query.spoken) if talk else None
    asked = question_words_in(beside, query.spoken)
    # "The duration of the tides talk" is asked of it, that of the talks in it is not.
    is_of_itself = query.intent in _OF_ONE and talk not in terms("session_plurals", query.spoken)
    if (asked & _OF_ONE or is_of_itself) and not which:
        return query
    then = query.session_filter.without(Criterion.SUBJECT, Criterion.KIND, Criterion.TRACK)
    holders = then.matching(query.programme, holders)
    within = [talks_within(holder, query.programme) for holder in holders]
    if not any(within):
        return query
    ids = {talk.id for talks in within for talk in talks}
    inside = tuple(one for one in query.programme.sessions if one.id in ids)
    if is_of_speakers and "who" in asked:
        return replace(query, sessions=(*holders, *inside), found=inside)
    return replace(
        query,
        intent=_asked_of_them(query, beside),
        sessions=(),
        found=inside,
        kinds=(SessionKind.TALK,),
        kind_word=talk,
        countable="sessions",
        is_titled=False,
        is_topical=True,
        tracks=(),
        rooms=(),
        subject=(),
        subject_text=holders[0].title.get(query.voice.language),
        rivals=(),
    )


def _word_for_talks(beside: str, language: str) -> str:
    """Return the word for talks that stands beside the title, or ""."""
    kinds = kinds_in(beside, language, {})
    talks = [word for kind, word in kinds if kind is SessionKind.TALK]
    papers = (word for word in terms("paper_nouns", language) if has_term(beside, word))
    return talks[0] if talks else next(papers, "")


def _asked_of_them(query: ParsedQuestion, beside: str) -> str:
    """Return what is asked of the talks: how many they are, else which."""
    counts = query.intent == "count" or first_group("quantity", beside, query.spoken) is not None
    if counts and counted_in(beside, query.spoken) in {None, "sessions"}:
        return "count"
    return query.intent if has_trait(query.intent, Trait.LISTS) else "programme"
