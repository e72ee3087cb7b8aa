"""Whether a post or a making is asked of what has a name and is no session: "who heads AFPy"."""

from __future__ import annotations

import re

from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.names_within import is_name_within
from bot.answering.linking.relation_words import Relation, relations_in
from bot.answering.query import ParsedQuestion
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import one_of, terms, terms_everywhere
from bot.languages import UNSEGMENTED


def is_of_name_elsewhere(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a post or a doing is asked of a name that no session, room or kind has.

    "The lead developer of Polars" is nobody's part in a session, be it in a title. Who "leads" or
    "chairs" what a title begins with may have it for short.
    """
    is_placed = query.kinds or query.rooms or query.tracks or linked.times.spans
    is_told = query.continues or query.names_event or linked.title_spans or query.people
    if is_placed or is_told or mentions_session(fold(linked.text), query.spoken):
        return False
    relations = relations_in(linked.terms)
    if not relations:
        return False
    named = _named(relations[-1], linked, query.spoken)
    if not (named or linked.names("org")):
        return False
    of_words = terms_everywhere("of_words") | terms_everywhere("of_contractions")
    is_noun = any(
        one.span[1] <= term.start <= name.start and term.surface in of_words
        for one in relations
        for name in named
        for term in linked.terms
    )  # "the chair of Tides", and not "who chairs Tides"
    is_told_by_texts = any(one.is_told_by_texts for one in relations)
    return is_told_by_texts or is_noun or not _begins_title(named, query)


def _named(relation: Relation, linked: Entities, language: str) -> list[Term]:
    """Return the names of which something is asked; none beside a noun of which it is asked.

    "Who runs the Django sprint" asks of the sprint, "le développeur principal de Django" of Django.
    """
    small, (start, end) = terms("function_words", language), relation.span
    said = [t for t in linked.terms if t.surface not in small and not start <= t.start < end]
    names = [one for one in said if is_name_within(one, linked, language)]
    behind = [one for one in said if one.start >= end]
    if not behind or not names or language in UNSEGMENTED:
        return names
    after = fold(linked.text[end:]).lstrip()
    is_of_noun = bool(re.match(rf"(?:{one_of(terms('articles', language))})(?!\w)", after))
    is_named = behind[-1] in names and (behind[0] in names or not is_of_noun)
    return names if is_named else []


def _begins_title(named: list[Term], query: ParsedQuestion) -> bool:
    """Whether the title of a session found begins with what is named."""
    stems = {term.stem for term in named}
    found = query.sessions or query.found
    titles = (terms_of(text) for session in found for text in session.title.all())
    return any(said[0].stem in stems for said in titles if said)
