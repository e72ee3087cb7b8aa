"""Another subject asked for right after talks on one: "and about space?", "any on privacy?"."""

from __future__ import annotations

from bot.answering.classifier.language_model import language_model
from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.sessions import texts_of
from bot.answering.text.markers import find_term, question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.small_words import has_only
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import single_words, terms
from bot.answering.times.lexicon import time_words
from bot.core.programme import Programme
from bot.languages import LANGUAGE, UNSEGMENTED

MOST_WORDS = 4
"""Words of a subject that is named alone."""


def with_subject_meant(text: str, state: DialogueState, programme: Programme, language: str) -> str:
    """Return a message that only names another subject, after sessions on one, as asked in full.

    It stays where no text of a session has a word of it: a usual topic may be meant, or a day.
    """
    if state.intent not in _ON_SUBJECTS or language in UNSEGMENTED or not state.sessions:
        return text
    folded = fold(text).rstrip(" ?!.؟")
    for about in terms("about_words", language):
        found = find_term(folded, about)
        if found is None or not has_only(folded[: found[0]], _BEFORE, language):
            continue
        subject = folded[found[1] :].strip()
        if _is_subject(subject, programme, language):
            question = f"{terms('subject_questions', language)[0]} {subject}"
            days = state.narrowing.filter.days if state.narrowing else ()
            return f"{question} {min(days).isoformat()}" if len(days) == 1 else question
    return text


_ON_SUBJECTS = frozenset({"find_sessions", "about", "programme"})
"""What was asked where sessions on something were told."""

_BEFORE = ("function_words", "follow_up", "listing_words", "interjections", "ones_asked")
"""Categories of the words before "about", beside those that ask."""


def _is_subject(subject: str, programme: Programme, language: str) -> bool:
    """Whether words after "about" are what sessions may be on, and that some speak of."""
    said = terms_of(subject)
    reading = language_model(LANGUAGE[language].script)
    small = single_words("thing_pronouns", language) | single_words("person_pronouns", language)
    telling = [t.surface for t in said if not (reading.is_function_word(t) or t.surface in small)]
    is_of_time = any(t.surface in time_words(language) or t.surface.isdigit() for t in said)
    is_open = len(telling) > 0 and len(said) <= MOST_WORDS and not is_of_time
    if not is_open or question_words_in(subject, language):
        return False
    people = {word for one in programme.event.people for word in fold(one.name).split()}
    places = {fold(name) for room in programme.event.rooms for name in room.name.all()}
    if people & {*telling} or subject in places:
        return False
    texts = (fold(text) for session in programme.sessions for text in texts_of(session))
    return any(word in text for text in texts for word in telling)
