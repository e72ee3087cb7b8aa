"""What was told last, in another language: "what's that in English?", "а по-английски?"."""

from __future__ import annotations

from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.session_languages import language_spans, spoken_languages_in
from bot.answering.linking.spans import blanked
from bot.answering.parsing.named_values import spans_of
from bot.answering.text.markers import says
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import single_words, terms
from bot.languages import LANGUAGES

MOST_CHARACTERS = 14
"""Characters of a Chinese or Korean message that asks no more than what it is in a language."""


def language_to_retell_in(text: str, state: DialogueState, language: str) -> str | None:
    """Return the language in which the last answer is asked for again; None where none is.

    Nothing but how it is called, said or shortened may be asked beside the language: "any talks in
    English?" asks for sessions.
    """
    folded = fold(text)
    named = spoken_languages_in(folded, language)
    is_told = state.intent is not None and state.was_answered
    if not is_told or len(named) != 1 or named[0] not in LANGUAGES or named[0] == state.language:
        return None
    if len(folded) != len(text) or not says(text, "called_words", language):
        return None
    if is_unsegmented(text):
        return named[0] if len(text) <= MOST_CHARACTERS else None
    asking = (*terms("called_words", language), *terms("short_form_words", language))
    spans = [*language_spans(text, language), *spans_of(asking, folded)]
    small = single_words("function_words", language) | single_words("thing_pronouns", language)
    small |= single_words("person_pronouns", language) | single_words("follow_up", language)
    left = {term.surface for term in terms_of(blanked(folded, spans))}
    if language == "ar":  # "and" is written onto the word
        left = {word if word in small else word.removeprefix("و") for word in left}
    return named[0] if left <= small | set(asking) else None
