"""Sessions that are told apart by a body in their title: the ASCI dinner, with one of the AAP."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, product

from bot.answering.linking.kind_words import asked_terms, groups_in, kinds_in
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention
from bot.answering.linking.sessions import Hit
from bot.answering.linking.title_parts import bodies_named, stems_of_title
from bot.answering.linking.titles import Titles
from bot.answering.text.normalise import fold, words
from bot.answering.text.terms import stem
from bot.core.models import Session, SessionKind

NEAR = 8
"""Characters between a body and the kind of its session, small words: "cena de la ASCI"."""


def of_bodies_named(
    titles: Titles, text: str, mentions: Sequence[Mention], knowledge: Knowledge
) -> Titles:
    """Keep, of titles that are equally likely, those with most of the bodies that are named."""
    if len(titles.hits) < 2:
        return titles
    named = {body for body, _ in bodies_named(text, mentions)}
    session = knowledge.programme.session
    shared = {hit.id: len(named & stems_of_title(session[hit.id])) for hit in titles.hits}
    most = max(shared.values())
    return replace(titles, hits=tuple(hit for hit in titles.hits if shared[hit.id] == most))


def of_body_and_kind(
    text: str, mentions: Sequence[Mention], knowledge: Knowledge, language: str
) -> Titles:
    """Return the session of a kind that has in its title the body beside it: "the ASCI dinner".

    One in whose title they stand together wins; several that are called otherwise are none.
    """
    bodies, folded = list(bodies_named(text, mentions)), fold(text)
    if not bodies or len(folded) != len(text):
        return Titles()
    named = {word for _, word in kinds_in(folded, language, knowledge.kind_tracks)}
    kinds = [(group, word) for word, group in asked_terms(language) if word in named]
    for (group, word), (body, span) in product(kinds, bodies):
        at = folded.find(word)
        whole = min(at, span[0]), max(at + len(word), span[1])
        between = (whole[1] - whole[0]) - len(word) - (span[1] - span[0])
        if group == SessionKind.TALK.value or not 0 <= between <= NEAR:
            continue
        of_both = [
            s
            for s in knowledge.programme.sessions
            if group in groups_in((*s.title.all(), *s.aliases)) and body in stems_of_title(s)
        ]
        of_both = [s for s in of_both if _has_together(s, body, group)] or of_both
        if len({s.title.all()[0] for s in of_both}) == 1:
            stems = frozenset({body, stem(word)})
            return Titles(tuple(Hit(s.id, 1.0, 1.0, stems) for s in of_both), (whole,))
    return Titles()


def _has_together(session: Session, body: str, group: str) -> bool:
    """Whether a word of a kind follows a body in a title: "APSA Dinner and ..."."""
    return any(
        stem(one) == body and group in groups_in([other])
        for title in session.title.all()
        for one, other in pairwise(words(fold(title)))
    )
