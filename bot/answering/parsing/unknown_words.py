"""Which unknown words of a question name what it is about, and which only say why it is asked.

"When is the hackathon" asks for something that is not there. "My taxi is waiting, where is it" asks
where the event is, and of a taxi nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from bot.answering.intents import Trait, has_trait
from bot.answering.linking.cities import cities_in
from bot.answering.linking.demonyms import bodies_of_demonyms
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.session_languages import language_spans
from bot.answering.linking.spans import is_inside, touches
from bot.answering.linking.unmatched import NEAR
from bot.answering.parsing.bare_phrase import FACTS, bare_phrase, speaks_of_session
from bot.answering.parsing.named_values import spans_of
from bot.answering.parsing.own_hours import words_of_own_hour
from bot.answering.parsing.plain_words import words_of_free_time
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import (
    asks_by_word,
    says,
    says_amount,
    speaks_of_event,
)
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.ordinals import ordinals_in
from bot.answering.text.terms import Term
from bot.answering.text.wording import grouped_terms, terms
from bot.core.models import EDGE_KINDS, SessionKind
from bot.languages import UNSEGMENTED

_CLAUSE = re.compile("[,;:.!?，；：。！？、،؛؟—–]")


def _without_verbs(
    named: Sequence[Term],
    kinds: Sequence[tuple[SessionKind, str]],
    folded: str,
    language: str,
) -> tuple[Term, ...]:
    """Leave out what stands before the article of a kind: it is no subject of it.

    "Who the heck chunders the keynote", and not "the submarine panel".
    """
    articles = terms("articles", language)
    starts = [at for _, word in kinds if (at := folded.find(word)) >= 0]
    before = [folded[:at].rstrip() for at in starts]
    ends = [len(text) for text in before if text.split(" ")[-1] in articles]
    return tuple(t for t in named if not ends or t.end > max(ends))


def _within_question(named: tuple[Term, ...], folded: str, language: str) -> tuple[Term, ...]:
    """Leave out what stands apart from the clause that asks something of the event.

    "The boss wants to know how long a leave to ask for, how many days is the conference?"
    """
    borders = [0, *(m.end() for m in _CLAUSE.finditer(folded)), len(folded)]
    for start, end in pairwise(borders):
        clause = folded[start:end]
        is_asked = asks_by_word(clause, language) or says_amount(clause, language)
        is_asked = is_asked or (end == len(folded) and language in UNSEGMENTED)
        is_of_course = says(clause, "without_me_words", language)  # "I was ill, was it without me"
        if is_of_course or (is_asked and speaks_of_event(clause, language)):
            return tuple(t for t in named if start <= t.start < end)
    return named


def subject_of(
    linked: Entities,
    intent: str,
    kinds: Sequence[tuple[SessionKind, str]],
    explained: AbstractSet[str],
    knowledge: Knowledge,
    language: str,
) -> tuple[str, ...]:
    """Return the stems of what is named and found nowhere: no city, language or count of days."""
    folded = fold(linked.text)
    named = _named(linked, intent, kinds, folded, language)
    named = _without_verbs(named, kinds, folded, language)
    named = _within_question(named, folded, language)
    if not named:
        return ()
    # "In New York or in Seoul": neither is a subject.
    places = spans_of((*cities_in(folded), *knowledge.places), folded)
    places += [(start, end) for _, start, end in ordinals_in(folded, language)]
    places += language_spans(linked.text, language)
    places += spans_of(terms("without_me_words", language), folded)
    places += spans_of(words_of_own_hour(linked, language), folded)
    counts = {word for term, _ in grouped_terms("day_counts", language) for word in term.split()}
    asking = {w for term, _ in grouped_terms("question_words", language) for w in term.split()}
    countries = {t for t, _ in bodies_of_demonyms(linked.unmatched, knowledge.countries)}
    fillers = {*terms("filler_nouns", language), *terms("truth_words", language)}
    fillers |= words_of_free_time(linked.text, language)
    if intent == "count":
        fillers |= set(terms("counting_words", language))
    return tuple(
        t.stem
        for t in named
        if t.stem not in explained
        and not _is_own_life(t, linked, language)
        and t.surface not in fillers
        and t.surface not in asking
        and t.surface not in counts
        and t not in countries
        and not touches(t, places)
    )


def without_companions(
    linked: Entities, kinds: Sequence[tuple[SessionKind, str]], language: str
) -> Entities:
    """Leave out what stands beside an opening or closing: "the closing and the award giving".

    There is one of each, whatever comes with it.
    """
    folded = fold(linked.text)
    words = [word for kind, word in kinds if kind in EDGE_KINDS]
    if not words or len(folded) != len(linked.text):
        return linked
    joining = (*terms("conjunctions", language), *terms("joining_particles", language))
    joint = "|".join(map(re.escape, joining))
    gap = r"\s*" if language in {"ar", *UNSEGMENTED} else r"\s+"
    starts = [
        found.end()
        for word in words
        for found in re.finditer(rf"{re.escape(word)}{gap}(?:{joint}){gap}", folded)
    ]
    beside = {t for start in starts for t in [x for x in linked.terms if x.end > start][:COMPANION]}
    return replace(
        linked,
        terms=tuple(t for t in linked.terms if t not in beside),
        unmatched=tuple(t for t in linked.unmatched if t not in beside),
    )


COMPANION = 5
"""Words of what comes with an opening or closing, small ones too: "la entrega de premios"."""


def _is_own_life(term: Term, linked: Entities, language: str) -> bool:
    """Whether a word stands right after one for oneself: "I land late", "my glycaemia"."""
    before = [other for other in linked.terms if other.end <= term.start][-1:]
    own = terms("own_life_words", language)
    return any(one.surface in own for one in before) and not is_unsegmented(term.surface)


def _named(
    linked: Entities,
    intent: str,
    kinds: Sequence[tuple[SessionKind, str]],
    folded: str,
    language: str,
) -> tuple[Term, ...]:
    """Return the unknown terms that may name what is asked about."""
    unknown = linked.unmatched
    is_of_part = has_trait(intent, Trait.OF_PART)
    if is_of_part and linked.names("person"):
        return ()  # whether somebody named has that part
    if is_of_part and kinds:
        # There is one opening and one keynote; only what stands beside the word narrows it down.
        return _beside([word for _, word in kinds], linked, folded)
    bare = bare_phrase(linked, language) if intent in FACTS and not kinds else ()
    if bare:
        return bare
    asking = _asking(linked.text, language)
    asked = fold(linked.text[slice(*asking)]) if asking else folded
    is_of_event = intent in FACTS and not kinds and not speaks_of_session(asked, language)
    if not is_of_event or linked.strangers or linked.is_titled:
        return unknown
    if _stands_for_event(linked, folded, language) or _is_claim(linked, folded, language):
        return ()
    if asking is None:
        return unknown
    requests = terms("request_words", language)
    return tuple(t for t in unknown if is_inside(t, [asking]) and t.surface not in requests)


def _asking(text: str, language: str) -> tuple[int, int] | None:
    """Return where the one clause of several stands that asks: the others are a story.

    A request at the end is what asks: "they won't tell me where it is, the place please".
    """
    border = _ENDED_KOREAN if language == "ko" else _COMMA
    borders = [0, *(match.end() for match in border.finditer(text)), len(text)]
    clauses = list(pairwise(borders))
    asking = [(a, b) for a, b in clauses if _asks(text[a:b], language)]
    if says(text[borders[-2] :], "request_words", language):
        asking = clauses[-1:]
    return asking[0] if len(asking) == 1 and len(clauses) > 1 else None


def _asks(clause: str, language: str) -> bool:
    """Whether a clause has a question word, or one that asks for a city or whether it is over."""
    asking = ("city_asked_words", "without_me_words")
    return asks_by_word(clause, language) or any(says(clause, one, language) for one in asking)


_COMMA = re.compile(r"[,،，;；](?=\s|[^\W\d])")
_ENDED_KOREAN = re.compile(r"[,，](?=\s|[^\W\d])|(?<=[가-힣][데요죠])\s+(?=[^\W\d])")
"""Where a clause ends: in Korean after an ending of a sentence, or of what is told before it."""


def _beside(words: Sequence[str], linked: Entities, folded: str) -> tuple[Term, ...]:
    """Return the unknown terms that stand near one of the words."""
    spans = [(start, start + len(w)) for w in words if (start := folded.find(w)) >= 0]
    at = [i for i, t in enumerate(linked.terms) if touches(t, spans)]
    if not at or len(folded) != len(linked.text):
        return linked.unmatched
    return tuple(
        t
        for i, t in enumerate(linked.terms)
        if t in linked.unmatched
        and any(abs(i - other) <= NEAR and _is_one_clause(linked, t, other) for other in at)
    )


def _is_one_clause(linked: Entities, term: Term, other: int) -> bool:
    """Whether no mark between clauses stands between a term and the one at an index."""
    first, last = sorted((term, linked.terms[other]), key=lambda one: one.start)
    return _CLAUSE.search(linked.text[first.end : last.start]) is None


def _stands_for_event(linked: Entities, folded: str, language: str) -> bool:
    """Whether a pronoun stands for what is asked about: "where is it", not "when's this raffle"."""
    if len(folded) != len(linked.text):
        return False
    for word in terms("event_pronouns", language):
        for found in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", folded):
            after = [t for t in linked.terms if t.start >= found.end()][:NEAR]
            if not any(term in linked.unmatched for term in after):
                return True
    return False


def _is_claim(linked: Entities, folded: str, language: str) -> bool:
    """Whether a time or place is put forward to be confirmed, or to be chosen from."""
    if asks_by_word(linked.text, language):
        return False
    is_place = bool(linked.place) or linked.names("venue")
    return is_place or bool(linked.times.days) or offers_choice(folded)
