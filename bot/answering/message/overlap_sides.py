"""Sessions asked of whether they overlap, each told by a part of its title, somebody or a kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from bot.answering.classifier.masks import without_masks
from bot.answering.dialogue.state import DialogueState
from bot.answering.interpretation import Interpretation
from bot.answering.linking.kind_words import asked_terms
from bot.answering.linking.spans import blanked, touches
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.message.reading import MessageContext
from bot.answering.parsing.overlapping import asks_if_all, asks_of_both, on_overlap_of
from bot.answering.text.joints import joints_of, sides_of
from bot.answering.text.markers import find_term, says
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms, terms_everywhere
from bot.core.models import Session
from bot.core.moderated import given_by

Read = Callable[[str, MessageContext, DialogueState], Interpretation | None]

MOST_OF_SIDE = 4
"""Sessions that one side may be: "the keynote", Kim's."""

MOST_WAYS = 3
"""Ways to part a question that are tried: each costs two readings."""


def of_overlapping_sides(
    text: str, whole: Interpretation, asked: MessageContext, understand: Read
) -> Interpretation | None:
    """Return a question as one on whether its two sides overlap; None where it asks no such thing.

    "Do Kim's and Lee's talks clash", "does the keynote overlap with the workshop on sensors", "are
    both workshops at the same time".
    """
    query, linked, spoken = whole.query, whole.linked, asked.spoken
    if asked.is_foreign or query.intent == "overlap":
        return None
    is_asked = asks_of_both(without_masks(linked.masked), spoken)
    if not (is_asked or asks_if_all(linked, whole.ranking.best, text, spoken)):
        return None
    for sides in _ways(text, spoken):
        groups = _groups(sides, asked, understand)
        if groups:
            return replace(whole, query=on_overlap_of(query, groups), is_vouched=True)
    both = [one for one in _named(whole) if not one.is_cancelled]
    is_both = says(text, "both_words", spoken) and not query.people and _only_names(whole)
    if is_both and 2 <= len(both) <= MOST_OF_SIDE:
        query = on_overlap_of(query, [(one,) for one in both])
        return replace(whole, query=query, is_vouched=True)
    return None


def _ways(text: str, language: str) -> list[list[str]]:
    """Return the two sides of a text at each word that joins what may overlap: "and", "with"."""
    folded = fold(text)
    joints = joints_of(text, language)
    if len(folded) == len(text):
        found = (find_term(folded, one) for one in terms("overlap_joints", language))
        joints += [span for span in found if span and span not in joints]
    ways = [sides_of(text, [joint]) for joint in joints[:MOST_WAYS]]
    return [way for at, way in enumerate(ways) if way not in ways[:at]]


def _groups(
    sides: Sequence[str], asked: MessageContext, understand: Read
) -> list[tuple[Session, ...]]:
    """Return the sessions of each side; [] where one names none, or too many.

    What several give together is on with none of theirs, and what is cancelled with nothing.
    """
    groups: list[tuple[Session, ...]] = []
    for side in sides:
        bare = _without_asking(side, asked.spoken)
        part = understand(bare, asked, DialogueState()) if bare else None
        named = _named(part) if part and _only_names(part) else ()
        if not 1 <= len(named) <= MOST_OF_SIDE:
            return []
        groups.append(tuple(s for s in named if not s.is_cancelled) or named)
    apart = [
        tuple(s for s in own if not any(s in one for one in groups if one is not own))
        for own in groups
    ]
    return apart if all(apart) else []


def _without_asking(side: str, language: str) -> str:
    """Return a side without the words that ask if things overlap, or can be seen."""
    folded = fold(side)
    if len(folded) != len(side):
        return side
    words = (one for category in _ASKING for one in terms(category, language))
    spans = [span for one in words if one in folded and (span := find_term(folded, one))]
    return " ".join(blanked(side, spans).strip(" ?¿,.!؟？").split())


_ASKING = ("overlap_words", "beside_words", "able_words", "both_words")


def _named(part: Interpretation) -> tuple[Session, ...]:
    """Return the sessions that a side names: by words of titles, by somebody, by their kind."""
    query, programme = part.query, part.query.programme
    named = query.sessions if query.is_titled or query.kinds else ()
    if query.people and not part.linked.sessions:
        named = given_by(programme, *(person.id for person in query.people))
    named = named or (query.found if not query.nearness else ()) or query.of_kind or query.sessions
    return replace(query.session_filter, subject=None, people=frozenset()).matching(
        programme, named
    )


def _only_names(part: Interpretation) -> bool:
    """Whether a side has no words but those by which it names sessions: no "slides", no "price"."""
    query, linked = part.query, part.linked
    known = {stem for session in _named(part) for stem in stems_of_title(session)}
    known |= {term.stem for term in terms_of(query.kind_word)} | part.stems_of_titles
    taken = [*linked.spans, *linked.title_spans]
    return all(
        term.stem in known
        or len(term.surface) < 2  # "Kim's"
        or term.surface in _small_words(query.spoken)
        or touches(term, taken)
        or is_unsegmented(term.surface)  # pairs of characters tell no words
        for term in linked.terms
    )


@cache
def _small_words(language: str) -> frozenset[str]:
    """Return the words beside names of sessions that ask for nothing else."""
    categories = ("function_words", "session_words", "seeing_both_words", *_ASKING)
    said = [one for category in categories for one in terms_everywhere(category)]
    said += [term for term, _ in asked_terms(language)]
    words = frozenset(word for one in said for word in one.split())
    return words | terms_everywhere("taking_part_words")
