"""Which sessions are cancelled, asked in whatever words, where none is named."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.intents import ASSISTANT, TALK, TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import mentions_session
from bot.answering.parsing.denied_values import asks_which, listed
from bot.answering.parsing.named_values import is_left_out
from bot.answering.parsing.negation import denies_there_is, is_negated
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says, says_amount, term_spans, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.wording import single_words, terms


def with_cancelled(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read "one of the talks isn't happening any more, which" as about those that are cancelled.

    Where a session is named, or anything beside, it is asked whether that is cancelled.
    """
    # In French "conférence" is a talk as well: how many were cancelled is asked of sessions.
    is_event = query.names_event and not _asks_of_many(query, linked.text)
    is_named = query.is_titled or query.people or is_event or query.rooms or query.tracks
    if is_named or not query.is_of_talks or not says(linked.text, "cancelled_words", query.spoken):
        return query
    speaks_of_any = mentions_session(fold(linked.text), query.spoken)
    is_aside = query.intent.startswith((TOPIC, TALK, ASSISTANT)) or query.intent == OUT_OF_SCOPE
    if is_aside and not speaks_of_any:
        return query  # "my flight got cancelled"
    off = frozenset(one.id for one in query.programme.sessions if one.is_cancelled)
    is_on_subject = query.found and not says(query.subject_text, "cancelled_words", query.spoken)
    if off and not (is_on_subject and query.is_topical) and _asks_of_others(query, linked):
        return replace(listed(query.without_sessions(), linked.text), left_out=query.left_out | off)
    said = single_words("cancelled_words", query.spoken) | single_words(
        "marked_words", query.spoken
    )
    if any(term.surface not in said for term in linked.unmatched):
        return query
    bare = query.without_sessions()
    return replace(
        bare, intent="cancelled", nearness=0.0, names_somebody=False, names_event=False, rivals=()
    )


def _asks_of_others(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether those are asked for that are not cancelled; "not happening" is a word for it."""
    folded, language = fold(linked.text), query.spoken
    said = terms("cancelled_words", language)
    bare = without_terms(folded, [term for term in said if is_negated(term, language)])
    span = next(iter(term_spans(bare, said)), None)
    if span is None or not asks_which(query, linked, span):
        return False
    before, after = bare[: span[0]], bare[span[1] :]
    is_none = before.rstrip().endswith(terms("absence_words", "zh"))  # 没有 says "not" as well
    if denies_there_is(bare, language) and not is_none:
        return False
    return is_left_out(before, after, language) or is_negated(bare, language)


def _asks_of_many(query: ParsedQuestion, text: str) -> bool:
    """Whether it is asked how many sessions, or which."""
    is_of_which = query.names_session and says(text, "listing_words", query.spoken)
    return is_of_which or says_amount(text, query.spoken)
