"""What is taken for granted of somebody's sessions: that there is a keynote, that she moderates.

"When does Kim give the keynote" is asked of the keynote if it is hers, and else of what she does,
after it is said that it is none.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import KIND_OF_PART, kind_tracks, kinds_in
from bot.answering.linking.kinds import of_kinds
from bot.answering.linking.relation_words import parts_in, relations_in
from bot.answering.linking.spans import Spans, blanked
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_term, question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms
from bot.core.models import Part, Session, SessionKind
from bot.languages import LANGUAGES

_SPECIFIC = frozenset(
    {SessionKind.KEYNOTE, SessionKind.PANEL, SessionKind.WORKSHOP}
    | {SessionKind.OPENING, SessionKind.CLOSING}
)
"""Kinds of which a programme tells that a session is one; a talk may be anything."""


def with_presumed_sort(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask when or where those of somebody's sessions are that are of the sort named.

    Where they have none such, that is said before all that they do.
    """
    asked = question_words_in(linked.text, query.spoken)
    is_asked = bool({"when", "where"} & asked) and "who" not in asked
    named = len(query.people) == 1 and linked.names("person") and not linked.title_spans
    if not (is_asked and named) or query.continues:
        return query
    own = query.programme.sessions_of(query.people[0].id)
    spans = [mention.span for mention in linked.mentions]
    spans += _posts_beside(linked)
    folded = fold(blanked(linked.text, spans))
    parts = parts_in(folded, query.spoken)
    kinds = kinds_in(folded, query.spoken, kind_tracks(query.programme.event))
    sorts = {kind for kind, _ in kinds} & _SPECIFIC
    if not own or not (parts or sorts):
        return query
    kept = tuple(s for s in own if _is_of_part(query, s, parts) or _is_of_sort(query, s, kinds))
    if not kept:
        return replace(query.without_sessions(), intent="person_sessions", lacks_sort=True)
    if len(kept) == len(own):
        return query
    of_session = has_trait(query.intent, Trait.OF_SESSION)
    intent = query.intent if of_session else "when" if "when" in asked else "where"
    return replace(query.without_sessions(), intent=intent, sessions=kept, found=kept, rivals=())


def _posts_beside(linked: Entities) -> Spans:
    """Return where posts stand beside somebody's name: "the chair Moreau" chairs no session."""
    people = [mention.span for mention in linked.mentions if mention.kind == "person"]
    posts = [one.span for one in relations_in(linked.terms)]
    return [
        post
        for post in posts
        if any(0 <= name[0] - post[1] <= 1 or 0 <= post[0] - name[1] <= 1 for name in people)
    ]


def _is_of_part(query: ParsedQuestion, session: Session, parts: frozenset[Part]) -> bool:
    """Whether the person asked about does, in a session, what is said; a host moderates."""
    wanted = {*parts, *([Part.HOST] if Part.MODERATOR in parts else [])}
    own = {taking.part for taking in session.people if taking.person == query.people[0].id}
    return bool(wanted & own) or session.kind in {KIND_OF_PART.get(part) for part in parts}


def _is_of_sort(
    query: ParsedQuestion, session: Session, kinds: list[tuple[SessionKind, str]]
) -> bool:
    """Whether a session is of a kind named, by its kind, a part in it, or a word of its texts."""
    wanted = [pair for pair in kinds if pair[0] in _SPECIFIC]
    if not wanted:
        return False
    tracks = kind_tracks(query.programme.event)
    words = " ".join(word for _, word in wanted)
    if session in of_kinds(wanted, words, query.programme, query.spoken, tracks):
        return True
    own = {taking.part for taking in session.people if taking.person == query.people[0].id}
    if any(KIND_OF_PART.get(part) is kind for part in own for kind, _ in wanted):
        return True
    told = session.abstract.value.all() if session.abstract and session.abstract.value else ()
    texts = [fold(text) for text in (*session.title.all(), *told)]
    names = {
        term
        for language in LANGUAGES
        for term, group in grouped_terms("kinds", language)
        if group in {kind.value for kind, _ in wanted}
    }
    return any(term in text and has_term(text, term) for text in texts for term in names)
