"""What is asked of one person and only their own biography tells: its sentence, and whose it is."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.interpretation import Interpretation
from bot.answering.linking.biographies import PersonField, told_by_marks
from bot.answering.linking.people_in_texts import introduced
from bot.answering.linking.session_texts import SessionTexts
from bot.answering.parsing.life_asked import beside_name, life_asked, life_asked_of_him
from bot.answering.policy.found_texts import quote_and_line
from bot.answering.policy.meals import with_dishes
from bot.answering.policy.partial_answer import joined
from bot.answering.policy.session_quotes import NOT_KNOWN, with_session_quote
from bot.answering.policy.whence_asked import asks_whence, bodies_of_countries, country_untold
from bot.answering.policy.work_quotes import work_quote
from bot.answering.query import Reply, contact_line, unknown
from bot.answering.replies.nobody import says_nobody
from bot.answering.text.markers import question_words_in, says
from bot.core.models import Person

_OF_THEMSELVES = frozenset(
    {"who_is", "role", "affiliation", "person_sessions", "person_contact", "event_unknown"}
    | {"session_language", "find_sessions", "history", "about", "organisation", "edition"}
    | {"session_links", "website", "speakers", "session_prerequisites", "city"}
)
"""What a question resembles that asks what only a biography tells: where somebody studied."""

_OF_SESSIONS = frozenset({"find_sessions", "about", "session_links", "speakers"})
"""What of them somebody's sessions answer: "does she speak about research?"."""


_WHEREVER = frozenset({PersonField.STUDIES, PersonField.HOME, PersonField.WORKPLACE})
"""What is asked of somebody though it asks where, or when, and their session has both."""


def with_own_quote(reply: Reply, part: Interpretation, message: str, texts: SessionTexts) -> Reply:
    """Quote what only the text of the one session, or person, that was asked about tells."""
    reply = with_dishes(reply, part)
    of_work = work_quote(reply, part, texts)
    if of_work is not None:
        return of_work
    return with_person_quote(with_session_quote(reply, part, message, texts), part, texts)


def with_person_quote(reply: Reply, part: Interpretation, texts: SessionTexts) -> Reply:
    """Quote somebody's own biography where it tells what is asked of them, and nobody else's.

    What it does not tell is said not to be known, whatever the question resembles.
    """
    person = _meant(part)
    # A title was asked for; "une femme" is nobody's wife.
    is_of_else = part.linked.asks_of_stranger or part.linked.near
    if person is None or is_of_else or says_nobody(reply, part.query):
        return reply
    query = part.query
    if told_else := _introducing(reply, part, person) or country_untold(reply, part, person):
        return told_else
    asked = life_asked(part.linked, query.spoken)
    if asked and query.intent == "role" and person.role:
        is_post = says(part.linked.text, "post_nouns", query.spoken)  # "his post, for my article"
        asked = frozenset() if is_post else asked & life_asked_of_him(part.linked, query.spoken)
    is_known = reply.status not in NOT_KNOWN
    asked = _with_workplace(asked, part, person)
    is_of_them = query.intent in _OF_THEMSELVES or bool(asked & _WHEREVER)
    is_written_to = is_known and query.intent == "person_contact"  # "can I write to Ana"
    if not is_of_them or is_written_to or (is_known and not asked):
        return reply
    is_of_who = _asks_who(part) and PersonField.WORKPLACE not in asked  # "who does she work for?"
    if is_known and (query.intent in _OF_SESSIONS or query.names_session or is_of_who):
        return reply
    questions = (beside_name(part.linked),)
    language = query.voice.language
    told = told_by_marks(person, asked, questions, language, texts) if asked else ""
    if told:
        return _quoting(reply, part, person, told)
    if is_known and asks_whence(part) and person.organisation:
        if person.organisation in bodies_of_countries(part):
            return reply
        return joined(reply, unknown(query, "event-unknown"))  # of which body they are, and no more
    # What somebody works on their sessions tell as well.
    is_own_word = bool(life_asked(part.linked, query.spoken) - {PersonField.RESEARCH})
    return _not_told(reply, part, person) if asked and is_own_word else reply


def _with_workplace(
    asked: frozenset[PersonField], part: Interpretation, person: Person
) -> frozenset[PersonField]:
    """Return what is asked, with where somebody works if that is asked and no field has it."""
    work = frozenset({PersonField.WORKPLACE})
    if person.organisation or (person.role and part.query.intent == "role"):
        return asked - work
    if part.query.intent == "affiliation" and not asked:
        return work
    return asked if asked == work else asked - work


def _introducing(reply: Reply, part: Interpretation, person: Person) -> Reply | None:
    """Return the sentence of a session's text that says what somebody is, where nothing else does.

    It may not be what was asked, and counts as not known.
    """
    query = part.query
    is_told = person.role or person.organisation or person.bio
    if is_told or query.intent not in _OF_WORK or not set(reply.people) <= {person.id}:
        return None
    found = introduced(person, query.programme, query.voice.language)
    if found is None:
        return None
    session, sentence = found
    quote = quote_and_line(session, sentence, query.voice)
    return replace(
        unknown(query, "event-unknown"),
        text=f"{quote}\n{contact_line(query)}".strip(),
        sources=(session.abstract.origin,) if session.abstract else (),
        sessions=(session.id,),
        people=(person.id,),
        is_partial=True,
    )


_OF_WORK = frozenset({"affiliation", "role", "who_is"})
"""What is asked of somebody that the text of their session may tell beside their name."""


def _meant(part: Interpretation) -> Person | None:
    """Return the one person whom something is asked of, and no session of theirs."""
    query = part.query
    is_of_session = query.is_titled or query.kinds or query.rooms or query.times.has_day_or_hour
    is_one = len(query.people) == 1 and not query.lacks_sort and not query.is_unstated
    return query.people[0] if is_one and not is_of_session else None


def _asks_who(part: Interpretation) -> bool:
    """Whether it is asked who that is, and they are known: who presides over a group of studies."""
    return "who" in question_words_in(part.linked.text, part.query.spoken)


def _quoting(reply: Reply, part: Interpretation, person: Person, told: str) -> Reply:
    """Return the quote alone; where it may not be what was asked, with whom to ask."""
    voice, is_known = part.query.voice, reply.status not in NOT_KNOWN
    quote = voice.say("from-person", person=voice.person(person), text=told)
    asked = "" if is_known else contact_line(part.query)
    return replace(
        reply,
        text=f"{quote}\n{asked}" if asked else quote,
        sources=(*reply.sources, *((person.bio.origin,) if person.bio else ())),
        sessions=(),
        more=(),
        people=(person.id,),
        is_partial=not is_known,
    )


def _not_told(reply: Reply, part: Interpretation, person: Person) -> Reply:
    """Say that it is not known, in place of what somebody is or speaks of."""
    silent = unknown(part.query, "event-unknown")
    return replace(silent, people=(person.id,), suggestions=reply.suggestions)
