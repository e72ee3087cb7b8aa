"""Somebody told by what they are, in another language than the event's: "la partera" a midwife."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from bot.answering.linking.glossary import concepts_said
from bot.answering.linking.knowledge import Knowledge
from bot.answering.text.terms import Term, terms_of
from bot.core.models import Person, Text


def person_described(
    said: Sequence[Term], language: str, is_asking: Callable[[Term], bool], knowledge: Knowledge
) -> Person | None:
    """Return the one person of whom all is said that a message says of somebody, or None.

    One of the concepts must be in what somebody's role is, the others there, in the biography or
    in the name of what they are from. `is_asking` tells the words that describe nobody.
    """
    telling = [term for term in said if not is_asking(term)]
    concepts, rest = concepts_said(telling, language)
    if not concepts:
        return None
    alone: list[list[tuple[str, ...]]] = [[(term.stem,)] for term in rest]
    found = []
    for person in knowledge.event.people:
        role = _stems_of(person.role.value if person.role else None)
        if not role or not any(_has(role, concept) for concept in concepts):
            continue
        body = knowledge.programme.organisation.get(person.organisation or "")
        own = role | _stems_of(person.bio.value if person.bio else None)
        own |= _stems_of(body.name if body else None)
        if all(_has(own, concept) for concept in (*concepts, *alone)):
            found.append(person)
    return found[0] if len(found) == 1 else None


def _stems_of(text: Text | None) -> frozenset[str]:
    return frozenset(t.stem for one in (text.all() if text else ()) for t in terms_of(one))


def _has(own: frozenset[str], words: Iterable[tuple[str, ...]]) -> bool:
    """Whether one of the words for something stands among some stems."""
    return any(own.issuperset(stems) for stems in words)
