"""From a linked question and its intent to a ParsedQuestion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import (
    OF_MANY,
    mentions_anything,
    mentions_session,
    of_kinds,
    sessions_of_kind,
    without_kind_words,
)
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.session_languages import languages_asked
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.linking.unknown_rooms import unknown_room
from bot.answering.parsing.content import content_of
from bot.answering.parsing.event_nouns import names_event
from bot.answering.parsing.named_values import (
    edition_in,
    outside_times,
    times_in,
    without_days_left_out,
)
from bot.answering.parsing.telling_words import by_telling_word, is_told_by_name
from bot.answering.parsing.unknown_words import subject_of, without_companions
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import (
    counted_in,
    first_group,
    has_any,
    has_term,
    question_words_in,
)
from bot.answering.text.normalise import fold
from bot.answering.text.terms import stem
from bot.answering.text.wording import terms
from bot.answering.times.moments import Moments
from bot.answering.voice import Voice
from bot.core.models import Session, SessionKind
from bot.core.programme import IDLE_KINDS


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
    names_session = mentions_session(folded, language)
    if names_session or kinds_in(folded, language, knowledge.kind_tracks):
        linked = without_days_left_out(linked, folded, knowledge, language)
    times = times_in(linked, intent, knowledge, language, is_choice=offers_choice(folded))
    ids = {kind: ids_of(linked.mentions, kind) for kind in ("person", "room", "track", "org")}
    if intent == "session_track" and len(ids["track"]) > 1:
        ids["track"] = ()  # those to choose from narrow nothing down
    by_title = linked.sessions
    names_anything = mentions_anything(folded, language)
    kinds = _kinds_named(linked, intent, folded, knowledge, language)
    linked = without_kind_words(without_companions(linked, kinds, language), kinds, language)
    content = content_of(linked, knowledge, reading, language)
    found = about(content, knowledge) or by_telling_word(
        linked, content, knowledge, reading, language
    )
    is_headed = (bool(kinds) or names_session) and not by_title
    headed = _headed(content, found, knowledge) if is_headed else ()
    is_telling = bool(content) and all(map(knowledge.sessions.is_telling, content))
    has_all = is_telling and all(session in found for session in headed)
    found = found if has_all else headed or found
    kinds = _without_subjects(kinds, content, found, knowledge)
    is_about_sessions = bool(kinds) or names_session
    has_noun = is_about_sessions or names_anything or has_any(folded, "session_plurals", language)
    sessions = by_title or sessions_of_kind(
        kinds, folded, found, linked, programme, language, knowledge.kind_tracks
    )
    if is_telling and not by_title and _is_other_kind(kinds, sessions, found):
        sessions = found  # "the workshop on drones", and a talk speaks of them
    if not sessions and has_trait(intent, Trait.OF_SESSION):
        sessions = programme.sessions_of(*ids["person"])
    spoken = languages_asked(folded, programme, language)
    is_seeing = has_any(folded, "seeing_verbs", language) and has_trait(intent, Trait.LISTS)
    explained = {stem for hit in (*by_title, *found) for stem in _stems(knowledge, hit)}
    subject = subject_of(linked, intent, kinds, explained, knowledge, language)
    if subject and not by_title and kinds and not found:
        # "The workshop on X", and no session speaks of X: another workshop is no answer.
        sessions = ()
    return ParsedQuestion(
        voice=voice,
        now=now,
        intent=intent,
        spoken=language,
        times=times,
        sessions=sessions,
        kinds=tuple(kind for kind, _ in kinds),
        kind_word=kinds[0][1] if kinds else "",
        people=tuple(programme.person[i] for i in ids["person"]),
        rooms=tuple(programme.room[i] for i in ids["room"]),
        unknown_room=unknown_room(linked.text, linked.unmatched, linked.spans, knowledge, language),
        tracks=tuple(programme.track[i] for i in ids["track"]),
        bodies=tuple(programme.organisation[i] for i in ids["org"]),
        place=linked.place,
        subject=subject,
        subject_text=_written(linked) or _written(linked, content, explained),
        found=found,
        is_titled=bool(by_title),
        is_topical=(is_about_sessions and bool(headed))
        or _is_topical(linked, found, explained, language, has_session_word=is_about_sessions)
        or is_told_by_name(linked, found, knowledge),
        of_kind=of_kinds(
            kinds, folded, programme, language, knowledge.kind_tracks, linked.times.days
        )
        if kinds
        else None,
        languages=spoken
        if (is_seeing or _narrows(intent, times, has_noun=has_noun)) and not by_title
        else (),
        is_remaining=has_any(folded, "remaining_words", language),
        wants_whole=has_any(folded, "whole_words", language),
        told=knowledge.texts.about(content),
        edition=edition_in(linked, folded, knowledge, intent, language),
        countable=counted_in(outside_times(linked, folded), language),
        wants_clock=has_any(folded, "clock_time", language)
        or _asks_when_on_day(times, folded, language),
        names_event=names_event(linked, reading, language),
        names_somebody=linked.is_titled,
        names_session=names_session,
        names_anything=names_anything,
        has_unknown_terms=linked.has_unknown_terms,
        asks_contact=has_any(folded, "contact_words", language),
        means=first_group("means", folded, language),
        is_extreme=first_group("extremes", folded, language) is not None,
    )


def _is_other_kind(
    kinds: Sequence[tuple[SessionKind, str]], sessions: Sequence[Session], found: Sequence[Session]
) -> bool:
    """Whether none of the sessions of the kind named speaks of the subject, and others do."""
    is_loose = bool(kinds) and all(kind in OF_MANY for kind, _ in kinds)
    ids = {session.id for session in sessions}
    return is_loose and bool(found) and not any(session.id in ids for session in found)


def _asks_when_on_day(times: Moments, folded: str, language: str) -> bool:
    """Whether a day is given and it is asked when on it: "when must I be there on day one"."""
    asked = question_words_in(folded, language)
    return len(times.days) == 1 and "when" in asked and not offers_choice(folded)


def _kinds_named(
    linked: Entities, intent: str, folded: str, knowledge: Knowledge, language: str
) -> list[tuple[SessionKind, str]]:
    """Return the kinds a question asks for, with the word that names each."""
    # "Before lunch" is a time of day, and asks for no meal.
    kinds = kinds_in(
        folded if intent == "breaks" else outside_times(linked, folded),
        language,
        knowledge.kind_tracks,
    )
    if not has_trait(intent, Trait.LISTS) or ids_of(linked.mentions, "person"):
        # "When does she talk", "how many talks does she give": any session, not one of that kind.
        kinds = [pair for pair in kinds if pair[0] is not SessionKind.TALK]
    before = terms("before_verbs", language)
    if before and intent != "breaks":
        kinds = [
            pair
            for pair in kinds
            if pair[0] not in IDLE_KINDS
            or not any(has_term(folded, f"{word} {pair[1]}") for word in before)
        ]
    # "The online workshops" is a room's name before it is a kind.
    named = [fold(text) for thing in _places_and_tracks(linked, knowledge) for text in thing]
    return [pair for pair in kinds if not any(has_term(name, pair[1]) for name in named)]


def _narrows(intent: str, times: Moments, *, has_noun: bool) -> bool:
    """Whether a language named is one that sessions are asked in, not the reply's."""
    is_of_programme = has_trait(intent, Trait.LISTS) and times.has_day_or_hour
    return (
        has_noun or is_of_programme or intent in {"session_language", "count", "on_now", "on_next"}
    )


def _places_and_tracks(linked: Entities, knowledge: Knowledge) -> Iterator[tuple[str, ...]]:
    """Yield the names of each room and track that a question names."""
    programme = knowledge.programme
    for room in ids_of(linked.mentions, "room"):
        yield programme.room[room].name.all()
    for track in ids_of(linked.mentions, "track"):
        yield programme.track[track].name.all()


def _is_topical(
    linked: Entities,
    found: Sequence[Session],
    explained: AbstractSet[str],
    language: str,
    *,
    has_session_word: bool,
) -> bool:
    """Whether the sessions found are asked for: by a word of a title, or of talks on something."""
    generic = set(terms("strand_words", language))
    words = {t.stem for t in linked.unmatched if t.surface not in generic} & explained
    if not words or has_session_word:
        return bool(words)
    return any(words & stems_of_title(session) for session in found)


def _headed(
    content: Sequence[str], found: Sequence[Session], knowledge: Knowledge
) -> tuple[Session, ...]:
    """Return the sessions with all that is asked in their titles and tracks, those found first."""
    ids = knowledge.sessions.by_heading(content) if content else ()
    best = [session.id for session in found if session.id in ids]
    return tuple(knowledge.programme.session[one] for one in dict.fromkeys((*best, *ids)))


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


LEAST_SHARE, NEAR_BEST = 0.4, 0.75
"""Which part of what is asked the best session's text must have; and of that part another one's."""


def about(content: Sequence[str], knowledge: Knowledge) -> tuple[Session, ...]:
    """Return the sessions whose texts speak of most of what is asked, best first."""
    hits = knowledge.sessions.by_subject(content)
    if not hits or hits[0].question_share < LEAST_SHARE:
        return ()
    # A word of few sessions is the subject of each, be it in a text alone.
    is_telling = any(map(knowledge.sessions.is_telling, hits[0].terms))
    kept = [
        hit
        for hit in hits
        if hit.question_share >= NEAR_BEST * hits[0].question_share
        or (is_telling and hit.terms >= hits[0].terms)
    ]
    return tuple(knowledge.programme.session[hit.id] for hit in kept)


def _without_subjects(
    kinds: list[tuple[SessionKind, str]],
    content: Sequence[str],
    found: Sequence[Session],
    knowledge: Knowledge,
) -> list[tuple[SessionKind, str]]:
    """Leave out the breaks and meals that are part of a subject: "the coffee machine" is none."""
    if not found or not any(kind in IDLE_KINDS for kind, _ in kinds):
        return kinds
    named = {stem(word) for _, term in kinds for word in term.split()}
    own = knowledge.sessions.stems_of(found[0].id)
    is_wider = named <= own and any(one in own and one not in named for one in content)
    return [pair for pair in kinds if pair[0] not in IDLE_KINDS] if is_wider else kinds
