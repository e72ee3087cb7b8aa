"""Words that name nothing of the event: which are unknown, and which of them count."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention
from bot.answering.linking.spans import Spans, covered, is_inside, touches
from bot.answering.linking.variants import nouns
from bot.answering.text.normalise import is_shouted, is_unsegmented
from bot.answering.text.spelling import is_misspelt
from bot.answering.text.terms import Term
from bot.answering.text.wording import terms

NEAR = 3
"""How many terms apart a word and the one it goes with may stand."""


def unmatched_terms(
    text: str,
    found: Sequence[Term],
    mentions: Sequence[Mention],
    titles: Spans,
    knowledge: Knowledge,
    reading: LanguageModel,
    language: str,
) -> tuple[Term, ...]:
    """Return the words that name nothing of the event, and are none to ask of conferences with."""
    spans = [*(m.span for m in mentions), *titles]
    known = covered(found, reading.is_known)
    # "They founded it in 2002" names nothing.
    categories = ("honorifics", "founding_words")
    unnamed = {word for one in categories for word in terms(one, language)}
    unmatched = tuple(
        t
        for t in found
        if not touches(t, spans)
        and t.surface not in unnamed
        and not known & set(range(t.start, t.end))
        and t.stem not in knowledge.own_stems
        and t.surface not in nouns("room") | nouns("track")
        and (is_unknown(t, text, reading) or is_of_title(t, knowledge, reading))
    )
    return about_the_event(unmatched, found, mentions, reading)


def about_the_event(
    unmatched: tuple[Term, ...],
    found: Sequence[Term],
    mentions: Sequence[Mention],
    reading: LanguageModel,
) -> tuple[Term, ...]:
    """Keep the unknown words that stand beside what names the event ("the conference on whaling").

    In a long letter that names the event elsewhere, unknown words are only manner. Without the
    event named, or with a session or person named, all of it counts.
    """
    named = [m for m in mentions if m.kind == "event"]
    positions = [
        i
        for i, t in enumerate(found)
        if reading.is_event_word(t) or any(is_inside(t, [m.span]) for m in named)
    ]
    if not positions or any(t.stem in reading.session_stems for t in found):
        return unmatched
    return tuple(
        t
        for i, t in enumerate(found)
        if t in unmatched and min(abs(i - p) for p in positions) <= NEAR
    )


def is_of_title(term: Term, knowledge: Knowledge, reading: LanguageModel) -> bool:
    """Whether a word that else looks misspelt stands in a title as it is: the "goûter"."""
    is_long = len(term.surface) > 3 and not is_unsegmented(term.surface)
    return is_long and not reading.is_known(term) and knowledge.sessions.has_in_title(term.stem)


def is_unknown(term: Term, text: str, reading: LanguageModel) -> bool:
    """Whether a term is no word one asks conferences with, rightly spelt or not."""
    if reading.is_known(term) or term.surface.isdigit():
        return False
    written = text[term.start : term.end]
    is_named = term.is_capital and not is_shouted(text) and (term.start > 0 or written.isupper())
    if is_named or is_unsegmented(term.surface):
        return len(term.surface) > 1 or _is_korean_word(term, text)
    return len(term.surface) > 3 and not is_misspelt(term.surface, reading)


def _is_korean_word(term: Term, text: str) -> bool:
    """Whether one syllable of Hangul is a word of its own, and no unit behind a number: "3시"."""
    return "\uac00" <= text[term.start] <= "\ud7af" and not text[: term.start][-1:].isalnum()
