"""Sessions meant by what sort they are: the panel, lunch, the last workshop, the poster session."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache

from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_sorts import of_sort
from bot.answering.linking.kind_words import (
    ALL_ITEMS,
    asked_terms,
    groups_in,
    is_track_word,
    loans_for_kinds,
)
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.spans import blanked, touches
from bot.answering.linking.title_parts import bodies_named, stems_of_texts
from bot.answering.text.lasting import without_lasting
from bot.answering.text.markers import first_group, has_any, has_one
from bot.answering.text.normalise import fold
from bot.answering.text.terms import stem
from bot.core.models import EDGE_KINDS, Session, SessionKind
from bot.core.programme import IDLE_KINDS, NO_TALKS, NO_TIME, Programme
from bot.languages import LANGUAGES

OF_NO_KIND = frozenset({SessionKind.TALK, SessionKind.OTHER})
"""Kinds that do not say of what sort a session is: any is a talk, as is a film at a festival."""


def of_kinds(
    kinds: Sequence[tuple[SessionKind, str]],
    folded: str,
    programme: Programme,
    language: str,
    tracks: Mapping[str, frozenset[str]],
    days: Collection[date] = (),
) -> tuple[Session, ...]:
    """Return every session of the kinds named, in the programme's order.

    Of an opening or closing it is that of the `days` asked, where one of them has its own.

    Those of a track called so win ("Trainings"), with all of the kind; then those whose title has
    the very word ("coffee"), those of the kind, those whose title or track names the kind in
    whichever language; a talk in the track "Developers' party", or on social impact, is no party.
    """
    if len(kinds) > 1:
        kinds = [pair for pair in kinds if pair[0] is not SessionKind.TALK]
    wanted = {kind for kind, _ in kinds} - {SessionKind.OTHER}
    if SessionKind.DISCUSSION in wanted:
        wanted.add(SessionKind.PANEL)  # what is discussed on a stage
    if wanted == {SessionKind.TALK}:
        # A talk is anything one listens to, whatever the organisers call it.
        return tuple(s for s in programme.sessions if s.kind not in NO_TALKS)
    groups = {group for term, group in asked_terms(language) for _, word in kinds if term == word}
    in_tracks = {track for group in groups for track in tracks.get(group, ())}
    if ALL_ITEMS in in_tracks and wanted <= {SessionKind.TALK}:
        return tuple(s for s in programme.sessions if s.kind in OF_NO_KIND)
    if in_tracks:
        return tuple(
            s
            for s in programme.sessions
            if in_tracks & {*s.tracks} or s.kind in wanted or groups & _heads(s)
        )
    if (sorted_ones := of_sort(wanted, folded, programme, language)) is not None:
        return sorted_ones
    long = [word for _, word in kinds if " " in word]
    titled = tuple(s for s in programme.sessions if long and _is_titled_by(s, long))
    if titled:
        return titled
    forms = _forms(kinds, language)
    # "Lunch (workshop day)" is no workshop.
    others = IDLE_KINDS if wanted and not wanted & IDLE_KINDS else frozenset()
    called = tuple(s for s in programme.sessions if s.kind not in others and _is_called(s, forms))
    of_kind = tuple(s for s in programme.sessions if s.kind in wanted)
    edge = wanted & EDGE_KINDS
    if edge and not any(_is_within_days(s, programme) for s in of_kind):
        edges = _edge(kinds, programme, days)
        if edges or not of_kind:
            return edges
    if edge and days and not _on_days(of_kind, programme, days):
        of_kind = _on_days(_edge(kinds, programme, days), programme, days) or of_kind
    if called and not long and all(session.kind not in wanted for session in called):
        # A title may have the word by chance: "Opening up data" is not the opening.
        called = called if not of_kind else ()
    if wanted & OF_MANY:  # one that is called "Workshop" is not all there are
        ids = {session.id for session in (*called, *of_kind)}
        called = tuple(s for s in programme.sessions if s.id in ids)
    return called or of_kind or _naming_kinds(groups, wanted, programme)


def _naming_kinds(
    groups: set[str], wanted: set[SessionKind], programme: Programme
) -> tuple[Session, ...]:
    """Return the sessions whose title or track names a kind, in whichever language."""
    near = {t.id for t in programme.event.tracks if groups & groups_in(t.name.all())}
    return tuple(
        s
        for s in programme.sessions
        if (groups & groups_in((*s.title.all(), *s.aliases)) or near & {*s.tracks})
        and not (wanted == {SessionKind.SOCIAL} and _is_only_of_talk(s, groups))
        and not (wanted and wanted <= IDLE_KINDS and s.people)  # "Break the Code" is none
    )


def _is_only_of_talk(session: Session, groups: set[str]) -> bool:
    """Whether a talk is no party of a sort, whatever its track or its long title mentions."""
    short = (t for t in (*session.title.all(), *session.aliases) if len(t.split()) <= OCCASION)
    return session.kind is SessionKind.TALK and not groups & groups_in(short)


OCCASION = 5
"""Words of the title of a party that is filed among the talks."""


def _edge(
    kinds: Sequence[tuple[SessionKind, str]], programme: Programme, days: Collection[date]
) -> tuple[Session, ...]:
    """Return what is called an opening and starts first, or a closing and ends last.

    Every devroom opens and closes, and "Opening up data" does neither.
    """
    chosen: list[Session] = []
    for kind in dict.fromkeys(kind for kind, _ in kinds):
        asked = [word for own, word in kinds if own is kind]
        named = tuple(
            s
            for s in programme.timed
            if kind in (groups := groups_in((*s.title.all(), *s.aliases)))
            # A welcome reception in the evening is no opening ceremony.
            and (SessionKind.SOCIAL not in groups or _is_called(s, asked))
        )
        named = tuple(s for s in named if _is_within_days(s, programme)) or named
        named = _on_days(named, programme, days) or named
        if named and kind is SessionKind.OPENING:
            chosen.append(named[0])
        elif named and kind is SessionKind.CLOSING:
            chosen.append(max(named, key=lambda s: programme.slot(s).end or NO_TIME))
    return tuple(chosen)


def _on_days(
    sessions: Iterable[Session], programme: Programme, days: Collection[date]
) -> tuple[Session, ...]:
    """Return the sessions held on one of the days."""
    return tuple(s for s in sessions if programme.slot(s).days & set(days))


def _is_within_days(session: Session, programme: Programme) -> bool:
    """Whether a session is within the event's days; a file may hold another event's welcome."""
    day, event = programme.day_of(session), programme.event
    return day is None or event.start_day <= day <= event.end_day


OF_MANY = frozenset(
    {SessionKind.WORKSHOP, SessionKind.PANEL, SessionKind.DISCUSSION, SessionKind.KEYNOTE}
)
"""Kinds of which an event has many, whatever each is called."""


def sessions_of_kind(
    kinds: Sequence[tuple[SessionKind, str]],
    of_kind: Sequence[Session],
    folded: str,
    found: Sequence[Session],
    linked: Entities,
    programme: Programme,
    language: str,
) -> tuple[Session, ...]:
    """Return the sessions meant by a kind ("the panel", "lunch"), narrowed by all else named.

    `of_kind` are those that `of_kinds` returns for the kinds.
    """
    if not kinds:
        return tuple(found[:5]) if found and mentions_session(folded, language) else ()
    chosen = of_kind
    people = ids_of(linked.mentions, "person")
    if people:
        own = {s.id for s in programme.sessions_of(*people)}
        return tuple(s for s in chosen if s.id in own) or programme.sessions_of(*people)
    relevant = {s.id for s in found}
    days = set(linked.times.days)
    is_of_many = all(kind in OF_MANY or kind is SessionKind.TALK for kind, _ in kinds)
    narrowing = {"event", "track"} if is_of_many else {"event"}  # "the Rust talks" are the track's
    beside = [mention for mention in linked.mentions if mention.kind not in narrowing]
    if whose := {body for body, _ in bodies_named(linked.text, beside)}:
        # "The ASCI dinner", in a track "AAP/ASCI".
        chosen = [s for s in chosen if whose & stems_of_texts(tuple(_titles(s)))] or chosen
    for keep in (
        lambda s: s.id in relevant,
        lambda s: s.kind not in EDGE_KINDS or _is_within_days(s, programme),
        lambda s: programme.slot(s).days & days,
    ):
        chosen = [s for s in chosen if keep(s)] or chosen
    untimed = folded
    if len(folded) == len(linked.text):  # "the first day" asks for no first session
        untimed = blanked(folded, linked.times.offsets)
    places = {*ids_of(linked.mentions, "track"), *ids_of(linked.mentions, "room")}
    return _extreme(chosen, untimed, language, places)


def _extreme(
    chosen: Sequence[Session], folded: str, language: str, places: AbstractSet[str]
) -> tuple[Session, ...]:
    """Return the first or last of timed sessions when the question asks for it, else all.

    That is the first of the tracks and rooms named (`places`, their ids), where any is.
    """
    which = first_group("extremes", without_lasting(folded, language), language)
    timed = [s for s in chosen if s.start and not s.is_cancelled]
    timed = [s for s in timed if places & {*s.tracks, *s.rooms}] or timed
    if which is None or len(timed) < 2:
        return tuple(chosen)
    return (timed[PLACES[which]],)


PLACES = {"first": 0, "last": -1, "second_last": -2, "second": 1, "third": 2}
"""Where one of several stands, by the groups of `extremes` and of `next_positions`."""


def _forms(kinds: Sequence[tuple[SessionKind, str]], language: str) -> frozenset[str]:
    """Return the words that named the kinds, in the singular and the plural."""
    words = {word for _, word in kinds}
    stems = {stem(word) for word in words}
    return frozenset(words | {term for term, one in _stems_asked(language) if one in stems})


@cache
def _stems_asked(language: str) -> tuple[tuple[str, str], ...]:
    """Return the words by which kinds and sorts are asked for, each with its stem."""
    return tuple((term, stem(term)) for term, _ in asked_terms(language))


def load_kinds(programme: Programme) -> None:
    """Read now what the first question for sessions of a kind would wait for."""
    for language in LANGUAGES:
        _stems_asked(language)
    for session in programme.sessions:
        _heads(session)
        stems_of_texts(tuple(_titles(session)))
        groups_in((*session.title.all(), *session.aliases))


def _is_called(session: Session, words: Iterable[str]) -> bool:
    """Whether a session's title has one of the words that named the kinds."""
    return any(has_one(title, words) for title in _titles(session))


def _is_titled_by(session: Session, words: Sequence[str]) -> bool:
    """Whether words that name a kind are all of a title, and no other is: "Welcome reception"."""
    return any(title in words for title in _titles(session))


def _heads(session: Session) -> frozenset[str]:
    """Return the kinds and sorts in what stands before the colon of a title."""
    heads = (title.partition(":") for title in (*session.title.all(), *session.aliases))
    return groups_in(head for head, colon, _ in heads if colon)


def _titles(session: Session) -> Iterable[str]:
    return (fold(title) for title in (*session.title.all(), *session.aliases))


def without_kind_words(
    linked: Entities, kinds: Sequence[tuple[SessionKind, str]], language: str
) -> Entities:
    """Return a question in which no word for a kind is unknown.

    Nor is one for a track a subject, or one in Latin letters among others ("几个workshop").
    """
    folded = fold(linked.text)
    if not kinds or len(folded) != len(linked.text):
        return linked
    named = [(at, at + len(word), word) for _, word in kinds if (at := folded.find(word)) >= 0]
    spans = [(start, end) for start, end, _ in named]
    loans = [
        (start, end)
        for start, end, word in named
        if is_track_word(word) or word in loans_for_kinds(language)
    ]
    return replace(
        linked,
        terms=tuple(term for term in linked.terms if not touches(term, loans)),
        unmatched=tuple(term for term in linked.unmatched if not touches(term, spans)),
    )


def mentions_anything(folded: str, language: str) -> bool:
    """Whether a folded text has a noun that stands for any item: "stuff", "the longest thing"."""
    return has_any(folded, "filler_nouns", language)


@lru_cache(maxsize=256)  # a question is asked for it five times
def mentions_session(folded: str, language: str) -> bool:
    """Whether a folded text speaks of a session, a talk, an item of the programme."""
    return any(has_any(folded, one, language) for one in ("session_words", "session_pointers"))
