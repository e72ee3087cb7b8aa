"""Somebody who is not on the list beside a session that is: "does Ada Byron give Knots"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import OF_PEOPLE, Trait, has_trait, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.sessions import texts_of
from bot.answering.policy.partial_answer import joined
from bot.answering.query import Reply, unknown, with_contact
from bot.answering.replies.lists import brief_list
from bot.answering.replies.nobody import says_nobody
from bot.answering.text.markers import has_one, has_term
from bot.answering.text.normalise import fold
from bot.answering.text.wording import name_terms, terms
from bot.core.models import AnswerStatus, Session


def with_nobody_named(reply: Reply, part: Interpretation) -> Reply:
    """Say first that nobody of a name is known, which an answer on the session would confirm.

    What is asked of people is then who takes part in it, or that its text has the name; of when
    and where it is, that is told.
    """
    query, sessions = part.query, part.linked.sessions
    said = unknown(query, "nobody-named")
    if not sessions or not _names_nobody(part):
        return reply
    if says_nobody(reply, query):
        return _with_givers(reply, part)
    is_of_people = has_trait(query.intent, *OF_PEOPLE) or query.intent == "is_today"
    mentioning = tuple(one for one in sessions if _mentions(one, part))
    if mentioning:
        if not is_of_people:
            return reply
        listed = brief_list(query, mentioning)
        text = f"{query.voice.say('name-mentioned')}\n{listed.text}"
        return joined(said, replace(listed, text=text))
    if is_of_people:
        told = reply_to(replace(query, intent="speakers", sessions=sessions, is_titled=True))
        return joined(said, told)
    return joined(said, reply) if reply.status is AnswerStatus.ANSWERED else reply


def _with_givers(reply: Reply, part: Interpretation) -> Reply:
    """Tell who gives a session beside that nobody of a name does, where that was put forward."""
    query, sessions = part.query, part.linked.sessions
    verbs = [*name_terms("verbs_of_giving", query.spoken), *terms("leading_verbs", query.spoken)]
    if len(sessions) > 1 or not has_one(fold(part.linked.text), verbs):
        return reply
    told = reply_to(replace(query, intent="speakers", sessions=sessions, people=(), is_titled=True))
    is_told = told.text in reply.text or told.status is not AnswerStatus.ANSWERED
    return reply if is_told else joined(reply, told)


def from_body(part: Interpretation) -> Reply | None:
    """Say who is from a body that people are asked for of; None where none is.

    Where nobody is said to be from it, the sessions are told that name it: who takes part in those
    may be from another.
    """
    query = part.query
    if not query.body_asked:
        return None
    if query.bodies or query.people:
        return reply_to(query)
    voice = query.voice
    text = voice.say("nobody-from-body", body=query.body_asked)
    said = with_contact(query, AnswerStatus.UNKNOWN, text)
    if not query.found:
        return said
    listed = brief_list(query, query.found[:MOST_SHOWN])
    text = f"{text}\n{voice.say('body-mentioned', body=query.body_asked)}\n{listed.text}"
    return replace(listed, status=AnswerStatus.UNKNOWN, text=text)


MOST_SHOWN = 3
"""Sessions that name a body of which nobody is."""


def _names_nobody(part: Interpretation) -> bool:
    """Whether a name is surely one, and of nobody on the list."""
    query, linked = part.query, part.linked
    if query.people or linked.names("person") or not linked.unlisted:
        return False
    return linked.asks_of_stranger or has_trait(query.intent, *OF_PEOPLE, Trait.OF_SESSION)


def _mentions(session: Session, part: Interpretation) -> bool:
    """Whether a text of a session has one of the names."""
    texts = [fold(text) for text in texts_of(session)]
    names = [fold(part.linked.text[slice(*span)]) for span in part.linked.unlisted]
    return any(has_term(text, name) for name in names for text in texts)
