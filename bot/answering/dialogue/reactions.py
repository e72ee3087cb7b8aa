"""What only reacts to what was told: "are you sure?", "why?", "tell me more"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.dialogue.state import DialogueState, Turn, still_known
from bot.answering.intents import TALK, TOPIC, Trait, has_trait
from bot.answering.linking.spans import blanked
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word, has_question_mark, term_spans
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.small_words import small_words, without_small
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms

MOST_TOLD = 3
"""Sessions, or people, told last of which more is asked; of more it must be said which."""

_BESIDE = (
    "function_words", "follow_up", "thing_pronouns", "person_pronouns", "trailing_fillers",
)  # fmt: skip
"""Categories of the words beside what a reaction is known by."""


def turn_doubted(text: str, earlier: Sequence[Turn], language: str) -> int | None:
    """Return the place of the turn whose answer a message only doubts, None where it does not.

    A word that is also a yes ("sure", "точно") doubts where it is asked.
    """
    if not earlier or not _says_only(text, "doubting_words", language):
        return None
    if not has_question_mark(text) and _agrees(text, language):
        return None
    index = len(earlier) - 1
    while index > 0 and _says_only(earlier[index].question, "doubting_words", language):
        index -= 1
    topic = earlier[index].answer.topic
    return None if not topic or topic.startswith(TALK) else index


def _agrees(text: str, language: str) -> bool:
    """Whether a message says yes, be it with thanks: "sure", "thanks, sure"."""
    folded = fold(text)
    thanks = (*terms("interjections", language), *terms("trailing_fillers", language))
    spans = term_spans(folded, thanks)
    said = term_spans(folded, terms("agreeing", language))
    return bool(said) and not any(map(str.isalnum, blanked(folded, [*spans, *said])))


def asks_only_why(text: str, language: str) -> bool:
    """Whether a message asks for nothing but the reason of what was told."""
    return _says_only(text, "why_words", language)


def asks_for_more(text: str, language: str) -> bool:
    """Whether a message asks for nothing but more on what was told: "tell me more"."""
    return _says_only(text, "more_on_it", language)


def more_asked(text: str, bare: ParsedQuestion, state: DialogueState) -> ParsedQuestion | None:
    """Return "tell me more" as asked of whom or what was told last; None where nothing is left.

    Of a list there is more while something of it was not shown.
    """
    intent = state.intent or ""
    is_list = bool(state.more or state.more_people) or intent.startswith(TOPIC)
    if is_list or not asks_for_more(text, bare.spoken):
        return None
    sessions = still_known(state.sessions, bare.programme.session)
    people = still_known(state.people, bare.programme.person)
    is_of_people = has_trait(intent, Trait.OF_PERSON) or not sessions
    if people and is_of_people and intent != "who_is" and len(people) <= MOST_TOLD:
        return replace(bare, intent="who_is", people=people)
    is_told = intent == "about" and len(sessions) == 1
    if sessions and not is_told and len(sessions) <= MOST_TOLD:
        return replace(bare, intent="about", sessions=sessions, is_titled=True)
    return None


def _says_only(text: str, category: str, language: str) -> bool:
    """Whether nothing but a term of a category stands in a text, and words that say nothing."""
    folded = fold(text)
    if len(folded) != len(text) or any(map(str.isdigit, folded)):
        return False
    spans = term_spans(folded, terms(category, language))
    if not spans:
        return False
    rest = blanked(folded, spans)
    if asks_by_word(rest, language):
        return False
    small = small_words(_BESIDE, language)
    if not has_unsegmented(folded):
        return not without_small((term.surface for term in terms_of(rest)), small)
    for word in sorted(small, key=len, reverse=True):
        rest = rest.replace(word, " ")
    return not any(map(str.isalnum, rest))
