"""From a question's words to an Ask: what is asked, which thing it is about, and when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from bot.answering.classifier.ranking import Ranking
from bot.answering.classifier.reading import MASKS, Reading, with_events_masked
from bot.answering.linking.names import Mention, Names
from bot.answering.linking.sessions import Hit, SessionIndex, TextIndex
from bot.answering.query import Ask
from bot.answering.text.normalise import fold, script_of
from bot.answering.text.spelling import is_misspelt
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import grouped_terms, terms
from bot.answering.times.moments import Moments, find_moments
from bot.answering.times.zones import city_names
from bot.answering.voice import Voice
from bot.core.models import Event, Session, SessionKind
from bot.core.programme import Programme

ABOUT_SESSIONS = frozenset(
    {"when", "ends", "how_long", "where", "about", "has_started", "is_over", "session_language"}
    | {"is_today", "directions", "cancelled", "moderates"}
)
"""Intents that ask of a person's session what they ask of a session."""

NEAR = 3
"""How many terms apart a word and the one it goes with may stand."""

WHOLE_TITLE, HALF_TITLE = 0.7, 0.35
LONGEST_GAP = 8
"""Characters between two terms of a title that still belong to it (" of the ")."""

ASKING_OF_THINGS = frozenset({"where", "when", "city", "directions", "address", "how_long"})
"""Intents that ask something of whatever is named, be it the event or a hotel."""

LISTING = frozenset({"find_sessions", "programme", "count", "on_now", "on_next"})
"""Intents that list sessions of a kind."""

_ATTACHED = re.compile(r"^[وف]?(?:لل|بال|ال|ب|ل|ك)(?=\w{2})")
"""Arabic conjunctions, prepositions and the article, which are written onto the word."""

ABOUT_PARTS = frozenset({"opens", "keynote", "closes", "moderates"})
"""Intents that ask for the person with a part."""

_EDITION = re.compile(
    r"(\d{1,3})\s?(?:st|nd|rd|th|er|re|e|ème|eme|º|ª|-?й|-?я|-?ю|-?ой|届|屆|회|차)\b"
)
_EDITION_SPACELESS = re.compile(r"第?\s?(\d{1,3})\s?(?:届|屆|회|차)")


@dataclass(frozen=True)
class Knowledge:
    """An event prepared for linking: its indexes, built once."""

    event: Event
    programme: Programme
    names: Names
    sessions: SessionIndex
    texts: TextIndex
    places: frozenset[str]
    own_stems: frozenset[str]

    def knows(self, stem: str) -> bool:
        """Whether a stem stands in the programme or in the organisers' texts."""
        return self.sessions.knows(stem) or self.texts.knows(stem)

    @classmethod
    def of(cls, event: Event) -> Knowledge:
        """Build the indexes of an event."""
        venue = event.venue
        own: set[str] = set()
        if venue:
            for fact in (venue.name, venue.city, venue.country, venue.address):
                if fact and fact.value:
                    own.update(fold(text) for text in fact.value.all())
            own.update(fold(alias) for alias in venue.aliases)
        return cls(
            event,
            Programme(event),
            Names(event),
            SessionIndex(event),
            TextIndex(event),
            frozenset(own),
            frozenset(_own_stems(event)),
        )


def _own_stems(event: Event) -> Iterable[str]:
    """Yield the stems of the event's names, which a question may give in part."""
    texts = [event.name.value] if event.name.value else []
    for text in (*texts, *event.short_names):
        for written in text.all():
            yield from (term.stem for term in terms_of(written))
    for alias in event.aliases:
        yield from (term.stem for term in terms_of(alias))


@dataclass(frozen=True)
class Linked:
    """A question with everything in it that names a thing of the event found and masked."""

    text: str
    masked: str
    terms: tuple[Term, ...]
    times: Moments
    mentions: tuple[Mention, ...]
    residual: tuple[Term, ...]
    place: str | None
    is_titled: bool
    news: bool
    sessions: tuple[Session, ...]


def link(text: str, knowledge: Knowledge, reading: Reading, language: str, now: datetime) -> Linked:
    """Find the names and times in a cleaned question."""
    event = knowledge.event
    times = find_moments(text, language, now, event.zone, (event.start_day, event.end_day))
    taken = [(span.start, span.end) for span in times.spans]
    found = tuple(t for t in terms_of(text) if not _inside(t, taken))
    honorifics = set(terms("honorifics", language))
    titled = _titled(text, found, honorifics, reading)

    def is_ordinary(term: Term) -> bool:
        return reading.is_known(term)

    mentions = knowledge.names.find(found, is_ordinary, lambda term: term in titled)
    spans = [(m.start, m.end) for m in mentions]
    covered = _covered(found, reading)
    residual = tuple(
        t
        for t in found
        if not _touches(t, spans)
        and t.surface not in honorifics
        and not covered & set(range(t.start, t.end))
        and t.stem not in knowledge.own_stems
        and _is_news(t, text, reading)
    )
    residual = _about_the_event(residual, found, mentions, reading)
    unnamed = [t for t in titled if not _inside(t, spans)]
    place = _place(text, found, spans, knowledge, language)
    hits = _titled_hits(found, mentions, knowledge, reading)
    titles = _title_spans(found, hits, spans, reading)
    return Linked(
        text=text,
        masked=with_events_masked(_mask(text, mentions, times, place, titles), reading.script),
        terms=found,
        times=times,
        mentions=mentions,
        residual=tuple(t for t in residual if not place or not _inside(t, [place[:2]])),
        place=text[place[0] : place[1]] if place and place[2] else None,
        is_titled=bool(unnamed),
        news=any(not _inside(t, spans) and not reading.is_known(t) for t in found),
        sessions=tuple(knowledge.programme.session[hit.id] for hit in hits),
    )


def _covered(found: Sequence[Term], reading: Reading) -> set[int]:
    """Return the offsets of Han and Hangul characters that belong to some word of asking.

    Pairs of characters overlap, so a pair across two known words is no news.
    """
    return {
        offset
        for term in found
        if script_of(term.surface) in {"han", "hangul"} and reading.is_known(term)
        for offset in range(term.start, term.end)
    }


def _about_the_event(
    residual: tuple[Term, ...],
    found: Sequence[Term],
    mentions: Sequence[Mention],
    reading: Reading,
) -> tuple[Term, ...]:
    """Keep the news that stands beside what names the event ("the conference on whaling").

    In a long letter that names the event elsewhere, unknown words are only manner. Without the
    event named, or with a session or person named, all of it counts.
    """
    named = [m for m in mentions if m.kind == "event"]
    positions = [
        i
        for i, t in enumerate(found)
        if reading.is_event_word(t) or any(_inside(t, [(m.start, m.end)]) for m in named)
    ]
    if not positions or any(t.stem in reading.session_stems for t in found):
        return residual
    return tuple(
        t
        for i, t in enumerate(found)
        if t in residual and min(abs(i - p) for p in positions) <= NEAR
    )


def _is_news(term: Term, text: str, reading: Reading) -> bool:
    """Whether a term is no word one asks conferences with, rightly spelt or not."""
    if reading.is_known(term) or term.surface.isdigit():
        return False
    written = text[term.start : term.end]
    is_named = term.is_capital and not text.isupper() and (term.start > 0 or written.isupper())
    if is_named or script_of(term.surface) in {"han", "hangul"}:
        return len(term.surface) > 1
    return len(term.surface) > 3 and not is_misspelt(term.surface, reading)


def _inside(term: Term, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= term.start and term.end <= end for start, end in spans)


def _touches(term: Term, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start < term.end and term.start < end for start, end in spans)


def _titled(text: str, found: Sequence[Term], honorifics: set[str], reading: Reading) -> set[Term]:
    """Return the terms with an honorific right before them ("Mr Yu") or, in Korean, after them."""
    titled: set[Term] = set()
    for before, after in pairwise(found):
        gap = text[before.end : after.start]
        bare = _ATTACHED.sub("", before.surface)
        is_honorific = bool({before.surface, bare, f"ال{bare}"} & honorifics)
        is_name = after.surface not in honorifics and (
            not reading.is_known(after) or (after.is_capital and not text.isupper())
        )
        if is_honorific and len(gap) <= 2 and is_name:
            titled.add(after)
    return titled


def _place(
    text: str,
    found: Sequence[Term],
    spans: Sequence[tuple[int, int]],
    knowledge: Knowledge,
    language: str,
) -> tuple[int, int, bool] | None:
    """Find a city or country: (start, end, whether it contradicts where the event is)."""
    gazetteer = city_names()
    own = {gazetteer.get(place, place) for place in knowledge.places}
    for size in (3, 2, 1):
        for index in range(len(found) - size + 1):
            window = found[index : index + size]
            start, end = window[0].start, window[-1].end
            if end - start > 30 or any(_inside(term, spans) for term in window):
                continue
            for name in _place_forms(text[start:end]):
                canonical = gazetteer.get(name)
                if canonical is None or len(name) < 2:
                    continue
                is_own = canonical in own or any(name in place for place in knowledge.places)
                before = fold(text[:start]).split()
                is_origin = bool(before) and before[-1] in terms("from_words", language)
                return start, end, not is_own and not is_origin
    return None


def _place_forms(surface: str) -> Iterable[str]:
    """Yield the spellings under which a place may stand in the gazetteer."""
    name = surface.casefold()
    yield name
    for prefix in ("ب", "ال", "ل", "و", "ف"):
        if name.startswith(prefix) and len(name) > len(prefix) + 2:
            yield name.removeprefix(prefix)
    for particle in ("에서는", "에서", "에", "는", "은", "의"):
        if name.endswith(particle):
            yield name.removesuffix(particle)


def _mask(
    text: str,
    mentions: Sequence[Mention],
    times: Moments,
    place: tuple[int, int, bool] | None,
    titles: Sequence[tuple[int, int]],
) -> str:
    spans = [(m.start, m.end, MASKS.get(m.kind, MASKS["place"])) for m in mentions]
    spans += [(start, end, MASKS["session"]) for start, end in titles]
    spans += [(s.start, s.end, MASKS["time"]) for s in times.spans]
    if place:
        spans.append((place[0], place[1], MASKS["place"]))
    masked, position = [], 0
    for start, end, mask in sorted(spans):
        if start < position:
            continue
        masked += [text[position:start], f" {mask} "]
        position = end
    return "".join([*masked, text[position:]])


def intent_of(ranking: Ranking, linked: Linked, reading: Reading, language: str) -> str:
    """Return what is asked: the ranker's first place, unless a question word says otherwise.

    "Where are the hotels" asks for hotels; and "when is the keynote" and "who gives the keynote"
    share all but the word that matters most.
    """
    if ranking.best in ASKING_OF_THINGS and not linked.sessions and not linked.mentions:
        topics = {topic for term in linked.terms if (topic := reading.topic_of(term))}
        likely = [f"topic:{topic}" for topic in topics if f"topic:{topic}" in ranking.labels[:5]]
        if len(likely) == 1:
            return likely[0]
    if ranking.best not in ABOUT_PARTS:
        return ranking.best
    asked = _first_group("question_words", fold(linked.text), language)
    if asked is None and (linked.times.days or linked.times.at):
        return "when"
    return asked if asked and asked != "who" else ranking.best


def question_words_in(text: str, language: str) -> set[str]:
    """Return the groups of question words a text has: when, where, who ..."""
    folded = fold(text)
    return {
        group for term, group in grouped_terms("question_words", language) if _has(folded, term)
    }


def asks_by_word(text: str, language: str) -> bool:
    """Whether a text has a question word ("where", "which room"), not just a noun ("venue?")."""
    return _first_group("question_words", fold(text), language) is not None


def to_ask(
    linked: Linked, intent: str, knowledge: Knowledge, reading: Reading, voice: Voice, now: datetime
) -> Ask:
    """Say what a linked question asks, once its intent is known."""
    programme = knowledge.programme
    folded = fold(linked.text)
    language = voice.language
    kinds = kinds_in(folded, language)
    if intent not in LISTING:
        # "When does she talk", "her presentation": any session, not one of that kind.
        kinds = [pair for pair in kinds if pair[0] is not SessionKind.TALK]
    ids = {kind: _ids(linked.mentions, kind) for kind in ("person", "room", "track", "org")}
    by_title = linked.sessions
    content = _content(linked, knowledge, reading)
    found = _about(content, knowledge)
    sessions = by_title or _sessions_of_kind(kinds, folded, found, linked, programme, language)
    if not sessions and intent in ABOUT_SESSIONS:
        sessions = programme.sessions_of(*ids["person"])
    explained = {stem for hit in (*by_title, *found) for stem in _stems(knowledge, hit)}
    subject = tuple(t.stem for t in linked.residual if t.stem not in explained)
    if subject and not by_title and kinds and not found:
        # "The workshop on X", and no session speaks of X: another workshop is no answer.
        sessions = ()
    return Ask(
        voice=voice,
        now=now,
        intent=intent,
        times=linked.times,
        sessions=sessions,
        kinds=tuple(kind for kind, _ in kinds),
        kind_word=kinds[0][1] if kinds else "",
        people=tuple(programme.person[i] for i in ids["person"]),
        rooms=tuple(programme.room[i] for i in ids["room"]),
        tracks=tuple(programme.track[i] for i in ids["track"]),
        bodies=tuple(programme.organisation[i] for i in ids["org"]),
        place=linked.place,
        subject=subject,
        found=found,
        told=knowledge.texts.about(content),
        edition=_edition(folded),
        countable=_first_group("countable", folded, language),
        wants_clock=any(_has(folded, term) for term in terms("clock_time", language)),
        names_event=_names_event(linked, reading, language),
        names_somebody=linked.is_titled,
        names_session=_mentions_session(folded, language),
        asks_contact=any(_has(folded, term) for term in terms("contact_words", language)),
        is_extreme=_first_group("extremes", folded, language) is not None,
    )


def _stems(knowledge: Knowledge, session: Session) -> frozenset[str]:
    return knowledge.sessions.stems_of(session.id)


def _names_event(linked: Linked, reading: Reading, language: str) -> bool:
    """Whether the event is named, by its name or by a noun for it; a pronoun names nothing."""
    pronouns = {word for term in terms("thing_pronouns", language) for word in term.split()}
    return any(m.kind in {"event", "venue"} for m in linked.mentions) or any(
        reading.is_event_word(t) and len(t.surface) > 3 and t.surface not in pronouns
        for t in linked.terms
    )


def _ids(mentions: Sequence[Mention], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(i for m in mentions if m.kind == kind for i in m.ids))


def _has(folded: str, term: str) -> bool:
    """Whether a folded text has a folded term, at word boundaries where words are spaced."""
    if term not in folded:
        return False
    if re.search(r"[\u3400-\u9fff\uac00-\ud7af]", term):
        return True
    return re.search(rf"(?<!\w){re.escape(term)}(?!\w)", folded) is not None


def _first_group(category: str, folded: str, language: str) -> str | None:
    for term, group in grouped_terms(category, language):
        if _has(folded, term):
            return group
    return None


def kinds_in(folded: str, language: str) -> list[tuple[SessionKind, str]]:
    """Return the session kinds a folded question names, with the word that names each."""
    found: list[tuple[SessionKind, str]] = []
    rest = folded
    for term, group in grouped_terms("kinds", language):
        if _has(rest, term):
            rest = rest.replace(term, " ")
            if all(kind != group for kind, _ in found):
                found.append((SessionKind(group), term))
    return found


def _titled_hits(
    found: Sequence[Term], mentions: Sequence[Mention], knowledge: Knowledge, reading: Reading
) -> tuple[Hit, ...]:
    """Return the session, or the equally likely ones, whose title the question gives or half gives.

    A title counts when most of it is named, or when it has all that the question names besides
    everyday words.
    """
    spans = [(m.start, m.end) for m in mentions if m.kind in {"event", "venue", "room", "person"}]
    telling = [t for t in found if not _inside(t, spans) and not reading.is_function_word(t)]
    hits = knowledge.sessions.by_title(telling)
    unknown = {t.stem for t in telling if not reading.is_known(t)}
    good = [
        hit
        for hit in hits
        if not hit.terms <= reading.kind_stems
        and (
            _is_titled(hit, unknown, knowledge.sessions)
            or (hit.title_share >= HALF_TITLE and _is_run(telling, hit, reading))
        )
    ]
    if not good:
        return ()
    best = max(_closeness(hit) for hit in good)
    return tuple(hit for hit in good if _closeness(hit) > best - 0.08)[:5]


def _is_run(telling: Sequence[Term], hit: Hit, reading: Reading) -> bool:
    """Whether two terms of a title, not both words of asking, stand together in the question."""
    return any(
        first.stem in hit.terms
        and second.stem in hit.terms
        and first.stem != second.stem
        and second.start - first.end <= LONGEST_GAP
        and not (reading.is_intent_word(first) and reading.is_intent_word(second))
        for first, second in pairwise(telling)
    )


def _title_spans(
    found: Sequence[Term],
    hits: Sequence[Hit],
    taken: Sequence[tuple[int, int]],
    reading: Reading,
) -> list[tuple[int, int]]:
    """Return where the title stands in the question: its terms, with the little between them."""
    if not hits:
        return []
    own = [t for t in found if t.stem in hits[0].terms and not reading.is_function_word(t)]
    merged: list[tuple[int, int]] = []
    for term in sorted(own, key=lambda t: t.start):
        if _inside(term, taken):
            continue
        if merged and term.start - merged[-1][1] <= LONGEST_GAP:
            merged[-1] = (merged[-1][0], max(merged[-1][1], term.end))
        else:
            merged.append((term.start, term.end))
    return merged


def _closeness(hit: Hit) -> float:
    return hit.title_share + hit.question_share


def _is_titled(hit: Hit, unknown: set[str], index: SessionIndex) -> bool:
    if hit.title_share > 0.99 and (len(hit.terms) > 1 or hit.question_share > 0.3):
        return True
    if hit.title_share >= WHOLE_TITLE and len(hit.terms) >= 2:
        return True
    shared = hit.terms & unknown
    total = sum(index.weight(stem) for stem in unknown)
    return bool(shared) and sum(index.weight(stem) for stem in shared) >= 0.6 * total


def _content(linked: Linked, knowledge: Knowledge, reading: Reading) -> list[str]:
    """Return the stems a subject may consist of: neither names, times nor words of asking."""
    spans = [(m.start, m.end) for m in linked.mentions if m.kind != "org"]
    stems = []
    for term in linked.terms:
        if _inside(term, spans) or reading.is_intent_word(term) or len(term.surface) < 2:
            continue
        stem = term.stem
        if not knowledge.knows(stem) and not reading.is_known(term):
            stem = knowledge.sessions.nearest(stem) or stem
        if knowledge.knows(stem) or not reading.is_known(term):
            stems.append(stem)
    return stems


def _about(content: Sequence[str], knowledge: Knowledge) -> tuple[Session, ...]:
    hits = knowledge.sessions.by_subject(content)
    if not hits or hits[0].question_share < 0.4:
        return ()
    kept = [hit for hit in hits if hit.question_share >= 0.75 * hits[0].question_share]
    return tuple(knowledge.programme.session[hit.id] for hit in kept)


def _sessions_of_kind(
    kinds: Sequence[tuple[SessionKind, str]],
    folded: str,
    found: Sequence[Session],
    linked: Linked,
    programme: Programme,
    language: str,
) -> tuple[Session, ...]:
    """Return the sessions meant by a kind ("the panel", "lunch"), narrowed by all else named."""
    if not kinds:
        return tuple(found[:5]) if found and _mentions_session(folded, language) else ()
    wanted = {kind for kind, _ in kinds}
    chosen = [s for s in programme.sessions if s.kind in wanted]
    meals = {group for term, group in grouped_terms("meals", language) if _has(folded, term)}
    if meals and SessionKind.MEAL in wanted:
        chosen = [s for s in programme.sessions if _is_meal(s, meals)]
        if not chosen:
            return ()
    named = [s for s in chosen if _is_called(s, kinds)]
    if not named:
        ids = {s.id for s in chosen}
        chosen = [s for s in programme.sessions if s.id in ids or _is_called(s, kinds)]
    chosen = named or chosen
    people = _ids(linked.mentions, "person")
    if people:
        own = {s.id for s in programme.sessions_of(*people)}
        return tuple(s for s in chosen if s.id in own) or programme.sessions_of(*people)
    relevant = {s.id for s in found}
    days = set(linked.times.days)
    for keep in (
        lambda s: s.id in relevant,
        lambda s: {programme.programme_day_of(s), programme.day_of(s)} & days,
    ):
        chosen = [s for s in chosen if keep(s)] or chosen
    return _extreme(chosen, folded, language)


def _extreme(chosen: Sequence[Session], folded: str, language: str) -> tuple[Session, ...]:
    """Return the first or last of timed sessions when the question asks for it, else all."""
    which = _first_group("extremes", folded, language)
    timed = [s for s in chosen if s.start and not s.is_cancelled]
    if which is None or len(timed) < 2:
        return tuple(chosen)
    return tuple(timed[:1] if which == "first" else timed[-1:])


def _is_called(session: Session, kinds: Sequence[tuple[SessionKind, str]]) -> bool:
    """Whether a session's title has one of the words that named the kinds."""
    titles = [fold(title) for title in (*session.title.all(), *session.aliases)]
    return any(_has(title, word) for title in titles for _, word in kinds)


def _is_meal(session: Session, meals: set[str]) -> bool:
    """Whether a session's title, in whichever language, names one of the meals."""
    return any(
        group in meals and _has(fold(title), term)
        for language, title in session.title.by_language.items()
        for term, group in grouped_terms("meals", language)
    )


def _mentions_session(folded: str, language: str) -> bool:
    return any(_has(folded, term) for term in terms("session_words", language))


def _edition(folded: str) -> int | None:
    match = _EDITION.search(folded) or _EDITION_SPACELESS.search(folded)
    return int(match.group(1)) if match else None
