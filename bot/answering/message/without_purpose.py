"""A question without what its answer is wanted for: "dates and venue, need both for my leave"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answering.intents import Trait, has_trait
from bot.answering.message.asking_pieces import sure_intent_of
from bot.answering.message.joined_facts import joined_facts
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.text.markers import (
    CLAUSE_MARK,
    find_term,
    has_any,
    says,
)
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.sentences import asks_at_all, is_question
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import one_of, terms

MOST_OF_PURPOSE = 10
"""Terms of a clause that tells what an answer is wanted for; pairs of characters count half."""


def without_purpose(text: str, asked: MessageContext, reader: MessageReader) -> str:
    """Return a question of facts of the event without what they are wanted for, told behind it.

    What names something of the event, or asks, is no mere purpose, and stays.
    """
    language = asked.spoken
    if len(fold(text)) != len(text):
        return text
    for at, is_clause in _beginnings(text, language):
        before, behind = text[:at].rstrip(_MARKS), text[at:].strip(_MARKS)
        most = MOST_OF_PURPOSE * (2 if has_unsegmented(behind) else 1)
        if not before or CLAUSE_MARK.search(behind) or len(terms_of(behind)) > most:
            continue
        # A clause of its own may ask; within one, nouns are known to ask by what stands around.
        is_asked = is_question(text) or asks_at_all(behind, language)
        if is_asked if is_clause else joined_facts(text, asked, reader):
            continue
        if _asks_facts(before, asked, reader):
            return f"{before}?" if is_question(text) else before
    return text


_MARKS = " ,.;:–—-،。，；：!！?？؟("


def _beginnings(text: str, language: str) -> Iterator[tuple[int, bool]]:
    """Yield where what something is wanted for may begin, and whether a clause of its own does.

    Else it does so within one: "for my calendar".
    """
    folded = fold(text)
    ends = [mark.end() for mark in CLAUSE_MARK.finditer(folded)]
    ends += [at + 3 for at in range(len(folded)) if folded.startswith((" - ", " – ", " — "), at)]
    for at in sorted(ends):
        if has_any(folded[at:], "purpose_frames", language):
            yield at, True
    for word in terms("purpose_words", language):
        found = find_term(folded, word) if word in folded else None
        if found and _is_of_oneself(folded[found[1] :], language):
            yield found[0], False


def _is_of_oneself(behind: str, language: str) -> bool:
    """Whether what is wanted for something is for one's own: "my files", "a leave form"."""
    first = " ".join(behind.split()[:NEAR])
    nouns = one_of(terms("purpose_nouns", language))
    is_own = has_any(first, "own_possessives", language)
    return is_own or re.search(rf"(?<!\w)(?:{nouns})", first) is not None


NEAR = 4
"""Words behind "for" among which stands what is one's own."""


def _asks_facts(text: str, asked: MessageContext, reader: MessageReader) -> bool:
    """Whether facts of the event are surely asked for, by one noun or several."""
    if joined_facts(text, asked, reader):
        return True
    if says(text, "purpose_orders", asked.spoken):
        return False  # "add the dates to my calendar"
    intent = sure_intent_of(reader, asked)(text)
    return intent is not None and not intent.things and has_trait(intent.label, Trait.OF_EVENT)
