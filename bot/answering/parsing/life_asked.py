"""What of somebody's life a question asks: where they studied, what they won."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.answering.linking.biographies import PersonField, spans_of_life
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import blanked, touches
from bot.answering.text.detail_patterns import fields_asked_for
from bot.answering.text.markers import find_term, says
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, one_of, terms
from bot.languages import UNSEGMENTED


def life_asked(linked: Entities, language: str) -> frozenset[PersonField]:
    """Return what is asked of somebody's life in so many words."""
    return fields_asked_for(PersonField, beside_name(linked), language)


def life_asked_of_him(linked: Entities, language: str) -> frozenset[PersonField]:
    """Return the same of the words of asking alone, behind what somebody tells of himself.

    "I need to write a badge for Ana, what is she chair of" asks for nothing that she wrote.
    """
    text = beside_name(linked)
    begin = " ".join(term.surface for term in linked.terms[:BEGINNING])
    folded = fold(text)
    if len(folded) == len(text) and says(begin, "own_life_words", language):
        asking = [term for term, _ in grouped_terms("question_words", language)]
        asking += terms("recalled_words", language)
        found = [span[0] for one in asking if one in folded and (span := find_term(folded, one))]
        text = text[min(found, default=0) :]
    return fields_asked_for(PersonField, text, language)


BEGINNING = 5
"""Words of a sentence among which somebody begins to tell of himself: "ok so i need"."""


def beside_name(linked: Entities) -> str:
    """Return a question without the names of people in it, nor titles that stand behind them.

    The Korean for a doctor is that for a doctorate, which "Dr Han" asks nothing of.
    """
    people = [m.span for m in linked.mentions if m.kind == "person"]
    return " ".join(blanked(linked.text, [*people, *titles_behind(linked)]).split())


def titles_behind(linked: Entities) -> list[tuple[int, int]]:
    """Return where titles stand right behind the names of people, as languages may have them."""
    people = (m for m in linked.mentions if m.kind == "person")
    titles = (_title().match(linked.text, one.end) for one in people)
    return [title.span() for title in titles if title]


@cache
def _title() -> re.Pattern[str]:
    """Return what finds a title behind a name, where languages put it there."""
    return re.compile(f" ?(?:{one_of(w for one in UNSEGMENTED for w in terms('honorifics', one))})")


def without_titles_of_life(linked: Entities, language: str) -> Entities:
    """Leave out sessions that are found by nothing but the words that ask of somebody's life.

    "Where did she study?" asks of no session on where to study.
    """
    is_of_person = linked.names("person") or says(linked.text, "person_pronouns", language)
    if not (linked.hits and is_of_person):
        return linked
    spans = spans_of_life(linked.text, language)
    asked = {term.stem for term in linked.terms if touches(term, spans)}
    if not asked.issuperset(stem for hit in linked.hits for stem in hit.terms):
        return linked
    ids = {hit.id for hit in linked.hits}
    rest = tuple(session for session in linked.sessions if session.id not in ids)
    return replace(linked, hits=(), sessions=rest)
