"""What somebody who is asked for is from, be it nothing of the event: "anybody from NASA"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.places import PlaceNamed
from bot.answering.linking.spans import Spans, is_inside
from bot.answering.text.terms import Term
from bot.answering.text.wording import terms


def unknown_origin(
    found: Sequence[Term], spans: Spans, knowledge: Knowledge, reading: LanguageModel, language: str
) -> Term | None:
    """Return the unknown word for what somebody is from; None where nobody is asked for so."""
    asked = terms("somebody_words", language)
    if not any(term.surface in asked for term in found):
        return None
    from_words, small = terms("from_words", language), terms("function_words", language)
    before = ""
    for term in found:
        is_from = before in from_words
        if is_from and term.surface in small and term.surface not in from_words:
            continue  # "de la NASA"
        is_known = reading.is_known(term) or knowledge.knows(term.stem)
        if is_from and len(term.surface) > 2 and not (is_known or is_inside(term, spans)):
            return term
        before = term.surface
    return None


def origin_asked(
    text: str,
    found: Sequence[Term],
    place: PlaceNamed | None,
    named: Spans,
    knowledge: Knowledge,
    reading: LanguageModel,
    language: str,
) -> str | None:
    """Return the place that somebody is asked to be from, listed or not; None without one."""
    if place is None:
        stranger = unknown_origin(found, named, knowledge, reading, language)
        return text[stranger.start : stranger.end] if stranger else None
    is_asked = place.is_origin and not (place.is_own or place.is_home)
    return text[slice(*place.span)] if is_asked else None
