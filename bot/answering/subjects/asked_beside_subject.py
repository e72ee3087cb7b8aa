"""What is asked of a session that is told by its subject, read without the subject's own words.

"How many fit in the workshop on needles" is asked as "how many fit in the session" is: the words of
a subject resemble anything, and hide what is asked of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answering.classifier.classifier import Rank, Ranking
from bot.answering.classifier.masks import without_masks
from bot.answering.descriptions.detail_marks import AskedDetail, has_mark
from bot.answering.intents import OF_PEOPLE, OF_SESSION_ALONE, TOPIC, Trait, has_trait
from bot.answering.interpretation import CLEAR
from bot.answering.linking.entities import Entities
from bot.answering.linking.masking import mask
from bot.answering.linking.spans import blanked
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.session_intent import (
    ASKED_OF,
    LISTING,
    MOST_ASKED,
    UNLIKELY,
    asks_for_any,
    asks_what_mentions,
)
from bot.answering.subjects.stated_subject import OF_ONE_TALK, OF_TAKING_PART, OF_TALKS
from bot.answering.text.markers import find_term, has_any, question_words_in, says, term_spans
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms
from bot.core.models import Session

SURE_OF_DETAIL = 0.3
"""How likely a detail of a session must be, in the mean of the message and of it without the words
of the subject. Of 25 details asked of two events in seven languages 22 were told from it on."""

NEAR_SEATS = 0.1
"""How likely the room of a session must be for a number of people to be that."""

BARE_WEIGHS = 2
"""How much the message without the words of the subject weighs against the whole."""

_FEES = f"{TOPIC}fees"

_BORDER = re.compile(r"[,;:!?()،؛؟。，；：！？]|\.\s|$")


def with_asked_beside_subject(
    query: ParsedQuestion, linked: Entities, ranking: Ranking, rank: Rank
) -> ParsedQuestion:
    """Ask of the few sessions found what the words around their subject ask.

    `rank` reads a text in which what was named is masked.
    """
    sessions = query.sessions or query.found
    if query.people:
        return _of_their_talks(query, ranking)
    is_list = query.intent == "programme" and not query.is_titled
    if is_list and query.languages and query.times.days:
        return query  # "any talk in English on Friday" was read as a list already
    # "And Ocean Heat?" asks what was asked before.
    is_of_else = query.is_of_repeats or (query.continues and linked.is_only_names)
    is_of_else = is_of_else or (_is_clear(query, ranking) and _is_of_event(query))
    is_of_else = is_of_else or asks_what_mentions(query, linked)
    if is_of_else or not 0 < len(sessions) <= MOST_ASKED:
        return query
    words = question_words_in(linked.text, query.spoken)
    if words == {"who"} and query.spoken != "ar" and has_trait(query.intent, *OF_PEOPLE):
        return query  # a person is asked for, whatever the rest resembles
    if ranking.confidence < UNLIKELY and len(words) == 1 and not _asks_of_sessions(query):
        # "The state of maps in numbers - when": the one question word says what is asked.
        asked = next((ASKED_OF[word] for word in words if word in ASKED_OF), query.intent)
        query = replace(query, intent=asked, sessions=sessions)
    if query.is_titled or (_is_clear(query, ranking) and not linked.stated):
        text, read = linked.masked, ranking
    else:
        bare = _without_subject(linked, query)
        if bare is None:
            return query
        text, read = bare, None
    is_open = query.is_titled or ranking.best not in OF_ONE_TALK
    if is_open and _asks_if_there_is(text, query):
        return _as_list(query, linked)
    read = read or rank(text)
    whole = rank(linked.masked) if linked.stated else ranking
    intent = _detail(query, linked, (whole, read))
    if intent is None or (intent == "session_track" and query.tracks and query.is_extreme):
        return query  # "the first talk of the Rust track" names its track
    is_of_several = intent == "session_language" and len(sessions) > 1
    spoken = () if is_of_several else query.languages
    return replace(
        query, intent=intent, sessions=sessions, subject=(), languages=spoken, is_topical=True,
        rivals=(),
    )  # fmt: skip


def _is_clear(query: ParsedQuestion, ranking: Ranking) -> bool:
    return query.intent == ranking.best and ranking.confidence >= CLEAR


def _is_of_event(query: ParsedQuestion) -> bool:
    """Whether a usual topic is asked about, and a text only has a word of asking: "is it free".

    Neither is a session spoken of, nor has a title what is asked about.
    """
    is_spoken_of = query.is_titled or query.names_session or query.names_anything or query.kinds
    if is_spoken_of or not query.intent.startswith(TOPIC) or query.is_topical:
        return False
    said = {term.stem for term in terms_of(query.subject_text)}
    return all(said.isdisjoint(stems_of_title(one)) for one in query.sessions or query.found)


def _asks_if_there_is(text: str, query: ParsedQuestion) -> bool:
    """Whether a message without its subject asks for nothing but that: "is there a talk?"."""
    rest = fold(without_masks(text))
    if not has_any(rest, "there_is_words", query.spoken):
        return False
    beside = (*terms("beside_there_is", query.spoken), *terms("other_words", query.spoken))
    for word in (*terms("there_is_words", query.spoken), *beside, fold(query.kind_word)):
        while word and (span := find_term(rest, word)) is not None:
            rest = blanked(rest, [span])
    titles = [stems_of_title(session) for session in query.sessions if query.is_titled]
    own = [t for t in terms_of(rest) if titles and all(t.stem in stems for stems in titles)]
    rest = blanked(rest, [(term.start, term.end) for term in own])
    is_of_sessions = query.names_session or query.kinds or query.is_titled
    return bool(is_of_sessions) and not any(map(str.isalnum, rest))


def _as_list(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """List the sessions found: that there are some is asked, and no detail of them."""
    if has_trait(query.intent, Trait.OF_PART):
        return query  # "will there be a keynote" is told with who gives it
    is_of_any = asks_for_any(query, linked)
    if query.is_titled and not is_of_any and all(one.abstract for one in query.sessions):
        return replace(query, intent="about")
    if has_trait(query.intent, Trait.LISTS) and not is_of_any:
        return query
    sessions = () if is_of_any else query.sessions
    told = {session.id for session in sessions or query.found}
    found = tuple(session for session in query.programme.sessions if session.id in told)
    return replace(
        query, intent="find_sessions", sessions=(), found=found, is_topical=True, is_titled=False
    )


def _asks_of_sessions(query: ParsedQuestion) -> bool:
    """Whether something of sessions is asked already, or which there are."""
    return has_trait(query.intent, Trait.OF_SESSION, *LISTING)


def _of_their_talks(query: ParsedQuestion, ranking: Ranking) -> ParsedQuestion:
    """Ask whether somebody's talks are recorded, and not which those are."""
    if ranking.best not in OF_TALKS or ranking.confidence < CLEAR:
        return query
    return replace(query, intent=ranking.best, sessions=(), found=(), subject=())


def _detail(query: ParsedQuestion, linked: Entities, read: Sequence[Ranking]) -> str | None:
    """Return what is asked of the sessions, None where it is nothing that only one session has."""
    whole, bare = read
    chances = {
        label: (whole.probability(label) + BARE_WEIGHS * bare.probability(label))
        / (1 + BARE_WEIGHS)
        for label in whole.labels
    }
    told = [pair for s in query.sessions or query.found for pair in _sign_up(s)]
    if told:
        is_priced = any(has_mark(AskedDetail.PRICE, text, language) for language, text in told)
        asked = [*OF_TAKING_PART, *([_FEES] if is_priced else ())]
        chances["session_space"] = sum(chances.pop(one, 0.0) for one in asked)
    if _counts_seats(query, linked, read):
        chances["session_capacity"] += chances.pop("count", 0.0)
    best = max(chances, key=lambda label: chances[label])
    is_detail = best.startswith(OF_SESSION_ALONE) or best in OF_ONE_TALK or best == "how_long"
    return best if is_detail and chances[best] >= SURE_OF_DETAIL else None


def _sign_up(session: Session) -> tuple[tuple[str, str], ...]:
    """Return each language in which it is told how one signs up for a session, and the text."""
    told = session.signup.value if session.signup else None
    return tuple(told.by_language.items()) if told else ()


def _counts_seats(query: ParsedQuestion, linked: Entities, read: Sequence[Ranking]) -> bool:
    """Whether those who fit into one session are counted, and not those who once took part."""
    sessions = query.sessions or query.found
    if len(sessions) != 1:
        return False
    if says(linked.text, "seat_words", query.spoken):
        return True
    is_near = max(one.probability("session_capacity") for one in read) >= NEAR_SEATS
    return query.countable == "participants" and (is_near or sessions[0].places is not None)


def _without_subject(linked: Entities, query: ParsedQuestion) -> str | None:
    """Return a message with a mask for the session told in it; None where nothing can stand for it.

    That is its noun with what it is on, or else a word of its title.
    """
    text, folded = linked.text, fold(linked.text)
    subject = [t for t in terms_of(text) if t.surface in fold(query.subject_text)]
    nouns = [*([query.kind_word] if query.kind_word else []), *terms("session_words", query.spoken)]
    noun = next(iter(term_spans(folded, sorted(nouns, key=len, reverse=True))), None)
    if noun is not None and len(folded) == len(text):
        span = _around(noun, subject, text)
    else:
        titles = [stems_of_title(session) for session in query.sessions or query.found]
        named = [term for term in subject if any(term.stem in stems for stems in titles)]
        if not named:
            return None
        span = named[0].start, named[-1].end
    return mask(text, linked.mentions, linked.times, None, [span])


def _around(noun: tuple[int, int], subject: Sequence[Term], text: str) -> tuple[int, int]:
    """Return where a noun for a session stands with the words for what it is on."""
    start, end = noun
    before = [term for term in subject if term.end <= start]
    if is_unsegmented(text):  # what it is on stands before it, in Korean with what is done there
        return min([start, *(term.start for term in before)]), end
    while before and not text[before[-1].end : start].strip():
        start = before.pop().start
    border = _BORDER.search(text, end)
    last = border.start() if border else len(text)
    return start, max(
        [end, *(term.end for term in subject if end <= term.start < term.end <= last)]
    )
