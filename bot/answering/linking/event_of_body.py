"""A body that is called as the event is: its name means the event, unless its people are asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.linking.bodies_asked import bodies_asked
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention
from bot.answering.linking.relation_words import relations_in
from bot.answering.linking.spans import overlaps
from bot.answering.text.terms import terms_of


def with_event_of_body(
    mentions: Sequence[Mention], text: str, knowledge: Knowledge, language: str
) -> tuple[Mention, ...]:
    """Return mentions with the event for a body of its name: "when is the Tidal Forum?".

    "Who is from the Tidal Forum", "its president" and "is Lima from it" ask of the body.
    """
    called = [m for m in mentions if knowledge.bodies_called_as_event.issuperset(m.ids)]
    called = [m for m in called if m.kind == "org"]
    if not called or any(m.kind == "person" for m in mentions) or relations_in(terms_of(text)):
        return tuple(mentions)
    spans = [m.span for m in called]
    asked = bodies_asked(text, (), spans, (), knowledge.affiliations, language)
    of_people = [(one.start, one.end) for one in asked]
    return tuple(
        replace(m, kind="event", ids=(knowledge.event.id,))
        if m in called and not overlaps(m.span, of_people)
        else m
        for m in mentions
    )
