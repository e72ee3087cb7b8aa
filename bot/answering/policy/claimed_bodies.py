"""A body that a question takes for granted to be somebody's, and nothing published says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.answering.intents import TOPIC
from bot.answering.interpretation import Interpretation
from bot.answering.linking.bodies_said import bodies_said
from bot.answering.linking.mentions import ids_of
from bot.answering.policy.partial_answer import as_unknown
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.replies.lists import in_words
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_openly
from bot.answering.text.wording import terms_everywhere
from bot.core.models import AnswerStatus, Person

_TELLS = frozenset({AnswerStatus.ANSWERED, AnswerStatus.NOT_PUBLISHED})

MOST_OF_NAME = 0.75
"""Share of the words of a body's name that, in what is told of somebody, tell that body:
"High Representative for Disarmament Affairs" has four in five of the Office's, and three of the
Institute for Disarmament Research's."""


def with_bodies_unsaid(reply: Reply, part: Interpretation) -> Reply:
    """Say beside what is told of somebody that of a body nobody said they are of it.

    "When does Moreau from Zorvik speak" is told when Moreau speaks; that alone confirms Zorvik.
    """
    query = part.query
    unsaid = list(dict.fromkeys(_unsaid(part))) if reply.status in _TELLS else []
    said = query.voice.say("claim-unknown", value=in_words(unsaid, query.voice))
    if not unsaid or said in reply.text:
        return reply
    return as_unknown(replace(reply, text=f"{reply.text}\n{said}"), query)


def _unsaid(part: Interpretation) -> Iterator[str]:
    """Yield the bodies put forward as somebody's of which no text on them speaks."""
    query, linked = part.query, part.linked
    programme = query.programme
    taken = [*linked.times.offsets, *linked.title_spans]
    for person, start, end in bodies_said(linked.text, linked.mentions, query.spoken, taken):
        body = linked.text[start:end]
        of_event = [m.ids for m in linked.mentions if m.kind == "org" and m.span == (start, end)]
        names = [name for ids in of_event for one in ids for name in _names(one, query)]
        if not _is_told((body, *names), programme.person[person], query):
            yield body
    people = ids_of(linked.mentions, "person")
    if len(people) != 1 or not query.intent.startswith(TOPIC):
        return
    if not asks_openly(linked.text, query.spoken):  # "Moreau chairs the guild, right?"
        for one in ids_of(linked.mentions, "org"):
            if not _is_told(_names(one, query), programme.person[people[0]], query):
                yield programme.organisation[one].name.get(query.voice.language)


def _names(body: str, query: ParsedQuestion) -> tuple[str, ...]:
    """Return what a body (id) of the event is called."""
    of_event = query.programme.organisation[body]
    return (*of_event.name.all(), *of_event.aliases)


def _is_told(names: tuple[str, ...], person: Person, query: ParsedQuestion) -> bool:
    """Whether role, biography or body of somebody have most words of one of a body's names."""
    facts = [fact.value for fact in (person.role, person.bio) if fact and fact.value]
    texts = [text for fact in facts for text in fact.all()]
    texts += _names(person.organisation, query) if person.organisation else ()
    told = {term.stem for text in texts for term in terms_of(text)}
    small = terms_everywhere("function_words")
    for name in names:
        own = {term.stem for term in terms_of(name) if term.surface not in small}
        if own and len(own & told) >= MOST_OF_NAME * len(own):
            return True
    return False
