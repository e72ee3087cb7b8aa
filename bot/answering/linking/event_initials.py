"""The event called by its initials, as its own texts call it: "SotM"."""

from __future__ import annotations

import re

from bot.core.models import Event


def called_by_initials(event: Event) -> tuple[str, ...]:
    """Return the initials of the event's names that its own texts call it by: "SotM".

    They have two capitals at least there; those of fewer words than three are anything.
    """
    own = [event.name.value] if event.name.value else []
    names = (name for text in (*event.short_names, *own) for name in text.all())
    words = ([w for w in _WORD.findall(name) if w.isalpha()] for name in (*names, *event.aliases))
    initials = {"".join(w[0] for w in one).lower() for one in words if len(one) >= LEAST_WORDS}
    return tuple(sorted(initials & _capitals_in(event))) if initials else ()


def _capitals_in(event: Event) -> frozenset[str]:
    """Return the words of an event's texts that have two capitals at least, in small letters."""
    facts = (event.about, event.theme, event.history, *(one.abstract for one in event.sessions))
    texts = [text for fact in facts if fact and fact.value for text in fact.value.all()]
    texts += [text for one in event.sessions for text in one.title.all()]
    texts += [person.name for person in event.people]
    words = {word for text in texts for word in _WORD.findall(text)}
    return frozenset(w.lower() for w in words if sum(map(str.isupper, w)) > 1)


_WORD = re.compile(r"[^\W\d_]+")

LEAST_WORDS = 3
"""Words of a name whose initials may stand for it. Chosen: two letters are too many other words."""
