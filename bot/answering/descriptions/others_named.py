"""Bodies that everybody knows, and that are not the event's: none stands for them."""

from __future__ import annotations

from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_term
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.languages import LANGUAGE


def names_other_body(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a body that everybody knows is named of which the event's names say nothing."""
    folded = fold(linked.text)
    # In another script a Latin abbreviation can be no word of the language itself.
    languages = {query.spoken} | ({"en"} if LANGUAGE[query.spoken].script != "latin" else set())
    named = [
        body
        for language in sorted(languages)
        for body in terms("world_bodies", language)
        if has_term(folded, body)
    ]
    if not named:
        return False
    event = query.programme.event
    known = [name for body in event.organisations for name in (*body.name.all(), *body.aliases)]
    known += [session.title.get(query.voice.language) for session in event.sessions]
    known += [text for p in event.people if p.role and p.role.value for text in p.role.value.all()]
    told = [fold(text) for text in known]
    return not any(has_term(text, body) for text in told for body in named)
