"""From a linked question and its intent to a ParsedQuestion."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import (
    mentions_anything,
    mentions_session,
    of_kinds,
)
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.session_languages import held_in_spans, languages_asked
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.linking.unknown_rooms import unknown_room
from bot.answering.parsing.asked_by_phrase import asks_what_goes_on
from bot.answering.parsing.editions import edition_in
from bot.answering.parsing.event_nouns import names_event
from bot.answering.parsing.named_values import (
    outside_rooms,
    outside_times,
    times_in,
)
from bot.answering.parsing.spoken_of import SpokenOf, read_spoken_of, sessions_asked
from bot.answering.parsing.telling_words import is_told_by_name
from bot.answering.parsing.times_left_out import without_times_left_out
from bot.answering.parsing.unknown_words import subject_of
from bot.answering.query import ParsedQuestion
from bot.answering.text.asked_fields import names_speakers
from bot.answering.text.choices import offers_choice
from bot.answering.text.counted import counted_in
from bot.answering.text.lasting import without_lasting
from bot.answering.text.markers import (
    first_group,
    has_any,
    question_words_in,
)
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.answering.times.moments import Moments
from bot.answering.voice import Voice
from bot.core.models import Session


def to_query(
    linked: Entities,
    intent: str,
    knowledge: Knowledge,
    reading: LanguageModel,
    voice: Voice,
    now: datetime,
    language: str,
) -> ParsedQuestion:
    """Say what a question linked in a language asks, once its intent is known.

    `voice` is the reply's; `now` is aware, in the event's zone.
    """
    programme = knowledge.programme
    folded = fold(linked.text)
    names_session = mentions_session(outside_rooms(linked, folded), language)
    left_out = frozenset[str]()
    is_list = names_session or has_trait(intent, Trait.LISTS)
    if is_list or kinds_in(folded, language, knowledge.kind_tracks):
        linked, left_out = without_times_left_out(linked, folded, knowledge, language)
    times = times_in(linked, intent, knowledge, language, is_choice=offers_choice(folded))
    ids = {kind: ids_of(linked.mentions, kind) for kind in ("person", "room", "track", "org")}
    if intent == "session_track" and len(ids["track"]) > 1:
        ids["track"] = ()  # those to choose from narrow nothing down
    spoken_of = read_spoken_of(linked, intent, knowledge, reading, language)
    linked, kinds, found = spoken_of.linked, spoken_of.kinds, spoken_of.found
    explained = {stem for hit in (*linked.sessions, *found) for stem in _stems(knowledge, hit)}
    countable = counted_in(outside_times(linked, folded), language)
    if intent == "how_long" and (countable == "people" or names_speakers(folded, language)):
        names_session = True  # "how many minutes does each speaker have"
    subject = subject_of(linked, intent, kinds, explained, knowledge, language)
    # "The workshop on X", and no session speaks of X: another workshop is no answer.
    is_unheard = bool(subject and kinds) and not (linked.sessions or found)
    names_anything = mentions_anything(folded, language)
    has_noun = spoken_of.is_of_sessions or names_anything
    tracks, days = knowledge.kind_tracks, linked.times.days
    of_kind = of_kinds(kinds, folded, programme, language, tracks, days) if kinds else ()
    is_narrowed = _narrows(intent, times, folded, language, has_noun=has_noun)
    query = ParsedQuestion(
        voice=voice,
        now=now,
        intent=intent,
        spoken=language,
        times=times,
        sessions=()
        if is_unheard
        else sessions_asked(spoken_of, of_kind, intent, knowledge, language),
        kinds=tuple(kind for kind, _ in kinds),
        kind_word=kinds[0][1] if kinds else "",
        people=tuple(programme.person[i] for i in ids["person"]),
        rooms=tuple(programme.room[i] for i in ids["room"]),
        unknown_room=unknown_room(
            linked.text,
            linked.unmatched,
            [*linked.spans, *linked.title_spans],
            knowledge,
            language,
        ),
        tracks=tuple(programme.track[i] for i in ids["track"]),
        bodies=tuple(programme.organisation[i] for i in ids["org"]),
        place=linked.place,
        subject=subject,
        subject_text=_written(linked) or _written(linked, spoken_of.content, explained),
        found=found,
        left_out=left_out,
        is_titled=bool(linked.sessions),
        is_topical=_is_topical(spoken_of, explained, knowledge, language),
        of_kind=of_kind if kinds else None,
        languages=languages_asked(folded, programme, language)
        if is_narrowed and not linked.sessions
        else (),
        told=knowledge.texts.about(spoken_of.content),
        edition=edition_in(linked, folded, knowledge, intent, language),
        countable=countable,
        names_event=names_event(linked, reading, language),
        names_somebody=linked.is_titled,
        names_session=names_session,
        names_anything=names_anything,
        has_unknown_terms=linked.has_unknown_terms,
    )
    query = _without_edition(query)
    query = _with_words_of_asking(query, folded, outside_rooms(linked, folded))
    said = linked.times
    if said.part and not (said.at or said.days) and offers_choice(folded):
        return replace(query, wants_clock=True)  # "in the morning or in the afternoon"
    return query


_NUMBER = re.compile(r"(?<=\d)\D+$")
"""What stands behind the figures of an ordinal: 24th."""


def _without_edition(query: ParsedQuestion) -> ParsedQuestion:
    """Leave the number of an edition out of what is named: "the 24th" is of nothing on that."""
    number = str(query.edition or "")
    if not number or {_NUMBER.sub("", one) for one in query.subject} != {number}:
        return query
    return replace(query, subject=(), subject_text="")


def _with_words_of_asking(query: ParsedQuestion, folded: str, outside: str) -> ParsedQuestion:
    """Note what is asked by words that name nothing: the rest, the hour, how to reach somebody.

    `outside` is the folded text without names that are not spaced.
    """
    language = query.spoken
    is_of_clock = has_any(folded, "clock_time", language)
    ordering = without_lasting(outside, language)
    return replace(
        query,
        is_remaining=has_any(folded, "remaining_words", language)
        and not (query.intent == "on_now" and asks_what_goes_on(folded, language)),
        wants_whole=has_any(folded, "whole_words", language),
        wants_clock=is_of_clock or _asks_when_on_day(query.times, folded, language),
        asks_contact=has_any(folded, "contact_words", language),
        means=first_group("means", folded, language),
        is_extreme=first_group("extremes", ordering, language) is not None,
    )


def _asks_when_on_day(times: Moments, folded: str, language: str) -> bool:
    """Whether a day is given and it is asked when on it: "when must I be there on day one"."""
    asked = question_words_in(folded, language)
    return len(times.days) == 1 and "when" in asked and not offers_choice(folded)


def _narrows(intent: str, times: Moments, folded: str, language: str, *, has_noun: bool) -> bool:
    """Whether a language named is one that sessions are asked in, not the reply's."""
    if has_noun or intent in {"session_language", "count", "on_now", "on_next"}:
        return True
    if has_any(folded, "session_plurals", language):
        return True
    if intent == "speakers" and held_in_spans(folded, language):
        return True
    is_list = has_trait(intent, Trait.LISTS)
    return is_list and (times.has_day_or_hour or has_any(folded, "seeing_verbs", language))


def _is_topical(
    spoken_of: SpokenOf, explained: AbstractSet[str], knowledge: Knowledge, language: str
) -> bool:
    """Whether the sessions found are asked for: by a word of a title, or of talks on something."""
    linked, found = spoken_of.linked, spoken_of.found
    if spoken_of.is_of_sessions and spoken_of.is_headed:
        return True
    generic = set(terms("strand_words", language))
    words = {t.stem for t in linked.unmatched if t.surface not in generic} & explained
    if words and spoken_of.is_of_sessions:
        return True
    is_in_title = any(words & stems_of_title(session) for session in found)
    return is_in_title or is_told_by_name(linked, found, knowledge)


def _written(
    linked: Entities, content: Sequence[str] = (), explained: AbstractSet[str] = frozenset()
) -> str:
    """Return a subject as it was written: unknown words, else those of the sessions found."""
    told = [t for t in linked.terms if t.stem in content and t.stem in explained]
    pieces: list[str] = []
    end = -1
    for term in told or linked.unmatched:
        # Pairs of Han and Hangul characters overlap.
        piece = linked.text[max(term.start, end) : term.end]
        joined = pieces and term.start <= end
        pieces[-1:] = [pieces[-1] + piece] if joined else [*pieces[-1:], piece]
        end = term.end
    return " ".join(pieces)


def _stems(knowledge: Knowledge, session: Session) -> frozenset[str]:
    return knowledge.sessions.stems_of(session.id)
