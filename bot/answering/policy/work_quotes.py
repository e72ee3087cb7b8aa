"""What is asked of the work that a session shows or speaks of, and only its own text tells."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.interpretation import TOLD_WORDS, WORD_FOR_WORD, Interpretation
from bot.answering.linking.excerpts import excerpt, sentences_by_language
from bot.answering.linking.session_texts import SessionTexts
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.linking.told_works import WorkField, telling_of_work, work_fields_asked
from bot.answering.policy.found_texts import FoundText, not_told, quote_of, quoting, together
from bot.answering.policy.number_quotes import asks_number, number_told
from bot.answering.policy.session_fields import beside_title
from bot.answering.policy.session_quotes import NOT_KNOWN
from bot.answering.query import Reply
from bot.answering.text.markers import question_words_in, says
from bot.answering.text.noise import without_addresses
from bot.core.models import Session


def work_quote(reply: Reply, part: Interpretation, texts: SessionTexts) -> Reply | None:
    """Return the quote that tells what is asked of a work, or that no text tells it.

    None where nothing of a work is asked, and where a part in it (who leads it, who plays) is known
    without a quote.
    """
    sessions = _meant(part)
    asked = work_fields_asked(beside_title(part), part.query.spoken)
    if asked and sessions and not part.linked.near:
        return _of_fields(asked, sessions, reply, part, texts)
    if asks_number(part):
        found = number_told(sessions, part, texts)
        if found:
            return quoting(found, part)
    return _with_word_told(reply, part)


def _meant(part: Interpretation) -> tuple[Session, ...]:
    """Return the sessions whose work is asked about."""
    query = part.query
    found = query.found if query.is_topical and not query.nearness else ()
    meant = query.sessions or part.linked.sessions or found
    return meant if len(meant) <= MOST_READ else ()


MOST_READ = 8
"""Sessions whose texts are read."""


def _of_fields(
    asked: frozenset[WorkField],
    sessions: tuple[Session, ...],
    reply: Reply,
    part: Interpretation,
    texts: SessionTexts,
) -> Reply | None:
    language = part.query.voice.language
    told: dict[str, list[Session]] = {}
    for session in sessions:
        for sentences in sentences_by_language(session.abstract, language):
            text = telling_of_work(sentences, asked)
            if text:
                told.setdefault(text, []).append(session)
                break
    found = [FoundText(text, tuple(own)) for text, own in told.items()][:MOST_QUOTED]
    if found:
        return together([quoting(one, part) for one in found])
    if asked <= _OF_PARTS and reply.status not in NOT_KNOWN:
        return None
    if asked <= _BY_DESCRIPTION:
        described = _described(sessions[0], asked, part, texts)
        if described:
            is_sure = WorkField.PORTRAYED in asked
            return quoting(FoundText(described, sessions), part, is_sure=is_sure)
    return not_told(sessions, part)


_OF_PARTS = frozenset({WorkField.DIRECTING, WorkField.CAST})
_BY_DESCRIPTION = frozenset({WorkField.SETTING, WorkField.PORTRAYED})
"""What a description tells in words of no kind: "the 1977 Indianapolis hostage crisis"."""


def _described(
    session: Session, asked: frozenset[WorkField], part: Interpretation, texts: SessionTexts
) -> str:
    """Return what a text tells nearest to where it is set, else how it begins; "" of none."""
    language = part.query.voice.language
    near = texts.nearest((beside_title(part),), session, language)
    if near is not None and WorkField.SETTING in asked:
        return near.text
    for sentences in sentences_by_language(session.abstract, language):
        told = [at for at, one in enumerate(sentences) if not _is_aside(one)]
        return excerpt(told, sentences)
    return ""


def _is_aside(sentence: str) -> bool:
    """Whether a line tells of the showing, and nothing of what is shown."""
    return telling_of_work((sentence,), frozenset({WorkField.GUESTS})) != "" or not any(
        map(str.isalnum, without_addresses(sentence))
    )


MOST_QUOTED = 3
"""Texts that differ and are all quoted."""


def _with_word_told(reply: Reply, part: Interpretation) -> Reply | None:
    """Quote the sentence of the session named that has the very words asked beside its title."""
    query, passage = part.query, part.passage
    session = next((one for one in query.sessions if passage and one.id == passage.session), None)
    if not (passage and session and query.is_titled and _asks_what(part)):
        return None
    beyond = passage.matched - stems_of_title(session)
    is_known = reply.status not in NOT_KNOWN
    if is_known and not (passage.coverage >= WORD_FOR_WORD and len(beyond) >= TOLD_WORDS):
        return None
    if not beyond or passage.text in reply.text:
        return None
    quote = quote_of(session, passage.text, query.voice)
    return replace(
        reply,
        text=f"{quote}\n{reply.text}",
        sources=(*reply.sources, passage.origin),
        is_partial=reply.is_partial or not is_known,
    )


def _asks_what(part: Interpretation) -> bool:
    """Whether it is asked what or which, and not when, where, who or how long."""
    text, spoken = part.linked.text, part.query.spoken
    return says(text, "open_words", spoken) and not question_words_in(text, spoken)
