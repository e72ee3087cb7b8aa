"""Bodies of the event told by what they are rather than by name: "that UN office for space"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import Trait, has_trait
from bot.answering.linking.body_names import is_kind_of_body
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says, term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms
from bot.core.models import Organisation

LEAST_SHARED = 2
"""Words of a body's name, besides those of the body it belongs to, that tell it.

One is enough that says what it is: "the UN institute", where no other is one.
"""

_OF_BODIES = frozenset({"attendees", "organisation", "affiliation", "partners", "organisers"})
"""Intents that tell of bodies as they are."""

_TAKING_PART = ("contributing_words", "coming_words")

_OF_SEVERAL = _OF_BODIES - {"organisers"} | {"speakers"}
"""Intents that "which UN bodies take part" resembles."""


def with_described_body(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read a question about a body that another is named with as about that body.

    "Which UN bodies take part" asks for all of them: that is who comes.
    """
    is_of_else = query.people or query.sessions or query.kinds
    is_of_others = query.intent in _OF_BODIES and _leaves_out_organiser(linked, query.spoken)
    if is_of_others and not is_of_else:
        return replace(query, intent="attendees", bodies=(), subject=())
    if query.bodies and not is_of_else and _asks_for_another(query, linked):
        return replace(query, intent="attendees", bodies=(), subject=())
    if len(query.bodies) != 1 or is_of_else:
        return query
    is_taking_part = any(says(linked.text, one, query.spoken) for one in _TAKING_PART)
    is_asked = query.intent in _OF_SEVERAL or is_taking_part
    if (
        is_asked
        and says(linked.text, "body_nouns", query.spoken)
        and _is_within_others(query.bodies[0], query)
    ):
        return replace(query, intent="attendees", bodies=(), subject=())
    is_fact = has_trait(query.intent, Trait.OF_EVENT) and query.intent not in _OF_BODIES
    if is_fact and query.names_event and question_words_in(linked.text, query.spoken):
        return query  # "when is the conference on space at the UN"
    body = _described(query.bodies[0], query, linked)
    if body is None:
        return query
    is_coming = says(linked.text, "coming_words", query.spoken)
    intent = "attendees" if is_coming else "organisation"
    kept = query.intent if query.intent in _OF_BODIES else intent
    return replace(query, intent=kept, bodies=(body,), subject=())


def _is_within_others(body: Organisation, query: ParsedQuestion) -> bool:
    """Whether others have its name in theirs; "what body" asks of any else what it is itself."""
    own = {fold(name) for name in body.name.all()}
    others = (one for one in query.programme.event.organisations if one.id != body.id)
    return any(one in fold(name) for other in others for name in other.name.all() for one in own)


def _asks_for_another(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether one more body is asked for beside one named: "any other UN agency"."""
    is_of_several = query.intent in _OF_SEVERAL
    says_other = says(linked.text, "other_words", query.spoken)
    return is_of_several and says_other and says(linked.text, "other_bodies", query.spoken)


def _leaves_out_organiser(linked: Entities, language: str) -> bool:
    """Whether others are asked for than a body named, or than who holds it: "besides the host"."""
    folded = fold(linked.text)
    if len(folded) != len(linked.text):
        return False
    found = term_spans(folded, terms("besides_words", language))
    bodies = [(m.start, m.end) for m in linked.mentions if m.kind == "org"]
    bodies += term_spans(folded, terms("organiser_nouns", language))
    is_behind = language == "ko"  # "주최 측 말고"
    return any(
        0 <= (at[0] - body[1] if is_behind else body[0] - at[1]) <= NEAR_LETTERS
        for at in found
        for body in bodies
    )


NEAR_LETTERS = 12
"""Letters between "besides" and what is left out: "besides the UN's"."""


def _described(house: Organisation, query: ParsedQuestion, linked: Entities) -> Organisation | None:
    """Return the one body with more words of its name in a text than any other, if enough."""
    small = set(terms("function_words", query.spoken))
    of_house = {t.stem for name in _names(house) for t in terms_of(name)}
    said = {t.stem for t in linked.terms if t.surface not in small} - of_house
    kinds = {t.stem for t in linked.terms if is_kind_of_body(t.surface)}
    shared: dict[str, set[str]] = {}
    for body in query.programme.event.organisations:
        if body.id != house.id:
            of_names = [said & {t.stem for t in terms_of(name)} for name in _names(body)]
            shared[body.id] = max(of_names, key=len, default=set())
    best = max(shared, key=lambda one: len(shared[one]), default=None)
    if best is None or len(shared[best]) < (1 if shared[best] & kinds else LEAST_SHARED):
        return None
    is_alone = sum(len(one) == len(shared[best]) for one in shared.values()) == 1
    return query.programme.organisation[best] if is_alone else None


def _names(body: Organisation) -> tuple[str, ...]:
    return (*body.name.all(), *body.aliases)
