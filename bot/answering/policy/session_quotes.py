"""What is asked of one session and stands in none of its fields: its own text, where it is near."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.language_model import language_model
from bot.answering.interpretation import Interpretation
from bot.answering.linking.session_texts import SessionTexts, Told
from bot.answering.linking.spans import blanked, touches
from bot.answering.policy.nobody_named import says_nobody
from bot.answering.policy.partial_answer import asks_of_person_beside
from bot.answering.query import Reply
from bot.answering.text.markers import has_one, question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.wording import detail_words
from bot.core.models import AnswerStatus, Session
from bot.languages import LANGUAGE

PLAIN = 0.25
"""From which nearness on (cosine) what is quoted stands instead of "that is not known": of the 7
such questions in the measure of `session_texts` it had what was asked in 5."""

_NOT_KNOWN = frozenset({AnswerStatus.UNKNOWN, AnswerStatus.NOT_PUBLISHED})


def with_session_quote(reply: Reply, part: Interpretation, text: str, texts: SessionTexts) -> Reply:
    """Quote the session's own text beside what is not known of it, as what comes nearest.

    It stays not known: who reads the quote sees whether it answers. `text` is the whole message,
    which may say more of what one question of it means.
    """
    session = _one_meant(part)
    if session is None or part.linked.asks_of_stranger or says_nobody(reply, part.query):
        return reply
    if part.linked.near:
        return reply  # it is not the session that was asked about
    if asks_of_person_beside(part.query):
        return reply  # "does she work at Google" is told by no talk of another on Google
    is_known = reply.status not in _NOT_KNOWN
    voice = part.query.voice
    marked = texts.marked(_asked_of(part), session, voice.language, reply.text)
    if marked:
        return _with_quote(reply, part, session, Told(marked, 1.0))
    if is_known and not (_is_list_of(session, reply, part) or _asks_of_else(part)):
        return reply
    told = texts.nearest(tuple(dict.fromkeys((_beside_title(part), text))), session, voice.language)
    if told is None or (is_known and told.nearness < PLAIN):
        return reply
    return _with_quote(reply, part, session, told)


def _with_quote(reply: Reply, part: Interpretation, session: Session, told: Told) -> Reply:
    """Put a quote behind what is known, and before what is not."""
    if told.text in reply.text:
        return reply
    voice, is_known = part.query.voice, reply.status not in _NOT_KNOWN
    quote = voice.say("from-session", title=voice.title(session), text=told.text)
    said = reply.text
    if told.nearness >= PLAIN:
        said = said.replace(voice.say("event-unknown"), "").strip()
    sources = (session.abstract.origin,) if session.abstract else ()
    return replace(
        reply,
        text=f"{said}\n{quote}" if is_known else f"{quote}\n{said}",
        sources=(*reply.sources, *sources),
        sessions=reply.sessions or (session.id,),
        is_partial=reply.is_partial or not is_known,
    )


def _asked_of(part: Interpretation) -> set[str]:
    """Return what is asked of a session that its text tells by marks: when, where, how long."""
    query, beside = part.query, fold(_beside_title(part))
    asked = question_words_in(beside, query.spoken) & _BY_WORDS | {query.intent} & _BY_WORDS
    if has_one(beside, detail_words("meeting_asked", query.spoken)):
        asked.add("where")
    if query.intent == "session_space" or has_one(
        beside, detail_words("joining_asked", query.spoken)
    ):
        asked.add("joining")
    return asked


_BY_WORDS = frozenset({"when", "where", "how_long"})


def _is_list_of(session: Session, reply: Reply, part: Interpretation) -> bool:
    """Whether the one session found was listed for all that was asked: "a prize at karaoke?"."""
    is_list = part.query.intent == "find_sessions" and not part.query.nearness
    is_answered = reply.status is AnswerStatus.ANSWERED
    return is_list and is_answered and reply.sessions == (session.id,)


_NEAR_ELSE = frozenset(
    {"find_sessions", "programme", "session_capacity", "session_language", "speakers", "moderates"}
    | {"parallel", "count", "event_unknown"}
)
"""What a question resembles that asks for what only a text has: "what is its cell size"."""


def _asks_of_else(part: Interpretation) -> bool:
    """Whether "what" or "which" asks for something that is no field: a processor, a share.

    Some word of it is neither of the title nor one that conferences are asked with.
    """
    query, linked = part.query, part.linked
    if query.intent not in _NEAR_ELSE or question_words_in(linked.text, query.spoken):
        return False
    reading = language_model(LANGUAGE[query.spoken].script)
    spans = [*linked.spans, *linked.title_spans]
    return says(linked.text, "open_words", query.spoken) and any(
        term.stem not in part.stems_of_titles
        and not touches(term, spans)
        and not (reading.is_function_word(term) or reading.is_intent_word(term))
        for term in linked.terms
    )


def _beside_title(part: Interpretation) -> str:
    """Return a question without the words of the title, which the first sentence has as well."""
    linked, titled = part.linked, part.stems_of_titles
    named = [(t.start, t.end) for t in linked.terms if t.stem in titled]
    spans = [*named, *linked.title_spans]
    rest = [t for t in linked.terms if not touches(t, spans)]
    if len(rest) < LEAST_ASKED:
        return linked.text
    return " ".join(blanked(linked.text, spans).split()).strip(_MARKS)


_MARKS = " ,;:.-–—،，、："

LEAST_ASKED = 2
"""Words beside a title that ask something."""


def _one_meant(part: Interpretation) -> Session | None:
    """Return the one session that something is asked of, if it is one."""
    query = part.query
    meant = query.sessions or (query.found if query.is_topical else ())
    return meant[0] if len(meant) == 1 else None
