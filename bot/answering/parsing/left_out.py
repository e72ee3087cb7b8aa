"""Sessions that a message leaves out: "workshops that are not about images"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import of_kinds
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.meanings import MEANT, Meanings
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.sessions import fullest
from bot.answering.linking.spans import blanked
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.parsing.languages_left_out import with_languages_left_out
from bot.answering.parsing.named_values import is_left_out
from bot.answering.parsing.people_asked import asks_for_part, asks_only_for_people
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.session_intent import MOST_ASKED
from bot.answering.text.markers import (
    QUESTION_MARKS,
    find_term,
    has_any,
    has_term,
    without_terms,
)
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms, terms, terms_everywhere
from bot.core.models import Session, SessionKind

_BORDER = re.compile(
    r"[,;:!?،؛。，；：！？]|以外|之外|(?<![户国海室中内])外|的(?=所有|全部|其他|其它|别的)"
    r"|(?=还(?:有|会|能|可以))|\.\s|$"
)
"""Where what is left out ends, in Chinese at the word that closes it."""

_MARKS = " ,;:!?.،؛؟-–—()'\"’"
_CLAUSE = re.compile(r"[^,;:!?()،؛؟.]+")

LEAST_ASKED = 2
"""Terms of what is asked beside what is left out."""


def ruled_out(
    text: str,
    asked: MessageContext,
    reader: MessageReader,
    knowledge: Knowledge,
    meanings: Meanings,
) -> tuple[str, frozenset[str]]:
    """Return a question without the sessions it leaves out, and their ids."""
    whole = reader.linked(text, asked)
    fixed = [*whole.times.offsets, *whole.title_spans]
    rest, other = _parted(text, asked.spoken, fixed, knowledge)
    if not other:
        rest, other = _without_refused_kinds(text, asked.spoken, fixed, knowledge)
    if not other:
        return text, frozenset()
    linked = reader.linked(other, asked)
    if linked.times.spans and not linked.terms:
        return text, frozenset()  # "but not in the morning" is of no walk in the morning
    if _asks_who_else(rest, linked, whole, asked.spoken):
        return text, frozenset()
    if len(linked.times.spans) == len(whole.times.spans):  # "all but the workshops on Friday"
        rest = " ".join((rest, *(other[slice(*span)] for span in linked.times.offsets)))
    named = sessions_named(linked, asked, knowledge, meanings)
    return (rest, named) if named else (text, named)


def _asks_who_else(rest: str, linked: Entities, whole: Entities, language: str) -> bool:
    """Whether people are asked for beside somebody, wherever they speak: no sessions are out."""
    if whole.times.spans or any(mention.kind != "person" for mention in whole.mentions):
        return False
    if not linked.names("person"):
        return False
    return asks_only_for_people(rest, language) or asks_for_part(rest, language)


def with_left_out(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge, left_out: frozenset[str]
) -> ParsedQuestion:
    """Leave out some sessions (ids), and those in a language or a place that is not wanted."""
    query = replace(query, left_out=query.left_out | left_out)
    return _with_places_left_out(with_languages_left_out(query, linked), linked, knowledge)


def _with_places_left_out(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge
) -> ParsedQuestion:
    """Read "what is on that is not in hall B" as about everywhere but there.

    A room or track is so left out of a list alone: "isn't it in hall B" claims where something is.
    """
    folded = fold(linked.text)
    if not has_trait(query.intent, Trait.LISTS) or query.is_titled:
        return query
    if len(folded) != len(linked.text):
        return query
    out = [
        mention
        for mention in linked.mentions
        if mention.kind in {"room", "track"}
        and is_left_out(
            _before_noun(folded[: mention.start], query.spoken), folded[mention.end :], query.spoken
        )
    ]
    if not out:
        return query
    ids = {one for mention in out for one in mention.ids}
    there = _ids(s for s in knowledge.programme.sessions if ids & {*s.rooms, *s.tracks})
    return replace(
        query,
        rooms=tuple(room for room in query.rooms if room.id not in ids),
        tracks=tuple(track for track in query.tracks if track.id not in ids),
        left_out=query.left_out | there,
    )


def _before_noun(before: str, language: str) -> str:
    """Return what stands before a name, without the articles and nouns for rooms at its end."""
    idle = {*terms("room_nouns", language), *terms("track_nouns", language)}
    idle |= terms_everywhere("articles")
    words = before.split()
    while words and words[-1] in idle:
        words.pop()
    return " ".join(words)


def _parted(
    text: str, language: str, fixed: Sequence[tuple[int, int]], knowledge: Knowledge
) -> tuple[str, str]:
    """Return a message without what it leaves out, and that; "" where it leaves nothing out.

    It is said outside what is `fixed`: times ("las tres menos cuarto") and titles.
    """
    folded = fold(blanked(text, fixed))
    if len(folded) != len(text):
        return text, ""
    # The Spanish "al menos" leaves nothing out.
    least = (w for w, group in grouped_terms("length_bounds", language) if group == "at_least")
    folded = without_terms(folded, least)
    for term in terms("left_out_before", language):
        before, said, after = folded.partition(term)
        if said and before.strip() and terms_of(after):
            begin = max(before.rfind(mark) + 1 for mark in ",，.。")
            begin = max(begin, *(end for _, end in fixed if end <= len(before)), 0)
            return text[:begin] + text[len(before) + len(term) :], text[begin : len(before)]
    is_of_all = has_any(folded, "all_words", language)
    of_all = terms("leaving_out_of_all", language) if is_of_all else ()
    for term in (*terms("leaving_out", language), *of_all):
        found = find_term(folded, term) if term in folded else None
        if found is None:
            continue
        start, behind = found
        border = _BORDER.search(folded, behind)
        end = border.start() if border else len(text)
        behind_it = text[end:].lstrip(" ,，،以之外")
        if terms_of(text[:start]) and has_any(fold(behind_it), "done_words", language):
            behind_it = ""  # "but not the keynote, I have seen it" says why, and asks nothing
        rest = f"{text[:start].rstrip()} {behind_it}".strip()
        is_asked = len(terms_of(rest)) >= LEAST_ASKED or has_any(fold(rest), "all_words", language)
        if is_asked or kinds_in(fold(rest), language, knowledge.kind_tracks):
            return rest, text[behind:end].strip()
    return text, ""


def _without_refused_kinds(
    text: str, language: str, fixed: Sequence[tuple[int, int]], knowledge: Knowledge
) -> tuple[str, str]:
    """Return a message without what refuses a kind of session, and the kind; "" if nothing does.

    That is a clause of its own ("no workshops please") or "without workshops", wherever it stands.
    """
    folded = fold(blanked(text, fixed))
    refusing = [term for term in terms("refusing_kinds", language) if term in folded]
    if len(folded) != len(text) or not refusing:
        return text, ""
    for clause in _CLAUSE.finditer(folded):
        kinds = [word for _, word in kinds_in(clause.group(), language, knowledge.kind_tracks)]
        if _ends_with_tag(folded, clause.end(), refusing):
            continue
        begin = _refused_from(clause.group(), kinds, refusing, language) if kinds else None
        if begin is None:
            continue
        start, end = clause.start() + begin, clause.end()
        if _is_asked_whether(folded, start, end, language):
            continue
        times = " ".join(text[low:high] for low, high in fixed if start <= low < end)
        rest = f"{text[:start]} {times} {text[end:].lstrip(_MARKS)}".strip()
        if fixed or len(terms_of(rest)) >= LEAST_ASKED:
            return rest, " ".join(kinds)
    return text, ""


def _is_asked_whether(folded: str, start: int, end: int, language: str) -> bool:
    """Whether a message only asks if there is none of a kind: "no workshop tomorrow?"."""
    is_alone = not any(map(str.isalnum, folded[:start] + folded[end:]))
    return is_alone and _asks_at(folded, end) and not has_any(folded, "without", language)


def _ends_with_tag(folded: str, end: int, refusing: Sequence[str]) -> bool:
    """Whether a "no?" only asks for a yes: "la réception est à 17h, non ?"."""
    return _asks_at(folded, end) and folded[:end].rstrip().split(" ")[-1] in refusing


def _asks_at(text: str, end: int) -> bool:
    """Whether a question mark ends what is said until there."""
    return text[end:].lstrip().startswith(QUESTION_MARKS)


def refuses_kind(text: str, language: str) -> bool:
    """Whether a text does nothing but refuse a kind of session: "workshops not counted"."""
    clause = fold(text).strip(_MARKS)
    kinds = [word for _, word in kinds_in(clause, language, {})]
    refusing = [term for term in terms("refusing_kinds", language) if term in clause]
    return bool(kinds and refusing) and _refused_from(clause, kinds, refusing, language) == 0


def _refused_from(
    clause: str, kinds: Sequence[str], refusing: Sequence[str], language: str
) -> int | None:
    """Return where in a folded clause a kind begins to be refused, or None where it is not."""
    beside = terms("beside_refused_kinds", language)
    for term in terms("without", language):
        found = find_term(clause, term) if term in clause else None
        if found and has_any(clause[: found[0]], "absence_words", language):
            continue  # "there is nothing but workshops"
        if found and not without_terms(clause[found[1] :], (*kinds, *beside)).strip(_MARKS):
            return found[0]
    if without_terms(clause, (*kinds, *refusing, *beside)).strip(_MARKS):
        return None
    return 0 if any(has_term(clause, term) for term in refusing) else None


def sessions_named(
    linked: Entities, asked: MessageContext, knowledge: Knowledge, meanings: Meanings
) -> frozenset[str]:
    """Return the ids of the sessions that a part of a message names in whichever way."""
    reading, language = asked.words, asked.spoken
    programme, folded = knowledge.programme, fold(linked.text)
    if linked.sessions:
        return frozenset(session.id for session in linked.sessions)
    people = ids_of(linked.mentions, "person")
    if people:
        return _ids(programme.sessions_of(*people))
    tracks = frozenset(ids_of(linked.mentions, "track"))
    if tracks:
        return frozenset(s.id for s in programme.sessions if tracks & {*s.tracks})
    rooms = set(ids_of(linked.mentions, "room"))
    if rooms:
        return frozenset(s.id for s in programme.sessions if rooms.intersection(s.rooms))
    kinds = kinds_in(folded, language, knowledge.kind_tracks)
    kinds = [pair for pair in kinds if pair[0] is not SessionKind.TALK]
    if kinds:
        return _ids(of_kinds(kinds, folded, programme, language, knowledge.kind_tracks))
    index = knowledge.sessions
    said = (t for t in linked.terms if not reading.is_function_word(t))
    headed = [
        t.stem for t in said if index.has_in_heading(t.stem) and t.stem not in reading.session_stems
    ]
    if headed:
        return frozenset(index.by_heading(headed))
    near = meanings.nearest((linked.text,))
    return frozenset(near.ids) if near.chance >= MEANT else frozenset()


def without_left_out(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge
) -> ParsedQuestion:
    """Return a question without the sessions it leaves out among those it named or found.

    Of a title whose session is ruled out another that has most of its words is meant: "the Rust
    for Linux talk that is not the keynote".
    """
    if not query.left_out:
        return query
    of_kind = None if query.of_kind is None else _kept(query.of_kind, query.left_out)
    sessions, found = (_kept(one, query.left_out) for one in (query.sessions, query.found))
    is_all_out = query.is_titled or (bool(query.found) and not found)
    if is_all_out and not sessions:
        stems = frozenset(stem for hit in linked.hits for stem in hit.terms)
        hits = [h for h in knowledge.sessions.by_title(stems) if h.id not in query.left_out]
        sessions = tuple(knowledge.programme.session[hit.id] for hit in fullest(hits)[:MOST_ASKED])
    return replace(query, sessions=sessions, found=found, of_kind=of_kind)


def _kept(sessions: tuple[Session, ...], left_out: frozenset[str]) -> tuple[Session, ...]:
    return tuple(session for session in sessions if session.id not in left_out)


def _ids(sessions: Iterable[Session]) -> frozenset[str]:
    return frozenset(session.id for session in sessions)
