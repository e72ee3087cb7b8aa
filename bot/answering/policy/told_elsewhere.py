"""What a usual topic has no answer for, and a text of the organisers tells under another heading.

"There is no virtual attendance" stands below "Registration" where nobody wrote of a livestream.
Whole sentences are quoted, with the heading they stand under.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.answering.descriptions.detail_marks import names_money
from bot.answering.descriptions.named_things import names_thing, thing_asked
from bot.answering.intents import TOPIC, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.excerpts import excerpt, whole_sentences
from bot.answering.parsing.named_values import without_own_places
from bot.answering.policy.found_texts import quote_and_line
from bot.answering.policy.partial_answer import joined
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.text.detail_patterns import tells_detail
from bot.answering.text.markers import has_any
from bot.answering.text.normalise import fold
from bot.answering.text.plain import plain_text
from bot.core.models import USUAL_TOPICS, AnswerStatus, Fact, Session, SessionKind, Text, Topic

_Tells = Callable[[str, str], bool]
"""Whether a sentence in a language tells something."""

MOST_QUOTED = 2
"""Headings below which is quoted what they tell of the same topic."""


def with_told_elsewhere(reply: Reply, part: Interpretation) -> Reply:
    """Return what other texts tell of a topic without an answer; of one not published beside it."""
    name = part.query.intent.removeprefix(TOPIC)
    is_silent = reply.status in {AnswerStatus.UNKNOWN, AnswerStatus.NOT_PUBLISHED}
    if not (is_silent and name in _NAMED) or reply.sessions:
        return reply
    quotes = list(_quotes(name, part))[:MOST_QUOTED]
    if not quotes:
        return reply
    text = "\n".join(one.text for one in quotes)
    sources = tuple(source for one in quotes for source in one.sources)
    sessions = tuple(session for one in quotes for session in one.sessions)
    if reply.status is AnswerStatus.UNKNOWN and name != _URGENT:
        return replace(quotes[0], text=text, sources=sources, sessions=sessions)
    return replace(
        reply,
        text=f"{reply.text}\n{text}",
        sources=(*reply.sources, *sources),
        sessions=sessions,
        is_partial=True,
    )


def with_topic_beside(reply: Reply, part: Interpretation) -> Reply:
    """Return talks on what is a usual topic, too, with what the organisers answer on that."""
    query, best = part.query, part.ranking.best
    answered = query.programme.topic_covering.get(best.removeprefix(TOPIC))
    is_both = query.intent == "find_sessions" and query.found and best.startswith(TOPIC)
    is_both = bool(is_both) and has_any(fold(part.linked.text), "what_there_is", query.spoken)
    if answered is None or not answered.answer.value or not is_both:
        return reply
    return joined(reply, reply_to(replace(query, intent=best, found=(), is_topical=False)))


_NAMED = frozenset(USUAL_TOPICS) - {"registration", "deadlines", "transport"}
"""Usual topics that words tell by themselves: a date, or a bus, is told of anything."""

_URGENT = "emergency"
"""Of which something is to be done at once, whatever a text tells."""


def _quotes(name: str, part: Interpretation) -> Iterator[Reply]:
    """Yield the quotes of each text that tells of a topic, the organisers' topics first."""
    query = part.query
    event, voice = query.programme.event, query.voice
    tells = _telling(name, part)
    for topic in event.topics:
        told = _telling_price(topic) if name == "fees" else tells
        quote = _quoted(topic.answer, told, query) if told else ""
        if quote:
            title = topic.title.get(voice.language)
            text = voice.say("detail-near", topic=title, text=quote)
            yield Reply(status=AnswerStatus.ANSWERED, text=text, sources=(topic.answer.origin,))
    if name == "fees":
        return  # what an item costs is no entrance
    venue = event.venue
    for fact in (event.attendance, venue.directions if venue else None):
        if fact and (quote := _quoted(fact, tells, query)):
            yield Reply(status=AnswerStatus.ANSWERED, text=quote, sources=(fact.origin,))
    for session in event.sessions:
        is_practical = session.kind in _PRACTICAL and not session.people
        if is_practical and (quote := _quoted(session.abstract, tells, query)):
            yield _of_session(session, quote, query)


_PRACTICAL = frozenset({SessionKind.REGISTRATION, SessionKind.SOCIAL, SessionKind.MEAL})
"""Kinds of items whose text tells what participants need, and speaks of no subject."""


def _of_session(session: Session, quote: str, query: ParsedQuestion) -> Reply:
    return Reply(
        status=AnswerStatus.ANSWERED,
        text=quote_and_line(session, quote, query.voice),
        sources=(session.abstract.origin,) if session.abstract else (),
        sessions=(session.id,),
    )


def _quoted(fact: Fact[Text] | None, tells: _Tells, query: ParsedQuestion) -> str:
    """Return the sentences of a text that tell something, in the reader's language first."""
    told = dict(fact.value.by_language) if fact and fact.value else {}
    own = query.voice.language
    for language in sorted(told, key=lambda one: one != own):
        sentences = whole_sentences(plain_text(told[language]))
        chosen = [
            at
            for at, one in enumerate(sentences)
            if tells(without_own_places(one, query), language)
        ]
        if chosen:
            return excerpt(chosen, sentences)
    return ""


def _telling(name: str, part: Interpretation) -> _Tells:
    """Return whether a sentence tells of a topic, or of the one thing of it that is named."""
    asked, spoken = part.linked.text, part.query.spoken
    field = "nursing" if tells_detail(fold(asked), "nursing") else f"{TOPIC}{name}"
    thing = thing_asked(asked, spoken) if name in _OF_MANY_THINGS else None

    def tells(sentence: str, language: str) -> bool:
        is_told = tells_detail(fold(sentence), field)
        return is_told and (thing is None or thing.is_touched_in(sentence, language))

    return tells


_OF_MANY_THINGS = frozenset({"food", "social_events"})
"""Usual topics of which one thing tells nothing of another: lunch is no breakfast."""


def _telling_price(topic: Topic) -> _Tells | None:
    """Return whether a sentence of a topic tells what it costs to take part; None if none can.

    Below a heading on parking or meals a price is theirs.
    """
    usual = {topic.id, *topic.covers}.intersection(USUAL_TOPICS)
    is_of_entrance = "registration" in usual
    if usual and not is_of_entrance:
        return None

    def tells(sentence: str, language: str) -> bool:
        clauses = _CLAUSE_END.split(sentence)
        return any(_is_price(one, language, is_of_entrance=is_of_entrance) for one in clauses)

    return tells


_CLAUSE_END = re.compile(r"[,;:，；、،؛](?!\d)")


def _is_price(clause: str, language: str, *, is_of_entrance: bool) -> bool:
    """Whether a clause tells what taking part costs, and of no other thing.

    "Feel free" tells no price, nor does a conference on free software.
    """
    folded = fold(clause)
    is_sum = names_money(folded) and any(map(str.isdigit, folded))
    if not (is_sum or tells_detail(folded, "topic:fees", "free")):
        return False
    if not (is_of_entrance or tells_detail(folded, "topic:fees")):
        return False
    return not names_thing(clause, language)
