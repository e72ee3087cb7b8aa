"""The last list without what is left out: "not in the blue hall", "which aren't in French"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.dialogue.narrowing import list_intent, names_only, narrowed_on
from bot.answering.dialogue.state import DialogueState
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.meanings import Meanings
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.parsing.denied_values import others_listed
from bot.answering.parsing.left_out import sessions_named
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import find_term, has_any, says, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.answering.times.moments import Moments
from bot.core.answers import Narrowing

MOST_TERMS, MOST_CHARACTERS = 8, 16
"""Terms, or characters of Chinese or Korean, of a message that does nothing but leave out."""

MOST_BEHIND = 2
"""Letters behind the Chinese or Korean word that leaves out: "빼고요"."""

_BEFORE = ("not_on_words", "leaving_out", "refusing_kinds", "without")


def with_list_without(
    query: ParsedQuestion,
    linked: Entities,
    state: DialogueState,
    asked: MessageContext,
    reader: MessageReader,
    knowledge: Knowledge,
    meanings: Meanings,
) -> ParsedQuestion | None:
    """Return the question about the last list without what is left out; None for any other."""
    if state.narrowing is None or len(state.listed) < 2 or linked.times.spans:
        return None
    if not linked.has_at_most(MOST_TERMS, MOST_CHARACTERS):
        return None
    folded, language = fold(linked.text).strip(), asked.spoken
    if folded.endswith(("?", "？", "؟")) and not has_any(folded, "without", language):
        return None  # "no workshop?" asks whether there is none
    for named in _left_out(folded, language):
        words = [word for _, word in kinds_in(named, language, knowledge.kind_tracks)]
        beside = without_terms(named, words)
        if not names_only(reader.linked(beside, asked), language):
            continue
        ids = sessions_named(reader.linked(named, asked), asked, knowledge, meanings)
        if ids and not ids.issuperset((*state.listed, *state.more)):
            return _without(query, state.narrowing, state.intent or "", ids)
    return None


def _without(
    query: ParsedQuestion, before: Narrowing, intent: str, ids: frozenset[str]
) -> ParsedQuestion:
    """Return the question about the last list without sessions (ids), whatever else it names."""
    bare = replace(
        query, rooms=(), tracks=(), people=(), kinds=(), of_kind=None, languages=(), found=(),
        subject=(), is_titled=False, times=Moments(), left_out=before.filter.excluded | ids,
    )  # fmt: skip
    return narrowed_on(bare, before, list_intent(intent, bare))


def _left_out(folded: str, language: str) -> Iterator[str]:
    """Yield what a folded message may leave out: what stands behind the word for it, or before."""
    before = {term for one in _BEFORE for term in terms(one, language) if folded.startswith(term)}
    for term in sorted(before, key=len, reverse=True):
        found = find_term(folded, term)
        if found and found[0] == 0:
            yield folded[found[1] :].strip()
    for term in terms("left_out_before", language):
        named, said, behind = folded.partition(term)
        if said and named.strip() and sum(map(str.isalnum, behind)) <= MOST_BEHIND:
            yield named.strip()


def others_of_list(
    query: ParsedQuestion,
    linked: Entities,
    state: DialogueState,
    knowledge: Knowledge,
    reading: LanguageModel,
) -> ParsedQuestion | None:
    """Return a question for all sessions but those denied: of the last list, where it is of them.

    "Which aren't in French?" speaks of no sessions but those just listed.
    """
    others = others_listed(query, linked, knowledge, reading)
    if others is None or state.narrowing is None or len(state.listed) < 2:
        return others
    is_of_any = query.kinds or query.names_session or query.times.days or query.people
    if is_of_any and not says(linked.text, "some_of_them", query.spoken):
        return others
    before = state.narrowing
    others = replace(others, left_out=others.left_out | before.filter.excluded)
    intent = list_intent(state.intent or "", others)
    return narrowed_on(others, before, intent if has_trait(intent, Trait.LISTS) else "programme")
