"""A body that stands for the place called after it: "is this at the UN?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention
from bot.answering.linking.only_where import OF_EVENT, places_in, says_only_where
from bot.answering.linking.places import is_place
from bot.answering.text.markers import has_term
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term


def with_venue_of_body(
    mentions: Sequence[Mention],
    text: str,
    found: Sequence[Term],
    knowledge: Knowledge,
    reading: LanguageModel,
    language: str,
) -> tuple[Mention, ...]:
    """Return mentions with the venue for a body in whose name it stands, asked of as a place.

    Only where it is said that something is there, and of nobody: "is she at the UN?" asks of her.
    A country is then no body, either, and a city nobody's name: "is it in Korea or at the UN?".
    """
    lands = [m for m in mentions if m.kind == "person" and is_place(text[slice(*m.span)])]
    bodies = [m for m in mentions if m.kind == "org" or m in lands]
    if not bodies or any(m.kind not in OF_EVENT for m in mentions if m not in lands):
        return tuple(mentions)
    venues = [m for m in bodies if m.kind == "org" and _is_called_as_venue(m, knowledge)]
    lands = [m for m in bodies if m not in venues and is_place(text[slice(*m.span)])]
    if len(venues) + len(lands) < len(bodies) or len(venues) > 1:
        return tuple(mentions)
    named = [m.span for m in mentions]
    places = [*(m.span for m in bodies), *places_in(text, found, named, language)]
    if not says_only_where(text, places, named, found, knowledge, reading, language):
        return tuple(mentions)
    return tuple(
        replace(m, kind="venue", ids=(knowledge.event.id,)) if m in venues else m
        for m in mentions
        if m not in lands
    )


def _is_called_as_venue(body: Mention, knowledge: Knowledge) -> bool:
    """Whether the venue, its city or its country has a name of a body in its own."""
    organisations = (knowledge.programme.organisation[one] for one in body.ids)
    called = [fold(n) for one in organisations for n in (*one.name.all(), *one.aliases)]
    return any(has_term(place, name) for place in knowledge.places for name in called)
