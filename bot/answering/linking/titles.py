"""Sessions whose title a question gives, whole or in part."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.names import Mention
from bot.answering.linking.sessions import Hit, SessionIndex
from bot.answering.linking.spans import is_inside
from bot.answering.text.terms import Term

WHOLE_TITLE, HALF_TITLE = 0.7, 0.35


LONGEST_GAP = 8
"""Characters between two terms of a title that still belong to it (" of the ")."""


def titled_hits(
    found: Sequence[Term], mentions: Sequence[Mention], knowledge: Knowledge, reading: LanguageModel
) -> tuple[Hit, ...]:
    """Return the session, or the equally likely ones, whose title the question gives or half gives.

    A title counts when most of it is named, or when it has all that the question names besides
    everyday words.
    """
    spans = [(m.start, m.end) for m in mentions if m.kind in {"event", "venue", "room", "person"}]
    telling = [t for t in found if not is_inside(t, spans) and not reading.is_function_word(t)]
    hits = knowledge.sessions.by_title(telling)
    unknown = {t.stem for t in telling if not reading.is_known(t)}
    good = [
        hit
        for hit in hits
        if not hit.terms <= reading.kind_stems
        and (
            _is_titled(hit, unknown, knowledge.sessions)
            or (hit.title_share >= HALF_TITLE and _is_run(telling, hit, reading))
        )
    ]
    if not good:
        return ()
    best = max(_closeness(hit) for hit in good)
    return tuple(hit for hit in good if _closeness(hit) > best - 0.08)[:5]


def _is_run(telling: Sequence[Term], hit: Hit, reading: LanguageModel) -> bool:
    """Whether two terms of a title, not both words of asking, stand together in the question."""
    return any(
        first.stem in hit.terms
        and second.stem in hit.terms
        and first.stem != second.stem
        and second.start - first.end <= LONGEST_GAP
        and not (reading.is_intent_word(first) and reading.is_intent_word(second))
        for first, second in pairwise(telling)
    )


def title_spans(
    found: Sequence[Term],
    hits: Sequence[Hit],
    taken: Sequence[tuple[int, int]],
    reading: LanguageModel,
) -> list[tuple[int, int]]:
    """Return where the title stands in the question: its terms, with the little between them."""
    if not hits:
        return []
    own = [t for t in found if t.stem in hits[0].terms and not reading.is_function_word(t)]
    merged: list[tuple[int, int]] = []
    for term in sorted(own, key=lambda t: t.start):
        if is_inside(term, taken):
            continue
        if merged and term.start - merged[-1][1] <= LONGEST_GAP:
            merged[-1] = (merged[-1][0], max(merged[-1][1], term.end))
        else:
            merged.append((term.start, term.end))
    return merged


def _closeness(hit: Hit) -> float:
    return hit.title_share + hit.question_share


def _is_titled(hit: Hit, unknown: set[str], index: SessionIndex) -> bool:
    if hit.title_share > 0.99 and (len(hit.terms) > 1 or hit.question_share > 0.3):
        return True
    if hit.title_share >= WHOLE_TITLE and len(hit.terms) >= 2:
        return True
    shared = hit.terms & unknown
    total = sum(index.weight(stem) for stem in unknown)
    return bool(shared) and sum(index.weight(stem) for stem in shared) >= 0.6 * total
