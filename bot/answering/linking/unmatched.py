"""Words that name nothing of the event: which are unknown, and which of them count."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention
from bot.answering.linking.spans import is_inside
from bot.answering.text.normalise import is_shouted, is_unsegmented
from bot.answering.text.spelling import is_misspelt
from bot.answering.text.terms import Term

NEAR = 3
"""How many terms apart a word and the one it goes with may stand."""


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
        return len(term.surface) > 1
    return len(term.surface) > 3 and not is_misspelt(term.surface, reading)
