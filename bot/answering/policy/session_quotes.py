"""What is asked of one session and stands in none of its fields: its own text, where it is near."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answering.classifier.language_model import language_model
from bot.answering.intents import reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.marked_sentences import SessionField
from bot.answering.linking.session_texts import SessionTexts, Told
from bot.answering.linking.spans import touches
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.policy.found_texts import quote_of
from bot.answering.policy.partial_answer import asks_of_person_beside
from bot.answering.policy.session_fields import (
    ONLY_BY_MARKS,
    beside_title,
    field_of_intent,
    fields_asked,
    fields_in_words,
)
from bot.answering.query import Reply
from bot.answering.replies.nobody import says_nobody
from bot.answering.replies.session_facts import needs_described
from bot.answering.text.markers import question_words_in, says
from bot.core.models import AnswerStatus, Session
from bot.languages import LANGUAGE

PLAIN = 0.25
"""From which nearness on (cosine) what is quoted stands instead of "that is not known": of the 7
such questions in the measure of `session_texts` it had what was asked in 5."""

NOT_KNOWN = frozenset({AnswerStatus.UNKNOWN, AnswerStatus.NOT_PUBLISHED})
"""What replies are that a quote may stand in place of: they tell nothing of what was asked."""


def with_session_quote(reply: Reply, part: Interpretation, text: str, texts: SessionTexts) -> Reply:
    """Quote the session's own text beside what is not known of it, as what comes nearest.

    It stays not known: who reads the quote sees whether it answers. `text` is the whole message,
    which may say more of what one question of it means. Of a few sessions each is quoted by name.
    """
    sessions = _meant(part)
    if not sessions or part.linked.asks_of_stranger or says_nobody(reply, part.query):
        return reply
    if part.linked.near:
        return reply  # it is not the session that was asked about
    if asks_of_person_beside(part.query):
        return reply  # "does she work at Google" is told by no talk of another on Google
    asked = fields_asked(part)
    marked = _marked(asked, sessions, part, reply, texts)
    is_known = reply.status not in NOT_KNOWN
    if marked:
        reply = _without_contradiction(reply, part, tuple(session for session, _ in marked), texts)
        reply = _without_description(reply, part)
        for session, quote in marked if is_known else marked[::-1]:
            reply = _with_quote(reply, part, session, quote)
    if part.query.intent == "moderates" or part.query.countable == "registered":
        return reply  # no sentence without its marks tells it
    session = sessions[0]
    if len(sessions) > 1 or (marked and (is_known or asked & ONLY_BY_MARKS)):
        return reply
    if is_known and not (_is_list_of(session, reply, part) or _asks_of_else(part)):
        return reply
    voice = part.query.voice
    told = texts.nearest(tuple(dict.fromkeys((beside_title(part), text))), session, voice.language)
    if told is None or (is_known and told.nearness < PLAIN) or _lacks_marks(told, part):
        return reply
    return _with_quote(reply, part, session, told)


def _lacks_marks(told: Told, part: Interpretation) -> bool:
    """Whether a field is asked that no sentence tells without its marks, come as near as it may.

    How many and how long may be told by a number that is written in other words.
    """
    in_words = fields_in_words(part) & ONLY_BY_MARKS
    asked = in_words if _asks_of_else(part) else fields_asked(part) & ONLY_BY_MARKS
    is_number = told.nearness >= PLAIN and _NUMBER.search(told.text) is not None
    return bool(asked - _COUNTED) or (bool(asked) and not is_number)


_NUMBER = re.compile(r"(?<!\w)\d")
_COUNTED = frozenset({SessionField.PLACES, SessionField.LENGTH})


def _marked(
    asked: frozenset[SessionField],
    sessions: tuple[Session, ...],
    part: Interpretation,
    reply: Reply,
    texts: SessionTexts,
) -> list[tuple[Session, Told]]:
    """Return what the text of each session tells of what is asked; the same is told once."""
    found: dict[str, Session] = {}
    said = _without_description(reply, part).text
    for session in sessions:
        told = texts.marked(asked, session, part.query.voice.language, said)
        if told:
            found.setdefault(told, session)
    told_of = [(session, Told(told, 1.0)) for told, session in found.items()]
    return told_of if len(told_of) <= MOST_QUOTED else []


def _without_description(reply: Reply, part: Interpretation) -> Reply:
    """Return a reply without the description that stands for what to bring: it is quoted from."""
    query = part.query
    if reply.status not in NOT_KNOWN or query.intent != "session_prerequisites":
        return reply
    for session in query.sessions[:1]:
        described = needs_described(query, session)
        if described and described in reply.text:
            said = query.voice.say("session-needs-unknown", title=query.voice.title(session))
            return replace(reply, text=reply.text.replace(described, said))
    return reply


def _without_contradiction(
    reply: Reply, part: Interpretation, told_of: tuple[Session, ...], texts: SessionTexts
) -> Reply:
    """Leave of what is not published only whom to ask, where a text tells that very field.

    It stays not known: whoever put the text into the field would tell it for sure.
    """
    field, voice = field_of_intent(part), part.query.voice
    if reply.status not in NOT_KNOWN or field is None:
        return reply
    if not any(texts.marked(frozenset({field}), one, voice.language, "") for one in told_of):
        return reply
    silent = reply_to(part.query).text
    contacts = (voice.contact(one) for one in part.query.programme.event.contacts)
    lines = (voice.say("ask-contact", details=contact) for contact in contacts)
    asked = next((line for line in lines if line in silent), "")
    is_one_line = "\n" not in silent.replace(asked, "").strip()
    if not (is_one_line and silent in reply.text):
        return reply  # beside it stands what is known, or what the room has
    return replace(reply, text=reply.text.replace(silent, asked).strip())


def _with_quote(reply: Reply, part: Interpretation, session: Session, told: Told) -> Reply:
    """Put a quote behind what is known, and before what is not."""
    if told.text in reply.text:
        return reply
    voice, is_known = part.query.voice, reply.status not in NOT_KNOWN
    quote = quote_of(session, told.text, voice)
    said = reply.text
    if told.nearness >= PLAIN:
        said = said.replace(voice.say("event-unknown"), "").strip()
    sources = (session.abstract.origin,) if session.abstract else ()
    return replace(
        reply,
        text=(f"{said}\n{quote}" if is_known else f"{quote}\n{said}").strip(),
        sources=(*reply.sources, *sources),
        sessions=reply.sessions or (session.id,),
        is_partial=reply.is_partial or not is_known,
    )


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


def _meant(part: Interpretation) -> tuple[Session, ...]:
    """Return the one session, or the few, that something is asked of."""
    query = part.query
    meant = query.sessions or (query.found if query.is_topical else ())
    is_told_else = query.people or query.kinds or query.rooms or query.times.has_day_or_hour
    if not (query.is_titled or query.is_topical or query.continues or is_told_else):
        # "An age limit for ..." finds a talk that has both words in its text.
        reading = language_model(LANGUAGE[query.spoken].script)
        asked = {term.stem for term in part.linked.terms if not reading.is_function_word(term)}
        meant = tuple(one for one in meant if asked & stems_of_title(one))
    return meant if len(meant) <= MOST_READ else ()


MOST_READ, MOST_QUOTED = 5, 3
"""Sessions whose texts are read, and of how many one is quoted that differs from the others."""
