"""Numbers that are asked of what a session speaks of, told by sentences of its own text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.answering.classifier.language_model import language_model
from bot.answering.descriptions.detail_marks import AskedDetail, names_money
from bot.answering.descriptions.named_things import spans_of_words
from bot.answering.interpretation import TOLD, TOLD_WORDS, WORD_FOR_WORD, Interpretation
from bot.answering.linking.excerpts import sentences_by_language
from bot.answering.linking.marked_sentences import SessionField
from bot.answering.linking.passages import with_limits
from bot.answering.linking.session_texts import SessionTexts
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.linking.told_works import Measure, measures_asked, numbered
from bot.answering.policy.found_texts import FoundText
from bot.answering.policy.session_fields import beside_title, fields_asked
from bot.answering.policy.session_quotes import PLAIN
from bot.answering.text.counted import counted_in
from bot.answering.text.detail_patterns import asks_for_detail
from bot.answering.text.markers import question_words_in, says_amount, term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.terms import stems_among, terms_of
from bot.answering.text.wording import grouped_terms
from bot.core.models import Session
from bot.languages import LANGUAGE

MOST_FOUND = 8
"""Sessions found by their words whose texts are read, too."""

SHARED = 0.2
"""How much nearer (cosine) a sentence counts for each word of the question that it has, and once
more for what is counted; chosen, no measure is kept."""


def asks_number(part: Interpretation) -> bool:
    """Whether a number is asked that no field has: not how many speakers, nor how long it is."""
    query, text = part.query, part.linked.text
    is_of_somebody = bool(query.people) and not query.is_titled
    if is_of_somebody or query.intent == "how_long":
        return False
    if {"when", "how_long"} & question_words_in(text, query.spoken):
        return False
    folded = fold(text)
    if measures_asked(text, query.spoken) or asks_for_detail(folded, "amount", query.spoken):
        return True
    is_amount = says_amount(text, query.spoken)
    return is_amount and counted_in(folded, query.spoken) not in _OF_PROGRAMME


_OF_PROGRAMME = frozenset(
    {"sessions", "people", "registered", "rooms", "tracks", "days", "editions"}
)


def number_told(
    sessions: tuple[Session, ...], part: Interpretation, texts: SessionTexts
) -> FoundText | None:
    """Return the sentences with a number that speak of what is counted; None if none does.

    They are of the sessions asked about, or of the one whose text has most of what was asked.
    """
    if _is_told_by_field(sessions, part, texts):
        return None
    asked = _number_asked(sessions, part)
    found = (_told_in(one, asked, part, texts) for one in _counted_in(sessions, part))
    told = [one for of_session in found for one in of_session]
    if not told:
        return None
    best = max(told, key=lambda one: one.score)
    own = (one for one in told if one.session.id == best.session.id)
    quoted = [one.text for one in own if one.score >= best.score - CLOSE]
    same = {one.session.id: one.session for one in told if one.text == quoted[0]}
    return FoundText(" … ".join(dict.fromkeys(quoted)), tuple(same.values()))


@dataclass(frozen=True)
class _NumberAsked:
    """What is counted or measured.

    `stems` are all that tell of it, `counted` that right behind "how many"; `meant` are the ids of
    sessions whose numbers are told though they have few of those words.
    """

    questions: tuple[str, ...]
    measures: frozenset[Measure]
    stems: frozenset[str]
    counted: frozenset[str]
    is_price: bool
    meant: frozenset[str]


@dataclass(frozen=True)
class _ToldNumber:
    """A sentence with a number, and the session it is of.

    Its `score` is how near it is to what is asked (cosine), and more for each word in common.
    """

    score: float
    text: str
    session: Session


def _number_asked(sessions: tuple[Session, ...], part: Interpretation) -> _NumberAsked:
    text, spoken, passage = part.linked.text, part.query.spoken, part.passage
    meant = {session.id for session in sessions}
    if passage and passage.session:
        session = part.query.programme.session[passage.session]
        if passage.coverage >= WORD_FOR_WORD or _has_all_of_thing(session, part):
            meant.add(session.id)
    return _NumberAsked(
        questions=tuple(dict.fromkeys((beside_title(part), text))),
        measures=measures_asked(text, spoken),
        stems=_stems_asked(part),
        counted=_stem_counted(part),
        is_price=bool(spans_of_words(text, AskedDetail.PRICE, spoken)),
        meant=frozenset(meant),
    )


def _has_all_of_thing(session: Session, part: Interpretation) -> bool:
    """Whether a session has all words of what is measured in its title and text: the bike tour."""
    asked = {term.stem for term in terms_of(part.query.far_noun)}
    fact = session.abstract
    own = set(stems_of_title(session))
    for text in fact.value.all() if fact and fact.value else ():
        own |= {term.stem for term in terms_of(text)}
    return bool(asked) and asked <= own


def _told_in(
    session: Session, asked: _NumberAsked, part: Interpretation, texts: SessionTexts
) -> Iterator[_ToldNumber]:
    """Yield the sentences of a session's text that speak of what is counted."""
    voice, of_title = part.query.voice, stems_of_title(session) - asked.counted
    is_meant = session.id in asked.meant
    least = 1 if is_meant else TOLD_WORDS
    for sentences in sentences_by_language(session.abstract, voice.language):
        candidates = numbered(sentences, asked.measures, voice.title(session))
        if asked.is_price:
            candidates = [at for at in candidates if names_money(fold(sentences[at]))]
        near = texts.nearness(asked.questions, [sentences[at] for at in candidates])
        for at, nearness in zip(candidates, near or [0.0] * len(candidates), strict=True):
            shared = stems_among(sentences[at], asked.stems) - of_title
            is_near = nearness >= PLAIN or bool(asked.measures)
            if (is_meant and is_near and not part.linked.near) or len(shared) >= least:
                score = nearness + SHARED * (len(shared) + len(shared & asked.counted))
                yield _ToldNumber(score, with_limits(sentences, at, at), session)


CLOSE = 0.1
"""How much lower than the best one's the score of a sentence may be to be told with it; chosen, no
measure is kept."""


def _counted_in(sessions: tuple[Session, ...], part: Interpretation) -> tuple[Session, ...]:
    """Return the sessions asked about, those found, if few, and the one told of by its text."""
    query, passage = part.query, part.passage
    found = query.found if len(query.found) <= MOST_FOUND else ()
    read = [*sessions, *found]
    if passage and passage.session and passage.coverage >= TOLD:
        is_telling = len(passage.matched) >= TOLD_WORDS
        read += [query.programme.session[passage.session]] if is_telling else []
    return tuple({one.id: one for one in read}.values())


_BY_FIELD = frozenset(
    {SessionField.PLACES, SessionField.LENGTH, SessionField.AGE, SessionField.JOINING}
)


def _is_told_by_field(
    sessions: tuple[Session, ...], part: Interpretation, texts: SessionTexts
) -> bool:
    """Whether what is counted is a field of the session: its places, its length, for what age."""
    asked, language = fields_asked(part) & _BY_FIELD, part.query.voice.language
    return any(texts.marked(asked, one, language, "") for one in sessions)


def _stems_asked(part: Interpretation) -> frozenset[str]:
    """Return the stems of a question that are no words of asking alone."""
    reading = language_model(LANGUAGE[part.query.spoken].script)
    terms = (term for term in part.linked.terms if not reading.is_function_word(term))
    return frozenset(term.stem for term in terms)


def _stem_counted(part: Interpretation) -> frozenset[str]:
    """Return the stem of what stands right behind "how many"; none where nothing does."""
    folded = fold(part.linked.text)
    asked = term_spans(folded, (term for term, _ in grouped_terms("quantity", part.query.spoken)))
    end = max((end for _, end in asked), default=len(folded))
    behind = (term.stem for term in part.linked.terms if term.start >= end)
    return frozenset(islice(behind, 1))
