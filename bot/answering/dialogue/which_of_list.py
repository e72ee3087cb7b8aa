"""Which of the list told last have what is named: "which are in French?", "any after three?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.dialogue.narrowing import list_intent, narrowed_on
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.session_languages import language_spans, languages_asked
from bot.answering.linking.spans import blanked
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says
from bot.answering.text.normalise import fold
from bot.answering.text.small_words import has_only
from bot.core.filters import Criterion, silent_on

MOST_TERMS, MOST_CHARACTERS = 8, 18
"""Terms, or characters of Chinese or Korean, of a message that asks no more than which."""


def with_which_of_list(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return the last list's question narrowed by what is named; None for any other message.

    "Which" without a noun is asked of what was just listed; with one ("which talks") of any.
    """
    others = _of_those_shown(query, linked, state) or _in_language(query, linked, state)
    if others is not None:
        return others
    is_list = state.narrowing is not None and len(state.listed) > 1
    is_list = is_list and state.intent is not None and has_trait(state.intent, Trait.LISTS)
    if state.narrowing is None or not is_list or query.names_event or query.is_titled:
        return None
    is_which = says(linked.text, "which_of_them", query.spoken)
    is_which = is_which or says(linked.text, "some_of_them", query.spoken)
    is_of_any = (query.names_session and not query.kinds) or query.bodies
    if not is_which or is_of_any or not linked.has_at_most(MOST_TERMS, MOST_CHARACTERS):
        return None
    is_on = query.intent == "find_sessions" and bool(query.subject or query.found)
    if not is_on and not query.session_filter.criteria:
        return None
    bare = query if is_on else replace(query, subject=(), found=(), is_topical=False)
    return narrowed_on(bare, state.narrowing, "find_sessions" if is_on else "programme")


def _in_language(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "only in English", right after a list, as asked of that list; None for any other."""
    before, language = state.narrowing, query.spoken
    if before is None or len(state.listed) < 2 or linked.mentions or linked.times.spans:
        return None
    if Criterion.LANGUAGE in silent_on(query.programme):
        return None
    named = languages_asked(fold(linked.text), query.programme, language)
    rest = blanked(linked.text, language_spans(linked.text, language))
    if named == (language,) and state.language != language:
        return None  # "en español", in English before: it is to be told in Spanish
    is_any = says(rest, "session_words", language) and not says(rest, "only_words", language)
    if is_any or not named or not has_only(rest, _BESIDE_LANGUAGE, language):
        return None
    bare = replace(query.without_sessions(), languages=named, kind_word="", subject_text="")
    return narrowed_on(bare, before, list_intent(state.intent or "", bare))


_BESIDE_LANGUAGE = (
    "function_words", "follow_up", "only_words", "listing_words", "ones_asked", "some_of_them",
    "plural_pronouns", "trailing_fillers", "interjections", "session_words", "session_plurals",
)  # fmt: skip
"""Categories of the words beside a language alone; "which talks are in French" asks of all."""


def _of_those_shown(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "which of those are in hall B" as asked of what was shown; None for any other message.

    Only where what was shown is no list that a filter tells: what is on at the same time as
    something, or what was offered for want of anything that fits.
    """
    shown = still_known((*state.listed, *state.more), query.programme.session)
    before = state.narrowing
    if len(shown) < 2 or (before and before.filter.matching(query.programme, shown)):
        return None
    is_of_them = says(linked.text, "some_of_them_words", query.spoken)
    is_of_them = is_of_them or says(linked.text, "some_of_them", query.spoken)
    is_short = linked.has_at_most(MOST_TERMS, MOST_CHARACTERS)
    narrowing = query.session_filter.without(Criterion.SUBJECT, Criterion.KIND)
    if not (is_of_them and is_short and narrowing.criteria) or query.is_titled or query.people:
        return None
    return replace(
        query, intent="find_sessions", found=shown, is_topical=True, sessions=(), kinds=(),
        of_kind=None, kind_word="", subject=(), subject_text="", continues=True,
    )  # fmt: skip
