"""A question with everything found in it that names a thing of the event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from bot.answering.classifier.language_model import LanguageModel, with_events_masked
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.masking import mask
from bot.answering.linking.names import Mention
from bot.answering.linking.places import find_place
from bot.answering.linking.spans import is_inside, touches
from bot.answering.linking.titles import title_spans, titled_hits
from bot.answering.text.normalise import script_of
from bot.answering.text.spelling import is_misspelt
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms
from bot.answering.times.moments import Moments, find_moments
from bot.core.models import Session

_ATTACHED = re.compile(r"^[وف]?(?:لل|بال|ال|ب|ل|ك)(?=\w{2})")
"""Arabic conjunctions, prepositions and the article, which are written onto the word."""


NEAR = 3
"""How many terms apart a word and the one it goes with may stand."""


@dataclass(frozen=True)
class Entities:
    """A question with everything in it that names a thing of the event found and masked."""

    text: str
    masked: str
    terms: tuple[Term, ...]
    times: Moments
    mentions: tuple[Mention, ...]
    unmatched: tuple[Term, ...]
    place: str | None
    is_titled: bool
    has_unknown_terms: bool
    sessions: tuple[Session, ...]


def link(
    text: str, knowledge: Knowledge, reading: LanguageModel, language: str, now: datetime
) -> Entities:
    """Find the names and times in a cleaned question."""
    event = knowledge.event
    times = find_moments(text, language, now, event.zone, (event.start_day, event.end_day))
    taken = [(span.start, span.end) for span in times.spans]
    found = tuple(t for t in terms_of(text) if not is_inside(t, taken))
    honorifics = set(terms("honorifics", language))
    titled = _titled(text, found, honorifics, reading)

    def is_ordinary(term: Term) -> bool:
        return reading.is_known(term)

    mentions = knowledge.names.find(found, is_ordinary, lambda term: term in titled)
    spans = [(m.start, m.end) for m in mentions]
    covered = _covered(found, reading)
    unmatched = tuple(
        t
        for t in found
        if not touches(t, spans)
        and t.surface not in honorifics
        and not covered & set(range(t.start, t.end))
        and t.stem not in knowledge.own_stems
        and _is_news(t, text, reading)
    )
    unmatched = _about_the_event(unmatched, found, mentions, reading)
    unnamed = [t for t in titled if not is_inside(t, spans)]
    place = find_place(text, found, spans, knowledge, language)
    hits = titled_hits(found, mentions, knowledge, reading)
    titles = title_spans(found, hits, spans, reading)
    return Entities(
        text=text,
        masked=with_events_masked(mask(text, mentions, times, place, titles), reading.script),
        terms=found,
        times=times,
        mentions=mentions,
        unmatched=tuple(t for t in unmatched if not place or not is_inside(t, [place[:2]])),
        place=text[place[0] : place[1]] if place and place[2] else None,
        is_titled=bool(unnamed),
        has_unknown_terms=any(not is_inside(t, spans) and not reading.is_known(t) for t in found),
        sessions=tuple(knowledge.programme.session[hit.id] for hit in hits),
    )


def _covered(found: Sequence[Term], reading: LanguageModel) -> set[int]:
    """Return the offsets of Han and Hangul characters that belong to some word of asking.

    Pairs of characters overlap, so a pair across two known words is no has_unknown_terms.
    """
    return {
        offset
        for term in found
        if script_of(term.surface) in {"han", "hangul"} and reading.is_known(term)
        for offset in range(term.start, term.end)
    }


def _about_the_event(
    unmatched: tuple[Term, ...],
    found: Sequence[Term],
    mentions: Sequence[Mention],
    reading: LanguageModel,
) -> tuple[Term, ...]:
    """Keep the news that stands beside what names the event ("the conference on whaling").

    In a long letter that names the event elsewhere, unknown words are only manner. Without the
    event named, or with a session or person named, all of it counts.
    """
    named = [m for m in mentions if m.kind == "event"]
    positions = [
        i
        for i, t in enumerate(found)
        if reading.is_event_word(t) or any(is_inside(t, [(m.start, m.end)]) for m in named)
    ]
    if not positions or any(t.stem in reading.session_stems for t in found):
        return unmatched
    return tuple(
        t
        for i, t in enumerate(found)
        if t in unmatched and min(abs(i - p) for p in positions) <= NEAR
    )


def _is_news(term: Term, text: str, reading: LanguageModel) -> bool:
    """Whether a term is no word one asks conferences with, rightly spelt or not."""
    if reading.is_known(term) or term.surface.isdigit():
        return False
    written = text[term.start : term.end]
    is_named = term.is_capital and not text.isupper() and (term.start > 0 or written.isupper())
    if is_named or script_of(term.surface) in {"han", "hangul"}:
        return len(term.surface) > 1
    return len(term.surface) > 3 and not is_misspelt(term.surface, reading)


def _titled(
    text: str, found: Sequence[Term], honorifics: set[str], reading: LanguageModel
) -> set[Term]:
    """Return the terms with an honorific right before them ("Mr Yu") or, in Korean, after them."""
    titled: set[Term] = set()
    for before, after in pairwise(found):
        gap = text[before.end : after.start]
        bare = _ATTACHED.sub("", before.surface)
        is_honorific = bool({before.surface, bare, f"ال{bare}"} & honorifics)
        is_name = after.surface not in honorifics and (
            not reading.is_known(after) or (after.is_capital and not text.isupper())
        )
        if is_honorific and len(gap) <= 2 and is_name:
            titled.add(after)
    return titled
