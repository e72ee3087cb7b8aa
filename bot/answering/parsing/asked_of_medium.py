"""What is asked where a medium is named, of a body or of a nation: "is it on UN Web TV"."""

from __future__ import annotations

from itertools import pairwise

from bot.answering.intents import TOPIC
from bot.answering.linking.bodies_asked import speaks_of_people
from bot.answering.linking.demonyms import is_of_some_country
from bot.answering.linking.entities import Entities
from bot.answering.text.terms import Term
from bot.answering.text.wording import grouped_terms
from bot.languages import UNSEGMENTED


def asked_of_medium(linked: Entities, language: str) -> str | None:
    """Return what is asked of the event where one medium of a body or a nation is named."""
    if speaks_of_people(linked.text):
        return None
    media = {body.medium for body in linked.longer_bodies} & _OF_MEDIA.keys()
    if not media and _names_medium_of_nation(linked, language):
        media = {"broadcast"}
    return _OF_MEDIA[media.pop()] if len(media) == 1 else None


_OF_MEDIA = {"broadcast": f"{TOPIC}livestream", "press": "event_unknown"}
"""What is asked of the event where a medium is named in which it may be seen, or read of."""


def names_medium_of_body(linked: Entities) -> bool:
    """Whether a medium is named that is called after a body: no place is asked for by that."""
    return any(body.medium for body in linked.longer_bodies)


def _names_medium_of_nation(linked: Entities, language: str) -> bool:
    """Whether a word for a nation stands right beside what broadcasts: "Korean TV"."""
    if language in UNSEGMENTED or linked.title_spans:
        return False
    nouns = tuple(word for word, sort in grouped_terms("media", language) if sort == "broadcast")
    return any(
        (_is_medium(one, nouns, language) and is_of_some_country(other.surface))
        for pair in pairwise(linked.terms)
        for one, other in (pair, pair[::-1])
    )


def _is_medium(term: Term, nouns: tuple[str, ...], language: str) -> bool:
    if language == "ru":  # the lexicon has the beginnings of its words
        return term.surface.startswith(nouns)
    return term.surface in nouns
