"""What somebody who is asked for is from, be it nothing of the event: "anybody from NASA"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.places import PlaceNamed
from bot.answering.linking.spans import Spans, is_inside
from bot.answering.text.markers import says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term
from bot.answering.text.wording import terms
from bot.languages import UNSEGMENTED


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
    is_of_people = any(says(text, one, language) for one in ("somebody_words", "people_words"))
    is_own = place.is_own and not is_of_people  # what is there may be called to be from there
    is_asked = place.is_origin and not (is_own or place.is_home)
    return text[slice(*place.span)] if is_asked else None


def says_only_origin(text: str, origin: str | None, language: str) -> bool:
    """Whether a text says that somebody is from a place, and no more: "来自法国".

    Elsewhere the same word may say what about: "quién habla de Perú".
    """
    if origin is None or language not in UNSEGMENTED:
        return False
    before, _, after = fold(text).partition(fold(origin))
    behind = terms("from_words_behind", language)
    is_behind = not after.strip() or any(one.startswith(after.strip()) for one in behind)
    return is_behind and before.strip() in ("", *terms("from_words", language))
