"""The event called by the bodies that hold it, or a part of its name: "the Korea-UN thing"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from bot.answering.linking.mentions import Mention
from bot.answering.linking.spans import is_inside
from bot.answering.linking.variants import names_of_things
from bot.answering.text.terms import Term, terms_of
from bot.core.models import Event

BETWEEN = 2
"""How many terms may stand between two bodies that name the event together ("UN and the ROK")."""


def with_event_by_words(
    mentions: Sequence[Mention],
    found: tuple[Term, ...],
    event_id: str,
    own_stems: AbstractSet[str],
    is_event_word: Callable[[Term], bool],
    is_function_word: Callable[[Term], bool],
) -> tuple[Mention, ...]:
    """Return mentions with the event for a part of another's name that is one of its own, too.

    "The Quay forum" is the event "European Quay Forum", and no "Young Quay Forum Network", unless
    that is given whole.
    """

    def is_own(term: Term) -> bool:
        return term.stem in own_stems or is_function_word(term)

    def is_of_event(mention: Mention) -> bool:
        if mention.kind not in {"person", "org"} or mention.score >= WHOLE:
            return False
        inside = [at for at, term in enumerate(found) if is_inside(term, [mention.span])]
        if not all(is_own(found[at]) for at in inside):
            return False
        if not any(found[at].stem in own_stems for at in inside):  # "Han", and the Spanish "han"
            return False
        first, last = max(inside[0] - BETWEEN, 0), inside[-1] + BETWEEN
        return any(
            is_event_word(found[at])
            and all(map(is_function_word, found[at + 1 : inside[0]] + found[inside[-1] + 1 : at]))
            for at in range(first, min(last + 1, len(found)))
        )

    return tuple(
        replace(one, kind="event", ids=(event_id,)) if is_of_event(one) else one for one in mentions
    )


WHOLE = 1.0
"""From which score on a name is given whole."""


def with_event_of_bodies(
    mentions: Sequence[Mention],
    found: Sequence[Term],
    event_id: str,
    own_bodies: AbstractSet[str],
    is_event_word: Callable[[Term], bool],
    is_function_word: Callable[[Term], bool],
) -> tuple[Mention, ...]:
    """Return mentions with one of the event for two bodies of its name beside a word for an event.

    `own_bodies` are the ids of the bodies of its name: `bodies_of_name`.
    A single body stays what it is: "the UN event" may be another one, and "is the UN there" asks of
    the body.
    """
    bodies = [m for m in mentions if m.kind == "org"]
    if len(bodies) < 2 or not any(map(is_event_word, found)):
        return tuple(mentions)
    for first, second in pairwise(bodies):
        between = [t for t in found if first.end <= t.start and t.end <= second.start]
        are_own = own_bodies & set(first.ids) and own_bodies & set(second.ids)
        are_two = are_own and first.ids != second.ids
        # "When did Korea join the UN" asks of no event.
        if are_two and len(between) <= BETWEEN and all(map(is_function_word, between)):
            whole = Mention("event", (event_id,), first.start, second.end, first.score)
            return (*(m for m in mentions if not m.overlaps(whole)), whole)
    return tuple(mentions)


def bodies_of_name(event: Event) -> frozenset[str]:
    """Return the ids of the bodies of which a name stands in one of the event's names."""
    own = [event.name.value] if event.name.value else []
    called = [text for name in (*event.short_names, *own) for text in name.all()]
    parts = [_surfaces(text) for text in (*event.aliases, *called)]
    return frozenset(
        name.id
        for name in names_of_things(event)
        if name.kind == "org" and any(set(name.parts) <= words for words in parts)
    )


def _surfaces(text: str) -> frozenset[str]:
    return frozenset(term.surface for term in terms_of(text))
